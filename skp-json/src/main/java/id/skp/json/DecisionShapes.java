package id.skp.json;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.BasicShapes.json;

import id.skp.core.TextKind;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Source;
import id.skp.core.shape.Token;
import id.skp.core.text.Text;
import id.skp.json.Written.Parts;
import id.skp.json.recorded.RecordedDecision;
import id.skp.json.recorded.RecordedFinding;
import id.skp.json.recorded.RecordedRules;
import id.skp.rules.Decision;
import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Review;
import id.skp.rules.finding.Severity;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the reports on decisions have in common. */
final class DecisionShapes {
  private static final String DECIDED = "decided";
  private static final int FINGERPRINT_LENGTH = 32;
  private static final Text A_TEXT = Text.of("teks", "a text");

  /** A text that the library or a host has made, of whatever length. */
  static final Shape<String> WORDS = Shape.text("words", "A text.", false, "");

  /** A wording of whatever length. */
  static final Shape<Text> SENTENCE = ObjectShape.of(
          "sentence",
          Text.same("What is said, in Indonesian and in English."),
          Part.required("id", WORDS, Text::indonesian).saying("In Indonesian."),
          Part.required("en", WORDS, Text::english).saying("In English."),
          Text::of)
      .shape();

  static final Shape<Message> MESSAGE =
      SENTENCE.as(DecisionShapes::message, Message::toText, Map.of());

  static final Shape<Undecided.Reason> REASON =
      Shape.constant(Undecided.Reason.class, Text.same("Why nothing was decided."));

  /** Where something lies. */
  static final Shape<String> PLACE =
      Shape.text(null, "A JSON Pointer (RFC 6901), or an id; empty for the whole.", true, "");

  private static final Shape<RecordedDecision.Undecided<Object>> UNDECIDED = Written.of(
          "undecided",
          "What was not decided, and why.",
          parts -> new RecordedDecision.Undecided<Object>(
              parts.next(), parts.next(), parts.next(), parts.next()))
      .always(DECIDED, false)
      .saying("Whether it was decided: false, and why not stands beside it.")
      .required("rule", WORDS, RecordedDecision.Undecided::rule)
      .saying("The name of the rule that could not decide.")
      .required("reason", REASON, RecordedDecision.Undecided::reason)
      .required("field", PLACE, RecordedDecision.Undecided::pointer)
      .required("message", SENTENCE, RecordedDecision.Undecided::message)
      .saying("Why nothing was decided.")
      .shape();

  static final Shape<UndecidedPart> UNDECIDED_PART = Written.<UndecidedPart>of(
          "undecidedPart",
          "A part that has no value, and why.",
          parts -> new UndecidedPart(parts.next(), parts.next(), parts.next(), parts.next()))
      .required("part", SENTENCE, UndecidedPart::part)
      .saying("Which part it is.")
      .required("reason", REASON, UndecidedPart::reason)
      .required("field", PLACE, UndecidedPart::pointer)
      .saying("JSON Pointer (RFC 6901) of the input the reason lies in.")
      .required("message", MESSAGE, UndecidedPart::message)
      .saying("Why the part has no value.")
      .shape();

  static final Shape<String> FINGERPRINT = Shape.text(
      null,
      Text.same("What tells a rule set apart from another one of its id."),
      A_TEXT,
      DecisionShapes::fingerprint,
      Function.identity(),
      json("{\"type\": \"string\", \"pattern\": \"^[0-9a-f]{32}$\"}"));

  static final Shape<Severity> SEVERITY =
      Shape.constant(Severity.class, Text.same("How grave a finding is."));

  static final Shape<String> CODE = Shape.text(
      "code",
      Text.same("What kind of finding it is."),
      A_TEXT,
      text -> {
        FindingKind.requireCode(text, "code");
        return text;
      },
      Function.identity(),
      json("{\"type\": \"string\", \"maxLength\": " + TextKind.ID.longest()
          + ", \"pattern\": \"^(?!.*_(?:_|$))[A-Z][A-Z0-9_]*$\"}"));

