package id.skp.testkit.cli;

import id.skp.core.law.Regulation;
import id.skp.core.people.Institution;
import id.skp.core.text.Text;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleKey.Service;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the listing of a rule set says. */
final class RuleSetPage {
  private static final Text VALUE = Text.same("{0}");

  private final RuleSet ruleSet;
  private final RuleSets ruleSets;
  private final Locale locale;

  private RuleSetPage(RuleSet ruleSet, RuleSets ruleSets, Locale locale) {
    this.ruleSet = ruleSet;
    this.ruleSets = ruleSets;
    this.locale = locale;
  }

  /** Returns everything in a rule set, with its sources. */
  static Page of(RuleSet ruleSet, RuleSets ruleSets, Locale locale) {
    RuleSetPage page = new RuleSetPage(ruleSet, ruleSets, locale);
    return new Page(
            locale, List.of(page.overview(), page.parameters(), page.rules(), page.findings()))
        .decidedBy(ruleSet);
  }

  /** Returns an overview of rule sets. */
  static Page overview(RuleSets ruleSets, Locale locale) {
    return new Page(
        locale,
        ruleSets.all().stream()
            .map(each -> new RuleSetPage(each, ruleSets, locale).overview())
            .toList());
  }

  private Section overview() {
    Regulation regulation = ruleSet.regulation();
    String bases = String.join(", ", ruleSet.baseIds());
    List<Fact> facts = new ArrayList<>(List.of(
        fact(Words.REGULATION, regulation.id() + ", " + regulation.title()),
        fact(Words.IN_FORCE, ruleSet.validity().label(locale)),
        fact(Words.BASED_ON, bases.isEmpty() ? Words.NONE.in(locale) : bases),
        fact(Words.RULES, String.valueOf(ruleSet.rules().size())),
        fact(Words.PARAMETERS, String.valueOf(ruleSet.parameters().size()))));
    if (!ruleSet.services().isEmpty()) {
      facts.add(fact(
          Words.SERVES,
          ruleSet.services().stream().map(Service::name).collect(Collectors.joining(", "))));
    }
    if (!ruleSet.institutions().isEmpty()) {
      facts.add(fact(
          Words.FOR,
          ruleSet.institutions().stream()
              .map(Institution::name)
              .collect(Collectors.joining(", "))));
    }
    if (ruleSet.isFoundByIdOnly()) {
      facts.add(fact(Words.USED, Words.BY_ID_ONLY.in(locale)));
    }
    Origin.of(ruleSet, ruleSets, locale)
        .ifPresent(origin -> facts.add(fact(Words.PLUG_IN, origin)));
    return new Section(ruleSet.id(), new Facts(facts));
  }

  private Section parameters() {
    return new Section(
        Words.PARAMETERS.in(locale),
        new Items(ruleSet.parameters().stream().map(this::item).toList()));
  }

  /** A short value stands behind the name, a table or a long list below it. */
  private Item item(Parameter<?> parameter) {
    String value = value(parameter, locale);
    List<String> lines = ValueLines.of(value, parameter.data(), locale);
    List<String> details = new ArrayList<>();
    lines.forEach(each -> details.add("| " + each));
    details.add(parameter.title().in(locale));
    details.add(Sources.wording(parameter.legalSource(), locale));
    return new Item(parameter.name() + " =" + (lines.isEmpty() ? " " + value : ""), details);
  }

  private Section rules() {
    return new Section(
        Words.RULES.in(locale),
        new Items(ruleSet.rules().stream().map(this::item).toList()));
  }

  private Item item(Rule<?, ?> rule) {
    String given =
        rule.key().input().fields().stream().map(Field::name).collect(Collectors.joining(", "));
    return new Item(
        rule.name(),
        List.of(
            rule.title().in(locale),
            Words.GIVEN.in(locale) + ": " + given,
            Words.OUTCOME.in(locale) + ": "
                + String.join(", ", rule.key().output().fields()),
            Sources.wording(rule.legalSource(), locale)));
  }

  private Section findings() {
    return new Section(
        Words.FINDINGS.in(locale),
        new Items(ruleSet.findingKinds().stream().map(this::item).toList()));
  }

  private Item item(FindingKind finding) {
    return new Item(
        finding.severity().label(locale) + " " + finding.code(),
        List.of(finding.wordingInList().in(locale), Sources.wording(finding.source(), locale)));
  }

  /** Returns the value of a parameter as it reads in a sentence. */
  static String value(Parameter<?> parameter, Locale locale) {
    return Message.of(VALUE, parameter.value()).in(locale);
  }

  private Fact fact(Text name, String value) {
    return new Fact(name.in(locale), value);
  }
}
