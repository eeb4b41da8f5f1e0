package id.skp.testkit.arbitrary;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementOutcome;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.CoachingKind;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.CompetenceMark;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.EvaluationTalk;
import id.skp.core.dialogue.EvaluationTopic;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.dialogue.ProgressTalk;
import id.skp.core.dialogue.ProgressTopic;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.dialogue.Treatment;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.ObservationMode;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.people.PositionLevel;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.BehaviourValue;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is recorded during a year. */
final class Years {
  private static final String PLAN = "SKP-2024-P14";
  private static final int MOST_ENTRIES = 12;

  private Years() {}

  static Arbitrary<PlanItem> planItem() {
    return Arbitraries.oneOf(
        Words.id().map(PlanItem::result),
        Arbitraries.of(BehaviourValue.class).map(PlanItem::behaviour));
  }

  private static Arbitrary<List<String>> ids() {
    return Words.id().list().uniqueElements().ofMaxSize(3);
  }

  static Arbitrary<ActionPlan> actionPlan() {
    return Combinators.combine(
            Words.id(),
            Periods.evaluationPeriod(),
            Words.id(),
            Words.sentence(),
            SkpArbitraries.indicatorTarget().optional())
        .as((id, period, result, action, target) -> ActionPlan.builder()
            .id(id)
            .period(period)
            .resultId(result)
            .action(action)
            .target(target)
            .build());
  }

  static Arbitrary<PeriodicRealisation> realisation() {
    return Combinators.combine(
            Words.id(),
            Periods.evaluationPeriod(),
            Words.id(),
            Words.id().optional(),
            Words.sentence(),
            Numbers.decimal().optional(),
            Words.sentence().optional(),
            ids())
        .as((id, period, result, action, text, value, source, evidence) ->
            PeriodicRealisation.builder()
                .id(id)
                .period(period)
                .resultId(result)
                .actionPlanId(action)
                .text(text)
                .value(value)
                .source(source)
                .evidenceIds(evidence)
                .build());
  }

  static Arbitrary<Observation> observation() {
    return Combinators.combine(
            Words.id(),
            Periods.day(),
            Arbitraries.of(ObservationMode.class),
            Words.id(),
            planItem(),
            Words.sentence())
        .as((id, date, mode, observer, about, note) -> Observation.builder()
            .id(id)
            .date(date)
            .mode(mode)
            .observerId(observer)
            .about(about)
            .note(note)
            .build());
  }

  static Arbitrary<FeedbackEntry> feedback() {
    return Combinators.combine(Words.id(), planItem(), SkpArbitraries.feedback(), Periods.day())
        .as((id, about, feedback, date) ->
            new FeedbackEntry(id, about, feedback.toBuilder().date(date).build()));
  }

  static Arbitrary<Agreement> agreement() {
    return Combinators.combine(
            Words.id(),
            Words.sentence(),
            Words.id(),
            Periods.day().optional(),
            Arbitraries.of(AgreementOutcome.class))
        .as((id, text, owner, due, followUp) -> Agreement.builder()
            .id(id)
            .text(text)
            .ownerId(owner)
            .due(due)
            .followUp(followUp)
            .build());
  }

  static Arbitrary<AgreementReview> agreementReview() {
    return Combinators.combine(
            Words.id(),
            Periods.day(),
            Words.id(),
            Arbitraries.of(AgreementOutcome.class),
            Words.sentence().optional())
        .as((id, date, agreement, followUp, note) -> AgreementReview.builder()
            .id(id)
            .date(date)
            .agreementId(agreement)
            .followUp(followUp)
            .note(note)
            .build());
  }

  static Arbitrary<SupportRecord> supportRecord() {
    return Combinators.combine(
            Words.id(),
            Periods.day(),
            Words.sentence(),
            Arbitraries.of(false, true),
            Words.person().optional(),
            Words.sentence().optional())
        .as((id, date, support, given, provider, note) -> SupportRecord.builder()
            .id(id)
            .date(date)
            .support(support)
            .given(given)
            .provider(provider)
            .note(note)
            .build());
  }

  static Arbitrary<ProgressTalk> progressTalk() {
    return Combinators.combine(
            Arbitraries.of(ProgressTopic.class),
            Words.sentence(),
            Words.sentence().optional())
        .as((topic, leader, employee) -> new ProgressTalk(topic, Optional.of(leader), employee));
  }

  static Arbitrary<EvaluationTalk> evaluationTalk() {
    return Combinators.combine(
            Arbitraries.of(EvaluationTopic.class), Words.sentence().optional(), Words.sentence())
        .as((topic, leader, employee) -> new EvaluationTalk(topic, leader, Optional.of(employee)));
  }

