package id.skp.testkit.internal;

import id.skp.core.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Values as JSON on one line: what a case gives and expects, and what a rule gave. */
public final class JsonLine {
  private static final HexFormat HEX = HexFormat.of();

  private static final int LONGEST = 7;
  private static final int PIECE = 1 << 16;

  private JsonLine() {}

  /** Thrown where a line has no end within what can be waited for. */
  public static final class EndlessLineException extends IOException {
    private static final long serialVersionUID = 1L;

    private EndlessLineException() {
      super("a line without end");
    }
  }

  /**
   * JSON that is written already.
   *
   * @param json the JSON, on one line
   */
  public record Written(String json) {
    /**
     * Takes what was written on several lines, which end between values only.
     *
     * @param lines the JSON
     * @return the same on one line
     */
    public static Written of(String lines) {
      StringBuilder json = new StringBuilder(lines.length());
      for (int i = 0; i < lines.length(); i++) {
        char each = lines.charAt(i);
        if (each == '\n') {
          while (i + 1 < lines.length() && lines.charAt(i + 1) == ' ') {
            i++;
          }
        } else {
          append(each, json);
        }
      }
      return new Written(json.toString());
    }
  }

  private static void append(char each, StringBuilder json) {
    if (Character.isISOControl(each) || each == '\u2028' || each == '\u2029') {
      json.append("\\u").append(HEX.toHexDigits(each));
    } else {
      json.append(each);
    }
  }

  /**
   * Reads a line of a stream.
   *
   * @param in the stream
   * @param most of how many bytes no more than one further is kept, so that the reader of the line refuses it; a line that is
   *     longer than eight times as many is taken for one without end
   * @return the line without its end; null at the end of the stream
   * @throws EndlessLineException if the line has no end
   * @throws IOException if the stream cannot be read
   */
  public static byte @Nullable [] read(InputStream in, int most) throws IOException {
    int each = in.read();
    if (each < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long left = (long) LONGEST * most;
    for (; each >= 0 && each != '\n'; each = in.read()) {
      if (line.size() <= most) {
        line.write(each);
      } else if (--left < 0) {
        throw new EndlessLineException();
      }
    }
    return line.toByteArray();
  }

  /**
   * Returns a JSON object with its names as the texts that they are.
   *
   * @param object the object as it was read
   * @return the same
   */
  @SuppressWarnings("unchecked") // the names of a JSON object are texts
  public static Map<String, @Nullable Object> members(Map<?, ?> object) {
    return (Map<String, @Nullable Object>) object;
  }

  public static String of(@Nullable Object value) {
    StringBuilder json = new StringBuilder();
    write(value, json, () -> {});
    return json.toString();
  }

  /**
   * Writes a value piece by piece, so that a long one is never held.
   *
   * @param value the value; of what is only iterable each part is made when it is written
   * @param out takes the pieces
   */
  public static void print(@Nullable Object value, Consumer<String> out) {
    StringBuilder json = new StringBuilder();
    Runnable handOn = () -> {
      out.accept(json.toString());
      json.setLength(0);
    };
    write(value, json, () -> {
      if (json.length() > PIECE) {
        handOn.run();
      }
    });
    handOn.run();
  }

  private static void write(@Nullable Object value, StringBuilder json, Runnable between) {
    if (value == null || value instanceof Boolean) {
      json.append(value);
    } else if (value instanceof Written written) {
      json.append(written.json());
    } else if (value instanceof BigDecimal number) {
      json.append(number.toPlainString());
    } else if (value instanceof Number number) {
      json.append(number);
    } else if (value instanceof Map<?, ?> map) {
      String before = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        quote(String.valueOf(entry.getKey()), json.append(before));
        write(entry.getValue(), json.append(':'), between);
        before = ",";
      }
      json.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof Iterable<?> list) {
      json.append('[');
      String before = "";
      for (Object each : list) {
        write(each, json.append(before), between);
        before = ",";
        between.run();
      }
      json.append(']');
    } else {
      quote(wordOf(value), json);
    }
  }

  /** Returns the word that stands for a value in a case file: a legal constant is its name. */
  public static String wordOf(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof Text text ? text.indonesian() : value.toString();
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    text.chars().forEach(each -> {
      if (each == '"' || each == '\\') {
        json.append('\\');
      }
      append((char) each, json);
    });
    json.append('"');
  }
}
