package id.skp.core.shape;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The shape of values with named fields. What is read of the fields is gathered in parts, such as a builder, of which the
 * value is made in the end:
 *
 * <pre>{@code
 * ObjectShape.of("team", Text.of("Tim kerja", "A team."), Team::builder, TeamBuilder::build)
 *     .required("id", ID, Team::id, TeamBuilder::id)
 *     .list("memberIds", ID.list(), Team::memberIds, TeamBuilder::memberIds)
 *     .shape()
 * }</pre>
 *
 * <p>A field that is null is as good as absent. What the value is refused with is told at the field that the refusal names,
 * once all fields are sound.
 *
 * @param <T> the type of the values
 * @param <B> the type of the parts
 */
public final class ObjectShape<T, B> extends Shape<T> {
  private static final int MOST_FIELDS = 64;
  private static final String DESCRIPTION = "description";

  private final Fields<T, B> declared;
  private final Field<T, B, ?>[] fields;
  private final Words names;

  /** Which field was met last where none, the first, the second … stands before it: mostly it is the same one again. */
  private final int[] usual;

  private final long required;

  /** Which names have nothing to be escaped. */
  private final long plain;

  private final Text need;

  // an array of a generic type, which is only read
  @SuppressWarnings({"unchecked", "rawtypes"})
  private ObjectShape(Fields<T, B> declared) {
    super(declared.name, declared.about);
    this.declared = declared;
    this.fields = declared.fields.toArray(new Field[0]);
    List<String> all = declared.fields.stream().map(Field::name).toList();
    this.names = Words.of(all);
    this.usual = IntStream.rangeClosed(0, fields.length).toArray();
    long needed = 0;
    long unescaped = 0;
    for (int i = 0; i < fields.length; i++) {
      if (names.index(all.get(i)) != i || fields.length > MOST_FIELDS) {
        throw InvalidValueException.breach(
            "DUPLICATE_FIELD",
            all.get(i),
            "perlu setiap bidang satu kali, paling banyak " + MOST_FIELDS,
            "needs each field once, at most " + MOST_FIELDS,
            all);
      }
      needed |= fields[i].required() ? 1L << i : 0;
      unescaped |= isPlain(all.get(i)) ? 1L << i : 0;
    }
    this.required = needed;
    this.plain = unescaped;
    String listed = String.join(", ", all);
    this.need = Text.of("objek dengan " + listed, "an object with " + listed);
  }

  /** When a field is left out of what is written. */
  private enum Absence {
    /** Never. */
    NEVER,

    /** Never, but it is null where its value is an empty {@link Optional}. */
    NULL,

    /** Where its value is an empty {@link Optional}. */
    OPTIONAL,

    /** Where its value is an empty list. */
    EMPTY,

    /** Where its value is that which says nothing. */
    NOTHING
  }

