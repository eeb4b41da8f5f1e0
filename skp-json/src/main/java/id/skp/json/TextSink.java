package id.skp.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import id.skp.core.shape.Sink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int USUAL = 3 << 11;

  private char[] text = new char[USUAL];
  private int length;
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
    put(open);
    depth++;
    begun = false;
  }

  private void end(char close) {
    depth--;
    if (begun) {
      newLine();
    }
    put(close);
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
      put(',');
    }
    newLine();
    begun = true;
  }

  private void newLine() {
    if (length > PIECE) {
      cut();
    }
    if (indented) {
      put(BLANKS, 1 + 2 * depth);
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
    int end = length + name.length() + 1;
    makeRoom(end + 3 - length);
    text[length] = '"';
    name.getChars(0, name.length(), text, length + 1);
    text[end] = '"';
    length = end + 1;
    colon();
  }

  private void colon() {
    put(':');
    if (indented) {
      put(' ');
    }
    named = true;
  }

  @Override
  public void text(String string) {
    item();
    string(string);
  }

  private void string(String string) {
    int begin = length + 1;
    int end = begin + string.length();
    makeRoom(end + 1 - length);
    text[length] = '"';
    string.getChars(0, string.length(), text, begin);
    length = end;
    if (!isPlain(begin)) {
      length = begin;
      escaped(string);
    }
    put('"');
  }

  /** Tells whether each character from a place on stands for itself; of some that do it does not say so. */
  private boolean isPlain(int begin) {
    // less than zero once a character is below the blank, a quotation mark, a backslash, or half of
    // a surrogate pair or above
    int other = 0;
    for (int i = begin; i < length; i++) {
      int character = text[i];
      other |= (character - ' ')
          | ((character ^ '"') - 1)
          | ((character ^ '\\') - 1)
          | (Character.MIN_SURROGATE - 1 - character);
    }
    return other >= 0;
  }

  private void escaped(String string) {
    if (!Unicode.isWellFormed(string)) {
      throw new IllegalArgumentException(
          "needs whole characters, got half of a surrogate pair in " + Excerpt.quoted(string));
    }
    char[] escaped = JsonStringEncoder.getInstance().quoteAsString(string);
    makeRoom(escaped.length);
    System.arraycopy(escaped, 0, text, length, escaped.length);
    length += escaped.length;
  }

  private void put(char character) {
    makeRoom(1);
    text[length++] = character;
  }

  private void put(String string) {
    put(string, string.length());
  }

  private void put(String string, int end) {
    makeRoom(end);
    string.getChars(0, end, text, length);
    length += end;
  }

  private void makeRoom(int more) {
    if (more > text.length - length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
    }
  }

  @Override
  public void number(BigDecimal number) {
    item();
    put(number.toPlainString());
  }

  @Override
  public void number(long number) {
    item();
    put(Long.toString(number));
  }

  @Override
  public void truth(boolean truth) {
    item();
    put(truth ? "true" : "false");
  }

  @Override
  public void nothing() {
    item();
    put("null");
  }

  /** A long text is kept in pieces: one that grows is held twice where it moves, and takes two bytes for each character. */
  void cut() {
    out.accept(new String(text, 0, length));
    length = 0;
  }

  @Override
  public String toString() {
    if (pieces.isEmpty()) {
      return new String(text, 0, length);
    }
    cut();
    return String.join("", pieces);
  }
}
