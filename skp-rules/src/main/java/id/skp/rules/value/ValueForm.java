package id.skp.rules.value;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import id.skp.core.InvalidValueException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 *     Member.of("points", Bonus::points, ValueForms.ratio(0, 10, "points"));
 * static final Member<Bonus, Optional<Rating>> FROM =
 *     Member.of("from", Bonus::from, ValueForms.constant(Rating.class).optional());
 * static final ValueForm<Bonus> BONUS =
 *     ValueForms.record(given -> new Bonus(given.get(POINTS), given.get(FROM)), POINTS, FROM);
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
   * Returns the form of another type whose values stand as those of this form do.
   *
   * @param <U> the other type
   * @param maker makes its value; what it refuses with {@link InvalidValueException} is a problem of the data
   * @param source takes from the value what it was made of
   * @return the form
   */
  public <U> ValueForm<U> as(Function<T, U> maker, Function<U, T> source) {
    requireNonNull(maker, "maker");
    requireNonNull(source, "source");
    return new ValueForm<>(
        at -> reader.read(at).flatMap(value -> at.made(() -> maker.apply(value))),
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
