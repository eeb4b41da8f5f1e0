package id.skp.testkit.samples;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static id.skp.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.skp.core.appraisal.EvaluationBuilder;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.PeriodRatingsBuilder;
import id.skp.core.appraisal.Rating;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.people.Appraiser;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.PerformanceFileJson;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.Variant;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Severity;
import id.skp.rules.monitoring.ContradictionPolicy;
import id.skp.rules.monitoring.EvaluatedPeriod;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.MonitoringParameters;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.paper.PaperKind;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.Papers;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.PredicateQuadrant;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recorded of a year is checked before anything is built on it. */
class RecordedYearTest {
  private static final PerformanceFile FILE = Samples.year("teacher-year-2024");
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final EvaluationPeriod WHOLE = EvaluationPeriod.year(2024);
  private static final LocalDate END = LocalDate.of(2025, 2, 3);

  @Test
  void anImportedPredicateThatTheQuadrantContradictsDecidesNothing() throws IOException {
    PerformanceFile imported = imported();
    YearReport report = report(RULES, imported);

    assertThat(errors(report)).singleElement().satisfies(error -> {
      assertThat(error.code()).isEqualTo("PREDICATE_CONTRADICTS_RATINGS");
      assertThat(error.location()).isEqualTo("/evaluations/0/evaluation/predicate");
      assertThat(error.message().in(Locale.ENGLISH)).contains("Needs improvement", "give Poor");
      assertThat(error.message().in(Text.INDONESIAN)).contains("Butuh Perbaikan", "memberi Kurang");
    });
    assertConflict(report.yearEnd(), "/evaluations/0/evaluation/predicate");
    assertConflict(report.credit(), "/evaluations/0/evaluation/predicate");
    assertConflict(report.followUp(), "/evaluations/0/evaluation/predicate");
    YearReport right =
        report(RULES, evaluated(imported, each -> each.predicate(KURANG), Optional.empty()));
    assertThat(errors(right)).isEmpty();
    assertThat(right.yearEnd().orThrow()).isEqualTo(KURANG);
    assertThat(right.credit().orThrow().annual().orElseThrow().credit().exact())
        .hasToString("12.5");
  }

  @Test
  void anEvaluationOfAnotherPeriodThanItsRatingsIsToldThoughAnotherTookItsPlace() {
    EvaluationRecord first =
        FILE.lastEvaluations(EvaluationPeriod.quarter(2024, 1)).get(0);
    EvaluationRecord misplaced = new EvaluationRecord(
        first.id(),
        first.date(),
        first.ratingsId(),
        first.evaluation().toBuilder().period(EvaluationPeriod.quarter(2024, 2)).build());
    PerformanceFile file = FILE.withEntries(FILE.entries().stream()
        .map(each ->
            each.entry().content().equals(first) ? each.replacedBy(FileEntry.of(misplaced)) : each)
        .toList());

    assertThat(errors(report(RULES, FILE))).isEmpty();
    assertThat(errors(report(RULES, file))).singleElement().satisfies(error -> {
      assertThat(error.code()).isEqualTo("EVALUATION_CONTRADICTS_RATINGS");
      assertThat(error.message().in(Locale.ENGLISH))
          .contains("records the period as Quarter II 2024", "say Quarter I 2024");
    });
    PerformanceFile mended = file.with(
        END,
        FileEntry.of(
            new EvaluationRecord("EV-Q1-MENDED", END, first.ratingsId(), first.evaluation())));
    assertThat(errors(report(RULES, mended))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DI_BAWAH_EKSPEKTASI, DI_ATAS_EKSPEKTASI, CUKUP",
    "DI_BAWAH_EKSPEKTASI, SESUAI_EKSPEKTASI, BUTUH_PERBAIKAN"
  })
  void bothNamesOfTheMiddleOfTheScaleAgreeWithTheQuadrant(
      Rating result, Rating behaviour, PerformancePredicate predicate) throws IOException {
    PerformanceFile file = evaluated(
        imported(),
        each -> each.resultRating(result).behaviourRating(behaviour).predicate(predicate),
        Optional.empty());

    assertThat(errors(report(RULES, file))).isEmpty();
    assertThat(report(RULES, file).yearEnd().orThrow()).isEqualTo(predicate);
  }

