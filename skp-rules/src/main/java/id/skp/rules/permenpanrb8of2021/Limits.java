package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.rules.Field;
import id.skp.rules.Reasoning;
import java.util.List;

/** Refuses numbers that cannot be. */
final class Limits {
  private Limits() {}

  /** Refuses a list with a score outside 0 to the highest one. */
  static void requireScores(Field field, List<Ratio> scores, Reasoning reasoning) {
    Ratio max = reasoning.parameter(Parameters8Of2021.SCORE_MAX).value();
    for (int i = 0; i < scores.size(); i++) {
      if (isOutside(scores.get(i), max)) {
        requireWithin(field.name() + "[" + i + "]", scores.get(i), max, reasoning);
      }
    }
  }

  static boolean isOutside(Ratio number, Ratio max) {
    return number.signum() < 0 || number.compareTo(max) > 0;
  }

  /** Refuses a score outside 0 to the highest one. */
  static void requireScore(Field field, Ratio score, Reasoning reasoning) {
    requireScore(field.name(), score, reasoning);
  }

  static void requireScore(String path, Ratio score, Reasoning reasoning) {
    requireWithin(path, score, reasoning.parameter(Parameters8Of2021.SCORE_MAX).value(), reasoning);
  }

  /** Where the rule set lets an SKP score above the highest stand, it does so for what is made from it too. */
  static void requireScoreOfSkp(Field field, Ratio score, Reasoning reasoning) {
    if (reasoning.parameter(Parameters8Of2021.SKP_CAP).value() == Holding.LET_STAND) {
      requireNotNegative(field.name(), score, reasoning);
    } else {
      requireScore(field, score, reasoning);
    }
  }

  static void requireWithin(String path, Ratio number, Ratio max, Reasoning reasoning) {
    reasoning.requireWithin(path, number, Ratio.ZERO, max);
  }

  static void requireNotNegative(String path, Ratio number, Reasoning reasoning) {
    reasoning.requireNotNegative(path, number);
  }

  static void requirePositive(String path, Ratio number, Reasoning reasoning) {
    reasoning.requirePositive(path, number);
  }
}
