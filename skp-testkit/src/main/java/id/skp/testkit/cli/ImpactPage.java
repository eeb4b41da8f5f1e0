package id.skp.testkit.cli;

import id.skp.core.people.Employee;
import id.skp.core.people.Unit;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.impact.Attribution;
import id.skp.rules.impact.Coverage;
import id.skp.rules.impact.Impact;
import id.skp.rules.impact.ImpactExample;
import id.skp.rules.impact.Transition;
import id.skp.rules.impact.Transitions;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The impact of a change of rules, in the order in which it is read: how many, which, whose, why, such as. */
final class ImpactPage {
  static final Text TITLE = Text.of("Dampak perubahan aturan", "Impact of a change of rules");

  private static final Text FROM = Text.of("Aturan lama", "Old rules");
  private static final Text TO = Text.of("Aturan baru", "New rules");
  private static final Text APPRAISALS = Text.of("Penilaian", "Appraisals");
  private static final Text CHANGED = Text.of("Berubah", "Changed");
  private static final Text RAISED = Text.of("Naik", "Raised");
  private static final Text LOWERED = Text.of("Turun", "Lowered");
  private static final Text NEWLY_DECIDED = Text.of("Baru dapat diputuskan", "Newly decided");
  private static final Text NEWLY_UNDECIDED =
      Text.of("Tidak lagi dapat diputuskan", "Newly undecided");
  private static final Text NOT_FOR =
      Text.of("Penilaian yang bukan untuk aturan itu", "Appraisals that the rules are not for");
  private static final Text UNDECIDED =
      Text.of("Mengapa tidak dapat diputuskan", "Why nothing is decided");
  private static final Text OF_RULES = Text.of("{0}: {1}, {2} dari {3}", "{0}: {1}, {2} of {3}");
  private static final Text FIRST = Text.of("yang pertama: {0}", "the first: {0}");
  private static final Text TRANSITIONS = Text.of("Peralihan predikat", "Transitions");
  private static final Text UNITS = Text.of("Unit kerja", "Units");
  private static final Text LEVELS = Text.of("Jenjang jabatan", "Levels of posts");
  private static final Text EMPLOYMENTS = Text.of("Status kepegawaian", "Employment");
  private static final Text ATTRIBUTIONS =
      Text.of("Andil setiap perbedaan", "What each difference makes");
  private static final Text ALONE = Text.of(
      "perbedaan ini saja, pada aturan lama: {0} dari {1} berubah",
      "alone, with the old rules: {0} of {1} change");
  private static final Text LAST = Text.of(
      "di samping semua perbedaan lain, pada aturan baru: {0} dari {1} berubah",
      "beside all others, with the new rules: {0} of {1} change");
  private static final Text SOME = Text.of("{0} dari {1} berubah", "{0} of {1} change");
  private static final Text EXAMPLES = Text.of("Contoh", "Examples");
  private static final Text NUMBER = Text.of("Penilaian {0}: {1}", "Appraisal {0}: {1}");

  private final Impact impact;
  private final boolean named;
  private final Locale locale;

  private ImpactPage(Impact impact, boolean named, Locale locale) {
    this.impact = impact;
    this.named = named;
    this.locale = locale;
  }

  static Page of(Impact impact, boolean named, Locale locale) {
    ImpactPage page = new ImpactPage(impact, named, locale);
    Page told = new Page(
        locale,
        List.of(
            new Section(TITLE.in(locale), page.head()),
            new Section(NOT_FOR.in(locale), new Items(page.coverages(page::notFor))),
            new Section(UNDECIDED.in(locale), new Items(page.coverages(page::undecided))),
            new Section(TRANSITIONS.in(locale), page.transitions()),
            new Section(UNITS.in(locale), page.groups(impact.byUnit(), ImpactPage::name)),
            new Section(LEVELS.in(locale), page.groups(impact.byLevel(), page::label)),
            new Section(EMPLOYMENTS.in(locale), page.groups(impact.byEmployment(), page::label)),
            new Section(ATTRIBUTIONS.in(locale), page.attributions()),
            new Section(EXAMPLES.in(locale), Items.of(impact.examples(), page::item))),
        named);
    return told.decidedBy(List.of(impact.from(), impact.to()));
  }

  private static String name(Unit unit) {
    return unit.name() + unit.institution().map(each -> ", " + each.name()).orElse("");
  }

