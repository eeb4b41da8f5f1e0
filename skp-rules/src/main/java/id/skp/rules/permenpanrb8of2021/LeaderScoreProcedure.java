package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.List;

/** Looks the rounded achievement up on the scale of leaders. */
final class LeaderScoreProcedure implements Procedure<Achievement, CategoryScore> {
  private static final Calculation SCALE = Calculation.of(
          "scale", "Nilai menurut skala pimpinan", "Score by the leaders' scale")
      .printedAs(Parameters8Of2021.PRINTED_SCORE);
  private static final Calculation BAND =
      Calculation.of("band", "Kategori menurut rentang", "Category by band");
  private static final Calculation MAXIMAL = Calculation.of(
      "maximalTarget", "Nilai target tertinggi yang tercapai", "Score of a reached maximal target");
  private static final Calculation BOTH =
      Calculation.of("categoryAndScore", "Kategori dan nilai", "Category and score");
  private static final Text UNREACHABLE = Text.of(
      "capaian {0} persen melebihi target yang dinyatakan tertinggi",
      "an achievement of {0} percent exceeds a target declared the most attainable");

  @Override
  public Step<CategoryScore> apply(Achievement achievement, Reasoning reasoning) {
    Limits.requireNotNegative(
        Rules8Of2021.ACHIEVEMENT_PERCENT.name(), achievement.percent(), reasoning);
    Step<Ratio> percent = RoundedAchievement.of(
        reasoning.given(Rules8Of2021.ACHIEVEMENT_PERCENT, achievement.percent()), reasoning);
    if (achievement.maximalTarget() && percent.value().compareTo(Ratio.HUNDRED) >= 0) {
      List<Step<?>> because =
          new ArrayList<>(List.of(percent, reasoning.given(Rules8Of2021.MAXIMAL_TARGET, true)));
      if (isTop(percent.value(), reasoning, because)) {
        Step<Ratio> top = reasoning.parameter(Parameters8Of2021.MAXIMAL_TARGET_SCORE);
        because.add(top);
        return reasoning.conclude(
            MAXIMAL, new CategoryScore(AchievementCategory.SANGAT_BAIK, top.value()), because);
      }
    }
    Step<AchievementCategory> category = reasoning.derive(
        BAND,
        (bands, number) -> bands.bands().of(number),
        reasoning.parameter(Parameters8Of2021.LEADER_BANDS),
        percent);
    Step<Ratio> score = reasoning.derive(
        SCALE, LinearScale::at, reasoning.parameter(Parameters8Of2021.LEADER_SCALE), percent);
    return reasoning.derive(BOTH, CategoryScore::new, category, score);
  }

  private static boolean isTop(Ratio percent, Reasoning reasoning, List<Step<?>> because) {
    if (percent.equals(Ratio.HUNDRED)) {
      return true;
    }
    Step<MaximalTargetAbove100> reading =
        reasoning.parameter(Parameters8Of2021.MAXIMAL_TARGET_ABOVE_100);
    because.add(reading);
    if (reading.value() == MaximalTargetAbove100.REJECT) {
      throw reasoning.invalid(
          Rules8Of2021.ACHIEVEMENT_PERCENT.name(), Message.of(UNREACHABLE, percent));
    }
    return reading.value() == MaximalTargetAbove100.TOP;
  }
}
