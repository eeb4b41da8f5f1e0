package id.skp.testkit.samples;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.dialogue.FeedbackIntent;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.evidence.Evidence;
import id.skp.core.law.Regulation;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.PerformanceFileJson;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.Variant;
import id.skp.rules.finding.Finding;
import id.skp.rules.monitoring.AllowedPeriods;
import id.skp.rules.monitoring.CreditOfYear;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.MonitoringParameters;
import id.skp.rules.monitoring.MonitoringRules;
import id.skp.rules.monitoring.MultiPositionPolicy;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.RatingProposer;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearEndPolicy;
import id.skp.rules.monitoring.YearFiles;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The year of one teacher, from the expectation dialogue to the evaluation dialogue. */
class TeacherYearTest {
  private static final PerformanceFile FILE = Samples.year("teacher-year-2024");
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final PerformanceYear YEAR = PerformanceYear.of(RULES);
  private static final EvaluationPeriod WHOLE = EvaluationPeriod.year(2024);
  private static final LocalDate END = LocalDate.of(2025, 1, 8);

  @Test
  void theSampleIsInCanonicalForm() {
    assertThat(new String(Samples.document("teacher-year-2024"), StandardCharsets.UTF_8).strip())
        .isEqualTo(PerformanceFileJson.write(FILE));
  }

  @Test
  void itsOdditiesAreFound() {
    assertThat(codes(FILE, WHOLE, END))
        .containsExactly(
            "DIALOGUE_LATE",
            "AGREEMENT_NOT_DONE",
            "REALISATION_WITHOUT_EVIDENCE",
            "FEEDBACK_WITHOUT_GIVER",
            "EVALUATION_WITHOUT_DIALOGUE",
            "EVALUATION_WITHOUT_DIALOGUE",
            "EVALUATION_WITHOUT_DIALOGUE",
            "EVALUATION_WITHOUT_DIALOGUE",
            "COACHING_WITHOUT_FORM");
  }

  @Test
  void anAgreementThatNobodyLookedAtIsOverdueAndNeverNotDone() {
    assertThat(codes(FILE, WHOLE, LocalDate.of(2025, 1, 20))).doesNotContain("AGREEMENT_OVERDUE");
    assertThat(codes(FILE, WHOLE, LocalDate.of(2025, 1, 21))).contains("AGREEMENT_OVERDUE");
    assertThat(FILE.carriedOver()).extracting(each -> each.id()).containsExactly("G5");
  }

  @Test
  void aYearWithoutDialoguesIsFound() {
    assertThat(codes(without(ExpectationDialogue.class), WHOLE, END))
        .contains("NO_EXPECTATION_DIALOGUE", "UNKNOWN_REFERENCE");
    assertThat(codes(without(ProgressDialogue.class), WHOLE, END))
        .contains("NO_ONGOING_DIALOGUE", "ADJUSTMENT_WITHOUT_DIALOGUE", "UNKNOWN_REFERENCE");
  }

  @Test
  void theAgencySetsTheRhythmOfDialogues() {
    assertThat(codes(FILE, WHOLE, LocalDate.of(2025, 1, 15))).contains("DIALOGUE_NOT_HELD");
    RuleSet yearly =
        variant(v -> v.parameter(MonitoringParameters.DIALOGUE_RHYTHM, PeriodKind.TAHUN));
    assertThat(codes(yearly, FILE, LocalDate.of(2025, 1, 15)))
        .doesNotContain("DIALOGUE_LATE", "DIALOGUE_NOT_HELD");
    RuleSet strict = variant(v -> v.parameter(MonitoringParameters.DIALOGUE_GRACE_DAYS, 0));
    assertThat(codes(strict, FILE, END))
        .contains("DIALOGUE_NOT_HELD")
        .doesNotContain("DIALOGUE_LATE");
  }

  @Test
  void aResultWithoutEvidenceOrFeedbackIsFound() {
    assertThat(codes(without(Evidence.class), WHOLE, END)).contains("RESULT_WITHOUT_EVIDENCE");
    assertThat(codes(without(FeedbackEntry.class), WHOLE, END)).contains("RESULT_WITHOUT_FEEDBACK");
    assertThat(codes(FILE, WHOLE, LocalDate.of(2024, 6, 1)))
        .doesNotContain("RESULT_WITHOUT_FEEDBACK");
  }

