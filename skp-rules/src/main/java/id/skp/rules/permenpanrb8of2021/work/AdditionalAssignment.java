package id.skp.rules.permenpanrb8of2021.work;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;

/**
 * The score of an additional assignment.
 *
 * @param category its category
 * @param score its score, 0 to 120
 * @param scopeWeight the weight of its scope in percent, above 0
 */
public record AdditionalAssignment(AchievementCategory category, Ratio score, Ratio scopeWeight) {
  /** Its category. */
  public static final Field<AdditionalAssignment, AchievementCategory> CATEGORY =
      Field.of("category", AdditionalAssignment::category, "Kategori", "Category");

  /** Its score. */
  public static final Field<AdditionalAssignment, Ratio> SCORE =
      Field.of("score", AdditionalAssignment::score, "Nilai", "Score");

  /** The weight of its scope, in percent. */
  public static final Field<AdditionalAssignment, Ratio> SCOPE_WEIGHT = Field.of(
      "scopeWeight",
      AdditionalAssignment::scopeWeight,
      "Bobot lingkup penugasan (%)",
      "Scope weight (%)");

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

  static AdditionalAssignment read(Given given) {
    return new AdditionalAssignment(
        given.required(CATEGORY, given.constant(CATEGORY, AchievementCategory.class)),
        given.required(SCORE, given.ratio(SCORE)),
        given.required(SCOPE_WEIGHT, given.ratio(SCOPE_WEIGHT)));
  }
}
