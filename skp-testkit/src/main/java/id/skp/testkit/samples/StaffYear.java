package id.skp.testkit.samples;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementOutcome;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.EvaluationTalk;
import id.skp.core.dialogue.EvaluationTopic;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.dialogue.ProgressTalk;
import id.skp.core.dialogue.ProgressTopic;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.EvidenceKind;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.ObservationMode;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.evidence.Realisation;
import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Annex;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.PlanningSource;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The year of one of the people of a unit: plan, what was done and said, ratings, and what is made of these. */
final class StaffYear {
  static final int YEAR = 2025;
  static final EvaluationPeriod PERIOD = EvaluationPeriod.year(YEAR);

  /** The first working day after which the year is judged. */
  static final LocalDate JUDGED = LocalDate.of(YEAR + 1, 1, 8);

  private static final List<BehaviourValue> VALUES = List.of(BehaviourValue.values());
  private static final String SUPPORT = "Akses data dan perangkat kerja";
  private static final int AGREED_DAYS = 14;
  private static final RegulationId REGULATION = RegulationId.parse("PermenPAN-RB 6/2022");

  private final Staff staff;
  private final Work work;
  private final Curve curve;
  private final int person;
  private final Draw draw;
  private final String id;
  private final Appraiser leader;
  private final Curve.Pair ratings;
  private final LocalDate begun;

  StaffYear(Staff staff, Curve curve, int person) {
    this.staff = staff;
    this.work = new Work(staff);
    this.curve = curve;
    this.person = person;
    this.draw = staff.draw(person);
    this.id = staff.id(person);
    this.leader = staff.appraiser(person);
    this.ratings = curve.ratings(person);
    this.begun = LocalDate.of(YEAR, 1, 6 + draw.below(10, "begun"));
  }

  private String leaderId() {
    return leader.id().orElseThrow();
  }

  SkpFile plan() {
    return SkpFile.of(skp(), planned());
  }

  String skpId() {
    return "SKP-" + YEAR + "-" + id;
  }

  private Skp skp() {
    return Skp.builder()
        .id(skpId())
        .regulation(REGULATION)
        .approach(work.approach(person))
        .employee(staff.employee(person))
        .appraiser(leader)
        .period(PERIOD.range())
        .results(work.planned(person))
        .behaviours(VALUES.stream()
            .map(each -> each == BehaviourValue.BERORIENTASI_PELAYANAN
                ? BehaviourExpectation.of(each, "Menjawab pertanyaan paling lambat dua hari kerja")
                : BehaviourExpectation.of(each))
            .toList())
        .annex(Annex.builder()
            .addResourceSupport(SUPPORT)
            .addAccountabilityScheme("Laporan kemajuan setiap akhir triwulan")
            .addConsequence("Tercapai: diusulkan pengembangan kompetensi lanjutan")
            .build())
        .consideredSources(List.of(
            PlanningSource.PERJANJIAN_KINERJA,
            PlanningSource.RENCANA_PIMPINAN,
            PlanningSource.PRIORITAS))
        .planningDialogueId("DLG-" + id + "-1")
        .addSignatures(
            Signature.signed(Signatory.PEGAWAI, begun.plusDays(2)),
            Signature.signed(Signatory.PEJABAT_PENILAI_KINERJA, begun.plusDays(4)))
        .fixedOn(begun.plusDays(4))
        .build();
  }

  private ExpectationDialogue planned() {
    return ExpectationDialogue.builder()
        .id("DLG-" + id + "-1")
        .date(begun)
        .skpId(skpId())
        .skpVersion(1)
        .employeeId(id)
        .leaderId(leaderId())
        .leaderRole(AssignerRole.PEJABAT_PENILAI_KINERJA)
        .topics(Stream.of(ExpectationTopic.values())
            .map(topic -> ClarifiedTopic.of(topic, "Ini yang diharapkan tahun ini", "Sanggup"))
            .toList())
        .employeeAcknowledgedOn(begun)
        .leaderAcknowledgedOn(begun)
        .build();
  }

