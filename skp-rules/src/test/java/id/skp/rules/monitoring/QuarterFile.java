package id.skp.rules.monitoring;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementOutcome;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.CoachingKind;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.CompetenceMark;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.EvaluationTalk;
import id.skp.core.dialogue.EvaluationTopic;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.dialogue.ProgressTalk;
import id.skp.core.dialogue.ProgressTopic;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.ObservationMode;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Rank;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.people.SignatureStatus;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Annex;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.PlanningSource;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.Appraisals;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The file of a fictional employee's first quarter, in which a review finds nothing. */
final class QuarterFile {
  static final EvaluationPeriod QUARTER = EvaluationPeriod.quarter(2024, 1);
  static final LocalDate FIRST = QUARTER.first();
  static final LocalDate LAST = QUARTER.last();
  /** A day on which the quarter and its grace are over. */
  static final LocalDate REVIEWED = day(4, 20);

  static final String EMPLOYEE = "P1";
  static final String APPRAISER = "P2";
  static final PlanItem RESULT = PlanItem.result("R1");

  private static final String PROMISED = "Ruang kelas";
  private static final Skp BEGUN = Appraisals.complete().build().skp();

  static final Skp PLAN = BEGUN.toBuilder()
      .employee(BEGUN.employee().toBuilder().rank(Rank.of("III/d")).build())
      .appraiser(Appraiser.builder()
          .id(APPRAISER)
          .name("Hadi Wibowo")
          .position("Kepala SMP Negeri 3 Contoh")
          .unit("SMP Negeri 3 Contoh")
          .build())
      .results(List.of(WorkResult.builder()
          .id("R1")
          .kind(WorkResultKind.UTAMA)
          .text("Nilai siswa meningkat")
          .supports(SupportedResult.of("Mutu sekolah meningkat"))
          .addIndicator(Indicator.builder()
              .id("R1.1")
              .text("Rata-rata nilai")
              .target(IndicatorTarget.narrative("lebih tinggi daripada semester lalu"))
              .build())
          .build()))
      .behaviours(
          Stream.of(BehaviourValue.values()).map(BehaviourExpectation::of).toList())
      .annex(Annex.builder()
          .addResourceSupport(PROMISED)
          .addAccountabilityScheme("Laporan triwulan")
          .addConsequence("Pelatihan")
          .build())
      .signatures(Stream.of(Signatory.PEGAWAI, Signatory.PEJABAT_PENILAI_KINERJA)
          .map(each -> new Signature(each, SignatureStatus.SIGNED, Optional.empty()))
          .toList())
      .consideredSources(List.of(PlanningSource.RENCANA_PIMPINAN))
      .build();

  static final ExpectationDialogue CLARIFIED = ExpectationDialogue.builder()
      .id("DLG-1")
      .date(day(1, 9))
      .skpId(PLAN.id())
      .skpVersion(1)
      .employeeId(EMPLOYEE)
      .leaderId(APPRAISER)
      .topics(Stream.of(ExpectationTopic.values())
          .map(topic -> ClarifiedTopic.of(topic, "Begini harapan saya", "Saya sanggup"))
          .toList())
      .employeeAcknowledgedOn(day(1, 9))
      .leaderAcknowledgedOn(day(1, 9))
      .build();

  static final Agreement AGREEMENT = Agreement.builder()
      .id("G1")
      .text("Susun soal latihan")
      .ownerId(EMPLOYEE)
      .due(day(3, 1))
      .build();

  static final ProgressDialogue PROGRESS = ProgressDialogue.builder()
      .id("DLG-2")
      .date(day(2, 20))
      .skpId(PLAN.id())
      .employeeId(EMPLOYEE)
      .leaderId(APPRAISER)
      .topics(Stream.of(ProgressTopic.values())
          .map(topic -> ProgressTalk.of(topic, "Apa kabarnya?", "Berjalan baik"))
          .toList())
      .addFeedbackId("F1")
      .expectationAdjusted(false)
      .addAgreement(AGREEMENT)
      .employeeAcknowledgedOn(day(2, 21))
      .leaderAcknowledgedOn(day(2, 21))
      .build();

