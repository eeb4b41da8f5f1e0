package id.skp.json;

import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.BasicShapes.json;

import id.skp.core.shape.Definitions;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of values that are written and never read, in the order in which they are written: what is written and its schema
 * follow from one declaration. What is written goes out field by field and item by item; nothing is held in between.
 *
 * @param <T> the type of the values
 */
final class Written<T> {
  private static final Text A_TEXT = Text.of("teks", "a text");

  private final String description;
  private final ObjectShape.Fields<T, Void> fields;

  private Written(@Nullable String name, String description) {
    this.description = description;
    this.fields = ObjectShape.of(
        name,
        Text.same(description),
        () -> {
          throw writtenOnly();
        },
        data -> {
          throw writtenOnly();
        });
  }

  /** Begins the fields of values to which schemas refer by a name, or which they repeat where it is null. */
  static <T> Written<T> of(@Nullable String name, String description) {
    return new Written<>(name, description);
  }

  /** Takes the place of the value where one is to be made of data that is read. */
  private static UnsupportedOperationException writtenOnly() {
    return new UnsupportedOperationException("needs data that is read, got what is written only");
  }

  /** Returns the shape of values that are written as others are. */
  static <T, U> Shape<U> as(Shape<T> shape, Function<U, T> source) {
    return shape.as(
        data -> {
          throw writtenOnly();
        },
        source,
        Map.of());
  }

  /** Returns the shape of values that stand as a text. */
  static <T> Shape<T> text(
      @Nullable String name, String description, Function<T, String> printer, String schema) {
    return Shape.text(
        name,
        Text.same(description),
        A_TEXT,
        data -> {
          throw writtenOnly();
        },
        printer,
        json(schema));
  }

  /** Returns the shape of values that a function writes. */
  static <T> Shape<T> by(
      @Nullable String name,
      @Nullable Text about,
      BiConsumer<T, Sink> writer,
      Function<Definitions, Map<String, Object>> schema) {
    return Shape.of(
        name,
        about,
        in -> {
          throw writtenOnly();
        },
        writer,
        schema);
  }

  /** Returns the shape of values that a function writes, without a name. */
  static <T> Shape<T> by(
      BiConsumer<T, Sink> writer, Function<Definitions, Map<String, Object>> schema) {
    return by(null, null, writer, schema);
  }

  /** Adds a field that is always there. */
  <P> Written<T> required(String field, Shape<P> shape, Function<T, P> getter) {
    fields.required(field, shape, getter, Written::ignore);
    return this;
  }

  /** Adds a truth value that is always there and always the same. */
  Written<T> always(String field, boolean truth) {
    return required(field, TRUTH.narrowed(Map.of("const", truth)), value -> truth);
  }

  /** Adds a field that is left out where it is absent. */
  <P> Written<T> optional(String field, Shape<P> shape, Function<T, Optional<P>> getter) {
    fields.optional(field, shape, getter, Written::ignore);
    return this;
  }

  /** Adds a list, even an empty one. */
  <P> Written<T> list(String field, Shape<P> item, Function<T, List<P>> getter) {
    return required(field, item.list(), getter);
  }

  /** Adds a list that is left out where it is empty. */
  <P> Written<T> listUnlessEmpty(String field, Shape<P> item, Function<T, List<P>> getter) {
    fields.list(field, item.list().atLeast(1), getter, Written::ignore);
    return this;
  }

  /** Adds the fields of another value. */
  <S> Written<T> all(Written<S> other, Function<T, S> value) {
    return all(other.shape(), value);
  }

  /** Adds the fields of another value, which is read elsewhere. */
  <S, C> Written<T> all(ObjectShape<S, C> other, Function<T, S> value) {
    fields.all(other, value, data -> {
      throw writtenOnly();
    });
    return this;
  }

  /** Says what the field added last is about. */
  Written<T> saying(String sentence) {
    fields.saying(sentence);
    return this;
  }

  /** Adds what the schema tells of the object as a whole. */
  Written<T> where(String schema) {
    fields.where(definitions -> json(schema));
    return this;
  }

  private static void ignore(Void parts, Object value) {}

  ObjectShape<T, Void> shape() {
    return fields.shape();
  }

  String description() {
    return description;
  }
}
