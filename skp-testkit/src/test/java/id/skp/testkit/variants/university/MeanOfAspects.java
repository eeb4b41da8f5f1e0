package id.skp.testkit.variants.university;

import id.skp.core.number.Ratio;
import id.skp.core.plan.Aspect;
import id.skp.core.text.Text;
import id.skp.rules.Bands;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.AspectAchievement;
import id.skp.rules.permenpanrb8of2021.AspectCategories;
import id.skp.rules.permenpanrb8of2021.CategoryScore;
import id.skp.rules.permenpanrb8of2021.Parameters8Of2021;
import id.skp.testkit.variants.university.StateUniversity.AbsentAspects;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The value of a result: that of the mean of quantity, quality and time. */
final class MeanOfAspects implements Procedure<AspectCategories, CategoryScore> {
  private static final List<Aspect> COUNTED =
      List.of(Aspect.KUANTITAS, Aspect.KUALITAS, Aspect.WAKTU);
  private static final Field ACHIEVEMENTS =
      Field.of("achievements", "Capaian aspek", "Achievements of aspects");
  private static final Calculation MEAN =
      Calculation.of("mean", "Rata-rata aspek", "Mean of the aspects");
  private static final Calculation SCORE =
      Calculation.of("score", "Kategori dan nilai menurut rata-rata", "Category and score by mean");
  private static final Text NOT_COUNTED =
      Text.of("pedoman ini hanya mengenal aspek {0}", "this guide knows the aspects {0} only");

  @Override
  public Step<CategoryScore> apply(AspectCategories input, Reasoning reasoning) {
    if (input.achievements().isEmpty()) {
      throw reasoning.missing(ACHIEVEMENTS.name(), ACHIEVEMENTS.title());
    }
    Step<List<AspectAchievement>> achievements =
        reasoning.given(ACHIEVEMENTS, input.achievements());
    List<Ratio> means = meansByAspect(input.achievements(), reasoning);
    Step<Ratio> mean = reasoning.derive(
        MEAN,
        (all, absent) -> absent == AbsentAspects.EXCLUDE
            ? Ratio.mean(means)
            : Ratio.sum(means).dividedBy(Ratio.of(COUNTED.size())),
        achievements,
        reasoning.parameter(StateUniversity.ABSENT_ASPECTS));
    return reasoning.derive(
        SCORE,
        (category, scores) -> new CategoryScore(category, scores.of(category)),
        reasoning.derive(SCORE, Bands::of, reasoning.parameter(StateUniversity.RESULT_BANDS), mean),
        reasoning.parameter(Parameters8Of2021.STAFF_SCORES));
  }

  private static List<Ratio> meansByAspect(
      List<AspectAchievement> achievements, Reasoning reasoning) {
    Map<Aspect, List<Ratio>> byAspect = new EnumMap<>(Aspect.class);
    for (int i = 0; i < achievements.size(); i++) {
      String path = ACHIEVEMENTS.name() + "[" + i + "].";
      AspectAchievement each = achievements.get(i);
      Aspect aspect = each.aspect()
          .filter(COUNTED::contains)
          .orElseThrow(() -> reasoning.invalid(path + "aspect", Message.of(NOT_COUNTED, COUNTED)));
      reasoning.requireNotNegative(path + "achievementPercent", each.percent());
      byAspect.computeIfAbsent(aspect, key -> new ArrayList<>()).add(each.percent());
    }
    return byAspect.values().stream().map(Ratio::mean).toList();
  }
}
