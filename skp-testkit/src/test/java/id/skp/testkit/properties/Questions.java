package id.skp.testkit.properties;

import id.skp.core.InvalidValueException;
import id.skp.rules.Decision;
import id.skp.rules.Rule;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.input.Given;
import id.skp.testkit.arbitrary.Reflected;
import id.skp.testkit.contract.RuleInput;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Every rule of every installed rule set, asked with complete, incomplete and impossible inputs. */
public final class Questions {
  private Questions() {}

  /**
   * A rule asked with an input.
   *
   * @param rules the rule set
   * @param key the rule's key
   * @param input the input
   * @param fields the input by the names of its fields; empty for a document
   */
  public record Question<I, O>(
      RuleSet rules, RuleKey<I, O> key, I input, Map<String, Object> fields) {
    public Decision<O> decide() {
      return decideBy(rules);
    }

    Decision<O> decideValue() {
      return rules.decideValue(key, input);
    }

    Decision<O> decideBy(RuleSet other) {
      return other.decide(key, input);
    }

    public Decision<?> decideLoosely() {
      return rules.decide(
          key.name(),
          key.input().isDocument()
              ? Given.of(key.input().fields().get(0), input)
              : Given.of(fields));
    }

    /** Decides upon the input with other numbers and days in it, as far as there are such inputs. */
    public Stream<Decision<O>> decideAtExtremes() {
      return input instanceof Record record
          ? Stream.of(record.getClass().getRecordComponents())
              .flatMap(component -> extremes(component.getType()).stream()
                  .flatMap(extreme -> rebuilt(record, component, extreme).stream()))
              .map(other -> rules.decide(key, other))
          : Stream.of();
    }

    // what is built anew is of the same class
    @SuppressWarnings("unchecked")
    private Optional<I> rebuilt(Record record, RecordComponent component, Object value) {
      try {
        return Optional.of((I) Reflected.rebuiltWith(component, value, record));
      } catch (InvalidValueException refusal) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return rules + " " + key + " " + input;
    }
  }

  private static List<?> extremes(Class<?> type) {
    if (type == int.class) {
      return List.of(Integer.MIN_VALUE, -1, 0, 13, 1899, 10_000, Integer.MAX_VALUE);
    } else if (type == long.class) {
      return List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE);
    }
    return type == LocalDate.class
        ? List.of(LocalDate.MIN, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MAX)
        : List.of();
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
  public static Arbitrary<Question<?, ?>> toAllRules() {
    return Arbitraries.oneOf(RuleSets.standard().all().stream()
        .flatMap(rules -> rules.rules().stream()
            .<Arbitrary<? extends Question<?, ?>>>map(
                rule -> questions(rules, rule, inputOf(rule))))
        .toList());
  }

  /** Asks each rule of each installed rule set as often as is wanted. */
  static Stream<Question<?, ?>> toEachRule(int often) {
    return RuleSets.standard().all().stream()
        .flatMap(rules -> rules.rules().stream()
            .flatMap(
                rule -> questions(rules, rule, inputOf(rule)).sampleStream().limit(often)));
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
