package id.skp.testkit.assertion;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a failure shows of a decision: the cause first, and of a long explanation its end. */
final class Way {
  private static final int LONGEST = 200;
  private static final int MOST_LINES = 60;

  private Way() {}

  /** Returns what came out, why in one sentence, and the explanation. */
  static String shown(Decision<?> decision) {
    String told = String.valueOf(decision);
    return "<" + (told.length() > LONGEST ? told.substring(0, LONGEST) + "\u2026" : told) + ">:\n"
        + decision.inOneSentence(Text.ENGLISH) + "\n" + explained(decision);
  }

  private static String explained(Decision<?> decision) {
    List<String> lines = decision.explain(Text.ENGLISH).lines().toList();
    int left = lines.size() - MOST_LINES;
    return left <= 0
        ? String.join("\n", lines)
        : "(" + left + " lines before these; explain(Locale) gives all)\n"
            + String.join("\n", lines.subList(left, lines.size()));
  }

  /** Returns the steps that lead to a predicate, from its cause to where it first stands. */
  static String to(PerformancePredicate predicate, Decision<?> decision) {
    Optional<Step<?>> first = decision.trace().steps().stream()
        .filter(step -> predicate.equals(decision.trace().value(step)))
        .findFirst();
    Set<Step<?>> way = new LinkedHashSet<>();
    first.ifPresent(step -> add(step, way));
    return way.stream().map(step -> "  " + told(decision, step)).collect(Collectors.joining("\n"));
  }

  private static void add(Step<?> step, Set<Step<?>> way) {
    if (!way.contains(step)) {
      step.operands().forEach(each -> add(each, way));
      way.add(step);
    }
  }

  private static String told(Decision<?> decision, Step<?> step) {
    String value = String.valueOf((Object) decision.trace().value(step));
    return step.subject().title().in(Text.ENGLISH) + " = "
        + (value.length() > LONGEST ? value.substring(0, LONGEST) + "\u2026" : value)
        + step.pointer().map(pointer -> "  [" + pointer + "]").orElse("");
  }
}
