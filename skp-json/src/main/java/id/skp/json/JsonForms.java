package id.skp.json;

import static id.skp.json.JsonForm.document;
import static id.skp.json.JsonForm.input;
import static id.skp.json.JsonForm.value;
import static id.skp.json.JsonForm.written;
import static java.util.Objects.requireNonNull;

import id.skp.core.alias.Vocabulary;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.Team;
import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.CompetenceMark;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.EvaluationTalk;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.dialogue.ProgressTalk;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.evidence.Realisation;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.followup.ObjectionStep;
import id.skp.core.followup.RankedEntry;
import id.skp.core.followup.Ruling;
import id.skp.core.followup.TimeLimit;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.law.RegulationId;
import id.skp.core.number.Ratio;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.Nrp;
import id.skp.core.people.Position;
import id.skp.core.people.Rank;
import id.skp.core.people.Signature;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Annex;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.Extensions;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorManual;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.Skp;
import id.skp.core.plan.StandardReference;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.core.unit.OrganisationGround;
import id.skp.core.unit.OrganisationOutcome;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.recorded.RecordedCareer;
import id.skp.json.recorded.RecordedCascade;
import id.skp.json.recorded.RecordedImpact;
import id.skp.json.recorded.RecordedReach;
import id.skp.json.recorded.RecordedReport;
import id.skp.json.recorded.RecordedReview;
import id.skp.json.recorded.RecordedRuleDecision;
import id.skp.json.recorded.RecordedUnit;
import id.skp.json.recorded.RecordedYear;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.RuleSet;
import id.skp.rules.Trace;
import id.skp.rules.career.CareerReport;
import id.skp.rules.cascade.CascadeGraph;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.followup.FiledDocument;
import id.skp.rules.followup.ObjectionMove;
import id.skp.rules.impact.Impact;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.FilePeriod;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.YearFiles;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.permenpanrb8of2021.JudgedResult;
import id.skp.rules.permenpanrb8of2021.transition.Year2021;
import id.skp.rules.reach.Reach;
import id.skp.rules.unit.UnitFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The forms of all types that have one. */
final class JsonForms {
  private static final List<Known<?>> DOCUMENTS = List.of(
      known(Appraisal.class, type -> document(type, AppraisalJson.DOCUMENT)),
      known(SkpFile.class, type -> document(type, SkpJson.DOCUMENT)),
      known(Skp.class, type -> document(type, SkpJson.ALONE)),
      known(Evaluation.class, type -> document(type, EvaluationJson.DOCUMENT)),
      known(Objection.class, type -> document(type, ObjectionJson.DOCUMENT)),
      known(EvaluationDocument.class, type -> document(type, EvaluationDocumentJson.DOCUMENT)),
      known(PerformanceFile.class, type -> document(type, PerformanceFileJson.DOCUMENT)),
      known(RecordedEntry.class, type -> document(type, FileEntryJson::read, FileEntryJson::write)),
      known(RoleResultMatrix.class, type -> document(type, MatrixJson.DOCUMENT)),
      known(UnitPerformance.class, type -> document(type, UnitJson.DOCUMENT)),
      known(Vocabulary.class, type -> document(type, VocabularyJson.DOCUMENT)),
      known(RowMapping.class, type -> document(type, RowMappingJson.DOCUMENT)),
      known(RecordedReport.class, type -> document(type, EvaluationReportJson.DOCUMENT)),
      known(RecordedCareer.class, type -> document(type, CareerReportJson.DOCUMENT)),
      known(RecordedReview.class, type -> document(type, PlanReviewJson.DOCUMENT)),
      known(RecordedUnit.class, type -> document(type, UnitReportJson.DOCUMENT)),
      known(RecordedYear.class, type -> document(type, YearReportJson.DOCUMENT)));

  private static final Map<Class<?>, JsonForm<?>> FOUND = new ConcurrentHashMap<>();

