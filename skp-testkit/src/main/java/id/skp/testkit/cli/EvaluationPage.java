package id.skp.testkit.cli;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.evidence.Realisation;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employee;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.Text;
import id.skp.rules.EvaluationReport;
import id.skp.rules.message.Wording;
import id.skp.rules.permenpanrb8of2021.work.WorkRules;
import id.skp.rules.reach.Reach;
import id.skp.testkit.cases.RuleAnswer;
import id.skp.testkit.cli.Section.Content;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import id.skp.testkit.cli.Section.Lines;
import id.skp.testkit.cli.Section.Picture;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the report of an evaluation says, in the order in which it is read. */
final class EvaluationPage {
  private static final int SCORE_DECIMALS = 2;

  private final Appraisal appraisal;
  private final EvaluationReport report;
  private final Locale locale;
  private final Optional<Evaluation> evaluation;
  private final DecisionSections decision;

  private EvaluationPage(Appraisal appraisal, EvaluationReport report, Locale locale) {
    this.appraisal = appraisal;
    this.report = report;
    this.locale = locale;
    this.evaluation = report.decision().toOptional();
    this.decision = new DecisionSections(report.decision(), locale);
  }

  static Page of(
      Appraisal appraisal, EvaluationReport report, Optional<Reach> reach, Locale locale) {
    EvaluationPage page = new EvaluationPage(appraisal, report, locale);
    List<Section> sections = new ArrayList<>(List.of(page.header(), page.predicate()));
    if (!page.isScoredLater()) {
      sections.add(page.judgement());
    }
    sections.add(page.decision.explanation());
    sections.add(page.decision.weakestBasis());
    sections.add(page.decision.findings(report.review()));
    sections.add(page.results());
    reach.ifPresent(each -> sections.addAll(ReachSections.of(each, locale)));
    return page.of(sections);
  }

  private Page of(List<Section> sections) {
    return new Page(locale, sections)
        .about(
            appraisal.period().label(locale), appraisal.skp().employee().unit().name())
        .decidedBy(report.decision().ruleSet());
  }

  /** Returns the report on an outcome that stands on scales of its own. */
  static Page ofOutcome(
      Appraisal appraisal, EvaluationReport report, RuleAnswer outcome, Locale locale) {
    EvaluationPage page = new EvaluationPage(appraisal, report, locale);
    List<Section> sections = new ArrayList<>();
    sections.add(page.header());
    outcome
        .decision()
        .map(decision -> new DecisionSections(decision, locale))
        .ifPresentOrElse(
            decided -> sections.addAll(
                List.of(decided.result(), decided.explanation(), decided.weakestBasis())),
            () -> sections.add(DecisionSections.resultOf(
                ((RuleAnswer.Refusal) outcome).message().in(locale), locale)));
    sections.add(page.decision.findings(report.review()));
    return page.of(sections);
  }

  private Section header() {
    Employee employee = appraisal.skp().employee();
    Regulation regulation = report.decision().ruleSet().regulation();
    return new Section(
        employee.name(),
        new Facts(List.of(
            fact(Words.NIP, employee.nip().toString()),
            fact(Words.POSITION, employee.position().printed()),
            fact(Words.UNIT, employee.unit().name()),
            fact(Words.PERIOD, appraisal.period().label(locale)),
            fact(Words.RULE_SET, report.decision().ruleSet().id()),
            fact(Words.REGULATION, regulation.id() + ", " + regulation.title()))));
  }

  private Section predicate() {
    String predicate = report
        .printedPredicate()
        .map(printed -> printed.in(locale))
        .or(() -> evaluation.map(each -> each.predicate().label(locale)))
        .orElseGet(decision::undecided);
    String code = evaluation.map(each -> " (" + each.predicate().name() + ")").orElse("");
    String because =
        evaluation.map(each -> "\n" + report.decision().inOneSentence(locale)).orElse("");
    return new Section(Words.PREDICATE.in(locale), new Lines(predicate + code + because));
  }

  /** Tells whether the predicate is made from scores, of which there are none yet. */
  private boolean isScoredLater() {
    return evaluation.isEmpty()
        && report.decision().ruleSet().find(WorkRules.SKP_SCORE).isPresent();
  }

  /** Returns what the predicate was made from: scores where the rule set has them, otherwise ratings. */
  private Section judgement() {
    return evaluation
        .filter(each -> each.performanceScore().isPresent())
        .map(this::scores)
        .orElseGet(this::ratings);
  }

  private Section scores(Evaluation scored) {
    List<Fact> facts = new ArrayList<>();
    scored.skpScore().ifPresent(score -> facts.add(score(Words.SKP_SCORE, score)));
    scored.behaviourScore().ifPresent(score -> facts.add(score(Words.BEHAVIOUR_SCORE, score)));
    scored.performanceScore().ifPresent(score -> facts.add(score(Words.PERFORMANCE_SCORE, score)));
    return new Section(Words.SCORES.in(locale), new Facts(facts));
  }

  private Fact score(Text name, Ratio score) {
    return fact(name, Wording.of(score.round(SCORE_DECIMALS, RoundingMode.HALF_UP), locale));
  }

  private Section ratings() {
    List<Fact> facts = new ArrayList<>();
    facts.add(rating(
        Words.RESULT_RATING,
        evaluation.map(Evaluation::resultRating).orElseGet(appraisal::resultRating)));
    facts.add(rating(
        Words.BEHAVIOUR_RATING,
        evaluation.map(Evaluation::behaviourRating).orElseGet(appraisal::behaviourRating)));
    facts.add(rating(
        Words.RECOMMENDED_RESULT_RATING, evaluation.flatMap(Evaluation::recommendedResultRating)));
    evaluation
        .flatMap(Evaluation::recommendedBehaviourRating)
        .ifPresent(
            each -> facts.add(rating(Words.RECOMMENDED_BEHAVIOUR_RATING, Optional.of(each))));
    appraisal
        .departureReason()
        .ifPresent(reason -> facts.add(fact(Words.DEPARTURE_REASON, reason)));
    return new Section(
        Words.RATINGS.in(locale),
        evaluation
            .flatMap(each -> QuadrantPicture.of(report.decision().trace(), each, locale))
            .<Content>map(picture -> new Picture(picture, facts))
            .orElseGet(() -> new Facts(facts)));
  }

  private Section results() {
    return new Section(
        Words.RESULTS.in(locale),
        new Items(appraisal.results().stream().map(this::item).toList()));
  }

  private Item item(ResultAppraisal result) {
    List<String> details = new ArrayList<>();
    details.add(Words.REALISATION.in(locale) + ": "
        + result.realisation().map(this::shortForm).orElseGet(() -> Words.NONE.in(locale)));
    result
        .rating()
        .ifPresent(rating -> details.add(Words.RATING.in(locale) + ": " + rating.label(locale)));
    String text =
        appraisal.skp().result(result.resultId()).map(WorkResult::text).orElse("");
    return new Item(result.resultId() + " " + text, details);
  }

  private String shortForm(Realisation realisation) {
    return realisation.text() + " (" + Words.EVIDENCE.in(locale) + ": "
        + realisation.evidence().size() + ")";
  }

  private Fact rating(Text name, Optional<Rating> rating) {
    return fact(name, rating.map(decision::withCode).orElseGet(() -> Words.NONE.in(locale)));
  }

  private Fact fact(Text name, String value) {
    return new Fact(name.in(locale), value);
  }
}
