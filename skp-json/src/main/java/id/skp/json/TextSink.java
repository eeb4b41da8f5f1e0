package id.skp.json;

import static id.skp.json.Utf8.HIGHS;
import static id.skp.json.Utf8.LONGS;
import static id.skp.json.Utf8.ONES;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import id.skp.core.shape.Sink;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON text: indented by two blanks, lines ended by a line feed, none behind the last, or all on one line; numbers
 * without an exponent. The same values always give the same text.
 */
final class TextSink implements Sink {
  private static final String BLANKS = "\n" + "  ".repeat(StrictJson.MAX_DEPTH);

  /** What stands around a text: separators, quotation marks, blanks, a day, and a word that is looked at behind the text. */
  private static final int AROUND = BLANKS.length() + 32;

  private static final int PIECE = 1 << 16;

  /** So long are most documents, on one line. */
  private static final int USUAL = 3 << 11;

  /** A buffer that nobody writes to: who begins takes it, and who ends leaves one. */
  private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

  private static final byte[] NONE = {};

  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  /** Below it are most numbers of steps and of days. */
  private static final int FEW = 1000;

  /** What was written, in UTF-8. */
  private byte[] text;

  private int length;
  private final List<String> pieces = new ArrayList<>(1);
  private final Consumer<String> out;
  private final boolean indented;
  private int depth;
  private boolean begun;
  private boolean named;

  /** Writes indented or on one line. */
  TextSink(boolean indented) {
    this.indented = indented;
    this.out = pieces::add;
    this.text = buffer();
  }

  /** Writes indented, and hands on the text in pieces while it is written; {@link #finish} hands on the last one. */
  TextSink(Consumer<String> out) {
    this.indented = true;
    this.out = requireNonNull(out, "out");
    this.text = buffer();
  }

  private static byte[] buffer() {
    byte[] spare = SPARE.getAndSet(null);
    return spare == null ? new byte[USUAL] : spare;
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
    item(0);
    put(open);
    depth++;
    begun = false;
  }

  private void end(char close) {
    depth--;
    makeRoom(0);
    if (begun) {
      newLine();
    }
    put(close);
    begun = true;
  }

  /** Separates what comes next, of so many bytes, from what stands before it in the list; what follows a name has been separated. */
  private void item(int most) {
    if (!named && depth > 0) {
      separate(most);
    } else {
      makeRoom(most);
    }
    named = false;
  }

  private void separate(int most) {
    if (length > PIECE) {
      cut();
    }
    makeRoom(most);
    if (begun) {
      put(',');
    }
    newLine();
    begun = true;
  }

  private void newLine() {
    if (indented) {
      put(BLANKS, 1 + 2 * depth);
    }
  }

  @Override
  public void name(String name) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    separate(utf8.length);
    string(name, utf8);
    colon();
  }

  @Override
  public void plainName(String name) {
    separate(name.length());
    plain(name);
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
    byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
    item(utf8.length);
    string(string, utf8);
  }

  @Override
  public void plainText(String string) {
    item(string.length());
    plain(string);
  }

  private void plain(String ascii) {
    put('"');
    put(ascii, ascii.length());
    put('"');
  }

  private void string(String string, byte[] utf8) {
    put('"');
    int begin = length;
    System.arraycopy(utf8, 0, text, begin, utf8.length);
    length = begin + utf8.length;
    if (!isPlain(begin)) {
      length = begin;
      escaped(string);
    }
    put('"');
  }

  @Override
  public void day(LocalDate day) {
    item(0);
    put('"');
    digits(day.getYear() / HUNDRED);
    digits(day.getYear() % HUNDRED);
    put('-');
    digits(day.getMonthValue());
    put('-');
    digits(day.getDayOfMonth());
    put('"');
  }

  private void digits(int two) {
    put((char) ('0' + two / TEN));
    put((char) ('0' + two % TEN));
  }

  /** Tells whether each byte from a place on stands for itself; of some that do it does not say so. */
  private boolean isPlain(int begin) {
    LONGS.set(text, length, ONES * ' '); // behind the end nothing is found
    long found = 0;
    for (int i = begin; i < length; i += Long.BYTES) {
      long eight = (long) LONGS.get(text, i);
      long low =
          eight ^ (ONES * 2); // so that the quotation mark, too, is below the exclamation mark
      long backslashes = eight ^ (ONES * '\\');
      long halves = eight ^ (ONES * '?'); // as half of a surrogate pair is told, too
      found |= ((low - (ONES * '!')) & ~low)
          | ((backslashes - ONES) & ~backslashes)
          | ((halves - ONES) & ~halves);
    }
    return (found & HIGHS) == 0;
  }

  private void escaped(String string) {
    if (!Unicode.isWellFormed(string)) {
      throw new IllegalArgumentException(
          "needs whole characters, got half of a surrogate pair in " + Excerpt.quoted(string));
    }
    char[] escaped = JsonStringEncoder.getInstance().quoteAsString(string);
    byte[] utf8 = String.valueOf(escaped).getBytes(StandardCharsets.UTF_8);
    makeRoom(utf8.length);
    System.arraycopy(utf8, 0, text, length, utf8.length);
    length += utf8.length;
  }

  /** Puts a sign for which there is room. */
  private void put(char ascii) {
    text[length++] = (byte) ascii;
  }

  /** Puts the begin of a text for which there is room. */
  // the bytes of ASCII are those that it takes
  @SuppressWarnings("deprecation")
  private void put(String ascii, int end) {
    ascii.getBytes(0, end, text, length);
    length += end;
  }

  /** Makes room for so many bytes and for the signs around them. */
  private void makeRoom(int most) {
    if (most + AROUND > text.length - length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + most + AROUND));
    }
  }

  @Override
  public void number(BigDecimal number) {
    literal(number.toPlainString());
  }

  @Override
  public void number(long number) {
    if (number < 0 || number >= FEW) {
      literal(Long.toString(number));
      return;
    }
    item(0);
    int few = (int) number;
    if (few >= HUNDRED) {
      put((char) ('0' + few / HUNDRED));
    }
    if (few >= TEN) {
      put((char) ('0' + few / TEN % TEN));
    }
    put((char) ('0' + few % TEN));
  }

  @Override
  public void truth(boolean truth) {
    literal(truth ? "true" : "false");
  }

  @Override
  public void nothing() {
    literal("null");
  }

  private void literal(String ascii) {
    item(ascii.length());
    put(ascii, ascii.length());
  }

  /** A long text is kept in pieces: one that grows is held twice where it moves. */
  private void cut() {
    out.accept(new String(text, 0, length, StandardCharsets.UTF_8));
    length = 0;
  }

  /** Hands on the last piece; nothing is written after it. */
  void finish() {
    cut();
    if (text.length <= 2 * PIECE) {
      SPARE.lazySet(text);
    }
    text = NONE;
  }

  /** Returns all that was written; nothing is written after it. */
  String whole() {
    finish();
    return pieces.size() == 1 ? pieces.get(0) : String.join("", pieces);
  }
}
