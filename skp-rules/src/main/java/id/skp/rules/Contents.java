package id.skp.rules;

import id.skp.rules.finding.FindingKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reasoning asks of the rule set that decides: values with their steps, rules, findings, and whose they are. */
final class Contents {
  private final Identity identity;
  private final List<FindingKind> findingKinds;
  private final Map<ParameterKey<?>, Step<?>> parameters;
  private final Map<RuleKey<?, ?>, Rule<?, ?>> rules;
  private final Slots<Step<?>> parameterSlots;
  private final Slots<Rule<?, ?>> ruleSlots;

  Contents(
      Identity identity,
      List<FindingKind> findingKinds,
      Map<ParameterKey<?>, Parameter<?>> parameters,
      Map<RuleKey<?, ?>, Rule<?, ?>> rules) {
    this.identity = identity;
    this.findingKinds = findingKinds;
    this.parameters = new HashMap<>();
    parameters.forEach(
        (key, parameter) -> this.parameters.put(key, Step.of(parameter, parameter.value())));
    this.rules = new HashMap<>(rules);
    this.parameterSlots = Slots.of(this.parameters);
    this.ruleSlots = Slots.of(this.rules);
  }

  Identity identity() {
    return identity;
  }

  List<FindingKind> findingKinds() {
    return findingKinds;
  }

  /** Returns the step of a parameter's value, or null; it is stored under its own key, and equal keys have the same type. */
  @SuppressWarnings("unchecked")
  <T> @Nullable Step<T> parameter(ParameterKey<T> key) {
    Step<?> ofConstant = parameterSlots.get(key, key.hashCode());
    return (Step<T>) (ofConstant == null ? parameters.get(key) : ofConstant);
  }

  /** Returns a rule, or null; it is stored under its own key, and equal keys have the same types. */
  @SuppressWarnings("unchecked")
  <I, O> @Nullable Rule<I, O> rule(RuleKey<I, O> key) {
    Rule<?, ?> ofConstant = ruleSlots.get(key, key.hashCode());
    return (Rule<I, O>) (ofConstant == null ? rules.get(key) : ofConstant);
  }
}
