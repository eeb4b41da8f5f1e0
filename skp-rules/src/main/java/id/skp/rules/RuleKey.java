package id.skp.rules;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Text;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import java.util.List;
import java.util.Map;

/**
 * Names a rule and says what it takes and what it gives. The name is what a case file calls. Two keys are equal if name
 * and types are.
 *
 * @param <I> the type of the input
 * @param <O> the type of the outcome
 */
public final class RuleKey<I, O> {
  private final String name;
  private final int hash;
  private final Text title;
  private final InputForm<I> input;
  private final OutputForm<O> output;

  private RuleKey(String name, Text title, InputForm<I> input, OutputForm<O> output) {
    this.name = requireNonNull(name, "name");
    this.hash = name.hashCode();
    this.title = requireNonNull(title, "title");
    this.input = requireNonNull(input, "input");
    this.output = requireNonNull(output, "output");
  }

  /**
   * Obtains a key.
   *
   * @param <I> the type of the input
   * @param <O> the type of the outcome
   * @param name the name, such as {@code performance-predicate}
   * @param title what people call what the rule decides
   * @param input how loosely typed input is read
   * @param output how an outcome is shown by named fields
   * @return the key
   */
  public static <I, O> RuleKey<I, O> of(
      String name, Text title, InputForm<I> input, OutputForm<O> output) {
    return new RuleKey<>(name, title, input, output);
  }

  /**
   * Returns the name, as case files call the rule.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns what people call what the rule decides.
   *
   * @return the title
   */
  public Text title() {
    return title;
  }

  /**
   * Returns how loosely typed input is read.
   *
   * @return the form of the input
   */
  public InputForm<I> input() {
    return input;
  }

  /**
   * Returns how an outcome is shown by named fields.
   *
   * @return the form of the outcome
   */
  public OutputForm<O> output() {
    return output;
  }

  /**
   * Returns an outcome by its named fields, as a case file expects them.
   *
   * @param value the value of a decision made for this key
   * @return the fields and their values: legal constants, numbers, texts, booleans, lists; null for no value
   */
  public Map<String, Object> outcome(Object value) {
    return output.fieldsOf(output.type().cast(value));
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof RuleKey<?, ?> that
            && name.equals(that.name)
            && input.type() == that.input.type()
            && output.type() == that.output.type());
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }

  /**
   * <em>Layanan</em>: something a rule set can be asked for that takes several rules, such as the evaluation of an appraisal
   * together with its review. A rule set that says it {@linkplain RuleSet.Builder#serves serves} it cannot be built while one of
   * these rules is missing.
   *
   * <p>{@link PerformanceRules#EVALUATING}, {@link PerformanceRules#REVIEWING} and {@code MonitoringRules.YEAR} are what this
   * library asks for.
   *
   * @param name the stable name, such as {@code evaluate}
   * @param title what people call it
   * @param rules the rules it takes, at least one
   */
  public record Service(String name, Text title, List<RuleKey<?, ?>> rules) {
    /**
     * Copies the list.
     *
     * @param name the stable name, such as {@code evaluate}
     * @param title what people call it
     * @param rules the rules it takes, at least one
     * @throws id.skp.core.InvalidValueException with code {@code SERVICE_WITHOUT_RULES} if there is none
     */
    public Service {
      requireNonNull(name, "name");
      requireNonNull(title, "title");
      rules = ImmutableList.copyOf(requireNonNull(rules, "rules"));
      unless(
          !rules.isEmpty(),
          "SERVICE_WITHOUT_RULES",
          "rules",
          "perlu sedikitnya satu aturan",
          "needs at least one rule",
          name);
    }

    /**
     * Obtains a service.
     *
     * @param name the stable name, such as {@code evaluate}
     * @param title what people call it
     * @param rules the rules it takes, at least one
     * @return the service
     * @throws id.skp.core.InvalidValueException with code {@code SERVICE_WITHOUT_RULES} if there is none
     */
    public static Service of(String name, Text title, RuleKey<?, ?>... rules) {
      return new Service(name, title, List.of(rules));
    }

    /** Returns the name. */
    @Override
    public String toString() {
      return name;
    }
  }
}
