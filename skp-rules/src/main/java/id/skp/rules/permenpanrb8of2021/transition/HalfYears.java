package id.skp.rules.permenpanrb8of2021.transition;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;

/**
 * The scores of the two halves of 2021.
 *
 * @param firstHalfPp46 the value of January to June under PP 46/2011, 0 to 100
 * @param secondHalf the score of July to December, 0 to 120
 */
public record HalfYears(Ratio firstHalfPp46, Ratio secondHalf) {
  /** The value of the first half. */
  public static final Field<HalfYears, Ratio> FIRST_HALF = Field.of(
      "firstHalfPp46",
      HalfYears::firstHalfPp46,
      "Nilai Januari-Juni (PP 46/2011)",
      "Value of January to June (PP 46/2011)");

  /** The score of the second half. */
  public static final Field<HalfYears, Ratio> SECOND_HALF = Field.of(
      "secondHalf", HalfYears::secondHalf, "Nilai Juli-Desember", "Score of July to December");

  /**
   * Refuses null.
   *
   * @param firstHalfPp46 the value of January to June under PP 46/2011, 0 to 100
   * @param secondHalf the score of July to December, 0 to 120
   */
  public HalfYears {
    requireNonNull(firstHalfPp46, "firstHalfPp46");
    requireNonNull(secondHalf, "secondHalf");
  }

  static HalfYears read(Given given) {
    return new HalfYears(
        given.required(FIRST_HALF, given.ratio(FIRST_HALF)),
        given.required(SECOND_HALF, given.ratio(SECOND_HALF)));
  }
}
