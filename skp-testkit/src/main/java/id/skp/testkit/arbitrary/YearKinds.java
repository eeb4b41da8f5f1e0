package id.skp.testkit.arbitrary;

import static id.skp.testkit.arbitrary.Breakage.blank;
import static id.skp.testkit.arbitrary.Breakage.refused;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.CompetenceMark;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.EvaluationTalk;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.dialogue.ProgressTalk;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.PlanItem;
import id.skp.core.year.FileEntry;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.core.year.Reference;
import id.skp.core.year.ReplacedEntry;
import id.skp.core.year.UnresolvedReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The types of values of a year: what is done, said, judged, and the file that keeps it. */
final class YearKinds {
  private static final LocalDate DAY = LocalDate.of(2024, 4, 5);
  private static final ItemRating RATED =
      new ItemRating(PlanItem.result("R1"), Rating.SESUAI_EKSPEKTASI);
  private static final RecordedEntry TALK = new RecordedEntry(
      DAY,
      FileEntry.of(ProgressDialogue.builder()
          .id("DLG")
          .date(DAY)
          .skpId("mine")
          .employeeId("P14")
          .leaderId("P13")
          .expectationAdjusted(false)
          .build()));

  static final List<ValueKind<?>> ALL = List.of(
      ValueKind.of(
          ActionPlan.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("resultId", x -> x.toBuilder().resultId(ValueKinds.BLANK).build()),
          blank("action", x -> x.toBuilder().action(ValueKinds.BLANK).build())),
      ValueKind.of(
          PeriodicRealisation.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("resultId", x -> x.toBuilder().resultId(ValueKinds.BLANK).build()),
          blank(
              "actionPlanId", x -> x.toBuilder().actionPlanId(ValueKinds.BLANK).build()),
          blank("text", x -> x.toBuilder().text(ValueKinds.BLANK).build()),
          blank("source", x -> x.toBuilder().source(ValueKinds.BLANK).build())),
      ValueKind.of(
          Observation.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("observerId", x -> x.toBuilder().observerId(ValueKinds.BLANK).build()),
          blank("note", x -> x.toBuilder().note(ValueKinds.BLANK).build())),
      ValueKind.of(
          FeedbackEntry.class,
          blank("id", x -> new FeedbackEntry(ValueKinds.BLANK, x.about(), x.feedback())),
          refused(
              "without day",
              "FEEDBACK_WITHOUT_DATE",
              "feedback.date",
              x -> new FeedbackEntry(
                  x.id(),
                  x.about(),
                  x.feedback().toBuilder().date(Optional.empty()).build()))),
      ValueKind.of(
          Agreement.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("text", x -> x.toBuilder().text(ValueKinds.BLANK).build()),
          blank("ownerId", x -> x.toBuilder().ownerId(ValueKinds.BLANK).build())),
      ValueKind.of(
          AgreementReview.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("agreementId", x -> x.toBuilder().agreementId(ValueKinds.BLANK).build()),
          blank("note", x -> x.toBuilder().note(ValueKinds.BLANK).build())),
      ValueKind.of(
          SupportRecord.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("support", x -> x.toBuilder().support(ValueKinds.BLANK).build()),
          blank("provider", x -> x.toBuilder().provider(ValueKinds.BLANK).build()),
          blank("note", x -> x.toBuilder().note(ValueKinds.BLANK).build())),
      ValueKind.of(
          CreditFixing.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("number", x -> x.toBuilder().number(ValueKinds.BLANK).build()),
          blank("official", x -> x.toBuilder().official(ValueKinds.BLANK).build()),
          refused(
              "more earned than there is",
              "CREDIT_OUT_OF_RANGE",
              "earned",
              x -> x.toBuilder().earned(x.total().add(BigDecimal.ONE)).build()),
          refused(
              "an entry before its period",
              "ENTRY_OUTSIDE_PERIOD",
              "enteredOn",
              x -> x.toBuilder().enteredOn(x.period().first().minusDays(1)).build())),
      ValueKind.of(
          ProgressTalk.class,
          refused(
              "no words",
              "TOPIC_WITHOUT_WORDS",
              "leaderSaid",
              x -> new ProgressTalk(x.topic(), Optional.empty(), Optional.empty()))),
      ValueKind.of(
          EvaluationTalk.class,
          refused(
              "no words",
              "TOPIC_WITHOUT_WORDS",
              "leaderSaid",
              x -> new EvaluationTalk(x.topic(), Optional.empty(), Optional.empty()))),
      ValueKind.of(
          ProgressDialogue.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("skpId", x -> x.toBuilder().skpId(ValueKinds.BLANK).build()),
          blank("employeeId", x -> x.toBuilder().employeeId(ValueKinds.BLANK).build()),
          blank("leaderId", x -> x.toBuilder().leaderId(ValueKinds.BLANK).build()),
          refused(
              "with oneself",
              "DIALOGUE_WITH_ONESELF",
              "leaderId",
              x -> x.toBuilder().leaderId(x.employeeId()).build()),
          refused(
              "version of no adjustment",
              "VERSION_WITHOUT_ADJUSTMENT",
              "adjustedVersion",
              x -> x.toBuilder().expectationAdjusted(false).adjustedVersion(2).build())),
      ValueKind.of(
          EvaluationDialogue.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank(
              "evaluationId", x -> x.toBuilder().evaluationId(ValueKinds.BLANK).build()),
          blank(
              "employeeResponse",
              x -> x.toBuilder().employeeResponse(ValueKinds.BLANK).build())),
      ValueKind.of(
          CoachingSession.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("coachId", x -> x.toBuilder().coachId(ValueKinds.BLANK).build()),
          blank("employeeId", x -> x.toBuilder().employeeId(ValueKinds.BLANK).build()),
          blank("assignedBy", x -> x.toBuilder().assignedBy(ValueKinds.BLANK).build()),
          blank("topic", x -> x.toBuilder().topic(ValueKinds.BLANK).build()),
          refused(
              "own coach",
              "COACH_IS_EMPLOYEE",
              "coachId",
              x -> x.toBuilder().coachId(x.employeeId()).build())),
      ValueKind.of(
          FormatB18.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("sessionId", x -> x.toBuilder().sessionId(ValueKinds.BLANK).build()),
          blank(
              "respondentId", x -> x.toBuilder().respondentId(ValueKinds.BLANK).build()),
          blank("handedTo", x -> x.toBuilder().handedTo(ValueKinds.BLANK).build()),
          refused(
              "ten answers",
              "STATEMENTS_NOT_NINE",
              "answers",
              x -> x.toBuilder().addAnswer(true).build()),
          refused(
              "tenth statement",
              "STATEMENT_NUMBER_OUT_OF_RANGE",
              "number",
              x -> FormatB18.subjectOf(10))),
      ValueKind.of(
          CompetenceMark.class,
          refused(
              "value 6",
              "COMPETENCE_VALUE_OUT_OF_RANGE",
              "value",
              x -> new CompetenceMark(x.competence(), 6, x.reason())),
          blank("competence", x -> new CompetenceMark(ValueKinds.BLANK, x.value(), x.reason()))),
      ValueKind.of(
          FormatB19.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("sessionId", x -> x.toBuilder().sessionId(ValueKinds.BLANK).build()),
          blank("assessorId", x -> x.toBuilder().assessorId(ValueKinds.BLANK).build()),
          refused(
              "no competence",
              "COMPETENCES_MISSING",
              "competences",
              x -> x.toBuilder().competences(List.of()).build()),
          refused(
              "competence twice",
              "DUPLICATE_COMPETENCE",
              "competences[#].competence",
              x -> x.toBuilder().addCompetence(x.competences().get(0)).build())),
      ValueKind.of(ItemRating.class),
      ValueKind.of(
          PeriodRatings.class,
          blank("id", x -> x.toBuilder().id(ValueKinds.BLANK).build()),
          blank("givenBy", x -> x.toBuilder().givenBy(ValueKinds.BLANK).build()),
          blank(
              "departureReason",
              x -> x.toBuilder().departureReason(ValueKinds.BLANK).build()),
          refused(
              "item twice",
              "DUPLICATE_ITEM",
              "items[#].item",
              x -> x.toBuilder().items(List.of(RATED, RATED)).build())),
      ValueKind.of(
          EvaluationRecord.class,
          blank(
              "id",
              x ->
                  new EvaluationRecord(ValueKinds.BLANK, x.date(), x.ratingsId(), x.evaluation()))),
      ValueKind.of(
          ObjectionRecord.class,
          blank("id", x -> new ObjectionRecord(ValueKinds.BLANK, x.documentId(), x.event())),
          blank("documentId", x -> new ObjectionRecord(x.id(), ValueKinds.BLANK, x.event()))),
      ValueKind.of(FileEntry.class),
      ValueKind.of(RecordedEntry.class),
      ValueKind.of(Reference.class),
      ValueKind.of(UnresolvedReference.class),
      ValueKind.of(ReplacedEntry.class),
      ValueKind.of(FiledEvaluation.class),
      ValueKind.of(
          PerformanceFile.class,
          blank("skpId", x -> new PerformanceFile(ValueKinds.BLANK, x.entries())),
          refused(
              "plan of another file",
              "ENTRY_OF_OTHER_PLAN",
              "progressDialogues[#].skpId",
              x -> new PerformanceFile("other", List.of(TALK))),
          refused(
              "entry twice",
              "DUPLICATE_ID",
              "progressDialogues[#].id",
              x -> new PerformanceFile("mine", List.of(TALK, TALK)))));

  private YearKinds() {}
}
