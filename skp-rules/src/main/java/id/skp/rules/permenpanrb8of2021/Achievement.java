package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.rules.Field;

/**
 * How much of an indicator was achieved.
 *
 * @param percent the achievement in percent, 0 or more
 * @param maximalTarget whether the target is the most attainable
 */
public record Achievement(Ratio percent, boolean maximalTarget) {
  /** How much was achieved, in percent. */
  public static final Field<Achievement, Ratio> ACHIEVEMENT_PERCENT =
      Field.of("achievementPercent", Achievement::percent, "Capaian (%)", "Achievement (%)");

  /** Whether the target is the most attainable. */
  public static final Field<Achievement, Boolean> MAXIMAL_TARGET = Field.of(
      "maximalTarget",
      Achievement::maximalTarget,
      "Target tertinggi yang mungkin",
      "Target is the most attainable");

  /**
   * Refuses null.
   *
   * @param percent the achievement in percent, 0 or more
   * @param maximalTarget whether the target is the most attainable
   */
  public Achievement {
    requireNonNull(percent, "percent");
  }
}
