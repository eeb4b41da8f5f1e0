package id.skp.core.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type stand as data. Three things follow from one declaration and therefore agree: reading a value, writing
 * it, and the schema of its data (JSON Schema 2020-12).
 *
 * <p>Reading guesses nothing: no other type, unknown field, missing field or lossy number is taken, and all problems are told
 * at their places. What is written reads back equal. The parts of a value are put together by {@link ObjectShape}.
 *
 * @param <T> the type of the values
 */
public abstract class Shape<T> {
  private static final BigDecimal DECIMAL_BOUND = BigDecimal.TEN.pow(15);
  private static final BigDecimal DECIMAL_UNIT = BigDecimal.ONE.movePointLeft(6);

  private final @Nullable String name;
  private final @Nullable Text about;

  /**
   * Creates a shape.
   *
   * @param name the name under which schemas refer to it; none where they repeat it
   * @param about what its values are: the legal term, and a description in English
   */
  Shape(@Nullable String name, @Nullable Text about) {
    this.name = name;
    this.about = about;
  }

  /**
   * Reads a value.
   *
   * @param in stands at the first token of the value, and afterwards at its last
   * @return the value; null if something is wrong, which then has been told
   */
  public abstract @Nullable T read(Source in);

  /**
   * Writes a value.
   *
   * @param value the value
   * @param out takes it
   */
  public abstract void write(T value, Sink out);

  /**
   * Describes the data, without what the shape is about.
   *
   * @param definitions takes the schemas to which this one refers
   * @return the schema
   */
  abstract Map<String, Object> describe(Definitions definitions);

  /**
   * Returns the schema of the data.
   *
   * @param definitions takes the schemas to which this one refers
   * @return the schema, a tree of maps, lists, texts, numbers and truth values
   */
  public final Map<String, Object> schema(Definitions definitions) {
    requireNonNull(definitions, "definitions");
    Map<String, Object> schema = new LinkedHashMap<>();
    if (about != null) {
      if (!about.indonesian().equals(about.english())) {
        schema.put("title", about.indonesian());
      }
      schema.put("description", about.english());
    }
    schema.putAll(describe(definitions));
    return Collections.unmodifiableMap(schema);
  }

  /**
   * Returns what stands for the schema where another one uses it: a reference if it has a name.
   *
   * @param definitions takes the schema if it has a name
   * @return the reference or the schema itself
   */
  public final Map<String, Object> use(Definitions definitions) {
    requireNonNull(definitions, "definitions");
    if (name == null) {
      return schema(definitions);
    }
    definitions.require(name, this);
    return Map.of("$ref", "#/$defs/" + name);
  }

