package id.skp.json;

import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.Step;
import id.skp.rules.Trace;
import id.skp.rules.input.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of a trace, numbered. */
final class TraceForm {
  private TraceForm() {}

  static List<ObjectTree> steps(Trace trace) {
    Map<Step<?>, Integer> numbers = new HashMap<>();
    List<ObjectTree> steps = new ArrayList<>();
    for (Step<?> step : trace.steps()) {
      int number = steps.size() + 1;
      numbers.put(step, number);
      steps.add(step(trace, number, step, numbers));
    }
    return steps;
  }

  private static ObjectTree step(
      Trace trace, int number, Step<?> step, Map<Step<?>, Integer> numbers) {
    Subject subject = step.subject();
    return new ObjectTree()
        .put("number", number)
        .put("kind", kind(step))
        .put("name", subject.name())
        .put("title", Forms.text(subject.title()))
        .put("place", step.label())
        .put("pointer", step.pointer())
        .putOrNull("value", Forms.value(trace.value(step)))
        .put("printed", trace.printed(step).map(BigDecimal::toPlainString))
        .list("from", step.operands(), numbers::get)
        .put("source", subject.source().map(Forms::source));
  }

  private static String kind(Step<?> step) {
    if (step.isGiven()) {
      return "GIVEN";
    } else if (step.subject() instanceof Parameter<?>) {
      return "PARAMETER";
    }
    return step.subject() instanceof Rule<?, ?> ? "RULE" : "CALCULATION";
  }
}
