package id.skp.json;

import static id.skp.json.BasicShapes.COUNT;
import static id.skp.json.BasicShapes.EVALUATION_PERIOD;
import static id.skp.json.BasicShapes.TRUTH;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.number.Ratio;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.finding.Severity;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the reports on decisions have in common. */
final class DecisionShapes {
  /** A text that the library or a host has made, of whatever length. */
  static final Shape<String> WORDS = Written.text(
      "words", "A text.", Function.identity(), "{\"type\": \"string\", \"minLength\": 1}");

  /** A wording of whatever length. */
  static final Shape<Text> SENTENCE = Written.<Text>of(
          "sentence", "What is said, in Indonesian and in English.")
      .required("id", WORDS, Text::indonesian)
      .required("en", WORDS, Text::english)
      .shape();

  static final Shape<Message> MESSAGE = Written.as(SENTENCE, Message::toText);

  static final Shape<Undecided.Reason> REASON =
      Shape.constant(Undecided.Reason.class, Text.same("Why nothing was decided."));

  /** Where something lies. */
  static final Shape<String> PLACE = Written.text(
      null,
      "A JSON Pointer (RFC 6901), or an id; empty for the whole.",
      Function.identity(),
      "{\"type\": \"string\"}");

  private static final Shape<Undecided<?>> UNDECIDED = Written.<Undecided<?>>of(
          "undecided", "What was not decided, and why.")
      .always("decided", false)
      .required("rule", WORDS, Undecided::rule)
      .required("reason", REASON, Undecided::reason)
      .required("field", PLACE, Undecided::pointer)
      .saying("JSON Pointer (RFC 6901) of the input the reason lies in; empty if no single place is"
          + " the reason.")
      .required("message", MESSAGE, Undecided::message)
      .shape();

  static final Shape<UndecidedPart> UNDECIDED_PART = Written.<UndecidedPart>of(
          "undecidedPart", "A part that has no value, and why.")
      .required("part", SENTENCE, UndecidedPart::part)
      .required("reason", REASON, UndecidedPart::reason)
      .required("field", PLACE, UndecidedPart::pointer)
      .saying("JSON Pointer (RFC 6901) of the input the reason lies in.")
      .required("message", MESSAGE, UndecidedPart::message)
      .shape();

  static final Shape<String> FINGERPRINT = Written.text(
      null,
      "What tells a rule set apart from another one of its id.",
      Function.identity(),
      "{\"type\": \"string\", \"pattern\": \"^[0-9a-f]{32}$\"}");

  static final Shape<Severity> SEVERITY =
      Shape.constant(Severity.class, Text.same("How grave a finding is."));

  static final Shape<String> CODE = Written.text(
      "code",
      "What kind of finding it is.",
      Function.identity(),
      "{\"type\": \"string\", \"pattern\": \"^(?!.*_(?:_|$))[A-Z][A-Z0-9_]*$\"}");

  static final Shape<Finding> FINDING = Written.<Finding>of(
          "finding", "Something the review objects to or points out.")
      .required("code", CODE, Finding::code)
      .required("severity", SEVERITY, Finding::severity)
      .required("location", PLACE, Finding::location)
      .required("message", MESSAGE, Finding::message)
      .required("source", LawShapes.SOURCE, finding -> finding.kind().source())
      .optional("count", COUNT, each -> Optional.of(each.count()).filter(count -> count > 1))
      .saying(
          "For how many findings of the code it stands that are not told one by one; 1 where left"
              + " out.")
      .shape();

  static final Shape<Review> REVIEW = Written.<Review>of(null, "What a review found.")
      .required("conforms", TRUTH, Review::conforms)
      .list("findings", FINDING, Review::findings)
      .shape();

  /** A review whose findings stand elsewhere. */
  static final Shape<Decision<Review>> REVIEWED =
      decision(DecisionShapes.<Review>decided("reviewed", "The review was made; see findings.")
          .required("conforms", TRUTH, Review::conforms)
          .saying("Whether nothing was found."));

  private static final Shape<Ratio> SCORE = Written.as(WORDS, Ratio::toString);

  /** What came out of an appraisal, without what decided. */
  static final Shape<Decision<Evaluation>> EVALUATED = decision(DecisionShapes.<Evaluation>decided(
          "evaluation", "What came out.")
      .required("skpId", WORDS, Evaluation::skpId)
      .required("skpVersion", COUNT, Evaluation::skpVersion)
      .required("period", EVALUATION_PERIOD, Evaluation::period)
      .required("predicate", JudgementShapes.PREDICATE, Evaluation::predicate)
      .optional("resultRating", AppraisalShapes.RATING, Evaluation::resultRating)
      .optional("behaviourRating", AppraisalShapes.RATING, Evaluation::behaviourRating)
      .optional(
          "recommendedResultRating", AppraisalShapes.RATING, Evaluation::recommendedResultRating)
      .optional(
          "recommendedBehaviourRating",
          AppraisalShapes.RATING,
          Evaluation::recommendedBehaviourRating)
      .optional("departureReason", WORDS, Evaluation::departureReason)
      .optional(
          "organisationPredicate",
          AppraisalShapes.ORGANISATION_PREDICATE,
          Evaluation::organisationPredicate)
      .optional("skpScore", SCORE, Evaluation::skpScore)
      .saying("The exact score.")
      .optional("behaviourScore", SCORE, Evaluation::behaviourScore)
      .saying("The exact score.")
      .optional("performanceScore", SCORE, Evaluation::performanceScore)
      .saying("The exact score."));

  /** Which rule set and library decided. */
  static final Shape<RuleSet> RULE_SET = Written.<RuleSet>of("ruleSet", "What decided.")
      .required("id", WORDS, RuleSet::id)
      .list("bases", WORDS, RuleSet::baseIds)
      .saying("Nearest first.")
      .required("libraryVersion", WORDS, rules -> LibraryVersion.CURRENT)
      .required("fingerprint", FINGERPRINT, RuleSet::fingerprint)
      .shape();

  private DecisionShapes() {}

  /** Begins the fields of what was decided. */
  static <T> Written<T> decided(@Nullable String name, String description) {
    return Written.<T>of(name, description).always("decided", true);
  }

  /** Returns the shape of decisions: the fields of what was decided, or why nothing was. */
  static <T> Shape<Decision<T>> decision(Written<T> decided) {
    Shape<T> value = decided.shape();
    return Written.by(
        (decision, out) -> {
          if (decision instanceof Undecided<T> undecided) {
            UNDECIDED.write(undecided, out);
          } else {
            value.write(decision.orThrow(), out);
          }
        },
        definitions ->
            Shape.orderedMap("oneOf", List.of(value.use(definitions), UNDECIDED.use(definitions))));
  }
}