  static final Shape<RecordedFinding> RECORDED_FINDING = Written.of(
          "finding",
          "Something the review objects to or points out.",
          parts -> new RecordedFinding(
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.<Optional<Integer>>next().orElse(1)))
      .required("code", CODE, RecordedFinding::code)
      .required("severity", SEVERITY, RecordedFinding::severity)
      .required("location", PLACE, RecordedFinding::location)
      .required("message", SENTENCE, RecordedFinding::message)
      .saying("What was found, with its values, and what to do.")
      .required("source", LawShapes.SOURCE, RecordedFinding::source)
      .optional(
          "count",
          BasicShapes.within(1, Integer.MAX_VALUE),
          finding -> Optional.of(finding.count()).filter(count -> count > 1))
      .saying(
          "For how many findings of the code it stands that are not told one by one; 1 where left"
              + " out.")
      .shape();

  static final Shape<Finding> FINDING = Written.as(RECORDED_FINDING, DecisionShapes::recorded);

  static final Shape<Review> REVIEW = Written.<Review>of(null, "What a review found.")
      .required("conforms", TRUTH, Review::conforms)
      .saying("Whether nothing was found.")
      .list("findings", FINDING, Review::findings)
      .saying("What the review objects to or points out; empty where there is nothing.")
      .shape();

  /** A review whose findings stand elsewhere. */
  static final Shape<RecordedDecision<Boolean>> RECORDED_REVIEW = recordedDecision(
      DecisionShapes.<Boolean>decided("reviewed", "The review was made; see findings.", Parts::next)
          .required("conforms", TRUTH, Function.identity())
          .saying("Whether nothing was found."));

  /** What came out of an appraisal, without what decided. */
  static final Shape<RecordedDecision<Evaluation>> RECORDED_EVALUATION = recordedDecision(
      DecisionShapes.<Evaluation>decided("evaluation", "What came out.", Parts::next)
          .all(JudgementShapes.OUTCOME, Function.identity()));

  /** Which rule set and library decided. */
  static final Shape<RecordedRules> RULES = patiently(ObjectShape.of(
          "ruleSet",
          Text.same("What decided."),
          Part.required("id", ID, RecordedRules::id).saying("The id of the rule set that decided."),
          Part.<RecordedRules, List<String>>required("bases", ID.list(), RecordedRules::bases)
              .saying("The ids of the rule sets that it rests on, nearest first."),
          Part.required("libraryVersion", ID, RecordedRules::libraryVersion)
              .saying("The version of the library that decided."),
          Part.required("fingerprint", FINGERPRINT, RecordedRules::fingerprint),
          RecordedRules::new)
      .shape());

  private DecisionShapes() {}

  /** Returns the same shape, which is not read in haste: nobody but the shapes looks at the texts of a report. */
  private static <T> Shape<T> patiently(Shape<T> shape) {
    return Shape.of(
        null,
        null,
        in -> {
          if (in instanceof DataSource) {
            return shape.read(in);
          }
          in.skip();
          return null;
        },
        shape::write,
        shape::use);
  }

  static RecordedRules rulesOf(RuleSet rules) {
    return new RecordedRules(
        rules.id(), rules.baseIds(), LibraryVersion.CURRENT, rules.fingerprint());
  }

  static RecordedFinding recorded(Finding finding) {
    return new RecordedFinding(
        finding.code(),
        finding.severity(),
        finding.location(),
        finding.message().toText(),
        finding.kind().source(),
        finding.count());
  }

  /** Returns parts with what a report tells of their messages. */
  static List<UndecidedPart> recorded(List<UndecidedPart> parts) {
    return parts.stream()
        .map(each -> new UndecidedPart(
            each.part(), each.reason(), each.pointer(), message(each.message().toText())))
        .toList();
  }

  static List<RecordedFinding> findings(List<Finding> findings) {
    return findings.stream().map(DecisionShapes::recorded).toList();
  }

  /** Returns a decision on what is told beside it, which is there only where it was made. */
  static <T> RecordedDecision<T> told(
      RecordedDecision<Boolean> decision, Optional<T> value, String field) {
    unless(
        decision.isDecided() == value.isPresent(),
        "REPORT_CONTRADICTORY",
        field,
        "perlu nilai bila decision diputuskan, dan hanya bila demikian",
        "needs a value where decision is decided, and only there",
        value.isPresent());
    return decision.map(made -> value.orElseThrow());
  }

