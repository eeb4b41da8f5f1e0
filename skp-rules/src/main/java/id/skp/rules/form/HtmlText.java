package id.skp.rules.form;

/** Makes words safe within HTML and XML: markup is escaped, what XML forbids or turns the direction of reading is replaced. */
final class HtmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private HtmlText() {}

  static String of(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    words.strip().codePoints().filter(each -> each != '\r').forEach(each -> {
      switch (each) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '\n', '\t' -> safe.append((char) each);
        default -> safe.appendCodePoint(isPrintable(each) ? each : REPLACEMENT);
      }
    });
    return safe.toString();
  }

  private static boolean isPrintable(int character) {
    boolean noCharacter =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xD800 && character <= 0xDFFF);
    boolean turnsDirection = (character >= '\u202A' && character <= '\u202E')
        || (character >= '\u2066' && character <= '\u2069');
    return !noCharacter && !turnsDirection && !Character.isISOControl(character);
  }
}
