package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.CascadingMethod;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.score.CategoryValues;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;

/** Leaves a direct result its own score; a non-direct one takes the superior's into account. */
final class WeightedScoreProcedure implements Procedure<ScoredResult, Ratio> {
  private static final Calculation DIRECT = Calculation.of(
      "direct",
      "Nilai sendiri, nilai atasan tidak dihitung",
      "Own score, the superior's is not counted");
  private static final Calculation OWN =
      Calculation.of("ownPart", "Bagian nilai sendiri", "Share of the own score");
  private static final Calculation USED = Calculation.of(
      "superiorScoreUsed", "Nilai atasan yang dipakai", "The superior's score that is used");
  private static final Calculation WEIGHT = Calculation.of(
      "superiorWeight", "Bobot nilai atasan (%)", "Weight of the superior's score (%)");
  private static final Calculation SUPERIOR =
      Calculation.of("superiorPart", "Bagian nilai atasan", "Share of the superior's score");
  private static final Calculation TOTAL = Calculation.of(
          "weighted", "Nilai tertimbang", "Weighted score")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);

  @Override
  public Step<Ratio> apply(Facts<ScoredResult> facts, Reasoning reasoning) {
    Step<CascadingMethod> method = facts.get(ScoredResult.METHOD);
    Step<Ratio> own = facts.get(ScoredResult.SCORE);
    ScoreLimits.requireScore(facts, ScoredResult.SCORE, own, reasoning);
    return reasoning.is(method, CascadingMethod.DIRECT)
        ? reasoning.derive(DIRECT, (way, score) -> score, method, own)
        : nonDirect(facts, own, reasoning);
  }

  private static Step<Ratio> nonDirect(
      Facts<ScoredResult> facts, Step<Ratio> own, Reasoning reasoning) {
    Step<AchievementCategory> category = facts.required(ScoredResult.SUPERIOR_CATEGORY);
    Step<Ratio> superior = facts.required(ScoredResult.SUPERIOR_SCORE);
    ScoreLimits.requireScore(facts, ScoredResult.SUPERIOR_SCORE, superior, reasoning);
    Step<SuperiorWeighting> weighting = reasoning.parameter(WorkParameters.SUPERIOR_WEIGHTING);
    if (reasoning.is(weighting, SuperiorWeighting.IGNORED)) {
      return reasoning.derive(DIRECT, (score, way) -> score, own, weighting);
    }
    Step<Ratio> weight = reasoning.derive(
        WEIGHT, CategoryValues::of, reasoning.parameter(WorkParameters.SUPERIOR_WEIGHTS), category);
    Step<Ratio> score = reasoning.is(weighting, SuperiorWeighting.OWN_STANDS_IN)
        ? reasoning.derive(USED, (each, way) -> each, own, weighting)
        : superiorScore(superior, category, reasoning);
    return reasoning.derive(
        TOTAL,
        Ratio::plus,
        reasoning.derive(
            OWN,
            WeightedScoreProcedure::share,
            reasoning.parameter(WorkParameters.OWN_WEIGHT),
            own),
        reasoning.derive(
            SUPERIOR, (percent, each, way) -> share(percent, each), weight, score, weighting));
  }

  private static Step<Ratio> superiorScore(
      Step<Ratio> superior, Step<AchievementCategory> category, Reasoning reasoning) {
    Step<SuperiorScoreScale> scale = reasoning.parameter(WorkParameters.SUPERIOR_SCORE_SCALE);
    return reasoning.is(scale, SuperiorScoreScale.AS_IS)
        ? reasoning.derive(USED, (each, way) -> each, superior, scale)
        : reasoning.derive(
            USED,
            (scores, each, way) -> scores.of(each),
            reasoning.parameter(AchievementParameters.STAFF_SCORES),
            category,
            scale);
  }

  private static Ratio share(Ratio weight, Ratio score) {
    return weight.times(score).dividedBy(Ratio.HUNDRED);
  }
}
