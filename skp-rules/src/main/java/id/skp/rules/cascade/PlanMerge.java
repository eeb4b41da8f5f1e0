package id.skp.rules.cascade;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.CascadeLinkBuilder;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Takes the results of plans into a matrix; what the plans leave as it was keeps its place. */
final class PlanMerge {
  private final RoleResultMatrix matrix;
  private final List<Skp> plans;
  private final Map<String, MatrixResult> planned = new LinkedHashMap<>();
  private final Map<String, Support> supports = new LinkedHashMap<>();
  private final Set<String> planners = new HashSet<>();
  private final Set<String> beside = new HashSet<>();

  PlanMerge(RoleResultMatrix matrix, List<Skp> plans) {
    this.matrix = matrix;
    this.plans = plans;
  }

  /** What a plan says of a result: what it supports and how, and where the plan says so. */
  private record Support(
      Optional<String> supportsId, Optional<CascadingMethod> method, String field) {
    Support amongCells(Set<String> beside) {
      return new Support(supportsId.filter(id -> !beside.contains(id)), method, field);
    }
  }

  RoleResultMatrix merged() {
    for (int i = 0; i < plans.size(); i++) {
      read(plans.get(i), "plans[" + i + "]");
    }
    supports.replaceAll((result, support) -> support.amongCells(beside));
    List<MatrixResult> results = results();
    requireSupported(results);
    return matrix.toBuilder().results(results).links(links(results)).build();
  }

  private void read(Skp plan, String at) {
    requireMember(matrix, plan, at);
    requireNew(
        planners.add(plan.employee().id()), at + ".employee.id", plan.employee().id());
    for (int i = 0; i < plan.results().size(); i++) {
      WorkResult result = plan.results().get(i);
      if (isBesideMatrix(matrix, result)) {
        beside.add(result.id());
      } else {
        read(result, plan.employee().id(), at + ".results[" + i + "]");
      }
    }
  }

  /** Each cell becomes a main result; an additional one stands in a plan without a cell. */
  static boolean isBesideMatrix(RoleResultMatrix matrix, WorkResult result) {
    return result.kind() == WorkResultKind.TAMBAHAN
        && matrix.result(result.id()).isEmpty();
  }

  private void read(WorkResult result, String ownerId, String at) {
    unless(
        result.supports().isPresent() || result.cascading().isEmpty(),
        "LINK_MALFORMED",
        at + ".cascading",
        "perlu hasil kerja yang didukung di samping metode",
        "needs the result that is supported beside the method",
        result.id());
    supports.put(
        result.id(),
        new Support(
            result.supports().map(supported -> idOf(supported, at)), result.cascading(), at));
    MatrixResult cell = new MatrixResult(
        ownerId,
        result.toBuilder()
            .supports(Optional.empty())
            .cascading(Optional.empty())
            .build(),
        matrix.result(result.id()).flatMap(MatrixResult::achievement));
    requireNew(planned.put(result.id(), cell) == null, at + ".id", result.id());
  }

  private static String idOf(SupportedResult supported, String at) {
    unless(
        supported.resultId().isPresent(),
        "UNKNOWN_RESULT",
        at + ".supports.resultId",
        "perlu id suatu sasaran atau hasil kerja dalam matriks",
        "needs the id of a goal or result of the matrix",
        Optional.empty());
    return supported.resultId().get();
  }

  private static void requireNew(boolean isNew, String field, String id) {
    unless(
        isNew,
        "DUPLICATE_ID",
        field,
        "perlu berbeda dari yang sebelumnya",
        "needs to differ from those before it",
        id);
  }

  private List<MatrixResult> results() {
    List<MatrixResult> results = new ArrayList<>();
    Map<String, MatrixResult> left = new LinkedHashMap<>(planned);
    for (MatrixResult before : matrix.results()) {
      if (planners.contains(before.ownerId())) {
        Optional.ofNullable(left.remove(before.id())).ifPresent(results::add);
      } else {
        results.add(before);
      }
    }
    results.addAll(left.values());
    return results;
  }

  private void requireSupported(List<MatrixResult> results) {
    Set<String> known = new HashSet<>();
    matrix.goals().stream().map(Goal::id).forEach(known::add);
    results.stream().map(MatrixResult::id).forEach(known::add);
    supports
        .values()
        .forEach(support -> support
            .supportsId()
            .ifPresent(id -> unless(
                known.contains(id),
                "UNKNOWN_RESULT",
                support.field() + ".supports.resultId",
                "perlu id suatu sasaran atau hasil kerja dalam matriks",
                "needs the id of a goal or result of the matrix",
                id)));
  }

