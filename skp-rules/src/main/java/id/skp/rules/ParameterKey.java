package id.skp.rules;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import java.util.List;
import java.util.Map;

/**
 * Names a legal number, table or choice, and says of which type its values are and how they stand as data. Two keys are
 * equal if name and type are, for a table also the types of what it holds.
 *
 * @param <T> the type of the values
 */
public final class ParameterKey<T> {
  private final String name;
  private final int hash;
  private final Class<T> type;
  private final Text title;
  private final ValueForm<T> form;

  /** What tells two tables from each other whose values are of other types. */
  private final List<Class<?>> contents;

  private ParameterKey(
      String name, Class<T> type, Text title, ValueForm<T> form, List<Class<?>> contents) {
    this.name = requireNonNull(name, "name");
    this.hash = name.hashCode();
    this.type = requireNonNull(type, "type");
    this.title = requireNonNull(title, "title");
    this.form = requireNonNull(form, "form");
    this.contents = contents;
    unless(
        !form.isOptional(),
        "FORM_OPTIONAL",
        name,
        "perlu bentuk yang selalu bernilai; jadikan yang boleh kosong bidang suatu record",
        "needs a form that always has a value; make what may be absent a field of a record",
        form);
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
    return of(name, type, title, StandardForms.of(name, type));
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
        Bands.form(StandardForms.of(name, values)),
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
        ValueForm.map(constants, StandardForms.of(name, values)),
        List.of(constants, values));
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
