package id.skp.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.followup.CreditFixing;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.people.Appointment;
import id.skp.core.people.Employee;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.json.CareerReportJson;
import id.skp.json.PerformanceFileJson;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.angkakredit.CreditPercentages;
import id.skp.rules.angkakredit.PromotionCondition;
import id.skp.rules.angkakredit.PromotionOutlook;
import id.skp.rules.career.CareerGoal;
import id.skp.rules.career.CareerReport;
import id.skp.rules.career.CareerYear;
import id.skp.rules.career.PerformanceCareer;
import id.skp.rules.finding.Finding;
import id.skp.rules.followup.FollowUpMeasure;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.cli.Run;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What several years of one official come to. */
class CareerTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final PerformanceFile SAMPLE = Samples.year("teacher-year-2024");

  private static FileReview year(
      int year, PositionLevel level, String rank, PerformancePredicate predicate) {
    return year(year, PeriodKind.TAHUN, level, rank, predicate, each -> each);
  }

  private static FileReview year(
      int year,
      PeriodKind kind,
      PositionLevel level,
      String rank,
      PerformancePredicate predicate,
      UnaryOperator<Employee> change) {
    EvaluationPeriod whole = EvaluationPeriod.year(year);
    Skp sample = SAMPLE.plans().get(0);
    Employee employee = sample.employee();
    Skp plan = sample.toBuilder()
        .id("SKP-" + year)
        .period(whole.range())
        .employee(change.apply(employee.toBuilder()
            .rank(Rank.of(rank))
            .position(employee.position().toBuilder().level(level).build())
            .build()))
        .build();
    LocalDate fixed = whole.last().plusDays(10);
    PerformanceFile file = PerformanceFile.of(plan.id()).with(whole.first(), FileEntry.of(plan));
    List<EvaluationPeriod> periods = kind == PeriodKind.TAHUN ? List.of(whole) : whole.split(kind);
    for (EvaluationPeriod period : periods) {
      file = file.with(fixed, outcome(plan, period, predicate, fixed));
    }
    return new FileReview(file, whole, fixed);
  }

  private static FileEntry outcome(
      Skp plan, EvaluationPeriod period, PerformancePredicate predicate, LocalDate fixed) {
    EvaluationRecord sample = SAMPLE.evaluations().get(0);
    return FileEntry.of(new EvaluationRecord(
        "EV-" + period,
        fixed,
        Optional.empty(),
        sample.evaluation().toBuilder()
            .skpId(plan.id())
            .skpVersion(plan.version())
            .period(period)
            .predicate(predicate)
            .resultRating(rating(predicate))
            .behaviourRating(rating(predicate))
            .recommendedResultRating(rating(predicate))
            .departureReason(Optional.empty())
            .build()));
  }

  private static Rating rating(PerformancePredicate predicate) {
    return predicate == PerformancePredicate.SANGAT_BAIK
        ? Rating.DI_ATAS_EKSPEKTASI
        : Rating.SESUAI_EKSPEKTASI;
  }

  private static CareerReport career(Optional<Ratio> held, FileReview... years) {
    return PerformanceCareer.of(RULES).report(List.of(years), held);
  }

  private static FileReview fixed(
      FileReview year, int period, PositionLevel level, String earned, String total) {
    CreditFixing fixing = CreditFixing.builder()
        .id("PAK-" + period + level)
        .number("800/" + period)
        .date(year.reviewedOn())
        .official("Kepala Dinas Pendidikan")
        .period(EvaluationPeriod.year(period))
        .level(level)
        .earned(new BigDecimal(earned))
        .total(new BigDecimal(total))
        .build();
    return new FileReview(
        year.file().with(year.reviewedOn(), FileEntry.of(fixing)),
        year.period(),
        year.reviewedOn());
  }

  @Test
  void whatWasFixedOfTheLevelIsHeldAndWhatWasEarnedSinceComesToIt() {
    FileReview before = year(2023, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK);
    FileReview after = year(2024, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK);

    CareerReport opened = career(
        Optional.empty(), fixed(before, 2022, PositionLevel.AHLI_MUDA, "25", "130.5"), after);
    assertThat(held(opened)).isEqualTo(Ratio.parse("180.5"));
    assertThat(opened.fixed()).map(CreditFixing::number).contains("800/2022");

    CareerReport within = career(
        Optional.of(Ratio.of(1)),
        fixed(before, 2023, PositionLevel.AHLI_MUDA, "20", "150.5"),
        after);
    assertThat(held(within)).isEqualTo(Ratio.parse("175.5"));
    assertThat(within.earned().orThrow().exact()).isEqualTo(Ratio.of(50));
    assertThat(CareerReportJson.write(within)).contains("\"fixed\": {", "\"total\": 150.5");

    assertThat(career(
                Optional.of(Ratio.of(100)),
                fixed(before, 2023, PositionLevel.AHLI_PERTAMA, "20", "20"),
                after)
            .fixed())
        .isEmpty();
  }

  @Test
  void creditThatWasToldOtherwiseThanItWasFixedIsFound() {
    FileReview before = year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);
    FileReview after = year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);
    FileReview opened = fixed(before, 2022, PositionLevel.AHLI_MUDA, "25", "130.5");
    FileReview within = fixed(before, 2023, PositionLevel.AHLI_MUDA, "25", "155.5");
    FileReview longAgo = fixed(before, 2021, PositionLevel.AHLI_MUDA, "25", "130.5");

    for (FileReview agreeing : List.of(opened, within, longAgo)) {
      assertThat(career(Optional.of(Ratio.parse("130.5")), agreeing, after).findings())
          .isEmpty();
    }
    assertThat(career(Optional.of(Ratio.of(140)), longAgo, after).findings()).isEmpty();
    for (FileReview differing : List.of(opened, within, longAgo)) {
      assertThat(career(Optional.of(Ratio.of(130)), differing, after).findings())
          .singleElement()
          .satisfies(each -> {
            assertThat(each.code()).isEqualTo("CAREER_HELD_DIFFERS");
            assertThat(each.location()).isEqualTo("/creditFixings/0/total");
            assertThat(each.message().toText().english()).contains("held before, 130", "800/202");
          });
    }
  }

  @Test
  void creditOfAPeriodThatEndedBeforeAVariantTookForceIsOfTheRulesThen() {
    RuleSet ours = RULES.variant(
        "id.go.contoh",
        variant -> variant
            .citing(Regulation.of("Permen Contoh 1/2024", "Koefisien"))
            .effectiveFrom(LocalDate.of(2024, 7, 1))
            .parameter(
                CreditParameters.CREDIT_PERCENTAGES,
                new CreditPercentages(Map.of(
                    PerformancePredicate.SANGAT_BAIK, Percentage.of(200),
                    PerformancePredicate.BAIK, Percentage.of(120),
                    PerformancePredicate.CUKUP, Percentage.of(75),
                    PerformancePredicate.KURANG, Percentage.of(50),
                    PerformancePredicate.SANGAT_KURANG, Percentage.of(25)))));
    FileReview quarters = year(
        2024,
        PeriodKind.TRIWULAN,
        PositionLevel.AHLI_MUDA,
        "III/d",
        PerformancePredicate.BAIK,
        each -> each);
    FileReview whole = year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);

    CareerReport report =
        PerformanceCareer.of(ours).report(List.of(whole, quarters), Optional.of(Ratio.of(100)));
    assertThat(report.years().get(0).counted().get(0).credit().exact()).isEqualTo(Ratio.of(25));
    assertThat(report.years().get(1).credit().orThrow().periods())
        .extracting(each -> each.credit().exact())
        .containsExactly(
            Ratio.parse("6.25"), Ratio.parse("6.25"), Ratio.parse("7.5"), Ratio.parse("7.5"));
    assertThat(report.years().get(1).credit().explain(Text.ENGLISH))
        .contains("Credit by the rules then in force");
  }

  @Test
  void creditThatWasFixedOtherwiseThanTheEvaluationsEarnIsTold() {
    FileReview year = year(2024, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK);
    PerformanceYear rules = PerformanceYear.of(RULES);

    assertThat(rules
            .report(fixed(year, 2024, PositionLevel.AHLI_MUDA, "37.5", "137.5"))
            .findings())
        .filteredOn(each -> each.code().equals("FIXED_CREDIT_DIFFERS"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.location()).isEqualTo("/creditFixings/0/earned");
          assertThat(each.message().toText().english())
              .contains("800/2024 gives 37.5", "earn 25.000");
        });
    for (FileReview agreeing : List.of(
        fixed(year, 2024, PositionLevel.AHLI_MUDA, "25", "125"),
        fixed(year, 2023, PositionLevel.AHLI_MUDA, "12.5", "100"),
        fixed(year, 2024, PositionLevel.AHLI_PERTAMA, "12.5", "100"))) {
      assertThat(rules.report(agreeing).findings())
          .extracting(Finding::code)
          .doesNotContain("FIXED_CREDIT_DIFFERS");
    }
  }

  @Test
  void theReportOfAYearShowsWhatWasFixedBesideWhatIsComputed() {
    FileReview year = fixed(
        year(2024, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK),
        2024,
        PositionLevel.AHLI_MUDA,
        "25",
        "125.5");
    byte[] document = PerformanceFileJson.write(year.file()).getBytes(StandardCharsets.UTF_8);

    assertThat(Run.skp(document, "year", "-", "--lang", "en").out())
        .containsPattern("Fixing of credit 800/2024, Year 2024: 25, total 125.5 "
            + "\\(Expert functional post, junior; Kepala Dinas Pendidikan, ");
  }

  private static Ratio held(CareerReport report) {
    return report.held().orElseThrow().orThrow().exact();
  }

  @Test
  void whatWasHeldAndWhatWasEarnedIsHeldAndTheNeedOfTheNextRankAndLevelIsTold() {
    CareerReport report = career(
        Optional.of(Ratio.parse("112.5")),
        year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK));

    assertThat(report.years()).extracting(CareerYear::year).containsExactly(2023, 2024);
    assertThat(report.earned().orThrow().exact()).isEqualTo(Ratio.of(50));
    assertThat(held(report)).isEqualTo(Ratio.parse("162.5"));
    CareerGoal rank = report.goals().get(0);
    assertThat(rank.goal()).isEqualTo(CreditGoal.PANGKAT);
    assertThat(rank.standing().orThrow().required()).isEqualTo(Ratio.of(200));
    assertThat(rank.standing().orThrow().remaining()).isEqualTo(Ratio.parse("37.5"));
    assertThat(rank.conditions().orThrow())
        .isEqualTo(new PromotionOutlook(
            List.of(PromotionCondition.PREDIKAT),
            List.of(PromotionCondition.ANGKA_KREDIT),
            List.of()));
    assertThat(rank.forecast().orElseThrow().orThrow().months()).isEqualTo(18);
    assertThat(rank.projectedFor()).contains(EvaluationPeriod.month(2026, 6));
    assertThat(rank.standing().explain(Text.ENGLISH)).contains("BKN 3/2023");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void withoutWhatWasHeldBeforeNothingIsGuessed() {
    CareerReport report = career(
        Optional.empty(), year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK));

    assertThat(report.earned().orThrow().exact()).isEqualTo(Ratio.of(25));
    assertThat(report.held()).isEmpty();
    assertThat(report.goals()).isEmpty();
  }

  @Test
  void aLevelThatBeganWithinTheYearsBeganWithTheBaseOfItsRank() {
    CareerReport lowest = career(
        Optional.of(Ratio.of(100)),
        year(2023, PositionLevel.AHLI_PERTAMA, "III/b", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.SANGAT_BAIK));
    CareerReport higher = career(
        Optional.empty(),
        year(2023, PositionLevel.AHLI_PERTAMA, "III/b", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.SANGAT_BAIK));

    assertThat(lowest.base().orElseThrow().orThrow().credit()).isEqualTo(Ratio.ZERO);
    assertThat(held(lowest)).isEqualTo(Ratio.parse("37.5"));
    assertThat(lowest.findings()).singleElement().satisfies(each -> {
      assertThat(each.code()).isEqualTo("CAREER_HELD_OF_OTHER_LEVEL");
      assertThat(each.message().toText().english()).contains("100, is of the level", "SKP-2024");
    });
    assertThat(higher.findings()).isEmpty();
    assertThat(held(higher)).isEqualTo(Ratio.parse("137.5"));
  }

  @Test
  void aLevelThatBeganWithATransferBeganWithACreditOfEntryThatNobodyTold() {
    CareerReport report = career(
        Optional.of(Ratio.ZERO),
        year(2023, PositionLevel.PENGAWAS, "III/d", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.SANGAT_BAIK));

    assertThat(report.held()).isEmpty();
    assertThat(report.goals()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::code, Finding::location)
        .containsExactly(
            tuple("CAREER_HELD_OF_OTHER_LEVEL", "/plans/0/employee/position/level"),
            tuple("CAREER_ENTRY_NOT_KNOWN", "/plans/0/employee/position/level"));
  }

  @Test
  void aBaseThatCannotBeDecidedIsFound() {
    CareerReport report = career(
        Optional.empty(),
        year(2023, PositionLevel.MAHIR, "III/d", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_PERTAMA, "III/d", PerformancePredicate.BAIK));

    assertThat(report.held()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::code, Finding::location)
        .containsExactly(tuple("CAREER_BASE_UNDECIDED", "/plans/0/employee/rank"));
  }

  @Test
  void theLevelMayComeBeforeTheRankThatBelongsToIt() {
    CareerReport report = career(
        Optional.empty(),
        year(2022, PositionLevel.AHLI_PERTAMA, "III/b", PerformancePredicate.BAIK),
        year(2023, PositionLevel.AHLI_MUDA, "III/b", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK));

    assertThat(held(report)).isEqualTo(Ratio.of(50));
  }

  @Test
  void creditBeyondTheNeedIsTheExcessAndNeedsNoProjection() {
    CareerReport report = career(
        Optional.of(Ratio.of(190)),
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK));

    assertThat(report.goals()).allSatisfy(goal -> {
      assertThat(goal.standing().orThrow().reached()).isTrue();
      assertThat(goal.standing().orThrow().excess()).isEqualTo(Ratio.of(15));
      assertThat(goal.forecast()).isEmpty();
      assertThat(goal.projectedFor()).isEmpty();
    });
  }

  @Test
  void contradictionsBetweenTheFilesAreFound() {
    CareerReport report = career(
        Optional.of(Ratio.of(90)),
        year(2021, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK),
        year(2023, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_PERTAMA, "III/c", PerformancePredicate.BAIK));

    assertThat(report.findings())
        .extracting(Finding::code, Finding::location)
        .containsExactly(
            tuple("RULE_SET_NOT_IN_FORCE", "/plans/0/period"),
            tuple("CAREER_YEAR_MISSING", ""),
            tuple("CAREER_RANK_FELL", "/plans/0/employee/rank"),
            tuple("CAREER_LEVEL_FELL", "/plans/0/employee/position/level"),
            tuple("CAREER_HELD_BELOW_BASE", ""),
            tuple("CAREER_HELD_OF_OTHER_LEVEL", "/plans/0/employee/position/level"),
            tuple("CAREER_BASE_UNDECIDED", "/plans/0/employee/rank"));
  }

  @Test
  void aYearWhoseCreditCannotBeCountedIsNotPassedOverInSilence() {
    FileReview whole = year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);
    FileReview empty = new FileReview(
        PerformanceFile.of(whole.file().skpId())
            .with(LocalDate.of(2023, 1, 1), FileEntry.of(whole.file().plans().get(0))),
        whole.period(),
        whole.reviewedOn());

    CareerReport report = career(
        Optional.of(Ratio.of(100)),
        empty,
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK));

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("CAREER_YEAR_NOT_COUNTED");
  }

  @Test
  void anActingPostDoesNotChangeTheLevel() {
    CareerReport report = career(
        Optional.of(Ratio.of(100)),
        year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK),
        year(
            2024,
            PeriodKind.TAHUN,
            PositionLevel.ADMINISTRATOR,
            "III/d",
            PerformancePredicate.BAIK,
            acting -> acting.toBuilder()
                .position(
                    acting.position().toBuilder().appointment(Appointment.PLT).build())
                .build()));

    assertThat(report.employee().position().level()).isEqualTo(PositionLevel.AHLI_MUDA);
    assertThat(held(report)).isEqualTo(Ratio.of(125));
  }

  @Test
  void filesOfTwoEmployeesAreRefused() {
    FileReview other = year(
        2024,
        PeriodKind.TAHUN,
        PositionLevel.AHLI_MUDA,
        "III/d",
        PerformancePredicate.BAIK,
        employee -> employee.toBuilder().id("P-99").name("Rina Kusuma").build());

    assertThatThrownBy(() -> career(
            Optional.empty(),
            year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK),
            other))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("FILE_OF_OTHER_EMPLOYEE"));
    assertThatThrownBy(() -> career(Optional.empty()))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("FILES_MISSING"));
  }

  @Test
  void whatFollowsRestsOnAllYears() {
    CareerReport report = career(
        Optional.empty(),
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.SANGAT_BAIK),
        year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.SANGAT_BAIK));

    assertThat(report.followUp().orThrow().missingYears()).isEmpty();
    assertThat(report.followUp().orThrow().entitlements())
        .contains(FollowUpMeasure.KELOMPOK_RENCANA_SUKSESI);
  }

  @Test
  void aYearOfPeriodsHoldsWhatTheYearHoldsAndTheOrderOfFilesDoesNotMatter() {
    FileReview first = year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);
    FileReview whole = year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);
    Optional<Ratio> before = Optional.of(Ratio.of(100));

    assertThat(Stream.of(PeriodKind.SEMESTER, PeriodKind.TRIWULAN, PeriodKind.BULAN)
            .map(kind -> year(
                2024,
                kind,
                PositionLevel.AHLI_MUDA,
                "III/d",
                PerformancePredicate.BAIK,
                each -> each))
            .map(split -> held(career(before, split, first))))
        .containsOnly(held(career(before, first, whole)));
  }
}
