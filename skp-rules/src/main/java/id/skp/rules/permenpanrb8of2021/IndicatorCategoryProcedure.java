package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Looks the rounded achievement up in the bands of staff. */
final class IndicatorCategoryProcedure implements Procedure<Achievement, AchievementCategory> {
  private static final Calculation BAND =
      Calculation.of("band", "Kategori menurut rentang", "Category by band");
  private static final Calculation MAXIMAL = Calculation.of(
      "maximalTarget",
      "Kategori target tertinggi yang tercapai",
      "Category of a reached maximal target");

  @Override
  public Step<AchievementCategory> apply(Achievement achievement, Reasoning reasoning) {
    if (reasoning.parameter(Parameters8Of2021.ACHIEVEMENT_FLOOR).value()
        == NegativeAchievement.HELD_AT_ZERO) {
      Limits.requireNotNegative(
          Rules8Of2021.ACHIEVEMENT_PERCENT.name(), achievement.percent(), reasoning);
    }
    Step<Ratio> percent = RoundedAchievement.of(
        reasoning.given(Rules8Of2021.ACHIEVEMENT_PERCENT, achievement.percent()), reasoning);
    if (achievement.maximalTarget() && percent.value().equals(Ratio.HUNDRED)) {
      Step<StaffMaximalTarget> reading =
          reasoning.parameter(Parameters8Of2021.STAFF_MAXIMAL_TARGET);
      if (reading.value() == StaffMaximalTarget.SANGAT_BAIK) {
        return reasoning.conclude(
            MAXIMAL,
            AchievementCategory.SANGAT_BAIK,
            List.of(percent, reasoning.given(Rules8Of2021.MAXIMAL_TARGET, true), reading));
      }
    }
    return reasoning.derive(
        BAND,
        (bands, number) -> bands.bands().of(number),
        reasoning.parameter(Parameters8Of2021.STAFF_BANDS),
        percent);
  }
}
