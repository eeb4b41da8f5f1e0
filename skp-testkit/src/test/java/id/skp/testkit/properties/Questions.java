package id.skp.testkit.properties;

import id.skp.rules.Decision;
import id.skp.rules.Given;
import id.skp.rules.Rule;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.testkit.contract.RuleInput;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Every rule of every installed rule set, asked with complete, incomplete and impossible inputs. */
final class Questions {
  private Questions() {}

  /**
   * A rule asked with an input.
   *
   * @param rules the rule set
   * @param key the rule's key
   * @param input the input
   * @param fields the input by the names of its fields; empty for a document
   */
  record Question<I, O>(RuleSet rules, RuleKey<I, O> key, I input, Map<String, Object> fields) {
    Decision<O> decide() {
      return decideBy(rules);
    }

    Decision<O> decideBy(RuleSet other) {
      return other.decide(key, input);
    }

    Decision<?> decideLoosely() {
      return rules.decide(
          key.name(),
          key.input().isDocument()
              ? Given.of(key.input().fields().get(0), input)
              : Given.of(fields));
    }

    @Override
    public String toString() {
      return rules + " " + key + " " + input;
    }
  }

  private static <I, O> Arbitrary<Question<I, O>> questions(
      RuleSet rules, RuleKey<I, O> key, RuleInput<I> inputs) {
    return inputs
        .values()
        .map(input -> new Question<>(rules, key, input, inputs.fields().apply(input)));
  }

  // the key's type of input has been found to be this one
  @SuppressWarnings("unchecked")
  private static <I> Arbitrary<? extends Question<?, ?>> questions(
      RuleSet rules, Rule<?, ?> rule, RuleInput<I> inputs) {
    return questions(rules, (RuleKey<I, ?>) rule.key(), inputs);
  }

  /** Makes questions to all rules of all installed rule sets. */
  static Arbitrary<Question<?, ?>> toAllRules() {
    return Arbitraries.oneOf(RuleSets.standard().all().stream()
        .flatMap(rules -> rules.rules().stream()
            .<Arbitrary<? extends Question<?, ?>>>map(
                rule -> questions(rules, rule, inputOf(rule))))
        .toList());
  }

  private static RuleInput<?> inputOf(Rule<?, ?> rule) {
    return RuleInput.standard().stream()
        .filter(input -> input.type() == rule.key().input().type())
        .findAny()
        .orElseThrow(() -> new AssertionError("no inputs are made for the rule " + rule.name()
            + ": add its input type to StandardInputs.ALL"));
  }

  /** Returns the installed rule sets that have a rule. */
  static List<RuleSet> ruleSetsWith(RuleKey<?, ?> key) {
    List<RuleSet> found = RuleSets.standard().all().stream()
        .filter(rules -> rules.find(key).isPresent())
        .toList();
    if (found.isEmpty()) {
      throw new AssertionError("no installed rule set has the rule " + key);
    }
    return found;
  }
}
