package id.skp.core.text;

import static java.util.Objects.requireNonNull;

/**
 * Text from outside, made safe to show: nothing in it begins a line, steers a terminal, turns the direction of reading or
 * is forbidden in XML. What is not shown as it is has a visible sign, of one character, so that no text grows.
 */
public final class PlainText {
  private static final char LINE_END = '\u23CE';
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /**
   * Returns a text that stays on its line.
   *
   * @param text the text
   * @return the text with {@code ⏎} for each end of a line or paragraph, with a blank for each tab and other blank, and with
   *     U+FFFD for each other character that is unsafe; the same if there is none of these
   */
  public static String line(String text) {
    return isLine(text, 0) ? text : safe(text, false);
  }

  /** Returns what stands at the beginning of some room as a line. */
  static String line(char[] room, int length) {
    String text = new String(room, 0, length);
    for (int i = 0; i < length; i++) {
      if (!isPlain(room[i])) {
        return isLine(text, i) ? text : safe(text, false);
      }
    }
    return text;
  }

  private static boolean isLine(String text, int start) {
    requireNonNull(text, "text");
    for (int i = start; i < text.length(); i++) {
      char each = text.charAt(i);
      if (!isPlain(each) && !staysAt(text, i)) {
        return false;
      }
      i += Character.isHighSurrogate(each) ? 1 : 0;
    }
    return true;
  }

  /** Most are of these, which stay as they are and need no look into the tables of Unicode: of ASCII and Latin-1, and the ellipsis. */
  private static boolean isPlain(char each) {
    return each <= '~' ? each >= ' ' : each >= '\u00A0' && each <= '\u00FF' || each == '\u2026';
  }

  private static boolean staysAt(String text, int at) {
    int character = text.codePointAt(at);
    return shown(character) == character;
  }

  /**
   * Returns a text of several lines, which were made on purpose: what stands in them from outside is a {@link #line}.
   *
   * @param text the text
   * @return the text with its line feeds and tabs, and with all else as on a line
   */
  public static String lines(String text) {
    return isLine(text, 0) ? text : safe(text, true);
  }

  private static String safe(String text, boolean keepsLines) {
    StringBuilder safe = new StringBuilder(text.length());
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(before)) {
      int character = text.codePointAt(i);
      if (character == '\n' && (keepsLines || before == '\r')) {
        safe.setLength(before == '\r' ? safe.length() - 1 : safe.length());
        safe.append(keepsLines ? '\n' : LINE_END);
      } else if (character == '\t' && keepsLines) {
        safe.append('\t');
      } else {
        safe.appendCodePoint(shown(character));
      }
      before = character;
    }
    return safe.toString();
  }

  private static int shown(int character) {
    return switch (character) {
      case '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> LINE_END;
      case '\t' -> ' ';
      default ->
        isUnsafe(character) ? REPLACEMENT : Character.isWhitespace(character) ? ' ' : character;
    };
  }

  private static boolean isUnsafe(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> !joins(character);
      default -> (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    };
  }

  /** Tells whether a character without width belongs to how words are written: joiners and the soft hyphen. */
  private static boolean joins(int character) {
    return character == '\u200C' || character == '\u200D' || character == '\u00AD';
  }
}
