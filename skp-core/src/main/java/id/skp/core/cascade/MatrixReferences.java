package id.skp.core.cascade;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.plan.Indicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** That everything a matrix refers to is in it. */
final class MatrixReferences {
  private final RoleResultMatrix matrix;
  private final Set<String> members = new HashSet<>();
  private final Set<String> results = new HashSet<>();
  private final Map<String, List<Indicator>> supportable = new HashMap<>();

  MatrixReferences(RoleResultMatrix matrix) {
    this.matrix = matrix;
    matrix.members().forEach(member -> members.add(member.id()));
    matrix.goals().forEach(goal -> supportable.put(goal.id(), goal.indicators()));
    matrix.results().forEach(result -> {
      results.add(result.id());
      supportable.put(result.id(), result.result().indicators());
    });
  }

  void check() {
    for (int i = 0; i < matrix.members().size(); i++) {
      String at = "members[" + i + "].superiorId";
      matrix.members().get(i).superiorId().ifPresent(superior -> requireMember(superior, at));
    }
    for (int i = 0; i < matrix.results().size(); i++) {
      requireMember(matrix.results().get(i).ownerId(), "results[" + i + "].ownerId");
    }
    for (int i = 0; i < matrix.links().size(); i++) {
      checkLink(matrix.links().get(i), "links[" + i + "]");
    }
    for (int i = 0; i < matrix.teams().size(); i++) {
      checkTeam(matrix.teams().get(i), "teams[" + i + "]");
    }
  }

  private void checkLink(CascadeLink link, String at) {
    unless(
        results.contains(link.resultId()),
        "UNKNOWN_RESULT",
        at + ".resultId",
        "perlu id suatu hasil kerja dalam matriks",
        "needs the id of a result of the matrix",
        link.resultId());
    unless(
        supportable.containsKey(link.supportsId()),
        "UNKNOWN_RESULT",
        at + ".supportsId",
        "perlu id suatu sasaran atau hasil kerja dalam matriks",
        "needs the id of a goal or result of the matrix",
        link.supportsId());
    link.indicatorId()
        .ifPresent(indicator -> unless(
            supportable.getOrDefault(link.supportsId(), List.of()).stream()
                .anyMatch(each -> each.id().equals(indicator)),
            "UNKNOWN_INDICATOR",
            at + ".indicatorId",
            "perlu id suatu indikator " + link.supportsId(),
            "needs the id of an indicator of " + link.supportsId(),
            indicator));
  }

  private void checkTeam(Team team, String at) {
    requireMember(team.headId(), at + ".headId");
    for (int i = 0; i < team.memberIds().size(); i++) {
      requireMember(team.memberIds().get(i), at + ".memberIds[" + i + "]");
    }
  }

  private void requireMember(String id, String field) {
    unless(
        members.contains(id),
        "UNKNOWN_MEMBER",
        field,
        "perlu id suatu anggota matriks",
        "needs the id of a member of the matrix",
        id);
  }
}
