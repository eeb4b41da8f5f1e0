package id.skp.core.law;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.period.DateRange;
import id.skp.core.period.Dates;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <em>Masa berlaku</em>: the days on which a regulation or a rule set is in force, first and last day included.
 *
 * @param from the first day in force
 * @param until the last day in force; empty while no end is known
 */
public record Validity(LocalDate from, Optional<LocalDate> until) implements Labelled {
  /**
   * Refuses an end before the beginning.
   *
   * @param from the first day in force
   * @param until the last day in force; empty while no end is known
   * @throws id.skp.core.InvalidValueException with code {@code VALIDITY_INVERTED} if {@code until} lies before
   *     {@code from}
   */
  public Validity {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    unless(
        until.isEmpty() || !until.get().isBefore(from),
        "VALIDITY_INVERTED",
        "until",
        "perlu hari pertama <= hari terakhir; beri hari terakhir pada atau sesudah "
            + Dates.of(from).indonesian()
            + ", atau hari pertama yang lebih awal",
        "needs from <= until; give a last day on or after " + Dates.of(from).english()
            + ", or an earlier first day",
        until.map(LocalDate::toString).orElse(""));
  }

  /**
   * Obtains a validity without a known end.
   *
   * @param from the first day in force
   * @return the validity
   */
  public static Validity from(LocalDate from) {
    return new Validity(from, Optional.empty());
  }

  /**
   * Obtains a validity with both ends.
   *
   * @param from the first day in force
   * @param until the last day in force
   * @return the validity
   * @throws id.skp.core.InvalidValueException if {@code until} lies before {@code from}
   */
  public static Validity between(LocalDate from, LocalDate until) {
    requireNonNull(until, "until");
    return new Validity(from, Optional.of(until));
  }

  /**
   * Tells whether a day lies within the validity.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    requireNonNull(day, "day");
    return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
  }

  /**
   * Tells whether two validities share a day.
   *
   * @param other the other validity
   * @return true if at least one day lies in both
   */
  public boolean overlaps(Validity other) {
    requireNonNull(other, "other");
    return contains(other.from) || other.contains(from);
  }

  /**
   * Returns the printed form, such as {@code mulai 1 Juli 2021}, {@code from 1 July 2021}, or both days where an end is known.
   *
   * @return the label
   */
  @Override
  public Text label() {
    Text first = Dates.of(from);
    return until
        .map(last -> new DateRange(from, last).label())
        .orElseGet(() -> Text.of("mulai " + first.indonesian(), "from " + first.english()));
  }

  /** Returns both ends in ISO form, such as {@code 2022-02-01..}. */
  @Override
  public String toString() {
    return from + ".." + until.map(LocalDate::toString).orElse("");
  }
}
