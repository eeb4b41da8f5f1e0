package id.skp.testkit.cli;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.plan.Skp;
import id.skp.core.year.PerformanceFile;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.json.EvaluationDocumentJson;
import id.skp.json.MatrixJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpJson;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Severity;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperRules;
import id.skp.rules.paper.Papers;
import id.skp.rules.planreview.HeadFindings;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.testkit.internal.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills papers from a document of any kind that has papers; its header says which kind it is. */
final class PaperSource {
  /** Fills the papers of one kind of document. */
  @FunctionalInterface
  private interface Kind {
    List<Paper> papers(String file, byte[] document) throws WrongInputException;
  }

  /** The kinds of documents that have papers, in the order in which they are tried. */
  static final List<DocumentKind> KINDS = List.of(
      DocumentKind.PLAN,
      DocumentKind.APPRAISAL,
      DocumentKind.EVALUATION_DOCUMENT,
      DocumentKind.MATRIX,
      DocumentKind.YEAR);

  private static final int BEGIN = 200;

  private final LawChoice law;
  private final Holidays holidays;
  private List<Finding> heads = List.of();
  private List<PeriodRatings> notPrinted = List.of();
  private Optional<PerformanceFile> year = Optional.empty();
  private Optional<Decision<?>> decision = Optional.empty();

  PaperSource(LawChoice law, Holidays holidays) {
    this.law = law;
    this.holidays = holidays;
  }

  /**
   * Returns what the papers of the document that was filled last do not say themselves: why the rule set is not for it, what its head
   * says against itself, and what makes a paper of the file of a year tell a contradiction.
   */
  List<Finding> errors(String name) throws WrongInputException {
    if (year.isEmpty()) {
      List<Finding> told = new ArrayList<>(law.against(name));
      told.addAll(heads);
      return told;
    }
    PerformanceFile file = year.get();
    Skp plan = last(file);
    return PerformanceYear.of(ruleSet(name, file))
        .report(new FileReview(file, Inputs.yearOf(name, file, plan), Inputs.lastDay(file)))
        .findings()
        .stream()
        .filter(
            each -> each.severity() == Severity.ERROR || HeadFindings.codes().contains(each.code()))
        .toList();
  }

  List<Paper> papers(String file, byte[] document) throws WrongInputException {
    notPrinted = List.of();
    year = Optional.empty();
    decision = Optional.empty();
    List<Kind> kinds = new ArrayList<>(List.of(
        (name, bytes) -> plan(name, SkpJson.read(bytes).skp()),
        (name, bytes) -> evaluation(name, AppraisalJson.read(bytes)),
        (name, bytes) -> List.of(evaluation(name, EvaluationDocumentJson.read(bytes))),
        (name, bytes) -> List.of(matrix(name, MatrixJson.read(bytes)))));
    if (begin(document).contains(DocumentKind.YEAR.header())) {
      // each kind that is tried reads the whole document, and these are the long ones
      kinds.add(0, this::year);
    }
    for (Kind kind : kinds) {
      try {
        return kind.papers(file, document);
      } catch (DocumentException refused) {
        if (!DocumentKinds.isOfOtherKind(refused)) {
          throw refused;
        }
      }
    }
    return year(file, document);
  }

  private static String begin(byte[] document) {
    return new String(document, 0, Math.min(document.length, BEGIN), StandardCharsets.US_ASCII);
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
    return ruleSet.parameter(PlanReviewParameters.DISABLED_FINDINGS).value().without(found);
  }

  private List<Paper> year(String name, byte[] document) throws WrongInputException {
    PerformanceFile file = holidays.addTo(PerformanceFileJson.read(document));
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
      if (ruleSet.find(PerformanceRules.EVALUATION).isPresent()) {
        decision = Optional.of(ruleSet.decide(PerformanceRules.EVALUATION, appraisal));
      }
      return Papers.of(appraisal, ruleSet);
    }
    EvaluationReport report = PerformanceRules.of(ruleSet).evaluate(appraisal);
    decision = Optional.of(report.decision());
    return List.of(Papers.evaluation(appraisal, report));
  }
}
