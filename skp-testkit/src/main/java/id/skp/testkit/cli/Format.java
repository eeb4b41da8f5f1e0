package id.skp.testkit.cli;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

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
   * @param json writes the document, for JSON, piece by piece
   */
  <T> void print(
      Output out,
      Iterable<T> items,
      String title,
      Locale locale,
      Function<T, Page> page,
      BiConsumer<T, Consumer<String>> json) {
    switch (this) {
      case TEXT -> {
        String between = "";
        for (T item : items) {
          out.print(between);
          TextPage.print(page.apply(item), out::print);
          between = "\n" + "=".repeat(72) + "\n\n";
        }
      }
      case JSON -> {
        for (T item : items) {
          json.accept(item, out::print);
          out.print("\n");
        }
      }
      case HTML ->
        HtmlPage.print(
            title, locale, StreamSupport.stream(items.spliterator(), false).map(page), out::print);
    }
  }
}
