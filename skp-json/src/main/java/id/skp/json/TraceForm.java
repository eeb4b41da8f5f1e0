package id.skp.json;

import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.Step;
import id.skp.rules.Trace;
import id.skp.rules.input.Subject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps of a trace, numbered. */
final class TraceForm {
  private TraceForm() {}

  static List<@Nullable Object> steps(Trace trace) {
    Map<Step<?>, Integer> numbers = new HashMap<>();
    List<Step<?>> steps = trace.steps();
    steps.forEach(step -> numbers.put(step, numbers.size() + 1));
    return ObjectTree.forms(steps, step -> step(trace, step, numbers));
  }

  private static ObjectTree step(Trace trace, Step<?> step, Map<Step<?>, Integer> numbers) {
    Subject subject = step.subject();
    return new ObjectTree()
        .putOrNull("number", numbers.get(step))
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
