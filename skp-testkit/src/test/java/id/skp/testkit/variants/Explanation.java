package id.skp.testkit.variants;

import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.UnreadableInputException;
import id.skp.testkit.cases.Case;
import id.skp.testkit.cases.CaseFile;
import id.skp.testkit.contract.RuleInput;
import id.skp.testkit.contract.RuleSetContract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;

/**
 * The explanations of a variant, held to the contract of rule sets. What rules of its own are asked with is what its cases give.
 *
 * @param ruleSet the variant
 * @param cases its cases
 */
public record Explanation(RuleSet ruleSet, List<CaseFile> cases) implements RuleSetContract {
  /** Fails where an explanation is not true. */
  public void check() {
    everyValueRestsOnItsSteps();
    whatIsCalledGivenWasGiven();
    whatDecidesIsInTheExplanation();
  }

  @Override
  public int tries() {
    return 20;
  }

  @Override
  public List<RuleInput<?>> inputs() {
    Set<Class<?>> standard =
        RuleInput.standard().stream().map(RuleInput::type).collect(Collectors.toSet());
    Stream<RuleInput<?>> own = ruleSet.rules().stream()
        .<InputForm<?>>map(rule -> rule.key().input())
        .filter(form -> !standard.contains(form.type()))
        .map(this::ofCases);
    return Stream.concat(own, RuleInput.standard().stream()).toList();
  }

  private <I> RuleInput<I> ofCases(InputForm<I> form) {
    Map<I, Map<String, Object>> given = new LinkedHashMap<>();
    cases.stream()
        .flatMap(file -> file.entries().stream())
        .flatMap(entry -> entry instanceof Case each ? Stream.of(each) : Stream.empty())
        .filter(each -> ruleSet
            .ruleNamed(each.rule())
            .map(Rule::key)
            .filter(key -> key.input().type() == form.type())
            .isPresent())
        .map(Explanation::withoutNulls)
        .forEach(fields -> {
          try {
            given.putIfAbsent(form.read(Given.of(fields)), fields);
          } catch (UnreadableInputException refused) {
            // a case of what is refused
          }
        });
    return RuleInput.of(
        form.type(),
        Arbitraries.of(List.copyOf(given.keySet())),
        input -> Objects.requireNonNull(given.get(input)));
  }

  private static Map<String, Object> withoutNulls(Case each) {
    return each.given().entrySet().stream()
        .filter(field -> field.getValue() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