  static final AgreementReview KEPT = AgreementReview.builder()
      .id("AR1")
      .date(day(3, 1))
      .agreementId("G1")
      .followUp(AgreementOutcome.DONE)
      .build();

  static final ActionPlan ACTION = ActionPlan.builder()
      .id("A1")
      .period(QUARTER)
      .resultId("R1")
      .action("Latihan tiap pekan")
      .build();

  static final PeriodicRealisation REALISATION = PeriodicRealisation.builder()
      .id("W1")
      .period(QUARTER)
      .resultId("R1")
      .actionPlanId("A1")
      .text("Dua belas latihan")
      .addEvidenceId("B1")
      .build();

  static final Evidence EVIDENCE = Evidence.builder()
      .id("B1")
      .description("Daftar nilai")
      .addResultId("R1")
      .date(day(3, 15))
      .build();

  static final FeedbackEntry FEEDBACK = new FeedbackEntry(
      "F1",
      RESULT,
      Feedback.builder()
          .giver(FeedbackGiver.PIMPINAN)
          .giverId(APPRAISER)
          .date(day(2, 10))
          .text("Latihannya teratur")
          .build());

  static final FeedbackEntry FEEDBACK_ON_BEHAVIOUR = on(BehaviourValue.HARMONIS, "F9");

  static final Observation OBSERVATION = Observation.builder()
      .id("O1")
      .date(day(2, 15))
      .mode(ObservationMode.BERKALA)
      .observerId(APPRAISER)
      .about(RESULT)
      .note("Latihan berjalan")
      .build();

  static final PeriodRatings RATINGS = PeriodRatings.builder()
      .id("RT1")
      .period(QUARTER)
      .date(day(4, 3))
      .givenBy(APPRAISER)
      .role(AssignerRole.PEJABAT_PENILAI_KINERJA)
      .organisationPredicate(OrganisationPredicate.BAIK)
      .addItem(new ItemRating(RESULT, Rating.DI_ATAS_EKSPEKTASI))
      .resultRating(Rating.DI_ATAS_EKSPEKTASI)
      .behaviourRating(Rating.SESUAI_EKSPEKTASI)
      .build();

  static final EvaluationRecord EVALUATION = new EvaluationRecord(
      "EV1",
      day(4, 4),
      Optional.of("RT1"),
      Evaluation.builder()
          .skpId(PLAN.id())
          .skpVersion(1)
          .period(QUARTER)
          .predicate(PerformancePredicate.BAIK)
          .ruleSet("permenpanrb-6-2022")
          .libraryVersion("0.1.0")
          .build());

  static final EvaluationDialogue EVALUATED = EvaluationDialogue.builder()
      .id("DLG-3")
      .date(day(4, 8))
      .skpId(PLAN.id())
      .employeeId(EMPLOYEE)
      .leaderId(APPRAISER)
      .evaluationId("EV1")
      .topics(Stream.of(EvaluationTopic.values())
          .map(topic -> EvaluationTalk.of(topic, "Begini hasilnya", "Saya terima"))
          .toList())
      .employeeAcknowledgedOn(day(4, 8))
      .leaderAcknowledgedOn(day(4, 8))
      .build();

  static final CoachingSession SESSION = CoachingSession.builder()
      .id("C1")
      .kind(CoachingKind.BIMBINGAN_KINERJA)
      .date(day(3, 20))
      .employeeId(EMPLOYEE)
      .coachId(APPRAISER)
      .topic("Menyusun soal")
      .build();

  static final FormatB18 ANSWERS = FormatB18.builder()
      .id("B18-1")
      .sessionId("C1")
      .date(day(3, 21))
      .respondentId(EMPLOYEE)
      .answers(Collections.nCopies(9, true))
      .signed(true)
      .handedTo("P3")
      .build();

  static final FormatB19 COMPETENCES = FormatB19.builder()
      .id("B19-1")
      .sessionId("C1")
      .date(REVIEWED.minusDays(1))
      .assessorId(APPRAISER)
      .addCompetence(new CompetenceMark("Penilaian", 4, "Soal makin tajam"))
      .build();

