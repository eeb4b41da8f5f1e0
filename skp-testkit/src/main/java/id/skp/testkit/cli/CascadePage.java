package id.skp.testkit.cli;

import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.law.Regulation;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Undecided;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.GoalStanding;
import id.skp.rules.cascade.OwnerLoad;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the report on a matrix says, in the order in which it is read. */
final class CascadePage {
  private final RoleResultMatrix matrix;
  private final Decision<CascadeReport> decision;
  private final Locale locale;

  private CascadePage(RoleResultMatrix matrix, Decision<CascadeReport> decision, Locale locale) {
    this.matrix = matrix;
    this.decision = decision;
    this.locale = locale;
  }

  static Page of(RoleResultMatrix matrix, Decision<CascadeReport> decision, Locale locale) {
    CascadePage page = new CascadePage(matrix, decision, locale);
    List<Section> sections = new ArrayList<>(List.of(page.header()));
    decision.toOptional().ifPresent(report -> page.add(report, sections));
    if (decision instanceof Undecided<?> undecided) {
      sections.add(new Section(
          Words.UNDECIDED.in(locale),
          new Items(List.of(new Item(Words.reasonOf(undecided, locale), List.of())))));
    }
    return new Page(locale, sections).decidedBy(decision.ruleSet());
  }

  private void add(CascadeReport report, List<Section> sections) {
    sections.add(goals(report));
    sections.add(ids(CascadeWords.WITHOUT_GOAL, report.resultsWithoutGoal()));
    sections.add(ids(
        CascadeWords.CYCLES,
        report.cycles().stream().map(cycle -> String.join(" \u2192 ", cycle)).toList()));
    sections.add(people(report));
    sections.add(findings(report));
  }

  private Section header() {
    Regulation regulation = decision.ruleSet().regulation();
    return new Section(
        matrix.unit().name(),
        new Facts(List.of(
            new Fact(CascadeWords.TITLE.in(locale), matrix.id()),
            new Fact(Words.PERIOD.in(locale), matrix.period().label(locale)),
            new Fact(Words.RULE_SET.in(locale), decision.ruleSet().id()),
            new Fact(Words.REGULATION.in(locale), regulation.id() + ", " + regulation.title()))));
  }

  private Section goals(CascadeReport report) {
    Map<String, List<String>> behind = report.laggingBelowGoals();
    return new Section(
        CascadeWords.GOALS.in(locale),
        Items.of(
            report.goals(), goal -> goal(goal, behind.getOrDefault(goal.goalId(), List.of()))));
  }

  private Item goal(GoalStanding goal, List<String> lagging) {
    List<String> details = new ArrayList<>();
    details.add(goal.standing().label(locale) + ": " + counts(goal));
    if (!lagging.isEmpty()) {
      details.add(CascadeWords.LAGGING.in(locale) + ": " + String.join(", ", lagging)
          + (lagging.size() < goal.lagging() ? CascadeWords.MORE : ""));
    }
    String text = matrix.goal(goal.goalId()).orElseThrow().text();
    return new Item(goal.goalId() + " " + text, details);
  }

  private String counts(GoalStanding goal) {
    return goal.results() + " " + CascadeWords.RESULT_COUNT.in(locale) + ", " + goal.owners() + " "
        + CascadeWords.OWNERS.in(locale) + ", " + goal.measured() + " "
        + CascadeWords.MEASURED.in(locale) + ", " + goal.lagging() + " "
        + CascadeWords.LAGGING.in(locale);
  }

  private Section ids(Text heading, List<String> ids) {
    return new Section(
        heading.in(locale) + " (" + ids.size() + ")", Items.of(ids, id -> new Item(id, List.of())));
  }

  private Section people(CascadeReport report) {
    WaysToGoal ways = new WaysToGoal(report.nextTowardsGoal());
    return new Section(
        CascadeWords.PEOPLE.in(locale), Items.of(report.loads(), load -> person(load, ways)));
  }

  private Item person(OwnerLoad load, WaysToGoal ways) {
    MatrixMember member = matrix.member(load.ownerId()).orElseThrow();
    return new Item(
        member.id() + " " + member.name() + " (" + CascadeWords.RESULT_COUNT.in(locale) + ": "
            + load.results() + ")",
        matrix.resultsOf(member.id()).stream()
            .map(result -> ways.from(result.id()))
            .toList());
  }

  private Section findings(CascadeReport report) {
    return new DecisionSections(decision, locale).findings(report.findings());
  }
}
