package id.skp.testkit.cli;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.year.EntryKind;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Severity;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperRules;
import id.skp.rules.paper.Papers;
import id.skp.rules.planreview.HeadFindings;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.testkit.internal.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills papers from a document of any kind that has papers; its header says which kind it is. */
final class PaperSource {
  /** The kinds of documents that have papers, in the order in which they are tried. */
  static final List<DocumentKind> KINDS = List.of(
      DocumentKind.PLAN,
      DocumentKind.APPRAISAL,
      DocumentKind.EVALUATION_DOCUMENT,
      DocumentKind.MATRIX,
      DocumentKind.YEAR);

  private static final List<Class<?>> TYPES = List.of(
      SkpFile.class,
      Appraisal.class,
      EvaluationDocument.class,
      RoleResultMatrix.class,
      PerformanceFile.class);

  private static final String EVALUATIONS = "/" + EntryKind.EVALUASI.listName();

  private final LawChoice law;
  private final Holidays holidays;
  private List<Finding> heads = List.of();
  private List<PeriodRatings> notPrinted = List.of();
  private Optional<PerformanceFile> year = Optional.empty();
  private Optional<YearReport> report = Optional.empty();
  private Optional<Decision<?>> decision = Optional.empty();

  PaperSource(LawChoice law, Holidays holidays) {
    this.law = law;
    this.holidays = holidays;
  }

  /**
   * Returns what the papers of the document that was filled last do not say themselves: why the rule set is not for it, what its head
   * says against itself, what makes a paper of the file of a year tell a contradiction, and whose judgement it is not.
   */
  List<Finding> errors(String name) throws WrongInputException {
    if (year.isEmpty()) {
      List<Finding> told = new ArrayList<>(law.against(name));
      told.addAll(heads);
      return told;
    }
    PerformanceFile file = year.get();
    YearReport told =
        PerformanceYear.of(ruleSet(name, file)).report(Inputs.review(name, file, last(file)));
    report = Optional.of(told);
    return told.findings().stream()
        .filter(each -> each.severity() == Severity.ERROR
            || HeadFindings.codes().contains(each.code())
            || isOfOtherHand(each))
        .toList();
  }

  /** Tells whether a judgement is somebody else's than whose name stands under it in what is printed or sent. */
  static boolean isOfOtherHand(Finding finding) {
    return finding.code().equals("RATED_BY_STRANGER");
  }

  /** Tells whether an evaluation paper of the file that was asked about {@linkplain #errors last} has no predicate, or one that no evaluation gave. */
  boolean tellUndecided(String name, RuleSetCommand command) {
    return report
        .filter(each ->
            command.tell(name + ": ", withoutEvaluation(each), each.review().ruleSet()))
        .isPresent();
  }

  private static List<UndecidedPart> withoutEvaluation(YearReport report) {
    Stream<UndecidedPart> judged = report.evaluations().stream()
        .filter(each -> each.recorded().isEmpty() && each.dispute().isEmpty())
        .flatMap(each -> undecided(each.ratings().period(), each.decision()));
    Stream<UndecidedPart> told = report.objections().stream()
        .flatMap(each -> undecided(each.document().period(), each.opening()))
        .filter(each -> each.pointer().equals(EVALUATIONS));
    return Stream.concat(judged, told).toList();
  }

  private static Stream<UndecidedPart> undecided(EvaluationPeriod period, Decision<?> decision) {
    return decision instanceof Undecided<?> why
        ? Stream.of(new UndecidedPart(period.label(), why.reason(), why.pointer(), why.message()))
        : Stream.empty();
  }

  /** Returns the file of a year that was read last; empty if it was none. */
  Optional<PerformanceFile> year() {
    return year;
  }

  /** Fills the papers of a document of the first kind of which it is sound. */
  List<Paper> papers(Documents.Document document) throws WrongInputException {
    notPrinted = List.of();
    year = Optional.empty();
    report = Optional.empty();
    decision = Optional.empty();
    String name = document.name();
    for (Class<?> type : TYPES) {
      Optional<?> found = document.find(type);
      if (found.isPresent()) {
        return papers(name, found.get());
      }
    }
    throw document.noneOf(TYPES, KINDS);
  }

  private List<Paper> papers(String name, Object content) throws WrongInputException {
    if (content instanceof SkpFile file) {
      return plan(name, file.skp());
    } else if (content instanceof Appraisal appraisal) {
      return evaluation(name, appraisal);
    } else if (content instanceof EvaluationDocument evaluation) {
      return List.of(evaluation(name, evaluation));
    } else if (content instanceof RoleResultMatrix matrix) {
      return List.of(matrix(name, matrix));
    }
    return year(name, (PerformanceFile) content);
  }

  /** Returns the judgements of the file that was read last for which it has no paper. */
  List<PeriodRatings> notPrinted() {
    return notPrinted;
  }

  /** Returns what became of the appraisal that was read last; empty if it was none. */
  Optional<Decision<?>> decision() {
    return decision;
  }

  private List<Paper> plan(String name, Skp skp) throws WrongInputException {
    RuleSet ruleSet = law.of(name, skp, skp.period().to(), "");
    heads = told(ruleSet, HeadFindings.of(ruleSet).of(skp, ""));
    return Papers.of(skp, ruleSet);
  }

  private Paper evaluation(String name, EvaluationDocument document) throws WrongInputException {
    RuleSet ruleSet =
        law.of(name, document.period().last(), document.employee().unit(), "/employee");
    Papers.requireFormsOf(ruleSet);
    heads = told(ruleSet, HeadFindings.of(ruleSet).of(document, ""));
    return Papers.evaluationDocument(document);
  }

  private Paper matrix(String name, RoleResultMatrix matrix) throws WrongInputException {
    RuleSet ruleSet = law.of(name, matrix.period().to(), matrix.unit(), "");
    Papers.requireFormsOf(ruleSet);
    heads = told(ruleSet, HeadFindings.of(ruleSet).of(matrix));
    return Papers.matrix(matrix);
  }

  private static List<Finding> told(RuleSet ruleSet, List<Finding> found) {
    return ruleSet
        .find(PlanReviewParameters.DISABLED_FINDINGS)
        .map(disabled -> disabled.value().without(found))
        .orElse(found);
  }

  private List<Paper> year(String name, PerformanceFile document) throws WrongInputException {
    PerformanceFile file = holidays.addTo(document);
    year = Optional.of(file);
    notPrinted = Papers.notPrinted(file);
    return Papers.of(file, ruleSet(name, file));
  }

  private RuleSet ruleSet(String name, PerformanceFile file) throws WrongInputException {
    Skp plan = last(file);
    return law.of(name, file, plan, plan.period().to());
  }

  private static Skp last(PerformanceFile file) {
    List<Skp> plans = Papers.plans(file);
    return plans.get(plans.size() - 1);
  }

  private List<Paper> evaluation(String name, Appraisal appraisal) throws WrongInputException {
    RuleSet ruleSet = law.of(name, appraisal);
    heads = told(ruleSet, HeadFindings.of(ruleSet).of(appraisal));
    if (ruleSet.find(PaperRules.EVALUATION_PAPERS).isPresent()) {
      if (ruleSet.ruleNamed(PerformanceRules.EVALUATION.name()).isPresent()) {
        decision = Optional.of(PerformanceRules.of(ruleSet).outcome(appraisal));
      }
      return Papers.of(appraisal, ruleSet);
    }
    EvaluationReport report = PerformanceRules.of(ruleSet).evaluate(appraisal);
    decision = Optional.of(report.decision());
    return List.of(Papers.evaluation(appraisal, report));
  }
}
