package id.skp.testkit.cli;

import id.skp.core.people.Institution;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.testkit.cases.CaseReport;
import id.skp.testkit.cases.CaseResult;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import id.skp.testkit.contract.ContractLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a check of a rule set says. */
final class RuleSetCheckPage {
  static final Text TITLE = Text.of("Pemeriksaan himpunan aturan", "Check of rule sets");

  private static final Text VERDICT = Text.of("Putusan", "Verdict");
  private static final Text FILE = Text.of("Berkas", "File");
  private static final Text COLLISIONS =
      Text.of("Benturan dengan yang terpasang", "Collisions with what is installed");
  private static final Text NOTES = Text.of("Catatan", "Notes");
  private static final Text CONTRACT = Text.of("Kontrak", "Contract");
  private static final Text HELD = Text.of("{0} dari {1} dipenuhi", "{0} of {1} kept");
  private static final Text NOT_TRIED = Text.of(
      "Tidak diuji, karena masukannya khusus: {0}", "Not tried, with inputs of their own: {0}");
  private static final Text CASES_OF_BASE = Text.of("Kasus dasarnya", "Cases of its base");
  private static final Text SAME = Text.of(
      "{0} sama, {1} berbeda karena varian", "{0} the same, {1} otherwise because of the variant");
  private static final Text NOT_RUN = Text.of("tidak dijalankan", "not run");
  private static final Text OWN_CASES = Text.of("Kasus sendiri", "Its own cases");
  private static final Text BASE = Text.of("dasar", "base");
  private static final Text HERE = Text.of("di sini", "here");

  private final RuleSetCheck check;
  private final Locale locale;

  private RuleSetCheckPage(RuleSetCheck check, Locale locale) {
    this.check = check;
    this.locale = locale;
  }

  static Page of(RuleSetCheck check, Locale locale) {
    RuleSetCheckPage page = new RuleSetCheckPage(check, locale);
    List<Section> sections = new ArrayList<>(List.of(page.verdict(), page.collisions()));
    if (!check.notes().isEmpty()) {
      sections.add(page.section(NOTES, check.notes().stream().map(page::item)));
    }
    sections.add(page.contract());
    if (!check.own().results().isEmpty()) {
      sections.add(page.own());
    }
    check.ruleSet().base().ifPresent(base -> {
      sections.add(page.ofBase());
      sections.add(DifferencesPage.section(check.ruleSet(), base, locale));
    });
    return new Page(locale, sections)
        .about(check.ruleSet().id())
        .decidedBy(Stream.concat(Stream.of(check.ruleSet()), check.ruleSet().base().stream())
            .toList());
  }

  private Section verdict() {
    String institutions = check.ruleSet().institutions().stream()
        .map(Institution::name)
        .collect(Collectors.joining(", "));
    String bases = String.join(", ", check.ruleSet().baseIds());
    return new Section(
        check.ruleSet().id(),
        new Facts(List.of(
            fact(VERDICT, check.verdict().label(locale)),
            fact(FILE, check.file()),
            fact(
                Words.REGULATION,
                check.ruleSet().regulation().id() + ", "
                    + check.ruleSet().regulation().title()),
            fact(Words.IN_FORCE, check.ruleSet().validity().label(locale)),
            fact(
                Words.FOR,
                institutions.isEmpty() ? RuleSetCheck.EVERYBODY.in(locale) : institutions),
            fact(Words.BASED_ON, bases.isEmpty() ? Words.NONE.in(locale) : bases))));
  }

  private Section collisions() {
    return section(COLLISIONS, check.collisions().stream().map(this::item));
  }

  private Section contract() {
    int all = ContractLaw.values().length;
    List<Item> items = new ArrayList<>(List.of(item(filled(HELD, check.held(), all))));
    check
        .broken()
        .forEach((law, why) -> items.add(new Item(law.label(locale), List.of(why.in(locale)))));
    check.late().ifPresent(why -> items.add(item(why)));
    List<String> notTried = ContractLaw.notTried(check.ruleSet());
    if (!notTried.isEmpty()) {
      items.add(item(filled(NOT_TRIED, String.join(", ", notTried))));
    }
    return section(CONTRACT, items.stream());
  }

  private Section own() {
    CaseReport own = check.own();
    return section(
        OWN_CASES,
        Stream.concat(
            Stream.of(item(filled(Words.PASSED_AND_FAILED, own.passed(), own.failed()))),
            own.results().stream()
                .filter(each -> !each.isPassed())
                .map(each -> item(each.toLine(locale)))));
  }

  private Section ofBase() {
    if (!check.ranCases()) {
      return section(CASES_OF_BASE, Stream.of(item(NOT_RUN)));
    }
    List<CaseResult> otherwise = check.otherwise();
    return section(
        CASES_OF_BASE,
        Stream.concat(
            Stream.of(item(filled(SAME, check.ofBase().passed(), otherwise.size()))),
            otherwise.stream().map(this::item)));
  }

  /** What the base decides is no failure of a variant that is made to decide otherwise. */
  private Item item(CaseResult otherwise) {
    return otherwise instanceof CaseResult.Failed failed
        ? new Item(
            failed.rule() + ": " + failed.id(),
            List.of(
                BASE.in(locale) + ": " + failed.expected().in(locale),
                HERE.in(locale) + ": " + failed.actual().in(locale)))
        : item(otherwise.toLine(locale));
  }

  private Section section(Text heading, Stream<Item> items) {
    return new Section(heading.in(locale), new Items(items.toList()));
  }

  private String filled(Text template, Object... values) {
    return Message.of(template, values).in(locale);
  }

  private Item item(Text text) {
    return item(text.in(locale));
  }

  private Item item(String text) {
    return new Item(text, List.of());
  }

  private Fact fact(Text name, String value) {
    return new Fact(name.in(locale), value);
  }
}