  /**
   * A field: what is read is put to the parts, and what is written taken from the value.
   *
   * @param promised whether the schema of what is read says that it must be there
   * @param absence when it is left out of what is written
   * @param nothing the value that says nothing
   * @param held takes from the value the one whose field it is, where that is another
   * @param heldParts takes from the parts those of the one whose field it is
   */
  private record Field<T, B, P>(
      String name,
      boolean required,
      boolean promised,
      Absence absence,
      @Nullable P nothing,
      Shape<P> shape,
      BiConsumer<Object, P> setter,
      Function<Object, ?> getter,
      @Nullable Function<T, ?> held,
      @Nullable Function<B, ?> heldParts,
      Function<Definitions, Map<String, Object>> schema) {
    // they are given values and parts of these types, where those are of no other that is held
    @SuppressWarnings("unchecked")
    Field(
        String name,
        boolean required,
        boolean promised,
        Absence absence,
        @Nullable P nothing,
        Shape<P> shape,
        BiConsumer<B, P> setter,
        Function<T, ?> getter,
        Function<Definitions, Map<String, Object>> schema) {
      this(
          name,
          required,
          promised,
          absence,
          nothing,
          shape,
          (BiConsumer<Object, P>) setter,
          (Function<Object, ?>) getter,
          null,
          null,
          schema);
    }

    boolean isNullable() {
      return absence == Absence.NULL;
    }

    /** Tells whether it is there in all that is written. */
    boolean isWritten() {
      return absence == Absence.NEVER || absence == Absence.NULL;
    }

    void read(Source in, B parts) {
      P part = shape.read(in);
      if (part != null) {
        setter.accept(heldParts == null ? parts : heldParts.apply(parts), part);
      }
    }

    void write(T value, boolean isPlain, Sink out) {
      P part = part(value);
      if (part == null && absence != Absence.NULL) {
        return;
      }
      if (isPlain) {
        out.plainName(name);
      } else {
        out.name(name);
      }
      if (part == null) {
        out.nothing();
      } else {
        shape.write(part, out);
      }
    }

    /** Returns what is written of a value; null where that is nothing. */
    // the getter gives what the way of being absent says
    @SuppressWarnings("unchecked")
    private @Nullable P part(T value) {
      Object part = getter.apply(held == null ? value : held.apply(value));
      if (absence == Absence.OPTIONAL || absence == Absence.NULL) {
        return ((Optional<P>) part).orElse(null);
      } else if (absence == Absence.EMPTY) {
        return ((List<?>) part).isEmpty() ? null : (P) part;
      }
      return absence == Absence.NOTHING && part.equals(nothing) ? null : (P) part;
    }

    /** Returns the schema, with what the values are where nothing that is referred to says it. */
    Map<String, Object> describe(Definitions definitions) {
      Map<String, Object> told = new LinkedHashMap<>(schema.apply(definitions));
      if (!told.containsKey("$ref")) {
        shape.description().ifPresent(each -> told.putIfAbsent(DESCRIPTION, each));
      }
      return told;
    }

    /** Returns the same field with another schema. */
    Field<T, B, P> told(Function<Definitions, Map<String, Object>> other) {
      return new Field<>(
          name, required, promised, absence, nothing, shape, setter, getter, held, heldParts,
          other);
    }

    /** Returns the same field of a value that holds the value. */
    <U, C> Field<U, C, P> of(Function<U, T> value, Function<C, B> parts) {
      return new Field<>(
          name,
          required,
          promised,
          absence,
          nothing,
          shape,
          setter,
          getter,
          held == null ? value : value.andThen(held),
          heldParts == null ? parts : parts.andThen(heldParts),
          schema);
    }
  }

  /**
   * Begins a shape.
   *
   * @param <T> the type of the values
   * @param <B> the type of the parts
   * @param name the name under which schemas refer to it; null where they repeat it
   * @param about the legal term, and a description in English
   * @param parts gives new parts
   * @param maker makes a value of its parts or throws {@link InvalidValueException}
   * @return the fields, none so far
   */
  public static <T, B> Fields<T, B> of(
      @Nullable String name, Text about, Supplier<B> parts, Function<B, T> maker) {
    requireNonNull(about, "about");
    return new Fields<>(name, about, parts, maker);
  }

  /**
   * Returns the shape of values of two components.
   *
   * @param <T> the type of the values
   * @param <A> the type of the first
   * @param <B> the type of the second
   * @param name the name under which schemas refer to it
   * @param about the legal term, and a description in English
   * @param first the first component
   * @param second the second component
   * @param maker makes a value or throws {@link InvalidValueException}
   * @return the fields
   */
  public static <T, A, B> Fields<T, Object[]> of(
      String name, Text about, Part<T, A> first, Part<T, B> second, BiFunction<A, B, T> maker) {
    return ofParts(
        name,
        about,
        parts -> maker.apply(first.of(parts, 0), second.of(parts, 1)),
        List.of(first, second));
  }