  /** Rates the main results as all of them together are rated; what is assigned beside them is as expected. */
  private Rating rating(WorkResult result) {
    return result.kind() == WorkResultKind.UTAMA ? ratings.result() : Rating.SESUAI_EKSPEKTASI;
  }

  private boolean leadsUnit() {
    return person == 0;
  }

  Appraisal appraisal() {
    Skp skp = skp();
    return Appraisal.builder()
        .skp(skp)
        .period(PERIOD)
        .organisationPredicate(curve.outcome())
        .leadsUnit(leadsUnit())
        .results(skp.results().stream().map(this::judged).toList())
        .behaviours(behaviours().stream()
            .map(each -> BehaviourAppraisal.builder()
                .value(((PlanItem.Behaviour) each.about()).value())
                .addFeedback(each.feedback())
                .build())
            .toList())
        .resultRating(given(ratings.result()))
        .behaviourRating(ratings.behaviour())
        .build();
  }

  /** The results of who leads a unit are rated through it. */
  private Optional<Rating> given(Rating rating) {
    return leadsUnit() ? Optional.empty() : Optional.of(rating);
  }

  private ResultAppraisal judged(WorkResult result) {
    return ResultAppraisal.builder()
        .resultId(result.id())
        .realisation(Realisation.builder()
            .text(reached(result))
            .evidence(PERIOD.split(PeriodKind.SEMESTER).stream()
                .map(half -> evidence(result, half))
                .toList())
            .build())
        .addFeedback(feedback(result).feedback())
        .rating(given(rating(result)))
        .build();
  }

  private String reached(WorkResult result) {
    return switch (rating(result)) {
      case DI_ATAS_EKSPEKTASI -> "Selesai lebih awal dan melampaui yang direncanakan";
      case SESUAI_EKSPEKTASI -> "Selesai sesuai rencana";
      case DI_BAWAH_EKSPEKTASI -> "Sebagian belum selesai pada akhir periode";
    };
  }

  private Evidence evidence(WorkResult result, EvaluationPeriod half) {
    return Evidence.builder()
        .id("E-" + result.id() + "-" + half)
        .description("Laporan pelaksanaan")
        .kind(EvidenceKind.LAPORAN)
        .addResultId(result.id())
        .addedBy(id)
        .location("arsip/" + half + "/" + result.id() + ".pdf")
        .date(half.last().minusDays(10L + draw.below(10, result.id())))
        .build();
  }

  private FeedbackEntry feedback(WorkResult result) {
    Evidence seen = evidence(result, PERIOD.split(PeriodKind.SEMESTER).get(1));
    return new FeedbackEntry(
        "F-" + result.id(),
        new PlanItem.Result(result.id()),
        Feedback.builder()
            .giver(FeedbackGiver.PIMPINAN)
            .giverId(leaderId())
            .date(seen.date().orElseThrow().plusDays(2))
            .text(remark(rating(result)))
            .addEvidenceId(seen.id())
            .build());
  }

  private static String remark(Rating rating) {
    return switch (rating) {
      case DI_ATAS_EKSPEKTASI -> "Melampaui harapan; pertahankan";
      case SESUAI_EKSPEKTASI -> "Sesuai dengan yang disepakati";
      case DI_BAWAH_EKSPEKTASI -> "Belum sesuai dengan yang disepakati; susun jadwal baru";
    };
  }

  /** Gives feedback on each value, in each quarter on some. */
  private List<FeedbackEntry> behaviours() {
    List<EvaluationPeriod> quarters = PERIOD.split(PeriodKind.TRIWULAN);
    return IntStream.range(0, VALUES.size())
        .mapToObj(i -> behaviour(VALUES.get(i), quarters.get(i % quarters.size())))
        .toList();
  }

