package id.skp.testkit.internal;

import id.skp.core.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as JSON on one line: what a case gives and expects, and what a rule gave. */
public final class JsonLine {
  private static final HexFormat HEX = HexFormat.of();

  private static final int LONGEST = 7;

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
    if (value == null || value instanceof Boolean) {
      return String.valueOf(value);
    } else if (value instanceof Written written) {
      return written.json();
    } else if (value instanceof BigDecimal number) {
      return number.toPlainString();
    } else if (value instanceof Number number) {
      return number.toString();
    } else if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> quoted(String.valueOf(entry.getKey())) + ":" + of(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    } else if (value instanceof Collection<?> list) {
      return list.stream().map(JsonLine::of).collect(Collectors.joining(",", "[", "]"));
    }
    return quoted(wordOf(value));
  }

  /** Returns the word that stands for a value in a case file: a legal constant is its name. */
  public static String wordOf(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof Text text ? text.indonesian() : value.toString();
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(each -> {
      if (each == '"' || each == '\\') {
        json.append('\\');
      }
      append((char) each, json);
    });
    return json.append('"').toString();
  }
}
