package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;

/**
 * The score of an additional assignment.
 *
 * @param category its category
 * @param score its score, 0 to 120
 * @param scopeWeight the weight of its scope in percent, above 0
 */
public record AdditionalAssignment(AchievementCategory category, Ratio score, Ratio scopeWeight) {
  /**
   * Refuses null.
   *
   * @param category its category
   * @param score its score, 0 to 120
   * @param scopeWeight the weight of its scope in percent, above 0
   */
  public AdditionalAssignment {
    requireNonNull(category, "category");
    requireNonNull(score, "score");
    requireNonNull(scopeWeight, "scopeWeight");
  }
}
