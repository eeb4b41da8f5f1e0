package id.skp.testkit.cli;

import java.util.List;
import java.util.Locale;

/**
 * A report, for any format.
 *
 * @param locale the language
 * @param sections its parts; the heading of the first one is the title
 */
record Page(Locale locale, List<Section> sections) {
  Page {
    sections = List.copyOf(sections);
  }
}
