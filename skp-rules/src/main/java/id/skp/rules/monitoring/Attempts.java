package id.skp.rules.monitoring;

import id.skp.rules.Decision;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks other rules for what a review looks at, where that can be decided, and keeps the steps. */
final class Attempts {
  private final Reasoning reasoning;
  private final List<Step<?>> steps = new ArrayList<>();

  Attempts(Reasoning reasoning) {
    this.reasoning = reasoning;
  }

  Reasoning reasoning() {
    return reasoning;
  }

  /** Returns the steps of what was decided, in the order in which it was asked for. */
  List<Step<?>> steps() {
    return List.copyOf(steps);
  }

  /** Decides a rule; what is missing or cannot be in a part of the file does not end the review of the rest. */
  <I, O> Optional<O> decide(RuleKey<I, O> key, I input) {
    RuleSet rules = reasoning.ruleSet();
    Decision<O> decision = rules.decide(key, input);
    if (decision instanceof Undecided<O> undecided
        && undecided.reason() != Undecided.Reason.NOT_APPLICABLE) {
      return Optional.empty();
    }
    Step<O> step = reasoning.decide(key, input);
    steps.add(step);
    return Optional.of(step.value());
  }
}
