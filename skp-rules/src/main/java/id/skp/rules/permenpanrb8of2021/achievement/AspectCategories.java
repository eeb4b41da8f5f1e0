package id.skp.rules.permenpanrb8of2021.achievement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.plan.AchievementCategory;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import java.util.List;

/**
 * The categories of the aspects of one result, and the achievements they were made of, where these are known. The regulation
 * combines the categories; a variant may go back to the achievements.
 *
 * @param aspects the categories, in any order
 * @param achievements the achievements behind them; empty where the categories alone are known
 */
public record AspectCategories(
    List<AchievementCategory> aspects, List<AspectAchievement> achievements) {
  /** The categories of the aspects. */
  public static final Field<AspectCategories, List<AchievementCategory>> ASPECTS =
      Field.of("aspects", AspectCategories::aspects, "Kategori aspek", "Categories of aspects");

  /** The achievements behind them. */
  public static final Field<AspectCategories, List<AspectAchievement>> ACHIEVEMENTS = Field.of(
      "achievements", AspectCategories::achievements, "Capaian aspek", "Achievements of aspects");

  /**
   * Refuses null.
   *
   * @param aspects the categories, in any order
   * @param achievements the achievements behind them; empty where the categories alone are known
   */
  public AspectCategories {
    aspects = ImmutableList.copyOf(requireNonNull(aspects, "aspects"));
    achievements = ImmutableList.copyOf(requireNonNull(achievements, "achievements"));
  }

  /**
   * Creates categories without the achievements behind them.
   *
   * @param aspects the categories, in any order
   */
  public AspectCategories(List<AchievementCategory> aspects) {
    this(aspects, ImmutableList.of());
  }

  static AspectCategories read(Given given) {
    return new AspectCategories(
        given.constants(ASPECTS, AchievementCategory.class).orElse(List.of()),
        given
            .list(ACHIEVEMENTS, AspectAchievement.ASPECT, AspectAchievement.ACHIEVEMENT_PERCENT)
            .orElse(List.of())
            .stream()
            .map(AspectAchievement::read)
            .toList());
  }
}