  /**
   * Returns the shape of values of three components.
   *
   * @param <T> the type of the values
   * @param <A> the type of the first
   * @param <B> the type of the second
   * @param <C> the type of the third
   * @param name the name under which schemas refer to it
   * @param about the legal term, and a description in English
   * @param first the first component
   * @param second the second component
   * @param third the third component
   * @param maker makes a value or throws {@link InvalidValueException}
   * @return the fields
   */
  public static <T, A, B, C> Fields<T, Object[]> of(
      String name,
      Text about,
      Part<T, A> first,
      Part<T, B> second,
      Part<T, C> third,
      Maker3<A, B, C, T> maker) {
    return ofParts(
        name,
        about,
        parts -> maker.make(first.of(parts, 0), second.of(parts, 1), third.of(parts, 2)),
        List.of(first, second, third));
  }

  /**
   * Returns the shape of values of four components.
   *
   * @param <T> the type of the values
   * @param <A> the type of the first
   * @param <B> the type of the second
   * @param <C> the type of the third
   * @param <D> the type of the fourth
   * @param name the name under which schemas refer to it
   * @param about the legal term, and a description in English
   * @param first the first component
   * @param second the second component
   * @param third the third component
   * @param fourth the fourth component
   * @param maker makes a value or throws {@link InvalidValueException}
   * @return the fields
   */
  public static <T, A, B, C, D> Fields<T, Object[]> of(
      String name,
      Text about,
      Part<T, A> first,
      Part<T, B> second,
      Part<T, C> third,
      Part<T, D> fourth,
      Maker4<A, B, C, D, T> maker) {
    return ofParts(
        name,
        about,
        parts -> maker.make(
            first.of(parts, 0), second.of(parts, 1), third.of(parts, 2), fourth.of(parts, 3)),
        List.of(first, second, third, fourth));
  }

  private static <T> Fields<T, Object[]> ofParts(
      String name, Text about, Function<Object[], T> maker, List<Part<T, ?>> components) {
    Object[] absent = new Object[components.size()];
    Fields<T, Object[]> fields = of(name, about, absent::clone, maker);
    for (int i = 0; i < absent.length; i++) {
      components.get(i).prepare(absent, i);
      components.get(i).addTo(fields, i);
    }
    return fields;
  }

  /**
   * Returns no fields so far, for a shape that is made of the same parts but has no name.
   *
   * @return the fields
   */
  public Fields<T, B> fields() {
    return new Fields<>(null, null, declared.parts, declared.maker);
  }

  /**
   * Returns new parts, for a value whose fields stand beside those of another.
   *
   * @return the parts
   */
  public B parts() {
    return declared.parts.get();
  }

  /**
   * Makes a value of its parts.
   *
   * @param parts the parts
   * @return the value
   * @throws InvalidValueException if it is refused
   */
  public T value(B parts) {
    return declared.maker.apply(parts);
  }

