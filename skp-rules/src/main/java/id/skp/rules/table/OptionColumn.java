package id.skp.rules.table;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A column whose values are some that can be counted up: constants, words, or yes and no.
 *
 * @param <V> the type of its values
 */
public final class OptionColumn<V> extends Column<V> {
  private final ImmutableSet<V> options;
  private final ValueForm<V> form;
  private final BiFunction<Given, Field<?, ?>, Optional<V>> reader;

  private OptionColumn(
      String name,
      Class<V> type,
      Text title,
      List<V> options,
      ValueForm<V> form,
      BiFunction<Given, Field<?, ?>, Optional<V>> reader) {
    super(name, type, title);
    this.options = ImmutableSet.copyOf(options);
    this.form = form;
    this.reader = reader;
    unless(
        this.options.size() > 1 && this.options.size() == options.size(),
        "COLUMN_OPTIONS",
        name,
        "perlu sedikitnya dua nilai, masing-masing satu kali",
        "needs two values or more, each once",
        options);
  }

  /**
   * Obtains a column of constants.
   *
   * @param <E> the type of the constants
   * @param name the name, such as {@code yearPredicate}
   * @param constants the type of the constants
   * @param title what people call it
   * @return the column
   */
  public static <E extends Enum<E>> OptionColumn<E> of(
      String name, Class<E> constants, Text title) {
    return new OptionColumn<>(
        name,
        constants,
        title,
        ImmutableList.copyOf(constants.getEnumConstants()),
        ValueForms.constant(constants),
        (given, field) -> given.constant(field, constants));
  }

  /**
   * Obtains a column of words.
   *
   * @param name the name, such as {@code shift}
   * @param words the words, two or more
   * @param title what people call it
   * @return the column
   * @throws id.skp.core.InvalidValueException with code {@code COLUMN_OPTIONS} if there are fewer, or one stands twice
   */
  public static OptionColumn<String> words(String name, Collection<String> words, Text title) {
    requireNonNull(words, "words");
    return new OptionColumn<>(
        name, String.class, title, List.copyOf(words), ValueForms.oneOf(words), Given::text);
  }

  /**
   * Obtains a column of yes and no.
   *
   * @param name the name, such as {@code planAssessed}
   * @param title what people call it
   * @return the column
   */
  public static OptionColumn<Boolean> truth(String name, Text title) {
    return new OptionColumn<>(
        name, Boolean.class, title, List.of(true, false), ValueForms.truth(), Given::truth);
  }

  /**
   * Returns its values.
   *
   * @return the values, in their order
   */
  public List<V> options() {
    return options.asList();
  }

  /**
   * Asks for one of some values.
   *
   * @param values the values
   * @return the condition
   * @throws id.skp.core.InvalidValueException with code {@code OUTSIDE_COLUMN} if one is no value of this column, or there is none
   */
  @SafeVarargs // they are only copied
  @SuppressWarnings("varargs")
  public final Condition is(V... values) {
    return oneOf(List.of(requireNonNull(values, "values")));
  }

  /**
   * Asks for any other value than some.
   *
   * @param values the values
   * @return the condition
   * @throws id.skp.core.InvalidValueException with code {@code OUTSIDE_COLUMN} if one is no value of this column, or none is left
   */
  @SafeVarargs // they are only copied
  @SuppressWarnings("varargs")
  public final Condition isNot(V... values) {
    Set<V> not = ImmutableSet.copyOf(requireNonNull(values, "values"));
    requireOptions(not);
    return oneOf(options.stream().filter(each -> !not.contains(each)).toList());
  }

  private Condition oneOf(Collection<V> asked) {
    Set<V> values = ImmutableSet.copyOf(asked);
    requireOptions(values);
    unless(
        !values.isEmpty(),
        "OUTSIDE_COLUMN",
        name(),
        "perlu sedikitnya satu nilai",
        "needs at least one value",
        values);
    // in the order of the column, so that equal conditions are equal
    return new OneOf(
        name(),
        title(),
        options.stream().filter(values::contains).collect(ImmutableSet.toImmutableSet()));
  }

  private void requireOptions(Collection<V> values) {
    if (!options.containsAll(values)) { // where all is well, no sentence is made
      unless(
          false,
          "OUTSIDE_COLUMN",
          name(),
          "perlu nilai dari " + options,
          "needs values of " + options,
          values);
    }
  }

  private static final class OneOf extends Condition {
    private final ImmutableSet<Object> values;

    OneOf(String column, Text title, Set<?> values) {
      super(column, title);
      this.values = ImmutableSet.copyOf(values);
    }

    @Override
    boolean holds(Object value) {
      return values.contains(value);
    }

    @Override
    Text asked() {
      return Text.of(in(Text.INDONESIAN), in(Text.ENGLISH));
    }

    private String in(Locale locale) {
      return values.stream()
          .map(each -> Wording.of(each, locale))
          .collect(Collectors.joining(" / "));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof OneOf that
          && column().equals(that.column())
          && values.equals(that.values);
    }

    @Override
    public int hashCode() {
      return 31 * column().hashCode() + values.hashCode();
    }
  }

  @Override
  boolean hasValuesOf(Column<?> other) {
    return other instanceof OptionColumn<?> that && options().equals(that.options());
  }

  @Override
  public ValueForm<V> form() {
    return form;
  }

  @Override
  Optional<V> value(Given given, Field<?, ?> field) {
    return reader.apply(given, field);
  }

  @Override
  Optional<Message> misfit(V value) {
    return options.contains(value)
        ? Optional.empty()
        : Optional.of(Message.of(
            Names.need(options.stream().map(Object::toString).toList(), value.toString(), "{0}"),
            value.toString()));
  }

  @Override
  List<V> samples(List<Condition> conditions) {
    return options.asList();
  }

  @Override
  @SuppressWarnings("unchecked") // its conditions hold values of its type
  ValueForm<Condition> conditionForm() {
    return ValueForms.set(form, 1)
        .as(this::oneOf, condition -> (Set<V>) ((OneOf) condition).values);
  }
}
