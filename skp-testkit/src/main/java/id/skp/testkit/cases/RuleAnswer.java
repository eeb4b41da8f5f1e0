package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.DocumentProblem;
import id.skp.json.SkpDocuments;
import id.skp.rules.Decided;
import id.skp.rules.Decision;
import id.skp.rules.Rule;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.testkit.internal.JsonLine;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of asking a rule with plain data, whoever was asked: a rule set of this library, or a program in another language. */
public sealed interface RuleAnswer {
  /**
   * Returns the decision with its explanation.
   *
   * @return the decision; empty where none was made
   */
  Optional<Decision<?>> decision();

  /**
   * Returns the answer as a program gives it on a line of its own: {@code outcome} with the values, numbers without an end as
   * fractions and all that may have decimals as texts, or {@code failure} with {@code code}, {@code field} where one is known, and
   * {@code message}.
   *
   * @param locale the reader's locale
   * @return the members of the line
   */
  Map<String, Object> toMembers(Locale locale);

  /**
   * Asks a rule set.
   *
   * @param ruleSet the rule set
   * @param rule the name of the rule
   * @param given the input by the names of the rule's fields; a document as its JSON
   * @return the answer
   */
  static RuleAnswer of(RuleSet ruleSet, String rule, Map<String, @Nullable Object> given) {
    return ruleSet
        .ruleNamed(rule)
        .map(each -> of(ruleSet, each, given))
        .orElseGet(() -> Refusal.of((Undecided<?>) ruleSet.decide(rule, Given.of(given)), ""));
  }

  private static RuleAnswer of(
      RuleSet ruleSet, Rule<?, ?> rule, Map<String, @Nullable Object> given) {
    try {
      return Input.read(rule, given).ask(ruleSet);
    } catch (InvalidValueException beyond) {
      return Refusal.of(beyond);
    } catch (DocumentException refused) {
      return Refusal.of(
          refused.problems(), "/" + rule.key().input().fields().get(0).name());
    }
  }

  /**
   * What a rule is asked with, read once for all rule sets that are asked.
   *
   * @param key the rule
   * @param given the input
   * @param within where the document stands in it that the input is; empty where it is none
   */
  record Input(RuleKey<?, ?> key, Given given, String within) {
    /** Reads plain data, documents from their JSON. */
    static Input read(Rule<?, ?> rule, Map<String, @Nullable Object> given)
        throws DocumentException {
      InputForm<?> form = rule.key().input();
      Field<?, ?> field = form.fields().get(0);
      return form.isDocument()
              && given.size() == 1
              && given.get(field.name()) instanceof Map<?, ?> document
              && SkpDocuments.reads(form.type())
          ? new Input(
              rule.key(),
              Given.of(field, SkpDocuments.read(form.type(), document)),
              "/" + field.name())
          : new Input(rule.key(), Given.of(given), "");
    }

    RuleAnswer ask(RuleSet ruleSet) {
      try {
        Decision<?> decision = ruleSet.decide(key.name(), given);
        return decision instanceof Decided<?> decided
            ? new Outcome(key.outcome(decided.value()), Optional.of(decided))
            : Refusal.of((Undecided<?>) decision, within);
      } catch (InvalidValueException beyond) {
        return Refusal.of(beyond);
      }
    }
  }

  /**
   * The rule decides.
   *
   * @param fields the values by the names of the outcome's fields; null where there is no value
   * @param decision the decision with its explanation, if the library made it
   */
  record Outcome(Map<String, @Nullable Object> fields, Optional<Decision<?>> decision)
      implements RuleAnswer {
    /**
     * Refuses null and copies the map.
     *
     * @param fields the values by the names of the outcome's fields; null where there is no value
     * @param decision the decision with its explanation, if the library made it
     */
    public Outcome {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
      requireNonNull(decision, "decision");
    }

    @Override
    public Map<String, Object> toMembers(Locale locale) {
      return Map.of("outcome", told(fields));
    }

    /** Numbers that have decimals are texts: what is printed as 25.000 is 25 to most readers of JSON. */
    private static @Nullable Object toldOf(@Nullable Object value) {
      if (value instanceof Map<?, ?> map) {
        return told(map);
      } else if (value instanceof Collection<?> list) {
        return list.stream().map(Outcome::toldOf).toList();
      }
      return value instanceof BigDecimal number ? number.toPlainString() : value;
    }

    private static Map<String, @Nullable Object> told(Map<?, ?> fields) {
      Map<String, @Nullable Object> told = new LinkedHashMap<>();
      fields.forEach((name, value) -> told.put(JsonLine.wordOf(name), toldOf(value)));
      return told;
    }

    /** Returns the values as JSON. */
    @Override
    public String toString() {
      return JsonLine.of(fields);
    }
  }

