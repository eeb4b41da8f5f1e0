package id.skp.core.followup;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Decimals;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.EvaluationPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * <em>Penetapan Angka Kredit</em> (PAK): the credit of a functional official as it was fixed, whatever anybody computes. Source:
 * Peraturan BKN 3/2023.
 */
@SkpStyle
@Value.Immutable
public abstract class CreditFixing {
  CreditFixing() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static CreditFixingBuilder builder() {
    return new CreditFixingBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final CreditFixingBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the entry.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns the number of the document.
   *
   * @return the number, never blank
   */
  public abstract String number();

  /**
   * Returns when it was fixed.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns who fixed it.
   *
   * @return a name or an office, never blank
   */
  public abstract String official();

  /**
   * Returns the time up to the end of which credit is fixed (<em>masa penilaian</em>).
   *
   * @return the period
   */
  public abstract EvaluationPeriod period();

  /**
   * Returns the level under which the credit counts.
   *
   * @return the level
   */
  public abstract PositionLevel level();

  /**
   * Returns what the period earned under the level.
   *
   * @return the credit from 0 to the total, without needless zeros, if it is told apart
   */
  public abstract Optional<BigDecimal> earned();

  /**
   * Returns the day of the entry into the level, where it was fixed what is held on that day: <em>pengangkatan</em>.
   *
   * @return a day of the period or the one after it, if the fixing is one of entry
   */
  public abstract Optional<LocalDate> enteredOn();

  /**
   * Returns the base that this fixing gave (<em>AK dasar yang diberikan</em>).
   *
   * @return the credit from 0 to the total, without needless zeros, if it is told apart
   */
  public abstract Optional<BigDecimal> base();

  /**
   * Returns the credit of the functional post by the rules before that this fixing took over (<em>AK JF lama</em>).
   *
   * @return the credit from 0 to the total, without needless zeros, if it is told apart
   */
  public abstract Optional<BigDecimal> oldFunctional();

  /**
   * Returns the credit of a transfer, an adjustment or a promotion that this fixing gave (<em>AK penyesuaian/penyetaraan</em>).
   *
   * @return the credit from 0 to the total, without needless zeros, if it is told apart
   */
  public abstract Optional<BigDecimal> adjustment();

  /**
   * Returns the credit of a higher degree that this fixing gave.
   *
   * @return the credit from 0 to the total, without needless zeros, if it is told apart
   */
  public abstract Optional<BigDecimal> education();

  /**
   * Returns what is held at the end of the period, or on the day of entry, the base included.
   *
   * @return the cumulative credit, from 0, without needless zeros
   */
  public abstract BigDecimal total();

  /**
   * Returns the last day of which credit is in the total.
   *
   * @return the end of the period, or the day before the entry
   */
  public LocalDate until() {
    return enteredOn().map(day -> day.minusDays(1)).orElseGet(period()::last);
  }

  /**
   * Returns what this fixing gave beside what the period earned.
   *
   * @return the sum of the base, the credit of the old post, of adjustment and of education as far as they are told
   */
  public BigDecimal granted() {
    return Stream.of(base(), oldFunctional(), adjustment(), education())
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Value.Check
  CreditFixing check() {
    ID.require(id(), "id");
    NAME.require(number(), "number");
    NAME.require(official(), "official");
    BigDecimal total = Decimals.canonical(total(), "total");
    requireWithin(total, "total", total);
    enteredOn().ifPresent(this::requireInPeriod);
    Optional<BigDecimal> earned = part(earned(), "earned", total);
    Optional<BigDecimal> base = part(base(), "base", total);
    Optional<BigDecimal> oldFunctional = part(oldFunctional(), "oldFunctional", total);
    Optional<BigDecimal> adjustment = part(adjustment(), "adjustment", total);
    Optional<BigDecimal> education = part(education(), "education", total);
    return Stream.of(Optional.of(total), earned, base, oldFunctional, adjustment, education)
            .map(each -> each.map(BigDecimal::scale))
            .toList()
            .equals(Stream.of(
                    Optional.of(total()),
                    earned(),
                    base(),
                    oldFunctional(),
                    adjustment(),
                    education())
                .map(each -> each.map(BigDecimal::scale))
                .toList())
        ? this
        : toBuilder()
            .total(total)
            .earned(earned)
            .base(base)
            .oldFunctional(oldFunctional)
            .adjustment(adjustment)
            .education(education)
            .build();
  }

  private void requireInPeriod(LocalDate entered) {
    unless(
        !entered.isBefore(period().first()) && !entered.isAfter(period().last().plusDays(1)),
        "ENTRY_OUTSIDE_PERIOD",
        "enteredOn",
        "perlu hari dalam periode, atau sehari sesudahnya",
        "needs a day of the period, or the one after it",
        entered);
  }

  private static Optional<BigDecimal> part(
      Optional<BigDecimal> told, String field, BigDecimal total) {
    Optional<BigDecimal> part = told.map(each -> Decimals.canonical(each, field));
    part.ifPresent(each -> requireWithin(each, field, total));
    return part;
  }

  private static void requireWithin(BigDecimal credit, String field, BigDecimal total) {
    unless(
        credit.signum() >= 0 && credit.compareTo(total) <= 0,
        "CREDIT_OUT_OF_RANGE",
        field,
        "perlu angka kredit dari 0 sampai jumlahnya",
        "needs credit from 0 to the total",
        credit);
  }
}
