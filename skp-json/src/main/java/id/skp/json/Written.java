package id.skp.json;

import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.BasicShapes.json;

import id.skp.core.InvalidValueException;
import id.skp.core.shape.Definitions;
import id.skp.core.shape.ListShape;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of values in the order in which they are written: what is written, its schema and, where it is said how a value is
 * made of them, what is read follow from one declaration. What is written goes out field by field and item by item; nothing is held
 * in between.
 *
 * @param <T> the type of the values
 */
final class Written<T> {
  private static final Text A_TEXT = Text.of("teks", "a text");
  private static final Text FOLLOWS =
      Text.of("perlu yang menurut isi lainnya, {0}", "needs what follows from the rest, {0}");

  private final String description;
  private final ObjectShape.Fields<T, Object[]> fields;
  private final List<Slot<T>> slots = new ArrayList<>();
  private final int least;

  private Written(@Nullable String name, String description, Function<Parts, T> maker, int least) {
    this.least = least;
    this.description = description;
    this.fields = ObjectShape.of(
        name,
        Text.same(description),
        () -> slots.stream().map(slot -> slot.before().get()).toArray(),
        read -> made(read, maker));
  }

  /** Begins the fields of values to which schemas refer by a name, or which they repeat where it is null. */
  static <T> Written<T> of(@Nullable String name, String description) {
    Function<Parts, T> none = parts -> {
      throw writtenOnly();
    };
    return new Written<>(name, description, none, 1);
  }

  /** Begins the fields of values that are read, too: made of what is read of the fields, in their order. */
  static <T> Written<T> of(@Nullable String name, String description, Function<Parts, T> maker) {
    return new Written<>(name, description, maker, 0);
  }

  /** Begins the fields of values that are there as a whole, or not at all. */
  static <S> Written<Optional<S>> orNothing(String description, Function<Parts, S> maker) {
    return of(null, description, parts -> whole(parts, maker));
  }

  /** Takes something of a value, where there is one. */
  static <S, P> Function<Optional<S>, Optional<P>> told(Function<S, P> part) {
    return value -> value.map(part);
  }

  /**
   * Stands for what a value as a whole needs, and what is not there.
   *
   * @param field the field
   */
  private record Absent(String field) {}

  private static <S> Optional<S> whole(Parts read, Function<Parts, S> maker) {
    List<Object> parts = new ArrayList<>();
    read.parts.forEachRemaining(parts::add);
    if (parts.stream().allMatch(part -> part instanceof Absent || part.equals(Optional.empty()))) {
      return Optional.empty();
    }
    for (Object part : parts) {
      InvalidValueException.unless(
          !(part instanceof Absent),
          "REPORT_CONTRADICTORY",
          part instanceof Absent absent ? absent.field() : "",
          "perlu nilai bila bidang lain dari hasil ada",
          "needs a value where other fields of the outcome are there",
          Optional.empty());
    }
    return Optional.of(maker.apply(new Parts(parts.iterator())));
  }

  /**
   * Where what is read of a field is kept.
   *
   * @param field the field
   * @param getter takes the part from the value
   * @param before what is there before anything is read
   * @param part makes the part of what was read
   * @param follows whether it is no part of the value, but follows from it
   */
  private record Slot<T>(
      String field,
      Function<T, ?> getter,
      Supplier<Object> before,
      Function<Object, Object> part,
      boolean follows) {
    void requireSame(Object told, T value) {
      Object needed = getter.apply(value);
      Text need = Message.of(FOLLOWS, needed).toText();
      InvalidValueException.unless(
          told.equals(needed),
          "REPORT_CONTRADICTORY",
          field,
          need.indonesian(),
          need.english(),
          told);
    }
  }

  /** What was read of the fields, in their order. */
  static final class Parts {
    private final Iterator<Object> parts;

    private Parts(Iterator<Object> parts) {
      this.parts = parts;
    }

    /** Returns the part of the next field; for one that may be absent an {@link Optional}. */
    // of the type that the shape of the field reads
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <P> P next() {
      return (P) parts.next();
    }
  }

  private T made(Object[] read, Function<Parts, T> maker) {
    List<Object> parts = new ArrayList<>();
    List<Object> following = new ArrayList<>();
    for (int i = 0; i < read.length; i++) {
      Slot<T> slot = slots.get(i);
      (slot.follows() ? following : parts).add(slot.part().apply(read[i]));
    }
    T value = maker.apply(new Parts(parts.iterator()));
    Iterator<Object> told = following.iterator();
    slots.stream().filter(Slot::follows).forEach(slot -> slot.requireSame(told.next(), value));
    return value;
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
    fields.required(field, shape, getter, slot(field, getter, List.of(), part -> part));
    return this;
  }

  /** Adds a truth value that is always there and always the same. */
  Written<T> always(String field, boolean truth) {
    fields.required(
        field, TRUTH.narrowed(Map.of("const", truth)), value -> truth, (parts, same) -> {});
    return this;
  }

  /** Adds a field that is left out where it is absent. */
  <P> Written<T> optional(String field, Shape<P> shape, Function<T, Optional<P>> getter) {
    fields.optional(field, shape, getter, slot(field, getter, Optional.empty(), Optional::of));
    return this;
  }

  /** Adds a field that is there where the value as a whole is, see {@link #orNothing}. */
  <P> Written<T> needed(String field, Shape<P> shape, Function<T, Optional<P>> getter) {
    fields.optional(field, shape, getter, slot(field, getter, new Absent(field), part -> part));
    return this;
  }

  /** Adds a field that is always there, and null where it has no value. */
  <P> Written<T> nullable(String field, Shape<P> shape, Function<T, Optional<P>> getter) {
    fields.nullable(field, shape, getter, slot(field, getter, Optional.empty(), Optional::of));
    return this;
  }

  /** Adds a list, even an empty one. */
  <P> Written<T> list(String field, Shape<P> item, Function<T, List<P>> getter) {
    return required(field, item.list(), getter);
  }

  /** Adds a list that is left out where it is empty. */
  <P> Written<T> listUnlessEmpty(String field, Shape<P> item, Function<T, List<P>> getter) {
    ListShape<P> list = least > 0 ? item.list().atLeast(least) : item.list();
    fields.list(field, list, getter, slot(field, getter, List.of(), part -> part));
    return this;
  }

  /** Adds the fields of another value. */
  <S> Written<T> all(Written<S> other, Function<T, S> value) {
    return all(other.shape(), value);
  }

  /** Adds the fields of another value, which has parts of its own. */
  // what is kept of the other value are its parts
  @SuppressWarnings("unchecked")
  <S, C> Written<T> all(ObjectShape<S, C> other, Function<T, S> value) {
    int place = slots.size();
    slots.add(new Slot<>("", value, other::parts, parts -> other.value((C) parts), false));
    fields.all(other, value, parts -> (C) parts[place]);
    return this;
  }

  /** Says that the field added last is no part of the value but follows from it: what is read has to say the same. */
  Written<T> following() {
    Slot<T> last = slots.remove(slots.size() - 1);
    slots.add(new Slot<>(last.field(), last.getter(), last.before(), last.part(), true));
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

  /** Keeps what is read of a field beside what is read of the others. */
  private <P> BiConsumer<Object[], P> slot(
      String field, Function<T, ?> getter, Object before, Function<P, Object> kept) {
    int place = slots.size();
    slots.add(new Slot<>(field, getter, () -> before, Function.identity(), false));
    return (parts, part) -> parts[place] = kept.apply(part);
  }

  ObjectShape<T, Object[]> shape() {
    return fields.shape();
  }

  String description() {
    return description;
  }
}
