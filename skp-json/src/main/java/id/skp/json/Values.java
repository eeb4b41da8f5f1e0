package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.appraisal.Percentage;
import id.skp.core.text.Text;
import id.skp.rules.message.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decoders of single values, and the wording of what they refuse. */
final class Values {
  /** The id of something, or of what is referred to. */
  static final ValueDecoder<String> ID = text(TextKind.ID);

  /** What something is called. */
  static final ValueDecoder<String> NAME = text(TextKind.NAME);

  /** What somebody wrote. */
  static final ValueDecoder<String> TEXT = text(TextKind.TEXT);

  /** A day of a year from 0001 to 9999: before the year 1 no calendar of the law has another. */
  static final ValueDecoder<LocalDate> DATE = text(
      Text.of(
          "tanggal seperti '2024-12-31' dalam tanda kutip",
          "a date such as '2024-12-31' in quotation marks"),
      Values::date);

  /** Anything but null. */
  static final Text SOMETHING = Text.of("nilai", "a value");

  /** A number. */
  static final ValueDecoder<BigDecimal> NUMBER =
      ofType(Text.of("angka", "a number"), BigDecimal.class);

  /** A percentage, written as a number. */
  static final ValueDecoder<Percentage> PERCENTAGE = Values::percentage;

  /** A number without decimals that an int can hold. */
  static final ValueDecoder<Integer> WHOLE_NUMBER = Values::wholeNumber;

  /** True or false. */
  static final ValueDecoder<Boolean> TRUTH =
      ofType(Text.of("true atau false", "true or false"), Boolean.class);

  private static final String NO_YEAR = "0000";
  private static final int DATE_LENGTH = "2024-12-31".length();

  private Values() {}

  /**
   * Returns the decoder of a value that is written as a text.
   *
   * @param need what is needed, for the sentence if something else is found
   * @param parser makes the value or throws {@link InvalidValueException}
   */
  static <T> ValueDecoder<T> text(Text need, Function<String, T> parser) {
    return (json, at, problems) -> {
      if (!(json instanceof String text)) {
        return wrongType(need, json, at, problems);
      }
      try {
        return Optional.of(parser.apply(text));
      } catch (InvalidValueException refusal) {
        problems.add(at, refusal);
        return Optional.empty();
      }
    };
  }

  private static ValueDecoder<String> text(TextKind kind) {
    return text(Text.of("teks", "a text"), text -> kind.require(text, "text"));
  }

  /** Returns the decoder of a legal constant, which is written by its name. */
  static <E extends Enum<E>> ValueDecoder<E> constant(Class<E> type) {
    Map<String, E> constants = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      constants.put(constant.name(), constant);
    }
    String allowed = String.join(", ", constants.keySet());
    Text need = Text.of("teks, salah satu dari " + allowed, "a text, one of " + allowed);
    return text(need, name -> {
      E constant = constants.get(name);
      if (constant == null) {
        Text why = Names.need(constants.keySet(), name, Excerpt.quoted(name));
        throw new InvalidValueException(
            "UNKNOWN_CONSTANT", "constant", why.indonesian(), why.english());
      }
      return constant;
    });
  }

  /** Returns the decoder of an object. */
  static <T> ValueDecoder<T> object(Function<ObjectView, Optional<T>> decoder) {
    return (json, at, problems) -> json instanceof Map<?, ?> fields
        ? decoder.apply(new ObjectView(fields, at, problems))
        : wrongType(shape(decoder, at), json, at, problems);
  }

  /** Returns what an object needs, told by the fields that its decoder asks for. */
  private static Text shape(Function<ObjectView, ?> decoder, Location at) {
    ObjectView empty = new ObjectView(Map.of(), at, new Problems(0));
    var unused = decoder.apply(empty);
    String fields = String.join(", ", empty.known());
    return Text.of("objek dengan " + fields, "an object with " + fields);
  }

  private static <T> ValueDecoder<T> ofType(Text need, Class<T> type) {
    return (json, at, problems) ->
        type.isInstance(json) ? Optional.of(type.cast(json)) : wrongType(need, json, at, problems);
  }

  private static LocalDate date(String text) {
    try {
      // longer are years that the form has no room for
      if (text.length() == DATE_LENGTH && !text.startsWith(NO_YEAR)) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException notADate) {
      // refused below
    }
    throw new InvalidValueException(
        "DATE_MALFORMED",
        "date",
        "perlu hari yang ada, dalam bentuk '2024-12-31', diberikan " + Excerpt.quoted(text),
        "needs a day that exists, in the form '2024-12-31', got " + Excerpt.quoted(text));
  }

  private static Optional<Percentage> percentage(Object json, Location at, Problems problems) {
    return NUMBER.decode(json, at, problems).flatMap(number -> {
      try {
        return Optional.of(new Percentage(number));
      } catch (InvalidValueException refusal) {
        problems.add(at, refusal);
        return Optional.empty();
      }
    });
  }

  private static Optional<Integer> wholeNumber(Object json, Location at, Problems problems) {
    if (!(json instanceof BigDecimal number)) {
      return wrongType(Text.of("bilangan bulat", "a whole number"), json, at, problems);
    }
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException notAnInt) {
      problems.add(
          at,
          "NUMBER_OUT_OF_RANGE",
          "perlu bilangan bulat paling besar " + Integer.MAX_VALUE + ", diberikan "
              + InvalidValueException.shown(number.toString()).replace('.', ','),
          "needs a whole number of at most " + Integer.MAX_VALUE + ", got "
              + InvalidValueException.shown(number.toString()));
      return Optional.empty();
    }
  }

  /** Adds the problem that a value has another JSON type than is needed. */
  static <T> Optional<T> wrongType(
      Text need, @Nullable Object found, Location at, Problems problems) {
    Text type = typeOf(found);
    problems.add(
        at,
        "WRONG_TYPE",
        "perlu " + need.indonesian() + ", ditemukan " + type.indonesian(),
        "needs " + need.english() + ", found " + type.english());
    return Optional.empty();
  }

  /** Returns what a JSON value is, for a sentence. */
  static Text typeOf(@Nullable Object json) {
    if (json instanceof String) {
      return Text.of("teks", "a text");
    } else if (json instanceof BigDecimal) {
      return Text.of("angka", "a number");
    } else if (json instanceof Boolean truth) {
      return Text.same(truth.toString());
    } else if (json instanceof List<?>) {
      return Text.of("daftar", "a list");
    }
    return json == null ? Text.same("null") : Text.of("objek", "an object");
  }
}
