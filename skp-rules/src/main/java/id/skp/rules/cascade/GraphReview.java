package id.skp.rules.cascade;

import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Findings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at a graph as a whole. Every check is one pass over its arrays, or looks at what is wrong alone. */
final class GraphReview {
  private static final int CAUSES_NAMED = 5;

  private final CascadeGraph graph;
  private final CascadePlaces places;
  private final CascadeFindings kinds;
  private final CascadeChoices choices;
  private final Lagging lagging;
  private final BitSet reaching;
  private final Reach below;
  private final List<List<String>> circles = new ArrayList<>();
  private final List<GoalStanding> goals;
  private final Loads loads;
  private final List<Finding> ofHead = new Findings();
  private final Map<CascadeCheck, List<Finding>> findings = new EnumMap<>(CascadeCheck.class);

  GraphReview(
      CascadeGraph graph, CascadePlaces places, CascadeFindings kinds, CascadeChoices choices) {
    this.graph = graph;
    this.places = places;
    this.kinds = kinds;
    this.choices = choices;
    this.lagging = new Lagging(graph, choices.laggingBelow());
    this.reaching = Reach.ofAll(graph.goals(), graph, graph.down());
    this.below = new Reach(graph, graph.down());
    this.goals = new GoalRollUp(graph, lagging, choices.laggingShare()).standings();
    this.loads = new Loads(graph, this::isOrphan);
    findInGraph();
  }

  /** Adds a finding of a check that is made elsewhere; it is told among those of its kind. */
  void add(CascadeCheck check, String location, Object... values) {
    findings.computeIfAbsent(check, first -> new Findings()).add(kinds.at(check, location, values));
  }

  /** Adds a circle, with the finding that tells it. */
  void addCircle(CascadeCheck check, String location, List<String> circle) {
    circles.add(circle);
    List<String> path = new ArrayList<>(circle);
    path.add(circle.get(0));
    add(check, location, String.join(" \u2192 ", path));
  }

  /** Adds why the rule set is not for what is looked at; told before all else. */
  void addOfHead(List<Finding> found) {
    ofHead.addAll(found);
  }

  CascadeReport report() {
    return new CascadeReport(
        graph,
        choices
            .disabledFindings()
            .without(
                Stream.concat(ofHead.stream(), findings.values().stream().flatMap(List::stream))
                    .toList()),
        goals,
        loads,
        circles,
        graph.ids(orphans()),
        lagging);
  }

  private boolean isOrphan(int node) {
    return graph.isResult(node)
        && !reaching.get(node)
        && !(graph.isAdditional(node) && choices.additionalExempt());
  }

  private int[] orphans() {
    IntBuffer orphans = new IntBuffer(0);
    for (int node = 0; node < graph.size(); node++) {
      if (isOrphan(node)) {
        orphans.add(node);
      }
    }
    return orphans.toArray();
  }

  private void findInGraph() {
    for (int[] cycle : Cycles.of(graph)) {
      addCircle(CascadeCheck.CASCADE_CYCLE, places.ofNode(cycle[0]), graph.ids(cycle));
    }
    for (int node = 0; node < graph.size(); node++) {
      findAt(node);
    }
    for (int link = 0; link < graph.linkCount(); link++) {
      findAtLink(link);
    }
    findMixedMethods();
    int most = choices.mostResults();
    for (int owner = 0; owner < loads.size(); owner++) {
      int results = loads.results(owner);
      if (results > most) {
        add(CascadeCheck.LOAD_ABOVE_LIMIT, "", graph.ownerId(owner), results, most);
      }
    }
    findRisks();
  }

  private void findRisks() {
    goals.stream().filter(goal -> goal.standing() == Standing.BERISIKO).forEach(this::addRisk);
  }