  static final PerformanceFile COMPLETE = fileOf(
      FileEntry.of(PLAN),
      FileEntry.of(CLARIFIED),
      FileEntry.of(PROGRESS),
      FileEntry.of(KEPT),
      FileEntry.of(ACTION),
      FileEntry.of(REALISATION),
      FileEntry.of(EVIDENCE),
      FileEntry.of(FEEDBACK),
      FileEntry.of(FEEDBACK_ON_BEHAVIOUR),
      FileEntry.of(OBSERVATION),
      FileEntry.of(RATINGS),
      FileEntry.of(EVALUATION),
      FileEntry.of(EVALUATED),
      FileEntry.of(SESSION),
      FileEntry.of(ANSWERS),
      FileEntry.of(COMPETENCES),
      FileEntry.of(SupportRecord.builder()
          .id("S9")
          .date(day(2, 1))
          .support(PROMISED)
          .given(true)
          .build()),
      FileEntry.of(on(BehaviourValue.BERORIENTASI_PELAYANAN, "F10")),
      FileEntry.of(on(BehaviourValue.AKUNTABEL, "F11")),
      FileEntry.of(on(BehaviourValue.KOMPETEN, "F12")),
      FileEntry.of(on(BehaviourValue.LOYAL, "F13")),
      FileEntry.of(on(BehaviourValue.ADAPTIF, "F14")),
      FileEntry.of(on(BehaviourValue.KOLABORATIF, "F15")));

  private QuarterFile() {}

  private static FeedbackEntry on(BehaviourValue value, String id) {
    return new FeedbackEntry(id, PlanItem.behaviour(value), FEEDBACK.feedback());
  }

  /** Returns the complete file without the entries of some kinds. */
  static PerformanceFile without(EntryKind... kinds) {
    Set<EntryKind> left = Set.of(kinds);
    return new PerformanceFile(
        PLAN.id(),
        COMPLETE.entries().stream()
            .filter(each -> !left.contains(each.entry().kind()))
            .toList());
  }

  /** Returns the complete file with entries more, or in the place of those of the same kind and id. */
  static PerformanceFile with(FileEntry... entries) {
    return with(COMPLETE, entries);
  }

  static PerformanceFile with(PerformanceFile file, FileEntry... entries) {
    List<RecordedEntry> rest = file.entries().stream()
        .filter(each -> Stream.of(entries).noneMatch(other -> isSame(other, each.entry())))
        .toList();
    return new PerformanceFile(
        PLAN.id(), Stream.concat(rest.stream(), recorded(entries)).toList());
  }

  private static boolean isSame(FileEntry one, FileEntry other) {
    return one.kind() == other.kind() && one.id().equals(other.id());
  }

  private static PerformanceFile fileOf(FileEntry... entries) {
    return new PerformanceFile(PLAN.id(), recorded(entries).toList());
  }

  private static Stream<RecordedEntry> recorded(FileEntry... entries) {
    return Stream.of(entries).map(each -> new RecordedEntry(dayOf(each), each));
  }

  /** What is proved is recorded after its proof, and what bears several days after the last of them. */
  private static LocalDate dayOf(FileEntry entry) {
    return entry.kind() == EntryKind.REALISASI
        ? LAST.plusDays(1)
        : entry.days().values().stream().max(Comparator.naturalOrder()).orElse(FIRST);
  }

  /** Returns an evaluation with ratings that give a predicate. */
  static Evaluation rated(PerformancePredicate predicate) {
    return switch (predicate) {
      case SANGAT_BAIK -> rated(predicate, Rating.DI_ATAS_EKSPEKTASI, Rating.DI_ATAS_EKSPEKTASI);
      case BAIK -> rated(predicate, Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI);
      case CUKUP, BUTUH_PERBAIKAN ->
        rated(predicate, Rating.DI_BAWAH_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI);
      case KURANG -> rated(predicate, Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI);
      case SANGAT_KURANG ->
        rated(predicate, Rating.DI_BAWAH_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI);
    };
  }

  private static Evaluation rated(
      PerformancePredicate predicate, Rating results, Rating behaviour) {
    return EVALUATION.evaluation().toBuilder()
        .predicate(predicate)
        .resultRating(results)
        .behaviourRating(behaviour)
        .build();
  }

  static LocalDate day(int month, int day) {
    return LocalDate.of(2024, month, day);
  }
}
