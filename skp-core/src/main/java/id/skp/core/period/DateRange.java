package id.skp.core.period;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <em>Rentang tanggal</em>: the days from the first to the last, both included.
 *
 * @param from the first day
 * @param to the last day
 */
public record DateRange(LocalDate from, LocalDate to) implements Labelled {
  private static final int LAST_YEAR = 9999;

  /**
   * Refuses an end before the beginning.
   *
   * @param from the first day
   * @param to the last day
   * @throws id.skp.core.InvalidValueException with code {@code RANGE_INVERTED} if {@code to} lies before {@code from}
   */
  public DateRange {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (to.isBefore(from)) {
      throw breach(
          "RANGE_INVERTED",
          "to",
          "rentang tanggal perlu hari pertama <= hari terakhir",
          "a date range needs from <= to",
          from + ".." + to);
    }
  }

  /**
   * Obtains the days of a calendar year.
   *
   * @param year the year, 1 to 9999
   * @return 1 January to 31 December
   * @throws id.skp.core.InvalidValueException with code {@code YEAR_OUT_OF_RANGE}
   */
  public static DateRange ofYear(int year) {
    unless(
        year >= 1 && year <= LAST_YEAR,
        "YEAR_OUT_OF_RANGE",
        "year",
        "perlu tahun dari 1 sampai " + LAST_YEAR,
        "needs a year from 1 to " + LAST_YEAR,
        year);
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * Tells whether a day lies in the range.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    requireNonNull(day, "day");
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * Tells whether all days of another range lie in this one.
   *
   * @param other the other range
   * @return true if so; each range contains itself
   */
  public boolean contains(DateRange other) {
    requireNonNull(other, "other");
    return contains(other.from) && contains(other.to);
  }

  /**
   * Tells whether two ranges share a day.
   *
   * @param other the other range
   * @return true if at least one day lies in both
   */
  public boolean overlaps(DateRange other) {
    requireNonNull(other, "other");
    return contains(other.from) || other.contains(from);
  }

  /**
   * Returns the days that two ranges share.
   *
   * @param other the other range
   * @return the days that lie in both; empty if none does
   */
  public Optional<DateRange> intersection(DateRange other) {
    return overlaps(other)
        ? Optional.of(new DateRange(
            from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to))
        : Optional.empty();
  }

  /**
   * Returns the printed form, such as {@code 1 Januari 2024 s.d. 31 Maret 2024}, {@code 1 January 2024 to 31 March 2024}.
   *
   * @return the label
   */
  @Override
  public Text label() {
    Text first = Dates.of(from);
    Text last = Dates.of(to);
    return Text.of(
        first.indonesian() + " s.d. " + last.indonesian(),
        first.english() + " to " + last.english());
  }

  /** Returns both days in ISO form, such as {@code 2024-01-01..2024-12-31}. */
  @Override
  public String toString() {
    return from + ".." + to;
  }
}
