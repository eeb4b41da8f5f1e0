package id.skp.testkit.cases;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.json.DocumentException;
import id.skp.rules.Decision;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cells of the tables of a rule set some cases hold: whoever passes these cases and has something else in such a cell
 * would fail one of them.
 */
final class CellsHeld {
  private final RuleSet ruleSet;
  private final List<Case> cases;
  private final IdentityHashMap<Case, RuleAnswer.Input> inputs = new IdentityHashMap<>();
  private final Map<String, Set<Case>> casesByParameter = new HashMap<>();

  private CellsHeld(RuleSet ruleSet, List<Case> cases) {
    this.ruleSet = ruleSet;
    cases.forEach(this::read);
    this.cases = cases.stream().filter(one -> passes(one, ruleSet)).toList();
    this.cases.stream().collect(Collectors.groupingBy(Case::rule)).values().forEach(this::add);
  }

  /** What a case gives is read once, however many tables it is tried with; what is refused, each time. */
  private void read(Case one) {
    try {
      Optional<Rule<?, ?>> rule = ruleSet.ruleNamed(one.rule());
      if (rule.isPresent()) {
        inputs.put(one, RuleAnswer.Input.read(rule.get(), one.given()));
      }
    } catch (DocumentException | InvalidValueException refused) {
      inputs.remove(one);
    }
  }

  /**
   * Looks which of the cases tell something of which table: those that the rule set itself passes, by the parameters in the
   * explanations. A refusal does not tell all that it was looked up in, so each case goes with the others of its rule.
   */
  static CellsHeld by(List<Case> cases, RuleSet ruleSet) {
    return new CellsHeld(ruleSet, cases);
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

  /** Those that look a parameter up come first: they most likely tell of it. */
  private void add(List<Case> ofOneRule) {
    Map<String, Set<Case>> lookingUp = new HashMap<>();
    for (Case one : ofOneRule) {
      answer(one, ruleSet).decision().stream()
          .flatMap(CellsHeld::parametersOf)
          .forEach(name ->
              lookingUp.computeIfAbsent(name, each -> new LinkedHashSet<>()).add(one));
    }
    lookingUp.forEach((name, first) -> {
      Set<Case> all = casesByParameter.computeIfAbsent(name, each -> new LinkedHashSet<>());
      all.addAll(first);
      all.addAll(ofOneRule);
    });
  }

  private static Stream<String> parametersOf(Decision<?> decision) {
    return decision.trace().steps().stream()
        .map(Step::subject)
        .filter(Parameter.class::isInstance)
        .map(subject -> ((Parameter<?>) subject).name());
  }

  private boolean isSeen(Parameter<?> table, RuleSet wrong) {
    return casesByParameter.getOrDefault(table.name(), Set.of()).stream()
        .anyMatch(one -> !passes(one, wrong));
  }

  private boolean passes(Case one, RuleSet rules) {
    return new CaseTrial("", one).with(rules, this::answer).isPassed();
  }

  private RuleAnswer answer(Case one, RuleSet rules) {
    RuleAnswer.Input input = inputs.get(one);
    return input == null ? CaseSubject.RULE_SET.answer(one, rules) : input.ask(rules);
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