  static Arbitrary<ProgressDialogue> progressDialogue() {
    return Combinators.combine(
            Words.id(),
            Periods.day(),
            ids(),
            Subsets.of(ProgressTopic.values(), progressTalk()),
            Arbitraries.of(Treatment.class).optional(),
            Arbitraries.integers().between(1, 9).optional(),
            agreement().list().uniqueElements(Agreement::id).ofMaxSize(2),
            Periods.day().optional())
        .as((id, date, ids, topics, treatment, version, agreements, seen) ->
            ProgressDialogue.builder()
                .id(id)
                .date(date)
                .skpId(PLAN)
                .employeeId("P14")
                .leaderId("P13")
                .feedbackIds(ids)
                .topics(Subsets.list(
                    topics,
                    (topic, talk) ->
                        new ProgressTalk(topic, talk.leaderSaid(), talk.employeeSaid())))
                .treatment(treatment)
                .expectationAdjusted(version.isPresent())
                .adjustedVersion(version)
                .agreements(agreements)
                .leaderAcknowledgedOn(seen)
                .build());
  }

  static Arbitrary<EvaluationDialogue> evaluationDialogue() {
    return Combinators.combine(
            Words.id(),
            Periods.day(),
            Words.id(),
            Subsets.of(EvaluationTopic.values(), evaluationTalk()),
            Words.sentence().optional(),
            Periods.day().optional())
        .as((id, date, evaluation, topics, response, seen) -> EvaluationDialogue.builder()
            .id(id)
            .date(date)
            .skpId(PLAN)
            .employeeId("P14")
            .leaderId("P13")
            .evaluationId(evaluation)
            .topics(Subsets.list(
                topics,
                (topic, talk) -> new EvaluationTalk(topic, talk.leaderSaid(), talk.employeeSaid())))
            .employeeResponse(response)
            .employeeAcknowledgedOn(seen)
            .build());
  }

  static Arbitrary<CoachingSession> coachingSession() {
    return Combinators.combine(
            Words.id(),
            Arbitraries.of(CoachingKind.class),
            Periods.day(),
            Words.id().optional(),
            Words.sentence())
        .as((id, kind, date, assignedBy, topic) -> CoachingSession.builder()
            .id(id)
            .kind(kind)
            .date(date)
            .employeeId("P14")
            .coachId("P13")
            .assignedBy(assignedBy)
            .topic(topic)
            .build());
  }

  static Arbitrary<FormatB18> formatB18() {
    return Combinators.combine(
            Words.id(),
            Words.id(),
            Periods.day(),
            Arbitraries.of(false, true).list().ofSize(9),
            Words.id().optional())
        .as((id, session, date, answers, handedTo) -> FormatB18.builder()
            .id(id)
            .sessionId(session)
            .date(date)
            .respondentId("P14")
            .answers(answers)
            .signed(answers.get(0))
            .handedTo(handedTo)
            .build());
  }

  static Arbitrary<CompetenceMark> competenceMark() {
    return Combinators.combine(
            Words.sentence(), Arbitraries.integers().between(1, 5), Words.sentence())
        .as(CompetenceMark::new);
  }

  static Arbitrary<FormatB19> formatB19() {
    return Combinators.combine(
            Words.id(),
            Words.id(),
            Periods.day(),
            competenceMark()
                .list()
                .uniqueElements(CompetenceMark::competence)
                .ofMinSize(1)
                .ofMaxSize(3))
        .as((id, session, date, marks) -> FormatB19.builder()
            .id(id)
            .sessionId(session)
            .date(date)
            .assessorId("P13")
            .competences(marks)
            .build());
  }

  static Arbitrary<ItemRating> itemRating() {
    return Combinators.combine(planItem(), SkpArbitraries.rating()).as(ItemRating::new);
  }

  static Arbitrary<PeriodRatings> periodRatings() {
    return Combinators.combine(
            Words.id(),
            Periods.evaluationPeriod(),
            Periods.day(),
            Arbitraries.of(AssignerRole.class),
            SkpArbitraries.organisationPredicate().optional(),
            itemRating().list().uniqueElements(ItemRating::item).ofMaxSize(3),
            SkpArbitraries.rating().optional(),
            Words.sentence().optional())
        .as((id, period, date, role, organisation, items, rating, reason) -> PeriodRatings.builder()
            .id(id)
            .period(period)
            .date(date)
            .givenBy("P13")
            .inPlaceOf(reason.map(stoodFor -> "P12"))
            .role(role)
            .organisationPredicate(organisation)
            .items(items)
            .resultRating(rating)
            .behaviourRating(rating)
            .departureReason(reason)
            .build());
  }

