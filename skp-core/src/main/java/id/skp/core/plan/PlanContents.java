package id.skp.core.plan;

import com.google.common.collect.ImmutableList;
import id.skp.core.InvalidValueException;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a plan says, piece by piece: by this two versions are compared. What only records the agreement is left out. */
final class PlanContents {
  private final Map<String, Piece> pieces = new LinkedHashMap<>();

  /** A piece is compared by its value and told by its wording, which never holds a whole NIP. */
  private record Piece(Object value, String wording) {}

  private PlanContents(Skp skp) {
    put("regulation", skp.regulation());
    put("approach", skp.approach());
    put("model", skp.model());
    put("employee", skp.employee(), wording(skp.employee()));
    put("appraiser", skp.appraiser(), wording(skp.appraiser()));
    put("period", skp.period());
    skp.results().forEach(this::putResult);
    skp.behaviours().forEach(this::putBehaviour);
    for (BehaviourStandard standard : skp.behaviourStandards()) {
      String path = "behaviourStandards[" + standard.aspect() + "]";
      put(path, standard, standard.lowest() + ".." + standard.highest());
    }
    putList("annex.resourceSupport", skp.annex().resourceSupport());
    putList("annex.accountabilityScheme", skp.annex().accountabilityScheme());
    putList("annex.consequences", skp.annex().consequences());
    skp.extensions()
        .data()
        .forEach((name, data) ->
            put("extensions." + name, data, InvalidValueException.shown(data.toString())));
  }

  /** Returns what differs, in the order of the later version; what was removed comes last. */
  static List<SkpChange> changes(Skp earlier, Skp later) {
    Map<String, Piece> before = new PlanContents(earlier).pieces;
    Map<String, Piece> after = new PlanContents(later).pieces;
    ImmutableList.Builder<SkpChange> changes = ImmutableList.builder();
    after.forEach((path, piece) -> {
      Optional<Piece> old = Optional.ofNullable(before.remove(path));
      if (!old.equals(Optional.of(piece))) {
        changes.add(new SkpChange(path, old.map(Piece::wording), Optional.of(piece.wording())));
      }
    });
    before.forEach((path, piece) ->
        changes.add(new SkpChange(path, Optional.of(piece.wording()), Optional.empty())));
    return changes.build();
  }

  private void putResult(WorkResult result) {
    String path = "results[" + result.id() + "].";
    put(path + "kind", result.kind());
    put(path + "text", result.text());
    put(path + "mainWorkKind", result.mainWorkKind());
    put(path + "supports", result.supports().map(SupportedResult::text));
    put(path + "supports.ownerId", result.supports().flatMap(SupportedResult::ownerId));
    put(path + "supports.resultId", result.supports().flatMap(SupportedResult::resultId));
    put(path + "cascading", result.cascading());
    put(path + "scope", result.scope());
    put(path + "assignedBy.employeeId", result.assignedBy().flatMap(Assigner::employeeId));
    put(path + "assignedBy.name", result.assignedBy().flatMap(Assigner::name));
    put(path + "assignedBy.capacity", result.assignedBy().flatMap(Assigner::capacity));
    put(path + "assignedBy.role", result.assignedBy().flatMap(Assigner::role));
    put(path + "assignedBy.team", result.assignedBy().flatMap(Assigner::team));
    result.indicators().forEach(indicator -> putIndicator(path, indicator));
    result
        .rubric()
        .forEach(line -> put(path + "rubric[" + line.category() + "]", line.criterion()));
    putStandards(path, result.standards());
  }

  private void putIndicator(String result, Indicator indicator) {
    String path = result + "indicators[" + indicator.id() + "].";
    put(path + "text", indicator.text());
    put(path + "aspect", indicator.aspect());
    put(path + "perspective", indicator.perspective());
    indicator.target().ifPresent(target -> {
      put(path + "target", target.text());
      put(path + "target.value", measured(target));
    });
    put(path + "polarity", indicator.polarity());
    put(path + "maximalTarget", indicator.maximalTarget());
    indicator.manual().ifPresent(manual -> putManual(path + "manual.", manual));
    putStandards(path, indicator.standards());
  }

  private void putManual(String path, IndicatorManual manual) {
    put(path + "purpose", manual.purpose());
    put(path + "definition", manual.definition());
    put(path + "formula", manual.formula());
    put(path + "unit", manual.unit());
    put(path + "controlLevel", manual.controlLevel());
    put(path + "dataSource", manual.dataSource());
    put(path + "reporting", manual.reporting());
  }

  private void putStandards(String path, List<StandardReference> standards) {
    if (!standards.isEmpty()) {
      String wording = standards.stream()
          .map(each -> each.kind() + " " + each.title()
              + each.issuedOn().map(day -> " (" + day + ")").orElse(""))
          .collect(Collectors.joining("; "));
      put(path + "standards", standards, wording);
    }
  }

  private void putBehaviour(BehaviourExpectation behaviour) {
    String path = "behaviours[" + behaviour.value() + "]";
    put(path, behaviour.value());
    put(path + ".leaderExpectation", behaviour.leaderExpectation());
    put(path + ".guides", behaviour.guides());
  }

  private void putList(String path, List<String> items) {
    if (!items.isEmpty()) {
      put(path, items, String.join("; ", items));
    }
  }

  private void put(String path, Optional<?> value) {
    value.ifPresent(present -> put(path, present));
  }

  private void put(String path, Object value) {
    put(path, value, value.toString());
  }

  private void put(String path, Object value, String wording) {
    pieces.put(path, new Piece(value, wording));
  }

  private static String measured(IndicatorTarget target) {
    if (target instanceof ExactTarget exact) {
      return TargetWording.exact(exact.value(), exact.unit());
    } else if (target instanceof RangeTarget range) {
      return TargetWording.range(range.min(), range.max(), range.unit());
    }
    return target.text();
  }

  private static String wording(Employee employee) {
    return List.of(
            employee.name(),
            employee.nip().toString(),
            employee.position().title(),
            employee.unit().name())
        .stream()
        .collect(Collectors.joining(", "));
  }

  private static String wording(Appraiser appraiser) {
    return List.of(
            appraiser.name(),
            appraiser.number().map(Object::toString).orElse("-"),
            appraiser.position(),
            appraiser.unit())
        .stream()
        .collect(Collectors.joining(", "));
  }
}
