package id.skp.rules.permenpanrb8of2021.transition;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.score.Weights;

/** Joins the two halves of 2021. */
final class IntegrationProcedure implements Procedure<HalfYears, IntegratedScore> {
  private static final Calculation MIX = Calculation.of(
          "integrated", "Nilai integrasi", "Integrated score")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);
  private static final Calculation BOTH =
      Calculation.of("outcome", "Konversi dan integrasi", "Conversion and integration");

  private static final Calculation ROUNDED =
      Calculation.of("roundedHalf", "Nilai semester dibulatkan", "Rounded score of the half");

  @Override
  public Step<IntegratedScore> apply(Facts<HalfYears> facts, Reasoning reasoning) {
    Step<Ratio> first = facts.get(HalfYears.FIRST_HALF);
    Step<Ratio> second = facts.get(HalfYears.SECOND_HALF);
    reasoning.requireWithin(
        facts,
        HalfYears.FIRST_HALF,
        first,
        Ratio.ZERO,
        reasoning.parameter(TransitionParameters.PP46_MAX));
    ScoreLimits.requireScore(facts, HalfYears.SECOND_HALF, second, reasoning);
    Step<Ratio> converted = asJoined(
        reasoning
            .call(TransitionRules.PP46_CONVERSION)
            .with(TransitionRules.PP46_SCORE, first)
            .decide(),
        reasoning);
    Step<Ratio> integrated = reasoning.derive(
        MIX,
        Weights::mix,
        reasoning.parameter(TransitionParameters.INTEGRATION_WEIGHTS),
        converted,
        asJoined(second, reasoning));
    return reasoning.derive(
        BOTH,
        (half, whole, way) -> new IntegratedScore(half, whole),
        converted,
        integrated,
        reasoning.parameter(TransitionParameters.INTEGRATION_ROUNDING));
  }

  /** Returns a half as it is joined: exact, unless the rule set rounds the halves first (OQ-827). */
  private static Step<Ratio> asJoined(Step<Ratio> half, Reasoning reasoning) {
    Step<IntegrationRounding> reading =
        reasoning.parameter(TransitionParameters.INTEGRATION_ROUNDING);
    return reasoning.is(reading, IntegrationRounding.UNROUNDED)
        ? half
        : reasoning.derive(
            ROUNDED,
            (score, way, form) -> Ratio.of(form.of(score)),
            half,
            reading,
            reasoning.parameter(ScoreParameters.OUTPUT_ROUNDING));
  }
}
