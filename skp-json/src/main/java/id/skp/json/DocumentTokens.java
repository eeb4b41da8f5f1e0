package id.skp.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import id.skp.core.text.Pointer;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as it comes from another reader of JSON, token by token: the bridge for hosts that read with Jackson, JSON-B, Gson or a
 * format of their own. Numbers are given as they are written, so that no digit is lost; what is wrong is told as everywhere, with
 * the pointers, lines and columns of the host's document.
 *
 * <pre>{@code
 * DocumentTokens<Nip> tokens = new DocumentTokens<>("/employees/3/nip", Nip.class);
 * tokens.at(12, 9);
 * tokens.text("198504122010012003");
 * Nip nip = tokens.read();
 * }</pre>
 *
 * <p>Of a value of more characters than its type {@linkplain SkpDocuments#mostBytes may have} the rest is not kept, and it is
 * refused.
 *
 * @param <T> the type of the value
 */
public final class DocumentTokens<T> {
  /** A value that begins further on in the host's document is told from its own beginning, and its places are moved. */
  private static final int NEAR = 2_000;

  /** So many digits a binary fraction keeps of any decimal number. */
  private static final int DIGITS_OF_DOUBLE = 15;

  /** As near to each other are decimal numbers with the decimals of a value. */
  private static final double STEP = 1e-6;

  private static final int MOST_SCALE = StrictJson.MAX_DIGITS + StrictJson.MAX_SCALE;

  private final String pointer;
  private final Class<T> type;
  private final int most;
  private final StringBuilder text = new StringBuilder(256);
  private boolean separated = true;
  private boolean placed;
  private int line = 1;
  private int lineStart;
  private int linesBefore;
  private int columnsBefore;

  /**
   * Begins a value.
   *
   * @param pointer where it stands in the host's document, as a JSON Pointer (RFC 6901), empty for the whole of it
   * @param type its type, one that {@link SkpDocuments} reads
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_TYPE} if the type has no form
   */
  public DocumentTokens(String pointer, Class<T> type) {
    this.pointer = requireNonNull(pointer, "pointer");
    this.type = type;
    this.most = SkpDocuments.mostBytes(type);
  }

  /**
   * Says where the next token begins. Where that is never said, problems tell neither line nor column.
   *
   * @param line the line, from 1; less if it is not known
   * @param column the character in it, from 1
   */
  public void at(int line, int column) {
    if (line < 1 || column < 1 || isFull()) {
      return;
    }
    placed = true;
    if (text.isEmpty() && (line > NEAR || column > NEAR)) {
      linesBefore = line - 1;
      columnsBefore = column - 1;
    }
    separate();
    int there = line - linesBefore;
    while (this.line < there && !isFull()) {
      text.append('\n');
      this.line++;
      lineStart = text.length();
    }
    int blanks = (there == 1 ? column - columnsBefore : column) - 1 - (text.length() - lineStart);
    if (this.line == there && blanks > 0) {
      text.append(" ".repeat(Math.min(blanks, most)));
    }
  }

  /** Begins an object. */
  public void beginObject() {
    begin("{");
  }

  /** Ends an object. */
  public void endObject() {
    end("}");
  }

  /** Begins a list. */
  public void beginList() {
    begin("[");
  }

  /** Ends a list. */
  public void endList() {
    end("]");
  }

  /**
   * Gives the name of a field, before its value.
   *
   * @param name the name
   */
  public void name(String name) {
    quoted(name);
    separated = true;
    begin(":");
  }

  /**
   * Gives a text.
   *
   * @param value the text
   */
  public void text(String value) {
    quoted(value);
  }

  /**
   * Gives a number.
   *
   * @param digits the number as JSON writes it, such as {@code 123456789012345.123456}
   */
  public void number(String digits) {
    literal(digits);
  }

  /**
   * Gives a number that the host has made already.
   *
   * @param value the number
   * @param place where it stands in the host's document, as a JSON Pointer
   * @throws DocumentException with code {@code NUMBER_INEXACT} if it is a binary fraction that may have lost some: with more than 15
   *     digits, or so large that it may have been another number with 6 decimals, which is a {@code double} from 2<sup>33</sup>
   *     (8,589,934,592) and a {@code float} from 16 on
   */
  public void number(Number value, String place) {
    boolean binary = value instanceof Double || value instanceof Float;
    // written out, a number with an absurd exponent would fill the memory; the reader refuses it as
    // it is
    boolean plain =
        value instanceof BigDecimal exact && Math.abs((long) exact.scale()) <= MOST_SCALE;
    String digits = plain ? ((BigDecimal) value).toPlainString() : String.valueOf(value);
    if (binary && !isSure(value, digits)) {
      throw refused(
          place,
          "NUMBER_INEXACT",
          Text.of(
              "perlu angka desimal yang utuh, ditemukan pecahan biner " + digits
                  + "; baca angka sebagai BigDecimal",
              "needs an exact decimal number, found the binary fraction " + digits
                  + "; read numbers as BigDecimal"));
    }
    literal(digits);
  }

  /** Tells whether no other number with as many decimals as a value may have would have become the same binary fraction. */
  private static boolean isSure(Number fraction, String digits) {
    double gap =
        fraction instanceof Float small ? Math.ulp(small) : Math.ulp(fraction.doubleValue());
    return gap < STEP && new BigDecimal(digits).precision() <= DIGITS_OF_DOUBLE;
  }

  /**
   * Gives a truth value.
   *
   * @param value the truth value
   */
  public void truth(boolean value) {
    literal(Boolean.toString(value));
  }

  /** Gives null. */
  public void nothing() {
    literal("null");
  }

  /**
   * Gives a whole value that the host has as a tree: maps with texts for names, lists, texts, numbers, truth values, null, and what
   * {@link SkpDocuments} writes.
   *
   * @param part the value
   * @param place where it stands in the host's document, as a JSON Pointer
   * @throws DocumentException with code {@code NUMBER_INEXACT} as {@link #number(Number, String)}, or {@code WRONG_TYPE} if a part
   *     is of no type that JSON has
   */
  public void tree(@Nullable Object part, String place) {
    tree(part, place, 0);
  }

  private void tree(@Nullable Object part, String place, int depth) {
    // one more than may be, and the reader refuses it: a tree may hold itself
    boolean tooDeep = depth > StrictJson.MAX_DEPTH || isFull();
    if (part instanceof Map<?, ?> fields) {
      beginObject();
      (tooDeep ? Map.of() : fields).forEach((name, value) -> {
        String field = String.valueOf(name);
        name(field);
        tree(value, Pointer.under(place, field), depth + 1);
      });
      endObject();
    } else if (part instanceof Collection<?> items) {
      beginList();
      int index = 0;
      for (Object item : tooDeep ? List.of() : items) {
        tree(item, place + "/" + index++, depth + 1);
      }
      endList();
    } else {
      single(part, place, depth);
    }
  }

  private void single(@Nullable Object part, String place, int depth) {
    if (part == null) {
      nothing();
    } else if (part instanceof CharSequence) {
      text(part.toString());
    } else if (part instanceof Number number) {
      number(number, place);
    } else if (part instanceof Boolean truth) {
      truth(truth);
    } else if (SkpDocuments.writes(part.getClass())) {
      tree(SkpDocuments.tree(part), place, depth);
    } else {
      String found = part.getClass().getName();
      throw refused(
          place,
          "WRONG_TYPE",
          Text.of(
              "perlu objek, daftar, teks, angka, true, false atau null, ditemukan " + found,
              "needs an object, a list, a text, a number, true, false or null, found " + found));
    }
  }

  private DocumentException refused(String place, String code, Text why) {
    int here = placed ? line + linesBefore : 0;
    int column = placed ? text.length() - lineStart + 1 : 0;
    return new DocumentException(
        List.of(new DocumentProblem(place, code, why, here, column)), Problems.MOST_TEXT);
  }

  /**
   * Makes the value, once all its tokens are given.
   *
   * @return the value
   * @throws DocumentException if it is refused, with the pointers, lines and columns of the host's document, as far as they were said
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_TYPE} if values of the type are not read
   */
  public T read() {
    try {
      return SkpDocuments.read(type, text.toString());
    } catch (DocumentException refusal) {
      throw placed
          ? refusal.within(pointer, linesBefore, columnsBefore)
          : refusal.withoutLines().within(pointer);
    }
  }

  private void begin(String sign) {
    literal(sign);
    separated = true;
  }

  private void end(String sign) {
    separated = true;
    literal(sign);
  }

  private void quoted(String value) {
    if (Unicode.isWellFormed(value)) {
      literal("\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + "\"");
    } else {
      literal(escaped(value));
    }
  }

  /** Returns a text with half of a surrogate pair so that the reader finds the half. */
  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder("\"");
    value.chars().forEach(unit -> escaped.append("\\u").append(Excerpt.code((char) unit), 2, 6));
    return escaped.append('"').toString();
  }

  private void literal(String token) {
    separate();
    if (!isFull()) {
      text.append(token);
    }
    separated = false;
  }

  private void separate() {
    if (!separated && !isFull()) {
      text.append(',');
    }
    separated = true;
  }

  private boolean isFull() {
    return text.length() > most;
  }
}
