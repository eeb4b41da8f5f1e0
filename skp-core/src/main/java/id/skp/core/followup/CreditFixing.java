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
   * Returns what is held at the end of the period, the base included.
   *
   * @return the cumulative credit, from 0, without needless zeros
   */
  public abstract BigDecimal total();

  @Value.Check
  CreditFixing check() {
    ID.require(id(), "id");
    NAME.require(number(), "number");
    NAME.require(official(), "official");
    BigDecimal total = Decimals.canonical(total(), "total");
    Optional<BigDecimal> earned = earned().map(each -> Decimals.canonical(each, "earned"));
    requireWithin(total, "total", total);
    earned.ifPresent(each -> requireWithin(each, "earned", total));
    return total.scale() == total().scale()
            && earned.map(BigDecimal::scale).equals(earned().map(BigDecimal::scale))
        ? this
        : toBuilder().total(total).earned(earned).build();
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
