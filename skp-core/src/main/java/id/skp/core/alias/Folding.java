package id.skp.core.alias;

/** What does not matter when words are compared, and nothing else. */
final class Folding {
  private Folding() {}

  /**
   * Writes the letters a to z large, those and no others, and drops blanks of any kind, hyphens and dashes, and underscores. What
   * looks alike in other alphabets is another text, and so is one with characters that have no width.
   */
  static String folded(String text) {
    return folded(text, true);
  }

  /** The same, but keeps hyphens where a rank has them between its parts. */
  static String foldedWithHyphens(String text) {
    return folded(text, false);
  }

  private static String folded(String text, boolean dropsHyphens) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (isBlank(sign) || (dropsHyphens && (isDash(sign) || sign == '_'))) {
        continue;
      }
      folded.append(isDash(sign) ? '-' : upper(sign));
    }
    return folded.toString();
  }

  /** Returns a text on one line: letters a to z large, single blanks, one kind of dash, nothing at its ends. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (!isBlank(sign)) {
        plain.append(isDash(sign) ? '-' : upper(sign));
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().stripTrailing();
  }

  /** Returns a text without blanks at its ends and with single ones within, of whatever kind they were. */
  static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (!isBlank(sign)) {
        spaced.append(sign);
      } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    return spaced.toString().stripTrailing();
  }

  private static char upper(char sign) {
    return sign >= 'a' && sign <= 'z' ? (char) (sign - 'a' + 'A') : sign;
  }

  static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static boolean isDash(char sign) {
    return sign == '-' || (sign >= '\u2010' && sign <= '\u2015') || sign == '\u2212';
  }
}
