package id.skp.rules.permenpanrb8of2021.work;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;

/**
 * The parts of an SKP score.
 *
 * @param mainScore the score of the main work, 0 to 120
 * @param additionalScore the total of the additional assignments, 0 to 10
 */
public record SkpParts(Ratio mainScore, Ratio additionalScore) {
  /** The main score. */
  public static final Field<SkpParts, Ratio> MAIN_SCORE =
      Field.of("mainScore", SkpParts::mainScore, "Nilai kinerja utama", "Main score");

  /** The additional score. */
  public static final Field<SkpParts, Ratio> ADDITIONAL_SCORE = Field.of(
      "additionalScore", SkpParts::additionalScore, "Nilai kinerja tambahan", "Additional score");

  /**
   * Refuses null.
   *
   * @param mainScore the score of the main work, 0 to 120
   * @param additionalScore the total of the additional assignments, 0 to 10
   */
  public SkpParts {
    requireNonNull(mainScore, "mainScore");
    requireNonNull(additionalScore, "additionalScore");
  }

  static SkpParts read(Given given) {
    return new SkpParts(
        given.required(MAIN_SCORE, given.ratio(MAIN_SCORE)),
        given.required(ADDITIONAL_SCORE, given.ratio(ADDITIONAL_SCORE)));
  }
}
