package id.skp.rules.permenpanrb8of2021;

import id.skp.rules.Calculation;
import id.skp.rules.Reasoning;
import id.skp.rules.Rule;
import id.skp.rules.RuleKey;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The steps that led to an outcome, found by the rule that made them and the place in the document it was asked for. */
final class DecidedSteps {
  private final Reasoning reasoning;
  private final Map<String, Step<?>> rules = new HashMap<>();
  private final Map<String, Step<?>> calculations = new HashMap<>();
  private final Map<Field<?, ?>, Step<?>> fields = new HashMap<>();

  private DecidedSteps(Reasoning reasoning) {
    this.reasoning = reasoning;
  }

  static DecidedSteps of(List<? extends Step<?>> outcomes, Reasoning reasoning) {
    DecidedSteps steps = new DecidedSteps(reasoning);
    outcomes.forEach(steps::addAll);
    return steps;
  }

  private void addAll(Step<?> outcome) {
    Deque<Step<?>> next = new ArrayDeque<>(List.of(outcome));
    Set<Step<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!next.isEmpty()) {
      Step<?> step = next.pop();
      if (seen.add(step)) {
        if (step.subject() instanceof Calculation) {
          calculations.putIfAbsent(step.subject().name(), step);
        } else if (step.subject() instanceof Rule<?, ?>) {
          rules.putIfAbsent(key(step.subject().name(), step.pointer().orElse("")), step);
        } else if (step.subject() instanceof Field<?, ?> field) {
          fields.putIfAbsent(field, step);
        }
        next.addAll(step.operands());
      }
    }
  }

  private static String key(String rule, String pointer) {
    return rule + ' ' + pointer;
  }

  /** Returns what a rule decided for a part of the document, empty pointer for the whole. */
  <T> Optional<T> decided(RuleKey<?, T> rule, String pointer, Class<T> type) {
    return step(rule, pointer).map(reasoning::by).map(type::cast);
  }

  /** Returns what was calculated on the way to the outcome, where it was calculated only once. */
  <T> Optional<T> calculated(String name, Class<T> type) {
    return Optional.ofNullable(calculations.get(name)).map(reasoning::by).map(type::cast);
  }

  /** Returns what was handed to a rule as this field, where that was done only once. */
  <T> Optional<T> given(Field<?, T> field) {
    return Optional.ofNullable(fields.get(field)).map(step -> {
      @SuppressWarnings("unchecked") // a step about a field has the field's value
      T value = (T) reasoning.by(step);
      return value;
    });
  }

  /** Returns the value nearest to what a rule decided among those it was made from, by its type. */
  <T> Optional<T> nearest(RuleKey<?, ?> rule, String pointer, Class<T> type) {
    Deque<Step<?>> next = new ArrayDeque<>();
    step(rule, pointer).ifPresent(next::add);
    while (!next.isEmpty()) {
      Step<?> step = next.remove();
      Object value = reasoning.by(step);
      if (type.isInstance(value)) {
        return Optional.of(type.cast(value));
      }
      next.addAll(step.operands());
    }
    return Optional.empty();
  }

  private Optional<Step<?>> step(RuleKey<?, ?> rule, String pointer) {
    return Optional.ofNullable(rules.get(key(rule.name(), pointer)));
  }
}
