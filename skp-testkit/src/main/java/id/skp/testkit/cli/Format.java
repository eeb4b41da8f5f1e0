package id.skp.testkit.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In which format reports are printed. */
enum Format {
  TEXT,
  JSON,
  HTML;

  /** The choices of the option. */
  static final class Choice extends Choices<Format> {
    Choice() {
      super(Format.class);
    }
  }

  /**
   * Writes reports.
   *
   * @param items what is reported on
   * @param title the title of the page, for HTML
   * @param locale the language
   * @param page makes the report, for text and HTML
   * @param json makes the document, for JSON
   */
  <T> String write(
      List<T> items,
      String title,
      Locale locale,
      Function<T, Page> page,
      Function<T, String> json) {
    return switch (this) {
      case TEXT ->
        items.stream()
            .map(page)
            .map(TextPage::of)
            .collect(Collectors.joining("\n" + "=".repeat(72) + "\n\n"));
      case JSON -> items.stream().map(json).map(each -> each + "\n").collect(Collectors.joining());
      case HTML -> HtmlPage.of(title, locale, items.stream().map(page).toList());
    };
  }
}