  /**
   * The rule does not decide.
   *
   * @param code the reason, such as {@code MISSING_INPUT}
   * @param field where the reason lies in what was given, as case files write it, such as {@code results[1].kind}; empty
   *     where none is named
   * @param message what is wrong and what to do
   * @param decision the decision with its explanation, if the library made one
   */
  record Refusal(String code, String field, Text message, Optional<Decision<?>> decision)
      implements RuleAnswer {
    private static final int MOST_TOLD = 100;
    private static final Text MORE = Text.of("selebihnya", "more");

    /**
     * Refuses null.
     *
     * @param code the reason
     * @param field where the reason lies in what was given; empty where none is named
     * @param message what is wrong and what to do
     * @param decision the decision with its explanation, if the library made one
     */
    public Refusal {
      requireNonNull(code, "code");
      requireNonNull(field, "field");
      requireNonNull(message, "message");
      requireNonNull(decision, "decision");
    }

    /** A decision on a document names places in the document; a case names them in what is given. */
    private static Refusal of(Undecided<?> undecided, String within) {
      String pointer = undecided.pointer();
      return new Refusal(
          undecided.reason().name(),
          CaseCheck.pathOf(pointer.isEmpty() ? pointer : within + pointer),
          undecided.message().toText(),
          Optional.of(undecided));
    }

    private static Refusal of(InvalidValueException beyond) {
      return of(
          beyond.code(),
          beyond.pointer(),
          Text.of(beyond.sentence(Text.INDONESIAN), beyond.sentence(Locale.ENGLISH)));
    }

    /** The field is that of the first problem; the message tells all, each with its place on a line of its own. */
    private static Refusal of(List<DocumentProblem> problems, String within) {
      return new Refusal(
          Undecided.Reason.INVALID_INPUT.name(),
          CaseCheck.pathOf(within + problems.get(0).pointer()),
          Text.of(told(problems, within, Text.INDONESIAN), told(problems, within, Text.ENGLISH)),
          Optional.empty());
    }

    private static String told(List<DocumentProblem> problems, String within, Locale locale) {
      Stream<String> each = problems.stream()
          .limit(MOST_TOLD)
          .map(problem -> within + problem.pointer() + ": " + problem.code() + ": "
              + problem.text().in(locale));
      int more = problems.size() - MOST_TOLD;
      return Stream.concat(each, more > 0 ? Stream.of(MORE.in(locale) + ": " + more) : Stream.of())
          .collect(Collectors.joining("\n"));
    }

    private static Refusal of(String code, String pointer, Text message) {
      return new Refusal(
          Undecided.Reason.INVALID_INPUT.name(),
          CaseCheck.pathOf(pointer),
          Text.of(code + ": " + message.indonesian(), code + ": " + message.english()),
          Optional.empty());
    }

    @Override
    public Map<String, Object> toMembers(Locale locale) {
      Map<String, Object> failure = new LinkedHashMap<>();
      failure.put("code", code);
      if (!field.isEmpty()) {
        failure.put("field", field);
      }
      failure.put("message", message.in(locale));
      return Map.of("failure", failure);
    }
  }

  /**
   * Nobody was asked, since whoever is tried no longer answers.
   *
   * @param reason why
   */
  record NotAsked(Text reason) implements RuleAnswer {
    /**
     * Refuses null.
     *
     * @param reason why
     */
    public NotAsked {
      requireNonNull(reason, "reason");
    }

    @Override
    public Optional<Decision<?>> decision() {
      return Optional.empty();
    }

    @Override
    public Map<String, Object> toMembers(Locale locale) {
      return Map.of(
          "failure", Map.of("code", ForeignProgram.NO_ANSWER, "message", reason.in(locale)));
    }
  }
}
