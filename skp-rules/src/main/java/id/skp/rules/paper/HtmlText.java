package id.skp.rules.paper;

import id.skp.core.text.PlainText;

/**
 * Makes words safe within HTML and XML: markup is escaped, and what could forge, steer or turn text has a sign. A line feed
 * stays one: a cell shows the lines that were written into it, and nothing else does.
 */
final class HtmlText {
  private HtmlText() {}

  static String of(String words) {
    String plain = PlainText.lines(words.strip());
    StringBuilder safe = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char each = plain.charAt(i);
      switch (each) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(each);
      }
    }
    return safe.toString();
  }
}
