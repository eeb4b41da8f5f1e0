package id.skp.json;

import java.util.Locale;

/** Foreign text in a sentence: cut where it is long, on one line, without control characters. */
final class Excerpt {
  private static final int LONGEST = 60;

  private Excerpt() {}

  /** Returns the text in quotation marks, cut where it is long. */
  static String quoted(String text) {
    return "'" + cut(text, LONGEST) + "'";
  }

  /** Returns the text, cut where it is longer than a number of characters, but never within a character. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return oneLine(text);
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return oneLine(text.substring(0, end)) + "…";
  }

  /** Returns the text with each control character written as its code, such as {@code U+000A}. */
  static String oneLine(String text) {
    return text.chars().noneMatch(Character::isISOControl) ? text : escaped(text);
  }

  private static String escaped(String text) {
    StringBuilder line = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      line.append(Character.isISOControl(character) ? code(character) : character);
    }
    return line.toString();
  }

  /** Returns the code of a character, such as {@code U+000A}. */
  static String code(char character) {
    String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(4 - hex.length()) + hex;
  }
}
