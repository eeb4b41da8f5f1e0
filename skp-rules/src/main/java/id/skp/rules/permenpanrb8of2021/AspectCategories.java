package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.plan.AchievementCategory;
import java.util.List;

/**
 * The categories of the aspects of one result.
 *
 * @param aspects the categories, in any order
 */
public record AspectCategories(List<AchievementCategory> aspects) {
  /**
   * Refuses null.
   *
   * @param aspects the categories, in any order
   */
  public AspectCategories {
    aspects = ImmutableList.copyOf(requireNonNull(aspects, "aspects"));
  }
}
