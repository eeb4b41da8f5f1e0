package id.skp.rules.monitoring;

import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleKey;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks other rules for what a review looks at, where that can be decided. */
final class Attempts {
  private static final Calculation ASKED =
      Calculation.of("asked", "Yang ditanyakan", "What is asked about");

  private final Step<?> looked;
  private final Reasoning reasoning;
  private final Optional<LocalDate> earlier;

  /**
   * Makes the questions.
   *
   * @param looked the step of what is looked at, from which the questions are made
   */
  Attempts(Step<?> looked, Reasoning reasoning) {
    this(looked, reasoning, Optional.empty());
  }

  private Attempts(Step<?> looked, Reasoning reasoning, Optional<LocalDate> earlier) {
    this.looked = looked;
    this.reasoning = reasoning;
    this.earlier = earlier;
  }

  /**
   * Asks what was in force on the last day of a period: the rule set itself, or one that it is based on. Where none of them was, nothing
   * is known.
   */
  Attempts of(EvaluationPeriod period) {
    return law().isInForceOn(period.last())
        ? this
        : new Attempts(looked, reasoning, Optional.of(period.last()));
  }

  /** Tells whether the law of the period is known. */
  boolean isKnown() {
    return earlier.isEmpty() || law().hasEarlier(earlier.get());
  }

  private Applicability law() {
    return Applicability.of(reasoning);
  }

  Reasoning reasoning() {
    return reasoning;
  }

  /** Tells why a rule cannot decide, unless there is no such rule, or it is not for the case. */
  <I, O> Optional<UndecidedPart> refusal(RuleKey<I, O> key, I input) {
    if (earlier.isPresent()) {
      return law().refusalEarlier(earlier.get(), key, input).filter(Attempts::isRefusal);
    }
    return reasoning
        .trial(
            key.title(), () -> reasoning.decide(key, reasoning.derive(ASKED, all -> input, looked)))
        .filter(Attempts::isRefusal);
  }

  private static boolean isRefusal(UndecidedPart why) {
    return why.reason() != Undecided.Reason.NO_RULE
        && why.reason() != Undecided.Reason.NOT_APPLICABLE;
  }

  /** Decides a rule; what is missing or cannot be in a part of the file does not end the review of the rest. */
  <I, O> Optional<O> decide(RuleKey<I, O> key, I input) {
    if (earlier.isPresent()) {
      return law().decideEarlier(earlier.get(), key, input);
    }
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
