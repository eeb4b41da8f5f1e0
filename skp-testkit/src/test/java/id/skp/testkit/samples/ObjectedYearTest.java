package id.skp.testkit.samples;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.CUKUP;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.ObjectionState;
import id.skp.core.followup.ObjectionStatus;
import id.skp.core.followup.Ruling;
import id.skp.core.law.Regulation;
import id.skp.core.people.SignatureStatus;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Severity;
import id.skp.rules.followup.FollowUpParameters;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.followup.ObjectionTransition;
import id.skp.rules.followup.RefusalPolicy;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.SettledYear;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.paper.PaperKind;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.Papers;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The objection at the end of the teacher's year. */
class ObjectedYearTest {
  private static final PerformanceFile FILE = Samples.year("teacher-year-2024");
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final LocalDate END = LocalDate.of(2025, 2, 3);

  private static YearReport report(PerformanceFile file, LocalDate day) {
    return PerformanceYear.of(RULES).report(new FileReview(file, EvaluationPeriod.year(2024), day));
  }

  private static ObjectionCourse course(PerformanceFile file) {
    return report(file, END).objections().get(0);
  }

  @Test
  void theObjectionIsFiledInTimeExplainedAndDecided() {
    ObjectionCourse course = course(FILE);

    assertThat(course.isDecided()).isTrue();
    assertThat(course.transitions())
        .extracting(each -> each.decision().orThrow().state())
        .containsExactly(ObjectionState.FILED, ObjectionState.EXPLAINED, ObjectionState.DECIDED);
    assertThat(course.transitions().get(0).timing().orElseThrow().orThrow()).satisfies(timing -> {
      assertThat(timing.status()).isEqualTo(ObjectionStatus.TIMELY);
      assertThat(timing.lastDay()).isEqualTo(LocalDate.of(2025, 1, 24));
    });
    assertThat(course.ruling()).contains(Ruling.replaceBy(SANGAT_BAIK));
    assertThat(course.standing().orThrow()).isTrue();
  }

  @Test
  void theDecisionChangesTheYearAndItsCreditAndTheEvaluationStaysReadable() {
    YearReport report = report(FILE, END);
    SettledYear settled = report.settled().orElseThrow();

    assertThat(report.yearEnd().orThrow()).isEqualTo(BAIK);
    assertThat(settled.yearEnd().orThrow()).isEqualTo(SANGAT_BAIK);
    assertThat(report.finalYearEnd().orThrow()).isEqualTo(SANGAT_BAIK);
    assertThat(report.credit().orThrow().annual().orElseThrow().credit().exact())
        .hasToString("25");
    assertThat(settled.credit().orThrow().annual().orElseThrow().credit().exact())
        .hasToString("37.5");
    assertThat(settled.credit().orThrow().periods())
        .isEqualTo(report.credit().orThrow().periods());
    assertThat(report.reviewed().file().all(EvaluationRecord.class))
        .isEqualTo(FILE.all(EvaluationRecord.class));
    assertThat(report.followUp().orThrow().missingYears()).containsExactly(2023);
  }

  @Test
  void beforeTheDecisionIsKnownTheEvaluationHolds() {
    YearReport report = report(FILE, END.minusDays(1));

    assertThat(report.settled()).isEmpty();
    assertThat(report.finalYearEnd().orThrow()).isEqualTo(BAIK);
    assertThat(report.objections().get(0).objection().orElseThrow().state())
        .isEqualTo(ObjectionState.EXPLAINED);
    assertThat(report(FILE, LocalDate.of(2025, 1, 9)).objections()).isEmpty();
  }

  @Test
  void aDecisionThatKeepsThePredicateSettlesNothing() {
    PerformanceFile kept = changed(
        ObjectionAction.DECIDE,
        event -> event.toBuilder().ruling(Ruling.keep(BAIK)).build());

    assertThat(course(kept).isDecided()).isTrue();
    assertThat(report(kept, END).settled()).isEmpty();
  }

