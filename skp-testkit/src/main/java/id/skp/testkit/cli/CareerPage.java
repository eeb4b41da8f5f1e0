package id.skp.testkit.cli;

import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.rules.Decision;
import id.skp.rules.Undecided;
import id.skp.rules.angkakredit.CreditForecast;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.CreditStanding;
import id.skp.rules.career.CareerFindings;
import id.skp.rules.career.CareerGoal;
import id.skp.rules.career.CareerReport;
import id.skp.rules.career.CareerYear;
import id.skp.rules.followup.FollowUp;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.monitoring.YearCredit;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the report on a career says, in the order in which it is read. */
final class CareerPage {
  private static final String CONTESTED = CareerFindings.CAREER_FIXINGS_DIFFER.code();

  private final CareerReport report;
  private final Locale locale;

  private CareerPage(CareerReport report, Locale locale) {
    this.report = report;
    this.locale = locale;
  }

  static Page of(CareerReport report, Locale locale) {
    CareerPage page = new CareerPage(report, locale);
    List<Section> sections = new ArrayList<>(List.of(page.header(), page.years(), page.held()));
    if (!report.goals().isEmpty()) {
      sections.add(page.goals());
    }
    sections.add(page.followUp());
    DecisionSections credit = new DecisionSections(page.total(), locale);
    sections.add(credit.findings(report.findings()));
    sections.add(page.way(CareerWords.TOTAL, page.total()));
    report.goals().forEach(goal -> {
      sections.add(page.way(goal.goal().label(), goal.standing()));
      goal.forecast().ifPresent(way -> sections.add(page.way(page.projected(goal.goal()), way)));
    });
    return new Page(locale, sections)
        .about(report.employee().unit().name())
        .decidedBy(report.ruleSet());
  }

  private Text projected(CreditGoal goal) {
    return Message.of(CareerWords.PROJECTION, goal).toText();
  }

  private Section way(Text name, Decision<?> decision) {
    return new Section(
        Message.of(CareerWords.WAY, name).in(locale),
        new Lines(out -> decision.trace().printText(locale, out)));
  }

  /** Returns the credit held; what was earned where it is not known what it began with. */
  private Decision<CreditScore> total() {
    return report.held().orElseGet(report::earned);
  }

