package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
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
 * @param showsPersons whether numbers of persons are shown, as on papers; elsewhere of an id that is one its end is shown
 */
record Page(Locale locale, List<Section> sections, boolean showsPersons) {
  Page(Locale locale, List<Section> sections) {
    this(locale, sections, false);
  }

  Page {
    sections = sections.stream().map(each -> told(each, locale)).toList();
  }

  /** Returns words as they stand on a line of the page. */
  String line(String words) {
    return shown(PlainText.line(words.strip()));
  }

  /** Returns text whose lines were made on purpose as it stands on the page. */
  String lines(String text) {
    return shown(PlainText.lines(text));
  }

  private String shown(String text) {
    return showsPersons ? text : InvalidValueException.withoutNumbersOfPersons(text);
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
