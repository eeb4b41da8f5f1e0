package id.skp.testkit.cli;

import id.skp.core.text.Text;
import id.skp.rules.Difference;
import id.skp.rules.Difference.Version;
import id.skp.rules.RuleSet;
import id.skp.rules.message.Message;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one rule set has otherwise than another: {@code -} is how the other has it, {@code +} how this one does. */
final class DifferencesPage {
  private static final Text TITLE =
      Text.of("Perbedaan {0} dari {1}", "Differences of {0} from {1}");

  private final Locale locale;

  private DifferencesPage(Locale locale) {
    this.locale = locale;
  }

  static Page of(RuleSet ruleSet, RuleSet other, Locale locale) {
    return new Page(locale, List.of(section(ruleSet, other, locale)));
  }

  static Section section(RuleSet ruleSet, RuleSet other, Locale locale) {
    DifferencesPage page = new DifferencesPage(locale);
    List<Item> items = ruleSet.differencesFrom(other).stream().map(page::item).toList();
    return new Section(
        title(ruleSet, other, locale),
        new Items(items.isEmpty() ? List.of(new Item(Words.NONE.in(locale), List.of())) : items));
  }

  static String title(RuleSet ruleSet, RuleSet other, Locale locale) {
    return Message.of(TITLE, ruleSet.id(), other.id()).in(locale);
  }

  private Item item(Difference difference) {
    return new Item(
        difference.kind().label(locale) + " " + difference.name(),
        List.of("- " + wording(difference.before()), "+ " + wording(difference.after())));
  }

  private String wording(Optional<Version> version) {
    return version
        .map(each -> each.wording().in(locale) + "; " + Sources.wording(each.source(), locale))
        .orElseGet(() -> Words.NONE.in(locale));
  }
}
