package id.skp.rules.permenpanrb8of2021;

import id.skp.core.plan.AchievementCategory;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Combines the categories of the aspects, and gives the result its score. */
final class ResultCategoryProcedure implements Procedure<AspectCategories, CategoryScore> {
  private static final Calculation ONE =
      Calculation.of("oneAspect", "Kategori satu aspek", "Category of a single aspect");
  private static final Calculation THREE =
      Calculation.of("threeAspects", "Kategori gabungan tiga aspek", "Category of three aspects");
  private static final Calculation OTHER =
      Calculation.of("otherAspects", "Kategori gabungan aspek", "Category of the aspects");
  private static final Calculation SCORE =
      Calculation.of("score", "Kategori dan nilai hasil kerja", "Category and score of the result");

  @Override
  public Step<CategoryScore> apply(Facts<AspectCategories> facts, Reasoning reasoning) {
    Step<List<AchievementCategory>> aspects = facts.get(AspectCategories.ASPECTS);
    reasoning.require(
        aspects, each -> !each.isEmpty(), each -> facts.missing(AspectCategories.ASPECTS));
    return reasoning.derive(
        SCORE,
        (category, scores) -> new CategoryScore(category, scores.of(category)),
        combined(aspects, reasoning),
        reasoning.parameter(Parameters8Of2021.STAFF_SCORES));
  }

  private static Step<AchievementCategory> combined(
      Step<List<AchievementCategory>> aspects, Reasoning reasoning) {
    return switch (reasoning.by(aspects).size()) {
      case 1 -> reasoning.derive(ONE, each -> each.get(0), aspects);
      case 3 -> three(aspects, reasoning);
      default ->
        reasoning.derive(
            OTHER,
            (each, way) -> way == OtherAspectCombiner.LOWER_MEDIAN
                ? Categories.byLowerMedian(each)
                : Categories.byMean(each),
            aspects,
            reasoning.parameter(Parameters8Of2021.OTHER_ASPECT_COMBINER));
    };
  }

  private static Step<AchievementCategory> three(
      Step<List<AchievementCategory>> aspects, Reasoning reasoning) {
    Step<AspectCombiner> way = reasoning.parameter(Parameters8Of2021.ASPECT_COMBINER);
    return reasoning.is(way, AspectCombiner.TABLE)
        ? reasoning.derive(THREE, (each, table) -> Categories.byTable(each), aspects, way)
        : reasoning.derive(
            THREE,
            (each, points, reading) -> points.of(each),
            aspects,
            reasoning.parameter(Parameters8Of2021.ASPECT_POINTS),
            way);
  }
}
