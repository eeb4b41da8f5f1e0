package id.skp.core.followup;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Jangka waktu</em>: how many days there are for something. The day from which they are counted, and how, is not
 * part of it.
 *
 * @param days the number of days, 1 to {@value #MOST_DAYS}
 * @param unit which days these are
 */
public record TimeLimit(int days, DayUnit unit) implements Labelled {
  /** More days than any law gives: a bound against slips, not a rule. */
  public static final int MOST_DAYS = 1_000_000;

  /**
   * Refuses a number of days out of range.
   *
   * @param days the number of days, 1 to {@value #MOST_DAYS}
   * @param unit which days these are
   * @throws id.skp.core.InvalidValueException with code {@code DAYS_OUT_OF_RANGE}
   */
  public TimeLimit {
    requireNonNull(unit, "unit");
    unless(
        days >= 1 && days <= MOST_DAYS,
        "DAYS_OUT_OF_RANGE",
        "days",
        "perlu 1 sampai " + MOST_DAYS + " hari",
        "needs 1 to " + MOST_DAYS + " days",
        days);
  }

  /**
   * Obtains a period in days.
   *
   * @param days the number of days, 1 to {@value #MOST_DAYS}
   * @return the period, in {@link DayUnit#HARI}
   * @throws id.skp.core.InvalidValueException with code {@code DAYS_OUT_OF_RANGE}
   */
  public static TimeLimit ofDays(int days) {
    return new TimeLimit(days, DayUnit.HARI);
  }

  /**
   * Obtains a period in working days.
   *
   * @param days the number of working days, 1 to {@value #MOST_DAYS}
   * @return the period, in {@link DayUnit#HARI_KERJA}
   * @throws id.skp.core.InvalidValueException with code {@code DAYS_OUT_OF_RANGE}
   */
  public static TimeLimit ofWorkingDays(int days) {
    return new TimeLimit(days, DayUnit.HARI_KERJA);
  }

  @Override
  public Text label() {
    return unit.counted(days);
  }

  /** Returns number and unit, such as {@code 14 HARI}. */
  @Override
  public String toString() {
    return days + " " + unit;
  }
}
