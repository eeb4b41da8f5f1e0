package id.skp.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import id.skp.core.shape.Sink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes JSON text: indented by two blanks, lines ended by a line feed, none behind the last, or all on one line; numbers
 * without an exponent. The same values always give the same text.
 */
final class TextSink implements Sink {
  private static final String BLANKS = "\n" + "  ".repeat(StrictJson.MAX_DEPTH);

  private static final int PIECE = 1 << 16;

  /** So long are most documents, on one line. */
  private static final int USUAL = 1 << 13;

  private final StringBuilder text = new StringBuilder(USUAL);
  private final List<String> pieces = new ArrayList<>();
  private final Consumer<String> out;
  private final boolean indented;
  private int depth;
  private boolean begun;
  private boolean named;

  /** Writes indented or on one line. */
  TextSink(boolean indented) {
    this.indented = indented;
    this.out = pieces::add;
  }

  /** Writes indented, and hands on the text in pieces while it is written; {@link #cut} hands on the last one. */
  TextSink(Consumer<String> out) {
    this.indented = true;
    this.out = requireNonNull(out, "out");
  }

  @Override
  public void beginObject() {
    begin('{');
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void beginList() {
    begin('[');
  }

  @Override
  public void endList() {
    end(']');
  }

  private void begin(char open) {
    item();
    text.append(open);
    depth++;
    begun = false;
  }

  private void end(char close) {
    depth--;
    if (begun) {
      newLine();
    }
    text.append(close);
    begun = true;
  }

  /** Separates what comes next from what stands before it in the list; what follows a name has been separated. */
  private void item() {
    if (!named && depth > 0) {
      separate();
    }
    named = false;
  }

  private void separate() {
    if (begun) {
      text.append(',');
    }
    newLine();
    begun = true;
  }

  private void newLine() {
    if (text.length() > PIECE) {
      cut();
    }
    if (indented) {
      text.append(BLANKS, 0, 1 + 2 * depth);
    }
  }

  @Override
  public void name(String name) {
    separate();
    string(name);
    colon();
  }

  @Override
  public void plainName(String name) {
    separate();
    text.append('"').append(name).append('"');
    colon();
  }

  private void colon() {
    text.append(indented ? ": " : ":");
    named = true;
  }

  @Override
  public void text(String string) {
    item();
    string(string);
  }

  private void string(String string) {
    text.append('"');
    if (isPlain(string)) {
      text.append(string);
    } else if (Unicode.isWellFormed(string)) {
      JsonStringEncoder.getInstance().quoteAsString(string, text);
    } else {
      throw new IllegalArgumentException(
          "needs whole characters, got half of a surrogate pair in " + Excerpt.quoted(string));
    }
    text.append('"');
  }

  /** Tells whether each character stands for itself. */
  private static boolean isPlain(String string) {
    int length = string.length();
    for (int i = 0; i < length; i++) {
      char character = string.charAt(i);
      if (character < ' '
          || character == '"'
          || character == '\\'
          || Character.isSurrogate(character)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void number(BigDecimal number) {
    item();
    text.append(number.toPlainString());
  }

  @Override
  public void number(long number) {
    item();
    text.append(number);
  }

  @Override
  public void truth(boolean truth) {
    item();
    text.append(truth);
  }

  @Override
  public void nothing() {
    item();
    text.append("null");
  }

  /** A long text is kept in pieces: one that grows is held twice where it moves, and takes two bytes for each letter. */
  void cut() {
    out.accept(text.toString());
    text.setLength(0);
  }

  @Override
  public String toString() {
    if (pieces.isEmpty()) {
      return text.toString();
    }
    cut();
    return String.join("", pieces);
  }
}
