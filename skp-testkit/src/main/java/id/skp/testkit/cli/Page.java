package id.skp.testkit.cli;

import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
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
    sections = sections.stream().map(each -> told(each, locale)).toList();
  }

  /** Below a heading that nothing belongs to it is said that there is none. */
  private static Section told(Section section, Locale locale) {
    boolean empty = (section.content() instanceof Facts facts && facts.facts().isEmpty())
        || (section.content() instanceof Items items && items.items().isEmpty());
    return empty
        ? new Section(
            section.heading(), new Items(List.of(new Item(Words.NONE.in(locale), List.of()))))
        : section;
  }
}