  /** Returns where a field stands among the fields. */
  @SuppressWarnings({"ReferenceEquality", "StringEquality"})
  int index(String name) {
    // who asks mostly has the very text that was declared
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].name() == name) {
        return i;
      }
    }
    return names.index(name);
  }

  @Override
  public @Nullable T read(Source in) {
    if (in.token() != Token.OBJECT) {
      in.refuseType(need);
      return null;
    }
    int before = in.problems();
    B parts = declared.parts.get();
    long seen = 0;
    long given = 0;
    int place = 0;
    while (true) {
      int expected = usual[place];
      int index = in.field(names, expected);
      if (index == Source.NO_MORE) {
        break;
      } else if (index == Source.UNKNOWN) {
        refuseUnknown(in);
        continue;
      }
      long bit = 1L << index;
      if ((seen & bit) != 0) {
        in.refuseAgain();
      }
      seen |= bit;
      if (index != expected) {
        usual[place] = index;
      }
      place = index + 1;
      if (in.token() != Token.NULL) {
        given |= bit;
        fields[index].read(in, parts);
      } else if (fields[index].isNullable()) {
        given |= bit;
      }
    }
    if ((required & ~given) != 0) {
      refuseMissing(seen, required & ~given, in);
    }
    if (declared.check != null) {
      declared.check.accept(parts, new GivenFields(this, given, in, before));
    }
    return in.problems() == before ? made(parts, in) : null;
  }

  private @Nullable T made(B parts, Source in) {
    try {
      return declared.maker.apply(parts);
    } catch (InvalidValueException refusal) {
      in.refuseBelow(refusal);
      return null;
    }
  }

  private void refuseUnknown(Source in) {
    in.refuse("UNKNOWN_FIELD", () -> unknown(in.name()));
    in.next();
    in.skip();
  }

  private Text unknown(String name) {
    Text advice = Names.advice(name, names.list());
    return Text.of(
        "bukan bidang objek ini; " + advice.indonesian(),
        "is not a field of this object; " + advice.english());
  }

  private void refuseMissing(long seen, long missing, Source in) {
    for (int i = 0; i < fields.length; i++) {
      if ((missing & (1L << i)) != 0) {
        boolean nothing = (seen & (1L << i)) == 0;
        in.refuseField(
            fields[i].name(),
            "MISSING_FIELD",
            Text.of(
                "perlu nilai, " + (nothing ? "tidak ada" : "ditemukan null")
                    + "; tambahkan bidang ini",
                "needs a value, found " + (nothing ? "nothing" : "null") + "; add the field"));
      }
    }
  }

  @Override
  public void write(T value, Sink out) {
    out.beginObject();
    for (int i = 0; i < fields.length; i++) {
      fields[i].write(value, (plain & (1L << i)) != 0, out);
    }
    out.endObject();
  }

  @Override
  Map<String, Object> describe(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> needed = new ArrayList<>();
    for (Field<T, B, ?> field : fields) {
      properties.put(field.name(), field.describe(definitions));
      if (definitions.areOfWritten() ? field.isWritten() : field.promised()) {
        needed.add(field.name());
      }
    }
    Map<String, Object> schema = orderedMap(
        "type",
        "object",
        "required",
        needed,
        "additionalProperties",
        false,
        "properties",
        properties);
    declared.conditions.forEach(each -> schema.putAll(each.apply(definitions)));
    return schema;
  }

  /**
   * The fields of a shape while it is put together, in the order in which they are written.
   *
   * @param <T> the type of the values
   * @param <B> the type of the parts
   */
  public static final class Fields<T, B> {
    private final @Nullable String name;
    private final @Nullable Text about;
    private final Supplier<B> parts;
    private final Function<B, T> maker;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private final List<Function<Definitions, Map<String, Object>>> conditions = new ArrayList<>();
    private @Nullable BiConsumer<B, GivenFields> check;

    private Fields(
        @Nullable String name, @Nullable Text about, Supplier<B> parts, Function<B, T> maker) {
      this.name = name;
      this.about = about;
      this.parts = requireNonNull(parts, "parts");
      this.maker = requireNonNull(maker, "maker");
    }

    /**
     * Adds a field that must be there.
     *
     * @param <P> the type of its values
     * @param field its name
     * @param shape its shape
     * @param getter takes it from the value
     * @param setter puts it to the parts
     * @return these fields
     */
    public <P> Fields<T, B> required(
        String field, Shape<P> shape, Function<T, P> getter, BiConsumer<B, P> setter) {
      return add(
          new Field<>(field, true, true, Absence.NEVER, null, shape, setter, getter, shape::use));
    }

    /**
     * Adds a field that may be absent.
     *
     * @param <P> the type of its values
     * @param field its name
     * @param shape its shape
     * @param getter takes it from the value
     * @param setter puts it to the parts
     * @return these fields
     */
    public <P> Fields<T, B> optional(
        String field, Shape<P> shape, Function<T, Optional<P>> getter, BiConsumer<B, P> setter) {
      return leftOut(field, shape, getter, setter, Absence.OPTIONAL, null);
    }

    /**
     * Adds a field that must be there, and is null where it has no value.
     *
     * @param <P> the type of its values
     * @param field its name
     * @param shape its shape, whose schema allows null
     * @param getter takes it from the value
     * @param setter puts it to the parts, unless it is null
     * @return these fields
     */
    public <P> Fields<T, B> nullable(
        String field, Shape<P> shape, Function<T, Optional<P>> getter, BiConsumer<B, P> setter) {
      return add(
          new Field<>(field, true, true, Absence.NULL, null, shape, setter, getter, shape::use));
    }

    /**
     * Adds a field that has a value of its own where it is absent, and is always written.
     *
     * @param <P> the type of its values
     * @param field its name
     * @param shape its shape
     * @param getter takes it from the value
     * @param setter puts it to the parts
     * @param standard the value where it is absent, which the parts know by themselves
     * @return these fields
     */
    public <P> Fields<T, B> standard(
        String field, Shape<P> shape, Function<T, P> getter, BiConsumer<B, P> setter, P standard) {
      return written(field, false, shape, getter, setter, definitions -> {
        Map<String, Object> schema = new LinkedHashMap<>(orNull(shape, definitions));
        schema.put("default", standard);
        return schema;
      });
    }

    /**
     * Adds a field that is absent where it says nothing.
     *
     * @param <P> the type of its values
     * @param field its name
     * @param shape its shape
     * @param getter takes it from the value
     * @param setter puts it to the parts
     * @param nothing the value that says nothing, which the parts know by themselves
     * @return these fields
     */
    public <P> Fields<T, B> unless(
        String field, Shape<P> shape, Function<T, P> getter, BiConsumer<B, P> setter, P nothing) {
      return leftOut(
          field, shape, getter, setter, Absence.NOTHING, requireNonNull(nothing, "nothing"));
    }

    private <P> Fields<T, B> leftOut(
        String field,
        Shape<P> shape,
        Function<T, ?> getter,
        BiConsumer<B, P> setter,
        Absence absence,
        @Nullable P nothing) {
      return add(new Field<>(
          field,
          false,
          false,
          absence,
          nothing,
          shape,
          setter,
          getter,
          definitions -> orNull(shape, definitions)));
    }

    /**
     * Adds a list that is absent where it is empty.
     *
     * @param <P> the type of the items
     * @param field its name
     * @param shape its shape
     * @param getter takes it from the value
     * @param setter puts it to the parts
     * @return these fields
     */
    public <P> Fields<T, B> list(
        String field,
        Shape<List<P>> shape,
        Function<T, List<P>> getter,
        BiConsumer<B, List<P>> setter) {
      return leftOut(field, shape, getter, setter, Absence.EMPTY, null);
    }

    /**
     * Adds a list that may be absent, and is written even where it is empty.
     *
     * @param <P> the type of the items
     * @param field its name
     * @param shape its shape
     * @param getter takes it from the value
     * @param setter puts it to the parts
     * @return these fields
     */
    public <P> Fields<T, B> wholeList(
        String field,
        Shape<List<P>> shape,
        Function<T, List<P>> getter,
        BiConsumer<B, List<P>> setter) {
      return written(
          field, false, shape, getter, setter, definitions -> orNull(shape, definitions));
    }

    /**
     * Adds a list of which the schema says that it must be there, which whoever takes it checks.
     *
     * @param <P> the type of the items
     * @param field its name
     * @param shape its shape
     * @param getter takes it from the value
     * @param setter puts it to the parts
     * @return these fields
     */
    public <P> Fields<T, B> filledList(
        String field,
        Shape<List<P>> shape,
        Function<T, List<P>> getter,
        BiConsumer<B, List<P>> setter) {
      return written(field, true, shape, getter, setter, shape::use);
    }

    /**
     * Adds a field that always has the same text, by which data of this kind is known.
     *
     * @param field its name
     * @param text the text
     * @return these fields
     */
    public Fields<T, B> mark(String field, String text) {
      Shape<String> mark = Shape.of(
          null,
          null,
          in -> {
            if (in.token() != Token.TEXT || !in.text().equals(text)) {
              in.refuse("WRONG_DOCUMENT", Text.of("perlu '" + text + "'", "needs '" + text + "'"));
              in.skip();
            }
            return null;
          },
          (same, out) -> out.text(same),
          definitions -> orderedMap("const", text));
      return required(field, mark, value -> text, (outer, nothing) -> {})
          .saying("The kind of document and its version.");
    }

    /**
     * Adds the fields, checks and conditions of another shape of the same values.
     *
     * @param other the other shape
     * @return these fields
     */
    public Fields<T, B> all(ObjectShape<T, B> other) {
      fields.addAll(other.declared.fields);
      conditions.addAll(other.declared.conditions);
      check = other.declared.check == null ? check : other.declared.check;
      return this;
    }

    /**
     * Adds the fields, checks and conditions of another shape.
     *
     * @param <S> the type of the other values
     * @param <C> the type of the other parts
     * @param other the other shape
     * @param value takes the other value from the value
     * @param otherParts takes the other parts from the parts
     * @return these fields
     */
    public <S, C> Fields<T, B> all(
        ObjectShape<S, C> other, Function<T, S> value, Function<B, C> otherParts) {
      for (Field<S, C, ?> field : other.fields) {
        add(field.of(value, otherParts));
      }
      conditions.addAll(other.declared.conditions);
      BiConsumer<C, GivenFields> also = other.declared.check;
      return also == null
          ? this
          : check((outer, given) -> also.accept(otherParts.apply(outer), given));
    }

    /**
     * Says what the field added last is about.
     *
     * @param description a sentence, in English
     * @return these fields
     */
    public Fields<T, B> saying(String description) {
      Field<T, B, ?> last = fields.remove(fields.size() - 1);
      return add(last.told(definitions -> {
        Map<String, Object> schema = new LinkedHashMap<>(last.schema().apply(definitions));
        schema.put(DESCRIPTION, description);
        return schema;
      }));
    }

    /**
     * Adds what a schema tells of the object as a whole.
     *
     * @param condition the schema, asked for when it is needed; what it refers to is to be made known to the definitions
     * @return these fields
     */
    public Fields<T, B> where(Function<Definitions, Map<String, Object>> condition) {
      conditions.add(condition);
      return this;
    }

    /**
     * Checks the object as a whole while it is read, even if something is wrong in it; a shape has one check.
     *
     * @param wholeCheck takes the parts and which fields are there
     * @return these fields
     */
    public Fields<T, B> check(BiConsumer<B, GivenFields> wholeCheck) {
      this.check = wholeCheck;
      return this;
    }

    /**
     * Returns the shape.
     *
     * @return the shape
     */
    public ObjectShape<T, B> shape() {
      return new ObjectShape<>(this);
    }

    /** Adds a field that reading can do without, and that is always written. */
    private <P> Fields<T, B> written(
        String field,
        boolean promised,
        Shape<P> shape,
        Function<T, P> getter,
        BiConsumer<B, P> setter,
        Function<Definitions, Map<String, Object>> schema) {
      return add(
          new Field<>(field, false, promised, Absence.NEVER, null, shape, setter, getter, schema));
    }

    private Fields<T, B> add(Field<T, B, ?> field) {
      fields.add(field);
      return this;
    }

    /** Returns the schema of a field that is absent where it has no value, or null unless it is written. */
    private static Map<String, Object> orNull(Shape<?> shape, Definitions definitions) {
      Map<String, Object> schema = shape.use(definitions);
      if (definitions.areOfWritten()) {
        return schema;
      }
      if (schema.get("type") instanceof String type && !schema.containsKey("enum")) {
        Map<String, Object> or = new LinkedHashMap<>(schema);
        or.put("type", List.of(type, "null"));
        return or;
      }
      return orderedMap("anyOf", List.of(schema, Map.of("type", "null")));
    }
  }
}
