package id.skp.json;

import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.DecisionShapes.decided;
import static id.skp.json.DecisionShapes.recordedDecision;
import static id.skp.json.Written.told;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Source;
import id.skp.core.shape.Token;
import id.skp.core.text.Text;
import id.skp.json.Written.Parts;
import id.skp.json.recorded.RecordedCascade;
import id.skp.json.recorded.RecordedCascade.Goal;
import id.skp.json.recorded.RecordedCascade.Links;
import id.skp.json.recorded.RecordedDecision;
import id.skp.json.recorded.RecordedWay;
import id.skp.rules.Decision;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.GoalStanding;
import id.skp.rules.cascade.OwnerLoad;
import id.skp.rules.cascade.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * <em>Laporan penyelarasan</em>: a {@link CascadeReport} as a JSON document with the header
 * {@code "document": "skp-cascade-report/1"}. The same report always gives the same text.
 * What is read is a {@link RecordedCascade}.
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
  private static final Shape<Integer> NUMBER = BasicShapes.within(0, Integer.MAX_VALUE);

  private static final Shape<Goal> GOAL = Written.of(
          "goal", "How a goal is carried.", CascadeReportJson::goal)
      .required("goalId", WORDS, goal -> goal.standing().goalId())
      .saying("The id of the goal in the matrix.")
      .required(
          "standing",
          Shape.constant(
              null, Standing.class, Text.same("Whether the goal is carried, and reached.")),
          goal -> goal.standing().standing())
      .required("results", NUMBER, goal -> goal.standing().results())
      .saying("How many results support the goal, directly or through others.")
      .required("owners", NUMBER, goal -> goal.standing().owners())
      .saying("How many owners these results have.")
      .required("measured", NUMBER, goal -> goal.standing().measured())
      .saying("Of how many of these results it is known how far they have come.")
      .required("lagging", NUMBER, goal -> goal.standing().lagging())
      .saying("How many of these lag behind.")
      .list("carriers", WORDS, Goal::carriers)
      .saying("The ids of results that carry the goal, nearest first.")
      .list("laggingResults", WORDS, Goal::laggingResults)
      .saying("The ids of those of them that lag behind, nearest first.")
      .shape();

  private static final Shape<Map<String, String>> WAYS = Shape.of(
      null,
      null,
      CascadeReportJson::readWays,
      (ways, out) -> {
        out.beginObject();
        ways.forEach((result, supported) -> {
          out.name(result);
          out.text(supported);
        });
        out.endObject();
      },
      definitions -> Shape.orderedMap(
          "type",
          "object",
          "propertyNames",
          WORDS.use(definitions),
          "additionalProperties",
          WORDS.use(definitions)));

  private static final Shape<OwnerLoad> OWNER = Written.of(
          "owner",
          "What an owner carries.",
          parts -> new OwnerLoad(
              parts.next(),
              parts.<Integer>next(),
              parts.<Integer>next(),
              parts.<Integer>next(),
              parts.<Integer>next()))
      .required("ownerId", WORDS, OwnerLoad::ownerId)
      .saying("The id of the owner in the matrix.")
      .required("results", NUMBER, OwnerLoad::results)
      .saying("How many results the owner has.")
      .required("additional", NUMBER, OwnerLoad::additional)
      .saying("How many of them are additional assignments.")
      .required("links", NUMBER, OwnerLoad::links)
      .saying("How many goals and results of others they support.")
      .required("withoutGoal", NUMBER, OwnerLoad::withoutGoal)
      .saying("How many of them, additional assignments aside, support no goal.")
      .shape();

  private static final Written<Optional<Links>> LINKS = Written.orNothing(
          "What the review of a cascade gave.",
          parts -> new Links(
              parts.next(), parts.next(), parts.next(), parts.next(), parts.next(), parts.next()))
      .needed("goals", GOAL.list(), told(Links::goals))
      .saying("How each goal of the matrix is carried.")
      .needed("towardsGoal", WAYS, told(Links::towardsGoal))
      .saying("By the id of each result that reaches a goal: what it supports on a shortest way"
          + " to one.")
      .needed("resultsWithoutGoal", WORDS.list(), told(Links::resultsWithoutGoal))
      .saying("The ids of results that reach no goal though they should.")
      .needed("cycles", WORDS.list().atLeast(1).list(), told(Links::cycles))
      .saying(
          "The circles: of ids, each supports the next one, the last one the first; of members, each has the next one as superior.")
      .needed("owners", OWNER.list(), told(Links::owners))
      .saying("What each owner of results carries.")
      .needed("findings", DecisionShapes.RECORDED_FINDING.list(), told(Links::findings))
      .saying("What the review objects to or points out; empty where there is nothing.");

  static final Document<RecordedCascade> DOCUMENT = new Document<>(
      DocumentType.CASCADE_REPORT,
      "What reviewing a cascade gave: how goals are carried, what reaches them, and the"
          + " findings. Without a decision there is nothing but the reason. Locations of"
          + " findings are JSON Pointers into the matrix, or the ids of results.",
      "REPORT_CONTRADICTORY where one part says otherwise than another, such as a way that ends at no goal;"
          + " CITATION_MALFORMED; DUPLICATE_ID for a rule set that stands twice among the bases.",
      Written.of(
              null,
              "What reviewing a cascade gave.",
              parts -> cascade(parts.next(), parts.next(), parts.next()))
          .required(
              "decision",
              recordedDecision(decided(null, "The review was made.", parts -> true)),
              cascade -> cascade.decision().map(links -> true))
          .saying("Whether the review was made, or why not.")
          .all(TraceShapes.WAY, RecordedCascade::way)
          .all(LINKS, cascade -> cascade.decision().toOptional())
          .shape());

  private CascadeReportJson() {}

  private static Goal goal(Parts parts) {
    String id = parts.next();
    Standing standing = parts.next();
    return new Goal(
        new GoalStanding(
            id,
            parts.<Integer>next(),
            parts.<Integer>next(),
            parts.<Integer>next(),
            parts.<Integer>next(),
            standing),
        parts.next(),
        parts.next());
  }

  private static @Nullable Map<String, String> readWays(Source in) {
    if (in.token() != Token.OBJECT) {
      in.refuseType(Token.OBJECT.wording());
      return null;
    }
    Map<String, String> ways = new LinkedHashMap<>();
    while (in.next() == Token.NAME) {
      String result = in.name();
      if (ways.containsKey(result)) {
        in.refuseAgain();
      }
      try {
        TextKind.requireReadable(result, "result");
      } catch (InvalidValueException refusal) {
        in.refuse(refusal.code(), Text.of(refusal));
      }
      in.next();
      String supported = WORDS.read(in);
      if (supported != null) {
        ways.put(result, supported);
      }
    }
    return ways;
  }

  private static RecordedCascade cascade(
      RecordedDecision<Boolean> decision, RecordedWay way, Optional<Links> links) {
    return new RecordedCascade(DecisionShapes.told(decision, links, "goals"), way);
  }

  private static RecordedCascade recorded(Decision<CascadeReport> decision) {
    return new RecordedCascade(
        DecisionShapes.recorded(decision, CascadeReportJson::links), TraceShapes.way(decision));
  }

  private static Links links(CascadeReport report) {
    Map<String, List<String>> carriers = report.carriersOfGoals();
    Map<String, List<String>> lagging = report.laggingBelowGoals();
    return new Links(
        report.goals().stream()
            .map(goal -> new Goal(
                goal,
                requireNonNull(carriers.get(goal.goalId())),
                requireNonNull(lagging.get(goal.goalId()))))
            .toList(),
        report.nextTowardsGoal(),
        report.resultsWithoutGoal(),
        report.cycles(),
        report.loads(),
        DecisionShapes.findings(report.findings()));
  }

  /**
   * Reads a report as a value, in which nothing is decided again.
   *
   * @param utf8 the document, in UTF-8
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found; with code {@code REPORT_CONTRADICTORY} if a part
   *     of it says otherwise than another
   */
  public static RecordedCascade read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a report as a value, as {@link #read(byte[])} does.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RecordedCascade read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a report as a value, as {@link #read(byte[])} does.
   *
   * @param text the document
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RecordedCascade read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes a report that was read: the document that it was read from, in canonical form.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   */
  public static String write(RecordedCascade report) {
    return DOCUMENT.write(requireNonNull(report, "report"));
  }

  /**
   * Writes a report.
   *
   * @param decision the decision of {@code cascade-review} or {@code cascade-graph-review}
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Decision<CascadeReport> decision) {
    requireNonNull(decision, "decision");
    return DOCUMENT.write(recorded(decision));
  }

  /**
   * Writes a report piece by piece, so that a long one is never held.
   *
   * @param decision the decision of {@code cascade-review} or {@code cascade-graph-review}
   * @param out takes the pieces of the document, in their order
   * @throws IllegalArgumentException as {@link #write} does
   */
  public static void print(Decision<CascadeReport> decision, Consumer<String> out) {
    requireNonNull(decision, "decision");
    DOCUMENT.print(recorded(decision), out);
  }
}