  @Test
  void theQuadrantOfTheRuleSetThatDecidesIsTheOneThatCounts() throws IOException {
    RuleSet lenient = variant(v -> v.parameter(
        Parameters6Of2022.PREDICATE_MATRIX,
        PredicateQuadrant.of(
            new PredicateQuadrant.Row(BUTUH_PERBAIKAN, BAIK, SANGAT_BAIK),
            new PredicateQuadrant.Row(BUTUH_PERBAIKAN, BAIK, BAIK),
            new PredicateQuadrant.Row(SANGAT_KURANG, BUTUH_PERBAIKAN, BUTUH_PERBAIKAN))));

    assertThat(errors(report(lenient, imported()))).isEmpty();
    assertThat(report(lenient, imported()).yearEnd().orThrow()).isEqualTo(BUTUH_PERBAIKAN);
  }

  @Test
  void aRuleSetMayTrustTheRecordOrRefuseTheFile() throws IOException {
    YearReport trusting = report(policy(ContradictionPolicy.TRUST), imported());
    YearReport refusing = report(policy(ContradictionPolicy.REFUSE), imported());

    assertThat(trusting.findings())
        .filteredOn(each -> each.code().equals("PREDICATE_CONTRADICTS_RATINGS"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(trusting.yearEnd().orThrow()).isEqualTo(BUTUH_PERBAIKAN);
    assertThat(List.of(refusing.review(), refusing.yearEnd(), refusing.credit()))
        .allSatisfy(each -> assertThat(each)
            .isInstanceOfSatisfying(
                Undecided.class,
                undecided ->
                    assertThat(undecided.reason()).isEqualTo(Undecided.Reason.INVALID_INPUT)));
  }

  @Test
  void aPredicateWithoutAnyRatingsDecidesNothing() {
    PerformanceFile file = unrated(each -> each);
    YearReport report = report(RULES, file);

    assertThat(errors(report))
        .extracting(each -> each.code() + " " + each.location())
        .contains("EVALUATION_WITHOUT_RATINGS /evaluations/4/evaluation/predicate");
    assertConflict(report.yearEnd(), "/evaluations/4/evaluation/predicate");
    assertConflict(report.followUp(), "/evaluations/4/evaluation/predicate");
    assertThat(report.credit().orThrow().annual()).isEmpty();
    assertThat(page(file, PaperKind.DOKUMEN_EVALUASI)).contains("BERTENTANGAN: ");
    YearReport trusting = report(policy(ContradictionPolicy.TRUST), file);
    assertThat(trusting.findings())
        .filteredOn(each -> each.code().equals("EVALUATION_WITHOUT_RATINGS"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(trusting.yearEnd().orThrow()).isEqualTo(BAIK);
    assertThat(report(policy(ContradictionPolicy.REFUSE), file).review())
        .isInstanceOf(Undecided.class);
  }

  @Test
  void onlyAnotherRuleSetWithScoresNeedsNoRatings() {
    PerformanceFile scored =
        unrated(each -> each.ruleSet("permenpanrb-8-2021").performanceScore(Ratio.of(100)));

    assertThat(places(scored))
        .contains("EVALUATION_OF_OTHER_RULE_SET /evaluations/4/evaluation/ruleSet")
        .noneMatch(each -> each.startsWith("EVALUATION_WITHOUT_RATINGS"));
    assertThat(places(unrated(each -> each.ruleSet("permenpanrb-8-2021"))))
        .contains("EVALUATION_WITHOUT_RATINGS /evaluations/4/evaluation/predicate");
    assertThat(places(unrated(each -> each.performanceScore(Ratio.of(100)))))
        .contains("EVALUATION_WITHOUT_RATINGS /evaluations/4/evaluation/predicate");
  }

  @Test
  void recordsOfOneDayThatContradictEachOtherAreMarkedInTheReportAndOnEachForm() {
    PeriodRatings first = rated(each -> each);
    PeriodRatings second = rated(each -> each.id("RT-2024-2")
        .resultRating(DI_BAWAH_EKSPEKTASI)
        .departureReason("Laporan ternyata disalin"));
    RecordedEntry judged = FILE.entries(EntryKind.RATING).get(4);
    PerformanceFile file = keep(each -> !(each.content() instanceof EvaluationDocument))
        .with(judged.recordedOn(), FileEntry.of(second));
    PerformanceFile evaluated = file.with(
        FILE.entries(EntryKind.EVALUASI).get(4).recordedOn(),
        FileEntry.of(new EvaluationRecord(
            "EV-2024-2",
            last(FILE).date(),
            Optional.of("RT-2024-2"),
            PerformanceYear.of(RULES).evaluate(file, second).orThrow())));

    assertThat(report(RULES, evaluated).evaluations())
        .filteredOn(each -> each.ratings().period().equals(WHOLE))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.dispute().orElseThrow().in(Locale.ENGLISH))
            .contains("the evaluations", "EV-2024-2", "differ"));
    assertThat(pages(evaluated))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).contains("BERTENTANGAN: evaluasi"));
    PerformanceFile unrecorded = replaced(file, entry -> false, entry -> entry)
        .withEntries(file.entries().stream()
            .filter(each -> !each.entry().content().equals(last(FILE)))
            .toList());
    assertThat(pages(unrecorded))
        .hasSize(2)
        .allSatisfy(each ->
            assertThat(each).contains("BERTENTANGAN: rating " + first.id() + ", RT-2024-2"));
  }

