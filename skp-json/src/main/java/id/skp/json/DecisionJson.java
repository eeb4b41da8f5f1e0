package id.skp.json;

import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.DecisionShapes.WORDS;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.followup.Objection;
import id.skp.core.shape.Sink;
import id.skp.rules.Decision;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Review;
import java.util.Optional;
import java.util.function.Function;

/**
 * <em>Keputusan</em>: any {@link Decision} as a JSON document with the header {@code "document": "skp-decision/1"}. It is written
 * only; the same decision always gives the same text.
 *
 * <pre>
 * document      the header
 * decided       true, or false with reason, field (a JSON Pointer into the input) and message
 * rule          the name of the rule
 * value         what was decided, where something was
 * because       the result and its reason in one sentence, in both languages
 * ruleSet       id, bases (nearest first), libraryVersion and fingerprint: what decided
 * trace         the steps, as in a document of {@link EvaluationReportJson}
 * weakestBasis  the weakest basis among the sources of the steps
 * </pre>
 *
 * <p>The value has the form that the value of a step has; an evaluation, an objection and a review have the form that they have in
 * the documents of {@link EvaluationJson}, {@link ObjectionJson} and {@link PlanReviewJson}.
 */
public final class DecisionJson {
  static final Document<Decision<?>> DOCUMENT = new Document<>(
      DocumentType.DECISION,
      Written.<Decision<?>>of(
              null,
              "A decision on a rule: what was decided, or why nothing was, and the way to it.")
          .required("rule", WORDS, Decision::rule)
          .required("decided", TRUTH, Decision::isDecided)
          .optional("reason", DecisionShapes.REASON, undecided(Undecided::reason))
          .optional("field", DecisionShapes.PLACE, undecided(Undecided::pointer))
          .saying("JSON Pointer (RFC 6901) of the input the reason lies in; empty if no single"
              + " place is the reason.")
          .optional("message", DecisionShapes.MESSAGE, undecided(Undecided::message))
          .optional(
              "value",
              Written.by(DecisionJson::write, TraceShapes.VALUE::use),
              decision -> decision.toOptional().map(Function.identity()))
          .all(TraceShapes.REASON_AND_WAY, TraceShapes::reasonAndWay)
          .where("""
              {"if": {"properties": {"decided": {"const": true}}},
               "then": {"required": ["value"]},
               "else": {"required": ["reason", "field", "message"]}}"""));

  private DecisionJson() {}

  /** Takes something of what was not decided. */
  private static <P> Function<Decision<?>, Optional<P>> undecided(Function<Undecided<?>, P> part) {
    return decision -> decision instanceof Undecided<?> undecided
        ? Optional.of(part.apply(undecided))
        : Optional.empty();
  }

  /**
   * Writes a decision.
   *
   * @param decision the decision
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Decision<?> decision) {
    return DOCUMENT.write(decision);
  }

  private static void write(Object value, Sink out) {
    if (value instanceof Evaluation evaluation) {
      JudgementShapes.EVALUATION.write(evaluation, out);
    } else if (value instanceof Objection objection) {
      FollowUpShapes.OBJECTION.write(objection, out);
    } else if (value instanceof Review review) {
      DecisionShapes.REVIEW.write(review, out);
    } else {
      TraceShapes.data(value)
          .ifPresentOrElse(data -> TraceShapes.VALUE.write(data, out), out::nothing);
    }
  }
}
