package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSet;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A report, for any format.
 *
 * @param locale the language
 * @param sections its parts; the heading of the first one is the title
 * @param showsPersons whether numbers of persons are shown, as on papers; elsewhere of an id that is one its end is shown
 * @param about what it is about, for the title of the window; nobody's name
 * @param decidedBy the rule sets that decided, for the last line; none on official papers
 */
record Page(
    Locale locale,
    List<Section> sections,
    boolean showsPersons,
    Optional<String> about,
    List<RuleSet> decidedBy) {
  static final Text FINGERPRINT = Text.of("sidik jari", "fingerprint");

  Page(Locale locale, List<Section> sections, boolean showsPersons) {
    this(locale, sections, showsPersons, Optional.empty(), List.of());
  }

  Page(Locale locale, List<Section> sections) {
    this(locale, sections, false);
  }

  Page {
    sections = sections.stream().map(each -> told(each, locale)).toList();
  }

  /** Returns the page with what it is about. */
  Page about(String... words) {
    return new Page(
        locale, sections, showsPersons, Optional.of(String.join(", ", words)), decidedBy);
  }

  /** Returns the page with a last line on what decided. */
  Page decidedBy(Collection<RuleSet> ruleSets) {
    return new Page(
        locale, sections, showsPersons, about, ruleSets.stream().distinct().toList());
  }

  Page decidedBy(RuleSet ruleSet) {
    return decidedBy(List.of(ruleSet));
  }

  /** Returns which library and rule sets decided. */
  static String line(Collection<RuleSet> ruleSets) {
    return line(ruleSets, each -> "");
  }

  /** Returns which library and rule sets decided, with their fingerprints: for them all is read that the rule sets have. */
  static String line(Collection<RuleSet> ruleSets, Locale locale) {
    return line(ruleSets, each -> " " + FINGERPRINT.in(locale) + " " + each.fingerprint());
  }

  private static String line(Collection<RuleSet> ruleSets, Function<RuleSet, String> more) {
    return "SKP SDK " + LibraryVersion.CURRENT
        + ruleSets.stream()
            .distinct()
            .map(each -> ", " + each.id() + more.apply(each))
            .collect(Collectors.joining());
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
