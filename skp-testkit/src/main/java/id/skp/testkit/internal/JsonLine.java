package id.skp.testkit.internal;

import id.skp.core.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as JSON on one line: what a case gives and expects, and what a rule gave. */
public final class JsonLine {
  private static final HexFormat HEX = HexFormat.of();

  private static final Pattern SCALAR =
      Pattern.compile("true|false|null|-?(0|[1-9][0-9]*+)([.][0-9]++)?+([eE][+-]?[0-9]++)?+");

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
    while (each >= 0 && each != '\n') {
      if (line.size() > most) {
        skip(in, LONGEST * (long) most);
        break;
      }
      line.write(each);
      each = in.read();
    }
    return line.toByteArray();
  }

  /**
   * Reads to the end of a line of a stream, and keeps nothing of it.
   *
   * @param in the stream
   * @param most how many bytes the line may have
   * @throws EndlessLineException if it has more
   * @throws IOException if the stream cannot be read
   */
  public static void skip(InputStream in, long most) throws IOException {
    long left = most;
    for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
      if (--left < 0) {
        throw new EndlessLineException();
      }
    }
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

  /**
   * Tells whether a text is JSON.
   *
   * @param text the text
   * @return true if it is one value, with nothing but blanks around it
   */
  public static boolean isJson(String text) {
    int end = afterBlanks(text, afterValue(text, 0));
    return end == text.length();
  }

  private static int afterBlanks(String text, int at) {
    int next = at;
    while (next >= 0 && next < text.length() && " \n\r\t".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private static char at(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
  }

  /** Returns where a value ends that begins at a place or behind blanks; -1 where there is none. */
  private static int afterValue(String text, int at) {
    int begin = afterBlanks(text, at);
    return switch (at(text, begin)) {
      case '"' -> afterText(text, begin);
      case '{' -> afterMembers(text, begin, '}');
      case '[' -> afterMembers(text, begin, ']');
      default -> {
        int end = begin;
        while (end >= 0 && end < text.length() && ",]} \n\r\t".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        yield begin >= 0 && SCALAR.matcher(text).region(begin, end).matches() ? end : -1;
      }
    };
  }

  private static int afterMembers(String text, int begin, char end) {
    int next = afterBlanks(text, begin + 1);
    if (at(text, next) == end) {
      return next + 1;
    }
    while (next >= 0) {
      if (end == '}') {
        next = at(text, next) == '"' ? afterBlanks(text, afterText(text, next)) : -1;
        next = at(text, next) == ':' ? next + 1 : -1;
      }
      next = afterBlanks(text, next < 0 ? next : afterValue(text, next));
      if (at(text, next) == end) {
        return next + 1;
      }
      next = at(text, next) == ',' ? afterBlanks(text, next + 1) : -1;
    }
    return -1;
  }

  private static int afterText(String text, int begin) {
    for (int i = begin + 1; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '"') {
        return i + 1;
      } else if (each == '\\') {
        i++;
      } else if (each < ' ') {
        return -1;
      }
    }
    return -1;
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
