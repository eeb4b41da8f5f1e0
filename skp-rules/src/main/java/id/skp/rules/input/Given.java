package id.skp.rules.input;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.skp.core.InvalidValueException;
import id.skp.core.number.Ratio;
import id.skp.core.text.Names;
import id.skp.core.text.Pointer;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.value.PlainNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loosely typed input of a rule: named texts, numbers, booleans, lists and objects, as a case file or another system
 * hands them over. Reading a field gives nothing where it is absent or null, and ends the decision with
 * {@code INVALID_INPUT} at the field where its value is not what the field takes, or where the rule knows no field of its
 * name. Nothing is defaulted.
 */
public final class Given {
  /** What a decision is not made for want of: {@code {0}}. */
  public static final Text MISSING = Text.of(
      "{0} diperlukan tetapi tidak diisi; isi nilainya, tidak ada nilai bawaan",
      "{0} is needed and was not given; give it, there is no default");

  private static final Text UNKNOWN_FIELD =
      Text.of("{0} bukan bidang masukan ini; {1}", "{0} is no field of this input; {1}");
  private static final Text UNKNOWN_FIELDS = Text.of(
      "{0} bukan bidang masukan ini, begitu pula {2}; {1}",
      "{0} is no field of this input, nor is {2}; {1}");
  private static final Text UNKNOWN_CONSTANT =
      Text.of("{0} bukan salah satu dari {1}", "{0} is not one of {1}");
  private static final Text OTHER_CONSTANT = Text.of(
      "{0} bukan salah satu dari {1}; maksudnya {2}?", "{0} is not one of {1}; did you mean {2}?");
  private static final Text NUMBER_AS_TEXT = Text.of(
      "{0} bukan {1}, melainkan teks; tulis bilangan tanpa tanda kutip",
      "{0} is not {1}, but a text; write numbers without quotation marks");
  private static final Text NUMBER_WITH_COMMA = Text.of(
      NUMBER_AS_TEXT.indonesian() + ", dengan titik desimal, bukan koma",
      NUMBER_AS_TEXT.english() + ", with a decimal point, not a comma");
  private static final Text DECIMAL_COMMA = Text.of(
      "{0} bukan {1}; tulis titik desimal, bukan koma",
      "{0} is not {1}; write a decimal point, not a comma");
  private static final Text WRONG_TYPE = Text.of("{0} bukan {1}", "{0} is not {1}");
  private static final Text DOCUMENT_AS_FIELDS = Text.of(
      "{0} di sini masih berupa {1}; baca dahulu menjadi {2} (dari JSON: SkpDocuments.read), lalu berikan dengan Given.of(bidang, dokumen)",
      "{0} is still {1} here; read it into a {2} first (from JSON: SkpDocuments.read), and give it by Given.of(field, document)");
  private static final Text A_TEXT = Text.of("teks", "a text");
  private static final Text A_NUMBER = Text.of(
      "bilangan dengan paling banyak 100 angka di tiap sisi koma",
      "a number of at most 100 digits on either side of the decimal point");
  private static final Text A_RATIO = Text.of(
      A_NUMBER.indonesian() + ", juga sebagai teks seperti \"6.25\" atau \"25/12\"",
      A_NUMBER.english() + ", also as a text such as \"6.25\" or \"25/12\"");
  private static final Text A_WHOLE_NUMBER = Text.of("bilangan bulat", "a whole number");
  private static final Text A_SHORT_WHOLE_NUMBER = Text.of(
      "bilangan bulat dengan paling banyak 18 angka", "a whole number of at most 18 digits");
  private static final Text TOO_MANY_DIGITS =
      Text.of("bilangan dengan terlalu banyak angka", "a number of too many digits");
  private static final Text A_TRUTH = Text.of("true atau false", "true or false");
  private static final Text TWICE = Text.of(
      "{0} sudah tercantum dalam daftar ini; sebut satu kali",
      "{0} stands in this list already; name it once");
  private static final Text A_DATE =
      Text.of("tanggal yyyy-MM-dd yang ada", "an existing date yyyy-MM-dd");
  private static final Text A_LIST = Text.of("daftar objek", "a list of objects");
  private static final Text A_SIMPLE_LIST = Text.of("daftar", "a list");
  private static final Text AN_EMPTY_LIST = Text.of("daftar kosong", "an empty list");
  private static final Text AN_EMPTY_OBJECT = Text.of("objek kosong", "an empty object");
  private static final Text AN_OBJECT = Text.of("objek", "an object");
  private static final Pattern ISO_DATE = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,100}(?:[.,][0-9]{1,100})?");

  /** How the outcome of a rule shows an exact number. */
  private static final Pattern EXACT =
      Pattern.compile("-?[0-9]{1,100}(?:\\.[0-9]{1,100}|/(?!0+$)[0-9]{1,100})?");

  /** So many maps and lists lie within each other at most; no rule takes more than a handful. */
  private static final int MOST_DEPTH = 64;

  /** So many values are taken at most, those within others included. */
  private static final int MOST_VALUES = 1_000_000;

  /** The common denominator of all fractions is below two to the power of this, which has a thousand digits. */
  private static final int MOST_BITS = 3322;

  /** So many characters of a value, or of its name, are told where it is refused. */
  private static final int MOST_SHOWN = 200;

  /** So many fields are named that there are not, beside the first. */
  private static final int MOST_NAMED = 20;

  /** Numbers of so many digits fit into a long. */
  private static final int MOST_DIGITS_OF_LONG = 18;

  private final String path;
  private final Map<String, @Nullable Object> values;

  private Given(String path, Map<String, @Nullable Object> values) {
    this.path = path;
    this.values = values;
  }

  /**
   * Obtains input from named values.
   *
   * @param values texts, {@link BigDecimal}, {@link BigInteger}, {@link Long}, {@link Integer}, {@link Boolean}, null, and
   *     maps and lists of these
   * @return the input
   * @throws id.skp.core.InvalidValueException with code {@code VALUE_TYPE} for any other type, binary floating point
   *     included, or {@code TOO_DEEP} if more than 64 maps and lists lie within each other, or one within
   *     itself, or {@code TOO_MANY_VALUES} if there are more than a million, or fractions whose
   *     common denominator has more than 1000 digits
   */
  public static Given of(Map<String, ?> values) {
    return new Given("", new Copy().of(values));
  }

  /**
   * Obtains input that is one whole document.
   *
   * @param field the field the document stands in
   * @param document the document, such as an appraisal
   * @return the input; a rule that is given a map or a list where it takes a document refuses it ({@code INVALID_INPUT}), and says how
   *     to read it
   * @throws id.skp.core.InvalidValueException as {@link #of(Map)} if the document is a map, list or number
   */
  public static Given of(Field<?, ?> field, Object document) {
    requireNonNull(field, "field");
    requireNonNull(document, "document");
    return document instanceof Map<?, ?>
            || document instanceof List<?>
            || document instanceof Number
        ? of(Map.of(field.name(), document))
        : new Given("", Map.of(field.name(), document));
  }

  <T> T document(Field<?, ?> field, Class<T> type) {
    Object document = required(field, value(field));
    if (document instanceof Map<?, ?> || document instanceof List<?>) {
      // which is not shown: it is somebody's
      Text found = document instanceof Map ? AN_OBJECT : A_SIMPLE_LIST;
      throw invalid(
          pointer(field),
          Message.of(DOCUMENT_AS_FIELDS, field.title(), found, type.getSimpleName()));
    } else if (!type.isInstance(document)) {
      throw wrongType(document, field.title(), pointer(field));
    }
    return type.cast(document);
  }

  /** Copies plain data, whatever the maps and lists that hold it do afterwards. */
  private static final class Copy {
    private final Deque<String> path = new ArrayDeque<>();
    private int size;
    private BigInteger common = BigInteger.ONE;

    Map<String, @Nullable Object> of(Map<?, ?> values) {
      requireNonNull(values, "values");
      requireDepth();
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      values.forEach((key, value) -> {
        if (!(key instanceof String name)) {
          throw refusal(
              "VALUE_TYPE",
              "perlu teks sebagai nama, diberikan " + typeOf(key),
              "needs texts as names, got " + typeOf(key));
        }
        path.addLast(Pointer.under("", name));
        copy.put(name, of(value));
        path.removeLast();
      });
      return Collections.unmodifiableMap(copy);
    }

    private List<@Nullable Object> of(List<?> values) {
      requireDepth();
      List<@Nullable Object> copy = new ArrayList<>();
      path.addLast("[]");
      for (Object value : values) {
        copy.add(of(value));
      }
      path.removeLast();
      return Collections.unmodifiableList(copy);
    }

    private @Nullable Object of(@Nullable Object value) {
      // ten lists, each of ten times the one before, would be more than a machine holds
      if (++size > MOST_VALUES) {
        throw refusal(
            "TOO_MANY_VALUES",
            "perlu paling banyak " + MOST_VALUES + " nilai",
            "needs at most " + MOST_VALUES + " values");
      }
      if (value instanceof String text && text.indexOf('/') > 0) {
        requireSummable(text);
      }
      if (value == null || value instanceof String || value instanceof Boolean) {
        return value;
      }
      Object copy = value instanceof Map<?, ?> map
          ? of(map)
          : value instanceof List<?> list ? of(list) : PlainNumber.of(value);
      if (copy == null) {
        throw refusal(
            "VALUE_TYPE",
            "perlu teks, angka tepat, nilai benar atau salah, daftar, atau peta, diberikan "
                + typeOf(value),
            "needs a text, an exact number, a boolean, a list or a map, got " + typeOf(value));
      }
      return copy;
    }

    /** Exact sums of fractions are as long as their common denominator, and each addition takes as long. */
    private void requireSummable(String text) {
      if (EXACT.matcher(text).matches()) {
        BigInteger denominator = new BigInteger(text.substring(text.indexOf('/') + 1));
        common = common.multiply(denominator.divide(common.gcd(denominator)));
        if (common.bitLength() > MOST_BITS) {
          throw refusal(
              "TOO_MANY_VALUES",
              "perlu pecahan yang penyebut bersamanya paling banyak 1000 digit",
              "needs fractions whose common denominator has at most 1000 digits");
        }
      }
    }

    private void requireDepth() {
      if (path.size() > MOST_DEPTH) {
        throw refusal(
            "TOO_DEEP",
            "perlu paling banyak " + MOST_DEPTH + " daftar dan peta bersarang",
            "needs at most " + MOST_DEPTH + " lists and maps within each other");
      }
    }

    private InvalidValueException refusal(String code, String indonesian, String english) {
      return new InvalidValueException(code, shortened(String.join("", path)), indonesian, english);
    }

    private static String typeOf(@Nullable Object value) {
      return value == null ? "null" : value.getClass().getName();
    }
  }

  /**
   * Returns the names of the fields that are there, null ones included.
   *
   * @return the names, in their order
   */
  public Set<String> names() {
    return values.keySet();
  }

  /** Ends the decision with {@code INVALID_INPUT} unless every name is that of a field: what is misspelt is not left out. */
  Given requireOnly(List<Field<?, ?>> fields) {
    List<String> known = fields.stream().map(Field::name).toList();
    List<String> unknown =
        names().stream().filter(name -> !known.contains(name)).toList();
    if (unknown.isEmpty()) {
      return this;
    }
    String first = unknown.get(0);
    List<Object> others =
        unknown.stream().skip(1).limit(MOST_NAMED).map(Given::quoted).toList();
    throw invalid(
        Pointer.under(path, first),
        others.isEmpty()
            ? Message.of(UNKNOWN_FIELD, quoted(first), Names.advice(first, known))
            : Message.of(UNKNOWN_FIELDS, quoted(first), Names.advice(first, known), others));
  }

  /**
   * Returns where a field stands, as failures name it.
   *
   * @param field the field
   * @return the JSON Pointer, such as {@code /results/1/kind}
   */
  public String pointer(Field<?, ?> field) {
    requireNonNull(field, "field");
    return Pointer.under(path, field.name());
  }

  /**
   * Reads a legal constant by its name.
   *
   * @param <E> the type of the constant
   * @param field the field
   * @param type the type of the constant
   * @return the constant, if the field is there
   */
  public <E extends Enum<E>> Optional<E> constant(Field<?, ?> field, Class<E> type) {
    return value(field).map(value -> constantOf(value, type, pointer(field)));
  }

  private static <E extends Enum<E>> E constantOf(Object value, Class<E> type, String path) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findAny()
        .orElseThrow(() -> unknownConstant(value, namesOf(type), path));
  }

  private static RuntimeException unknownConstant(
      Object value, List<String> constants, String path) {
    return invalid(
        path,
        Optional.of(value)
            .filter(String.class::isInstance)
            .flatMap(text -> Names.nearest((String) text, constants))
            .map(meant -> Message.of(OTHER_CONSTANT, quoted(value), constants, meant))
            .orElseGet(() -> Message.of(UNKNOWN_CONSTANT, quoted(value), constants)));
  }

  private static List<String> namesOf(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants()).map(Enum::name).toList();
  }

  /**
   * Reads an exact number.
   *
   * @param field the field
   * @return the number, if the field is there
   */
  public Optional<BigDecimal> number(Field<?, ?> field) {
    return value(field).map(value -> numberOf(value, pointer(field), A_NUMBER));
  }

  /**
   * Reads a whole number.
   *
   * @param field the field
   * @return the number, if the field is there
   */
  public Optional<Long> wholeNumber(Field<?, ?> field) {
    return value(field).map(value -> wholeNumberOf(value, pointer(field)));
  }

  private static BigDecimal numberOf(Object value, String path, Text what) {
    if (value instanceof BigDecimal number && PlainNumber.isSensible(number)) {
      return number;
    }
    if (value instanceof String text && NUMBER.matcher(text).matches()) {
      boolean comma = text.contains(",");
      Text other = comma ? NUMBER_WITH_COMMA : NUMBER_AS_TEXT;
      Text advice = comma && what.equals(A_RATIO) ? DECIMAL_COMMA : other;
      throw invalid(path, Message.of(advice, quoted(value), what));
    }
    throw wrongType(value, what, path);
  }

  private static long wholeNumberOf(Object value, String path) {
    BigDecimal number = numberOf(value, path, A_WHOLE_NUMBER);
    if (number.precision() - number.scale() > MOST_DIGITS_OF_LONG) {
      throw wrongType(value, A_SHORT_WHOLE_NUMBER, path);
    } else if (number.setScale(0, RoundingMode.DOWN).compareTo(number) != 0) {
      throw wrongType(value, A_WHOLE_NUMBER, path);
    }
    return number.longValueExact();
  }

  /**
   * Reads an exact number as a {@link Ratio}: a number, or a text as outcomes show it, such as {@code 6.25} or {@code 25/12}, so
   * that what one rule gives can be given to another.
   *
   * @param field the field
   * @return the number, if the field is there
   */
  public Optional<Ratio> ratio(Field<?, ?> field) {
    return value(field).map(value -> ratioOf(value, pointer(field)));
  }

  private static Ratio ratioOf(Object value, String path) {
    return value instanceof String text && EXACT.matcher(text).matches()
        ? Ratio.parse(text)
        : Ratio.of(numberOf(value, path, A_RATIO));
  }

  /**
   * Reads a list of exact numbers, each as {@link #ratio} does.
   *
   * @param field the field
   * @return the numbers, if the field is there; an element that is null is missing input
   */
  public Optional<List<Ratio>> ratios(Field<?, ?> field) {
    return elements(field, Given::ratioOf);
  }

  /**
   * Reads a list of legal constants by their names.
   *
   * @param <E> the type of the constants
   * @param field the field
   * @param type the type of the constants
   * @return the constants, if the field is there; an element that is null is missing input
   */
  public <E extends Enum<E>> Optional<List<E>> constants(Field<?, ?> field, Class<E> type) {
    return elements(field, (value, path) -> constantOf(value, type, path));
  }

  private <T> Optional<List<T>> elements(Field<?, ?> field, BiFunction<Object, String, T> reader) {
    return value(field).map(value -> {
      if (!(value instanceof List<?> list)) {
        throw wrongType(value, A_SIMPLE_LIST, pointer(field));
      }
      ImmutableList.Builder<T> elements = ImmutableList.builder();
      for (int i = 0; i < list.size(); i++) {
        String place = pointer(field) + "/" + i;
        Object element = list.get(i);
        if (element == null) {
          throw missing(place, field.title());
        }
        elements.add(reader.apply(element, place));
      }
      return elements.build();
    });
  }

  /**
   * Returns what a field gave, or ends the decision with {@code MISSING_INPUT} at its place.
   *
   * @param <T> the type of the value
   * @param field the field
   * @param value what it gave
   * @return the value
   */
  public <T> T required(Field<?, ?> field, Optional<T> value) {
    return value.orElseThrow(() -> missing(pointer(field), field.title()));
  }

  /**
   * Reads a field that must be given, or ends the decision with {@code MISSING_INPUT} at its place:
   * {@code given.required(TARGET, given::ratio)}.
   *
   * @param <T> the type of the value
   * @param field the field
   * @param reader how it is read, one of the methods of this object
   * @return the value
   */
  public <T> T required(Field<?, ?> field, Function<Field<?, ?>, Optional<T>> reader) {
    requireNonNull(reader, "reader");
    return required(field, reader.apply(field));
  }

  /**
   * Makes the end of a decision for a value that cannot be; to be thrown.
   *
   * @param field the field
   * @param message what is wrong and what to do
   * @return the exception to throw
   */
  public RuntimeException invalid(Field<?, ?> field, Message message) {
    requireNonNull(message, "message");
    return invalid(pointer(field), message);
  }

  private static UnreadableInputException missing(String path, Text what) {
    return new UnreadableInputException(true, path, Message.of(MISSING, what));
  }

  /**
   * Reads a truth value.
   *
   * @param field the field
   * @return the truth value, if the field is there
   */
  public Optional<Boolean> truth(Field<?, ?> field) {
    return value(field).map(value -> {
      if (value instanceof Boolean truth) {
        return truth;
      }
      throw wrongType(value, A_TRUTH, pointer(field));
    });
  }

  /**
   * Reads a text.
   *
   * @param field the field
   * @return the text, if the field is there
   */
  public Optional<String> text(Field<?, ?> field) {
    return value(field).map(value -> textOf(value, pointer(field), A_TEXT));
  }

  /**
   * Reads a date.
   *
   * @param field the field
   * @return the date, if the field is there
   */
  public Optional<LocalDate> date(Field<?, ?> field) {
    return value(field).map(value -> dateOf(value, pointer(field)));
  }

  /**
   * Reads a list of dates.
   *
   * @param field the field
   * @return the dates, if the field is there; an element that is null is missing input
   */
  public Optional<List<LocalDate>> dates(Field<?, ?> field) {
    Set<LocalDate> seen = new HashSet<>();
    return elements(field, (value, path) -> {
      LocalDate date = dateOf(value, path);
      if (!seen.add(date)) {
        throw invalid(path, Message.of(TWICE, quoted(value)));
      }
      return date;
    });
  }

  private static LocalDate dateOf(Object value, String path) {
    String text = textOf(value, path, A_DATE);
    try {
      if (ISO_DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException notADate) {
      // falls through to the refusal, which names the field and the text
    }
    throw wrongType(value, A_DATE, path);
  }

  private static String textOf(Object value, String path, Text what) {
    if (value instanceof String text) {
      return text;
    }
    throw wrongType(value, what, path);
  }

  /**
   * Reads a list of objects.
   *
   * @param field the field
   * @param known the fields of each object; the decision ends with {@code INVALID_INPUT} at any other
   * @return the objects, each knowing its path, if the field is there
   */
  public Optional<List<Given>> list(Field<?, ?> field, Field<?, ?>... known) {
    requireNonNull(known, "known");
    return value(field).map(value -> {
      if (!(value instanceof List<?> list)) {
        throw wrongType(value, A_LIST, pointer(field));
      }
      ImmutableList.Builder<Given> objects = ImmutableList.builder();
      for (int i = 0; i < list.size(); i++) {
        objects.add(
            objectOf(list.get(i), pointer(field) + "/" + i).requireOnly(Arrays.asList(known)));
      }
      return objects.build();
    });
  }

  /**
   * Reads a nested object.
   *
   * @param field the field
   * @param known the fields of the object; the decision ends with {@code INVALID_INPUT} at any other
   * @return the object, knowing its path, if the field is there
   */
  public Optional<Given> object(Field<?, ?> field, Field<?, ?>... known) {
    requireNonNull(known, "known");
    return object(field).map(object -> object.requireOnly(Arrays.asList(known)));
  }

  /**
   * Reads a nested object whose names are legal constants.
   *
   * @param field the field
   * @param names the type of the constants; the decision ends with {@code INVALID_INPUT} at any other name
   * @return the object, knowing its path, if the field is there
   */
  public Optional<Given> object(Field<?, ?> field, Class<? extends Enum<?>> names) {
    return object(field).map(object -> {
      List<String> constants = namesOf(names);
      for (String name : object.names()) {
        if (!constants.contains(name)) {
          throw unknownConstant(name, constants, Pointer.under(object.path, name));
        }
      }
      return object;
    });
  }

  private Optional<Given> object(Field<?, ?> field) {
    return value(field).map(value -> objectOf(value, pointer(field)));
  }

  private static Given objectOf(@Nullable Object value, String path) {
    if (value instanceof Map<?, ?> map) {
      return new Given(path, named(map));
    }
    throw wrongType(value, AN_OBJECT, path);
  }

  // a map within is a copy of our own, which has texts as names
  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> named(Map<?, ?> map) {
    return (Map<String, @Nullable Object>) map;
  }

  /**
   * Reads an object whose names are legal constants and whose values are whole numbers.
   *
   * @param <E> the type of the constants
   * @param field the field
   * @param type the type of the constants
   * @return the numbers by constant, in the order given, if the field is there
   */
  public <E extends Enum<E>> Optional<Map<E, Long>> counts(Field<?, ?> field, Class<E> type) {
    return object(field).map(object -> {
      ImmutableMap.Builder<E, Long> counts = ImmutableMap.builder();
      object
          .entries()
          .forEach((name, value) -> counts.put(
              constantOf(name, type, Pointer.under(object.path, name)),
              wholeNumberOf(value, Pointer.under(object.path, name))));
      return counts.buildOrThrow();
    });
  }

  /**
   * Reads an object whose names are legal constants and whose values are exact numbers, each as {@link #ratio} does.
   *
   * @param <E> the type of the constants
   * @param field the field
   * @param type the type of the constants
   * @return the numbers by constant, in the order given, null ones left out, if the field is there
   */
  public <E extends Enum<E>> Optional<Map<E, Ratio>> ratios(Field<?, ?> field, Class<E> type) {
    return object(field).map(object -> {
      ImmutableMap.Builder<E, Ratio> numbers = ImmutableMap.builder();
      object
          .entries()
          .forEach((name, value) -> numbers.put(
              constantOf(name, type, Pointer.under(object.path, name)),
              ratioOf(value, Pointer.under(object.path, name))));
      return numbers.buildOrThrow();
    });
  }

  /**
   * Reads an object whose names and values are legal constants.
   *
   * @param <K> the type of the names
   * @param <V> the type of the values
   * @param field the field
   * @param keys the type of the names
   * @param types the type of the values
   * @return the values by name, in the order given, null ones left out, if the field is there
   */
  public <K extends Enum<K>, V extends Enum<V>> Optional<Map<K, V>> constants(
      Field<?, ?> field, Class<K> keys, Class<V> types) {
    return object(field).map(object -> {
      ImmutableMap.Builder<K, V> constants = ImmutableMap.builder();
      object
          .entries()
          .forEach((name, value) -> constants.put(
              constantOf(name, keys, Pointer.under(object.path, name)),
              constantOf(value, types, Pointer.under(object.path, name))));
      return constants.buildOrThrow();
    });
  }

  private Map<String, Object> entries() {
    Map<String, Object> present = new LinkedHashMap<>();
    values.forEach((name, value) -> {
      if (value != null) {
        present.put(name, value);
      }
    });
    return present;
  }

  private Optional<Object> value(Field<?, ?> field) {
    requireNonNull(field, "field");
    return Optional.ofNullable(values.get(field.name()));
  }

  private static UnreadableInputException wrongType(
      @Nullable Object value, Text what, String path) {
    return invalid(path, Message.of(WRONG_TYPE, quoted(value), what));
  }

  private static UnreadableInputException invalid(String path, Message message) {
    return new UnreadableInputException(false, shortened(path), message);
  }

  /** Returns what a refusal shows of a value: in either language, and not more than a reader reads. */
  private static Object quoted(@Nullable Object value) {
    if (value instanceof String text) {
      return "\"" + InvalidValueException.shown(text) + "\"";
    } else if (value instanceof List<?> list && list.isEmpty()) {
      return AN_EMPTY_LIST;
    } else if (value instanceof Map<?, ?> map && map.isEmpty()) {
      return AN_EMPTY_OBJECT;
    }
    return Text.of(shown(value, Text.INDONESIAN), shown(value, Text.ENGLISH));
  }

  private static String shown(@Nullable Object value, Locale locale) {
    StringBuilder shown = new StringBuilder();
    show(value, locale, shown);
    return shown.toString().isBlank()
        ? "\"" + shown + "\""
        : InvalidValueException.shown(shown.toString());
  }

  private static void show(@Nullable Object value, Locale locale, StringBuilder shown) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      String comma = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (shown.length() <= 2 * MOST_SHOWN) {
          shown.append(comma).append(InvalidValueException.shown((String) entry.getKey()));
          shown.append(": ");
          show(entry.getValue(), locale, shown);
          comma = ", ";
        }
      }
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      shown.append('[');
      for (int i = 0; i < list.size() && shown.length() <= 2 * MOST_SHOWN; i++) {
        shown.append(i == 0 ? "" : ", ");
        show(list.get(i), locale, shown);
      }
      shown.append(']');
    } else if (value instanceof String text) {
      shown.append('"').append(InvalidValueException.shown(text)).append('"');
    } else if (value instanceof BigDecimal number && !PlainNumber.isSensible(number)) {
      shown.append(TOO_MANY_DIGITS.in(locale));
    } else if (value instanceof Boolean
        || value instanceof BigDecimal
        || value instanceof Map
        || value instanceof List) {
      shown.append(Wording.of(value, locale));
    } else { // a document, which may not be what it should, is not asked what it says
      shown.append(value == null ? "null" : value.getClass().getSimpleName());
    }
  }

  /** Returns a path that is told in a refusal; of a long one its ends, and of nobody the number. */
  private static String shortened(String path) {
    return InvalidValueException.shortened(path, MOST_SHOWN);
  }
}
