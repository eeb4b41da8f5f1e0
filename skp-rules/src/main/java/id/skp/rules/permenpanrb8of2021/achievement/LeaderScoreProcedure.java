package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import id.skp.rules.permenpanrb8of2021.score.LinearScale;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;

/** Looks the rounded achievement up on the scale of leaders. */
final class LeaderScoreProcedure implements Procedure<Achievement, CategoryScore> {
  private static final Calculation SCALE = Calculation.of(
          "scale", "Nilai menurut skala pimpinan", "Score by the leaders' scale")
      .printedAs(ScoreParameters.PRINTED_SCORE);
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
  public Step<CategoryScore> apply(Facts<Achievement> facts, Reasoning reasoning) {
    Step<Ratio> achieved = facts.get(Achievement.ACHIEVEMENT_PERCENT);
    reasoning.requireNotNegative(facts, Achievement.ACHIEVEMENT_PERCENT, achieved);
    Step<Ratio> percent = RoundedAchievement.of(achieved, reasoning);
    if (reasoning.when(percent, number -> number.compareTo(Ratio.HUNDRED) >= 0)
        && reasoning.by(facts.get(Achievement.MAXIMAL_TARGET))
        && isTop(facts, percent, reasoning)) {
      Step<Ratio> top = reasoning.parameter(AchievementParameters.MAXIMAL_TARGET_SCORE);
      return reasoning.conclude(
          MAXIMAL, new CategoryScore(AchievementCategory.SANGAT_BAIK, reasoning.by(top)));
    }
    Step<AchievementCategory> category = reasoning.derive(
        BAND, CategoryBands::of, reasoning.parameter(AchievementParameters.LEADER_BANDS), percent);
    Step<Ratio> score = reasoning.derive(
        SCALE, LinearScale::at, reasoning.parameter(AchievementParameters.LEADER_SCALE), percent);
    return reasoning.derive(BOTH, CategoryScore::new, category, score);
  }

  private static boolean isTop(Facts<Achievement> facts, Step<Ratio> percent, Reasoning reasoning) {
    if (reasoning.is(percent, Ratio.HUNDRED)) {
      return true;
    }
    Step<MaximalTargetAbove100> reading =
        reasoning.parameter(AchievementParameters.MAXIMAL_TARGET_ABOVE_100);
    reasoning.require(
        percent,
        reading,
        (number, way) -> way != MaximalTargetAbove100.REJECT,
        (number, way) ->
            facts.invalid(Achievement.ACHIEVEMENT_PERCENT, Message.of(UNREACHABLE, number)));
    return reasoning.is(reading, MaximalTargetAbove100.TOP);
  }
}