  private List<CascadeLink> links(List<MatrixResult> results) {
    Set<String> known = new HashSet<>();
    results.stream().map(MatrixResult::id).forEach(known::add);
    matrix.goals().stream().map(Goal::id).forEach(known::add);
    List<CascadeLink> links = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (CascadeLink before : matrix.links()) {
      Support support = supports.get(before.resultId());
      boolean stays = known.contains(before.resultId()) && known.contains(before.supportsId());
      if (support == null) {
        if (stays) {
          links.add(keptIndicator(before));
        }
      } else if (done.add(before.resultId())) {
        support.supportsId().map(id -> first(before, id, support)).ifPresent(links::add);
      } else if (stays && isFurther(before, support)) {
        links.add(keptIndicator(before));
      }
    }
    supports.forEach((result, support) -> {
      if (done.add(result)) {
        support
            .supportsId()
            .map(id -> withMethod(CascadeLink.of(result, id), support.method()))
            .ifPresent(links::add);
      }
    });
    return links;
  }

  private CascadeLink first(CascadeLink before, String supportsId, Support support) {
    if (before.supportsId().equals(supportsId)) {
      return withMethod(keptIndicator(before), support.method());
    }
    CascadeLink same = matrix.links().stream()
        .filter(link ->
            link.resultId().equals(before.resultId()) && link.supportsId().equals(supportsId))
        .findFirst()
        .orElseGet(() -> CascadeLink.of(before.resultId(), supportsId));
    return withMethod(keptIndicator(same), support.method());
  }

  /** A plan may have dropped the indicator of a superior that a link named. */
  private CascadeLink keptIndicator(CascadeLink link) {
    MatrixResult target = planned.get(link.supportsId());
    boolean gone = target != null
        && link.indicatorId().isPresent()
        && target.result().indicators().stream()
            .noneMatch(indicator -> indicator.id().equals(link.indicatorId().get()));
    return gone ? link.toBuilder().indicatorId(Optional.empty()).build() : link;
  }

  private static boolean isFurther(CascadeLink link, Support support) {
    return support.supportsId().isPresent()
        && !support.supportsId().get().equals(link.supportsId());
  }

  private static CascadeLink withMethod(CascadeLink link, Optional<CascadingMethod> method) {
    if (Objects.equals(link.method(), method)) {
      return link;
    }
    CascadeLinkBuilder changed = link.toBuilder().method(method);
    return changed
        .division(Optional.empty())
        .quantity(Optional.empty())
        .contribution(Optional.empty())
        .build();
  }

  /** Returns a result as the matrix has it, with what only the plan says of it. */
  static WorkResult completed(WorkResult cell, WorkResult own) {
    Map<String, Indicator> before = new HashMap<>();
    own.indicators().forEach(each -> before.put(each.id(), each));
    List<Indicator> indicators = cell.indicators().isEmpty()
        ? own.indicators()
        : cell.indicators().stream()
            .map(each -> Optional.ofNullable(before.get(each.id()))
                .map(plan -> completed(each, plan))
                .orElse(each))
            .toList();
    return cell.toBuilder()
        .assignedBy(cell.assignedBy().or(own::assignedBy))
        .indicators(indicators)
        .mainWorkKind(cell.mainWorkKind().or(own::mainWorkKind))
        .scope(cell.scope().or(own::scope))
        .rubric(cell.rubric().isEmpty() ? own.rubric() : cell.rubric())
        .standards(cell.standards().isEmpty() ? own.standards() : cell.standards())
        .build();
  }

  private static Indicator completed(Indicator cell, Indicator own) {
    return cell.toBuilder()
        .aspect(cell.aspect().or(own::aspect))
        .perspective(cell.perspective().or(own::perspective))
        .target(cell.target().or(own::target))
        .manual(cell.manual().or(own::manual))
        .standards(cell.standards().isEmpty() ? own.standards() : cell.standards())
        .build();
  }

  static void requireMember(RoleResultMatrix matrix, Skp plan, String field) {
    requireNonNull(matrix, "matrix");
    requireNonNull(plan, "plan");
    unless(
        matrix.member(plan.employee().id()).isPresent(),
        "UNKNOWN_MEMBER",
        field + ".employee.id",
        "perlu pegawai dalam matriks",
        "needs an employee of the matrix",
        plan.employee().id());
  }
}
