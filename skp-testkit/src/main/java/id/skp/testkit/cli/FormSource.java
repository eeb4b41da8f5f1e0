package id.skp.testkit.cli;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.json.EvaluationDocumentJson;
import id.skp.json.MatrixJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpJson;
import id.skp.rules.Finding;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Review;
import id.skp.rules.Severity;
import id.skp.rules.form.OfficialForm;
import id.skp.rules.form.OfficialForms;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fills forms from a document of any kind that has forms; its header says which kind it is. */
final class FormSource {
  private final PerformanceRules rules;

  FormSource(PerformanceRules rules) {
    this.rules = rules;
  }

  /** Returns what makes a form tell a contradiction, if the document is the file of a year. */
  List<Finding> errors(byte[] document) {
    try {
      PerformanceFile file = PerformanceFileJson.read(document);
      List<RecordedEntry> entries = file.entries();
      Skp plan = last(file);
      return PerformanceYear.of(rules.ruleSet(plan))
          .review(new FileReview(
              file,
              EvaluationPeriod.year(plan.period().from().getYear()),
              entries.get(entries.size() - 1).recordedOn()))
          .toOptional()
          .map(Review::findings)
          .orElse(List.of())
          .stream()
          .filter(each -> each.severity() == Severity.ERROR)
          .toList();
    } catch (DocumentException ofOtherKind) {
      return List.of();
    }
  }

  List<OfficialForm> forms(byte[] document) {
    List<Function<byte[], List<OfficialForm>>> kinds = List.of(
        bytes -> OfficialForms.of(SkpJson.read(bytes).skp()),
        bytes -> List.of(evaluation(AppraisalJson.read(bytes))),
        bytes -> List.of(OfficialForms.evaluationDocument(EvaluationDocumentJson.read(bytes))),
        bytes -> List.of(OfficialForms.matrix(MatrixJson.read(bytes))));
    for (Function<byte[], List<OfficialForm>> kind : kinds) {
      try {
        return kind.apply(document);
      } catch (DocumentException refused) {
        if (!DocumentKinds.isOfOtherKind(refused)) {
          throw refused;
        }
      }
    }
    return forms(PerformanceFileJson.read(document));
  }

  private List<OfficialForm> forms(PerformanceFile file) {
    return OfficialForms.of(file, rules.ruleSet(last(file)));
  }

  private static Skp last(PerformanceFile file) {
    List<Skp> plans = file.plans();
    unless(
        !plans.isEmpty(),
        "PLAN_MISSING",
        "plans",
        "perlu suatu versi SKP",
        "needs a version of the plan",
        Optional.empty());
    return plans.get(plans.size() - 1);
  }

  private OfficialForm evaluation(Appraisal appraisal) {
    return OfficialForms.evaluation(appraisal, rules.evaluate(appraisal));
  }
}
