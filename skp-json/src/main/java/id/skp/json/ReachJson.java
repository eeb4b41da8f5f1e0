package id.skp.json;

import static id.skp.json.DecisionShapes.PLACE;
import static id.skp.json.DecisionShapes.RECORDED_EVALUATION;
import static id.skp.json.DecisionShapes.SENTENCE;
import static id.skp.json.DecisionShapes.WORDS;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.shape.Token;
import id.skp.core.text.Text;
import id.skp.json.Written.Parts;
import id.skp.json.recorded.RecordedDecision;
import id.skp.json.recorded.RecordedReach;
import id.skp.json.recorded.RecordedReach.Obstacle;
import id.skp.json.recorded.RecordedReach.Way;
import id.skp.json.recorded.RecordedRules;
import id.skp.rules.Decision;
import id.skp.rules.reach.InputChange;
import id.skp.rules.reach.InputChange.Bound;
import id.skp.rules.reach.Reach;
import id.skp.rules.reach.ReachObstacle;
import id.skp.rules.reach.ReachWay;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * <em>Yang perlu berubah</em>: a {@link Reach} as a JSON document with the header {@code "document": "skp-reach/1"}. The same
 * answer always gives the same text. What is read is a {@link RecordedReach}.
 *
 * <pre>
 * document      the header
 * wanted        the predicate that is wanted
 * reached       whether the appraisal has it, or a better one, as it is
 * present       what is decided as it is, as the decision in the report of an evaluation
 * ruleSet       id, bases (nearest first), libraryVersion and fingerprint: what decides
 * ways          for each way changes (pointer, a JSON Pointer into the appraisal; title; before; after; unit; from and until, each
 *               with at, an exact number as a text, and included), the decision it leads to, and trace, its steps
 * obstacle      why there is no way: reason (UNDECIDED, NOT_GIVEN, UNKNOWN_TABLES, CAPPED, MORE_THAN_TWO), message, and best, the
 *               way that comes nearest
 * caveats       what makes the answer less than certain
 * </pre>
 *
 * <p>Wordings and values have the forms of {@link EvaluationReportJson}.
 */
public final class ReachJson {
  private static final Shape<Object> DATA = Shape.data(BasicShapes.json("""
      {"type": ["string", "number", "boolean"],
       "description": "A constant's name, a number, true or false."}"""));

  private static final Shape<Object> INPUT = Shape.of(
      null,
      null,
      in -> {
        if (in.token() == Token.OBJECT || in.token() == Token.LIST || in.token() == Token.NULL) {
          in.refuseType(Text.of("teks, angka, true atau false", "a text, a number, true or false"));
          return null;
        }
        return DATA.read(in);
      },
      DATA::write,
      DATA::schema);

  private static final Shape<Bound> BOUND = Written.of(
          "bound", "An exact bound.", parts -> new Bound(parts.next(), parts.<Boolean>next()))
      .required("at", BasicShapes.RATIO, Bound::at)
      .saying("The value of the bound, exactly.")
      .required("included", BasicShapes.TRUTH, Bound::included)
      .saying("Whether the bound itself suffices.")
      .shape();

  private static final Shape<InputChange> CHANGE = Written.of(
          "change",
          "One thing of the appraisal that would be judged otherwise.",
          parts -> new InputChange(
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next()))
      .required("pointer", PLACE, InputChange::pointer)
      .required("title", SENTENCE, InputChange::title)
      .saying("What the input is called in both languages.")
      .required("before", INPUT, InputChange::before)
      .required("after", INPUT, InputChange::after)
      .optional("unit", WORDS, InputChange::unit)
      .saying("In which unit the number is.")
      .optional("from", BOUND, InputChange::from)
      .saying("Exactly where a number begins to suffice.")
      .optional("until", BOUND, InputChange::until)
      .saying("Where a number ceases to suffice.")
      .shape();

  private static final Shape<Way> WAY = Written.of(
          "way",
          "Changes that together lead to another outcome.",
          parts -> new Way(parts.next(), parts.next(), parts.next()))
      .list("changes", CHANGE, Way::changes)
      .saying("The inputs that change together.")
      .required("decision", RECORDED_EVALUATION, Way::decision)
      .saying("What comes out then, or why nothing is decided.")
      .required("trace", TraceShapes.STEPS, Way::steps)
      .saying("The steps by which it was decided, each with its legal source.")
      .shape();

  private static final Shape<Obstacle> OBSTACLE = Written.of(
          "obstacle",
          "Why no change of one or two things suffices.",
          parts -> new Obstacle(parts.next(), parts.next(), parts.next()))
      .required(
          "reason",
          Shape.constant(null, ReachObstacle.Reason.class, Text.same("Why nothing suffices.")),
          Obstacle::reason)
      .saying("What stands in the way.")
      .required("message", SENTENCE, Obstacle::message)
      .saying("What stands in the way, in words.")
      .optional("best", WAY, Obstacle::best)
      .saying("What comes nearest, of which no change can be left out or be smaller.")
      .shape();

