package id.skp.rules.monitoring;

import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
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
  private final Optional<RuleSet> other;
  private final boolean known;

  /**
   * Makes the questions.
   *
   * @param looked the step of what is looked at, from which the questions are made
   */
  Attempts(Step<?> looked, Reasoning reasoning) {
    this(looked, reasoning, Optional.empty(), true);
  }

  private Attempts(Step<?> looked, Reasoning reasoning, Optional<RuleSet> other, boolean known) {
    this.looked = looked;
    this.reasoning = reasoning;
    this.other = other;
    this.known = known;
  }

  /**
   * Asks what was in force on the last day of a period: the rule set itself, or one that it is based on. Where none of them was, nothing
   * is known.
   */
  Attempts of(EvaluationPeriod period) {
    Applicability law = Applicability.of(reasoning);
    if (law.isInForceOn(period.last())) {
      return this;
    }
    Optional<RuleSet> base = law.baseInForceOn(period.last());
    return new Attempts(looked, reasoning, base, base.isPresent());
  }

  /** Tells whether the law of the period is known. */
  boolean isKnown() {
    return known;
  }

  Reasoning reasoning() {
    return reasoning;
  }

  /** Tells why a rule cannot decide, unless there is no such rule, or it is not for the case. */
  <I, O> Optional<UndecidedPart> refusal(RuleKey<I, O> key, I input) {
    if (!known || other.isPresent()) {
      return other
          .map(each -> each.decide(key, input))
          .filter(Undecided.class::isInstance)
          .map(each -> (Undecided<?>) each)
          .map(
              each -> new UndecidedPart(key.title(), each.reason(), each.pointer(), each.message()))
          .filter(Attempts::isRefusal);
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
    if (!known || other.isPresent()) {
      return other.flatMap(each -> each.decide(key, input).toOptional());
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
