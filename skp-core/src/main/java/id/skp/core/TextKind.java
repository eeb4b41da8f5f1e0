package id.skp.core;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What a text of a value is for, and with it how long it may be, counted in characters as Unicode and JSON Schema count
 * them (code points). Every text has a visible character and nothing that is not text: no control characters but tabs and
 * ends of lines, and no half of a surrogate pair.
 */
public enum TextKind {
  /** What names something within a host system or a document: an id, or the id of a person or thing that is referred to. */
  ID(200),

  /** What something or somebody is called: names, titles of posts, units of a target, words. */
  NAME(500),

  /** What somebody wrote: results, feedback, reasons. */
  TEXT(10_000);

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private final int longest;

  TextKind(int longest) {
    this.longest = longest;
  }

  /**
   * Returns how long a text of this kind may be.
   *
   * @return the most characters
   */
  public int longest() {
    return longest;
  }

  /**
   * Refuses what is no text of this kind.
   *
   * @param text the text
   * @param field the property it stands in
   * @return the text itself
   * @throws InvalidValueException with code {@code BLANK_TEXT} if nothing of the text can be seen, {@code TEXT_TOO_LONG},
   *     {@code CONTROL_CHARACTER}, or {@code INVALID_UNICODE} for half of a surrogate pair
   */
  public String require(String text, String field) {
    requireNonNull(field, "field");
    if (isPlain(requireNonNull(text, field))) {
      return text;
    }
    InvalidValueException.requireText(text, field);
    if (text.length() > longest) {
      int length = text.codePointCount(0, text.length());
      InvalidValueException.unless(
          length <= longest,
          "TEXT_TOO_LONG",
          field,
          "perlu paling banyak " + longest + " karakter",
          "needs at most " + longest + " characters",
          length);
    }
    return requireCharacters(text, field);
  }

  /**
   * Refuses what is no text of any kind, however long.
   *
   * @param text the text
   * @param field the property it stands in
   * @return the text itself
   * @throws InvalidValueException with code {@code BLANK_TEXT}, {@code CONTROL_CHARACTER} or {@code INVALID_UNICODE}
   */
  public static String requireReadable(String text, String field) {
    InvalidValueException.requireText(text, field);
    requireCharacters(text, field);
    return text;
  }

  /**
   * Tells whether a text has neither letter nor digit, as a dash that stands for nothing.
   *
   * @param text the text
   * @return true if so
   */
  public static boolean saysNothing(String text) {
    requireNonNull(text, "text");
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * Refuses what is no text of this kind, and what has neither letter nor digit.
   *
   * @param text the text
   * @param field the property it stands in
   * @return the text itself
   * @throws InvalidValueException as {@link #require} does, or with code {@code TEXT_SAYS_NOTHING}
   */
  public String requireSaying(String text, String field) {
    require(text, field);
    InvalidValueException.unless(
        !saysNothing(text),
        "TEXT_SAYS_NOTHING",
        field,
        "perlu teks dengan huruf atau angka; tulis yang dimaksud",
        "needs a text with a letter or a digit; write what is meant",
        text);
    return text;
  }

  /** Tells whether a text is short enough and has nothing but what every machine can print: most texts are so. */
  private boolean isPlain(String text) {
    return text.length() <= longest
        && ((text.length() >= 2 * Long.BYTES && isPlainLong(text)) || isPlainShort(text));
  }

  /** Looks at eight characters at once; of some plain texts it does not say that they are. */
  private static boolean isPlainLong(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    long seen = 0;
    long other = 0; // its high bits, once something else is met
    int last = bytes.length - Long.BYTES;
    for (int i = 0; ; i = Math.min(i + Long.BYTES, last)) {
      long eight = (long) LONGS.get(bytes, i);
      seen |= eight ^ (ONES * ' ');
      // what is no such character stands as a question mark
      other |= eight | (eight - (ONES * ' ')) | (eight + ONES) | ((eight ^ (ONES * '?')) - ONES);
      if (i == last) {
        return (other & HIGHS) == 0 && seen != 0;
      }
    }
  }

  private static boolean isPlainShort(String text) {
    int length = text.length();
    int seen = 0;
    int other = 0; // less than zero once something else is met
    for (int i = 0; i < length; i++) {
      int character = text.charAt(i);
      seen |= character ^ ' ';
      other |= (character - ' ') | ('~' - character);
    }
    return other >= 0 && seen != 0;
  }

  /**
   * Refuses a text that holds control characters, of which tabs and ends of lines are none, or half of a surrogate pair.
   *
   * @param text the text, which may be empty
   * @param field the property it stands in
   * @return the text itself
   * @throws InvalidValueException with code {@code CONTROL_CHARACTER} or {@code INVALID_UNICODE}
   */
  public static String requireCharacters(String text, String field) {
    requireNonNull(text, "text");
    requireNonNull(field, "field");
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      if (Character.isISOControl(character) && !isBlank(character)) {
        throw new InvalidValueException(
            "CONTROL_CHARACTER",
            field,
            "perlu teks tanpa karakter kendali; hapus karakter itu, " + at(text, i, "diberikan"),
            "needs a text without control characters; remove it, " + at(text, i, "got"));
      } else if (Character.getType(character) == Character.SURROGATE) {
        throw new InvalidValueException(
            "INVALID_UNICODE",
            field,
            "perlu huruf utuh, bukan separuh pasangan surrogate, " + at(text, i, "diberikan"),
            "needs whole characters, not half of a surrogate pair, " + at(text, i, "got"));
      }
    }
    return text;
  }

  private static boolean isBlank(int control) {
    return (control >= '\t' && control <= '\r') || control == '\u0085';
  }

  private static String at(String text, int index, String got) {
    return got + " " + InvalidValueException.codeOf(text.codePointAt(index)) + " ("
        + (text.codePointCount(0, index) + 1) + ")";
  }
}