  private FeedbackEntry behaviour(BehaviourValue value, EvaluationPeriod quarter) {
    Optional<String> colleague =
        staff.colleague(person).filter(any -> value == BehaviourValue.KOLABORATIF);
    return new FeedbackEntry(
        "F-" + id + "-" + value,
        new PlanItem.Behaviour(value),
        Feedback.builder()
            .giver(colleague.isPresent() ? FeedbackGiver.REKAN_KERJA : FeedbackGiver.PIMPINAN)
            .giverId(colleague.orElseGet(this::leaderId))
            .date(quarter.last().minusDays(10L + draw.below(15, value.name())))
            .text(remark(ratings.behaviour()))
            .build());
  }

  PerformanceFile file() {
    Skp skp = skp();
    List<RecordedEntry> entries = new ArrayList<>();
    entries.add(new RecordedEntry(begun, FileEntry.of(planned())));
    entries.add(new RecordedEntry(begun.plusDays(4), FileEntry.of(skp)));
    LocalDate given = begun.plusDays(20);
    entries.add(new RecordedEntry(
        given,
        FileEntry.of(SupportRecord.builder()
            .id("D-" + id)
            .date(given)
            .support(SUPPORT)
            .given(true)
            .provider(leader.name())
            .build())));
    for (WorkResult result : skp.results()) {
      PERIOD.split(PeriodKind.SEMESTER).forEach(half -> addWork(entries, result, half));
    }
    feedbacks(skp)
        .forEach(each -> entries.add(
            new RecordedEntry(each.feedback().date().orElseThrow(), FileEntry.of(each))));
    for (EvaluationPeriod quarter : PERIOD.split(PeriodKind.TRIWULAN)) {
      LocalDate day = quarter.last().minusDays(7);
      entries.add(new RecordedEntry(day, FileEntry.of(progress(skp, quarter, day))));
      LocalDate due = day.plusDays(AGREED_DAYS);
      entries.add(new RecordedEntry(due, FileEntry.of(done(quarter, due))));
      entries.add(new RecordedEntry(day, FileEntry.of(observation(skp, quarter, day))));
    }
    PerformanceFile file = PerformanceYear.of(PermenPanRb6Of2022.ruleSet())
        .record(new PerformanceFile(skpId(), entries), judgement(skp), "EV-" + id, JUDGED);
    return file.withAll(List.of(
        new RecordedEntry(JUDGED.plusDays(2), FileEntry.of(judged())),
        new RecordedEntry(
            JUDGED.plusDays(3), FileEntry.of(document(file.evaluations().get(0).evaluation())))));
  }

  private List<FeedbackEntry> feedbacks(Skp skp) {
    return Stream.concat(skp.results().stream().map(this::feedback), behaviours().stream())
        .toList();
  }

  private void addWork(List<RecordedEntry> entries, WorkResult result, EvaluationPeriod half) {
    String name = result.id() + "-" + half;
    Evidence evidence = evidence(result, half);
    entries.add(new RecordedEntry(
        half.first().isBefore(begun) ? begun.plusDays(4) : half.first(),
        FileEntry.of(ActionPlan.builder()
            .id("A-" + name)
            .period(half)
            .resultId(result.id())
            .action("Penyelesaian pekerjaan " + half.label().indonesian())
            .build())));
    entries.add(new RecordedEntry(evidence.date().orElseThrow(), FileEntry.of(evidence)));
    entries.add(new RecordedEntry(
        half.last().minusDays(5),
        FileEntry.of(PeriodicRealisation.builder()
            .id("RL-" + name)
            .period(half)
            .resultId(result.id())
            .actionPlanId("A-" + name)
            .text(reached(result))
            .addEvidenceId(evidence.id())
            .build())));
  }

  private String agreementId(EvaluationPeriod quarter) {
    return "G-" + id + "-" + quarter;
  }

  private AgreementReview done(EvaluationPeriod quarter, LocalDate day) {
    return AgreementReview.builder()
        .id("T-" + id + "-" + quarter)
        .date(day)
        .agreementId(agreementId(quarter))
        .followUp(AgreementOutcome.DONE)
        .build();
  }

