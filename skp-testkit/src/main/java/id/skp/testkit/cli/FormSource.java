package id.skp.testkit.cli;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.appraisal.Appraisal;
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
import id.skp.rules.PerformanceRules;
import id.skp.rules.form.OfficialForm;
import id.skp.rules.form.OfficialForms;
import java.util.List;

/** Fills forms from a document of any kind that has forms; its header says which kind it is. */
final class FormSource {
  /** Fills the forms of one kind of document. */
  @FunctionalInterface
  private interface Kind {
    List<OfficialForm> forms(String file, byte[] document) throws WrongInputException;
  }

  private final LawChoice law;

  FormSource(LawChoice law) {
    this.law = law;
  }

  List<OfficialForm> forms(String file, byte[] document) throws WrongInputException {
    List<Kind> kinds = List.of(
        (name, bytes) -> plan(name, SkpJson.read(bytes).skp()),
        (name, bytes) -> List.of(evaluation(name, AppraisalJson.read(bytes))),
        (name, bytes) -> List.of(evaluation(name, EvaluationDocumentJson.read(bytes))),
        (name, bytes) -> List.of(matrix(name, MatrixJson.read(bytes))));
    for (Kind kind : kinds) {
      try {
        return kind.forms(file, document);
      } catch (DocumentException refused) {
        if (!DocumentKinds.isOfOtherKind(refused)) {
          throw refused;
        }
      }
    }
    return year(file, PerformanceFileJson.read(document));
  }

  private List<OfficialForm> plan(String name, Skp skp) throws WrongInputException {
    return OfficialForms.of(skp, law.of(name, skp, skp.period().to(), ""));
  }

  private OfficialForm evaluation(String name, EvaluationDocument document)
      throws WrongInputException {
    OfficialForms.requireFormsOf(
        law.of(name, document.period().last(), document.employee().unit(), "/employee"));
    return OfficialForms.evaluationDocument(document);
  }

  private OfficialForm matrix(String name, RoleResultMatrix matrix) throws WrongInputException {
    OfficialForms.requireFormsOf(law.of(name, matrix.period().to(), matrix.unit(), ""));
    return OfficialForms.matrix(matrix);
  }

  private List<OfficialForm> year(String name, PerformanceFile file) throws WrongInputException {
    List<Skp> plans = file.plans();
    unless(!plans.isEmpty(), "PLAN_MISSING", "plans", "needs a version of the plan", "none");
    int last = plans.size() - 1;
    Skp plan = plans.get(last);
    return OfficialForms.of(file, law.of(name, plan, plan.period().to(), "/plans/" + last));
  }

  private OfficialForm evaluation(String name, Appraisal appraisal) throws WrongInputException {
    return OfficialForms.evaluation(
        appraisal, PerformanceRules.of(law.of(name, appraisal)).evaluate(appraisal));
  }
}