  private Section header() {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(
        CareerWords.POST,
        report.employee().position().level().label(locale)
            + report.employee().rank().map(rank -> ", " + rank.printed()).orElse("")));
    report
        .years()
        .forEach(year -> facts.add(
            new Fact(Words.PLAN.in(locale) + " " + year.year(), String.join(", ", year.skpIds()))));
    facts.add(fact(
        CareerWords.HELD_BEFORE,
        report
            .heldBefore()
            .map(each -> Wording.of(each, locale))
            .orElseGet(
                () -> isNeeded() ? CareerWords.NOT_TOLD.in(locale) : Words.NONE.in(locale))));
    facts.add(fact(Words.RULE_SET, report.ruleSet().id()));
    return new Section(report.employee().name(), new Facts(facts));
  }

  /** What was held before is asked for where nothing else says with what the level began, and it earns credit. */
  private boolean isNeeded() {
    return report.base().isEmpty()
        && report.held().isEmpty()
        && report.fixed().isEmpty()
        && report.findings().stream().noneMatch(each -> each.code().equals(CONTESTED))
        && !isWithoutCredit(report.earned());
  }

  /** Tells whether a post or an employment earns no credit. */
  static boolean isWithoutCredit(Decision<?> credit) {
    return credit instanceof Undecided<?> undecided
        && undecided.reason() == Undecided.Reason.NOT_APPLICABLE;
  }

  private Section years() {
    return new Section(
        CareerWords.YEARS.in(locale),
        new Facts(report.years().stream().map(this::year).toList()));
  }

  private Fact year(CareerYear year) {
    String counted = words(
        year.credit(),
        credit -> credit
            .counted()
            .map(score -> Wording.of(score, locale) + levels(year) + way(credit))
            .orElseGet(() -> CareerWords.NOT_COUNTED.in(locale)));
    return new Fact(
        Integer.toString(year.year()),
        words(year.predicate(), each -> each.label(locale)) + "; " + counted);
  }

  private String way(YearCredit credit) {
    return credit.counts().map(each -> " (" + each.label(locale) + ")").orElse("");
  }

  private String levels(CareerYear year) {
    List<String> levels = year.counted().stream()
        .flatMap(each -> each.shares().stream())
        .map(share -> share.level().label(locale))
        .distinct()
        .toList();
    return levels.isEmpty() ? "" : ", " + String.join(", ", levels);
  }

  private Section held() {
    List<Fact> facts = new ArrayList<>();
    report.base().ifPresent(base -> facts.add(fact(CareerWords.BASE, words(base, this::wording))));
    report
        .fixed()
        .ifPresent(each -> facts.add(new Fact(
            EntryKind.PENETAPAN_ANGKA_KREDIT.label(locale) + " " + each.number() + ", "
                + each.period().label(locale),
            Wording.of(each.total(), locale))));
    facts.add(fact(CareerWords.EARNED, words(report.earned(), this::wording)));
    facts.add(fact(
        CareerWords.TOTAL,
        report
            .held()
            .map(held -> words(held, this::wording))
            .orElseGet(() -> isWithoutCredit(report.earned())
                ? words(report.earned(), this::wording)
                : CareerWords.UNKNOWN.in(locale))));
    return new Section(CareerWords.HELD.in(locale), new Facts(facts));
  }

  private Section goals() {
    List<Fact> facts = new ArrayList<>();
    for (CareerGoal goal : report.goals()) {
      facts.add(fact(goal.goal().label(), words(goal.standing(), this::standing)));
      facts.add(new Fact(
          CareerWords.CONDITIONS.in(locale) + ", " + goal.goal().label(locale),
          words(goal.conditions(), this::wording)));
      goal.forecast()
          .ifPresent(forecast -> facts.add(
              fact(projected(goal.goal()), words(forecast, each -> forecast(each, goal)))));
    }
    return new Section(CareerWords.GOALS.in(locale), new Facts(facts));
  }

  private String standing(CreditStanding standing) {
    return wording(standing)
        + (standing.excess().signum() > 0
            ? ", " + Message.of(CareerWords.EXCESS, standing.excess()).in(locale)
            : "");
  }

  private String forecast(CreditForecast forecast, CareerGoal goal) {
    Object when = goal.projectedFor().<Object>map(each -> each).orElse(CareerWords.FAR);
    return Message.of(CareerWords.PROJECTED, forecast.months(), when, forecast.yearly())
        .in(locale);
  }

  private Section followUp() {
    Optional<FollowUp> known = report.followUp().toOptional();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(
        Words.FOLLOW_UP.in(locale) + ", " + followUpYear(),
        words(report.followUp(), each -> each.label(locale))));
    known
        .filter(each -> !each.missingYears().isEmpty())
        .ifPresent(
            each -> facts.add(fact(Words.MISSING_YEARS, Wording.of(each.missingYears(), locale))));
    return new Section(Words.FOLLOW_UP.in(locale), new Facts(facts));
  }

  /** Returns the year whose predicate leads to what follows, or from which nothing does. */
  private int followUpYear() {
    return report.years().stream()
        .filter(each -> each.predicate().isDecided() || !report.followUp().isDecided())
        .reduce((before, after) -> after)
        .orElseGet(() -> report.years().get(report.years().size() - 1))
        .year();
  }

  private String wording(Object value) {
    return Wording.of(value, locale);
  }

  private <T> String words(Decision<T> decision, Function<T, String> decided) {
    return decision instanceof Undecided<T> undecided
        ? Words.UNDECIDED.in(locale) + ": " + Words.reasonOf(undecided, locale)
        : decided.apply(decision.orThrow());
  }

  private Fact fact(Text name, String value) {
    return new Fact(name.in(locale), value);
  }
}
