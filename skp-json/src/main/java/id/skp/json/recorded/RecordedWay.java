package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way to a decision as a report tells it.
 *
 * @param because the result and its reason in one sentence, where the report tells it
 * @param ruleSet what decided
 * @param steps the steps, each after those it was made from
 * @param weakestBasis the weakest basis among the sources of the steps; empty if nothing was decided
 */
public record RecordedWay(
    Optional<Text> because,
    RecordedRules ruleSet,
    List<RecordedStep> steps,
    Optional<Basis> weakestBasis) {
  /**
   * Refuses null, steps that are not numbered from 1, and a basis that is not the weakest.
   *
   * @param because the result and its reason in one sentence, where the report tells it
   * @param ruleSet what decided
   * @param steps the steps, each after those it was made from
   * @param weakestBasis the weakest basis among the sources of the steps; empty if nothing was decided
   * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
   */
  public RecordedWay {
    requireNonNull(because, "because");
    requireNonNull(ruleSet, "ruleSet");
    steps = List.copyOf(requireNonNull(steps, "steps"));
    requireNonNull(weakestBasis, "weakestBasis");
    requireNumbered(steps);
    Optional<Basis> weakest = weakest(steps);
    unless(
        weakestBasis.isEmpty() || weakestBasis.equals(weakest),
        "REPORT_CONTRADICTORY",
        "weakestBasis",
        "perlu yang terlemah di antara sumber langkah, " + shown(weakest),
        "needs the weakest among the sources of the steps, " + shown(weakest),
        weakestBasis);
  }

  /**
   * Returns the weakest basis among the sources of steps: a result is only as strong as what it rests on.
   *
   * @param steps the steps
   * @return the basis; empty if none of them has a source
   */
  public static Optional<Basis> weakest(List<RecordedStep> steps) {
    Basis weakest = null;
    for (RecordedStep step : requireNonNull(steps, "steps")) {
      Basis basis = step.source().map(LegalSource::basis).orElse(null);
      weakest = basis != null && (weakest == null || basis.isWeakerThan(weakest)) ? basis : weakest;
    }
    return Optional.ofNullable(weakest);
  }

  private static String shown(Optional<Basis> basis) {
    return basis.map(Basis::name).orElse("-");
  }

  /** Refuses a way that does not lead to what was, or was not, decided. */
  void requireEnd(boolean isDecided) {
    unless(
        isDecided || weakestBasis.isEmpty(),
        "REPORT_CONTRADICTORY",
        "weakestBasis",
        "tidak ada bila tidak ada yang diputuskan",
        "is absent where nothing was decided",
        weakestBasis);
    Optional<Basis> weakest = isDecided ? weakest(steps) : Optional.empty();
    unless(
        !isDecided || weakestBasis.equals(weakest),
        "REPORT_CONTRADICTORY",
        "weakestBasis",
        "perlu yang terlemah di antara sumber langkah, " + shown(weakest),
        "needs the weakest among the sources of the steps, " + shown(weakest),
        weakestBasis);
    requireRule(steps, isDecided);
  }

  static void requireNumbered(List<RecordedStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).number() != i + 1) {
        throw breach(
            "REPORT_CONTRADICTORY",
            "trace/" + i + "/number",
            "perlu nomor urut dari 1",
            "needs numbers from 1 on, one after the other",
            steps.get(i).number());
      }
    }
  }

  /** Refuses steps of which the last is not the rule that decided. */
  static void requireRule(List<RecordedStep> steps, boolean isDecided) {
    unless(
        !isDecided
            || (!steps.isEmpty() && steps.get(steps.size() - 1).kind() == RecordedStep.Kind.RULE),
        "REPORT_CONTRADICTORY",
        "trace",
        "perlu langkah yang terakhir adalah aturan yang memutuskan",
        "needs the rule that decided as its last step",
        steps.size());
  }

  /** Refuses steps that lead to another value than was decided. */
  static void requireResult(List<RecordedStep> steps, Text label) {
    Optional<Object> last = steps.get(steps.size() - 1).value();
    unless(
        last.filter(value -> isLabel(value, label)).isPresent(),
        "REPORT_CONTRADICTORY",
        "trace/" + (steps.size() - 1) + "/value",
        "perlu predikat dari decision, " + label.indonesian(),
        "needs the predicate of the decision, " + label.english(),
        last);
  }

  private static boolean isLabel(Object value, Text label) {
    return value.equals(Map.of("id", label.indonesian(), "en", label.english()))
        || (value.equals(label.english()) && label.indonesian().equals(label.english()));
  }

  /** Returns the step of the rule that decided. */
  RecordedStep last() {
    return steps.get(steps.size() - 1);
  }
}
