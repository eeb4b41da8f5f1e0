package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;

/**
 * The rules from a realisation to the category and score of an indicator, and of a result of staff.
 * Each key's name is the one case files call.
 */
public final class AchievementRules {
  /** How much of an indicator was achieved, in percent, exact. Outcome field {@code achievementPercent}. */
  public static final RuleKey<IndicatorRealisation, Ratio> INDICATOR_ACHIEVEMENT = RuleKey.of(
      "indicator-achievement",
      Text.of("Capaian indikator (%)", "Achievement of an indicator (%)"),
      InputForm.of(
          IndicatorRealisation.class,
          IndicatorRealisation::read,
          IndicatorRealisation.POLARITY,
          IndicatorRealisation.TARGET,
          IndicatorRealisation.REALISATION),
      OutputForm.single(Ratio.class, "achievementPercent"));

  /** The category and score of a leader's indicator. Outcome fields {@code category} and {@code score}. */
  public static final RuleKey<Achievement, CategoryScore> LEADER_INDICATOR_SCORE = RuleKey.of(
      "leader-indicator-score",
      Text.of("Nilai indikator pimpinan", "Score of a leader's indicator"),
      InputForm.of(
          Achievement.class,
          Achievement::ofLeader,
          Achievement.ACHIEVEMENT_PERCENT,
          Achievement.MAXIMAL_TARGET),
      categoryAndScore());

  /** The category of an indicator of staff. Outcome field {@code category}. */
  public static final RuleKey<Achievement, AchievementCategory> INDICATOR_CATEGORY = RuleKey.of(
      "indicator-category",
      Text.of("Kategori indikator", "Category of an indicator"),
      InputForm.of(
          Achievement.class,
          Achievement::ofStaff,
          Achievement.ACHIEVEMENT_PERCENT,
          Achievement.MAXIMAL_TARGET),
      OutputForm.single(AchievementCategory.class, "category"));

  /**
   * The category and score of a result of staff, from the categories of its aspects. The achievements behind them, which the
   * regulation does not need, are for variants. Outcome fields {@code category} and {@code score}.
   */
  public static final RuleKey<AspectCategories, CategoryScore> RESULT_CATEGORY = RuleKey.of(
      "result-category",
      Text.of("Kategori hasil kerja", "Category of a result"),
      InputForm.of(
          AspectCategories.class,
          AspectCategories::read,
          AspectCategories.ASPECTS,
          AspectCategories.ACHIEVEMENTS),
      categoryAndScore());

  private AchievementRules() {}

  private static OutputForm<CategoryScore> categoryAndScore() {
    return OutputForm.of(CategoryScore.class)
        .with("category", CategoryScore::category)
        .with("score", CategoryScore::score);
  }
}
