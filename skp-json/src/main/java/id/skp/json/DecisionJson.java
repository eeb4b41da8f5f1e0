package id.skp.json;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.followup.Objection;
import id.skp.rules.Decision;
import id.skp.rules.finding.Review;
import org.jspecify.annotations.Nullable;

/**
 * <em>Keputusan</em>: any {@link Decision} as a JSON document with the header {@code "document": "skp-decision/1"}. It is written
 * only; the same decision always gives the same text.
 *
 * <pre>
 * document      the header
 * decided       true, or false with reason, field (a JSON Pointer into the input) and message
 * rule          the name of the rule
 * value         what was decided, where something was
 * ruleSet       id, bases (nearest first), libraryVersion and fingerprint: what decided
 * trace         the steps, as in a document of {@link EvaluationReportJson}
 * weakestBasis  the weakest basis among the sources of the steps
 * </pre>
 *
 * <p>The value has the form that the value of a step has; an evaluation, an objection and a review have the form that they have in
 * the documents of {@link EvaluationJson}, {@link ObjectionJson} and {@link PlanReviewJson}.
 */
public final class DecisionJson {
  private DecisionJson() {}

  /**
   * Writes a decision.
   *
   * @param decision the decision
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Decision<?> decision) {
    ObjectTree outcome = DecisionForm.outcome(decision);
    decision.toOptional().ifPresent(value -> outcome.putOrNull("value", value(value)));
    return JsonText.of(DocumentType.DECISION
        .begin()
        .put("rule", decision.rule())
        .putAll(outcome)
        .put("ruleSet", DecisionForm.ruleSet(decision.ruleSet()))
        .put("trace", TraceForm.steps(decision.trace()))
        .put("weakestBasis", decision.trace().weakestBasis()));
  }

  private static @Nullable Object value(Object value) {
    if (value instanceof Evaluation evaluation) {
      return new Shaped<>(JudgementShapes.EVALUATION, evaluation);
    } else if (value instanceof Objection objection) {
      return new Shaped<>(FollowUpShapes.OBJECTION, objection);
    } else if (value instanceof Review review) {
      return DecisionForm.review(review);
    }
    return Forms.value(value);
  }
}