  @Test
  void allFeedbackThatAsksForImprovementContradictsARatingAbove() {
    PerformanceFile critical = FILE.with(END, remark("X1", FeedbackIntent.PERBAIKAN))
        .with(END, ratings("RT-X", AssignerRole.KETUA_TIM));

    assertThat(codes(critical, WHOLE, END))
        .contains("FEEDBACK_CONTRADICTS_RATING", "RATING_NOT_BY_PROPOSER");
    PerformanceFile mixed = critical.with(END, remark("X2", FeedbackIntent.APRESIASI));
    assertThat(codes(mixed, WHOLE, END)).doesNotContain("FEEDBACK_CONTRADICTS_RATING");
    RuleSet teams =
        variant(v -> v.parameter(MonitoringParameters.RATING_PROPOSER, RatingProposer.KETUA_TIM));
    assertThat(codes(teams, critical, END)).doesNotContain("RATING_NOT_BY_PROPOSER");
  }

  @Test
  void theCompetenceFormIsExpectedAfterTheEmployeesForm() {
    assertThat(codes(without(FormatB19.class), WHOLE, END)).contains("COMPETENCE_FORM_MISSING");
    assertThat(codes(without(CoachingSession.class), WHOLE, END)).contains("UNKNOWN_REFERENCE");
  }

  @Test
  void theRecordedEvaluationsComeOutAgain() {
    for (EvaluationRecord record : FILE.evaluations()) {
      PeriodRatings ratings = FILE.all(PeriodRatings.class).stream()
          .filter(each -> record.ratingsId().equals(Optional.of(each.id())))
          .findAny()
          .orElseThrow();
      Evaluation again = YEAR.evaluate(FILE, ratings).orThrow();
      assertThat(byWhateverVersion(again)).isEqualTo(byWhateverVersion(record.evaluation()));
      assertThat(again.ruleSetFingerprint()).contains(RuleSetFingerprint.of(RULES.fingerprint()));
    }
  }

  private static Evaluation byWhateverVersion(Evaluation evaluation) {
    return evaluation.toBuilder()
        .libraryVersion("-")
        .ruleSetFingerprint(Optional.empty())
        .build();
  }

  @Test
  void anEvaluationIsKeptInTheFileBesideItsRatings() {
    PerformanceFile open = keep(entry -> !(entry.content() instanceof EvaluationRecord)
        && !(entry.content() instanceof PeriodRatings));
    PeriodRatings ratings = FILE.all(PeriodRatings.class).get(1);
    PerformanceFile kept = YEAR.record(open, ratings, "EV-X", END);

    assertThat(kept.evaluations()).extracting(EvaluationRecord::id).containsExactly("EV-X");
    assertThat(kept.all(PeriodRatings.class)).containsExactly(ratings);
    assertThat(open.evaluations()).isEmpty();
  }

  @Test
  void thePlanIsJudgedInTheVersionOfThePeriod() {
    assertThat(FILE.planFor(EvaluationPeriod.quarter(2024, 2)).map(Skp::version))
        .contains(1);
    assertThat(FILE.planFor(EvaluationPeriod.quarter(2024, 3)).map(Skp::version))
        .contains(2);
    assertThat(FILE.planFor(EvaluationPeriod.year(2023))).isEmpty();
  }

  @Test
  void aLengthOfPeriodThatTheAgencyDoesNotUseIsRefused() {
    AllowedPeriods onlyQuarters = AllowedPeriods.of(PeriodKind.TRIWULAN);
    assertThatThrownBy(
            () -> variant(v -> v.parameter(MonitoringParameters.ALLOWED_PERIODS, onlyQuarters)))
        .hasMessageContaining("yearEndPolicy: needs TAHUN among allowedPeriods");
    assertThatThrownBy(() -> variant(v -> v.parameter(
                MonitoringParameters.ALLOWED_PERIODS, AllowedPeriods.of(PeriodKind.TAHUN))
            .parameter(MonitoringParameters.CREDIT_OF_YEAR, CreditOfYear.PERIODIK)))
        .hasMessageContaining("creditOfYear: needs a period other than TAHUN among allowedPeriods");
    RuleSet quarters = variant(v -> v.parameter(MonitoringParameters.ALLOWED_PERIODS, onlyQuarters)
        .parameter(MonitoringParameters.YEAR_END_POLICY, YearEndPolicy.LAST_PERIOD));
    PeriodRatings year = FILE.all(PeriodRatings.class).stream()
        .filter(each -> each.period().equals(WHOLE))
        .findAny()
        .orElseThrow();

    assertUndecided(
        PerformanceYear.of(quarters).evaluate(FILE, year),
        Undecided.Reason.INVALID_INPUT,
        "/period");
  }