  static <T> RecordedDecision<T> recorded(Decision<T> decision) {
    return recorded(decision, value -> value);
  }

  static <T, R> RecordedDecision<R> recorded(Decision<T> decision, Function<T, R> told) {
    return decision instanceof Undecided<T> undecided
        ? new RecordedDecision.Undecided<>(
            undecided.rule(),
            undecided.reason(),
            undecided.pointer(),
            undecided.message().toText())
        : new RecordedDecision.Decided<>(told.apply(decision.orThrow()));
  }

  /** Returns a decision with what decided, which is told elsewhere. */
  static RecordedDecision<Evaluation> decidedBy(
      RecordedDecision<Evaluation> decision, RecordedRules rules) {
    return decision instanceof RecordedDecision.Decided<Evaluation> decided
        ? new RecordedDecision.Decided<>(decided.value().toBuilder()
            .ruleSet(rules.id())
            .ruleSetBases(rules.bases())
            .ruleSetFingerprint(RuleSetFingerprint.of(rules.fingerprint()))
            .libraryVersion(rules.libraryVersion())
            .build())
        : decision;
  }

  private static String fingerprint(String text) {
    unless(
        text.length() == FINGERPRINT_LENGTH
            && text.chars()
                .allMatch(sign ->
                    Character.digit(sign, 16) >= 0 && sign < 'g' && !Character.isUpperCase(sign)),
        "FINGERPRINT_MALFORMED",
        "fingerprint",
        "perlu " + FINGERPRINT_LENGTH + " digit heksadesimal berhuruf kecil",
        "needs " + FINGERPRINT_LENGTH + " hexadecimal digits in lower case",
        text);
    return text;
  }

  /** Returns a message that says the same as another one that a report tells. */
  static Message message(Text told) {
    return Message.of(Text.same("{0}"), told);
  }

  /** Begins the fields of what was decided. */
  static <T> Written<T> decided(
      @Nullable String name, String description, Function<Parts, T> maker) {
    return Written.of(name, description, maker)
        .always(DECIDED, true)
        .saying("Whether it was decided: true, and what came out stands beside it.");
  }

  /** Returns the shape of decisions as reports tell them: the fields of what was decided, or why nothing was. */
  static <T> Shape<RecordedDecision<T>> recordedDecision(Written<T> decided) {
    return either(decided.shape(), Text.same(decided.description()));
  }

  // what was not decided has no value of any type
  @SuppressWarnings("unchecked")
  private static <T> Shape<RecordedDecision<T>> either(Shape<T> decided, Text about) {
    return Shape.of(
        null,
        about,
        in -> read(decided, in),
        (decision, out) -> {
          if (decision instanceof RecordedDecision.Decided<T> made) {
            decided.write(made.value(), out);
          } else {
            UNDECIDED.write((RecordedDecision.Undecided<Object>) decision, out);
          }
        },
        definitions -> Shape.orderedMap(
            "oneOf", List.of(decided.use(definitions), UNDECIDED.use(definitions))));
  }

  /** Reads what a field says is there; in haste nothing is looked for. */
  @SuppressWarnings("unchecked")
  private static <T> @Nullable RecordedDecision<T> read(Shape<T> decided, Source in) {
    if (!(in instanceof DataSource data)) {
      in.skip();
      return null;
    }
    Object isDecided = data.peek(DECIDED);
    if (Boolean.TRUE.equals(isDecided)) {
      T value = decided.read(in);
      return value == null ? null : new RecordedDecision.Decided<>(value);
    } else if (in.token() == Token.OBJECT && !Boolean.FALSE.equals(isDecided)) {
      data.refuseField(
          DECIDED, "WRONG_TYPE", Text.of("perlu true atau false", "needs true or false"));
      in.skip();
      return null;
    }
    return (RecordedDecision<T>) UNDECIDED.read(in);
  }
}
