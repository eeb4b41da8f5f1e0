package id.skp.testkit.contract;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.text.Text;
import id.skp.json.AppraisalJson;
import id.skp.json.StrictJson;
import id.skp.rules.Decision;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import id.skp.rules.input.Given;
import id.skp.rules.input.UnreadableInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule of a rule set asked with an input. What the rule set answers is kept: to ask anew, ask by {@link #decideBy}. */
final class Question<I> {
  private final RuleSet ruleSet;
  private final RuleKey<I, ?> key;
  private final I input;
  private final Map<String, Object> fields;
  private final int number;

  private volatile @Nullable Decision<?> decision;
  private volatile @Nullable Decision<?> byNames;
  private volatile @Nullable String explanation;
  private volatile @Nullable Object document;

  /**
   * Makes a question.
   *
   * @param ruleSet who is asked
   * @param key the rule
   * @param input the input
   * @param fields the input by the names of its fields; empty for a document
   * @param number which of the questions to the rule it is, from 0
   */
  Question(RuleSet ruleSet, RuleKey<I, ?> key, I input, Map<String, Object> fields, int number) {
    this.ruleSet = ruleSet;
    this.key = key;
    this.input = input;
    this.fields = fields;
    this.number = number;
  }

  RuleKey<I, ?> key() {
    return key;
  }

  I input() {
    return input;
  }

  Map<String, Object> fields() {
    return fields;
  }

  /** Returns what the rule set answers; it is asked once. */
  Decision<?> decision() {
    Decision<?> kept = decision;
    if (kept == null) {
      kept = decideBy(ruleSet);
      decision = kept;
    }
    return kept;
  }

  /** Returns what the rule set answers by the names of the fields; it is asked once. */
  Decision<?> decisionByNames() {
    Decision<?> kept = byNames;
    if (kept == null) {
      kept = ruleSet.decide(key.name(), given());
      byNames = kept;
    }
    return kept;
  }

  private Given given() {
    return key.input().isDocument()
        ? Given.of(key.input().fields().get(0), input)
        : Given.of(fields);
  }

  /** Returns what the rule set answers, in words; it is asked once. */
  String explained() {
    String kept = explanation;
    if (kept == null) {
      kept = explained(decision());
      explanation = kept;
    }
    return kept;
  }

  /** Returns what another rule set answers, in words. */
  String explainedBy(RuleSet other) {
    return explained(decideBy(other));
  }

  /**
   * Returns an explanation with the outcome, but without the name of the rule set, with which every explanation ends: of every
   * other question in Indonesian.
   */
  private String explained(Decision<?> decided) {
    String told = decided.explain(number % 2 == 0 ? Text.ENGLISH : Text.INDONESIAN);
    return outcome(decided) + "\n" + told.substring(0, told.stripTrailing().lastIndexOf('\n') + 1);
  }

  /** Returns the document that is asked about as it is written; nothing where the input is no appraisal. */
  Optional<Object> document() {
    Object kept = document;
    if (kept == null && input instanceof Appraisal appraisal) {
      kept = StrictJson.parse(AppraisalJson.write(appraisal));
      document = kept;
    }
    return Optional.ofNullable(kept);
  }

  /** Decides anew; a rule that throws instead is an error of the rule. */
  Decision<?> decideBy(RuleSet other) {
    try {
      return other.decide(key, input);
    } catch (RuntimeException | Error thrown) {
      throw new AssertionError(this + " threw instead of answering", thrown);
    }
  }

  /** Decides anew, for the outcome alone. */
  Decision<?> outcomeBy(RuleSet other) {
    return other.decideValue(key, input);
  }

  /** Decides another input for the outcome alone; nothing where the input cannot be read. */
  Optional<Decision<?>> outcomeOf(Given other) {
    try {
      return Optional.of(ruleSet.decideValue(key, key.input().read(other)));
    } catch (UnreadableInputException unreadable) {
      return Optional.empty();
    }
  }

  /** Decides by the names of the fields with another value of one of them, and returns all that can be seen of it. */
  List<Object> decideWith(String field, Object value) {
    Map<String, Object> other = new LinkedHashMap<>(fields);
    other.put(field, value);
    return seen(ruleSet.decide(key.name(), Given.of(other)));
  }

  /** Returns all of which an explanation is made, in either language, and the outcome, whatever the rule set is called. */
  static List<Object> seen(Decision<?> decision) {
    List<Object> seen = new ArrayList<>();
    seen.add(outcome(decision));
    if (decision instanceof Undecided<?> undecided) {
      seen.add(undecided.reason());
      seen.add(undecided.pointer());
      seen.add(undecided.message().in(Text.INDONESIAN));
      seen.add(undecided.message().in(Text.ENGLISH));
    }
    for (Step<?> step : decision.trace().steps()) {
      seen.add(step.subject().name());
      seen.add(step.label());
      seen.add(step.pointer());
      seen.add(unnamed(decision.trace().value(step)));
      seen.add(step.operands().size());
    }
    return seen;
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

  @Override
  public String toString() {
    return "the rule " + key.name() + ", asked with " + input + ",";
  }
}
