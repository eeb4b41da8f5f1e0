package id.skp.rules.cascade;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/**
 * <em>Laporan penyelarasan</em>: how goals and people hang together: who carries what, what nobody carries, what reaches
 * no goal, and where a goal is at risk.
 *
 * <p>What is asked of single goals and results, such as {@link #goalsOf}, is answered from the graph when it is asked, so
 * that a report stays small however many results there are. Reports may be shared between threads.
 */
public final class CascadeReport implements Labelled {
  private static final Text LABEL = Text.of(
      "{0} sasaran, {1} hasil kerja; temuan: {2}", "goals: {0}, results: {1}; findings: {2}");
  private static final int MOST_OF_ALL = 200_000;
  private static final int LEAST_OF_EACH = 10;

  private final CascadeGraph graph;
  private final List<Finding> findings;
  private final List<GoalStanding> goals;
  private final Loads loads;
  private final List<List<String>> cycles;
  private final List<String> orphans;
  private final Lagging lagging;

  CascadeReport(
      CascadeGraph graph,
      List<Finding> findings,
      List<GoalStanding> goals,
      Loads loads,
      List<List<String>> cycles,
      List<String> orphans,
      Lagging lagging) {
    this.graph = graph;
    this.findings = ImmutableList.copyOf(findings);
    this.goals = ImmutableList.copyOf(goals);
    this.loads = loads;
    this.cycles = cycles.stream().map(List::copyOf).toList();
    this.orphans = ImmutableList.copyOf(orphans);
    this.lagging = lagging;
  }

  /**
   * Returns what was looked at.
   *
   * @return the graph
   */
  public CascadeGraph graph() {
    return graph;
  }

  /**
   * Returns the findings.
   *
   * @return the findings by kind, each kind in the order of the document
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the findings as a review.
   *
   * @return the review
   */
  public Review review() {
    return new Review(findings);
  }

  /**
   * Returns how each goal is carried.
   *
   * @return the goals in their order
   */
  public List<GoalStanding> goals() {
    return goals;
  }

  /**
   * Returns the goals that nobody carries.
   *
   * @return their ids, in their order
   */
  public List<String> goalsNotCarried() {
    return goals.stream()
        .filter(goal -> goal.standing() == Standing.TANPA_PENDUKUNG)
        .map(GoalStanding::goalId)
        .toList();
  }

  /**
   * Returns how much each owner carries.
   *
   * @return the owners in the order in which they were named
   */
  public List<OwnerLoad> loads() {
    return loads;
  }

  /**
   * Returns the circles.
   *
   * @return for each knot of results that reach each other one shortest circle: each result supports the next one, the
   *     last one the first; then the same of members of a matrix who are each other's superiors
   */
  public List<List<String>> cycles() {
    return cycles;
  }

  /**
   * Returns the results that reach no goal though they should.
   *
   * @return their ids, in their order
   */
  public List<String> resultsWithoutGoal() {
    return orphans;
  }

  /**
   * Returns which goals a result contributes to (<em>line of sight</em>).
   *
   * @param resultId the id of the result
   * @return the ids of the goals, the nearest first; none if it reaches no goal
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_RESULT} if the graph has no such result
   */
  public List<String> goalsOf(String resultId) {
    Reach above = new Reach(graph, graph.up());
    above.from(graph.require(resultId));
    List<String> reached = new ArrayList<>();
    for (int place = 0; place < above.size(); place++) {
      if (graph.isGoal(above.at(place))) {
        reached.add(graph.id(above.at(place)));
      }
    }
    return ImmutableList.copyOf(reached);
  }

  /**
   * Returns how a result reaches a goal.
   *
   * @param resultId the id of the result
   * @return a shortest way to the nearest goal, from the result to the goal; empty if it reaches none
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_RESULT} if the graph has no such result
   */
  public List<String> pathToGoal(String resultId) {
    int[] path = Reach.path(graph.require(resultId), graph.goals(), graph, graph.up());
    return ImmutableList.copyOf(graph.ids(path));
  }

  /**
   * Returns for every result that reaches a goal where its shortest way to one goes on. Following it again and again leads
   * to the nearest goal.
   *
   * @return by the id of the result, in the order of the results, the id of the goal or result it supports on that way
   */
  public Map<String, String> nextTowardsGoal() {
    int[] next = Reach.towards(graph.goals(), graph, graph.down());
    Map<String, String> ways = new LinkedHashMap<>();
    for (int node = 0; node < graph.size(); node++) {
      if (graph.isResult(node) && next[node] != CascadeGraph.NONE) {
        ways.put(graph.id(node), graph.id(next[node]));
      }
    }
    return Collections.unmodifiableMap(ways);
  }

  /**
   * Returns all that contributes to a goal or result, directly or through others.
   *
   * @param id the id of the goal or result
   * @return the ids of the results, the nearest first
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_RESULT} if the graph has no such goal or result
   */
  public List<String> carriersOf(String id) {
    return below(id, false);
  }