  @Test
  void theLineOfAnEvaluationTellsWhatIsRecordedOtherwise() {
    PerformanceFile file =
        evaluated(FILE, each -> each.predicate(SANGAT_BAIK), Optional.of("RT-2024"));

    assertThat(year(report(RULES, file)).dispute()).isPresent();
    assertThat(year(report(RULES, file)).differing())
        .extracting(EvaluationRecord::id)
        .containsExactly("EV-2024-P14");
    YearReport trusting = report(policy(ContradictionPolicy.TRUST), file);
    assertThat(year(trusting).dispute()).isEmpty();
    assertThat(year(trusting).differing()).hasSize(1);
    assertThat(year(report(RULES, FILE)).differing()).isEmpty();
  }

  @Test
  void placesAreThoseOfTheDocumentThatWasRead() {
    List<RecordedEntry> entries = FILE.entries();
    int last = FILE.entries(EntryKind.EVALUASI).size() - 1;
    PerformanceFile reversed = FILE.withEntries(entries.stream()
        .map(each ->
            each.at(FILE.entries(each.entry().kind()).size() - 1 - FILE.placeOf(each.entry())))
        .toList());
    PerformanceFile broken =
        evaluated(reversed, each -> each.predicate(SANGAT_BAIK), Optional.of("RT-2024"));
    YearReport report = report(RULES, broken);

    assertThat(reversed).isEqualTo(FILE);
    assertThat(last).isEqualTo(4);
    assertThat(errors(report))
        .extracting(each -> each.code() + " " + each.location())
        .contains("PREDICATE_CONTRADICTS_RATINGS /evaluations/0/evaluation/predicate");
    assertConflict(report.yearEnd(), "/evaluations/0/evaluation/predicate");
    assertThat(report.objections())
        .extracting(each -> each.location())
        .containsExactly("/evaluationDocuments/0");
    assertThat(broken
            .with(END, FileEntry.of(rated(each -> each.id("RT-NEW"))))
            .placeOf(FileEntry.of(rated(each -> each.id("RT-NEW")))))
        .isEqualTo(5);
  }

  @Test
  void anEvaluationThatDiffersFromTheRatingsItNamesDecidesNothingThoughItsCellIsRight() {
    PerformanceFile file = evaluated(
        FILE,
        each -> each.resultRating(DI_ATAS_EKSPEKTASI).predicate(SANGAT_BAIK),
        Optional.of("RT-2024"));
    YearReport report = report(RULES, file);

    assertThat(errors(report))
        .extracting(Finding::code)
        .contains("EVALUATION_CONTRADICTS_RATINGS", "DOCUMENT_CONTRADICTS_EVALUATION");
    assertConflict(report.yearEnd(), "/evaluations/4/evaluation/resultRating");
    assertConflict(report.finalYearEnd(), "/evaluations/4/evaluation/resultRating");
    assertConflict(report.objections().get(0).opening(), "/evaluations/4/evaluation/resultRating");
    assertThat(report.settled()).isEmpty();
  }

