package id.skp.rules.permenpanrb8of2021.achievement;

import static id.skp.core.law.Basis.PRACTICE;
import static id.skp.core.law.Basis.REGULATION_TEXT;
import static id.skp.core.law.LegalSource.cited;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;

/** From realisations to achievements, categories and scores. */
public record AchievementChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            AchievementParameters.ACHIEVEMENT_ROUNDING,
            AchievementParameters.INSIDE_RANGE,
            AchievementParameters.ACHIEVEMENT_FLOOR,
            AchievementParameters.ZERO_TARGET,
            AchievementParameters.STAFF_BANDS,
            AchievementParameters.LEADER_BANDS,
            AchievementParameters.LEADER_SCALE,
            AchievementParameters.MAXIMAL_TARGET_SCORE,
            AchievementParameters.MAXIMAL_TARGET_ABOVE_100,
            AchievementParameters.STAFF_MAXIMAL_TARGET,
            AchievementParameters.STAFF_SCORES,
            AchievementParameters.DEVELOPED_SCORES,
            AchievementParameters.ASPECT_COMBINER,
            AchievementParameters.ASPECT_POINTS,
            AchievementParameters.OTHER_ASPECT_COMBINER)
        .rule(
            AchievementRules.INDICATOR_ACHIEVEMENT,
            new AchievementProcedure(),
            cited(REGULATION_TEXT, Sources8Of2021.ACHIEVEMENT, Sources8Of2021.ACHIEVEMENT_EXAMPLES))
        .rule(
            AchievementRules.LEADER_INDICATOR_SCORE,
            new LeaderScoreProcedure(),
            cited(REGULATION_TEXT, AchievementParameters.LEADERS))
        .rule(
            AchievementRules.INDICATOR_CATEGORY,
            new IndicatorCategoryProcedure(),
            cited(PRACTICE, AchievementParameters.STAFF))
        .rule(
            AchievementRules.RESULT_CATEGORY,
            new ResultCategoryProcedure(),
            cited(PRACTICE, AchievementParameters.STAFF));
  }
}
