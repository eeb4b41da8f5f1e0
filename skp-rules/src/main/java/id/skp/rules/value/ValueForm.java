package id.skp.rules.value;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.appraisal.Percentage;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type stand as plain data: texts, numbers, truth values, lists and maps, as a variant file holds them.
 * Three things follow from one form and therefore agree: reading a value, writing it, and the JSON Schema of its data.
 *
 * <p>Forms are put together from smaller ones. A ministry that has parameters of its own gives them a form the same way:
 *
 * <pre>{@code
 * record Bonus(Ratio points, Optional<Rating> from) {}
 *
 * static final Member<Bonus, Ratio> POINTS =
 *     Member.of("points", Bonus::points, ValueForm.ratio(0, 10, "points"));
 * static final Member<Bonus, Optional<Rating>> FROM =
 *     Member.of("from", Bonus::from, ValueForm.constant(Rating.class).optional());
 * static final ValueForm<Bonus> BONUS =
 *     ValueForm.record(given -> new Bonus(given.get(POINTS), given.get(FROM)), POINTS, FROM);
 * }</pre>
 *
 * <p>What is written reads back equal. Nothing is guessed in reading: no other type, unknown field, missing field or
 * lossy number is taken, and binary floating point never.
 *
 * @param <T> the type of the values
 */
public final class ValueForm<T> {
  /** Reads a value, or tells the place what is wrong. */
  @FunctionalInterface
  interface Reader<T> {
    Optional<T> read(DataPlace at);
  }

  private final Reader<T> reader;
  private final Function<T, @Nullable Object> writer;
  private final Map<String, Object> schema;
  private final boolean optional;

  ValueForm(Reader<T> reader, Function<T, @Nullable Object> writer, Map<String, Object> schema) {
    this(reader, writer, schema, false);
  }

  private ValueForm(
      Reader<T> reader,
      Function<T, @Nullable Object> writer,
      Map<String, Object> schema,
      boolean optional) {
    this.reader = reader;
    this.writer = writer;
    this.schema = frozen(schema);
    this.optional = optional;
  }

  /** Copies a schema with all that lies within it: whoever gets it may not change it for all others. */
  private static Map<String, Object> frozen(Map<String, Object> schema) {
    Map<String, Object> copy = new LinkedHashMap<>();
    schema.forEach((name, value) -> copy.put(name, frozenPart(value)));
    return Collections.unmodifiableMap(copy);
  }

  // what lies within a schema are schemas, and tables of them, which have texts as names
  @SuppressWarnings("unchecked")
  private static Object frozenPart(Object part) {
    if (part instanceof Map<?, ?> map) {
      return frozen((Map<String, Object>) map);
    }
    return part instanceof List<?> list
        ? list.stream().map(ValueForm::frozenPart).toList()
        : part;
  }

  /**
   * Returns the form of legal constants, which stand as their names.
   *
   * @param <E> the type of the constants
   * @param type the type of the constants
   * @return the form
   */
  public static <E extends Enum<E>> ValueForm<E> constant(Class<E> type) {
    return TextForms.constant(type);
  }

  /**
   * Returns the form of a text that is one of several words, such as codes of findings.
   *
   * @param words the words
   * @return the form
   */
  public static ValueForm<String> oneOf(Collection<String> words) {
    return TextForms.oneOf(words);
  }

  /**
   * Returns the form of a text, {@link TextKind#TEXT}.
   *
   * @return the form
   */
  public static ValueForm<String> text() {
    return text(TextKind.TEXT);
  }

  /**
   * Returns the form of a text of a kind.
   *
   * @param kind what the text is for, and how long it may be
   * @return the form
   */
  public static ValueForm<String> text(TextKind kind) {
    return TextForms.text(kind);
  }

  /**
   * Returns the form of a wording in both languages: an object with {@code id} (Indonesian) and {@code en} (English).
   *
   * @return the form
   */
  public static ValueForm<Text> wording() {
    Member<Text, String> indonesian = Member.of("id", Text::indonesian, text());
    Member<Text, String> english = Member.of("en", Text::english, text());
    return record(given -> Text.of(given.get(indonesian), given.get(english)), indonesian, english);
  }

  /**
   * Returns the form of a truth value.
   *
   * @return the form
   */
  public static ValueForm<Boolean> truth() {
    return new ValueForm<>(
        at -> at.data() instanceof Boolean truth
            ? Optional.of(truth)
            : at.refuseType("true atau false", "true or false"),
        truth -> truth,
        ImmutableMap.of("type", "boolean"));
  }

