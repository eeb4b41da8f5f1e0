package id.skp.rules.permenpanrb8of2021.work;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.CascadingMethod;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import java.util.Optional;

/**
 * The score of a result and how it is aligned with the superior's.
 *
 * @param method how it is aligned
 * @param score the own score, 0 to 120
 * @param superior the superior's result; needed for non-direct alignment
 */
public record ScoredResult(CascadingMethod method, Ratio score, Optional<CategoryScore> superior) {
  /** How it is aligned. */
  public static final Field<ScoredResult, CascadingMethod> METHOD =
      Field.of("method", ScoredResult::method, "Metode penyelarasan", "Alignment method");

  /** The own score. */
  public static final Field<ScoredResult, Ratio> SCORE =
      Field.of("score", ScoredResult::score, "Nilai", "Score");

  /** The category of the superior's result, if it is known. */
  public static final Field<ScoredResult, Optional<AchievementCategory>> SUPERIOR_CATEGORY =
      Field.of(
          "superiorCategory",
          each -> each.superior().map(CategoryScore::category),
          "Kategori hasil atasan",
          "Category of the superior's result");

  /** The score of the superior's result, if it is known. */
  public static final Field<ScoredResult, Optional<Ratio>> SUPERIOR_SCORE = Field.of(
      "superiorScore",
      each -> each.superior().map(CategoryScore::score),
      "Nilai hasil atasan",
      "Score of the superior's result");

  /**
   * Refuses null.
   *
   * @param method how it is aligned
   * @param score the own score, 0 to 120
   * @param superior the superior's result; needed for non-direct alignment
   */
  public ScoredResult {
    requireNonNull(method, "method");
    requireNonNull(score, "score");
    requireNonNull(superior, "superior");
  }

  static ScoredResult read(Given given) {
    CascadingMethod method = given.required(METHOD, given.constant(METHOD, CascadingMethod.class));
    Ratio score = given.required(SCORE, given.ratio(SCORE));
    Optional<AchievementCategory> category =
        given.constant(SUPERIOR_CATEGORY, AchievementCategory.class);
    Optional<Ratio> superior = given.ratio(SUPERIOR_SCORE);
    if (method == CascadingMethod.DIRECT || (category.isEmpty() && superior.isEmpty())) {
      // whether a superior's result is needed at all, the procedure says
      return new ScoredResult(method, score, Optional.empty());
    }
    return new ScoredResult(
        method,
        score,
        Optional.of(new CategoryScore(
            given.required(SUPERIOR_CATEGORY, category),
            given.required(SUPERIOR_SCORE, superior))));
  }
}
