package id.skp.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree as JSON text: indented by two blanks, lines ended by a line feed, none behind the last; numbers without
 * an exponent; the same tree always gives the same text.
 */
final class JsonText {
  private static final int LAST_YEAR = 9999;

  private final StringBuilder text = new StringBuilder(1024);
  private final String indent;
  private String lineBreak;

  private JsonText(String lineBreak, String indent) {
    this.lineBreak = lineBreak;
    this.indent = indent;
  }

  /**
   * Writes an object, a list or a single value.
   *
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  static String of(@Nullable Object document) {
    return new JsonText("\n", "  ").written(document);
  }

  /**
   * Writes an object on one line, without blanks between its parts.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  static String line(ObjectTree document) {
    return new JsonText("", "").written(document);
  }

  private String written(@Nullable Object document) {
    value(document);
    return text.toString();
  }

  private void value(@Nullable Object value) {
    if (value instanceof ObjectTree object) {
      object(object.fields());
    } else if (value instanceof Map<?, ?> fields) {
      object(fields);
    } else if (value instanceof List<?> items) {
      block('[', ']', items, this::value);
    } else if (value instanceof String string) {
      string(string);
    } else if (value instanceof Enum<?> constant) {
      string(constant.name());
    } else if (value instanceof LocalDate date) {
      date(date);
    } else if (value instanceof BigDecimal number) {
      text.append(number.toPlainString());
    } else if (value == null
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long) {
      text.append(value);
    } else {
      throw new IllegalArgumentException("needs a value with a JSON form, got " + value.getClass());
    }
  }

  private void object(Map<?, ?> fields) {
    block('{', '}', fields.entrySet(), field -> {
      string(String.valueOf(field.getKey()));
      text.append(indent.isEmpty() ? ":" : ": ");
      value(field.getValue());
    });
  }

  private <T> void block(char open, char close, Collection<T> items, Consumer<T> writer) {
    text.append(open);
    String outer = lineBreak;
    lineBreak = outer + indent;
    String separator = "";
    for (T item : items) {
      text.append(separator).append(lineBreak);
      writer.accept(item);
      separator = ",";
    }
    lineBreak = outer;
    text.append(items.isEmpty() ? "" : outer).append(close);
  }

  private void string(String string) {
    if (!Unicode.isWellFormed(string)) {
      throw new IllegalArgumentException(
          "needs whole characters, got half of a surrogate pair in " + Excerpt.quoted(string));
    }
    text.append('"');
    JsonStringEncoder.getInstance().quoteAsString(string, text);
    text.append('"');
  }

  private void date(LocalDate date) {
    if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("needs a year from 1 to " + LAST_YEAR + ", got " + date);
    }
    string(date.toString());
  }
}