  /**
   * Returns the form of a day of a year from 0 to 9999, which stands in ISO form.
   *
   * @return the form
   */
  public static ValueForm<LocalDate> date() {
    return TextForms.date();
  }

  /**
   * Returns the form of an exact decimal: at most 15 digits before and 6 after the decimal point. Values have as many
   * decimals as they need, so that equal numbers are equal values.
   *
   * @return the form
   */
  public static ValueForm<BigDecimal> decimal() {
    return NumberForms.decimal();
  }

  /**
   * Returns the form of an exact decimal within bounds.
   *
   * @param min the smallest number
   * @param max the largest number
   * @param unit what the number counts, in English, such as {@code percent}
   * @return the form
   * @throws InvalidValueException with code {@code RANGE_INVERTED}
   */
  public static ValueForm<BigDecimal> decimal(BigDecimal min, BigDecimal max, String unit) {
    return NumberForms.decimal(min, max, unit);
  }

  /**
   * Returns the form of an exact number, which stands as a number, or as a fraction such as {@code "100/3"} where
   * 15 digits before and 6 after the decimal point do not suffice.
   *
   * @return the form
   */
  public static ValueForm<Ratio> ratio() {
    return NumberForms.ratio();
  }

  /**
   * Returns the form of an exact number within bounds.
   *
   * @param min the smallest number
   * @param max the largest number
   * @param unit what the number counts, in English, such as {@code points}
   * @return the form
   * @throws InvalidValueException with code {@code RANGE_INVERTED}
   */
  public static ValueForm<Ratio> ratio(long min, long max, String unit) {
    return NumberForms.ratio(BigDecimal.valueOf(min), BigDecimal.valueOf(max), unit);
  }

  /**
   * Returns the form of a percentage, which stands as a number from 0 to 1000 without a percent sign.
   *
   * @return the form
   */
  public static ValueForm<Percentage> percentage() {
    return percentage(1000);
  }

  /**
   * Returns the form of a percentage that is a share of a whole, which stands as a number from 0 to 100 without a percent
   * sign.
   *
   * @return the form
   */
  public static ValueForm<Percentage> share() {
    return percentage(100);
  }

  private static ValueForm<Percentage> percentage(long most) {
    return decimal(BigDecimal.ZERO, BigDecimal.valueOf(most), "percent")
        .as(Percentage::new, Percentage::value);
  }

  /**
   * Returns the form of a whole number.
   *
   * @param min the smallest number
   * @param max the largest number
   * @param unit what the number counts, in English, such as {@code people}
   * @return the form
   * @throws InvalidValueException with code {@code RANGE_INVERTED}
   */
  public static ValueForm<Long> wholeNumber(long min, long max, String unit) {
    return NumberForms.wholeNumber(min, max, unit);
  }

  /**
   * Returns the form of a whole number that an {@code int} holds.
   *
   * @param min the smallest number
   * @param max the largest number
   * @param unit what the number counts, in English, such as {@code people}
   * @return the form
   * @throws InvalidValueException with code {@code RANGE_INVERTED}
   */
  public static ValueForm<Integer> integer(int min, int max, String unit) {
    return wholeNumber(min, max, unit).as(Math::toIntExact, Integer::longValue);
  }

  /**
   * Returns the form of a list.
   *
   * @param <T> the type of the items
   * @param item the form of the items
   * @param least the number of items that are needed, 0 or more
   * @return the form
   */
  public static <T> ValueForm<List<T>> list(ValueForm<T> item, int least) {
    return ObjectForms.list(item, least);
  }

  /**
   * Returns the form of a set, which stands as a list without repetition.
   *
   * @param <T> the type of the items
   * @param item the form of the items
   * @param least the number of items that are needed, 0 or more
   * @return the form; it reads a set in the order of the list
   */
  public static <T> ValueForm<Set<T>> set(ValueForm<T> item, int least) {
    return ObjectForms.set(item, least);
  }

  /**
   * Returns the form of a table that has a value for each constant: an object whose fields are all the constants.
   *
   * @param <K> the type of the constants
   * @param <V> the type of the values
   * @param keys the type of the constants
   * @param value the form of the values
   * @return the form; values are unmodifiable and in the order of the constants
   */
  public static <K extends Enum<K>, V> ValueForm<Map<K, V>> table(
      Class<K> keys, ValueForm<V> value) {
    return table(ImmutableList.copyOf(keys.getEnumConstants()), value);
  }

