package id.skp.rules.permenpanrb8of2021.achievement;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;

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

  static Achievement ofLeader(Given given) {
    return new Achievement(
        given.required(ACHIEVEMENT_PERCENT, given.ratio(ACHIEVEMENT_PERCENT)),
        given.required(MAXIMAL_TARGET, given.truth(MAXIMAL_TARGET)));
  }

  static Achievement ofStaff(Given given) {
    return new Achievement(
        given.required(ACHIEVEMENT_PERCENT, given.ratio(ACHIEVEMENT_PERCENT)),
        given.truth(MAXIMAL_TARGET).orElse(false));
  }
}
