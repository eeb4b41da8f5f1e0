package id.skp.rules.permenpanrb8of2021.score;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Facts;
import id.skp.rules.FitsRuleSet.Others;
import id.skp.rules.Parameter;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Wording;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses scores that cannot be. A rule that takes the place of one of this regulation asks here too. */
public final class ScoreLimits {
  private ScoreLimits() {}

  /**
   * Looks for a score of a table that is above the highest one of the rule set: where it is reached, nothing could be decided.
   *
   * @param others the parameters of the rule set
   * @param scores the scores of the table, by their places as JSON Pointers within its value
   * @return the first that is above it, with code {@code SCORE_ABOVE_HIGHEST}
   */
  public static Optional<ValueProblem> misfit(Others others, Map<String, Ratio> scores) {
    requireNonNull(others, "others");
    return others
        .find(ScoreParameters.SCORE_MAX)
        .map(Parameter::value)
        .flatMap(max -> scores.entrySet().stream()
            .filter(each -> each.getValue().compareTo(max) > 0)
            .map(each -> new ValueProblem(
                each.getKey(),
                "SCORE_ABOVE_HIGHEST",
                Text.of(
                    "perlu nilai tidak di atas scoreMax, " + Wording.of(max, Text.INDONESIAN)
                        + ", diberikan " + Wording.of(each.getValue(), Text.INDONESIAN)
                        + "; ubah salah satunya",
                    "needs a score not above scoreMax, " + max + ", got " + each.getValue()
                        + "; change one of the two")))
            .findFirst());
  }

  /**
   * Refuses a list with a score outside 0 to the highest one.
   *
   * @param facts where the list stands
   * @param field its field
   * @param scores the list
   * @param reasoning how it is decided
   */
  public static void requireScores(
      Facts<?> facts, Field<?, ?> field, Step<List<Ratio>> scores, Reasoning reasoning) {
    reasoning.requireEach(
        scores,
        reasoning.parameter(ScoreParameters.SCORE_MAX),
        (score, max) -> !isOutside(score, max),
        (i, score, max) ->
            facts.invalid(field, Integer.toString(i), Reasoning.outside(score, Ratio.ZERO, max)));
  }

  /**
   * Tells whether a number is outside 0 to the highest score.
   *
   * @param number the number
   * @param max the highest score
   * @return true if it is below 0 or above the highest score
   */
  public static boolean isOutside(Ratio number, Ratio max) {
    requireNonNull(number, "number");
    requireNonNull(max, "max");
    return number.signum() < 0 || number.compareTo(max) > 0;
  }

  /**
   * Refuses a score outside 0 to the highest one.
   *
   * @param facts where the score stands
   * @param field its field
   * @param score the score
   * @param reasoning how it is decided
   */
  public static void requireScore(
      Facts<?> facts, Field<?, ?> field, Step<Ratio> score, Reasoning reasoning) {
    reasoning.requireWithin(
        facts, field, score, Ratio.ZERO, reasoning.parameter(ScoreParameters.SCORE_MAX));
  }

  /**
   * Refuses an SKP score, or one made from it, outside 0 to the highest one. Where the rule set lets an SKP score above the
   * highest stand, it does so for what is made from it too.
   *
   * @param facts where the score stands
   * @param field its field
   * @param score the score
   * @param reasoning how it is decided
   */
  public static void requireScoreOfSkp(
      Facts<?> facts, Field<?, ?> field, Step<Ratio> score, Reasoning reasoning) {
    reasoning.require(
        score,
        reasoning.parameter(ScoreParameters.SCORE_MAX),
        reasoning.parameter(ScoreParameters.SKP_CAP),
        (number, max, cap) ->
            number.signum() >= 0 && (cap == Holding.LET_STAND || number.compareTo(max) <= 0),
        (number, max, cap) -> facts.invalid(
            field,
            cap == Holding.LET_STAND
                ? Reasoning.negative(number)
                : Reasoning.outside(number, Ratio.ZERO, max)));
  }
}
