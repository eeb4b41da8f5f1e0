package id.skp.json;

import id.skp.core.InvalidValueException;

/** Foreign text in a sentence: cut where it is long, on one line, without characters that cannot be seen. */
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

  /** Returns the text with each character that cannot be seen written as its code, such as {@code U+000A}. */
  static String oneLine(String text) {
    return InvalidValueException.visible(text);
  }

  /** Returns the code of a character, such as {@code U+000A}. */
  static String code(char character) {
    return InvalidValueException.codeOf(character);
  }
}