  /**
   * Returns how many things are named of each of many, so that a list of them stays about as long as the graph: where much lies
   * below a result that many goals rest on, it lies below each of these.
   *
   * @param things how many goals or owners there are
   * @return all together 200 000, and of each at least ten
   */
  public static int mostOfEach(int things) {
    return Math.max(LEAST_OF_EACH, MOST_OF_ALL / Math.max(1, things));
  }

  /**
   * Returns what contributes to each goal, as {@link #carriersOf} does of one: the nearest, {@link #mostOfEach}. How many there
   * are is in {@link GoalStanding#results}.
   *
   * @return the ids of the results by the id of the goal, in the order of the goals
   */
  public Map<String, List<String>> carriersOfGoals() {
    return belowGoals(graph::isResult, GoalStanding::results);
  }

  /**
   * Returns why each goal is at risk, as {@link #laggingBelow} does of one: the nearest, {@link #mostOfEach}. How many there are
   * is in {@link GoalStanding#lagging}.
   *
   * @return the ids of the results by the id of the goal, in the order of the goals
   */
  public Map<String, List<String>> laggingBelowGoals() {
    return belowGoals(lagging::isBehind, GoalStanding::lagging);
  }

  /**
   * Returns which goals each owner contributes to, as {@link #goalsOf} does of a result: the nearest, {@link #mostOfEach}.
   *
   * @return the ids of the goals by the id of the owner, in the order of the owners
   */
  public Map<String, List<String>> goalsOfOwners() {
    List<List<Integer>> results = new ArrayList<>();
    for (int owner = 0; owner < graph.ownerCount(); owner++) {
      results.add(new ArrayList<>());
    }
    for (int node = 0; node < graph.size(); node++) {
      if (graph.isResult(node)) {
        results.get(graph.owner(node)).add(node);
      }
    }
    Reach above = new Reach(graph, graph.up());
    Map<String, List<String>> goalsOf = new LinkedHashMap<>();
    for (int owner = 0; owner < graph.ownerCount(); owner++) {
      goalsOf.put(
          graph.ownerId(owner),
          nearest(above, results.get(owner), graph::isGoal, mostOfEach(graph.ownerCount())));
    }
    return Collections.unmodifiableMap(goalsOf);
  }

  private Map<String, List<String>> belowGoals(
      IntPredicate wanted, ToIntFunction<GoalStanding> count) {
    Reach below = new Reach(graph, graph.down());
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (GoalStanding goal : goals) {
      found.put(
          goal.goalId(),
          nearest(
              below,
              List.of(graph.require(goal.goalId())),
              wanted,
              Math.min(count.applyAsInt(goal), mostOfEach(goals.size()))));
    }
    return Collections.unmodifiableMap(found);
  }

  private List<String> nearest(Reach reach, List<Integer> starts, IntPredicate wanted, int most) {
    reach.begin();
    starts.forEach(reach::visit);
    List<String> found = new ArrayList<>();
    while (found.size() < most) {
      int node = reach.next();
      if (node == CascadeGraph.NONE) {
        break;
      } else if (wanted.test(node)) {
        found.add(graph.id(node));
      }
    }
    return ImmutableList.copyOf(found);
  }

  /**
   * Returns who contributes to a goal or result, directly or through others.
   *
   * @param id the id of the goal or result
   * @return the ids of the owners, each once, the nearest first
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_RESULT} if the graph has no such goal or result
   */
  public List<String> ownersBelow(String id) {
    return carriersOf(id).stream()
        .map(graph::ownerOf)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /**
   * Returns why a goal or result is at risk.
   *
   * @param id the id of the goal or result
   * @return the ids of the results below that lag behind, the nearest first
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_RESULT} if the graph has no such goal or result
   */
  public List<String> laggingBelow(String id) {
    return below(id, true);
  }

  /**
   * Tells whether a result itself lags behind.
   *
   * @param resultId the id of the result
   * @return true if it is known how far it has come, and that is too little
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_RESULT} if the graph has no such result
   */
  public boolean lagsBehind(String resultId) {
    return lagging.isBehind(graph.require(resultId));
  }

  private List<String> below(String id, boolean laggingOnly) {
    Reach below = new Reach(graph, graph.down());
    below.from(graph.require(id));
    List<String> reached = new ArrayList<>();
    for (int place = 1; place < below.size(); place++) {
      int node = below.at(place);
      if (graph.isResult(node) && (!laggingOnly || lagging.isBehind(node))) {
        reached.add(graph.id(node));
      }
    }
    return ImmutableList.copyOf(reached);
  }

  @Override
  public Text label() {
    return Message.of(LABEL, graph.goalCount(), graph.resultCount(), review().codes())
        .toText();
  }

  /** Two reports are equal if they say the same. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof CascadeReport that
            && findings.equals(that.findings)
            && goals.equals(that.goals)
            && loads.equals(that.loads)
            && cycles.equals(that.cycles)
            && orphans.equals(that.orphans));
  }

  @Override
  public int hashCode() {
    return Objects.hash(findings, goals, loads, cycles, orphans);
  }

  /** Returns the label in English. */
  @Override
  public String toString() {
    return label().in(Text.ENGLISH);
  }
}
