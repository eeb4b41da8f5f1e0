package id.skp.json;

import static id.skp.json.JsonForm.document;
import static id.skp.json.JsonForm.value;
import static id.skp.json.JsonForm.written;
import static id.skp.json.Values.object;
import static id.skp.json.Values.text;

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
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.RuleSet;
import id.skp.rules.Trace;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.YearReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forms of all types that have one. */
final class JsonForms {
  private static final List<JsonForm<?>> FORMS = List.of(
      document(Appraisal.class, AppraisalJson::read, AppraisalJson::write),
      document(SkpFile.class, SkpJson::read, SkpJson::write),
      document(Skp.class, SkpJson::readAlone, skp -> SkpJson.write(SkpFile.of(skp))),
      document(Evaluation.class, EvaluationJson::read, EvaluationJson::write),
      document(Objection.class, ObjectionJson::read, ObjectionJson::write),
      document(
          EvaluationDocument.class, EvaluationDocumentJson::read, EvaluationDocumentJson::write),
      document(PerformanceFile.class, PerformanceFileJson::read, PerformanceFileJson::write),
      document(RecordedEntry.class, FileEntryJson::read, FileEntryJson::write),
      document(RoleResultMatrix.class, MatrixJson::read, MatrixJson::write),
      written(EvaluationReport.class, EvaluationReportJson::write),
      written(YearReport.class, YearReportJson::write),
      written(RuleSet.class, RuleSetJson::write),
      written(Decision.class, DecisionJson::write),
      part(Review.class, DecisionForm::review),
      part(Finding.class, DecisionForm::finding),
      part(Trace.class, TraceForm::steps),
      part(Message.class, Forms::message),
      part(DocumentProblem.class, JsonForms::problem),
      value(Employee.class, PeopleCodec.EMPLOYEE, PeopleCodec::employee),
      value(Appraiser.class, PeopleCodec.APPRAISER, PeopleCodec::appraiser),
      value(Institution.class, PeopleCodec.INSTITUTION, PeopleCodec::institution),
      value(Unit.class, PeopleCodec.UNIT, PeopleCodec::unit),
      value(WorkResult.class, WorkResultCodec.RESULT, WorkResultCodec::result),
      value(Indicator.class, WorkResultCodec.INDICATOR, WorkResultCodec::indicator),
      value(IndicatorTarget.class, WorkResultCodec.TARGET, WorkResultCodec::target),
      value(PlanItem.class, WorkCodec.ITEM, WorkCodec::item),
      value(DateRange.class, PlanCodec.PERIOD, PlanCodec::period),
      value(ActionPlan.class, object(WorkCodec::actionPlan), WorkCodec::actionPlan),
      value(PeriodicRealisation.class, object(WorkCodec::realisation), WorkCodec::realisation),
      value(Observation.class, object(WorkCodec::observation), WorkCodec::observation),
      value(FeedbackEntry.class, object(WorkCodec::feedback), WorkCodec::feedback),
      value(Feedback.class, EvidenceCodec.FEEDBACK, EvidenceCodec::feedback),
      value(Realisation.class, EvidenceCodec.REALISATION, EvidenceCodec::realisation),
      value(Evidence.class, object(EvidenceCodec::evidence), EvidenceCodec::evidence),
      value(
          ExpectationDialogue.class,
          DialogueCodec.EXPECTATION_DIALOGUE,
          DialogueCodec::expectationDialogue),
      value(
          ProgressDialogue.class,
          object(DialogueCodec::progressDialogue),
          DialogueCodec::progressDialogue),
      value(
          EvaluationDialogue.class,
          object(DialogueCodec::evaluationDialogue),
          DialogueCodec::evaluationDialogue),
      value(
          AgreementReview.class,
          object(DialogueCodec::agreementReview),
          DialogueCodec::agreementReview),
      value(CoachingSession.class, object(CoachingCodec::session), CoachingCodec::session),
      value(FormatB18.class, object(CoachingCodec::formatB18), CoachingCodec::formatB18),
      value(FormatB19.class, object(CoachingCodec::formatB19), CoachingCodec::formatB19),
      value(PeriodRatings.class, object(JudgementCodec::ratings), JudgementCodec::ratings),
      value(EvaluationRecord.class, object(JudgementCodec::record), JudgementCodec::record),
      value(ObjectionRecord.class, object(FollowUpCodec::record), FollowUpCodec::record),
      value(LegalSource.class, LawCodec.SOURCE, Forms::source),
      value(Text.class, LawCodec.WORDING, Forms::text),
      value(Percentage.class, Values.PERCENTAGE, Percentage::value),
      text(Nip.class, "198504122010012003", Nip::of, Nip::value),
      text(Nrp.class, "12345", Nrp::of, Nrp::value),
      text(EvaluationPeriod.class, "2024-Q1", EvaluationPeriod::parse, EvaluationPeriod::toString),
      text(Ratio.class, "13/14", Ratio::parse, Ratio::toString),
      text(RegulationId.class, "PermenPAN-RB 6/2022", RegulationId::parse, RegulationId::toString),
      text(Citation.class, "PP 30/2019, Pasal 41 ayat (5)", Citation::parse, Citation::toString));

  private JsonForms() {}

  private static <T> JsonForm<T> part(Class<T> type, Function<? super T, ?> form) {
    return written(type, part -> JsonText.of(form.apply(part)));
  }

  private static <T> JsonForm<T> text(
      Class<T> type, String example, Function<String, T> parser, Function<T, String> form) {
    Text need = Text.of(
        "teks seperti '" + example + "' dalam tanda kutip",
        "a text such as '" + example + "' in quotation marks");
    return value(type, Values.text(need, parser), form);
  }

  private static ObjectTree problem(DocumentProblem problem) {
    return new ObjectTree()
        .put("pointer", problem.pointer())
        .put("code", problem.code())
        .put("text", Forms.text(problem.text()))
        .put("line", problem.line())
        .put("column", problem.column());
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
    return value((Class<Enum>) type, Values.constant(type), Enum::name);
  }
}