  /** The others, which nobody needs on the way to a first evaluation. */
  private static final class Others {
    static final List<Known<?>> ALL = List.of(
        known(RecordedCascade.class, type -> document(type, CascadeReportJson.DOCUMENT)),
        known(RecordedReach.class, type -> document(type, ReachJson.DOCUMENT)),
        known(RecordedImpact.class, type -> document(type, ImpactJson.DOCUMENT)),
        known(RecordedRuleDecision.class, type -> document(type, DecisionJson.DOCUMENT)),
        known(FiledEvaluation.class, type -> input(type, InputShapes.FILED_EVALUATION)),
        known(FiledDocument.class, type -> input(type, InputShapes.FILED_DOCUMENT)),
        known(ObjectionMove.class, type -> input(type, InputShapes.OBJECTION_MOVE)),
        known(FileReview.class, type -> input(type, InputShapes.FILE_REVIEW)),
        known(FilePeriod.class, type -> input(type, InputShapes.FILE_PERIOD)),
        known(YearFiles.class, type -> input(type, InputShapes.YEAR_FILES)),
        known(CascadeGraph.class, type -> input(type, InputShapes.GRAPH)),
        known(UnitFile.class, type -> input(type, InputShapes.UNIT_FILE)),
        known(JudgedResult.class, type -> input(type, InputShapes.JUDGED_RESULT)),
        known(Year2021.class, type -> input(type, InputShapes.YEAR_2021)),
        known(EvaluationReport.class, type -> written(type, EvaluationReportJson::write)),
        known(YearReport.class, type -> written(type, YearReportJson::write)),
        known(CareerReport.class, type -> written(type, CareerReportJson::write)),
        known(RuleSet.class, type -> written(type, RuleSetJson.DOCUMENT::write)),
        known(Decision.class, type -> written(type, DecisionJson::write)),
        known(Reach.class, type -> written(type, ReachJson::write)),
        known(Impact.class, type -> written(type, ImpactJson::write)),
        known(Review.class, type -> written(type, DecisionShapes.REVIEW::write)),
        known(Finding.class, type -> written(type, DecisionShapes.FINDING::write)),
        known(Trace.class, type -> written(type, TraceShapes.TRACE::write)),
        known(Message.class, type -> written(type, DecisionShapes.MESSAGE::write)),
        known(DocumentProblem.class, type -> written(type, problem()::write)),
        known(Employee.class, type -> value(type, PeopleShapes.EMPLOYEE)),
        known(Appraiser.class, type -> value(type, PeopleShapes.APPRAISER)),
        known(Institution.class, type -> value(type, PeopleShapes.INSTITUTION)),
        known(Unit.class, type -> value(type, PeopleShapes.UNIT)),
        known(WorkResult.class, type -> value(type, WorkResultShapes.RESULT)),
        known(Indicator.class, type -> value(type, WorkResultShapes.INDICATOR)),
        known(IndicatorTarget.class, type -> value(type, WorkResultShapes.TARGET)),
        known(PlanItem.class, type -> value(type, WorkShapes.ITEM)),
        known(DateRange.class, type -> value(type, BasicShapes.DATE_RANGE)),
        known(ActionPlan.class, type -> value(type, WorkShapes.ACTION_PLAN)),
        known(ResultAppraisal.class, type -> value(type, AppraisalShapes.RESULT)),
        known(SupportedResult.class, type -> value(type, WorkResultShapes.SUPPORTED_RESULT)),
        known(Assigner.class, type -> value(type, WorkResultShapes.ASSIGNER)),
        known(Position.class, type -> value(type, PeopleShapes.POSITION)),
        known(Rank.class, type -> value(type, PeopleShapes.RANK)),
        known(BehaviourExpectation.class, type -> value(type, PlanShapes.EXPECTATION)),
        known(Extensions.class, type -> value(type, ExtensionShapes.PLAN)),
        known(RubricLine.class, type -> value(type, WorkResultShapes.RUBRIC_LINE)),
        known(OpenQuestion.class, type -> value(type, LawShapes.OPEN_QUESTION)),
        known(Annex.class, type -> value(type, PlanShapes.ANNEX)),
        known(BehaviourAppraisal.class, type -> value(type, AppraisalShapes.BEHAVIOUR)),
        known(IndicatorAppraisal.class, type -> value(type, AppraisalShapes.INDICATOR)),
        known(SuperiorResult.class, type -> value(type, AppraisalShapes.SUPERIOR)),
        known(BehaviourStandard.class, type -> value(type, PlanShapes.STANDARD)),
        known(BehaviourLevelAppraisal.class, type -> value(type, AppraisalShapes.LEVEL)),
        known(Signature.class, type -> value(type, PlanShapes.SIGNATURE)),
        known(ClarifiedTopic.class, type -> value(type, DialogueShapes.CLARIFIED_TOPIC)),
        known(IndicatorManual.class, type -> value(type, WorkResultShapes.MANUAL)),
        known(StandardReference.class, type -> value(type, WorkResultShapes.STANDARD)),
        known(Adjustment.class, type -> value(type, PlanShapes.ADJUSTMENT)),
        known(Agreement.class, type -> value(type, DialogueShapes.AGREEMENT)),
        known(ProgressTalk.class, type -> value(type, DialogueShapes.PROGRESS_TALK)),
        known(EvaluationTalk.class, type -> value(type, DialogueShapes.EVALUATION_TALK)),
        known(CompetenceMark.class, type -> value(type, CoachingShapes.MARK)),
        known(ItemRating.class, type -> value(type, JudgementShapes.ITEM_RATING)),
        known(ObjectionEvent.class, type -> value(type, FollowUpShapes.EVENT)),
        known(Ruling.class, type -> value(type, FollowUpShapes.RULING)),
        known(DocumentSignature.class, type -> value(type, FollowUpShapes.SIGNATURE)),
        known(ObjectionProfile.class, type -> value(type, FollowUpShapes.PROFILE)),
        known(ObjectionStep.class, type -> value(type, FollowUpShapes.STEP)),
        known(TimeLimit.class, type -> value(type, FollowUpShapes.LIMIT)),
        known(MatrixMember.class, type -> value(type, MatrixShapes.MEMBER)),
        known(MatrixResult.class, type -> value(type, MatrixShapes.RESULT)),
        known(Goal.class, type -> value(type, MatrixShapes.GOAL)),
        known(CascadeLink.class, type -> value(type, MatrixShapes.LINK)),
        known(Team.class, type -> value(type, MatrixShapes.TEAM)),
        known(UnitMember.class, type -> value(type, UnitShapes.MEMBER)),
        known(OrganisationOutcome.class, type -> value(type, UnitShapes.OUTCOME)),
        known(OrganisationGround.class, type -> value(type, UnitShapes.GROUND)),
        known(RankedEntry.class, type -> value(type, UnitReportJson.RANKED)),
        known(PeriodicRealisation.class, type -> value(type, WorkShapes.REALISATION)),
        known(Observation.class, type -> value(type, WorkShapes.OBSERVATION)),
        known(FeedbackEntry.class, type -> value(type, WorkShapes.FEEDBACK)),
        known(Feedback.class, type -> value(type, EvidenceShapes.FEEDBACK)),
        known(Realisation.class, type -> value(type, EvidenceShapes.REALISATION)),
        known(Evidence.class, type -> value(type, EvidenceShapes.EVIDENCE)),
        known(ExpectationDialogue.class, type -> value(type, DialogueShapes.EXPECTATION_DIALOGUE)),
        known(ProgressDialogue.class, type -> value(type, DialogueShapes.PROGRESS_DIALOGUE)),
        known(EvaluationDialogue.class, type -> value(type, DialogueShapes.EVALUATION_DIALOGUE)),
        known(AgreementReview.class, type -> value(type, DialogueShapes.AGREEMENT_REVIEW)),
        known(SupportRecord.class, type -> value(type, DialogueShapes.SUPPORT_RECORD)),
        known(CoachingSession.class, type -> value(type, CoachingShapes.SESSION)),
        known(FormatB18.class, type -> value(type, CoachingShapes.FORMAT_B18)),
        known(FormatB19.class, type -> value(type, CoachingShapes.FORMAT_B19)),
        known(PeriodRatings.class, type -> value(type, JudgementShapes.RATINGS)),
        known(EvaluationRecord.class, type -> value(type, JudgementShapes.RECORD)),
        known(ObjectionRecord.class, type -> value(type, FollowUpShapes.RECORD)),
        known(CreditFixing.class, type -> value(type, FollowUpShapes.CREDIT_FIXING)),
        known(LegalSource.class, type -> value(type, LawShapes.SOURCE)),
        known(Text.class, type -> value(type, LawShapes.WORDING)),
        known(Percentage.class, type -> value(type, BasicShapes.PERCENTAGE)),
        text(Nip.class, "198504122010012003", Nip::of, Nip::value),
        text(
            RuleSetFingerprint.class,
            "c1bc1b8f0f3d0a9be0ac7f4b6a5d4e2f",
            RuleSetFingerprint::of,
            RuleSetFingerprint::text),
        text(Nrp.class, "12345", Nrp::of, Nrp::value),
        text(
            EvaluationPeriod.class, "2024-Q1", EvaluationPeriod::parse, EvaluationPeriod::toString),
        text(Ratio.class, "13/14", Ratio::parse, Ratio::toString),
        text(
            RegulationId.class, "PermenPAN-RB 6/2022", RegulationId::parse, RegulationId::toString),
        text(Citation.class, "PP 30/2019, Pasal 41 ayat (5)", Citation::parse, Citation::toString));
  }

