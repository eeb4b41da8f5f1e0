package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.score.Holding;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;

/** Adds main and additional work up, at most the highest score. */
final class SkpScoreProcedure implements Procedure<SkpParts, Ratio> {
  private static final Calculation SUM = Calculation.of(
          "sum", "Nilai utama + nilai tambahan", "Main score + additional score")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);
  private static final Calculation HELD = Calculation.of(
          "held", "Nilai SKP ditahan pada batas", "SKP score held at the maximum")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);

  @Override
  public Step<Ratio> apply(Facts<SkpParts> facts, Reasoning reasoning) {
    Step<Ratio> main = facts.get(SkpParts.MAIN_SCORE);
    Step<Ratio> additional = facts.get(SkpParts.ADDITIONAL_SCORE);
    ScoreLimits.requireScore(facts, SkpParts.MAIN_SCORE, main, reasoning);
    requireAdditional(facts, additional, reasoning);
    Step<Ratio> max = reasoning.parameter(ScoreParameters.SCORE_MAX);
    Step<Ratio> sum =
        reasoning.derive(SUM, (one, other, most) -> one.plus(other), main, additional, max);
    if (reasoning.by(sum).compareTo(reasoning.by(max)) <= 0) {
      return sum;
    }
    return reasoning.derive(
        HELD,
        (score, most, way) -> way == Holding.HELD ? most : score,
        sum,
        max,
        reasoning.parameter(ScoreParameters.SKP_CAP));
  }

  /** Where the rule set adds up without a maximum, there is none here either. */
  private static void requireAdditional(
      Facts<SkpParts> facts, Step<Ratio> additional, Reasoning reasoning) {
    reasoning.require(
        additional,
        reasoning.parameter(WorkParameters.ADDITIONAL_MAX),
        reasoning.parameter(WorkParameters.ADDITIONAL_CAP),
        (score, max, cap) ->
            score.signum() >= 0 && (cap == AdditionalCap.SUM || score.compareTo(max) <= 0),
        (score, max, cap) -> facts.invalid(
            SkpParts.ADDITIONAL_SCORE,
            cap == AdditionalCap.SUM
                ? Reasoning.negative(score)
                : Reasoning.outside(score, Ratio.ZERO, max)));
  }
}
