package id.skp.json;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.DecisionShapes.WORDS;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.followup.Objection;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.text.Text;
import id.skp.json.Written.Parts;
import id.skp.json.recorded.RecordedDecision;
import id.skp.json.recorded.RecordedDecision.Undecided;
import id.skp.json.recorded.RecordedRuleDecision;
import id.skp.rules.Decision;
import id.skp.rules.Undecided.Reason;
import id.skp.rules.finding.Review;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * <em>Keputusan</em>: any {@link Decision} as a JSON document with the header {@code "document": "skp-decision/1"}. The same
 * decision always gives the same text. What is read is a {@link RecordedRuleDecision}, whose value is data.
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
  /** What a rule gave, which may be nothing. */
  private static final Shape<Optional<Object>> VALUE = Shape.of(
      null,
      null,
      in -> Optional.ofNullable(TraceShapes.VALUE.read(in)),
      (value, out) ->
          value.ifPresentOrElse(data -> TraceShapes.VALUE.write(data, out), out::nothing),
      TraceShapes.VALUE::use);

  static final Document<RecordedRuleDecision> DOCUMENT = new Document<>(
      DocumentType.DECISION,
      "A decision on a rule: what was decided, or why nothing was, and the way to it.",
      "REPORT_CONTRADICTORY where one part says otherwise than another, such as another value than the steps"
          + " lead to; CITATION_MALFORMED; DUPLICATE_ID for a rule set that stands twice among the bases.",
      Written.of(null, "A decision on a rule.", DecisionJson::decision)
          .required("rule", WORDS, RecordedRuleDecision::rule)
          .saying("The name of the rule that was asked.")
          .required("decided", TRUTH, each -> each.decision().isDecided())
          .saying("Whether the rule gave an outcome.")
          .optional("reason", DecisionShapes.REASON, undecided(Undecided::reason))
          .optional("field", DecisionShapes.PLACE, undecided(Undecided::pointer))
          .saying("JSON Pointer (RFC 6901) of the input the reason lies in; empty if no single"
              + " place is the reason.")
          .optional("message", DecisionShapes.SENTENCE, undecided(Undecided::message))
          .saying("Why nothing was decided.")
          .optional("value", VALUE, each -> each.decision().toOptional())
          .saying("What was decided; null where that is nothing.")
          .all(TraceShapes.REASON_AND_WAY, RecordedRuleDecision::way)
          .where("""
              {"if": {"properties": {"decided": {"const": true}}},
               "then": {"properties": {"reason": {"type": "null"}, "field": {"type": "null"},
                                       "message": {"type": "null"}}},
               "else": {"required": ["reason", "field", "message"]}}""")
          .shape());

  private DecisionJson() {}

  /** Takes something of what was not decided. */
  private static <P> Function<RecordedRuleDecision, Optional<P>> undecided(
      Function<Undecided<Optional<Object>>, P> part) {
    return each -> each.decision() instanceof Undecided<Optional<Object>> undecided
        ? Optional.of(part.apply(undecided))
        : Optional.empty();
  }

  private static RecordedRuleDecision decision(Parts parts) {
    String rule = parts.next();
    boolean isDecided = parts.<Boolean>next();
    Optional<Reason> reason = parts.next();
    Optional<String> field = parts.next();
    Optional<Text> message = parts.next();
    Optional<Optional<Object>> value = parts.next();
    requireTold(!isDecided, "reason", reason);
    requireTold(!isDecided, "field", field);
    requireTold(!isDecided, "message", message);
    unless(
        isDecided || value.isEmpty(),
        "REPORT_CONTRADICTORY",
        "value",
        "tidak ada bila decided false",
        "is absent where decided is false",
        value);
    return new RecordedRuleDecision(
        rule,
        isDecided
            ? new RecordedDecision.Decided<>(value.orElse(Optional.empty()))
            : new Undecided<>(
                rule, reason.orElseThrow(), field.orElseThrow(), message.orElseThrow()),
        parts.next());
  }

  private static void requireTold(boolean isUndecided, String field, Optional<?> told) {
    unless(
        told.isPresent() == isUndecided,
        "REPORT_CONTRADICTORY",
        field,
        "perlu nilai bila decided false, dan hanya bila demikian",
        "needs a value where decided is false, and only there",
        told);
  }

  private static RecordedRuleDecision recorded(Decision<?> decision) {
    return new RecordedRuleDecision(
        decision.rule(),
        DecisionShapes.recorded(decision, DecisionJson::data),
        TraceShapes.reasonAndWay(decision));
  }

  private static Optional<Object> data(Object value) {
    if (value instanceof Evaluation evaluation) {
      return tree(JudgementShapes.EVALUATION, evaluation);
    } else if (value instanceof Objection objection) {
      return tree(FollowUpShapes.OBJECTION, objection);
    } else if (value instanceof Review review) {
      return tree(DecisionShapes.REVIEW, review);
    }
    return TraceShapes.data(value);
  }

  private static <T> Optional<Object> tree(Shape<T> shape, T value) {
    return Optional.ofNullable(StrictJson.own(JsonText.of(shape, value, false)));
  }

  /**
   * Reads a decision as a value, in which nothing is decided again.
   *
   * @param utf8 the document, in UTF-8
   * @return the decision
   * @throws DocumentException if the document is refused, with all problems found; with code {@code REPORT_CONTRADICTORY} if a part
   *     of it says otherwise than another
   */
  public static RecordedRuleDecision read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a decision as a value, as {@link #read(byte[])} does.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the decision
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RecordedRuleDecision read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a decision as a value, as {@link #read(byte[])} does.
   *
   * @param text the document
   * @return the decision
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RecordedRuleDecision read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes a decision that was read: the document that it was read from, in canonical form.
   *
   * @param decision the decision
   * @return the document, indented, without a line feed at the end
   */
  public static String write(RecordedRuleDecision decision) {
    return DOCUMENT.write(requireNonNull(decision, "decision"));
  }

  /**
   * Writes a decision.
   *
   * @param decision the decision
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Decision<?> decision) {
    return DOCUMENT.write(recorded(requireNonNull(decision, "decision")));
  }

  static void write(Decision<?> decision, Sink out) {
    DOCUMENT.write(recorded(decision), out);
  }
}
