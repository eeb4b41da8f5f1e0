package id.skp.core.followup;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Predikat kinerja tahunan</em>: what came out of a year.
 *
 * @param year the year, 1900 to 9999
 * @param predicate the predicate of that year
 */
public record YearlyPredicate(int year, PerformancePredicate predicate) implements Labelled {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  /**
   * Refuses a year out of range.
   *
   * @param year the year, 1900 to 9999
   * @param predicate the predicate of that year
   * @throws id.skp.core.InvalidValueException with code {@code YEAR_OUT_OF_RANGE}
   */
  public YearlyPredicate {
    requireNonNull(predicate, "predicate");
    unless(
        isYear(year),
        "YEAR_OUT_OF_RANGE",
        "year",
        "perlu tahun dari 1900 sampai 9999",
        "needs a year from 1900 to 9999",
        year);
  }

  /**
   * Tells whether a number can be a year.
   *
   * @param number the number
   * @return true from 1900 to 9999
   */
  public static boolean isYear(long number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  @Override
  public Text label() {
    return Text.of(
        year + " " + predicate.label().indonesian(),
        year + " " + predicate.label().english());
  }
}