  @Test
  void aReportNeverGivesTwoPredicatesOfAYear() {
    PerformanceFile corrected = FILE.with(
        END.minusDays(10),
        FileEntry.of(rated(each -> each.id("RT-2024-2")
            .date(END.minusDays(10))
            .resultRating(DI_BAWAH_EKSPEKTASI)
            .departureReason("Laporan ternyata disalin"))));
    YearReport report = report(RULES, corrected);

    assertThat(report.evaluations())
        .filteredOn(each -> each.ratings().period().equals(WHOLE))
        .singleElement()
        .satisfies(
            each -> assertThat(each.decision().orThrow().predicate()).isEqualTo(BUTUH_PERBAIKAN));
    assertConflict(report.yearEnd(), "/evaluations/4/evaluation/resultRating");
    PerformanceFile unnamed = evaluated(
        corrected,
        each -> each.resultRating(Optional.empty()).behaviourRating(Optional.empty()),
        Optional.empty());
    assertConflict(report(RULES, unnamed).yearEnd(), "/evaluations/4/evaluation/predicate");
  }

  @Test
  void theDecisionOfASuperiorNeedsNoRatings() {
    YearReport report = report(RULES, FILE);

    assertThat(errors(report)).isEmpty();
    assertThat(report.finalYearEnd().orThrow()).isEqualTo(SANGAT_BAIK);
    PerformanceFile fixedAgain = FILE.with(
        END,
        FileEntry.of(new EvaluationRecord(
            "EV-AGAIN",
            END,
            Optional.of("RT-2024"),
            last(FILE).evaluation().toBuilder().predicate(SANGAT_BAIK).build())));
    assertThat(errors(report(RULES, fixedAgain))).isEmpty();
    assertThat(report(RULES, fixedAgain).yearEnd().orThrow()).isEqualTo(SANGAT_BAIK);
  }

  @Test
  void noFormPrintsAPredicateThatIsInDisputeAsIfItWereFixed() {
    PerformanceFile file =
        evaluated(FILE, each -> each.predicate(SANGAT_BAIK), Optional.of("RT-2024"));

    assertThat(page(file, PaperKind.EVALUASI_JA_JF_KUANTITATIF))
        .contains("BERTENTANGAN: evaluasi EV-2024-P14 mencatat Sangat Baik", "memberi Baik");
    assertThat(page(file, PaperKind.DOKUMEN_EVALUASI)).contains("BERTENTANGAN: ");
    assertThat(page(FILE, PaperKind.EVALUASI_JA_JF_KUANTITATIF)).doesNotContain("BERTENTANGAN");
    PerformanceFile documented = replaced(
        FILE,
        entry -> entry.content() instanceof EvaluationDocument,
        entry -> FileEntry.of(((EvaluationDocument) entry.content())
            .toBuilder().deliveredOn(Optional.empty()).predicate(KURANG).build()));
    assertThat(page(documented, PaperKind.DOKUMEN_EVALUASI))
        .contains("BERTENTANGAN: dokumen menyebut Kurang, sedangkan evaluasi EV-2024-P14");
    PerformanceFile ofOtherUnit = replaced(
        evaluated(
            FILE,
            each -> each.organisationPredicate(OrganisationPredicate.BAIK),
            Optional.of("RT-2024")),
        entry -> entry.content() instanceof EvaluationDocument,
        entry -> FileEntry.of(((EvaluationDocument) entry.content())
            .toBuilder()
                .organisationPredicate(OrganisationPredicate.SANGAT_KURANG)
                .build()));
    assertThat(page(ofOtherUnit, PaperKind.DOKUMEN_EVALUASI))
        .contains("BERTENTANGAN: dokumen menyebut Sangat Kurang, sedangkan evaluasi EV-2024-P14");
  }

