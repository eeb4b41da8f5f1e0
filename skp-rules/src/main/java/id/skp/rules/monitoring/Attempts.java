package id.skp.rules.monitoring;

import id.skp.rules.Calculation;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleKey;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks other rules for what a review looks at, where that can be decided. */
final class Attempts {
  private static final Calculation ASKED =
      Calculation.of("asked", "Yang ditanyakan", "What is asked about");

  private final Step<?> looked;
  private final Reasoning reasoning;

  /**
   * Makes the questions.
   *
   * @param looked the step of what is looked at, from which the questions are made
   */
  Attempts(Step<?> looked, Reasoning reasoning) {
    this.looked = looked;
    this.reasoning = reasoning;
  }

  Reasoning reasoning() {
    return reasoning;
  }

  /** Tells why a rule cannot decide, unless there is no such rule, or it is not for the case. */
  <I, O> Optional<UndecidedPart> refusal(RuleKey<I, O> key, I input) {
    return reasoning
        .trial(
            key.title(), () -> reasoning.decide(key, reasoning.derive(ASKED, all -> input, looked)))
        .filter(why -> why.reason() != Undecided.Reason.NO_RULE
            && why.reason() != Undecided.Reason.NOT_APPLICABLE);
  }

  /** Decides a rule; what is missing or cannot be in a part of the file does not end the review of the rest. */
  <I, O> Optional<O> decide(RuleKey<I, O> key, I input) {
    List<UndecidedPart> undecided = new ArrayList<>();
    Optional<Step<O>> step = reasoning.attempt(
        key.title(),
        () -> reasoning.decide(key, reasoning.derive(ASKED, all -> input, looked)),
        undecided::add);
    for (UndecidedPart part : undecided) {
      if (part.reason() == Undecided.Reason.NOT_APPLICABLE) {
        throw reasoning.undecided(part);
      }
    }
    return step.map(reasoning::by);
  }
}