  private JsonForms() {}

  /** A type whose form is made when it is asked for: one document does not need the shapes of all. */
  private record Known<T>(Class<T> type, Function<Class<T>, JsonForm<T>> maker) {
    JsonForm<T> form() {
      return maker.apply(type);
    }
  }

  private static <T> Known<T> known(Class<T> type, Function<Class<T>, JsonForm<T>> maker) {
    return new Known<>(type, maker);
  }

  private static <T> Known<T> text(
      Class<T> type, String example, Function<String, T> parser, Function<T, String> form) {
    Text need = Text.of(
        "teks seperti '" + example + "' dalam tanda kutip",
        "a text such as '" + example + "' in quotation marks");
    return known(type, given -> value(given, Shape.text(null, null, need, parser, form, Map.of())));
  }

  private static Shape<DocumentProblem> problem() {
    return Written.<DocumentProblem>of(null, "What is wrong with a document.")
        .required("pointer", DecisionShapes.PLACE, DocumentProblem::pointer)
        .required("code", DecisionShapes.CODE, DocumentProblem::code)
        .required("text", DecisionShapes.SENTENCE, DocumentProblem::text)
        .required("line", BasicShapes.INTEGER, DocumentProblem::line)
        .required("column", BasicShapes.INTEGER, DocumentProblem::column)
        .shape();
  }