  @Test
  void aFormOfRatingsThatWereNotRecordedYetPrintsThePredicateThatTheyGive() {
    PerformanceFile open = without(EntryKind.EVALUASI);

    assertThat(page(open, PaperKind.EVALUASI_JA_JF_KUANTITATIF)).contains("Butuh Perbaikan");
  }

  @Test
  void aYearsReviewHoldsWhatTheReviewOfASingleEvaluationHolds() {
    PerformanceFile departing =
        rerated(each -> each.items(above(FILE)).resultRating(DI_BAWAH_EKSPEKTASI));
    PerformanceFile unitless = rerated(each -> each.organisationPredicate(Optional.empty()));
    PerformanceFile leading =
        rerated(each -> each.leadsUnit(true).organisationPredicate(OrganisationPredicate.KURANG));

    assertThat(places(departing)).contains("DEPARTURE_WITHOUT_REASON /ratings/4");
    assertThat(places(unitless)).contains("ORGANISATION_PREDICATE_MISSING /ratings/4");
    assertThat(places(leading)).contains("DEPARTURE_WITHOUT_REASON /ratings/4");
    assertThat(places(rerated(each -> each.items(above(FILE))
            .resultRating(DI_BAWAH_EKSPEKTASI)
            .departureReason("Edisi terakhir tanpa bukti"))))
        .contains("DEPARTS_FROM_RECOMMENDATION /ratings/4")
        .noneMatch(each -> each.startsWith("DEPARTURE_WITHOUT_REASON"));
  }

  @Test
  void aRuleSetThatIsNotInForceIsToldOfThePlansAndNotAgainOfEachJudgement() {
    RuleSet later = variant(v -> v.effectiveFrom(LocalDate.of(2026, 1, 1)));

    assertThat(errors(report(later, FILE)))
        .extracting(each ->
            each.code() + " " + each.location().substring(0, each.location().indexOf('/', 1)))
        .contains("RULE_SET_NOT_IN_FORCE /plans")
        .doesNotContain("RULE_SET_NOT_IN_FORCE /ratings");
  }

  @Test
  void ratingsOfSomebodyWhomThePlanDoesNotNameAreFound() {
    assertThat(places(rerated(each -> each.givenBy("P99"))))
        .contains("RATED_BY_STRANGER /ratings/4/givenBy");
    assertThat(places(rerated(each -> each.givenBy("P99").inPlaceOf("P13"))))
        .noneMatch(each -> each.startsWith("RATED_BY_STRANGER"));
    PerformanceFile succeeded = replaced(
        FILE,
        entry -> entry.content() instanceof Skp plan && plan.version() == 2,
        entry -> FileEntry.of(((Skp) entry.content())
            .toBuilder()
                .appraiser(Appraiser.builder()
                    .id("P20")
                    .name("Sri Fiktif")
                    .position("Kepala SMP Negeri 3 Contoh")
                    .unit("SMP Negeri 3 Contoh")
                    .build())
                .build()));
    assertThat(places(succeeded))
        .filteredOn(each -> each.startsWith("RATED_BY_STRANGER"))
        .containsExactly(
            "RATED_BY_STRANGER /ratings/2/givenBy", "RATED_BY_STRANGER /ratings/3/givenBy");
  }

  @Test
  void anAgencyMayAllowToJudgeInTheLastMonth() {
    PerformanceFile early = rerated(each -> each.date(LocalDate.of(2024, 12, 1)));
    PerformanceFile muchTooEarly = rerated(each -> each.date(LocalDate.of(2024, 11, 30)));
    RuleSet lastMonth = variant(v -> v.parameter(MonitoringParameters.EARLY_EVALUATION_MONTHS, 1)
        .parameter(MonitoringParameters.EARLY_EVALUATION_SEVERITY, Severity.ERROR));

    assertThat(places(early)).contains("JUDGED_BEFORE_PERIOD_END /ratings/4/date");
    assertThat(errors(report(lastMonth, early))).isEmpty();
    assertThat(errors(report(lastMonth, muchTooEarly)))
        .extracting(Finding::code)
        .containsExactly("JUDGED_BEFORE_PERIOD_END");
  }

