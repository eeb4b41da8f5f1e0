package id.skp.testkit.contract;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Rule;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.input.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule asked with an input.
 *
 * @param key the rule
 * @param input the input
 * @param fields the input by the names of its fields; empty for a document
 */
record Question<I>(RuleKey<I, ?> key, I input, Map<String, Object> fields) {
  /** Asks all rules of a rule set with inputs of their types, each rule in turn. */
  static List<Question<?>> toAllRules(RuleSet ruleSet, List<RuleInput<?>> inputs, int tries) {
    return ruleSet.rules().stream()
        .<Question<?>>flatMap(rule -> toRule(rule, inputOf(rule, ruleSet, inputs), tries))
        .toList();
  }

  private static RuleInput<?> inputOf(Rule<?, ?> rule, RuleSet ruleSet, List<RuleInput<?>> inputs) {
    return inputs.stream()
        .filter(input -> input.type() == rule.key().input().type())
        .<RuleInput<?>>map(input -> input)
        .findFirst()
        .or(() -> TableInputs.of(rule, ruleSet))
        .orElseThrow(() -> new AssertionError("no inputs for the rule " + rule.name()
            + ": let inputs() give a RuleInput of the type "
            + rule.key().input().type().getName()));
  }

  // the key's type of input has been found to be this one
  @SuppressWarnings("unchecked")
  private static <I> Stream<Question<I>> toRule(Rule<?, ?> rule, RuleInput<I> input, int tries) {
    if (input.isNone()) {
      return Stream.empty();
    }
    RuleKey<I, ?> key = (RuleKey<I, ?>) rule.key();
    return Samples.of(input.values(), tries).stream()
        .map(value -> new Question<>(key, value, input.fields().apply(value)));
  }

  /** Decides; a rule that throws instead is an error of the rule. */
  Decision<?> decideBy(RuleSet ruleSet) {
    try {
      return ruleSet.decide(key, input);
    } catch (RuntimeException | Error thrown) {
      throw new AssertionError(this + " threw instead of answering", thrown);
    }
  }

  Decision<?> decideByNamesOfFields(RuleSet ruleSet) {
    return ruleSet.decide(
        key.name(),
        key.input().isDocument() ? Given.of(key.input().fields().get(0), input) : Given.of(fields));
  }

  /** Decides by the names of the fields with another value of one of them, and returns all that can be seen of it. */
  String decideWith(String field, Object value, RuleSet ruleSet) {
    Map<String, Object> other = new LinkedHashMap<>(fields);
    other.put(field, value);
    return seen(ruleSet.decide(key.name(), Given.of(other)));
  }

  /** Returns all that can be seen of an answer, except the name of the rule set, with which every explanation ends. */
  static String seen(Decision<?> decision) {
    return outcome(decision) + "\n"
        + unnamed(decision.explain(Text.INDONESIAN))
        + unnamed(decision.explain(Text.ENGLISH));
  }

  /** Returns the outcome of an answer, whatever the rule set is called. */
  static Optional<Object> outcome(Decision<?> decision) {
    return decision.toOptional().map(Question::unnamed);
  }

  private static Object unnamed(Object value) {
    return value instanceof Evaluation evaluation
        ? evaluation.toBuilder()
            .ruleSet("any")
            .ruleSetBases(List.of())
            .ruleSetFingerprint(Optional.empty())
            .build()
        : value;
  }

  private static String unnamed(String explanation) {
    return explanation.substring(0, explanation.stripTrailing().lastIndexOf('\n') + 1);
  }

  @Override
  public String toString() {
    return "the rule " + key.name() + ", asked with " + input + ",";
  }
}
