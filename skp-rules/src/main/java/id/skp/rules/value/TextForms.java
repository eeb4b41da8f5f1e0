package id.skp.rules.value;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.text.Names;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of what is written as a text: words, constants, days. */
final class TextForms {
  private static final String READABLE = "^(?![\\s\\S]*"
      + "[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f])[\\s\\S]*"
      + "[^\\u0000- \\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb]";
  private static final Pattern ISO_DATE = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final String LONG_MONTHS = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
  private static final String SHORT_MONTHS = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
  private static final String FEBRUARY = "02-(?:0[1-9]|1[0-9]|2[0-8])";
  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
  private static final String EXISTING_DAY = "^(?!0000)(?:[0-9]{4}-(?:" + LONG_MONTHS + "|"
      + SHORT_MONTHS + "|" + FEBRUARY + ")|" + LEAP_YEAR + "-02-29)$";

  private TextForms() {}

  static ValueForm<String> text(TextKind kind) {
    requireNonNull(kind, "kind");
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put(
        "description",
        "A text with at least one visible character, and no control characters but tabs and ends of"
            + " lines.");
    schema.put("maxLength", kind.longest());
    schema.put("pattern", READABLE);
    return new ValueForm<>(at -> readText(kind, at), text -> text, schema);
  }

  private static Optional<String> readText(TextKind kind, DataPlace at) {
    if (!(at.data() instanceof String text)) {
      return at.refuseType("teks", "a text");
    }
    try {
      return Optional.of(kind.require(text, ""));
    } catch (InvalidValueException refusal) {
      return at.refuse(refusal);
    }
  }

  static ValueForm<String> oneOf(Collection<String> words) {
    requireNonNull(words, "words");
    Map<String, String> same = new LinkedHashMap<>();
    words.forEach(word -> same.put(word, word));
    return named(same);
  }

  static <E extends Enum<E>> ValueForm<E> constant(Class<E> type) {
    Map<String, E> constants = new LinkedHashMap<>();
    Stream.of(type.getEnumConstants()).forEach(each -> constants.put(each.name(), each));
    return named(constants);
  }

  private static <T> ValueForm<T> named(Map<String, T> values) {
    List<String> names = List.copyOf(values.keySet());
    Map<T, String> nameOf = new LinkedHashMap<>();
    values.forEach((name, value) -> nameOf.put(value, name));
    return new ValueForm<>(
        at -> readNamed(values, at),
        value -> nameOf(value, nameOf),
        ImmutableMap.of("enum", names));
  }

  private static <T> Optional<T> readNamed(Map<String, T> values, DataPlace at) {
    if (!(at.data() instanceof String name)) {
      return at.refuseType(
          "teks, salah satu dari " + String.join(", ", values.keySet()),
          "a text, one of " + String.join(", ", values.keySet()));
    }
    Optional<T> value = Optional.ofNullable(values.get(name));
    return value.isPresent()
        ? value
        : at.refuse("UNKNOWN_CONSTANT", Names.need(values.keySet(), name, DataPlace.quoted(name)));
  }

  private static <T> String nameOf(T value, Map<T, String> names) {
    String name = names.get(value);
    if (name == null) {
      throw new InvalidValueException(
          "UNKNOWN_CONSTANT",
          "constant",
          "perlu salah satu dari " + names.values() + ", diberikan " + value,
          "needs one of " + names.values() + ", got " + value);
    }
    return name;
  }

  static ValueForm<LocalDate> date() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("description", "A day that exists, such as 2024-12-31.");
    schema.put("format", "date");
    schema.put("maxLength", 10);
    schema.put("pattern", EXISTING_DAY);
    return new ValueForm<>(TextForms::readDate, LocalDate::toString, schema);
  }

  private static Optional<LocalDate> readDate(DataPlace at) {
    if (!(at.data() instanceof String text)) {
      return at.refuseType(
          "tanggal seperti '2024-12-31' dalam tanda kutip",
          "a date such as '2024-12-31' in quotation marks");
    }
    try {
      if (ISO_DATE.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeException notADay) {
      // refused below
    }
    return at.refuse(
        "DATE_MALFORMED",
        "perlu hari yang ada, dalam bentuk '2024-12-31', diberikan " + DataPlace.quoted(text),
        "needs a day that exists, in the form '2024-12-31', got " + DataPlace.quoted(text));
  }
}
