package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Looks the rounded achievement up in the bands of staff. */
final class IndicatorCategoryProcedure implements Procedure<Achievement, AchievementCategory> {
  private static final Calculation BAND =
      Calculation.of("band", "Kategori menurut rentang", "Category by band");
  private static final Calculation MAXIMAL = Calculation.of(
      "maximalTarget",
      "Kategori target tertinggi yang tercapai",
      "Category of a reached maximal target");

  @Override
  public Step<AchievementCategory> apply(Facts<Achievement> facts, Reasoning reasoning) {
    Step<Ratio> achieved = facts.get(Achievement.ACHIEVEMENT_PERCENT);
    requireFloored(facts, achieved, reasoning);
    Step<Ratio> percent = RoundedAchievement.of(achieved, reasoning);
    if (reasoning.is(percent, Ratio.HUNDRED)
        && reasoning.by(facts.get(Achievement.MAXIMAL_TARGET))
        && reasoning.is(
            reasoning.parameter(AchievementParameters.STAFF_MAXIMAL_TARGET),
            StaffMaximalTarget.SANGAT_BAIK)) {
      return reasoning.conclude(MAXIMAL, AchievementCategory.SANGAT_BAIK);
    }
    return reasoning.derive(
        BAND, CategoryBands::of, reasoning.parameter(AchievementParameters.STAFF_BANDS), percent);
  }

  /** Refuses a negative achievement, unless the rule set lets it be one. */
  private static void requireFloored(
      Facts<Achievement> facts, Step<Ratio> percent, Reasoning reasoning) {
    reasoning.require(
        percent,
        reasoning.parameter(AchievementParameters.ACHIEVEMENT_FLOOR),
        (number, floor) -> number.signum() >= 0 || floor != NegativeAchievement.HELD_AT_ZERO,
        (number, floor) ->
            facts.invalid(Achievement.ACHIEVEMENT_PERCENT, Reasoning.negative(number)));
  }
}
