package id.skp.testkit.variants.university;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.CascadingMethod;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.score.CategoryValues;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.work.ScoredResult;
import id.skp.rules.permenpanrb8of2021.work.WorkParameters;
import id.skp.rules.value.Bands;

/** A direct result keeps its score; a non-direct one adds a fixed superior's value, weighed by the employee's own band. */
final class OwnBandWeight implements Procedure<ScoredResult, Ratio> {
  private static final Calculation DIRECT = Calculation.of("direct", "Nilai sendiri", "Own score");
  private static final Calculation BAND =
      Calculation.of("ownBand", "Kategori nilai sendiri", "Own band");
  private static final Calculation WEIGHT =
      Calculation.of("superiorWeight", "Bobot menurut nilai sendiri (%)", "Weight by own band (%)");
  private static final Calculation OWN =
      Calculation.of("ownPart", "Bagian nilai sendiri", "Share of the own score");
  private static final Calculation SUPERIOR =
      Calculation.of("superiorPart", "Bagian nilai atasan", "Share of the superior's value");
  private static final Calculation TOTAL = Calculation.of(
          "weighted", "Nilai tertimbang", "Weighted score")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);

  @Override
  public Step<Ratio> apply(Facts<ScoredResult> facts, Reasoning reasoning) {
    Step<CascadingMethod> method = facts.get(ScoredResult.METHOD);
    Step<Ratio> own = facts.get(ScoredResult.SCORE);
    reasoning.requireWithin(
        facts, ScoredResult.SCORE, own, Ratio.ZERO, reasoning.parameter(ScoreParameters.SCORE_MAX));
    if (reasoning.is(method, CascadingMethod.DIRECT)) {
      return reasoning.derive(DIRECT, (way, score) -> score, method, own);
    }
    Step<AchievementCategory> band =
        reasoning.derive(BAND, Bands::of, reasoning.parameter(StateUniversity.OWN_BANDS), own);
    Step<Ratio> weight = reasoning.derive(
        WEIGHT, CategoryValues::of, reasoning.parameter(WorkParameters.SUPERIOR_WEIGHTS), band);
    return reasoning.derive(
        TOTAL,
        Ratio::plus,
        reasoning.derive(
            OWN, OwnBandWeight::share, reasoning.parameter(WorkParameters.OWN_WEIGHT), own),
        reasoning.derive(
            SUPERIOR,
            OwnBandWeight::share,
            weight,
            reasoning.parameter(StateUniversity.SUPERIOR_VALUE)));
  }

  private static Ratio share(Ratio percent, Ratio value) {
    return percent.times(value).dividedBy(Ratio.HUNDRED);
  }
}
