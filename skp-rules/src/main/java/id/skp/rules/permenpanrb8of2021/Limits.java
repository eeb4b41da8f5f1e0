package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.rules.Facts;
import id.skp.rules.Field;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Refuses numbers that cannot be. */
final class Limits {
  private Limits() {}

  /** Refuses a list with a score outside 0 to the highest one. */
  static void requireScores(
      Facts<?> facts, Field<?, ?> field, Step<List<Ratio>> scores, Reasoning reasoning) {
    reasoning.requireEach(
        scores,
        reasoning.parameter(Parameters8Of2021.SCORE_MAX),
        (score, max) -> !isOutside(score, max),
        (i, score, max) ->
            facts.invalid(field, Integer.toString(i), Reasoning.outside(score, Ratio.ZERO, max)));
  }

  static boolean isOutside(Ratio number, Ratio max) {
    return number.signum() < 0 || number.compareTo(max) > 0;
  }

  /** Refuses a score outside 0 to the highest one. */
  static void requireScore(
      Facts<?> facts, Field<?, ?> field, Step<Ratio> score, Reasoning reasoning) {
    reasoning.requireWithin(
        facts, field, score, Ratio.ZERO, reasoning.parameter(Parameters8Of2021.SCORE_MAX));
  }

  /** Where the rule set lets an SKP score above the highest stand, it does so for what is made from it too. */
  static void requireScoreOfSkp(
      Facts<?> facts, Field<?, ?> field, Step<Ratio> score, Reasoning reasoning) {
    reasoning.require(
        score,
        reasoning.parameter(Parameters8Of2021.SCORE_MAX),
        reasoning.parameter(Parameters8Of2021.SKP_CAP),
        (number, max, cap) ->
            number.signum() >= 0 && (cap == Holding.LET_STAND || number.compareTo(max) <= 0),
        (number, max, cap) -> facts.invalid(
            field,
            cap == Holding.LET_STAND
                ? Reasoning.negative(number)
                : Reasoning.outside(number, Ratio.ZERO, max)));
  }

  /** Refuses a negative achievement, unless the rule set lets it be one. */
  static void requireFloored(Facts<Achievement> facts, Step<Ratio> percent, Reasoning reasoning) {
    reasoning.require(
        percent,
        reasoning.parameter(Parameters8Of2021.ACHIEVEMENT_FLOOR),
        (number, floor) -> number.signum() >= 0 || floor != NegativeAchievement.HELD_AT_ZERO,
        (number, floor) ->
            facts.invalid(Achievement.ACHIEVEMENT_PERCENT, Reasoning.negative(number)));
  }
}
