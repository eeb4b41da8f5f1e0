package id.skp.rules.cascade;

import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.MatrixLevels;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.Team;
import id.skp.core.plan.WorkResultKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Puts a matrix into a graph. Of a single matrix, goals and results are numbered in its order, and so are links. */
final class MatrixAdapter {
  private MatrixAdapter() {}

  static void add(RoleResultMatrix matrix, CascadeGraph.Builder graph) {
    boolean levelled = matrix.form() == MatrixLevels.DUA_TINGKAT;
    matrix.goals().forEach(goal -> {
      if (levelled) {
        graph.levelledGoal(goal.id());
      } else {
        graph.goal(goal.id());
      }
    });
    for (MatrixMember member : matrix.members()) {
      graph.owner(member.id(), member.level());
      member.superiorId().ifPresent(graph::superior);
    }
    matrix.teams().forEach(team -> graph.superior(team.headId()));
    matrix.results().forEach(result -> add(result, graph));
    addLinks(matrix, graph);
  }

  private static void add(MatrixResult result, CascadeGraph.Builder graph) {
    if (result.result().kind() == WorkResultKind.TAMBAHAN) {
      graph.additionalResult(result.id(), result.ownerId());
    } else {
      graph.result(result.id(), result.ownerId());
    }
    result.achievement().ifPresent(achievement -> graph.achieved(result.id(), achievement));
  }

  private static void addLinks(RoleResultMatrix matrix, CascadeGraph.Builder graph) {
    Map<String, String> owners = new HashMap<>();
    matrix.results().forEach(result -> owners.put(result.id(), result.ownerId()));
    Set<Assignment> assignments = new HashSet<>();
    for (Team team : matrix.teams()) {
      team.memberIds().forEach(member -> assignments.add(new Assignment(member, team.headId())));
    }
    for (CascadeLink link : matrix.links()) {
      String head = owners.getOrDefault(link.supportsId(), "");
      String member = owners.getOrDefault(link.resultId(), "");
      boolean inTeam = assignments.contains(new Assignment(member, head));
      graph.link(link.resultId(), link.supportsId(), link.method(), inTeam);
    }
  }

  /** That a member of a team gets assignments from its head, whatever their levels are. */
  private record Assignment(String memberId, String headId) implements Comparable<Assignment> {
    // a table orders what shares a hash: texts that are made to share one cost no more than others
    private static final Comparator<Assignment> ORDER =
        Comparator.comparing(Assignment::memberId).thenComparing(Assignment::headId);

    @Override
    public int compareTo(Assignment other) {
      return ORDER.compare(this, other);
    }
  }
}