  /**
   * Reads a value, as {@link Shape#read} does.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * Reads the value.
     *
     * @param in stands at the first token of the value, and afterwards at its last
     * @return the value; null if something is wrong, which then has been told
     */
    @Nullable
    T read(Source in);
  }

  /**
   * Returns a shape of one's own, for what no other one says.
   *
   * @param <T> the type of the values
   * @param name the name under which schemas refer to it; null where they repeat it
   * @param about the legal term, and a description in English; null where there is nothing to tell
   * @param reader reads a value
   * @param writer writes a value
   * @param schema describes the data
   * @return the shape
   */
  public static <T> Shape<T> of(
      @Nullable String name,
      @Nullable Text about,
      Reader<T> reader,
      BiConsumer<T, Sink> writer,
      Function<Definitions, Map<String, Object>> schema) {
    return new Own<>(name, about, reader, writer, schema);
  }

  private static <T> Shape<T> scalar(
      @Nullable String name,
      @Nullable Text about,
      Reader<T> reader,
      BiConsumer<T, Sink> writer,
      Map<String, Object> schema) {
    return new Own<>(name, about, reader, writer, definitions -> schema);
  }

  /**
   * Returns the shape of values that stand as a text.
   *
   * @param <T> the type of the values
   * @param name the name under which schemas refer to it; null where they repeat it
   * @param about the legal term, and a description in English; null where there is nothing to tell
   * @param need what is needed, for the sentence if something else is found
   * @param parser makes the value or throws {@link InvalidValueException}
   * @param printer gives the text of a value
   * @param schema what the text must hold to
   * @return the shape
   */
  public static <T> Shape<T> text(
      @Nullable String name,
      @Nullable Text about,
      Text need,
      Function<String, T> parser,
      Function<T, String> printer,
      Map<String, Object> schema) {
    requireNonNull(need, "need");
    requireNonNull(parser, "parser");
    requireNonNull(schema, "schema");
    requireNonNull(printer, "printer");
    return new Printed<>(name, about, need, schema) {
      @Override
      T parse(Source in) {
        return parser.apply(in.text());
      }

      @Override
      public void write(T value, Sink out) {
        out.text(printer.apply(value));
      }
    };
  }

  /**
   * Returns the shape of texts of a kind.
   *
   * @param kind what the texts are for
   * @param description what they are, in English
   * @return the shape; schemas refer to it by the name of the kind
   */
  public static Shape<String> text(TextKind kind, String description) {
    requireNonNull(kind, "kind");
    return new Printed<>(
        kind.name().toLowerCase(Locale.ROOT),
        Text.same(description),
        Text.of("teks", "a text"),
        orderedMap(
            "type", "string", "maxLength", kind.longest(), "pattern", TextPatterns.READABLE)) {
      @Override
      String parse(Source in) {
        return in.text(kind);
      }

      @Override
      public void write(String text, Sink out) {
        out.text(text);
      }
    };
  }

  /**
   * Returns the shape of texts of any length.
   *
   * @param name the name under which schemas refer to it; null where they repeat it
   * @param description what they are, in English
   * @param orEmpty whether the empty text is one of them
   * @param pattern what a schema says that they begin with, beside what it says of all texts; what reads them checks it
   * @return the shape
   */
  public static Shape<String> text(
      @Nullable String name, String description, boolean orEmpty, String pattern) {
    requireNonNull(pattern, "pattern");
    String readable = TextPatterns.READABLE.substring(1);
    return text(
        name,
        Text.same(description),
        Text.of("teks", "a text"),
        text -> orEmpty && text.isEmpty() ? text : TextKind.requireReadable(text, "text"),
        text -> text,
        orderedMap(
            "type",
            "string",
            "pattern",
            "^" + pattern + (orEmpty ? "(?:$|" + readable + ")" : readable)));
  }

  /**
   * Returns the shape of legal constants, which stand as their names.
   *
   * @param <E> the type of the constants
   * @param type the type of the constants; schemas refer to the shape by its name
   * @param about the legal term, and a description in English
   * @return the shape
   */
  public static <E extends Enum<E>> Shape<E> constant(Class<E> type, Text about) {
    String name = type.getSimpleName();
    return constant(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), type, about);
  }

  /**
   * Returns the shape of legal constants, which stand as their names, under a name that was published before their type had its own.
   *
   * @param <E> the type of the constants
   * @param name the name by which schemas refer to the shape; null where they repeat it
   * @param type the type of the constants
   * @param about the legal term, and a description in English
   * @return the shape
   */
  public static <E extends Enum<E>> Shape<E> constant(
      @Nullable String name, Class<E> type, Text about) {
    E[] constants = type.getEnumConstants();
    Words words = Words.of(Arrays.stream(constants).map(Enum::name).toList());
    List<String> names = words.list();
    boolean isPlain = names.stream().allMatch(Shape::isPlain);
    String allowed = String.join(", ", names);
    return new Printed<>(
        name,
        about,
        Text.of("teks, salah satu dari " + allowed, "a text, one of " + allowed),
        orderedMap("enum", names)) {
      @Override
      E parse(Source in) {
        int index = in.word(words);
        if (index < 0) {
          String text = in.text();
          Text why = Names.need(names, text, InvalidValueException.quoted(text));
          throw new InvalidValueException(
              "UNKNOWN_CONSTANT", "constant", why.indonesian(), why.english());
        }
        return constants[index];
      }

      @Override
      public void write(E constant, Sink out) {
        if (isPlain) {
          out.plainText(constant.name());
        } else {
          out.text(constant.name());
        }
      }
    };
  }

  /**
   * Returns the shape of days of the years 1 to 9999, which stand in ISO form.
   *
   * @return the shape
   */
  public static Shape<LocalDate> date() {
    Text need = Text.of(
        "tanggal seperti '2024-12-31' dalam tanda kutip",
        "a date such as '2024-12-31' in quotation marks");
    return new Printed<>(
        "date",
        Text.same("A day that exists, such as 2024-12-31."),
        need,
        orderedMap(
            "type", "string", "format", "date", "maxLength", 10, "pattern", TextPatterns.DAY)) {
      @Override
      LocalDate parse(Source in) {
        return in.day();
      }

      @Override
      public void write(LocalDate day, Sink out) {
        out.day(Days.require(day));
      }
    };
  }

  /**
   * Returns the shape of exact decimals. What they must hold to is told by what is made of them: a schema tells at most 15
   * digits before and 6 after the decimal point.
   *
   * @return the shape
   */
  public static Shape<BigDecimal> decimal() {
    return scalar(
        "decimal",
        Text.same("A number of at most 15 digits before and 6 after the decimal point."),
        Shape::readNumber,
        (number, out) -> out.number(number),
        orderedMap(
            "type",
            "number",
            "exclusiveMinimum",
            DECIMAL_BOUND.negate(),
            "exclusiveMaximum",
            DECIMAL_BOUND,
            "multipleOf",
            DECIMAL_UNIT));
  }

  private static @Nullable BigDecimal readNumber(Source in) {
    if (in.token() == Token.NUMBER) {
      return in.number();
    }
    in.refuseType(Text.of("angka", "a number"));
    return null;
  }

  /**
   * Returns the shape of whole numbers. Reading holds them to what an {@code int} holds; closer bounds are those of what is
   * made of them, and the schema tells them.
   *
   * @param min the smallest number that is not refused in the end
   * @param max the largest
   * @return the shape
   */
  public static Shape<Integer> integer(int min, int max) {
    return scalar(
        null,
        null,
        Shape::readInteger,
        (number, out) -> out.number(number.longValue()),
        orderedMap("type", "integer", "minimum", min, "maximum", max));
  }

  private static @Nullable Integer readInteger(Source in) {
    if (in.token() != Token.NUMBER) {
      in.refuseType(Text.of("bilangan bulat", "a whole number"));
      return null;
    }
    BigDecimal number = in.number();
    try {
      return number.intValueExact();
    } catch (ArithmeticException notAnInt) {
      String shown = InvalidValueException.shown(number.toString());
      in.refuse(
          "NUMBER_OUT_OF_RANGE",
          Text.of(
              "perlu bilangan bulat paling besar " + Integer.MAX_VALUE + ", diberikan "
                  + shown.replace('.', ','),
              "needs a whole number of at most " + Integer.MAX_VALUE + ", got " + shown));
      return null;
    }
  }

  /**
   * Returns the shape of truth values.
   *
   * @return the shape
   */
  public static Shape<Boolean> truth() {
    return scalar(
        null,
        null,
        Shape::readTruth,
        (truth, out) -> out.truth(truth),
        orderedMap("type", "boolean"));
  }

  private static @Nullable Boolean readTruth(Source in) {
    if (in.token() == Token.TRUE || in.token() == Token.FALSE) {
      return in.token() == Token.TRUE;
    }
    in.refuseType(Text.of("true atau false", "true or false"));
    return null;
  }

  /**
   * Returns the shape of data of any kind: texts without control characters, exact numbers, truth values, and lists and maps of these
   * and of null.
   *
   * @param schema what is known of it
   * @return the shape
   */
  public static Shape<Object> data(Map<String, Object> schema) {
    requireNonNull(schema, "schema");
    return new Own<>(null, null, PlainData::read, PlainData::write, definitions -> {
      Map<String, Object> whole = new LinkedHashMap<>(schema);
      PlainData.schema(definitions).forEach(whole::putIfAbsent);
      return whole;
    });
  }

  /**
   * Returns the shape of another type whose values stand as those of this shape do.
   *
   * @param <U> the other type
   * @param maker makes its value or throws {@link InvalidValueException}
   * @param source takes from the value what it was made of
   * @param schema what the schema tells beside, or instead of, that of this shape
   * @return the shape, without a name
   */
  public final <U> Shape<U> as(
      Function<T, U> maker, Function<U, T> source, Map<String, Object> schema) {
    requireNonNull(schema, "schema");
    return new Converted<>(this, maker, source, schema);
  }

  /**
   * Returns the same shape whose schema tells more, which whoever takes the value checks.
   *
   * @param schema what the schema tells beside that of this shape
   * @return the shape, without a name
   */
  public final Shape<T> narrowed(Map<String, Object> schema) {
    requireNonNull(schema, "schema");
    return as(value -> value, value -> value, schema);
  }

  /**
   * Returns a shape that is made when the first value is read, written or described: what few documents hold need not be ready.
   *
   * @param <T> the type of the values
   * @param maker makes the shape, once
   * @return the shape
   */
  public static <T> Shape<T> later(Supplier<? extends Shape<T>> maker) {
    return new Later<>(Suppliers.memoize(requireNonNull(maker, "maker")::get));
  }

  /**
   * Returns the shape of lists of such values.
   *
   * @return the shape
   */
  public final ListShape<T> list() {
    return new ListShape<>(this, Map.of());
  }

  /**
   * Returns a map in the order of its arguments, for parts of schemas, which are the same in every run.
   *
   * @param namesAndValues names and values by turns
   * @return the map
   */
  public static Map<String, Object> orderedMap(Object... namesAndValues) {
    requireNonNull(namesAndValues, "namesAndValues");
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  /** Tells whether a text of our own has nothing to be escaped. */
  static boolean isPlain(String text) {
    return text.chars().allMatch(each -> each > ' ' && each <= '~' && each != '"' && each != '\\');
  }

  /** Returns what its values are, in English, for a schema that uses the shape among others. */
  Optional<String> description() {
    return Optional.ofNullable(about).map(Text::english);
  }

  /** Returns the name under which schemas refer to the shape. */
  final Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** A value that is read and written by functions. */
  private static final class Own<T> extends Shape<T> {
    private final Reader<T> reader;
    private final BiConsumer<T, Sink> writer;
    private final Function<Definitions, Map<String, Object>> schema;

    private Own(
        @Nullable String name,
        @Nullable Text about,
        Reader<T> reader,
        BiConsumer<T, Sink> writer,
        Function<Definitions, Map<String, Object>> schema) {
      super(name, about);
      this.reader = requireNonNull(reader, "reader");
      this.writer = requireNonNull(writer, "writer");
      this.schema = requireNonNull(schema, "schema");
    }

    @Override
    public @Nullable T read(Source in) {
      return reader.read(in);
    }

    @Override
    public void write(T value, Sink out) {
      writer.accept(value, out);
    }

    @Override
    Map<String, Object> describe(Definitions definitions) {
      return schema.apply(definitions);
    }
  }

  /** A value that stands as a text. */
  private abstract static class Printed<T> extends Shape<T> {
    private final Text need;
    private final Map<String, Object> schema;

    private Printed(
        @Nullable String name, @Nullable Text about, Text need, Map<String, Object> schema) {
      super(name, about);
      this.need = need;
      this.schema = schema;
    }

    /** Makes the value of the text at which the source stands or throws {@link InvalidValueException}. */
    abstract T parse(Source in);

    @Override
    public final @Nullable T read(Source in) {
      if (in.token() != Token.TEXT) {
        in.refuseType(need);
        return null;
      }
      try {
        return parse(in);
      } catch (InvalidValueException refusal) {
        in.refuse(refusal.code(), Text.of(refusal));
        return null;
      }
    }

    @Override
    final Map<String, Object> describe(Definitions definitions) {
      return schema;
    }
  }

  /** A shape that is not made yet. */
  private static final class Later<T> extends Shape<T> {
    private final Supplier<Shape<T>> shape;

    private Later(Supplier<Shape<T>> shape) {
      super(null, null);
      this.shape = shape;
    }

    @Override
    public @Nullable T read(Source in) {
      return shape.get().read(in);
    }

    @Override
    public void write(T value, Sink out) {
      shape.get().write(value, out);
    }

    @Override
    Map<String, Object> describe(Definitions definitions) {
      return shape.get().use(definitions);
    }

    @Override
    Optional<String> description() {
      return shape.get().description();
    }
  }

  /** A value made of one that stands in its place. */
  private static final class Converted<T, U> extends Shape<U> {
    private final Shape<T> shape;
    private final Function<T, U> maker;
    private final Function<U, T> source;
    private final Map<String, Object> schema;

    private Converted(
        Shape<T> shape, Function<T, U> maker, Function<U, T> source, Map<String, Object> schema) {
      super(null, null);
      this.shape = shape;
      this.maker = requireNonNull(maker, "maker");
      this.source = requireNonNull(source, "source");
      this.schema = schema;
    }

    @Override
    public @Nullable U read(Source in) {
      T value = shape.read(in);
      try {
        return value == null ? null : maker.apply(value);
      } catch (InvalidValueException refusal) {
        in.refuse(refusal.code(), Text.of(refusal));
        return null;
      }
    }

    @Override
    public void write(U value, Sink out) {
      shape.write(source.apply(value), out);
    }

    @Override
    Map<String, Object> describe(Definitions definitions) {
      Map<String, Object> described = new LinkedHashMap<>(shape.use(definitions));
      described.putAll(schema);
      return described;
    }

    @Override
    Optional<String> description() {
      return shape.description();
    }
  }
}
