package id.skp.json;

import static id.skp.json.DecisionShapes.FINDING;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.DecisionShapes.decided;
import static id.skp.json.DecisionShapes.decision;
import static java.util.Objects.requireNonNull;

import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.GoalStanding;
import id.skp.rules.cascade.OwnerLoad;
import id.skp.rules.cascade.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * <em>Laporan penyelarasan</em>: a {@link CascadeReport} as a JSON document with the header
 * {@code "document": "skp-cascade-report/1"}. It is written only; the same report always gives the same text.
 *
 * <pre>
 * document           the header
 * decision           decided: true; or decided: false, with rule, reason, field, message. Without a decision only
 *                    ruleSet and trace follow
 * ruleSet            id, bases (nearest first), libraryVersion and fingerprint: what decided
 * trace, weakestBasis as in the report of an evaluation
 * goals              goalId, standing (TANPA_PENDUKUNG, BELUM_TERUKUR, AMAN, BERISIKO), results, owners, measured, lagging
 *                    (how many of each), carriers and laggingResults (the ids, nearest
 *                    first; of a matrix with many goals not all of them, see {@link CascadeReport#mostOfEach})
 * towardsGoal        by the id of each result that reaches a goal: the id of the goal or result it supports on a shortest
 *                    way to one
 * resultsWithoutGoal the ids of results that reach no goal though they should
 * cycles             the circles: lists of ids, each supports the next one, the last one the first; of members, each has the next one as superior
 * owners             ownerId, results, additional, links, withoutGoal (how many of each)
 * findings           code, severity, location (a JSON Pointer into the matrix, or an id), message, source
 * </pre>
 */
public final class CascadeReportJson {
  private static final Shape<Integer> NUMBER = Shape.integer(0, Integer.MAX_VALUE);

  private static final Shape<Goal> GOAL = Written.<Goal>of("goal", "How a goal is carried.")
      .required("goalId", WORDS, Goal::id)
      .required(
          "standing",
          Shape.constant(
              null, Standing.class, Text.same("Whether the goal is carried, and reached.")),
          goal -> goal.standing.standing())
      .required("results", NUMBER, goal -> goal.standing.results())
      .required("owners", NUMBER, goal -> goal.standing.owners())
      .required("measured", NUMBER, goal -> goal.standing.measured())
      .required("lagging", NUMBER, goal -> goal.standing.lagging())
      .list("carriers", WORDS, Goal::carriers)
      .list("laggingResults", WORDS, Goal::lagging)
      .shape();

  private static final Shape<Map<String, String>> WAYS = Written.by(
      (ways, out) -> {
        out.beginObject();
        ways.forEach((result, supported) -> {
          out.name(result);
          out.text(supported);
        });
        out.endObject();
      },
      definitions ->
          Shape.orderedMap("type", "object", "additionalProperties", WORDS.use(definitions)));

  private static final Shape<OwnerLoad> OWNER = Written.<OwnerLoad>of(
          "owner", "What an owner carries.")
      .required("ownerId", WORDS, OwnerLoad::ownerId)
      .required("results", NUMBER, OwnerLoad::results)
      .required("additional", NUMBER, OwnerLoad::additional)
      .required("links", NUMBER, OwnerLoad::links)
      .required("withoutGoal", NUMBER, OwnerLoad::withoutGoal)
      .shape();

  static final Document<Decision<CascadeReport>> DOCUMENT = new Document<>(
      DocumentType.CASCADE_REPORT,
      Written.<Decision<CascadeReport>>of(
              null,
              "What reviewing a cascade gave: how goals are carried, what reaches them, and the"
                  + " findings. Without a decision there is nothing but the reason. Locations of"
                  + " findings are JSON Pointers into the matrix, or the ids of results.")
          .required(
              "decision", decision(decided(null, "The review was made.")), Function.identity())
          .all(TraceShapes.WAY, TraceShapes::way)
          .optional("goals", GOAL.list(), told(Goal::of))
          .optional("towardsGoal", WAYS, told(CascadeReport::nextTowardsGoal))
          .saying("By the id of each result that reaches a goal: what it supports on a shortest way"
              + " to one.")
          .optional("resultsWithoutGoal", WORDS.list(), told(CascadeReport::resultsWithoutGoal))
          .optional("cycles", WORDS.list().atLeast(1).list(), told(CascadeReport::cycles))
          .optional("owners", OWNER.list(), told(CascadeReport::loads))
          .optional("findings", FINDING.list(), told(CascadeReport::findings)));

  private CascadeReportJson() {}

  /** A goal of a report, and the results that carry it and that lag below it. */
  private record Goal(GoalStanding standing, List<String> carriers, List<String> lagging) {
    static List<Goal> of(CascadeReport report) {
      Map<String, List<String>> carriers = report.carriersOfGoals();
      Map<String, List<String>> lagging = report.laggingBelowGoals();
      return report.goals().stream()
          .map(standing -> new Goal(
              standing,
              requireNonNull(carriers.get(standing.goalId())),
              requireNonNull(lagging.get(standing.goalId()))))
          .toList();
    }

    String id() {
      return standing.goalId();
    }
  }

  /** Takes something of the report, where there is one. */
  private static <P> Function<Decision<CascadeReport>, Optional<P>> told(
      Function<CascadeReport, P> part) {
    return decision -> decision.toOptional().map(part);
  }

  /**
   * Writes a report.
   *
   * @param decision the decision of {@code cascade-review} or {@code cascade-graph-review}
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Decision<CascadeReport> decision) {
    return DOCUMENT.write(decision);
  }

  /**
   * Writes a report piece by piece, so that a long one is never held.
   *
   * @param decision the decision of {@code cascade-review} or {@code cascade-graph-review}
   * @param out takes the pieces of the document, in their order
   * @throws IllegalArgumentException as {@link #write} does
   */
  public static void print(Decision<CascadeReport> decision, Consumer<String> out) {
    DOCUMENT.print(decision, out);
  }
}
