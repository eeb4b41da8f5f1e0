package id.skp.json;

import id.skp.core.InvalidValueException;

/** Foreign text in a sentence: cut where it is long, on one line, without characters that cannot be seen. */
final class Excerpt {
  private static final int LONGEST_NAME = 64;

  private Excerpt() {}

  /** Returns the text in quotation marks, cut where it is long, and of nobody the number. */
  static String quoted(String text) {
    return InvalidValueException.quoted(text);
  }

  /** Returns the text, of a long one its ends. */
  static String cut(String text, int longest) {
    return text.length() <= longest ? text : InvalidValueException.shortened(text, longest);
  }

  /** Returns the name of a field as a pointer shows it: of a long one its ends, and of nobody the number. */
  static String name(String name) {
    return InvalidValueException.shortened(name, LONGEST_NAME);
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
