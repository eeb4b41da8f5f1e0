package id.skp.json;

import static id.skp.json.DecisionShapes.EVALUATED;
import static id.skp.json.DecisionShapes.PLACE;
import static id.skp.json.DecisionShapes.SENTENCE;
import static id.skp.json.DecisionShapes.WORDS;
import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.rules.reach.InputChange;
import id.skp.rules.reach.InputChange.Bound;
import id.skp.rules.reach.Reach;
import id.skp.rules.reach.ReachObstacle;
import id.skp.rules.reach.ReachWay;
import java.util.function.Consumer;

/**
 * <em>Yang perlu berubah</em>: a {@link Reach} as a JSON document with the header {@code "document": "skp-reach/1"}. It is written
 * only; the same answer always gives the same text.
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
  private static final Shape<Bound> BOUND = Written.<Bound>of("bound", "An exact bound.")
      .required("at", Written.as(WORDS, Ratio::toString), Bound::at)
      .required("included", BasicShapes.TRUTH, Bound::included)
      .shape();

  private static final Shape<InputChange> CHANGE = Written.<InputChange>of(
          "change", "One thing of the appraisal that would be judged otherwise.")
      .required("pointer", PLACE, InputChange::pointer)
      .required("title", SENTENCE, InputChange::title)
      .required("before", TraceShapes.DATA, InputChange::before)
      .required("after", TraceShapes.DATA, InputChange::after)
      .optional("unit", WORDS, InputChange::unit)
      .optional("from", BOUND, InputChange::from)
      .saying("Exactly where a number begins to suffice.")
      .optional("until", BOUND, InputChange::until)
      .saying("Where a number ceases to suffice.")
      .shape();

  private static final Shape<ReachWay> WAY = Written.<ReachWay>of(
          "way", "Changes that together lead to another outcome.")
      .list("changes", CHANGE, ReachWay::changes)
      .required("decision", EVALUATED, ReachWay::decision)
      .required("trace", TraceShapes.TRACE, way -> way.decision().trace())
      .shape();

  private static final Shape<ReachObstacle> OBSTACLE = Written.<ReachObstacle>of(
          "obstacle", "Why no change of one or two things suffices.")
      .required(
          "reason",
          Shape.constant(null, ReachObstacle.Reason.class, Text.same("Why nothing suffices.")),
          ReachObstacle::reason)
      .required("message", SENTENCE, ReachObstacle::message)
      .optional("best", WAY, ReachObstacle::best)
      .saying("What comes nearest, of which no change can be left out or be smaller.")
      .shape();

  static final Document<Reach> DOCUMENT = new Document<>(
      DocumentType.REACH,
      Written.<Reach>of(
              null,
              "What would have to change in an appraisal for a wanted predicate. What is absent is"
                  + " left out.")
          .required("wanted", JudgementShapes.PREDICATE, Reach::wanted)
          .required("reached", BasicShapes.TRUTH, Reach::isReached)
          .required("present", EVALUATED, Reach::present)
          .required("ruleSet", DecisionShapes.RULE_SET, Reach::ruleSet)
          .list("ways", WAY, Reach::ways)
          .optional("obstacle", OBSTACLE, Reach::obstacle)
          .list("caveats", SENTENCE, Reach::caveats));

  private ReachJson() {}

  /**
   * Writes what would have to change.
   *
   * @param reach the answer
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Reach reach) {
    requireNonNull(reach, "reach");
    return DOCUMENT.write(reach);
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
    DOCUMENT.print(reach, out);
  }
}