  @Test
  void missingDutiesAreToldOnceAsGravelyAsTheRuleSetSays() {
    RuleSet advising =
        variant(v -> v.parameter(MonitoringParameters.MISSING_DUTY_SEVERITY, Severity.ADVICE));
    PerformanceFile bare = without(EntryKind.PENGAMATAN, EntryKind.RENCANA_AKSI);

    assertThat(report(advising, bare).findings())
        .filteredOn(each -> List.of("NO_OBSERVATION", "NO_ACTION_PLAN").contains(each.code()))
        .extracting(Finding::severity)
        .containsExactly(Severity.ADVICE, Severity.ADVICE);
    assertThat(places(keep(entry -> !entry.id().equals("O04"))))
        .filteredOn(each -> each.startsWith("NO_OBSERVATION"))
        .hasSize(1);
    assertThat(codes(FILE, END)).doesNotContain("NO_OBSERVATION", "NO_ACTION_PLAN");
  }

  @Test
  void aDialogueIsMissedOnlyWhereThePlanRan() {
    LocalDate late = LocalDate.of(2025, 2, 28);
    Skp second = FILE.plans().get(1);
    PerformanceFile ended = replaced(
        FILE,
        entry -> entry.content() instanceof Skp plan && plan.version() == 2,
        entry -> FileEntry.of(second.toBuilder()
            .period(new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 31)))
            .adjustment(new Adjustment(LocalDate.of(2024, 7, 12), "Mutasi", Optional.of("DLG-03")))
            .build()));

    assertThat(codes(FILE, late)).contains("DIALOGUE_NOT_HELD");
    assertThat(codes(ended, late)).doesNotContain("DIALOGUE_NOT_HELD");
  }

  @Test
  void theEvaluationsThatTheRatingsGiveAreRecordedOnce() {
    PerformanceFile open = without(EntryKind.EVALUASI);
    FileReview reviewed = new FileReview(open, WHOLE, END);
    PerformanceFile recorded = PerformanceYear.of(RULES).record(reviewed);

    assertThat(recorded.evaluations())
        .extracting(
            EvaluationRecord::id,
            EvaluationRecord::date,
            each -> each.evaluation().predicate())
        .hasSize(5)
        .contains(tuple("EV-RT-2024", LocalDate.of(2025, 1, 7), BAIK));
    assertThat(recorded.evaluations()).allSatisfy(each -> {
      assertThat(each.evaluation().ruleSet()).isEqualTo(RULES.id());
      assertThat(each.evaluation().libraryVersion()).isNotBlank();
    });
    assertThat(PerformanceYear.of(RULES).record(new FileReview(recorded, WHOLE, END)))
        .isEqualTo(recorded);
    assertThat(PerformanceYear.of(RULES).record(new FileReview(FILE, WHOLE, END)))
        .isEqualTo(FILE);
    assertThat(errors(report(RULES, recorded))).isEmpty();
  }

  private static PerformanceFile imported() throws IOException {
    try (InputStream in = RecordedYearTest.class.getResourceAsStream("imported-year.json")) {
      return PerformanceFileJson.read(Objects.requireNonNull(in).readAllBytes());
    }
  }

  private static EvaluationRecord last(PerformanceFile file) {
    return file.evaluations().stream()
        .filter(each -> each.evaluation().period().equals(WHOLE))
        .findFirst()
        .orElseThrow();
  }

  private static PerformanceFile evaluated(
      PerformanceFile file, UnaryOperator<EvaluationBuilder> change, Optional<String> ratingsId) {
    EvaluationRecord last = last(file);
    return replaced(
        file,
        entry -> entry.content().equals(last),
        entry -> FileEntry.of(new EvaluationRecord(
            last.id(),
            last.date(),
            ratingsId,
            change.apply(last.evaluation().toBuilder()).build())));
  }

  private static PeriodRatings rated(UnaryOperator<PeriodRatingsBuilder> change) {
    PeriodRatings year = FILE.all(PeriodRatings.class).stream()
        .filter(each -> each.period().equals(WHOLE))
        .findAny()
        .orElseThrow();
    return change.apply(year.toBuilder()).build();
  }

  /** Returns the file with other ratings of the year, and without the evaluation of it. */
  private static PerformanceFile rerated(UnaryOperator<PeriodRatingsBuilder> change) {
    PeriodRatings other = rated(change);
    return replaced(
        keep(entry -> !(entry.content() instanceof EvaluationRecord)
            && !(entry.content() instanceof EvaluationDocument)),
        entry -> entry.id().equals(other.id()),
        entry -> FileEntry.of(other));
  }

  private static List<ItemRating> above(PerformanceFile file) {
    return file.plans().get(0).results().stream()
        .map(each -> new ItemRating(PlanItem.result(each.id()), DI_ATAS_EKSPEKTASI))
        .toList();
  }

  private static PerformanceFile without(EntryKind... kinds) {
    return keep(entry -> !List.of(kinds).contains(entry.kind()));
  }

  private static PerformanceFile keep(Predicate<FileEntry> wanted) {
    return new PerformanceFile(
        FILE.skpId(),
        FILE.entries().stream().filter(each -> wanted.test(each.entry())).toList());
  }

  private static PerformanceFile replaced(
      PerformanceFile file, Predicate<FileEntry> which, UnaryOperator<FileEntry> change) {
    return new PerformanceFile(
        file.skpId(),
        file.entries().stream()
            .map(each ->
                which.test(each.entry()) ? each.replacedBy(change.apply(each.entry())) : each)
            .toList());
  }

  /** Returns the file with an evaluation of the year of which no ratings are known. */
  private static PerformanceFile unrated(UnaryOperator<EvaluationBuilder> change) {
    PerformanceFile file = keep(each ->
        !(each.content() instanceof PeriodRatings ratings) || !ratings.period().equals(WHOLE));
    return evaluated(
        file.withEntries(file.entries().stream()
            .filter(each -> each.entry().kind() != EntryKind.KEBERATAN)
            .toList()),
        each -> change.apply(each.resultRating(Optional.empty()).behaviourRating(Optional.empty())),
        Optional.empty());
  }

  private static EvaluatedPeriod year(YearReport report) {
    return report.evaluations().stream()
        .filter(each -> each.ratings().period().equals(WHOLE))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the forms of the judgements of the year, each as a page. */
  private static List<String> pages(PerformanceFile file) {
    return Papers.of(file, RULES).stream()
        .filter(each -> each.kind() == PaperKind.EVALUASI_JA_JF_KUANTITATIF)
        .map(each -> PaperPage.html(List.of(each)))
        .filter(each -> each.contains("Tahun 2024"))
        .toList();
  }

  private static String page(PerformanceFile file, PaperKind kind) {
    return PaperPage.html(
        Papers.of(file, RULES).stream().filter(each -> each.kind() == kind).toList());
  }

  private static RuleSet policy(ContradictionPolicy policy) {
    return variant(v -> v.parameter(MonitoringParameters.CONTRADICTION_POLICY, policy));
  }

  private static RuleSet variant(Consumer<Variant> changes) {
    return RULES.variant(
        "id.go.example-recorded",
        variant -> changes.accept(
            variant.citing(Regulation.of("Permen Contoh 1/2026", "Pedoman Pemantauan Kinerja"))));
  }

  private static YearReport report(RuleSet rules, PerformanceFile file) {
    return PerformanceYear.of(rules).report(new FileReview(file, WHOLE, END));
  }

  private static List<Finding> errors(YearReport report) {
    return report.findings().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .toList();
  }

  private static List<String> places(PerformanceFile file) {
    return report(RULES, file).findings().stream()
        .map(each -> each.code() + " " + each.location())
        .toList();
  }

  private static List<String> codes(PerformanceFile file, LocalDate day) {
    return PerformanceYear.of(RULES)
        .review(new FileReview(file, WHOLE, day))
        .orThrow()
        .codes();
  }

  private static void assertConflict(Decision<?> decision, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(Undecided.Reason.CONFLICT);
      assertThat(undecided.pointer()).isEqualTo(field);
    });
  }
}
