package id.skp.core.text;

import java.util.Locale;

/**
 * Makes visible in a refused text what one cannot see: blanks at its ends as {@code ␣}, and wherever they stand no-break and
 * other special blanks, control characters and characters without width by their code, such as {@code U+00A0}.
 */
public final class Visible {
  private static final char OPEN_BOX = '\u2423';

  private Visible() {}

  /**
   * Returns a text for a sentence that refuses it.
   *
   * @param text the text
   * @return the text, the same if all of it can be seen
   */
  public static String of(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && text.charAt(begin) == ' ') {
      begin++;
    }
    while (end > begin && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (begin == 0 && end == text.length() && text.chars().noneMatch(Visible::isHidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (i < begin || i >= end) {
        shown.append(OPEN_BOX);
      } else if (isHidden(sign)) {
        shown.append(code(sign));
      } else {
        shown.append(sign);
      }
    }
    return shown.toString();
  }

  private static boolean isHidden(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      case Character.SPACE_SEPARATOR -> sign != ' ';
      default -> false;
    };
  }

  /**
   * Returns the code of a character.
   *
   * @param sign the character
   * @return the code, such as {@code U+00A0}
   */
  public static String code(char sign) {
    String hex = Integer.toHexString(sign).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(4 - hex.length()) + hex;
  }
}
