package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.text.PlainText;
import id.skp.rules.Applicability;
import id.skp.rules.Decision;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.GoalStanding;
import id.skp.rules.cascade.Standing;
import id.skp.rules.finding.Finding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a matrix as a Mermaid flowchart, goals on top. Names and texts are escaped letter by letter. */
final class MermaidChart {
  private static final String SAFE_PUNCTUATION = " .,:/-%";

  private final RoleResultMatrix matrix;
  private final StringBuilder chart = new StringBuilder("flowchart BT\n");
  private final Map<String, String> names = new HashMap<>();

  private MermaidChart(RoleResultMatrix matrix) {
    this.matrix = matrix;
  }

  /** Writes the matrix as it is told; what the review found of it is coloured, and said where there is no review. */
  static String of(RoleResultMatrix matrix, Decision<CascadeReport> decision, Locale locale) {
    MermaidChart writer = new MermaidChart(matrix);
    writer.writeGoals();
    writer.writeResults();
    matrix.links().forEach(writer::write);
    decision.toOptional().ifPresent(report -> {
      writer.writeClasses(report);
      writer.writeAgainst(report, locale);
    });
    if (!decision.isDecided()) {
      writer.writeFlag("undecided", new DecisionSections(decision, locale).undecided());
    }
    return writer.chart.toString();
  }

  /** Writes why the rule set is not for the matrix, which no colour says. */
  private void writeAgainst(CascadeReport report, Locale locale) {
    int written = 0;
    for (Finding each : report.findings()) {
      if (Applicability.kinds().contains(each.kind())) {
        writeFlag("against" + written++, each.code() + ": " + each.message().in(locale));
      }
    }
  }

  private void writeFlag(String name, String sentence) {
    chart.append("  ").append(name).append(">\"").append(escaped(sentence)).append("\"]\n");
  }

  private void writeGoals() {
    for (Goal goal : matrix.goals()) {
      String name = "g" + names.size();
      names.put(goal.id(), name);
      chart.append("  ").append(name).append("([\"").append(escaped(goal.id()));
      chart.append("<br>").append(escaped(goal.text())).append("\"])\n");
    }
  }

  private void writeResults() {
    for (MatrixResult result : matrix.results()) {
      String name = "r" + names.size();
      names.put(result.id(), name);
      String owner = matrix.member(result.ownerId()).orElseThrow().name();
      chart.append("  ").append(name).append("[\"").append(escaped(result.id())).append(' ');
      chart.append(escaped(owner)).append("<br>");
      chart.append(escaped(result.result().text())).append("\"]\n");
    }
  }

  private void write(CascadeLink link) {
    boolean dotted = link.method().equals(Optional.of(CascadingMethod.NON_DIRECT));
    chart.append("  ").append(names.get(link.resultId())).append(dotted ? " -.-> " : " --> ");
    chart.append(names.get(link.supportsId())).append('\n');
  }

  private void writeClasses(CascadeReport report) {
    chart.append("  classDef goal fill:#e6eefb,stroke:#1d4f91,color:#10233f\n");
    chart.append("  classDef risk fill:#fde8e4,stroke:#b3261e,color:#4a0f0a\n");
    chart.append("  classDef alone fill:#fff4d6,stroke:#8a6100,color:#3d2b00\n");
    Map<String, Standing> standings = report.goals().stream()
        .collect(Collectors.toMap(GoalStanding::goalId, GoalStanding::standing));
    Set<String> alone = new HashSet<>(report.resultsWithoutGoal());
    alone.addAll(report.goalsNotCarried());
    for (Goal goal : matrix.goals()) {
      boolean risky = standings.get(goal.id()) == Standing.BERISIKO;
      assign(goal.id(), risky ? "risk" : alone.contains(goal.id()) ? "alone" : "goal");
    }
    for (MatrixResult result : matrix.results()) {
      if (report.lagsBehind(result.id())) {
        assign(result.id(), "risk");
      } else if (alone.contains(result.id())) {
        assign(result.id(), "alone");
      }
    }
  }

  private void assign(String id, String style) {
    chart.append("  class ").append(names.get(id)).append(' ').append(style).append('\n');
  }

  /** Writes all but letters, digits and harmless punctuation by number, as Mermaid reads it. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    List<Integer> characters = PlainText.line(
            InvalidValueException.withoutNumbersOfPersons(text.strip()))
        .codePoints()
        .boxed()
        .toList();
    for (int character : characters) {
      if (Character.isLetterOrDigit(character) || SAFE_PUNCTUATION.indexOf(character) >= 0) {
        escaped.appendCodePoint(character);
      } else {
        escaped.append('#').append(character).append(';');
      }
    }
    return escaped.toString();
  }
}
