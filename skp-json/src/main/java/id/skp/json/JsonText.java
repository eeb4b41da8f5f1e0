package id.skp.json;

import id.skp.core.shape.Sink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a tree as JSON text: the same tree always gives the same text. */
final class JsonText {
  private final Sink out;

  private JsonText(Sink out) {
    this.out = out;
  }

  /**
   * Writes an object, a list or a single value.
   *
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  static String of(@Nullable Object document) {
    return write(document, true);
  }

  /**
   * Writes an object, a list or a single value on one line, without blanks between its parts.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  static String line(@Nullable Object document) {
    return write(document, false);
  }

  private static String write(@Nullable Object document, boolean indented) {
    TextSink sink = new TextSink(indented);
    new JsonText(sink).value(document);
    return sink.toString();
  }

  /** Writes as {@link #of} does, piece by piece. */
  static void print(@Nullable Object document, Consumer<String> out) {
    TextSink sink = new TextSink(out);
    new JsonText(sink).value(document);
    sink.cut();
  }

  private void value(@Nullable Object value) {
    if (value instanceof String string) {
      out.text(string);
    } else if (value instanceof ObjectTree object) {
      object(object.fields());
    } else if (value instanceof Map<?, ?> fields) {
      object(fields);
    } else if (value instanceof List<?> items) {
      out.beginList();
      items.forEach(this::value);
      out.endList();
    } else if (value instanceof Shaped<?> shaped) {
      shaped.writeTo(out);
    } else if (value instanceof Enum<?> constant) {
      out.text(constant.name());
    } else if (value instanceof LocalDate date) {
      BasicShapes.DATE.write(date, out);
    } else if (value instanceof BigDecimal number) {
      out.number(number);
    } else if (value instanceof Boolean truth) {
      out.truth(truth);
    } else if (value instanceof Integer || value instanceof Long) {
      out.number(((Number) value).longValue());
    } else if (value == null) {
      out.nothing();
    } else {
      throw new IllegalArgumentException("needs a value with a JSON form, got " + value.getClass());
    }
  }

  private void object(Map<?, ?> fields) {
    out.beginObject();
    fields.forEach((name, value) -> {
      out.name(String.valueOf(name));
      value(value);
    });
    out.endObject();
  }
}