  /**
   * Returns the form of a table that has a value for each of some constants: an object whose fields are just these.
   *
   * @param <K> the type of the constants
   * @param <V> the type of the values
   * @param keys the constants, in legal order
   * @param value the form of the values
   * @return the form; values are unmodifiable and in the order of the constants' type
   */
  public static <K extends Enum<K>, V> ValueForm<Map<K, V>> table(
      List<K> keys, ValueForm<V> value) {
    return ObjectForms.map(ImmutableList.copyOf(keys), value, true);
  }

  /**
   * Returns the form of a table that may lack a value for some constants: an object whose fields are constants.
   *
   * @param <K> the type of the constants
   * @param <V> the type of the values
   * @param keys the type of the constants
   * @param value the form of the values
   * @return the form; values are unmodifiable and in the order of the constants
   */
  public static <K extends Enum<K>, V> ValueForm<Map<K, V>> map(Class<K> keys, ValueForm<V> value) {
    return ObjectForms.map(ImmutableList.copyOf(keys.getEnumConstants()), value, false);
  }

  /**
   * Returns the form of a value with named fields: an object.
   *
   * @param <R> the type of the value
   * @param maker makes the value of its fields; what it refuses with {@link InvalidValueException} is told at the field
   *     that the exception names
   * @param members the fields, in the order in which they are written
   * @return the form
   * @throws InvalidValueException with code {@code DUPLICATE_MEMBER} if two fields have one name
   */
  // the array is only read
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <R> ValueForm<R> record(Function<MemberValues, R> maker, Member<R, ?>... members) {
    return ObjectForms.record(maker, ImmutableList.copyOf(members));
  }

  /**
   * Returns the form of a value that is of one of several kinds: an object with one field, which names the kind.
   *
   * @param <T> the type of all kinds
   * @param alternatives the kinds
   * @return the form
   */
  // the array is only read
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> ValueForm<T> choice(Alternative<T>... alternatives) {
    return ObjectForms.choice(ImmutableList.copyOf(alternatives));
  }

  /**
   * Returns the form of another type whose values stand as those of this form do.
   *
   * @param <U> the other type
   * @param maker makes its value; what it refuses with {@link InvalidValueException} is a problem of the data
   * @param source takes from the value what it was made of
   * @return the form
   */
  public <U> ValueForm<U> as(Function<T, U> maker, Function<U, T> source) {
    return new ValueForm<>(
        at -> reader.read(at).flatMap(value -> ObjectForms.made(() -> maker.apply(value), at)),
        value -> writer.apply(source.apply(value)),
        schema,
        optional);
  }

  /**
   * Returns the form of a field that may be absent, or null, which means the same.
   *
   * @return the form
   */
  public ValueForm<Optional<T>> optional() {
    return new ValueForm<>(
        this::readOrAbsent,
        value -> value.map(this::write).orElse(null),
        ImmutableMap.of("anyOf", List.of(schema, Map.of("type", "null"))),
        true);
  }

  private Optional<Optional<T>> readOrAbsent(DataPlace at) {
    if (at.data() == null) {
      return Optional.of(Optional.empty());
    }
    Optional<T> value = read(at);
    return value.isPresent() ? Optional.of(value) : Optional.empty();
  }

  /**
   * Tells whether a value of this form may be absent, see {@link #optional}.
   *
   * @return true if it may
   */
  public boolean isOptional() {
    return optional;
  }

  /**
   * Reads a value.
   *
   * @param data a {@link String}, {@link BigDecimal}, {@link java.math.BigInteger}, {@link Long}, {@link Integer},
   *     {@link Boolean}, null, or lists and maps of these
   * @param problems takes everything that is wrong, each with its place in the data
   * @return the value; empty if something is wrong
   */
  public Optional<T> read(@Nullable Object data, Consumer<ValueProblem> problems) {
    return read(new DataPlace(data, "", requireNonNull(problems, "problems")));
  }

  Optional<T> read(DataPlace at) {
    return reader.read(at);
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @return a {@link String}, {@link BigDecimal} or {@link Boolean}, an unmodifiable list or map of these, or null for
   *     an absent optional value
   * @throws InvalidValueException if the form has no room for the value
   */
  public @Nullable Object write(T value) {
    return writer.apply(requireNonNull(value, "value"));
  }

  /**
   * Returns the JSON Schema (2020-12) of the data. It accepts what {@link #read} accepts, and more only where values as a
   * whole are refused, such as bands out of order, and where a fraction lies out of bounds.
   *
   * @return the schema as an unmodifiable tree of maps, lists, texts, numbers and truth values
   */
  public Map<String, Object> schema() {
    return schema;
  }
}
