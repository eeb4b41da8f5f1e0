package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.plan.AchievementCategory;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
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
        reasoning.parameter(AchievementParameters.STAFF_SCORES));
  }

  private static Step<AchievementCategory> combined(
      Step<List<AchievementCategory>> aspects, Reasoning reasoning) {
    return switch (reasoning.by(aspects).size()) {
      case 1 -> reasoning.derive(ONE, each -> each.get(0), aspects);
      case 3 -> three(aspects, reasoning);
      default ->
        reasoning.derive(
            OTHER,
            (each, way) -> way.combine(each),
            aspects,
            reasoning.parameter(AchievementParameters.OTHER_ASPECT_COMBINER));
    };
  }

  private static Step<AchievementCategory> three(
      Step<List<AchievementCategory>> aspects, Reasoning reasoning) {
    Step<AspectCombiner> way = reasoning.parameter(AchievementParameters.ASPECT_COMBINER);
    return reasoning.is(way, AspectCombiner.TABLE)
        ? reasoning.derive(THREE, (each, table) -> byTable(each), aspects, way)
        : reasoning.derive(
            THREE,
            (each, points, reading) -> points.of(each),
            aspects,
            reasoning.parameter(AchievementParameters.ASPECT_POINTS),
            way);
  }

  /** The table for three aspects; the first line that fits holds. */
  private static AchievementCategory byTable(List<AchievementCategory> aspects) {
    int veryPoor = 0;
    int poor = 0;
    int sufficient = 0;
    int veryGood = 0;
    for (int i = 0; i < aspects.size(); i++) {
      switch (aspects.get(i)) {
        case SANGAT_KURANG -> veryPoor++;
        case KURANG -> poor++;
        case CUKUP -> sufficient++;
        case SANGAT_BAIK -> veryGood++;
        case BAIK -> {}
      }
    }
    if (veryPoor >= 2) {
      return AchievementCategory.SANGAT_KURANG;
    } else if (veryPoor == 1 || poor >= 2) {
      return AchievementCategory.KURANG;
    } else if (poor == 1 || sufficient >= 2) {
      return AchievementCategory.CUKUP;
    } else if (veryGood >= 2 && sufficient == 0) {
      return AchievementCategory.SANGAT_BAIK;
    }
    return AchievementCategory.BAIK;
  }
}
