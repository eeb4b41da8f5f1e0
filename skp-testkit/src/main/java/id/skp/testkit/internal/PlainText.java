package id.skp.testkit.internal;

/**
 * Makes text from documents safe to print: no characters that could forge lines of a report, steer a terminal or turn
 * the direction of reading, and none that XML forbids.
 */
public final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char NEXT_LINE = '\u0085';

  private PlainText() {}

  /**
   * Returns the text on one line.
   *
   * @param text the text
   * @return the text without outer blanks, with a blank for each line feed and tab, and with other unsafe characters as
   *     U+FFFD
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.strip()
        .codePoints()
        .forEach(each -> line.appendCodePoint(
            each != ' ' && (Character.isWhitespace(each) || each == NEXT_LINE)
                ? ' '
                : printable(each)));
    return line.toString();
  }

  /**
   * Returns the text with its line feeds.
   *
   * @param text the text
   * @return the text without carriage returns, and with other unsafe characters as U+FFFD
   */
  public static String lines(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    text.codePoints()
        .filter(each -> each != '\r')
        .forEach(each -> lines.appendCodePoint(each == '\n' ? each : printable(each)));
    return lines.toString();
  }

  private static int printable(int character) {
    boolean noCharacter =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xD800 && character <= 0xDFFF);
    boolean turnsDirection = (character >= '\u202A' && character <= '\u202E')
        || (character >= '\u2066' && character <= '\u2069');
    return noCharacter || turnsDirection || Character.isISOControl(character)
        ? REPLACEMENT
        : character;
  }
}
