package id.skp.testkit.cli;

import id.skp.core.text.Text;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one rule set has otherwise than another: values, procedures and their sources. */
final class RuleSetDifference {
  private static final Text TITLE =
      Text.of("Perbedaan {0} dari {1}", "Differences of {0} from {1}");
  private static final Text PARAMETER = Text.of("parameter", "parameter");
  private static final Text RULE = Text.of("aturan", "rule");
  private static final Text SAME_PROCEDURE = Text.of("prosedur sama", "same procedure");
  private static final Text PROCEDURE_OF = Text.of("prosedur dari {0}", "procedure of {0}");

  /**
   * A parameter or rule.
   *
   * @param content what must be equal for it to be the same
   * @param wording how it reads
   */
  private record Entry(List<Object> content, String wording) {}

  private final Locale locale;

  private RuleSetDifference(Locale locale) {
    this.locale = locale;
  }

  /**
   * Returns the differences: {@code -} is how the other rule set has it, {@code +} how this one does.
   *
   * @param ruleSet the rule set
   * @param other the rule set it is compared with
   * @param locale the language
   * @return the page
   */
  static Page of(RuleSet ruleSet, RuleSet other, Locale locale) {
    RuleSetDifference difference = new RuleSetDifference(locale);
    String title = TITLE.in(locale).replace("{0}", ruleSet.id()).replace("{1}", other.id());
    List<Item> items =
        difference.items(difference.entries(other, ruleSet), difference.entries(ruleSet, other));
    return new Page(locale, List.of(new Section(title, new Items(items))));
  }

  private List<Item> items(Map<String, Entry> before, Map<String, Entry> after) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    List<Item> items = new ArrayList<>();
    for (String name : names) {
      Optional<Entry> was = Optional.ofNullable(before.get(name));
      Optional<Entry> is = Optional.ofNullable(after.get(name));
      if (!was.map(Entry::content).equals(is.map(Entry::content))) {
        items.add(new Item(name, List.of("- " + wording(was), "+ " + wording(is))));
      }
    }
    return items.isEmpty() ? List.of(new Item(Words.NONE.in(locale), List.of())) : items;
  }

  private String wording(Optional<Entry> entry) {
    return entry.map(Entry::wording).orElseGet(() -> Words.NONE.in(locale));
  }

  private Map<String, Entry> entries(RuleSet ruleSet, RuleSet other) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    ruleSet
        .parameters()
        .forEach(each -> entries.put(
            PARAMETER.in(locale) + " " + each.name(),
            new Entry(
                List.of(each.value(), each.legalSource()),
                RuleSetPage.value(each, locale) + "; "
                    + Sources.wording(each.legalSource(), locale))));
    ruleSet
        .rules()
        .forEach(each -> entries.put(
            RULE.in(locale) + " " + each.name(),
            new Entry(
                List.of(each.procedure(), each.legalSource()),
                procedure(each, ruleSet, other) + "; "
                    + Sources.wording(each.legalSource(), locale))));
    return entries;
  }

  private String procedure(Rule<?, ?> rule, RuleSet ruleSet, RuleSet other) {
    boolean same = other
        .ruleNamed(rule.name())
        .map(each -> each.procedure().equals(rule.procedure()))
        .orElse(false);
    return same ? SAME_PROCEDURE.in(locale) : PROCEDURE_OF.in(locale).replace("{0}", ruleSet.id());
  }
}