  private void findAt(int node) {
    if (graph.isGoal(node)) {
      if (graph.down().count(node) == 0) {
        add(CascadeCheck.GOAL_NOT_CARRIED, places.ofNode(node), graph.id(node));
      }
      return;
    }
    if (!graph.isResult(node)) {
      return;
    }
    if (isOrphan(node)) {
      add(CascadeCheck.RESULT_WITHOUT_GOAL, places.ofNode(node), graph.id(node), ownerOf(node));
    }
    if (graph.hasTwoOwners(node)) {
      add(CascadeCheck.RESULT_OF_TWO_OWNERS, places.ofNode(node), graph.id(node));
    }
    if (graph.isSuperior(graph.owner(node))
        && graph.down().count(node) == 0
        && !graph.isAdditional(node)) {
      add(
          CascadeCheck.SUPERIOR_RESULT_NOT_CARRIED,
          places.ofNode(node),
          graph.id(node),
          ownerOf(node));
    }
  }

  private String ownerOf(int node) {
    return graph.ownerId(graph.owner(node));
  }

  private void findAtLink(int link) {
    int from = graph.from(link);
    int to = graph.to(link);
    if (!graph.isResult(from)) {
      addUnknownEnd(link, from);
    }
    if (!graph.isDeclared(to)) {
      addUnknownEnd(link, to);
    }
    boolean told = graph.isDirect(link) || graph.isNonDirect(link);
    if (!told && choices.methodRequired()) {
      add(CascadeCheck.METHOD_MISSING, places.ofLink(link), graph.id(from), graph.id(to));
    }
    int lower = graph.level(from);
    int upper = graph.level(to);
    if (lower != CascadeGraph.NONE && upper != CascadeGraph.NONE && !graph.isInTeam(link)) {
      findAtLevels(link, lower, upper);
    }
  }

  private void addUnknownEnd(int link, int end) {
    add(
        CascadeCheck.LINK_END_UNKNOWN,
        places.ofLink(link),
        graph.id(graph.from(link)),
        graph.id(graph.to(link)),
        graph.id(end));
  }

  /** A goal, of level 0, is the leader's own and that of the level below; between results each level counts. */
  private void findAtLevels(int link, int lower, int upper) {
    int climbed = lower - Math.max(upper, 1);
    CascadeCheck check;
    if (climbed > choices.levelsPerLink()) {
      check = CascadeCheck.LEVEL_JUMP;
    } else if (climbed < 1 && upper > 0) {
      check = CascadeCheck.LINK_NOT_UPWARD;
    } else {
      return;
    }
    add(
        check,
        places.ofLink(link),
        graph.id(graph.from(link)),
        lower,
        graph.id(graph.to(link)),
        upper);
  }

  private void findMixedMethods() {
    if (!choices.oneMethod()) {
      return;
    }
    int[] direct = new int[graph.size()];
    int[] other = new int[graph.size()];
    for (int link = 0; link < graph.linkCount(); link++) {
      direct[graph.to(link)] += graph.isDirect(link) ? 1 : 0;
      other[graph.to(link)] += graph.isNonDirect(link) ? 1 : 0;
    }
    for (int node = 0; node < graph.size(); node++) {
      if (direct[node] > 0 && other[node] > 0) {
        add(
            CascadeCheck.METHODS_MIXED,
            places.ofNode(node),
            graph.id(node),
            direct[node],
            other[node]);
      }
    }
  }

  private void addRisk(GoalStanding goal) {
    int node = graph.require(goal.goalId());
    below.begin();
    below.visit(node);
    List<String> causes = new ArrayList<>();
    int named = Math.min(goal.lagging(), CAUSES_NAMED);
    while (causes.size() < named) {
      int cause = below.next();
      if (lagging.isBehind(cause)) {
        causes.add(graph.id(cause));
      }
    }
    add(
        CascadeCheck.GOAL_AT_RISK,
        places.ofNode(node),
        goal.goalId(),
        goal.lagging(),
        goal.measured(),
        causes);
  }
}
