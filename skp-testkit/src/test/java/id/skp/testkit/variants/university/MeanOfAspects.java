package id.skp.testkit.variants.university;

import id.skp.core.number.Ratio;
import id.skp.core.plan.Aspect;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.AspectAchievement;
import id.skp.rules.permenpanrb8of2021.achievement.AspectCategories;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import id.skp.rules.value.Bands;
import id.skp.testkit.variants.university.StateUniversity.AbsentAspects;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The value of a result: that of the mean of quantity, quality and time. */
final class MeanOfAspects implements Procedure<AspectCategories, CategoryScore> {
  private static final List<Aspect> COUNTED =
      List.of(Aspect.KUANTITAS, Aspect.KUALITAS, Aspect.WAKTU);
  private static final Calculation MEAN =
      Calculation.of("mean", "Rata-rata aspek", "Mean of the aspects");
  private static final Calculation SCORE =
      Calculation.of("score", "Kategori dan nilai menurut rata-rata", "Category and score by mean");
  private static final Text NOT_COUNTED =
      Text.of("pedoman ini hanya mengenal aspek {0}", "this guide knows the aspects {0} only");

  @Override
  public Step<CategoryScore> apply(Facts<AspectCategories> facts, Reasoning reasoning) {
    Step<List<AspectAchievement>> achievements = facts.get(AspectCategories.ACHIEVEMENTS);
    reasoning.require(
        achievements,
        each -> !each.isEmpty(),
        none -> facts.missing(AspectCategories.ACHIEVEMENTS));
    reasoning.requireEach(
        achievements,
        each -> each.aspect().filter(COUNTED::contains).isPresent(),
        (i, each) -> facts.invalid(
            AspectCategories.ACHIEVEMENTS,
            i + "/" + AspectAchievement.ASPECT,
            Message.of(NOT_COUNTED, COUNTED)));
    reasoning.requireEach(
        achievements,
        each -> each.percent().signum() >= 0,
        (i, each) -> facts.invalid(
            AspectCategories.ACHIEVEMENTS,
            i + "/" + AspectAchievement.ACHIEVEMENT_PERCENT,
            Reasoning.negative(each.percent())));
    Step<Ratio> mean = reasoning.derive(
        MEAN,
        MeanOfAspects::mean,
        achievements,
        reasoning.parameter(StateUniversity.ABSENT_ASPECTS));
    return reasoning.derive(
        SCORE,
        (category, scores) -> new CategoryScore(category, scores.of(category)),
        reasoning.derive(SCORE, Bands::of, reasoning.parameter(StateUniversity.RESULT_BANDS), mean),
        reasoning.parameter(AchievementParameters.STAFF_SCORES));
  }

  private static Ratio mean(List<AspectAchievement> achievements, AbsentAspects absent) {
    Map<Aspect, List<Ratio>> byAspect = new EnumMap<>(Aspect.class);
    for (AspectAchievement each : achievements) {
      byAspect
          .computeIfAbsent(each.aspect().orElseThrow(), key -> new ArrayList<>())
          .add(each.percent());
    }
    List<Ratio> means = byAspect.values().stream().map(Ratio::mean).toList();
    return absent == AbsentAspects.EXCLUDE
        ? Ratio.mean(means)
        : Ratio.sum(means).dividedBy(Ratio.of(COUNTED.size()));
  }
}
