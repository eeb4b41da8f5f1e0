package id.skp.core.shape;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Data as lists, maps, texts, numbers, truth values and null. */
final class PlainData {
  /** What stands within lists and maps. */
  private static final Shape<Object> ITEM = Shape.of(
      "data", Text.same("Data of any form."), PlainData::read, PlainData::write, PlainData::schema);

  private PlainData() {}

  /** Says of texts and names, however deep they lie, that they have no control characters. */
  static Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> item = ITEM.use(definitions);
    return Shape.orderedMap(
        "pattern",
        TextPatterns.PRINTABLE,
        "items",
        item,
        "additionalProperties",
        item,
        "propertyNames",
        Map.of("pattern", TextPatterns.PRINTABLE));
  }

  static @Nullable Object read(Source in) {
    return switch (in.token()) {
      case OBJECT -> object(in);
      case LIST -> list(in);
      case TEXT -> printable(in.text(), in);
      case NUMBER -> in.number();
      case TRUE -> true;
      case FALSE -> false;
      default -> null;
    };
  }

  /** Refuses what no database can hold and no page can show, at the text or the name that has it. */
  private static String printable(String text, Source in) {
    try {
      return TextKind.requireCharacters(text, "text");
    } catch (InvalidValueException refusal) {
      in.refuse(refusal.code(), Text.of(refusal));
      return text;
    }
  }

  private static Map<String, @Nullable Object> object(Source in) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (in.next() == Token.NAME) {
      String name = printable(in.name(), in);
      if (fields.containsKey(name)) {
        in.refuseAgain();
      }
      in.next();
      fields.put(name, read(in));
    }
    return Collections.unmodifiableMap(fields);
  }

  private static List<@Nullable Object> list(Source in) {
    List<@Nullable Object> items = new ArrayList<>();
    while (in.next() != Token.END_LIST) {
      items.add(read(in));
    }
    return Collections.unmodifiableList(items);
  }

  static void write(@Nullable Object data, Sink out) {
    if (data instanceof String text) {
      out.text(text);
    } else if (data instanceof Map<?, ?> fields) {
      out.beginObject();
      fields.forEach((name, value) -> {
        out.name(String.valueOf(name));
        write(value, out);
      });
      out.endObject();
    } else if (data instanceof List<?> items) {
      out.beginList();
      items.forEach(item -> write(item, out));
      out.endList();
    } else if (data instanceof BigDecimal number) {
      out.number(number);
    } else if (data instanceof Boolean truth) {
      out.truth(truth);
    } else if (data instanceof Integer || data instanceof Long) {
      out.number(((Number) data).longValue());
    } else if (data instanceof Enum<?> constant) {
      out.text(constant.name());
    } else if (data == null) {
      out.nothing();
    } else {
      throw InvalidValueException.breach(
          "WRONG_TYPE",
          "data",
          "perlu daftar, peta, teks, angka, true, false atau null",
          "needs lists, maps, texts, numbers, true, false or null",
          data.getClass().getName());
    }
  }
}
