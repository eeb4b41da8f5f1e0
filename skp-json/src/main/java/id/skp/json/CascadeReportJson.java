package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.rules.Decision;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.GoalStanding;
import id.skp.rules.cascade.OwnerLoad;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
  private CascadeReportJson() {}

  /**
   * Writes a report.
   *
   * @param decision the decision of {@code cascade-review} or {@code cascade-graph-review}
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Decision<CascadeReport> decision) {
    return JsonText.of(tree(decision));
  }

  /**
   * Writes a report piece by piece, so that a long one is never held.
   *
   * @param decision the decision of {@code cascade-review} or {@code cascade-graph-review}
   * @param out takes the pieces of the document, in their order
   * @throws IllegalArgumentException as {@link #write} does
   */
  public static void print(Decision<CascadeReport> decision, Consumer<String> out) {
    JsonText.print(tree(decision), out);
  }

  private static ObjectTree tree(Decision<CascadeReport> decision) {
    ObjectTree document = DocumentType.CASCADE_REPORT
        .begin()
        .put("decision", DecisionForm.outcome(decision))
        .put("ruleSet", DecisionForm.ruleSet(decision.ruleSet()))
        .put("trace", TraceForm.steps(decision.trace()))
        .put("weakestBasis", decision.trace().weakestBasis());
    decision.toOptional().map(CascadeReportJson::report).ifPresent(document::putAll);
    return document;
  }

  private static ObjectTree report(CascadeReport report) {
    Map<String, List<String>> carriers = report.carriersOfGoals();
    Map<String, List<String>> behind = report.laggingBelowGoals();
    return new ObjectTree()
        .list(
            "goals",
            report.goals(),
            goal -> goal(goal)
                .put("carriers", requireNonNull(carriers.get(goal.goalId())))
                .put("laggingResults", requireNonNull(behind.get(goal.goalId()))))
        .put("towardsGoal", ways(report.nextTowardsGoal()))
        .put("resultsWithoutGoal", report.resultsWithoutGoal())
        .list("cycles", report.cycles(), List::copyOf)
        .list("owners", report.loads(), CascadeReportJson::owner)
        .list("findings", report.findings(), DecisionForm::finding);
  }

  private static ObjectTree goal(GoalStanding goal) {
    return new ObjectTree()
        .put("goalId", goal.goalId())
        .put("standing", goal.standing())
        .put("results", goal.results())
        .put("owners", goal.owners())
        .put("measured", goal.measured())
        .put("lagging", goal.lagging());
  }

  private static ObjectTree ways(Map<String, String> next) {
    ObjectTree ways = new ObjectTree();
    next.forEach((result, supported) -> ways.put(result, (Object) supported));
    return ways;
  }

  private static ObjectTree owner(OwnerLoad load) {
    return new ObjectTree()
        .put("ownerId", load.ownerId())
        .put("results", load.results())
        .put("additional", load.additional())
        .put("links", load.links())
        .put("withoutGoal", load.withoutGoal());
  }
}