  static Arbitrary<EvaluationRecord> evaluationRecord() {
    return Combinators.combine(
            Words.id(), Periods.day(), Words.id().optional(), SkpArbitraries.evaluation())
        .as((id, date, ratings, evaluation) -> new EvaluationRecord(
            id, date, ratings, evaluation.toBuilder().skpId(PLAN).build()));
  }

  static Arbitrary<ObjectionRecord> objectionRecord() {
    return Combinators.combine(Words.id(), Words.id(), FollowUps.objectionEvent())
        .as(ObjectionRecord::new);
  }

  static Arbitrary<CreditFixing> creditFixing() {
    return Combinators.combine(
            Words.id(),
            Words.person(),
            Periods.day(),
            Words.person(),
            Periods.evaluationPeriod(),
            Arbitraries.of(PositionLevel.class),
            Arbitraries.integers().between(0, 400).optional(),
            Arbitraries.integers().between(400, 900))
        .as((id, number, date, official, period, level, earned, total) -> CreditFixing.builder()
            .id(id)
            .number(number)
            .date(date)
            .official(official)
            .period(period)
            .level(level)
            .earned(earned.map(each -> BigDecimal.valueOf(each, 1)))
            .total(BigDecimal.valueOf(total, 1))
            .build())
        .flatMap(Years::parted);
  }

  private static Arbitrary<CreditFixing> parted(CreditFixing whole) {
    Arbitrary<Optional<BigDecimal>> part = Arbitraries.integers()
        .between(0, 100)
        .map(each -> BigDecimal.valueOf(each, 1))
        .optional();
    return Combinators.combine(part, part, part, part, Arbitraries.of(true, false))
        .as((base, old, adjustment, education, entered) -> whole.toBuilder()
            .base(base)
            .oldFunctional(old)
            .adjustment(adjustment)
            .education(education)
            .enteredOn(Optional.of(whole.period().first()).filter(day -> entered))
            .build());
  }

  static Arbitrary<FileEntry> fileEntry() {
    return Arbitraries.oneOf(
        Plans.skp().map(skp -> FileEntry.of(skp.toBuilder().id(PLAN).build())),
        actionPlan().map(FileEntry::of),
        realisation().map(FileEntry::of),
        SkpArbitraries.evidence().map(FileEntry::of),
        observation().map(FileEntry::of),
        feedback().map(FileEntry::of),
        progressDialogue().map(FileEntry::of),
        evaluationDialogue().map(FileEntry::of),
        agreementReview().map(FileEntry::of),
        supportRecord().map(FileEntry::of),
        coachingSession().map(FileEntry::of),
        formatB18().map(FileEntry::of),
        formatB19().map(FileEntry::of),
        periodRatings().map(FileEntry::of),
        evaluationRecord().map(FileEntry::of),
        FollowUps.evaluationDocument()
            .map(each -> FileEntry.of(each.toBuilder().skpId(PLAN).build())),
        objectionRecord().map(FileEntry::of),
        creditFixing().map(FileEntry::of));
  }

  static Arbitrary<RecordedEntry> recordedEntry() {
    return Combinators.combine(Periods.day(), fileEntry()).as(RecordedEntry::new);
  }

  static Arbitrary<Reference> reference() {
    return Combinators.combine(Words.id(), Arbitraries.of(Reference.Target.class), Words.id())
        .as(Reference::new);
  }

  static Arbitrary<ReplacedEntry> replacedEntry() {
    return Combinators.combine(recordedEntry(), fileEntry().list().ofMinSize(1).ofMaxSize(2))
        .as(ReplacedEntry::new);
  }

  static Arbitrary<UnresolvedReference> unresolvedReference() {
    return Combinators.combine(fileEntry(), reference()).as(UnresolvedReference::new);
  }

  /** Makes files whose ids differ; agreements are left out, since they share ids across dialogues. */
  static Arbitrary<PerformanceFile> performanceFile() {
    return Combinators.combine(
            recordedEntry().list().ofMaxSize(MOST_ENTRIES),
            Periods.day(2019, 2030).list().ofMaxSize(3).optional(0.3))
        .as(Years::file);
  }

  static Arbitrary<FiledEvaluation> filedEvaluation() {
    return Combinators.combine(performanceFile(), evaluationRecord()).as(FiledEvaluation::new);
  }

  private static PerformanceFile file(
      List<RecordedEntry> made, Optional<List<LocalDate>> holidays) {
    Map<List<String>, RecordedEntry> distinct = new LinkedHashMap<>();
    for (RecordedEntry each : made) {
      boolean agrees = each.entry().content() instanceof ProgressDialogue dialogue
          && !dialogue.agreements().isEmpty();
      if (!agrees) {
        distinct.put(List.of(each.entry().kind().listName(), each.entry().id()), each);
      }
    }
    return new PerformanceFile(PLAN, List.copyOf(distinct.values()), holidays);
  }
}
