package id.skp.testkit.cli;

import id.skp.core.followup.RankedEntry;
import id.skp.core.number.Ratio;
import id.skp.core.period.Dates;
import id.skp.core.text.Text;
import id.skp.core.unit.OrganisationGround;
import id.skp.core.unit.OrganisationOutcome;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.rules.Decision;
import id.skp.rules.UndecidedPart;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.paper.PaperContent;
import id.skp.rules.unit.PatternCheck;
import id.skp.rules.unit.PredicateShare;
import id.skp.rules.unit.UnitReport;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import id.skp.testkit.cli.Section.Picture;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the report on a unit says, in the order in which it is read. */
final class UnitPage {
  private final UnitPerformance unit;
  private final Decision<UnitReport> decision;
  private final Locale locale;
  private final List<Section> sections = new ArrayList<>();

  private UnitPage(UnitPerformance unit, Decision<UnitReport> decision, Locale locale) {
    this.unit = unit;
    this.decision = decision;
    this.locale = locale;
  }

  static Page of(UnitPerformance unit, Decision<UnitReport> decision, Locale locale) {
    UnitPage page = new UnitPage(unit, decision, locale);
    page.sections.add(page.header());
    decision.toOptional().ifPresent(page::add);
    DecisionSections told = new DecisionSections(decision, locale);
    page.sections.add(told.explanation());
    page.sections.add(told.weakestBasis());
    return new Page(locale, page.sections)
        .about(unit.unit().name(), unit.period().label(locale))
        .decidedBy(decision.ruleSet());
  }

  private Section header() {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(UnitWords.TITLE, unit.id()));
    facts.add(fact(Words.PERIOD, unit.period().label(locale)));
    facts.add(fact(Words.RULE_SET, decision.ruleSet().id()));
    facts.add(fact(
        UnitWords.ORGANISATION,
        unit.organisation()
            .map(each -> each.predicate().label(locale))
            .orElse(UnitWords.NOT_FIXED.in(locale))));
    unit.organisation().ifPresent(each -> addFixing(each, facts));
    unit.leader().map(UnitMember::words).ifPresent(each -> facts.add(fact(UnitWords.LEADER, each)));
    decision.toOptional().ifPresent(report -> {
      report
          .leaderRating()
          .ifPresent(each -> facts.add(fact(UnitWords.LEADER_RATING, each.label(locale))));
      facts.add(fact(
          UnitWords.COUNTED,
          Message.of(UnitWords.COUNTED_OF, report.counted(), report.listed()).in(locale)));
    });
    if (!decision.isDecided()) {
      facts.add(fact(Words.OUTCOME, new DecisionSections(decision, locale).undecided()));
    }
    return new Section(unit.unit().name(), new Facts(facts));
  }

  private void addFixing(OrganisationOutcome fixed, List<Fact> facts) {
    facts.add(fact(
        UnitWords.FIXED_BY, fixed.fixedBy().name() + ", " + fixed.fixedBy().printedPosition()));
    facts.add(fact(UnitWords.FIXED_ON, Dates.of(fixed.date()).in(locale)));
    for (OrganisationGround each : fixed.grounds()) {
      String achieved = each.achievement()
          .map(share -> " (" + Wording.of(share, locale) + ")")
          .orElse("");
      facts.add(fact(each.kind().label(), each.text() + achieved));
    }
    if (!fixed.advisers().isEmpty()) {
      facts.add(fact(UnitWords.ADVISERS, String.join(", ", fixed.advisers())));
    }
    fixed.notes().ifPresent(each -> facts.add(fact(UnitWords.NOTES, each)));
  }

  private void add(UnitReport report) {
    sections.add(new Section(
        UnitWords.DISTRIBUTION.in(locale),
        new Facts(report.shares().stream().map(each -> share(each, report)).toList())));
    if (!report.shares().isEmpty()) {
      sections.add(pattern(report));
    }
    sections.add(ranking(report));
    if (!report.undecided().isEmpty()) {
      sections.add(new Section(
          UnitWords.NOT_DECIDED.in(locale), Items.of(report.undecided(), this::undecided)));
    }
    sections.add(new DecisionSections(decision, locale).findings(report.review().findings()));
  }

  private Fact share(PredicateShare share, UnitReport report) {
    Ratio shown = Ratio.of(share.percent().round(1, RoundingMode.HALF_UP));
    return new Fact(
        share.predicate().label(locale),
        Message.of(UnitWords.SHARE, share.count(), report.counted(), shown).in(locale));
  }

  /** The picture reads from the worst predicate to the best. */
  private Section pattern(UnitReport report) {
    List<PredicateShare> axis = new ArrayList<>(report.shares());
    Collections.reverse(axis);
    String bars = axis.stream()
        .map(each -> each.predicate().label(locale) + " " + each.count())
        .collect(Collectors.joining(", "));
    Optional<String> peak = report.dominant().map(each -> each.label(locale));
    String words = peak.map(each -> Message.of(UnitWords.PICTURE, bars, each))
        .orElseGet(() -> Message.of(UnitWords.BARS, bars))
        .in(locale);
    return new Section(
        UnitWords.PATTERN.in(locale),
        new Picture(
            new PaperContent.Curve(
                    axis.stream().map(each -> each.predicate().label(locale)).toList(), peak)
                .pictureOver(axis.stream().map(PredicateShare::count).toList(), words),
            report.checks().stream().map(this::check).toList()));
  }

  private Fact check(PatternCheck check) {
    String limit = Message.of(
            check.isMaximum() ? UnitWords.AT_MOST : UnitWords.AT_LEAST,
            check.count(),
            check.limit())
        .in(locale);
    Text outcome = check.conforms() ? UnitWords.CONFORMS : UnitWords.DEPARTS;
    return new Fact(
        check.predicates().stream()
            .map(each -> each.label(locale))
            .collect(Collectors.joining(" + ")),
        limit + " (" + check.bound() + "): " + outcome.in(locale));
  }

  private Section ranking(UnitReport report) {
    Map<String, String> names = new HashMap<>();
    unit.members().forEach(each -> names.putIfAbsent(each.id(), each.words()));
    return new Section(
        UnitWords.RANKING.in(locale), Items.of(report.ranking(), each -> ranked(each, names)));
  }

  private Item ranked(RankedEntry entry, Map<String, String> names) {
    return new Item(
        entry.rank() + ". " + names.getOrDefault(entry.id(), entry.id()) + ": "
            + entry.predicate().label(locale),
        List.of());
  }

  private Item undecided(UndecidedPart part) {
    return new Item(
        part.part().in(locale) + " " + part.pointer(), List.of(part.message().in(locale)));
  }

  private Fact fact(Text name, String value) {
    return new Fact(name.in(locale), value);
  }
}