  static final Document<RecordedReach> DOCUMENT = new Document<>(
      DocumentType.REACH,
      "What would have to change in an appraisal for a wanted predicate. What is absent is"
          + " left out.",
      "REPORT_CONTRADICTORY where one part says otherwise than another, such as a way that does not lead to"
          + " the wanted predicate; CITATION_MALFORMED; DIVISION_BY_ZERO in a score; DUPLICATE_ID for a rule set that"
          + " stands twice among the bases.",
      Written.of(null, "What would have to change.", ReachJson::reach)
          .required("wanted", JudgementShapes.PREDICATE, RecordedReach::wanted)
          .required("reached", BasicShapes.TRUTH, RecordedReach::isReached)
          .saying("Whether the predicate is wanted that there is already.")
          .following()
          .required("present", RECORDED_EVALUATION, RecordedReach::present)
          .saying("What comes out now, or why nothing is decided.")
          .required("ruleSet", DecisionShapes.RULES, RecordedReach::ruleSet)
          .list("ways", WAY, RecordedReach::ways)
          .saying("The ways to at least the predicate that is wanted.")
          .optional("obstacle", OBSTACLE, RecordedReach::obstacle)
          .list("caveats", SENTENCE, RecordedReach::caveats)
          .saying("What makes the answer less than certain.")
          .shape());

  private ReachJson() {}

  private static RecordedReach reach(Parts parts) {
    PerformancePredicate wanted = parts.next();
    RecordedDecision<Evaluation> present = parts.next();
    RecordedRules rules = parts.next();
    List<Way> ways = parts.next();
    Optional<Obstacle> obstacle = parts.next();
    return new RecordedReach(
        wanted,
        DecisionShapes.decidedBy(present, rules),
        rules,
        ways.stream().map(way -> decidedBy(way, rules)).toList(),
        obstacle.map(each -> new Obstacle(
            each.reason(), each.message(), each.best().map(way -> decidedBy(way, rules)))),
        parts.next());
  }

  private static Way decidedBy(Way way, RecordedRules rules) {
    return new Way(way.changes(), DecisionShapes.decidedBy(way.decision(), rules), way.steps());
  }

  private static RecordedReach recorded(Reach reach) {
    RecordedRules rules = DecisionShapes.rulesOf(reach.ruleSet());
    return new RecordedReach(
        reach.wanted(),
        DecisionShapes.decidedBy(DecisionShapes.recorded(reach.present()), rules),
        rules,
        reach.ways().stream().map(way -> recorded(way, rules)).toList(),
        reach
            .obstacle()
            .map(each -> new Obstacle(
                each.reason(), each.message(), each.best().map(way -> recorded(way, rules)))),
        reach.caveats());
  }

  private static Way recorded(ReachWay way, RecordedRules rules) {
    Decision<Evaluation> decision = way.decision();
    return new Way(
        way.changes().stream().map(ReachJson::recorded).toList(),
        DecisionShapes.decidedBy(DecisionShapes.recorded(decision), rules),
        TraceShapes.steps(decision.trace()));
  }

  private static InputChange recorded(InputChange change) {
    return new InputChange(
        change.pointer(),
        change.title(),
        TraceShapes.data(change.before()).orElseThrow(),
        TraceShapes.data(change.after()).orElseThrow(),
        change.unit(),
        change.from(),
        change.until());
  }

  /**
   * Reads an answer as a value, in which nothing is decided again.
   *
   * @param utf8 the document, in UTF-8
   * @return the answer
   * @throws DocumentException if the document is refused, with all problems found; with code {@code REPORT_CONTRADICTORY} if a part
   *     of it says otherwise than another
   */
  public static RecordedReach read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an answer as a value, as {@link #read(byte[])} does.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the answer
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RecordedReach read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an answer as a value, as {@link #read(byte[])} does.
   *
   * @param text the document
   * @return the answer
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RecordedReach read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes an answer that was read: the document that it was read from, in canonical form.
   *
   * @param answer the answer
   * @return the document, indented, without a line feed at the end
   */
  public static String write(RecordedReach answer) {
    return DOCUMENT.write(requireNonNull(answer, "answer"));
  }

  /**
   * Writes what would have to change.
   *
   * @param reach the answer
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Reach reach) {
    requireNonNull(reach, "reach");
    return DOCUMENT.write(recorded(reach));
  }

  /**
   * Writes what would have to change piece by piece.
   *
   * @param reach the answer
   * @param out takes the pieces of the document, in their order
   * @throws IllegalArgumentException as {@link #write} does
   */
  public static void print(Reach reach, Consumer<String> out) {
    requireNonNull(reach, "reach");
    requireNonNull(out, "out");
    DOCUMENT.print(recorded(reach), out);
  }

  static void write(Reach reach, Sink out) {
    DOCUMENT.write(recorded(reach), out);
  }
}
