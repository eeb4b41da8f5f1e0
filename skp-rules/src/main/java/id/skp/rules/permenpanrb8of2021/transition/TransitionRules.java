package id.skp.rules.permenpanrb8of2021.transition;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;

/**
 * The rules of the year 2021, whose first half PP 46/2011 governs.
 * Each key's name is the one case files call.
 */
public final class TransitionRules {
  /** The value that is converted. */
  public static final Field<Ratio, Ratio> PP46_SCORE =
      Field.of("score", value -> value, "Nilai", "Score");

  /** The conversion of a value under PP 46/2011. Outcome field {@code score}. */
  public static final RuleKey<Ratio, Ratio> PP46_CONVERSION = RuleKey.of(
      "pp46-conversion",
      Text.of("Konversi nilai PP 46/2011", "Conversion of a PP 46/2011 value"),
      InputForm.of(
          Ratio.class, given -> given.required(PP46_SCORE, given.ratio(PP46_SCORE)), PP46_SCORE),
      score());

  /** The value of a half-year under PP 46/2011, from SKP and behaviour. Outcome field {@code score}. */
  public static final RuleKey<Pp46Parts, Ratio> PP46_VALUE = RuleKey.of(
      "pp46-value",
      Text.of("Nilai prestasi kerja PP 46/2011", "Value under PP 46/2011"),
      InputForm.of(
          Pp46Parts.class, Pp46Parts::read, Pp46Parts.SKP_VALUE, Pp46Parts.BEHAVIOUR_VALUE),
      score());

  /** The integrated score of 2021. Outcome fields {@code convertedFirstHalf} and {@code score}. */
  public static final RuleKey<HalfYears, IntegratedScore> INTEGRATION_2021 = RuleKey.of(
      "integration-2021",
      Text.of("Nilai integrasi 2021", "Integrated score of 2021"),
      InputForm.of(HalfYears.class, HalfYears::read, HalfYears.FIRST_HALF, HalfYears.SECOND_HALF),
      OutputForm.of(IntegratedScore.class)
          .with("convertedFirstHalf", IntegratedScore::convertedFirstHalf)
          .with("score", IntegratedScore::score));

  /**
   * The whole year 2021, from the value of its first half and the appraisal of its second. Outcome fields
   * {@code convertedFirstHalf}, {@code secondHalf}, {@code score} and {@code predicate}. Where the appraisal cannot be
   * evaluated, neither can the year, and the field is a path into the appraisal.
   */
  public static final RuleKey<Year2021, YearOutcome2021> YEAR_2021 = RuleKey.of(
      "year-2021",
      Text.of("Nilai kinerja tahun 2021", "Performance of the year 2021"),
      InputForm.document(Year2021.class, Field.document("year", "Tahun 2021", "Year 2021")),
      OutputForm.of(YearOutcome2021.class)
          .with("convertedFirstHalf", outcome -> outcome.halves().convertedFirstHalf())
          .with("secondHalf", YearOutcome2021::secondHalf)
          .with("score", outcome -> outcome.halves().score())
          .with("predicate", YearOutcome2021::predicate));

  private TransitionRules() {}

  private static OutputForm<Ratio> score() {
    return OutputForm.single(Ratio.class, "score");
  }
}