  @Test
  void anObjectionAfterTheLastDayIsRefusedWithItsPlaceAndSoIsAllThatRestsOnIt() {
    PerformanceFile late = changed(
        ObjectionAction.FILE,
        event -> event.toBuilder().date(LocalDate.of(2025, 1, 25)).build());
    ObjectionCourse course = course(changed(
        late,
        ObjectionAction.EXPLAIN,
        event -> event.toBuilder().date(LocalDate.of(2025, 1, 26)).build()));

    assertThat(course.transitions())
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.decision().isDecided()).isFalse());
    ObjectionTransition filing = course.transitions().get(0);
    assertRefused(filing, "/objectionEvents/0/event/date");
    assertThat(filing.timing().orElseThrow().orThrow().status()).isEqualTo(ObjectionStatus.LATE);
    assertRefused(course.transitions().get(2), "/objectionEvents/0/event/date");
    assertThat(course.objection().orElseThrow().state()).isEqualTo(ObjectionState.RECEIVED);
    assertThat(course.isReplaced()).isFalse();
  }

  /** Of those that were refused a hundred are told and the others counted; what rests on one of them is found all the same. */
  @Test
  void eventsWithoutEndAreRefusedAndCounted() {
    RecordedEntry last = FILE.entries().get(FILE.entries().size() - 1);
    ObjectionRecord filing = FILE.all(ObjectionRecord.class).get(0);
    ObjectionEvent ruling = FILE.all(ObjectionRecord.class).get(2).event();
    ObjectionEvent unheard =
        ruling.toBuilder().role(ObjectionRole.PEJABAT_PENILAI).build();
    PerformanceFile refused = changed(ObjectionAction.DECIDE, event -> unheard)
        .withAll(IntStream.range(0, 300)
            .mapToObj(i -> new RecordedEntry(
                last.recordedOn(),
                FileEntry.of(new ObjectionRecord("K" + i, filing.documentId(), filing.event()))))
            .toList());
    ObjectionCourse course = course(refused);

    assertThat(course.transitions()).hasSize(2 + 100 + 1);
    assertThat(course.moreRefused()).isEqualTo(300 - 100);
    assertThat(course.isRulingRefused()).isTrue();
    assertThat(course(FILE).moreRefused()).isZero();
  }

  @Test
  void ofMoreDocumentsOfAPeriodThanAnybodyHandsOverNoneIsOpened() {
    RecordedEntry last = FILE.entries().get(FILE.entries().size() - 1);
    EvaluationDocument document = FILE.all(EvaluationDocument.class).get(0);
    PerformanceFile ten = FILE.withAll(IntStream.range(1, 10)
        .mapToObj(i -> new RecordedEntry(
            last.recordedOn(), FileEntry.of(document.toBuilder().id("D" + i).build())))
        .toList());
    PerformanceFile eleven =
        ten.with(last.recordedOn(), FileEntry.of(document.toBuilder().id("D10").build()));

    assertThat(report(ten, END).objections()).allMatch(each -> each.opening().isDecided());
    assertThat(report(eleven, END).objections())
        .hasSize(11)
        .allSatisfy(each -> assertThat(each.opening().toString())
            .contains("the file holds 11 evaluation documents of Year 2024, and rulings on some"));
  }

  @Test
  void aRulingThatCannotBeAppliedIsFoundAndLeavesOpenWhatHolds() {
    PerformanceFile early = changed(
        ObjectionAction.FILE,
        event -> event.toBuilder().date(LocalDate.of(2025, 1, 5)).build());
    PerformanceFile foreign = changed(
        ObjectionAction.DECIDE,
        event -> event.toBuilder().ruling(Ruling.replaceBy(CUKUP)).build());

    assertOpen(early, "OBJECTION_NOT_APPLIED /objectionEvents/0/event/date");
    assertOpen(foreign, "OBJECTION_NOT_APPLIED /objectionEvents/2/event/ruling/predicate");
    assertThat(report(FILE, END).findings())
        .noneMatch(each -> each.code().equals("OBJECTION_NOT_APPLIED"));
  }

  @Test
  void aDecisionThatIsNotAppliedBindsNobodyAndTheWrongDateIsTold() {
    PerformanceFile early = document(
        each -> each.toBuilder().deliveredOn(LocalDate.of(2024, 12, 10)).build());

    assertOpen(early, "OBJECTION_NOT_APPLIED /evaluationDocuments/0/deliveredOn");
    YearReport report = report(early, END);
    assertThat(report.credit().orThrow().annual()).isPresent();
    assertThat(List.of(report.followUp(), report.settled().orElseThrow().yearEnd()))
        .extracting(Object::toString)
        .containsOnly(
            "objection-opening: INVALID_INPUT at /evaluationDocuments/0/deliveredOn: the document was received on 10 December 2024, before the evaluation EV-2024-P14 was fixed on 7 January 2025; correct one of the dates");
  }

  @Test
  void aSecondDecisionIsSurplusAndTheFirstStands() {
    ObjectionEvent decided = FILE.all(ObjectionRecord.class).get(2).event();
    YearReport report = report(
        FILE.with(
            END.plusDays(2), FileEntry.of(new ObjectionRecord("KB-09", "DEK-2024-P14", decided))),
        END.plusDays(2));

    assertThat(report.finalYearEnd().orThrow()).isEqualTo(SANGAT_BAIK);
    assertThat(report.findings())
        .filteredOn(each -> each.code().equals("OBJECTION_NOT_APPLIED"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.location()).isEqualTo("/objectionEvents/3/event/action");
          assertThat(each.message().in(Text.ENGLISH))
              .startsWith("a step of the objection to DEK-2024-P14 is not applied: ")
              .contains(
                  "the objection has ended (decided, final) and needs no further event, got one more: decide; that outcome stands, remove this surplus event");
          assertThat(each.message().in(Text.INDONESIAN))
              .startsWith("suatu langkah keberatan atas DEK-2024-P14 tidak diterapkan: ")
              .contains(
                  "keberatan sudah berakhir (sudah diputus, final) dan tidak memerlukan langkah lagi, diberikan satu lagi: memutuskan; hasil itu tetap berlaku, hapus langkah yang berlebih ini");
        });
  }

  @Test
  void aLaterEvaluationIsHeldAgainstTheDecisionThatWasAppliedOnly() {
    EvaluationRecord told = FILE.lastEvaluations(EvaluationPeriod.year(2024)).get(0);
    ObjectionEvent decided = FILE.all(ObjectionRecord.class).get(2).event();
    FileEntry second = FileEntry.of(new ObjectionRecord(
        "KB-09",
        "DEK-2024-P14",
        decided.toBuilder().ruling(Ruling.replaceBy(CUKUP)).build()));
    PerformanceFile early = changed(
        ObjectionAction.FILE,
        event -> event.toBuilder().date(LocalDate.of(2025, 1, 5)).build());

    assertThat(againstRuling(FILE.with(END.plusDays(2), second), told))
        .singleElement()
        .asString()
        .contains("was decided as Very good on 3 February 2025");
    assertThat(againstRuling(early, told)).isEmpty();
  }

  private static List<Finding> againstRuling(PerformanceFile file, EvaluationRecord told) {
    LocalDate day = END;
    return report(file.with(day, againAs(told, day, BAIK)), END.plusDays(2)).findings().stream()
        .filter(each -> each.code().equals("EVALUATION_AGAINST_RULING"))
        .toList();
  }

  @Test
  void anObjectionFiledLateStaysLateThoughItWasDecidedAndTheEvaluationStands() {
    PerformanceFile late = changed(
        ObjectionAction.FILE,
        event -> event.toBuilder().date(LocalDate.of(2025, 1, 25)).build());
    YearReport report = report(late, END);

    assertThat(report.finalYearEnd().orThrow()).isEqualTo(BAIK);
    assertThat(report.finalCredit().isDecided()).isTrue();
    assertThat(report.followUp().isDecided()).isTrue();
    assertThat(report.objections())
        .singleElement()
        .returns(true, ObjectionCourse::isFiledLate)
        .returns(true, ObjectionCourse::isDecided)
        .satisfies(
            course -> assertThat(course.transitions())
                .filteredOn(each -> each.event().action() != ObjectionAction.EXPLAIN)
                .extracting(each -> each.refusal().orElseThrow().in(Text.ENGLISH))
                .containsOnly(
                    "the last day was 24 January 2025, and 25 January 2025 is too late; it stays late, and the evaluation stands"));
    assertThat(report.findings())
        .filteredOn(each -> each.code().startsWith("OBJECTION_"))
        .singleElement()
        .returns("OBJECTION_LATE", Finding::code)
        .returns(Severity.WARNING, Finding::severity)
        .returns("/objectionEvents/0/event/date", Finding::location)
        .satisfies(each -> assertThat(each.kind().source().citations())
            .extracting(Object::toString)
            .containsExactly("PP 30/2019, Pasal 59"));
  }

  private static void assertOpen(PerformanceFile file, String found) {
    YearReport report = report(file, END);
    assertThat(report.findings())
        .filteredOn(each -> each.severity() == Severity.ERROR)
        .extracting(each -> each.code() + " " + each.location())
        .containsExactly(found);
    assertThat(report.yearEnd().orThrow()).isEqualTo(BAIK);
    assertThat(report.finalYearEnd().isDecided()).isFalse();
    assertThat(report.followUp().isDecided()).isFalse();
    assertThat(report.settled().orElseThrow().credit().isDecided()).isFalse();
  }

  @Test
  void noLaterEvaluationTakesThePlaceOfWhatASuperiorDecided() {
    EvaluationRecord told = FILE.lastEvaluations(EvaluationPeriod.year(2024)).get(0);
    for (LocalDate day : List.of(END, END.plusDays(1))) {
      YearReport report = report(FILE.with(day, againAs(told, day, CUKUP)), day);

      assertThat(report.findings())
          .filteredOn(each -> each.severity() == Severity.ERROR)
          .extracting(Finding::code)
          .contains("EVALUATION_AGAINST_RULING");
      assertThat(report.finalYearEnd().isDecided()).isFalse();
      assertThat(report.followUp().isDecided()).isFalse();
      assertThat(report
              .settled()
              .flatMap(each -> each.credit().toOptional())
              .flatMap(YearCredit::annual))
          .isEmpty();
    }
    LocalDate during = LocalDate.of(2025, 1, 29);
    for (PerformancePredicate predicate : List.of(BAIK, CUKUP)) {
      YearReport before = report(FILE.with(during, againAs(told, during, predicate)), END);
      assertThat(before.findings())
          .extracting(Finding::code)
          .doesNotContain("EVALUATION_AGAINST_RULING");
      assertThat(before.finalYearEnd().orThrow()).isEqualTo(SANGAT_BAIK);
    }
    YearReport agreed = report(FILE.with(END, againAs(told, END, SANGAT_BAIK)), END);
    assertThat(agreed.findings())
        .extracting(Finding::code)
        .doesNotContain("EVALUATION_AGAINST_RULING");
    assertThat(agreed.finalYearEnd().orThrow()).isEqualTo(SANGAT_BAIK);
  }

  @Test
  void aLaterEvaluationOfItsOwnRatingsDoesNotTakeThePlaceOfWhatASuperiorDecided() {
    PeriodRatings judged = FILE.lastRatings(EvaluationPeriod.year(2024)).get(0);
    EvaluationRecord told = FILE.lastEvaluations(EvaluationPeriod.year(2024)).get(0);
    LocalDate later = END.plusDays(14);
    PeriodRatings again = judged.toBuilder()
        .id("RT-N")
        .date(later)
        .resultRating(Rating.DI_BAWAH_EKSPEKTASI)
        .behaviourRating(Rating.SESUAI_EKSPEKTASI)
        .departureReason("Perbaikan")
        .build();
    FileEntry evaluated = FileEntry.of(new EvaluationRecord(
        "EV-N",
        later,
        Optional.of("RT-N"),
        told.evaluation().toBuilder()
            .predicate(PerformancePredicate.BUTUH_PERBAIKAN)
            .resultRating(Rating.DI_BAWAH_EKSPEKTASI)
            .behaviourRating(Rating.SESUAI_EKSPEKTASI)
            .build()));
    YearReport report = report(FILE.with(later, FileEntry.of(again)).with(later, evaluated), later);

    assertThat(report.findings()).extracting(Finding::code).contains("EVALUATION_AGAINST_RULING");
    assertThat(report.finalYearEnd().isDecided()).isFalse();
    assertThat(report.followUp().isDecided()).isFalse();
  }

  @Test
  void rulingsOfOneDayThatDifferLeaveOpenWhatHoldsWhateverTheirIds() {
    for (String id : List.of("KB-00", "KB-09")) {
      YearReport report = report(FILE.with(END, ruledAgain(id, "DEK-2024-P14")), END);

      assertThat(report.finalYearEnd().isDecided()).isFalse();
      assertThat(report.settled().orElseThrow().credit().isDecided()).isFalse();
      assertThat(report.findings())
          .filteredOn(each -> each.code().equals("OBJECTION_NOT_APPLIED"))
          .singleElement()
          .satisfies(each -> assertThat(each.message().in(Text.ENGLISH))
              .contains("rulings differ and none can be chosen: ")
              .contains("Very good")
              .contains("Poor"));
    }
  }

  @Test
  void rulingsOnTwoDocumentsOfOneEvaluationThatDifferLeaveOpenWhatHolds() {
    EvaluationDocument document = FILE.all(EvaluationDocument.class).get(0);
    LocalDate again = LocalDate.of(2025, 1, 15);
    PerformanceFile file = FILE.with(
        again, FileEntry.of(document.toBuilder().id("DEK-2").deliveredOn(again).build()));
    for (ObjectionRecord each : FILE.all(ObjectionRecord.class)) {
      file = file.with(
          each.event().date(),
          FileEntry.of(new ObjectionRecord("2-" + each.id(), "DEK-2", each.event())));
    }
    assertThat(report(file, END).finalYearEnd().orThrow()).isEqualTo(SANGAT_BAIK);

    YearReport differing = report(file.with(END.plusDays(9), ruledAgain("KB-9", "DEK-2")), END);
    assertThat(differing.finalYearEnd().orThrow()).isEqualTo(SANGAT_BAIK);
    YearReport known =
        report(file.with(END.plusDays(9), ruledAgain("KB-9", "DEK-2")), END.plusDays(9));
    assertThat(known.finalYearEnd().isDecided()).isFalse();
    assertThat(known.findings())
        .filteredOn(each -> each.code().equals("OBJECTION_NOT_APPLIED"))
        .hasSize(2);
  }

  private static FileEntry ruledAgain(String id, String document) {
    ObjectionEvent decided = FILE.all(ObjectionRecord.class).get(2).event();
    return FileEntry.of(new ObjectionRecord(
        id,
        document,
        decided.toBuilder()
            .ruling(Ruling.replaceBy(PerformancePredicate.KURANG))
            .build()));
  }

  @Test
  void anEvaluationWithoutRatingsIsNotBelievedForARulingThatIsNotAppliedOrCameLater() {
    EvaluationRecord told = FILE.lastEvaluations(EvaluationPeriod.year(2024)).get(0);
    PerformanceFile late = changed(
        ObjectionAction.FILE,
        event -> event.toBuilder().date(LocalDate.of(2025, 1, 30)).build());
    PerformanceFile byAppraiser = changed(
        ObjectionAction.DECIDE,
        event -> event.toBuilder().role(ObjectionRole.PEJABAT_PENILAI).build());
    for (PerformanceFile file : List.of(
        late.with(END, againAs(told, END, SANGAT_BAIK)),
        byAppraiser.with(END, againAs(told, END, SANGAT_BAIK)),
        FILE.with(END, againAs(told, END.minusDays(1), SANGAT_BAIK)))) {
      YearReport report = report(file, END);

      assertThat(report.findings())
          .extracting(Finding::code)
          .contains("PREDICATE_CONTRADICTS_RATINGS");
      assertThat(report.yearEnd().isDecided()).isFalse();
      assertThat(report.credit().toOptional().flatMap(YearCredit::annual)).isEmpty();
    }
  }

  @Test
  void aResultThatTheEmployeeRefusedToSignStandsOrNotAsTheRuleSetSays() {
    PerformanceFile refused = document(each -> each.toBuilder()
        .signatures(List.of(new DocumentSignature(
            ObjectionRole.PEGAWAI,
            SignatureStatus.REFUSED,
            Optional.of(LocalDate.of(2025, 1, 10)))))
        .build());
    RuleSet voiding = RULES.variant(
        "id.go.example-voiding",
        ruled -> ruled
            .citing(Regulation.of("Permen Contoh 1/2026", "Pedoman Pemantauan Kinerja"))
            .parameter(FollowUpParameters.REFUSAL_POLICY, RefusalPolicy.VOIDS_RESULT));

    assertThat(report(refused, END).yearEnd().orThrow()).isEqualTo(BAIK);
    YearReport voided = PerformanceYear.of(voiding)
        .report(new FileReview(refused, EvaluationPeriod.year(2024), END));
    assertThat(voided.yearEnd().toString())
        .contains("CONFLICT at /evaluationDocuments/0/signatures")
        .contains("does not stand by refusalPolicy");
    assertThat(voided.followUp().isDecided()).isFalse();
    assertThat(voided.credit().toOptional().flatMap(YearCredit::annual)).isEmpty();
  }

  private static FileEntry againAs(
      EvaluationRecord told, LocalDate day, PerformancePredicate predicate) {
    return FileEntry.of(new EvaluationRecord(
        "EV-AGAIN",
        day,
        Optional.empty(),
        told.evaluation().toBuilder()
            .predicate(predicate)
            .resultRating(Optional.empty())
            .behaviourRating(Optional.empty())
            .build()));
  }

  @Test
  void aTwinOfTheEvaluationThatWasObjectedToIsReplacedWithIt() {
    EvaluationRecord told = FILE.lastEvaluations(EvaluationPeriod.year(2024)).get(0);
    PerformanceFile twins = FILE.with(
        told.date(),
        FileEntry.of(
            new EvaluationRecord("EV-X", told.date(), told.ratingsId(), told.evaluation())));

    assertThat(report(twins, END).finalYearEnd().orThrow()).isEqualTo(SANGAT_BAIK);
    assertThat(report(twins, END).findings()).isEqualTo(report(FILE, END).findings());
  }

  @Test
  void whoMayNotActIsRefusedAtTheRole() {
    PerformanceFile wrong = changed(
        ObjectionAction.EXPLAIN,
        event -> event.toBuilder().role(ObjectionRole.ATASAN_PEJABAT_PENILAI).build());

    assertRefused(course(wrong).transitions().get(1), "/objectionEvents/1/event/role");
  }

  @Test
  void aDocumentThatDoesNotAgreeWithItsEvaluationOpensNothing() {
    assertClosed(
        document(each -> each.toBuilder().predicate(SANGAT_BAIK).build()),
        "/evaluationDocuments/0/predicate");
    assertClosed(
        document(each -> each.toBuilder().deliveredOn(Optional.empty()).build()),
        "/evaluationDocuments/0/deliveredOn");
    assertClosed(
        document(
            each -> each.toBuilder().period(EvaluationPeriod.month(2024, 3)).build()),
        "/evaluations");
  }

  private static void assertClosed(PerformanceFile file, String field) {
    ObjectionCourse course = course(file);

    assertThat(course.opening())
        .isInstanceOfSatisfying(
            Undecided.class, undecided -> assertThat(undecided.pointer()).isEqualTo(field));
    assertThat(course.transitions())
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.decision()).isEqualTo(course.opening()));
    assertThat(course.isDecided()).isFalse();
  }

  @Test
  void anEventOfADocumentThatIsNotThereIsFound() {
    ObjectionEvent event = FILE.all(ObjectionRecord.class).get(0).event();
    PerformanceFile more =
        FILE.with(END, FileEntry.of(new ObjectionRecord("KB-09", "DEK-X", event)));

    assertThat(report(more, END).findings())
        .extracting(each -> each.code() + " " + each.location())
        .contains("UNKNOWN_REFERENCE /objectionEvents/3/documentId");
  }

  @Test
  void theEvaluationDocumentIsPrintedWithObjectionExplanationAndDecision() {
    assertThat(Papers.of(FILE, RULES))
        .filteredOn(form -> form.kind() == PaperKind.DOKUMEN_EVALUASI)
        .singleElement()
        .satisfies(form -> assertThat(PaperPage.html(form))
            .contains("20 Januari 2025", "24 Januari 2025", "3 Februari 2025", "Sangat Baik"));
    assertThat(Papers.printable(FILE, RULES)).hasSize(17);
    assertThat(Papers.printable(PerformanceFile.of("SKP-X"), RULES)).isEmpty();
  }

  @Test
  void aCourseHasTheEventsOfItsDocumentInTheOrderOfTheirDaysNotOfTheRecords() {
    EvaluationDocument other =
        FILE.all(EvaluationDocument.class).get(0).toBuilder().id("DEK-2").build();
    PerformanceFile file =
        recorded(FILE, ObjectionAction.FILE, "K", END).with(END, FileEntry.of(other));

    assertThat(ObjectionCourse.of(file, RULES))
        .extracting(each -> each.document().id() + " " + happened(each))
        .containsExactlyInAnyOrder(
            "DEK-2 []", "DEK-2024-P14 [FILE true, EXPLAIN true, DECIDE true]");
  }

  @Test
  void ofEventsOfADayThoseRecordedEarlierComeFirstThenThoseThatOthersRestOn() {
    LocalDate day = FILE.all(ObjectionRecord.class).get(0).event().date();
    PerformanceFile file = recorded(
        changed(ObjectionAction.EXPLAIN, event -> event.toBuilder().date(day).build()),
        ObjectionAction.FILE,
        "Z",
        END);

    assertThat(happened(course(file)))
        .containsExactly("EXPLAIN false", "FILE true", "DECIDE false");
    assertThat(happened(course(recorded(file, ObjectionAction.EXPLAIN, "A", END))))
        .containsExactly("FILE true", "EXPLAIN true", "DECIDE true");
  }

  private static List<String> happened(ObjectionCourse course) {
    return course.transitions().stream()
        .map(each -> each.event().action() + " " + each.decision().isDecided())
        .toList();
  }

  private static PerformanceFile recorded(
      PerformanceFile file, ObjectionAction action, String id, LocalDate day) {
    return new PerformanceFile(
        file.skpId(),
        file.entries().stream()
            .map(each -> each.entry().content() instanceof ObjectionRecord protest
                    && protest.event().action() == action
                ? new RecordedEntry(
                    day,
                    FileEntry.of(new ObjectionRecord(id, protest.documentId(), protest.event())))
                : each)
            .toList());
  }

  private static void assertRefused(ObjectionTransition transition, String pointer) {
    assertThat(transition.decision())
        .isInstanceOfSatisfying(
            Undecided.class,
            undecided -> assertThat(undecided.reason()).isEqualTo(Undecided.Reason.CONFLICT));
    assertThat(transition.pointer()).isEqualTo(pointer);
  }

  private static PerformanceFile changed(
      ObjectionAction action, UnaryOperator<ObjectionEvent> change) {
    return changed(FILE, action, change);
  }

  private static PerformanceFile changed(
      PerformanceFile file, ObjectionAction action, UnaryOperator<ObjectionEvent> change) {
    return map(
        file,
        entry -> entry.content() instanceof ObjectionRecord protest
                && protest.event().action() == action
            ? FileEntry.of(new ObjectionRecord(
                protest.id(), protest.documentId(), change.apply(protest.event())))
            : entry);
  }

  private static PerformanceFile document(UnaryOperator<EvaluationDocument> change) {
    return map(
        FILE,
        entry -> entry.content() instanceof EvaluationDocument notice
            ? FileEntry.of(change.apply(notice))
            : entry);
  }

  private static PerformanceFile map(PerformanceFile file, UnaryOperator<FileEntry> change) {
    List<RecordedEntry> entries = file.entries().stream()
        .map(each -> new RecordedEntry(each.recordedOn(), change.apply(each.entry())))
        .toList();
    return new PerformanceFile(file.skpId(), entries);
  }
}