  private String label(Labelled constant) {
    return constant.label(locale);
  }

  private Facts head() {
    Transitions all = impact.transitions();
    return new Facts(List.of(
        new Fact(FROM.in(locale), impact.from().id()),
        new Fact(TO.in(locale), impact.to().id()),
        fact(APPRAISALS, all.all()),
        fact(CHANGED, all.changed()),
        fact(RAISED, all.count(Transition::isRaised)),
        fact(LOWERED, all.count(Transition::isLowered)),
        fact(NEWLY_DECIDED, all.count(Transition::isNewlyDecided)),
        fact(NEWLY_UNDECIDED, all.count(Transition::isNewlyUndecided))));
  }

  private Fact fact(Text name, long count) {
    return new Fact(name.in(locale), Wording.of(count, locale));
  }

  private List<Item> coverages(BiFunction<RuleSet, Coverage, Stream<Item>> items) {
    return Stream.concat(
            items.apply(impact.from(), impact.fromCoverage()),
            items.apply(impact.to(), impact.toCoverage()))
        .toList();
  }

  private Stream<Item> notFor(RuleSet rules, Coverage coverage) {
    return coverage.notFor().stream()
        .map(each -> new Item(
            ofRules(rules, each.first().kind().code(), each.count()),
            List.of(Message.of(FIRST, each.first().message()).in(locale))));
  }

  private Stream<Item> undecided(RuleSet rules, Coverage coverage) {
    return coverage.undecided().entrySet().stream()
        .map(each -> new Item(
            ofRules(rules, each.getKey().name(), each.getValue()),
            List.of(each.getKey().meaning().in(locale))));
  }

  private String ofRules(RuleSet rules, String code, long count) {
    return Message.of(OF_RULES, rules.id(), code, count, impact.transitions().all())
        .in(locale);
  }

  private Facts transitions() {
    return new Facts(impact.transitions().counts().entrySet().stream()
        .map(each -> new Fact(label(each.getKey()), Wording.of(each.getValue(), locale)))
        .toList());
  }

  private <K> Items groups(Map<K, Transitions> groups, Function<K, String> name) {
    return Items.of(
        List.copyOf(groups.entrySet()),
        each -> new Item(
            name.apply(each.getKey()) + ": " + some(SOME, each.getValue()),
            changes(each.getValue()).toList()));
  }

  private String some(Text wording, Transitions transitions) {
    return Message.of(wording, transitions.changed(), transitions.all()).in(locale);
  }

  private Stream<String> changes(Transitions transitions) {
    return transitions.counts().entrySet().stream()
        .filter(each -> !each.getKey().isSame())
        .map(each -> label(each.getKey()) + ": " + Wording.of(each.getValue(), locale));
  }

  private Items attributions() {
    return impact
        .unattributed()
        .map(why -> new Items(List.of(new Item(why.in(locale), List.of()))))
        .orElseGet(() -> Items.of(impact.attributions(), this::item));
  }

  private Item item(Attribution attribution) {
    List<String> details = new ArrayList<>();
    attribution.alone().ifPresent(each -> details.add(some(ALONE, each)));
    attribution.last().ifPresent(each -> details.add(some(LAST, each)));
    attribution.refusal().ifPresent(why -> details.add(why.in(locale)));
    return new Item(
        attribution.difference().kind().label(locale) + " "
            + attribution.difference().name() + ": "
            + attribution.difference().title().in(locale),
        details);
  }

  /** Words an example by what both explanations say differently: {@code -} is what the old one says, {@code +} what the new. */
  private Item item(ImpactExample example) {
    Employee employee = example.appraisal().skp().employee();
    String who = named ? ", " + employee.name() + ", " + employee.nip().value() : "";
    List<String> before = lines(example, example.before());
    List<String> after = lines(example, example.after());
    return new Item(
        Message.of(NUMBER, example.number(), example.transition()).in(locale) + who,
        Stream.concat(only("- ", before, after), only("+ ", after, before)).toList());
  }

  private List<String> lines(ImpactExample example, Decision<?> decision) {
    String explanation =
        named ? decision.explain(locale) : example.explainNameless(decision, locale);
    return explanation.lines().map(String::strip).toList();
  }

  private static Stream<String> only(String mark, List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).map(line -> mark + line);
  }
}