  @Test
  void thePeriodicPredicatesDoNotEnterTheYear() {
    PerformanceFile periodic = keep(entry -> !isAnnual(entry));

    assertThat(yearEnd(RULES, FILE).orThrow()).isEqualTo(BAIK);
    assertUndecided(yearEnd(RULES, periodic), Undecided.Reason.MISSING_INPUT, "/evaluations");
  }

  @Test
  void otherReadingsOfTheYearEndCanBeChosen() {
    PerformanceFile periodic = keep(entry -> !isAnnual(entry));
    PerformanceFile first = keep(entry -> !isAnnual(entry) && !entry.id().contains("Q4"));

    assertThat(yearEnd(policy(YearEndPolicy.LAST_PERIOD), first).orThrow()).isEqualTo(SANGAT_BAIK);
    assertThat(yearEnd(policy(YearEndPolicy.MOST_FREQUENT), periodic).orThrow()).isEqualTo(BAIK);
    assertUndecided(
        yearEnd(policy(YearEndPolicy.MOST_FREQUENT), first),
        Undecided.Reason.CONFLICT,
        "/evaluations");
    RuleSet fourth = variant(v -> v.parameter(MonitoringParameters.FINAL_QUARTER_IS_ANNUAL, true));
    assertThat(yearEnd(fourth, periodic).orThrow()).isEqualTo(BAIK);
    assertUndecided(yearEnd(fourth, first), Undecided.Reason.MISSING_INPUT, "/evaluations");
  }

  @Test
  void ofSeveralPostsTheLastAppraiserDecidesUnlessMonthsDo() {
    PerformanceFile earlier = post("SKP-A", 1, 9, BUTUH_PERBAIKAN);
    PerformanceFile later = post("SKP-B", 10, 12, BAIK);
    YearFiles files = YearFiles.of(2024, later, earlier);
    RuleSet months = variant(v ->
        v.parameter(MonitoringParameters.MULTI_POSITION_POLICY, MultiPositionPolicy.MOST_MONTHS));

    assertThat(RULES.decide(MonitoringRules.YEAR_END_PREDICATE, files).orThrow())
        .isEqualTo(BAIK);
    assertThat(months.decide(MonitoringRules.YEAR_END_PREDICATE, files).orThrow())
        .isEqualTo(BUTUH_PERBAIKAN);
    assertThat(YEAR.credit(earlier).orThrow().annual().orElseThrow().months()).isEqualTo(9);
  }

  @Test
  void theCreditOfThePeriodsIsAddedExactlyAndStandsBesideThatOfTheYear() {
    YearCredit credit = YEAR.credit(FILE).orThrow();

    assertThat(credit.periods())
        .extracting(each -> each.credit().exact().toString())
        .containsExactly("6.25", "4.6875", "9.375", "6.25");
    assertThat(credit.sum().orElseThrow().exact()).hasToString("26.5625");
    assertThat(credit.sum().orElseThrow().printed()).isEqualByComparingTo("26.563");
    assertThat(credit.annual().orElseThrow().credit().exact()).hasToString("25");
  }

  @Test
  void aPeriodIsNotCountedTwice() {
    Evaluation half = FILE.evaluations().get(1).evaluation().toBuilder()
        .period(EvaluationPeriod.semester(2024, 1))
        .build();
    PerformanceFile twice =
        FILE.with(END, FileEntry.of(new EvaluationRecord("EV-S1", END, Optional.empty(), half)));

    YearCredit credit = YEAR.credit(twice).orThrow();
    assertThat(credit.sum()).isEmpty();
    assertThat(credit.undecided())
        .singleElement()
        .returns(Undecided.Reason.CONFLICT, UndecidedPart::reason)
        .returns("/evaluations", UndecidedPart::pointer);
    assertThat(credit.counted().orElseThrow().exact()).hasToString("25");
  }

