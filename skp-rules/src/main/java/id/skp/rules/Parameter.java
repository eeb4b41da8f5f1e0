package id.skp.rules;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import id.skp.core.InvalidValueException;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.input.Subject;
import id.skp.rules.message.Wording;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A legal number, table or choice with its value and its source.
 *
 * @param <T> the type of the value
 */
public final class Parameter<T> implements Subject {
  private final ParameterKey<T> key;
  private final T value;
  private final LegalSource source;

  // how the value reads, found out once: a table has many words
  private final Supplier<String> indonesian;
  private final Supplier<String> english;

  private Parameter(ParameterKey<T> key, T value, LegalSource source) {
    this.key = requireNonNull(key, "key");
    this.source = requireNonNull(source, "source");
    unless(
        key.type().isInstance(requireNonNull(value, "value")),
        "PARAMETER_TYPE",
        key.name(),
        "perlu nilai bertipe " + key.type().getName(),
        "needs a value of type " + key.type().getName(),
        value.getClass().getName());
    this.value = inSoundForm(key, value);
    this.indonesian = Suppliers.memoize(() -> Wording.of(this.value, Text.INDONESIAN));
    this.english = Suppliers.memoize(() -> Wording.of(this.value, Text.ENGLISH));
  }

  /**
   * Returns the value as its form gives it back: tables in legal order, which nobody can change. What no variant file could
   * hold would make the rule set one that cannot be told to others.
   */
  private static <T> T inSoundForm(ParameterKey<T> key, T value) {
    List<ValueProblem> problems = new ArrayList<>();
    Optional<T> back = key.form().read(key.form().write(value), problems::add);
    if (back.isPresent() && back.get().equals(value)) {
      return back.get();
    }
    if (!problems.isEmpty()) {
      throw problems.get(0).in(key.name());
    }
    throw refusal(
        "PARAMETER_VALUE",
        key,
        Text.of(
            "perlu sama dengan yang dikembalikan bentuknya, " + Wording.of(back, Text.INDONESIAN),
            "needs to be equal to what its form gives back, " + Wording.of(back, Text.ENGLISH)),
        value);
  }

  /** Refuses a value, which is told in words, unless a rule holds. */
  static void require(boolean holds, String code, ParameterKey<?> key, Text rule, Object value) {
    if (!holds) {
      throw refusal(code, key, rule, value);
    }
  }

  private static InvalidValueException refusal(
      String code, ParameterKey<?> key, Text rule, Object value) {
    return new InvalidValueException(
        code,
        key.name(),
        rule.indonesian() + ", diberikan " + Wording.of(value, Text.INDONESIAN),
        rule.english() + ", got " + Wording.of(value, Text.ENGLISH));
  }

  /**
   * Obtains a parameter.
   *
   * @param <T> the type of the value
   * @param key its key
   * @param value its value; a table is copied
   * @param source where the value comes from
   * @return the parameter
   * @throws id.skp.core.InvalidValueException with code {@code PARAMETER_TYPE} if the value is not of the key's type, or
   *     that of what the key's form refuses, or {@code PARAMETER_VALUE} if the form gives back another value
   */
  public static <T> Parameter<T> of(ParameterKey<T> key, T value, LegalSource source) {
    return new Parameter<>(key, value, source);
  }

  /**
   * Returns the key.
   *
   * @return the key
   */
  public ParameterKey<T> key() {
    return key;
  }

  /**
   * Returns the value as plain data, in the form of its key.
   *
   * @return the data, as {@link ValueForm#write} gives it
   */
  public Object data() {
    return requireNonNull(key.form().write(value), "data");
  }

  /**
   * Returns the value.
   *
   * @return the value
   */
  public T value() {
    return value;
  }

  @Override
  public String name() {
    return key.name();
  }

  @Override
  public Text title() {
    return key.title();
  }

  @Override
  public Optional<LegalSource> source() {
    return Optional.of(source);
  }

  /**
   * Returns where the value comes from.
   *
   * @return the source
   */
  public LegalSource legalSource() {
    return source;
  }

  /** Looks for what does not fit of the value among the others of a rule set. */
  Optional<ValueProblem> misfit(FitsRuleSet.Others others) {
    return key.misfit(value, others);
  }

  /** Returns how the value reads. */
  String wording(Locale locale) {
    return locale.getLanguage().equals("en") ? english.get() : indonesian.get();
  }

  /** Returns name and value. */
  @Override
  public String toString() {
    return key.name() + " = " + value;
  }
}
