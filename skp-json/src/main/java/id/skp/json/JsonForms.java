package id.skp.json;

import static id.skp.json.JsonForm.document;
import static id.skp.json.JsonForm.input;
import static id.skp.json.JsonForm.value;
import static id.skp.json.JsonForm.written;

import id.skp.core.alias.Vocabulary;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.evidence.Realisation;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.RegulationId;
import id.skp.core.number.Ratio;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.Nrp;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.core.unit.UnitPerformance;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.RuleSet;
import id.skp.rules.Trace;
import id.skp.rules.cascade.CascadeGraph;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.followup.FiledDocument;
import id.skp.rules.followup.ObjectionMove;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.FilePeriod;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.YearFiles;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.permenpanrb8of2021.JudgedResult;
import id.skp.rules.permenpanrb8of2021.transition.Year2021;
import id.skp.rules.unit.UnitFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The forms of all types that have one. */
final class JsonForms {
  private static final Shape<DocumentProblem> PROBLEM = Written.<DocumentProblem>of(
          null, "What is wrong with a document.")
      .required("pointer", DecisionShapes.PLACE, DocumentProblem::pointer)
      .required("code", DecisionShapes.CODE, DocumentProblem::code)
      .required("text", DecisionShapes.SENTENCE, DocumentProblem::text)
      .required("line", BasicShapes.INTEGER, DocumentProblem::line)
      .required("column", BasicShapes.INTEGER, DocumentProblem::column)
      .shape();

  private static final List<JsonForm<?>> FORMS = List.of(
      document(Appraisal.class, AppraisalJson.DOCUMENT),
      document(SkpFile.class, SkpJson.DOCUMENT),
      document(Skp.class, SkpJson.ALONE),
      document(Evaluation.class, EvaluationJson.DOCUMENT),
      document(Objection.class, ObjectionJson.DOCUMENT),
      document(EvaluationDocument.class, EvaluationDocumentJson.DOCUMENT),
      document(PerformanceFile.class, PerformanceFileJson.DOCUMENT),
      document(RecordedEntry.class, FileEntryJson::read, FileEntryJson::write),
      document(RoleResultMatrix.class, MatrixJson.DOCUMENT),
      document(UnitPerformance.class, UnitJson.DOCUMENT),
      document(Vocabulary.class, VocabularyJson.DOCUMENT),
      document(RowMapping.class, RowMappingJson.DOCUMENT),
      input(FiledEvaluation.class, InputShapes.FILED_EVALUATION),
      input(FiledDocument.class, InputShapes.FILED_DOCUMENT),
      input(ObjectionMove.class, InputShapes.OBJECTION_MOVE),
      input(FileReview.class, InputShapes.FILE_REVIEW),
      input(FilePeriod.class, InputShapes.FILE_PERIOD),
      input(YearFiles.class, InputShapes.YEAR_FILES),
      input(CascadeGraph.class, InputShapes.GRAPH),
      input(UnitFile.class, InputShapes.UNIT_FILE),
      input(JudgedResult.class, InputShapes.JUDGED_RESULT),
      input(Year2021.class, InputShapes.YEAR_2021),
      written(EvaluationReport.class, EvaluationReportJson.DOCUMENT::write),
      written(YearReport.class, YearReportJson::write),
      written(RuleSet.class, RuleSetJson.DOCUMENT::write),
      written(Decision.class, DecisionJson.DOCUMENT::write),
      written(Review.class, DecisionShapes.REVIEW::write),
      written(Finding.class, DecisionShapes.FINDING::write),
      written(Trace.class, TraceShapes.TRACE::write),
      written(Message.class, DecisionShapes.MESSAGE::write),
      written(DocumentProblem.class, PROBLEM::write),
      value(Employee.class, PeopleShapes.EMPLOYEE),
      value(Appraiser.class, PeopleShapes.APPRAISER),
      value(Institution.class, PeopleShapes.INSTITUTION),
      value(Unit.class, PeopleShapes.UNIT),
      value(WorkResult.class, WorkResultShapes.RESULT),
      value(Indicator.class, WorkResultShapes.INDICATOR),
      value(IndicatorTarget.class, WorkResultShapes.TARGET),
      value(PlanItem.class, WorkShapes.ITEM),
      value(DateRange.class, BasicShapes.DATE_RANGE),
      value(ActionPlan.class, WorkShapes.ACTION_PLAN),
      value(PeriodicRealisation.class, WorkShapes.REALISATION),
      value(Observation.class, WorkShapes.OBSERVATION),
      value(FeedbackEntry.class, WorkShapes.FEEDBACK),
      value(Feedback.class, EvidenceShapes.FEEDBACK),
      value(Realisation.class, EvidenceShapes.REALISATION),
      value(Evidence.class, EvidenceShapes.EVIDENCE),
      value(ExpectationDialogue.class, DialogueShapes.EXPECTATION_DIALOGUE),
      value(ProgressDialogue.class, DialogueShapes.PROGRESS_DIALOGUE),
      value(EvaluationDialogue.class, DialogueShapes.EVALUATION_DIALOGUE),
      value(AgreementReview.class, DialogueShapes.AGREEMENT_REVIEW),
      value(SupportRecord.class, DialogueShapes.SUPPORT_RECORD),
      value(CoachingSession.class, CoachingShapes.SESSION),
      value(FormatB18.class, CoachingShapes.FORMAT_B18),
      value(FormatB19.class, CoachingShapes.FORMAT_B19),
      value(PeriodRatings.class, JudgementShapes.RATINGS),
      value(EvaluationRecord.class, JudgementShapes.RECORD),
      value(ObjectionRecord.class, FollowUpShapes.RECORD),
      value(LegalSource.class, LawShapes.SOURCE),
      value(Text.class, LawShapes.WORDING),
      value(Percentage.class, BasicShapes.PERCENTAGE),
      text(Nip.class, "198504122010012003", Nip::of, Nip::value),
      text(Nrp.class, "12345", Nrp::of, Nrp::value),
      text(EvaluationPeriod.class, "2024-Q1", EvaluationPeriod::parse, EvaluationPeriod::toString),
      text(Ratio.class, "13/14", Ratio::parse, Ratio::toString),
      text(RegulationId.class, "PermenPAN-RB 6/2022", RegulationId::parse, RegulationId::toString),
      text(Citation.class, "PP 30/2019, Pasal 41 ayat (5)", Citation::parse, Citation::toString));

  private JsonForms() {}

  private static <T> JsonForm<T> text(
      Class<T> type, String example, Function<String, T> parser, Function<T, String> form) {
    Text need = Text.of(
        "teks seperti '" + example + "' dalam tanda kutip",
        "a text such as '" + example + "' in quotation marks");
    return value(type, Shape.text(null, null, need, parser, form, Map.of()));
  }

  static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    FORMS.forEach(form -> types.add(form.type()));
    return List.copyOf(types);
  }

  /** Finds the form of a type, its own or that of the type it belongs to. */
  static Optional<JsonForm<?>> find(Class<?> type) {
    for (JsonForm<?> form : FORMS) {
      if (form.type().isAssignableFrom(type)) {
        return Optional.of(form);
      }
    }
    Class<?> constants = type.isEnum() ? type : type.getSuperclass();
    return constants != null && constants.isEnum() && SkpDocuments.isOfPackages(constants)
        ? Optional.of(constant(constants.asSubclass(Enum.class)))
        : Optional.empty();
  }

  // the constants of an enum are of its own type
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static JsonForm<?> constant(Class<? extends Enum> type) {
    return value((Class<Enum>) type, Shape.constant(type, Text.same(type.getSimpleName())));
  }
}