  @Test
  void queriesTellWhatBelongsToAPeriod() {
    EvaluationPeriod quarter = EvaluationPeriod.quarter(2024, 2);

    assertThat(FILE.feedback(PlanItem.result("R3"), quarter))
        .extracting(FeedbackEntry::id)
        .containsExactly("F04", "F07");
    assertThat(FILE.evidence("R4", EvaluationPeriod.quarter(2024, 4))).isEmpty();
    assertThat(FILE.evidence(quarter)).hasSize(4);
    assertThat(FILE.observations(PlanItem.result("R2"), WHOLE)).hasSize(3);
    assertThat(FILE.realisations("R1", WHOLE)).hasSize(5);
    assertThat(
            FILE.dialogues(ProgressDialogue.class, new DateRange(quarter.first(), quarter.last())))
        .extracting(ProgressDialogue::id)
        .containsExactly("DLG-02");
  }

  private static boolean isAnnual(FileEntry entry) {
    return entry.content() instanceof EvaluationRecord record
        && record.evaluation().period().equals(WHOLE);
  }

  private static FileEntry remark(String id, FeedbackIntent intent) {
    return FileEntry.of(new FeedbackEntry(
        id,
        PlanItem.result("R4"),
        Feedback.builder()
            .giver(FeedbackGiver.PIMPINAN)
            .giverId("P13")
            .date(LocalDate.of(2024, 10, 3))
            .text("Terbitkan lebih rapi")
            .intent(intent)
            .build()));
  }

  private static FileEntry ratings(String id, AssignerRole role) {
    return FileEntry.of(PeriodRatings.builder()
        .id(id)
        .period(EvaluationPeriod.month(2024, 10))
        .date(END)
        .givenBy("P07")
        .role(role)
        .addItem(new ItemRating(PlanItem.result("R4"), Rating.DI_ATAS_EKSPEKTASI))
        .build());
  }

  private static PerformanceFile post(String id, int from, int to, PerformancePredicate predicate) {
    Skp plan = FILE.plans().get(0).toBuilder()
        .id(id)
        .period(new DateRange(
            LocalDate.of(2024, from, 1), EvaluationPeriod.month(2024, to).last()))
        .build();
    Evaluation evaluation = FILE.evaluations().get(0).evaluation().toBuilder()
        .skpId(id)
        .period(WHOLE)
        .predicate(predicate)
        .resultRating(predicate == BAIK ? Rating.SESUAI_EKSPEKTASI : Rating.DI_BAWAH_EKSPEKTASI)
        .build();
    return PerformanceFile.of(id)
        .with(END, FileEntry.of(plan))
        .with(
            END, FileEntry.of(new EvaluationRecord("EV-" + id, END, Optional.empty(), evaluation)));
  }

  private static PerformanceFile without(Class<?> type) {
    return keep(entry -> !type.isInstance(entry.content()));
  }

  private static PerformanceFile keep(Predicate<FileEntry> wanted) {
    List<RecordedEntry> entries =
        FILE.entries().stream().filter(each -> wanted.test(each.entry())).toList();
    return new PerformanceFile(FILE.skpId(), entries);
  }

  private static RuleSet policy(YearEndPolicy policy) {
    return variant(v -> v.parameter(MonitoringParameters.YEAR_END_POLICY, policy));
  }

  private static RuleSet variant(Consumer<Variant> changes) {
    return RULES.variant(
        "id.go.example-year",
        variant -> changes.accept(
            variant.citing(Regulation.of("Permen Contoh 1/2026", "Pedoman Pemantauan Kinerja"))));
  }

  private static Decision<PerformancePredicate> yearEnd(RuleSet rules, PerformanceFile file) {
    return rules.decide(MonitoringRules.YEAR_END_PREDICATE, YearFiles.of(2024, file));
  }

  private static List<String> codes(PerformanceFile file, EvaluationPeriod period, LocalDate day) {
    return YEAR.review(new FileReview(file, period, day)).orThrow().codes();
  }

  private static List<String> codes(RuleSet rules, PerformanceFile file, LocalDate day) {
    return PerformanceYear.of(rules)
        .review(new FileReview(file, WHOLE, day))
        .orThrow()
        .findings()
        .stream()
        .map(Finding::code)
        .toList();
  }

  private static void assertUndecided(Decision<?> decision, Undecided.Reason reason, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(field);
    });
  }
}
