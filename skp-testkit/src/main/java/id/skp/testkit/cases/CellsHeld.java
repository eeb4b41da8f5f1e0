package id.skp.testkit.cases;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.rules.Decision;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cells of the tables of a rule set some cases hold: whoever passes these cases and has something else in such a cell
 * would fail one of them.
 */
final class CellsHeld {
  private final RuleSet ruleSet;
  private final List<Case> cases;
  private final Map<String, List<Case>> casesByParameter = new HashMap<>();

  private CellsHeld(RuleSet ruleSet, List<Case> cases) {
    this.ruleSet = ruleSet;
    this.cases = cases;
  }

  /**
   * Looks which of the cases tell something of which table: those that the rule set itself passes, by the parameters in the
   * explanations. A refusal does not tell all that it was looked up in, so each case goes with the others of its rule.
   */
  static CellsHeld by(List<Case> cases, RuleSet ruleSet) {
    CellsHeld held = new CellsHeld(
        ruleSet, cases.stream().filter(one -> passes(one, ruleSet)).toList());
    held.cases.stream().collect(Collectors.groupingBy(Case::rule)).values().forEach(held::add);
    return held;
  }

  /**
   * A change of a cell that makes another table of the same form.
   *
   * @param change the change
   * @param isSeen whether one of the cases would fail
   */
  record Tried(Cells.Change change, boolean isSeen) {}

  /** Tells whether a case looks a table up. */
  boolean isLookedUp(Parameter<?> table) {
    return casesByParameter.containsKey(table.name());
  }

  /** Tries each change of each cell of a table; those that make no sensible table are left out. */
  List<Tried> tried(Parameter<?> table) {
    return Cells.changes(table).stream()
        .flatMap(change ->
            changed(table, change).stream().map(wrong -> new Tried(change, isSeen(table, wrong))))
        .toList();
  }

  /** Returns the changes that make another value of the same form. */
  List<Cells.Change> changes(Parameter<?> parameter) {
    return Cells.changes(parameter).stream()
        .filter(change -> changed(parameter, change).isPresent())
        .toList();
  }

  /** Tells whether some case sees a change, also one whose explanation does not tell that the parameter was asked. */
  boolean isSeen(Parameter<?> parameter, Cells.Change change) {
    return changed(parameter, change)
        .filter(wrong ->
            isSeen(parameter, wrong) || cases.stream().anyMatch(one -> !passes(one, wrong)))
        .isPresent();
  }

  private void add(List<Case> ofOneRule) {
    ofOneRule.stream()
        .flatMap(one -> RuleAnswer.of(ruleSet, one.rule(), one.given()).decision().stream())
        .flatMap(CellsHeld::parametersOf)
        .distinct()
        .forEach(name ->
            casesByParameter.computeIfAbsent(name, each -> new ArrayList<>()).addAll(ofOneRule));
  }

  private static Stream<String> parametersOf(Decision<?> decision) {
    return decision.trace().steps().stream()
        .map(Step::subject)
        .filter(Parameter.class::isInstance)
        .map(subject -> ((Parameter<?>) subject).name());
  }

  private boolean isSeen(Parameter<?> table, RuleSet wrong) {
    return casesByParameter.getOrDefault(table.name(), List.of()).stream()
        .anyMatch(one -> !passes(one, wrong));
  }

  private static boolean passes(Case one, RuleSet ruleSet) {
    return new CaseTrial("", one).with(ruleSet, CaseSubject.RULE_SET).isPassed();
  }

  private <T> Optional<RuleSet> changed(Parameter<T> table, Cells.Change change) {
    return table
        .key()
        .form()
        .read(change.data(), problem -> {})
        .filter(value -> !value.equals(table.value()))
        .flatMap(value -> changed(table.key(), value));
  }

  private <T> Optional<RuleSet> changed(ParameterKey<T> key, T value) {
    try {
      return Optional.of(ruleSet.variant(
          ruleSet.id() + "-cell",
          variant -> variant.citing(ruleSet.regulation(), Basis.PRACTICE).parameter(key, value)));
    } catch (InvalidValueException withoutSense) {
      return Optional.empty();
    }
  }
}
