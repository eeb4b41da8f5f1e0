package id.skp.rules.monitoring;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.rules.monitoring.QuarterFile.AGREEMENT;
import static id.skp.rules.monitoring.QuarterFile.ANSWERS;
import static id.skp.rules.monitoring.QuarterFile.KEPT;
import static id.skp.rules.monitoring.QuarterFile.PLAN;
import static id.skp.rules.monitoring.QuarterFile.QUARTER;
import static id.skp.rules.monitoring.QuarterFile.RATINGS;
import static id.skp.rules.monitoring.QuarterFile.REALISATION;
import static id.skp.rules.monitoring.QuarterFile.REVIEWED;
import static id.skp.rules.monitoring.QuarterFile.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.AgreementOutcome;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.evidence.Realisation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.PlanItem;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of several records of one thing the last one fixed counts: by its own day, then by that of the record, never by its id. */
class LastFixedTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final PerformanceFile PLANNED =
      PerformanceFile.of(PLAN.id()).with(day(1, 2), FileEntry.of(PLAN));

  @Test
  void theDayOnWhichAnEvaluationWasFixedComesBeforeThatOfItsRecord() {
    PerformanceFile file = PLANNED
        .with(day(12, 31), evaluation("EV-9", day(12, 20), KURANG))
        .with(day(12, 30), evaluation("EV-10", day(12, 30), BAIK));

    assertThat(yearEnd(file).orThrow()).isEqualTo(BAIK);
    assertThat(file.evaluations())
        .extracting(EvaluationRecord::id)
        .containsExactly("EV-9", "EV-10");
  }

  @Test
  void ofOneDayTheEvaluationThatWasRecordedLaterCountsWhateverItsId() {
    PerformanceFile file = PLANNED
        .with(day(12, 31), evaluation("EV-10", day(12, 30), BAIK))
        .with(day(12, 30), evaluation("EV-9", day(12, 30), KURANG));

    assertThat(yearEnd(file).orThrow()).isEqualTo(BAIK);
    assertThat(PerformanceYear.of(RULES).credit(file).orThrow().annual().orElseThrow())
        .returns("EV-10", PeriodCredit::evaluationId);
  }

  @Test
  void theTwoNamesOfTheMiddlePredicateAreOneJudgement() {
    PerformanceFile file = PLANNED
        .with(day(12, 30), evaluation("EV-10", day(12, 30), PerformancePredicate.CUKUP))
        .with(day(12, 30), evaluation("EV-9", day(12, 30), PerformancePredicate.BUTUH_PERBAIKAN));

    assertThat(yearEnd(file).orThrow().standing()).isEqualTo(PerformancePredicate.CUKUP.standing());
  }

  @Test
  void twoEvaluationsOfOneDayThatDifferAreAConflictAndTwoThatSayTheSameAreNot() {
    PerformanceFile differ = PLANNED
        .with(day(12, 30), evaluation("EV-10", day(12, 30), BAIK))
        .with(day(12, 30), evaluation("EV-9", day(12, 30), KURANG));
    PerformanceFile agree = PLANNED
        .with(day(12, 30), evaluation("EV-10", day(12, 30), BAIK))
        .with(day(12, 30), evaluation("EV-9", day(12, 30), BAIK));
    PerformanceFile agreeByOtherVersions = PLANNED
        .with(day(12, 30), evaluation("EV-10", day(12, 30), BAIK))
        .with(day(12, 30), madeBy("9.9.9", evaluation("EV-9", day(12, 30), BAIK)));

    assertThat(yearEnd(differ)).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(Undecided.Reason.CONFLICT);
      assertThat(undecided.pointer()).isEqualTo("/evaluations");
    });
    assertThat(yearEnd(agree).orThrow()).isEqualTo(BAIK);
    assertThat(yearEnd(agreeByOtherVersions).orThrow()).isEqualTo(BAIK);
  }

  @Test
  void ratingsOfOneDayThatDifferAreTheReasonWhicheverOfThemTheEvaluationNames() {
    EvaluationPeriod year = EvaluationPeriod.year(2024);
    PerformanceFile tied = PLANNED
        .with(day(12, 31), FileEntry.of(judged("RT-1", Rating.SESUAI_EKSPEKTASI)))
        .with(day(12, 31), FileEntry.of(judged("RT-0", Rating.DI_ATAS_EKSPEKTASI)));
    for (Optional<String> named : List.of(Optional.<String>empty(), Optional.of("RT-1"))) {
      PerformanceFile file = tied.with(
          day(12, 31),
          FileEntry.of(new EvaluationRecord(
              "EV",
              day(12, 31),
              named,
              QuarterFile.rated(BAIK).toBuilder().period(year).build())));
      YearReport report = PerformanceYear.of(RULES).report(new FileReview(file, year, day(12, 31)));

      for (Decision<?> each : List.of(report.yearEnd(), report.credit())) {
        assertThat(each).isInstanceOfSatisfying(Undecided.class, undecided -> {
          assertThat(undecided.reason()).isEqualTo(Undecided.Reason.CONFLICT);
          assertThat(undecided.pointer()).isEqualTo("/ratings/0");
          assertThat(undecided.message().in(Text.ENGLISH))
              .isEqualTo(
                  "the ratings RT-0, RT-1 were given and recorded on the same day and differ; record the ratings that hold on a later day");
        });
      }
      assertThat(StandingEvaluations.of(report).withheld()).containsOnlyKeys(year);
      assertThat(report.findings())
          .extracting(Finding::code)
          .contains("CONTRADICTING_RECORDS")
          .doesNotContain(
              "EVALUATION_CONTRADICTS_RATINGS",
              "PREDICATE_CONTRADICTS_RATINGS",
              "EVALUATION_WITHOUT_RATINGS",
              "DEPARTURE_WITHOUT_REASON",
              "DEPARTS_FROM_RECOMMENDATION");
    }
  }

  /** Returns a judgement that departs from what its items recommend. */
  private static PeriodRatings judged(String id, Rating result) {
    return RATINGS.toBuilder()
        .id(id)
        .period(EvaluationPeriod.year(2024))
        .date(day(12, 31))
        .items(List.of(new ItemRating(PlanItem.result("R1"), Rating.DI_BAWAH_EKSPEKTASI)))
        .resultRating(result)
        .behaviourRating(Rating.SESUAI_EKSPEKTASI)
        .departureReason(Optional.<String>empty())
        .build();
  }

  @Test
  void theLastReviewOfAnAgreementTellsWhatBecameOfIt() {
    PerformanceFile corrected = QuarterFile.with(
            FileEntry.of(KEPT.toBuilder().id("AR-10").build()))
        .with(
            day(3, 2),
            FileEntry.of(
                KEPT.toBuilder().id("AR-09").followUp(AgreementOutcome.NOT_DONE).build()));
    PerformanceFile contradicted = QuarterFile.with(FileEntry.of(
        KEPT.toBuilder().id("AR2").followUp(AgreementOutcome.NOT_DONE).build()));

    assertThat(corrected.followUp(AGREEMENT)).isEqualTo(AgreementOutcome.NOT_DONE);
    assertThat(contradicted.followUp(AGREEMENT)).isEqualTo(AgreementOutcome.OPEN);
  }

  @Test
  void aCorrectedRealisationTakesThePlaceOfTheOneBefore() {
    PeriodicRealisation wrong = REALISATION.toBuilder().value(BigDecimal.TEN).build();
    PerformanceFile once = QuarterFile.with(FileEntry.of(wrong));
    PerformanceFile corrected = once.with(
        day(4, 2),
        FileEntry.of(wrong.toBuilder()
            .id("W0")
            .text("Sebelas latihan")
            .value(new BigDecimal(11))
            .build()));
    PerformanceFile both = QuarterFile.with(
        once,
        FileEntry.of(wrong.toBuilder()
            .id("W0")
            .text("Sebelas latihan")
            .value(new BigDecimal(11))
            .build()));

    assertThat(realised(corrected))
        .returns("Sebelas latihan", Realisation::text)
        .returns(Optional.of(new BigDecimal(11)), Realisation::value);
    assertThat(realised(both)).returns(Optional.empty(), Realisation::value);
    assertThat(realised(both).text()).contains("Sebelas latihan", "Dua belas latihan");
  }

  @Test
  void anIncompleteFormThatWasFilledAgainIsNotFound() {
    PerformanceFile file = QuarterFile.with(
            FileEntry.of(ANSWERS.toBuilder().id("B18-9").signed(false).build()))
        .with(
            day(4, 1),
            FileEntry.of(ANSWERS.toBuilder().id("B18-10").date(day(4, 1)).build()));
    FileReview review = new FileReview(file, QUARTER, REVIEWED);

    assertThat(PerformanceYear.of(RULES).review(review).orThrow().codes()).isEmpty();
  }

  private static Realisation realised(PerformanceFile file) {
    return file.appraisal(RATINGS).orElseThrow().results().get(0).realisation().orElseThrow();
  }

  private static Decision<PerformancePredicate> yearEnd(PerformanceFile file) {
    return RULES.decide(MonitoringRules.YEAR_END_PREDICATE, YearFiles.of(2024, file));
  }

  private static FileEntry evaluation(
      String id, LocalDate fixedOn, PerformancePredicate predicate) {
    return FileEntry.of(new EvaluationRecord(
        id,
        fixedOn,
        Optional.empty(),
        QuarterFile.rated(predicate).toBuilder()
            .period(EvaluationPeriod.year(2024))
            .build()));
  }

  private static FileEntry madeBy(String libraryVersion, FileEntry entry) {
    EvaluationRecord record = (EvaluationRecord) entry.content();
    return FileEntry.of(new EvaluationRecord(
        record.id(),
        record.date(),
        record.ratingsId(),
        record.evaluation().toBuilder().libraryVersion(libraryVersion).build()));
  }
}
