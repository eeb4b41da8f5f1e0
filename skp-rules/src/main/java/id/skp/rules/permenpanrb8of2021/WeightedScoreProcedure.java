package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.CascadingMethod;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

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
      .printedAs(Parameters8Of2021.PRINTED_WEIGHTED);

  @Override
  public Step<Ratio> apply(ScoredResult result, Reasoning reasoning) {
    Limits.requireScore(Rules8Of2021.SCORE, result.score(), reasoning);
    Step<CascadingMethod> method = reasoning.given(Rules8Of2021.METHOD, result.method());
    Step<Ratio> own = reasoning.given(Rules8Of2021.SCORE, result.score());
    if (method.value() == CascadingMethod.DIRECT) {
      return reasoning.derive(DIRECT, (way, score) -> score, method, own);
    }
    CategoryScore superior = result
        .superior()
        .orElseThrow(() -> reasoning.missing(
            Rules8Of2021.SUPERIOR_CATEGORY.name(), Rules8Of2021.SUPERIOR_CATEGORY.title()));
    Limits.requireScore(Rules8Of2021.SUPERIOR_SCORE, superior.score(), reasoning);
    return nonDirect(own, superior, reasoning);
  }

  private static Step<Ratio> nonDirect(
      Step<Ratio> own, CategoryScore superior, Reasoning reasoning) {
    Step<SuperiorWeighting> weighting = reasoning.parameter(Parameters8Of2021.SUPERIOR_WEIGHTING);
    if (weighting.value() == SuperiorWeighting.IGNORED) {
      return reasoning.derive(DIRECT, (score, way) -> score, own, weighting);
    }
    Step<AchievementCategory> category =
        reasoning.given(Rules8Of2021.SUPERIOR_CATEGORY, superior.category());
    Step<Ratio> weight = reasoning.derive(
        WEIGHT,
        CategoryValues::of,
        reasoning.parameter(Parameters8Of2021.SUPERIOR_WEIGHTS),
        category);
    Step<Ratio> score = weighting.value() == SuperiorWeighting.OWN_STANDS_IN
        ? reasoning.derive(USED, (each, way) -> each, own, weighting)
        : superiorScore(superior, category, reasoning);
    return reasoning.derive(
        TOTAL,
        Ratio::plus,
        reasoning.derive(
            OWN,
            WeightedScoreProcedure::share,
            reasoning.parameter(Parameters8Of2021.OWN_WEIGHT),
            own),
        reasoning.derive(
            SUPERIOR, (percent, each, way) -> share(percent, each), weight, score, weighting));
  }

  private static Step<Ratio> superiorScore(
      CategoryScore superior, Step<AchievementCategory> category, Reasoning reasoning) {
    Step<Ratio> given = reasoning.given(Rules8Of2021.SUPERIOR_SCORE, superior.score());
    Step<SuperiorScoreScale> scale = reasoning.parameter(Parameters8Of2021.SUPERIOR_SCORE_SCALE);
    return scale.value() == SuperiorScoreScale.AS_IS
        ? reasoning.derive(USED, (each, way) -> each, given, scale)
        : reasoning.derive(
            USED,
            (scores, each, way) -> scores.of(each),
            reasoning.parameter(Parameters8Of2021.STAFF_SCORES),
            category,
            scale);
  }

  private static Ratio share(Ratio weight, Ratio score) {
    return weight.times(score).dividedBy(Ratio.HUNDRED);
  }
}
