package id.skp.testkit.cli;

import id.skp.core.plan.Indicator;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpChange;
import id.skp.core.plan.WorkResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a plan has otherwise than its matrix.
 *
 * @param pointer where in the plan; of what the plan lacks, behind the last of its list
 * @param result the id of the result
 * @param inPlan how the plan has it; empty if it does not
 * @param inMatrix how the matrix has it; empty if it does not
 */
record PlanDifference(
    String pointer, String result, Optional<String> inPlan, Optional<String> inMatrix) {
  private static final Pattern PATH =
      Pattern.compile("(?s)results\\[(.*?)]\\.(?:indicators\\[(.*?)]\\.)?([a-zA-Z.]+)(?:\\[.*])?");

  /** Tells what a plan has otherwise than the one made of the matrix; a field and what is within it are told once. */
  static List<PlanDifference> of(Skp plan, Skp made) {
    List<SkpChange> changes = made.changesFrom(plan);
    List<PlanDifference> differences = new ArrayList<>();
    for (SkpChange each : changes) {
      Matcher path = PATH.matcher(each.path());
      if (path.matches()
          && changes.stream().noneMatch(other -> each.path().startsWith(other.path() + "."))) {
        Optional<String> indicator = Optional.ofNullable(path.group(2));
        differences.add(new PlanDifference(
            pointer(plan, path.group(1), indicator, path.group(3)),
            path.group(1),
            each.before(),
            each.after()));
      }
    }
    return differences;
  }

  private static String pointer(Skp plan, String result, Optional<String> indicator, String field) {
    List<String> results = plan.results().stream().map(WorkResult::id).toList();
    String pointer = "/results/" + place(results.indexOf(result));
    if (indicator.isPresent()) {
      List<String> indicators = plan.results().stream()
          .filter(each -> each.id().equals(result))
          .flatMap(each -> each.indicators().stream())
          .map(Indicator::id)
          .toList();
      pointer += "/indicators/" + place(indicators.indexOf(indicator.get()));
    }
    return pointer + "/" + field.replace('.', '/');
  }

  private static String place(int index) {
    return index < 0 ? "-" : Integer.toString(index);
  }

  Map<String, Object> json() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("pointer", pointer);
    members.put("result", result);
    inPlan.ifPresent(each -> members.put("inPlan", each));
    inMatrix.ifPresent(each -> members.put("inMatrix", each));
    return members;
  }
}