  private ProgressDialogue progress(Skp skp, EvaluationPeriod quarter, LocalDate day) {
    return ProgressDialogue.builder()
        .id("DLG-" + id + "-" + quarter)
        .date(day)
        .skpId(skpId())
        .employeeId(id)
        .leaderId(leaderId())
        .leaderRole(AssignerRole.PEJABAT_PENILAI_KINERJA)
        .resultIds(skp.results().stream().map(WorkResult::id).toList())
        .feedbackIds(behaviours().stream()
            .filter(each -> quarter.contains(each.feedback().date().orElseThrow()))
            .map(FeedbackEntry::id)
            .toList())
        .topics(Stream.of(ProgressTopic.values())
            .map(
                topic -> ProgressTalk.of(topic, "Bagaimana kemajuannya?", remark(ratings.result())))
            .toList())
        .expectationAdjusted(false)
        .addAgreements(Agreement.builder()
            .id(agreementId(quarter))
            .text("Laporan kemajuan berikutnya lengkap dengan bukti dukung")
            .ownerId(id)
            .due(day.plusDays(AGREED_DAYS))
            .build())
        .employeeAcknowledgedOn(day)
        .leaderAcknowledgedOn(day)
        .build();
  }

  private Observation observation(Skp skp, EvaluationPeriod quarter, LocalDate day) {
    WorkResult seen = draw.of(skp.results(), "seen" + quarter);
    return Observation.builder()
        .id("O-" + id + "-" + quarter)
        .date(day)
        .mode(ObservationMode.BERKALA)
        .observerId(leaderId())
        .about(new PlanItem.Result(seen.id()))
        .note(remark(rating(seen)))
        .build();
  }

  private PeriodRatings judgement(Skp skp) {
    return PeriodRatings.builder()
        .id("RT-" + id)
        .period(PERIOD)
        .date(JUDGED)
        .givenBy(leaderId())
        .role(AssignerRole.PEJABAT_PENILAI_KINERJA)
        .organisationPredicate(curve.outcome())
        .leadsUnit(leadsUnit())
        .items(skp.results().stream()
            .filter(any -> !leadsUnit())
            .map(each -> new ItemRating(new PlanItem.Result(each.id()), rating(each)))
            .toList())
        .resultRating(given(ratings.result()))
        .behaviourRating(ratings.behaviour())
        .build();
  }

  private EvaluationDocument document(Evaluation evaluation) {
    return EvaluationDocument.of(evaluation)
        .id("DEK-" + id)
        .employee(staff.employee(person))
        .appraiser(leader)
        .appraiserSuperior(person == 0 ? Staff.GOVERNOR : staff.appraiser(staff.superior(person)))
        .deliveredOn(JUDGED.plusDays(3))
        .addSignatures(
            DocumentSignature.signed(ObjectionRole.PEJABAT_PENILAI, JUDGED.plusDays(2)),
            DocumentSignature.signed(ObjectionRole.PEGAWAI, JUDGED.plusDays(3)))
        .build();
  }

  private EvaluationDialogue judged() {
    LocalDate day = JUDGED.plusDays(2);
    String predicate = Curve.predicate(ratings).label().indonesian();
    return EvaluationDialogue.builder()
        .id("DLG-" + id + "-2")
        .date(day)
        .skpId(skpId())
        .evaluationId("EV-" + id)
        .employeeId(id)
        .leaderId(leaderId())
        .leaderRole(AssignerRole.PEJABAT_PENILAI_KINERJA)
        .topics(Stream.of(EvaluationTopic.values())
            .map(topic -> EvaluationTalk.of(topic, "Predikat: " + predicate, "Memahami"))
            .toList())
        .employeeResponse("Memahami")
        .employeeAcknowledgedOn(day)
        .leaderAcknowledgedOn(day)
        .build();
  }
}