  static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    DOCUMENTS.forEach(known -> types.add(known.type()));
    Others.ALL.forEach(known -> types.add(known.type()));
    return List.copyOf(types);
  }

  /** Finds the form of a type, its own or that of the type it belongs to. */
  static Optional<JsonForm<?>> find(Class<?> type) {
    requireNonNull(type, "type");
    JsonForm<?> found = FOUND.get(type);
    if (found != null) {
      return Optional.of(found);
    }
    Optional<JsonForm<?>> form = look(type);
    // no type of the host's is kept
    form.filter(each -> SkpDocuments.isOfPackages(type)).ifPresent(each -> FOUND.put(type, each));
    return form;
  }

  private static Optional<JsonForm<?>> look(Class<?> type) {
    Optional<JsonForm<?>> known = find(type, DOCUMENTS).or(() -> find(type, Others.ALL));
    if (known.isPresent()) {
      return known;
    }
    Class<?> constants = type.isEnum() ? type : type.getSuperclass();
    return constants != null && constants.isEnum() && SkpDocuments.isOfPackages(constants)
        ? Optional.of(constant(constants.asSubclass(Enum.class)))
        : Optional.empty();
  }

  private static Optional<JsonForm<?>> find(Class<?> type, List<Known<?>> all) {
    for (Known<?> known : all) {
      if (known.type().isAssignableFrom(type)) {
        return Optional.of(known.form());
      }
    }
    return Optional.empty();
  }

  // the constants of an enum are of its own type
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static JsonForm<?> constant(Class<? extends Enum> type) {
    return value((Class<Enum>) type, Shape.constant(type, Text.same(type.getSimpleName())));
  }
}
