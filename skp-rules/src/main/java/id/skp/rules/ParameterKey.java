package id.skp.rules;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.value.Bands;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Names a legal number, table or choice, and says of which type its values are and how they stand as data. Two keys are
 * equal if name and type are, for a table or a list also the types of what it holds.
 *
 * <p>A parameter of one regulation is one expression, its key with {@linkplain #is value and source}:
 *
 * <pre>{@code
 * static final ParameterKey<Ratio> OWN_WEIGHT = ParameterKey.of(
 *         "ownWeight", Ratio.class, Text.of("Bobot nilai sendiri", "Weight of the own score"))
 *     .is(Ratio.of(80), LegalSource.cited(Basis.SINGLE_PRACTICE, "PermenPAN-RB 8/2021, Lampiran Bab VI"));
 * }</pre>
 *
 * <p>A key that several regulations give values of their own has none. Each of them makes it a parameter of its own the same way:
 *
 * <pre>{@code
 * static final ParameterKey<Boolean> PERSPECTIVE_REQUIRED = PlanReviewParameters.PERSPECTIVE_REQUIRED.is(
 *     false,
 *     LegalSource.open(Basis.OUR_READING, PLACE, "OQ-631", "wajib, atau boleh", "required, or optional"));
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class ParameterKey<T> {
  private final String name;
  private final int hash;
  private final Class<T> type;
  private final Text title;
  private final ValueForm<T> form;

  /** What tells two tables or lists from each other whose values are of other types. */
  private final List<Class<?>> contents;

  /** What a value must fit of the other values of a rule set. */
  private final Function<? super T, ? extends FitsRuleSet> fit;

  /** The value and source that were given together with the key. */
  private final Optional<Parameter<T>> own;

  private ParameterKey(
      String name, Class<T> type, Text title, ValueForm<T> form, List<Class<?>> contents) {
    this.name = requireNonNull(name, "name");
    this.hash = name.hashCode();
    this.type = requireNonNull(type, "type");
    this.title = requireNonNull(title, "title");
    this.form = requireNonNull(form, "form");
    this.contents = contents;
    this.fit = value -> others -> Optional.empty();
    this.own = Optional.empty();
    unless(
        !form.isOptional(),
        "FORM_OPTIONAL",
        name,
        "perlu bentuk yang selalu bernilai; jadikan yang boleh kosong bidang suatu record",
        "needs a form that always has a value; make what may be absent a field of a record",
        form);
  }

  private ParameterKey(ParameterKey<T> key, T value, LegalSource source) {
    this.name = key.name;
    this.hash = key.hash;
    this.type = key.type;
    this.title = key.title;
    this.form = key.form;
    this.contents = key.contents;
    this.fit = key.fit;
    this.own = Optional.of(Parameter.of(this, value, source));
  }

  private ParameterKey(ParameterKey<T> key, Function<? super T, ? extends FitsRuleSet> fit) {
    this.name = key.name;
    this.hash = key.hash;
    this.type = key.type;
    this.title = key.title;
    this.form = key.form;
    this.contents = key.contents;
    this.fit = requireNonNull(fit, "fit");
    this.own = key.own;
  }

  /**
   * Obtains a key for values of a type that has just one form: constants, truth values, texts, wordings, days, numbers,
   * percentages.
   *
   * @param <T> the type of the values
   * @param name the name, such as {@code majorityShare}
   * @param type the type of the values
   * @param title what people call the parameter
   * @return the key
   * @throws id.skp.core.InvalidValueException with code {@code FORM_MISSING} if the type is another
   */
  public static <T> ParameterKey<T> of(String name, Class<T> type, Text title) {
    return of(name, type, title, ValueForms.of(name, type));
  }

  /**
   * Obtains a key for values with a form of their own.
   *
   * @param <T> the type of the values
   * @param name the name, such as {@code predicateMatrix}
   * @param type the type of the values; equal values must be {@link Object#equals equal}
   * @param title what people call the parameter
   * @param form how values stand as data, in variant files for example
   * @return the key
   * @throws id.skp.core.InvalidValueException with code {@code FORM_OPTIONAL} if the form has no value for null
   */
  public static <T> ParameterKey<T> of(String name, Class<T> type, Text title, ValueForm<T> form) {
    return new ParameterKey<>(name, type, title, form, List.of());
  }

  /**
   * Obtains a key for a table of bands.
   *
   * @param <T> the type of what a band stands for
   * @param name the name, such as {@code ratingBands}
   * @param values the type of what a band stands for, one that has just one form
   * @param title what people call the parameter
   * @return the key
   * @throws id.skp.core.InvalidValueException with code {@code FORM_MISSING} if the type is another
   */
  @SuppressWarnings("unchecked") // a class literal cannot say what a table holds
  public static <T> ParameterKey<Bands<T>> bands(String name, Class<T> values, Text title) {
    return new ParameterKey<>(
        name,
        (Class<Bands<T>>) (Class<?>) Bands.class,
        title,
        Bands.form(ValueForms.of(name, values)),
        List.of(values));
  }

  /**
   * Obtains a key for a table of values by constant. It may lack a value for some constants.
   *
   * @param <K> the type of the constants
   * @param <V> the type of the values
   * @param name the name, such as {@code paidShares}
   * @param constants the type of the constants
   * @param values the type of the values, one that has just one form
   * @param title what people call the parameter
   * @return the key
   * @throws id.skp.core.InvalidValueException with code {@code FORM_MISSING} if the type of the values is another
   */
  @SuppressWarnings("unchecked") // a class literal cannot say what a table holds
  public static <K extends Enum<K>, V> ParameterKey<Map<K, V>> table(
      String name, Class<K> constants, Class<V> values, Text title) {
    return new ParameterKey<>(
        name,
        (Class<Map<K, V>>) (Class<?>) Map.class,
        title,
        ValueForms.map(constants, ValueForms.of(name, values)),
        List.of(constants, values));
  }

  /**
   * Obtains a key for a table of values by constant, each of a form of its own. It may lack a value for some or all constants.
   *
   * @param <K> the type of the constants
   * @param <V> the type of the values
   * @param name the name, such as {@code paidShares}
   * @param constants the type of the constants
   * @param values the type of the values
   * @param title what people call the parameter
   * @param form how a value stands as data
   * @return the key
   */
  @SuppressWarnings("unchecked") // a class literal cannot say what a table holds
  public static <K extends Enum<K>, V> ParameterKey<Map<K, V>> table(
      String name, Class<K> constants, Class<? super V> values, Text title, ValueForm<V> form) {
    return new ParameterKey<>(
        name,
        (Class<Map<K, V>>) (Class<?>) Map.class,
        title,
        ValueForms.map(constants, form),
        List.of(constants, values));
  }

  /**
   * Obtains a key for a list of items of a form of their own. It may be empty.
   *
   * @param <V> the type of the items
   * @param name the name, such as {@code allowanceCuts}
   * @param items the type of the items
   * @param title what people call the parameter
   * @param form how an item stands as data
   * @return the key
   */
  @SuppressWarnings("unchecked") // a class literal cannot say what a list holds
  public static <V> ParameterKey<List<V>> list(
      String name, Class<V> items, Text title, ValueForm<V> form) {
    return new ParameterKey<>(
        name,
        (Class<List<V>>) (Class<?>) List.class,
        title,
        ValueForms.list(form, 0),
        List.of(items));
  }

  /**
   * Obtains a key for a list of at least one item, in which each stands once.
   *
   * @param <V> the type of the items
   * @param name the name, such as {@code replaces}
   * @param items the type of the items, one that has just one form
   * @param title what people call the parameter
   * @return the key
   * @throws id.skp.core.InvalidValueException with code {@code FORM_MISSING} if the type of the items is another
   */
  @SuppressWarnings("unchecked") // a class literal cannot say what a list holds
  public static <V> ParameterKey<List<V>> list(String name, Class<V> items, Text title) {
    return new ParameterKey<>(
        name,
        (Class<List<V>>) (Class<?>) List.class,
        title,
        ValueForms.distinct(ValueForms.of(name, items), 1),
        List.of(items));
  }

  /**
   * Returns an equal key that knows its value and where it comes from, for {@link RuleSet.Builder#parameters}. What the
   * value is in a rule set, a variant too, only the rule set says.
   *
   * @param value the value with which a rule set starts; a table is copied
   * @param source where the value comes from
   * @return the key
   * @throws id.skp.core.InvalidValueException as {@link Parameter#of}
   */
  public ParameterKey<T> is(T value, LegalSource source) {
    return new ParameterKey<>(this, value, source);
  }

  /**
   * Returns an equal key whose values make sense only beside other values of the same rule set, such as scores that are not above
   * the highest one. For a type of values that {@linkplain FitsRuleSet says so itself}, whatever the parameter, this is not
   * needed.
   *
   * @param fit tells of a value what it must fit
   * @return the key, to be called before {@link #is}
   */
  public ParameterKey<T> fitting(Function<? super T, ? extends FitsRuleSet> fit) {
    return new ParameterKey<>(this, fit);
  }

  /** Looks for what does not fit of a value among the others of a rule set. */
  Optional<ValueProblem> misfit(T value, FitsRuleSet.Others others) {
    Optional<ValueProblem> own =
        value instanceof FitsRuleSet whole ? whole.misfit(others) : Optional.empty();
    return own.or(() -> fit.apply(value).misfit(others));
  }

  Optional<Parameter<T>> own() {
    return own;
  }

  /**
   * Returns where the value comes from that the key knows, for a finding that rests on the same place.
   *
   * @return the source
   * @throws id.skp.core.InvalidValueException with code {@code PARAMETER_VALUE_MISSING} if the key knows no value
   */
  public LegalSource source() {
    unless(
        own.isPresent(),
        "PARAMETER_VALUE_MISSING",
        name,
        "perlu nilai dan sumber; berikan keduanya",
        "needs a value and a source; give both",
        name);
    return own.orElseThrow().legalSource();
  }

  /**
   * Returns the name, as variant files write it.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the type of the values.
   *
   * @return the type
   */
  public Class<T> type() {
    return type;
  }

  /**
   * Returns what people call the parameter.
   *
   * @return the title
   */
  public Text title() {
    return title;
  }

  /**
   * Returns how values stand as data.
   *
   * @return the form
   */
  public ValueForm<T> form() {
    return form;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ParameterKey<?> that
            && name.equals(that.name)
            && type == that.type
            && contents.equals(that.contents));
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
}
