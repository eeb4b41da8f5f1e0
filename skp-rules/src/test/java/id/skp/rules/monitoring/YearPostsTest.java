package id.skp.rules.monitoring;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.people.PositionLevel.AHLI_MUDA;
import static id.skp.core.people.PositionLevel.AHLI_PERTAMA;
import static id.skp.core.people.PositionLevel.PENYELIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.people.Appointment;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Nip;
import id.skp.core.people.PositionBuilder;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.Variant;
import id.skp.rules.finding.Finding;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several posts of a year decides its predicate, and what the months under each earn. */
class YearPostsTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2024);
  private static final LocalDate END = YEAR.last();

  @Test
  void theDefinitivePostDecidesThoughAnActingOneBeganLaterAndLastedLonger() {
    PerformanceFile own = post("B", "Guru", AHLI_MUDA, 1, 11, Optional.empty(), BAIK);
    PerformanceFile acting =
        post("A", "Kepala Sekolah", AHLI_MUDA, 4, 12, Optional.of(Appointment.PLT), KURANG);

    assertThat(yearEnd(RULES, own, acting).orThrow()).isEqualTo(BAIK);
    assertThat(credit(RULES, own, acting).annual().orElseThrow()).returns(11, PeriodCredit::months);
    assertThat(yearEnd(policy(MultiPositionPolicy.LAST_ASSESSOR), own, acting).orThrow())
        .isEqualTo(KURANG);
  }

  @Test
  void lastIsThePostWhosePlanEndsLast() {
    PerformanceFile longer = post("A", "Guru", AHLI_MUDA, 1, 12, Optional.empty(), BAIK);
    PerformanceFile shorter = post("B", "Auditor", AHLI_MUDA, 4, 6, Optional.empty(), KURANG);

    assertThat(yearEnd(RULES, longer, shorter).orThrow()).isEqualTo(BAIK);
    assertThat(yearEnd(RULES, shorter, longer).orThrow()).isEqualTo(BAIK);
  }

  @Test
  void twoDefinitivePostsThatEndOnOneDayAreAConflict() {
    PerformanceFile one = post("A", "Guru", AHLI_MUDA, 1, 12, Optional.empty(), BAIK);
    PerformanceFile other = post("B", "Auditor", AHLI_MUDA, 7, 12, Optional.empty(), KURANG);

    assertUndecided(yearEnd(RULES, one, other), Undecided.Reason.CONFLICT, "/files");
  }

  @Test
  void aTitleThatNamesAnActingPostIsNeverReadAsDefinitiveNorGuessed() {
    PerformanceFile own = post("B", "Guru", AHLI_MUDA, 1, 12, Optional.empty(), BAIK);
    PerformanceFile titled =
        post("A", "PLH Kepala Sekolah", AHLI_MUDA, 10, 12, Optional.empty(), KURANG);

    assertThat(yearEnd(RULES, own, titled).orThrow()).isEqualTo(BAIK);
    assertThat(exact(credit(RULES, own, titled))).isEqualTo("25");
    assertUndecided(
        yearEnd(RULES, titled),
        Undecided.Reason.MISSING_INPUT,
        "/plans/0/employee/position/appointment");
    assertUndecided(
        creditOf(RULES, titled),
        Undecided.Reason.MISSING_INPUT,
        "/plans/0/employee/position/appointment");
  }

  @Test
  void anActingPostAloneEarnsNothingAndDecidesNothing() {
    PerformanceFile acting =
        post("A", "Kepala Sekolah", AHLI_MUDA, 4, 6, Optional.of(Appointment.PLH), SANGAT_BAIK);

    assertUndecided(yearEnd(RULES, acting), Undecided.Reason.MISSING_INPUT, "/files");
    assertUndecided(creditOf(RULES, acting), Undecided.Reason.NOT_APPLICABLE, "");
    assertThat(creditOf(RULES, acting).explain(Text.ENGLISH))
        .contains("an acting post earns no credit; the definitive post does");
  }

  @Test
  void aPeriodWhoseMonthsCountForAnActingPostEarnsNothingAndTheSumSaysThatItIsWithoutIt() {
    Skp own = plan("A", "Guru", AHLI_MUDA, 1, 12, Optional.empty());
    Skp acting = own.adjust(
        Adjustment.of(LocalDate.of(2024, 7, 12), "Penugasan"),
        draft -> draft.employee(own.employee().toBuilder()
            .position(own.employee().position().toBuilder()
                .appointment(Appointment.PLT)
                .build())
            .build()));
    PerformanceFile file = PerformanceFile.of("A")
        .with(YEAR.first(), FileEntry.of(own))
        .with(END, FileEntry.of(acting));
    for (int quarter = 2; quarter <= 4; quarter++) {
      file = file.with(
          END, evaluation("E" + quarter, "A", EvaluationPeriod.quarter(2024, quarter), BAIK));
    }

    YearCredit credit = credit(RULES, file);
    assertThat(credit.periods())
        .extracting(PeriodCredit::period)
        .containsExactly(EvaluationPeriod.quarter(2024, 2));
    assertThat(credit.sum().orElseThrow().exact()).hasToString("6.25");
    assertThat(credit.undecided()).isEmpty();
    assertThat(credit.notInSum())
        .extracting(each -> each.part().english(), UndecidedPart::reason)
        .containsExactly(
            tuple("Quarter III 2024 (A)", Undecided.Reason.NOT_APPLICABLE),
            tuple("Quarter IV 2024 (A)", Undecided.Reason.NOT_APPLICABLE));
    assertThat(credit.notInSum())
        .extracting(each -> each.message().in(Text.ENGLISH))
        .containsOnly("an acting post earns no credit; the definitive post does");
  }

  @ParameterizedTest
  @EnumSource(
      value = Appointment.class,
      names = {"PLT", "PLH", "PJ"})
  void theMonthsOfAnActingVersionOfAPlanAreNotCountedInWhicheverHalfItHolds(
      Appointment appointment) {
    PerformanceFile first = halves(position -> position.appointment(appointment), position -> {})
        .with(END, evaluation("E", 2, BAIK));
    PerformanceFile second = halves(position -> {}, position -> position.appointment(appointment))
        .with(END, evaluation("E", 1, BAIK));

    assertThat(yearEnd(RULES, first).orThrow()).isEqualTo(BAIK);
    assertThat(exact(credit(RULES, first))).isEqualTo("12.5");
    assertThat(notInSum(credit(RULES, first))).containsExactly("January 2024 – June 2024 (A)");
    assertThat(yearEnd(RULES, second).orThrow()).isEqualTo(BAIK);
    assertThat(exact(credit(RULES, second))).isEqualTo("12.5");
    assertThat(notInSum(credit(RULES, second))).containsExactly("July 2024 – December 2024 (A)");
    assertThat(posts(PerformanceYear.of(RULES).report(new FileReview(second, YEAR, END))))
        .extracting(Finding::code, Finding::location)
        .containsExactly(
            tuple("POST_CHANGED", "/plans/1/employee/position"),
            tuple("ACTING_POST_ALONE", "/plans/1/period"));
    assertThat(posts(PerformanceYear.of(RULES).report(new FileReview(first, YEAR, END))))
        .extracting(Finding::code, Finding::location, each -> each.message().in(Text.ENGLISH))
        .contains(
            tuple(
                "ACTING_POST_ALONE",
                "/plans/0/period",
                "from 1 January 2024 to 30 June 2024 only "
                    + appointment.abbreviation().orElseThrow()
                    + " Guru (A) is known, which is an acting post; give the file of the definitive post on those days, too, or correct the days"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Appointment.class,
      names = {"PLT", "PLH", "PJ"})
  void theEvaluationOfAnActingVersionOfAPlanDecidesAsLittleAsThatOfAnActingPlan(
      Appointment appointment) {
    PerformanceFile posts = halves(position -> {}, position -> position.appointment(appointment));
    PerformanceFile acting = posts.with(END, evaluation("E2", 2, KURANG));
    PerformanceFile both = acting.with(YEAR.first(), evaluation("E1", 1, BAIK));
    YearReport alone = PerformanceYear.of(RULES).report(new FileReview(acting, YEAR, END));
    YearReport report = PerformanceYear.of(RULES).report(new FileReview(both, YEAR, END));
    RuleSet lastAssessor = policy(MultiPositionPolicy.LAST_ASSESSOR);

    assertUndecided(alone.yearEnd(), Undecided.Reason.MISSING_INPUT, "/evaluations");
    assertThat(alone.yearEnd().explain(Text.ENGLISH))
        .contains("is that of " + appointment.abbreviation().orElseThrow()
            + " Guru, which is an acting post");
    assertUndecided(alone.credit(), Undecided.Reason.MISSING_INPUT, "/evaluations");
    assertUndecided(alone.followUp(), Undecided.Reason.MISSING_INPUT, "/evaluations");
    assertThat(StandingEvaluations.of(alone).evaluations()).isEmpty();
    assertThat(report.yearEnd().orThrow()).isEqualTo(BAIK);
    assertThat(exact(report.credit().orThrow())).isEqualTo("12.5");
    assertThat(report.followUp().orThrow().procedure()).isEmpty();
    assertThat(report.basis().decides())
        .extracting(each -> each.record().id())
        .containsExactly("E1");
    assertThat(report.basis().passedOver())
        .extracting(each -> each.record().id())
        .containsExactly("E2");
    assertThat(posts(report))
        .extracting(Finding::code)
        .containsExactly("POST_CHANGED", "ACTING_POST_ALONE");
    assertThat(yearEnd(lastAssessor, both).orThrow()).isEqualTo(KURANG);
  }

  @Test
  void aPeriodJudgedUnderTheActingVersionOfAPlanEarnsNothingThoughTheOtherWasHeldInIt() {
    PerformanceFile file =
        halves(position -> {}, position -> position.appointment(Appointment.PLT));
    EvaluationPeriod quarter = EvaluationPeriod.quarter(2024, 2);

    assertThat(credit(RULES, file.with(END, evaluation("E1", 1, quarter, BAIK))).periods())
        .extracting(PeriodCredit::months)
        .containsExactly(3);
    assertUndecided(
        creditOf(RULES, file.with(END, evaluation("E2", 2, quarter, BAIK))),
        Undecided.Reason.NOT_APPLICABLE,
        "");
  }

  @Test
  void whatAnActingPostWasEvaluatedWithInTheLastQuarterIsNotTheYearOfTheDefinitiveOne() {
    PerformanceFile file = halves(position -> {}, position -> position.appointment(Appointment.PLT))
        .with(YEAR.first(), evaluation("E1", 1, BAIK))
        .with(END, evaluation("E2", 2, EvaluationPeriod.quarter(2024, 4), KURANG));
    RuleSet same = variant(v -> v.parameter(MonitoringParameters.FINAL_QUARTER_IS_ANNUAL, true));

    assertThat(yearEnd(same, file).orThrow()).isEqualTo(BAIK);
    assertThat(exact(credit(same, file))).isEqualTo("12.5");
  }

  private static FileEntry evaluation(
      String id, int version, EvaluationPeriod period, PerformancePredicate predicate) {
    EvaluationRecord record =
        (EvaluationRecord) evaluation(id, "A", period, predicate).content();
    return FileEntry.of(new EvaluationRecord(
        id,
        END,
        Optional.empty(),
        record.evaluation().toBuilder().skpVersion(version).build()));
  }

  private static FileEntry evaluation(String id, int version, PerformancePredicate predicate) {
    return evaluation(id, version, YEAR, predicate);
  }

  private static PerformanceFile halves(
      Consumer<PositionBuilder> first, Consumer<PositionBuilder> second) {
    Skp plan = with(plan("A", "Guru", AHLI_MUDA, 1, 12, Optional.empty()), first);
    return PerformanceFile.of("A")
        .with(YEAR.first(), FileEntry.of(plan))
        .with(
            END,
            FileEntry.of(with(
                plan("A", "Guru", AHLI_MUDA, 1, 12, Optional.empty()).toBuilder()
                    .version(2)
                    .adjustment(Adjustment.of(LocalDate.of(2024, 7, 1), "Penugasan"))
                    .build(),
                second)));
  }

  private static Skp with(Skp plan, Consumer<PositionBuilder> change) {
    PositionBuilder position = plan.employee().position().toBuilder();
    change.accept(position);
    return plan.toBuilder()
        .employee(plan.employee().toBuilder().position(position.build()).build())
        .build();
  }

  private static List<String> notInSum(YearCredit credit) {
    return credit.notInSum().stream().map(each -> each.part().english()).toList();
  }

  @Test
  void theMonthsOfALevelWithoutCreditAreToldAndTakeNothingFromTheOthers() {
    PerformanceFile file = halves(
            position -> position.title("Kepala Seksi").level(PositionLevel.PENGAWAS),
            position -> {})
        .with(END, evaluation("E", 2, BAIK));

    YearCredit credit = credit(RULES, file);
    assertThat(exact(credit)).isEqualTo("12.5");
    assertThat(notInSum(credit)).containsExactly("January 2024 – June 2024 (A)");
  }

  @Test
  void aDefinitivePostWithoutEvaluationIsWhatLacksThoughTheActingOneWasEvaluated() {
    PerformanceFile own = held("A", YEAR.first(), END);
    PerformanceFile acting =
        post("B", "Kepala Sekolah", AHLI_MUDA, 4, 6, Optional.of(Appointment.PLT), BAIK);
    PerformanceFile quarter =
        own.with(END, evaluation("E1", "A", EvaluationPeriod.quarter(2024, 1), BAIK));

    assertUndecided(creditOf(RULES, own, acting), Undecided.Reason.MISSING_INPUT, "/evaluations");
    assertThat(credit(RULES, quarter, acting).counted().orElseThrow().exact()).hasToString("6.25");
  }

  @Test
  void anEmploymentThatChangesCountsItsOwnMonthsAndTheOtherOnesAreTold() {
    for (boolean first : List.of(true, false)) {
      PerformanceFile before = half("A", 1, 6, first);
      PerformanceFile after = half("B", 7, 12, !first).with(END, evaluation("E", "B", YEAR, BAIK));

      assertThat(exact(credit(RULES, before, after))).isEqualTo("12.5");
      assertThat(credit(RULES, before, after).notInSum())
          .singleElement()
          .returns(
              first ? "January 2024 – June 2024 (A)" : "July 2024 – December 2024 (B)",
              each -> each.part().english())
          .returns(Undecided.Reason.NOT_APPLICABLE, UndecidedPart::reason);
      YearReport report = joined(before, after).get(1);
      assertThat(report.findings())
          .filteredOn(each -> each.code().equals("EMPLOYMENT_CHANGED"))
          .extracting(Finding::location)
          .containsExactly("/plans/0/employee/employment");
      assertThat(joined(before, after).get(0).findings())
          .noneMatch(each -> each.code().equals("EMPLOYMENT_CHANGED"));
    }
  }

  private static PerformanceFile half(String id, int from, int to, boolean byAgreement) {
    Skp plan = plan(id, "Guru", AHLI_MUDA, from, to, Optional.empty());
    Employee employee = plan.employee();
    return PerformanceFile.of(id)
        .with(
            END,
            FileEntry.of(
                byAgreement
                    ? plan.toBuilder()
                        .employee(employee.toBuilder()
                            .employment(Employment.PPPK)
                            .rank(Optional.<Rank>empty())
                            .nip(Nip.of(employee.nip().value().substring(0, 12)
                                + "21"
                                + employee.nip().value().substring(14)))
                            .build())
                        .build()
                    : plan));
  }

  @Test
  void aMonthOfTwoDefinitivePostsCountsForTheOneThatBeganEarlier() {
    PerformanceFile one = post("A", "Auditor", AHLI_PERTAMA, 1, 7, Optional.empty(), BAIK);
    PerformanceFile other = post("B", "Auditor", AHLI_MUDA, 7, 12, Optional.empty(), BAIK);
    PerformanceFile same = post("C", "Auditor", AHLI_PERTAMA, 7, 7, Optional.empty(), BAIK);

    assertThat(months(RULES, one, other)).containsExactly(7, 5);
    assertUndecided(creditOf(RULES, same, other), Undecided.Reason.CONFLICT, "/plans");
  }

  @Test
  void anEvaluationOutsideOfThePlanOrTheYearIsToldAndTakesNothingFromTheSum() {
    PerformanceFile one = held("A", YEAR.first(), LocalDate.of(2024, 6, 30))
        .with(END, evaluation("E1", "A", EvaluationPeriod.semester(2024, 1), BAIK))
        .with(END, evaluation("E2", "A", EvaluationPeriod.quarter(2024, 3), KURANG));
    PerformanceFile other = held("B", LocalDate.of(2024, 7, 1), END)
        .with(END, evaluation("E3", "B", EvaluationPeriod.semester(2024, 2), BAIK))
        .with(END, evaluation("E4", "B", EvaluationPeriod.quarter(2025, 1), BAIK))
        .with(END, evaluation("E5", "B", EvaluationPeriod.year(2023), BAIK));

    YearCredit credit = credit(RULES, one, other);
    assertThat(credit.sum().orElseThrow().exact()).hasToString("25");
    assertThat(credit.counts()).contains(CreditOfYear.PERIODIK);
    assertThat(credit.undecided()).isEmpty();
    assertThat(notInSum(credit))
        .containsExactlyInAnyOrder("Quarter III 2024 (A)", "Quarter I 2025 (B)", "Year 2023 (B)");
  }

  @Test
  void whereTheLastQuarterIsTheYearTheLaterOfTheTwoCountsAndNeitherOfOneDay() {
    RuleSet one = variant(v -> v.parameter(MonitoringParameters.FINAL_QUARTER_IS_ANNUAL, true));
    EvaluationPeriod fourth = EvaluationPeriod.quarter(2024, 4);
    PerformanceFile year = post("A", "Guru", AHLI_MUDA, 1, 12, Optional.empty(), BAIK);
    PerformanceFile same = year.with(END, evaluation("E4", "A", fourth, KURANG));
    PerformanceFile later = year.with(END.plusDays(1), evaluation("E4", "A", fourth, KURANG));
    PerformanceFile agreed = year.with(END, evaluation("E4", "A", fourth, BAIK));

    assertUndecided(yearEnd(one, same), Undecided.Reason.CONFLICT, "/evaluations");
    assertThat(credit(one, same).annual()).isEmpty();
    assertThat(credit(one, same).sum().orElseThrow().exact()).hasToString("3.125");
    assertThat(yearEnd(one, later).orThrow()).isEqualTo(KURANG);
    assertThat(credit(one, later).annual().orElseThrow().credit().exact()).hasToString("12.5");
    assertThat(yearEnd(one, agreed).orThrow()).isEqualTo(BAIK);
    assertThat(yearEnd(RULES, same).orThrow()).isEqualTo(BAIK);
    for (PerformanceFile file : List.of(same, later)) {
      assertThat(quarterFindings(one, file)).containsExactly("/evaluations/0/evaluation/predicate");
    }
    assertThat(quarterFindings(one, agreed)).isEmpty();
    assertThat(quarterFindings(RULES, same)).isEmpty();
  }

  private static List<String> quarterFindings(RuleSet rules, PerformanceFile file) {
    return PerformanceYear.of(rules)
        .report(new FileReview(file, YEAR, END.plusDays(1)))
        .findings()
        .stream()
        .filter(each -> each.code().equals("FINAL_QUARTER_CONTRADICTS_YEAR"))
        .map(Finding::location)
        .toList();
  }

  @Test
  void theMonthsUnderEachLevelAreConvertedByTheOneYearlyPredicate() {
    PerformanceFile changed = levelChange(LocalDate.of(2024, 7, 1));

    YearCredit credit = credit(RULES, changed);
    assertThat(exact(credit)).isEqualTo("18.75");
    assertThat(credit.annual().orElseThrow().shares())
        .extracting(CreditShare::level, CreditShare::months)
        .containsExactly(tuple(AHLI_PERTAMA, 6), tuple(AHLI_MUDA, 6));
  }

  @Test
  void aMonthCountsForThePostOfItsLargerPartUnlessAnotherReadingIsChosen() {
    PerformanceFile late = levelChange(LocalDate.of(2024, 6, 20));

    assertThat(months(RULES, late)).containsExactly(6, 6);
    assertThat(months(reading(PartMonths.FIRST_DAY), late)).containsExactly(6, 6);
    assertThat(months(reading(PartMonths.WHOLE_MONTHS), late)).containsExactly(5, 6);
    PerformanceFile half = levelChange(LocalDate.of(2024, 6, 16));
    assertThat(months(RULES, half)).containsExactly(6, 6);
    PerformanceFile early = levelChange(LocalDate.of(2024, 6, 15));
    assertThat(months(RULES, early)).containsExactly(5, 7);
    assertThat(months(reading(PartMonths.FIRST_DAY), early)).containsExactly(6, 6);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, 2024-12-31, 0",
    "2024-03-31, 2024-12-31, 9",
    "2024-03-18, 2024-12-31, 9",
    "2024-03-17, 2024-12-31, 9",
    "2024-03-16, 2024-12-31, 10",
    "2024-04-16, 2024-12-31, 8",
    "2024-04-15, 2024-12-31, 9",
    "2024-01-01, 2024-04-15, 4",
    "2024-01-01, 2024-04-14, 3"
  })
  void aMonthOfWhichThePostWasNotHeldForTheLargerPartCountsForNone(
      LocalDate from, LocalDate to, int months) {
    YearCredit credit =
        credit(RULES, held("A", from, to).with(END, evaluation("E", "A", YEAR, BAIK)));

    assertThat(credit.annual().orElseThrow().months()).isEqualTo(months);
    assertThat(exact(credit))
        .isEqualTo(Ratio.of(25L * months).dividedBy(Ratio.of(12)).toString());
  }

  @Test
  void twoPostsTogetherHoldAMonthAsOneWouldAndTheLongerOneEarnsIt() {
    PerformanceFile first = held("A", YEAR.first(), LocalDate.of(2024, 3, 9));
    PerformanceFile second =
        held("B", LocalDate.of(2024, 3, 25), END).with(END, evaluation("E", "B", YEAR, BAIK));
    PerformanceFile later =
        held("B", LocalDate.of(2024, 3, 26), END).with(END, evaluation("E", "B", YEAR, BAIK));

    assertThat(credit(RULES, first, second).annual().orElseThrow().months()).isEqualTo(12);
    assertThat(credit(RULES, first, later).annual().orElseThrow().months()).isEqualTo(11);
  }

  @Test
  void aFileTellsWhichMonthsAreNotInTheSumThatCounts() {
    PerformanceFile file = held("A", YEAR.first(), END)
        .with(END, evaluation("E1", "A", EvaluationPeriod.quarter(2024, 1), BAIK))
        .with(END, evaluation("E3", "A", EvaluationPeriod.quarter(2024, 3), BAIK));
    PerformanceYear year = PerformanceYear.of(RULES);

    assertThat(year.report(new FileReview(file, YEAR, END)).basis().notCountedLabel())
        .contains(Text.of(
            "April 2024 – Juni 2024, Oktober 2024 – Desember 2024",
            "April 2024 – June 2024, October 2024 – December 2024"));
    PerformanceFile whole = file.with(END, evaluation("E", "A", YEAR, BAIK));
    assertThat(year.report(new FileReview(whole, YEAR, END)).basis().notCounted())
        .isEmpty();
  }

  @Test
  void theYearOfSeveralPostsTellsWhatDecidesAndWhatWasPassedOver() {
    PerformanceFile first = post("A", "Guru", AHLI_MUDA, 1, 6, Optional.empty(), KURANG);
    PerformanceFile last = post("B", "Guru", AHLI_MUDA, 7, 12, Optional.empty(), SANGAT_BAIK);
    PerformanceFile acting =
        post("C", "Plt. Kepala Sekolah", AHLI_MUDA, 10, 12, Optional.empty(), BAIK);

    for (List<PerformanceFile> order :
        List.of(List.of(first, last, acting), List.of(acting, last, first))) {
      YearBasis basis = PerformanceYear.of(RULES)
          .join(order.stream().map(file -> new FileReview(file, YEAR, END)).toList())
          .get(0)
          .basis();
      assertThat(basis.decides()).extracting(each -> each.file().skpId()).containsExactly("B");
      assertThat(basis.passedOver())
          .extracting(each -> each.record().evaluation().predicate())
          .containsExactlyInAnyOrder(KURANG, BAIK);
      assertThat(basis.takenAsActing()).containsExactly("Plt. Kepala Sekolah");
    }
  }

  @Test
  void aPenjabatDecidesNothingAndEarnsNothingAsOtherActingPosts() {
    PerformanceFile own = post("B", "Guru", AHLI_MUDA, 1, 12, Optional.empty(), BAIK);
    PerformanceFile interim =
        post("A", "Sekretaris Daerah", AHLI_MUDA, 4, 12, Optional.of(Appointment.PJ), KURANG);

    assertThat(yearEnd(RULES, interim, own).orThrow()).isEqualTo(BAIK);
    assertUndecided(creditOf(RULES, interim), Undecided.Reason.NOT_APPLICABLE, "");
  }

  @Test
  void twoDefinitivePostsOfTheSameDaysAreFoundInBothFilesAndNoMonthCountsTwice() {
    PerformanceFile one = post("A", "Guru", AHLI_MUDA, 1, 9, Optional.empty(), BAIK);
    PerformanceFile other = post("B", "Auditor", AHLI_MUDA, 4, 12, Optional.empty(), SANGAT_BAIK);

    for (YearReport report : joined(other, one)) {
      assertThat(posts(report))
          .singleElement()
          .returns("POSTS_OVERLAP", Finding::code)
          .returns("/plans/0/period", Finding::location)
          .extracting(each -> each.message().in(Text.ENGLISH))
          .asString()
          .contains("Guru (A)", "Auditor (B)", "from 1 April 2024 to 30 September 2024")
          .contains("counts once only (partMonths: the post held for the larger part)");
      assertThat(report.credit().orThrow().annual().orElseThrow().months()).isEqualTo(12);
    }
  }

  @Test
  void anActingPostBesideTheDefinitiveOneOverlapsNothing() {
    PerformanceFile own = post("A", "Guru", AHLI_MUDA, 1, 12, Optional.empty(), BAIK);
    PerformanceFile acting =
        post("B", "Kepala Sekolah", AHLI_MUDA, 4, 6, Optional.of(Appointment.PLT), BAIK);
    PerformanceFile next = post("C", "Guru", AHLI_MUDA, 7, 12, Optional.empty(), BAIK);
    PerformanceFile before = post("D", "Guru", AHLI_MUDA, 1, 6, Optional.empty(), BAIK);

    assertThat(joined(own, acting)).allSatisfy(each -> assertThat(posts(each)).isEmpty());
    assertThat(joined(before, acting, next))
        .allSatisfy(each -> assertThat(posts(each)).isEmpty());
  }

  @Test
  void daysWithoutAPostBetweenTwoAreFoundInTheFilesOfBoth() {
    PerformanceFile one = post("A", "Guru", AHLI_MUDA, 1, 4, Optional.empty(), BAIK);
    PerformanceFile other = post("B", "Auditor", AHLI_MUDA, 8, 12, Optional.empty(), SANGAT_BAIK);
    PerformanceFile acting =
        post("C", "Kepala Sekolah", AHLI_MUDA, 5, 7, Optional.of(Appointment.PLT), BAIK);

    List<YearReport> reports = joined(other, one, acting);
    assertThat(reports.subList(0, 2))
        .allSatisfy(report -> assertThat(posts(report))
            .singleElement()
            .returns("POST_GAP", Finding::code)
            .returns("/plans/0/period", Finding::location)
            .extracting(each -> each.message().in(Text.INDONESIAN))
            .asString()
            .contains("1 Mei 2024 sampai 31 Juli 2024", "Guru (A)", "Auditor (B)"));
    assertThat(posts(reports.get(2))).isEmpty();
    assertThat(reports.get(0).credit().orThrow().annual().orElseThrow().months())
        .isEqualTo(9);
  }

  @Test
  void anActingPostThatOutlastsTheDefinitiveOneAsksForTheNext() {
    PerformanceFile own = post("A", "Guru", AHLI_MUDA, 1, 6, Optional.empty(), BAIK);
    PerformanceFile acting =
        post("B", "Kepala Sekolah", AHLI_MUDA, 4, 12, Optional.of(Appointment.PLT), BAIK);

    List<YearReport> reports = joined(own, acting);
    assertThat(posts(reports.get(0))).isEmpty();
    assertThat(posts(reports.get(1)))
        .singleElement()
        .returns("ACTING_POST_ALONE", Finding::code)
        .extracting(each -> each.message().in(Text.ENGLISH))
        .asString()
        .contains("from 1 July 2024 to 31 December 2024 only Plt. Kepala Sekolah (B)");
    assertThat(posts(joined(acting).get(0))).as("nothing is known of any other").isEmpty();
  }

  @Test
  void aGapBetweenVersionsOfOnePlanIsFoundWithoutAnyOtherFile() {
    Skp first = plan("A", "Guru", AHLI_MUDA, 1, 3, Optional.empty());
    Skp second = plan("A", "Guru", AHLI_MUDA, 1, 12, Optional.empty()).toBuilder()
        .version(2)
        .adjustment(Adjustment.of(LocalDate.of(2024, 6, 1), "Kembali bertugas"))
        .build();
    PerformanceFile file = PerformanceFile.of("A")
        .with(YEAR.first(), FileEntry.of(first))
        .with(END, FileEntry.of(second));

    assertThat(posts(PerformanceYear.of(RULES).report(new FileReview(file, YEAR, END))))
        .extracting(Finding::code, Finding::location)
        .containsExactly(tuple("POST_GAP", "/plans/1/period"));
  }

  private static List<YearReport> joined(PerformanceFile... files) {
    return PerformanceYear.of(RULES)
        .join(
            List.of(files).stream().map(file -> new FileReview(file, YEAR, END)).toList());
  }

  private static List<Finding> posts(YearReport report) {
    return report.findings().stream()
        .filter(each -> each.code().contains("POST"))
        .toList();
  }

  @Test
  void anEvaluationThatALaterOneReplacedIsPassedOverWithItsName() {
    PerformanceFile file = PerformanceFile.of("A")
        .with(YEAR.first(), FileEntry.of(plan("A", "Guru", AHLI_MUDA, 1, 12, Optional.empty())))
        .with(END, evaluation("E1", "A", YEAR, BAIK))
        .with(END.plusDays(1), evaluation("E2", "A", YEAR, SANGAT_BAIK));
    YearBasis basis = PerformanceYear.of(RULES)
        .report(new FileReview(file, YEAR, END.plusDays(1)))
        .basis();

    assertThat(basis.decides()).extracting(each -> each.record().id()).containsExactly("E2");
    assertThat(basis.passedOver()).extracting(each -> each.record().id()).containsExactly("E1");
  }

  @Test
  void thePartOfAMonthThatEarnsNothingNamesTheReadingByWhichItDoes() {
    PerformanceFile file = held("A", LocalDate.of(2024, 3, 20), END)
        .with(END, evaluation("E", "A", EvaluationPeriod.month(2024, 3), BAIK));
    Decision<YearCredit> credit = creditOf(RULES, file);

    assertThat(credit.orThrow().periods().get(0).credit().exact()).isEqualTo(Ratio.ZERO);
    assertThat(credit.explain(Text.ENGLISH))
        .containsPattern("Months by level = 0  \\[from 4, 2\\]")
        .contains("Parts of months", "OQ-646");
  }

  @Test
  void aPredicateThatRegulationsNameDifferentlyIsExplainedByWhoseWordItIs() {
    PerformanceFile file = held("A", YEAR.first(), END)
        .with(END, evaluation("E", "A", YEAR, PerformancePredicate.BUTUH_PERBAIKAN));

    assertThat(yearEnd(RULES, file).explain(Text.ENGLISH))
        .contains("the word of PermenPAN-RB 6/2022, of the same standing as Sufficient (CUKUP)");
    assertThat(PerformancePredicate.CUKUP.usage().orElseThrow().indonesian())
        .contains("PermenPAN-RB 8/2021", "BUTUH_PERBAIKAN");
  }

  @Test
  void aMonthWithoutAnyPostCountsZeroInTheSum() {
    PerformanceFile file = PerformanceFile.of("A")
        .with(END, FileEntry.of(plan("A", "Guru", AHLI_MUDA, 7, 12, Optional.empty())))
        .with(END, evaluation("E1", "A", EvaluationPeriod.semester(2024, 1), BAIK))
        .with(END, evaluation("E2", "A", EvaluationPeriod.semester(2024, 2), BAIK));
    RuleSet whole = reading(PartMonths.WHOLE_MONTHS);
    PerformanceFile day = PerformanceFile.of("A")
        .with(
            END,
            FileEntry.of(plan("A", "Guru", AHLI_MUDA, 7, 12, Optional.empty()).toBuilder()
                .period(new DateRange(LocalDate.of(2024, 7, 2), END))
                .build()))
        .with(END, evaluation("E1", "A", EvaluationPeriod.month(2024, 7), BAIK))
        .with(END, evaluation("E2", "A", EvaluationPeriod.month(2024, 8), BAIK));

    assertThat(credit(RULES, file).sum().orElseThrow().exact()).hasToString("12.5");
    assertThat(notInSum(credit(RULES, file))).containsExactly("Half-year I 2024 (A)");
    YearCredit credit = credit(whole, day);
    assertThat(credit.periods()).extracting(PeriodCredit::months).containsExactly(0, 1);
    assertThat(credit.sum().orElseThrow().exact()).hasToString("25/12");
  }

  @Test
  void theYearlyCreditCountsWhereThereIsOneAndNeverBoth() {
    PerformanceFile file = post("A", "Guru", AHLI_MUDA, 1, 12, Optional.empty(), BAIK)
        .with(END, evaluation("E1", "A", EvaluationPeriod.semester(2024, 1), SANGAT_BAIK));
    RuleSet periodic =
        variant(v -> v.parameter(MonitoringParameters.CREDIT_OF_YEAR, CreditOfYear.PERIODIK));

    assertThat(credit(RULES, file).counted().orElseThrow().exact()).hasToString("25");
    assertThat(credit(periodic, file).counted().orElseThrow().exact()).hasToString("18.75");
  }

  @Test
  void thePredicateOfAnEmployeeWithAWorkAgreementIsNotConvertedUnlessTheRuleSetSaysSo() {
    PerformanceFile own = post("A", "Guru", AHLI_MUDA, 1, 12, Optional.empty(), BAIK);
    Skp plan = own.plans().get(0);
    Employee employee = plan.employee();
    PerformanceFile file = PerformanceFile.of("A")
        .with(
            END,
            FileEntry.of(plan.toBuilder()
                .employee(employee.toBuilder()
                    .employment(Employment.PPPK)
                    .rank(Optional.<Rank>empty())
                    .build())
                .build()))
        .with(END, evaluation("E", "A", YEAR, BAIK));
    RuleSet both = variant(v -> v.parameter(
        MonitoringParameters.CREDIT_EMPLOYMENTS,
        CreditEmployments.of(Employment.PNS, Employment.PPPK)));

    assertUndecided(creditOf(RULES, file), Undecided.Reason.NOT_APPLICABLE, "");
    assertThat(exact(credit(both, file))).isEqualTo("25");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 32, 46, 100, 183, 200, 260, 305, 335, 366})
  void aChangeBetweenLevelsOfOneCoefficientChangesNoCredit(int dayOfYear) {
    LocalDate day = LocalDate.ofYearDay(2024, dayOfYear);
    PerformanceFile changed =
        levelChange(plan("A", "Penyelia", PENYELIA, 1, 12, Optional.empty()), day);

    for (PartMonths reading : List.of(PartMonths.LARGER_PART, PartMonths.FIRST_DAY)) {
      assertThat(exact(credit(reading(reading), changed))).isEqualTo("25");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 32, 46, 100, 183, 200, 260, 305, 335, 366})
  void twoFilesJoinedEarnWhatOneFileWithBothPostsEarns(int dayOfYear) {
    LocalDate day = LocalDate.ofYearDay(2024, dayOfYear);
    Skp first = plan("A", "Auditor Ahli Pertama", AHLI_PERTAMA, 1, 12, Optional.empty());
    Skp second = plan("B", "Auditor Ahli Muda", AHLI_MUDA, 1, 12, Optional.empty());
    PerformanceFile one = PerformanceFile.of("A")
        .with(
            END,
            FileEntry.of(first.toBuilder()
                .period(new DateRange(YEAR.first(), day.minusDays(1)))
                .build()));
    PerformanceFile other = PerformanceFile.of("B")
        .with(
            END, FileEntry.of(second.toBuilder().period(new DateRange(day, END)).build()))
        .with(END, evaluation("E", "B", YEAR, BAIK));

    for (PartMonths reading : PartMonths.values()) {
      RuleSet rules = reading(reading);
      assertThat(exact(credit(rules, one, other)))
          .isEqualTo(exact(credit(rules, other, one)))
          .isEqualTo(exact(credit(rules, levelChange(day))));
    }
  }

  private static PerformanceFile levelChange(LocalDate day) {
    return levelChange(
        plan("A", "Auditor Ahli Pertama", AHLI_PERTAMA, 1, 12, Optional.empty()), day);
  }

  private static PerformanceFile levelChange(Skp first, LocalDate day) {
    Skp second = first.adjust(
        Adjustment.of(day, "Kenaikan jenjang"),
        draft -> draft.employee(first.employee().toBuilder()
            .position(first.employee().position().toBuilder()
                .title("Auditor Ahli Muda")
                .level(AHLI_MUDA)
                .build())
            .build()));
    return PerformanceFile.of("A")
        .with(YEAR.first(), FileEntry.of(first))
        .with(day, FileEntry.of(second))
        .with(END, evaluation("E", "A", YEAR, BAIK));
  }

  private static PerformanceFile held(String id, LocalDate from, LocalDate to) {
    Skp plan = plan(id, "Guru", AHLI_MUDA, 1, 12, Optional.empty());
    return PerformanceFile.of(id)
        .with(END, FileEntry.of(plan.toBuilder().period(new DateRange(from, to)).build()));
  }

  private static List<Integer> months(RuleSet rules, PerformanceFile... files) {
    return credit(rules, files).annual().orElseThrow().shares().stream()
        .map(CreditShare::months)
        .toList();
  }

  private static PerformanceFile post(
      String id,
      String title,
      PositionLevel level,
      int from,
      int to,
      Optional<Appointment> appointment,
      PerformancePredicate predicate) {
    return PerformanceFile.of(id)
        .with(END, FileEntry.of(plan(id, title, level, from, to, appointment)))
        .with(END, evaluation("E", id, YEAR, predicate));
  }

  private static Skp plan(
      String id,
      String title,
      PositionLevel level,
      int from,
      int to,
      Optional<Appointment> appointment) {
    Skp plan = QuarterFile.PLAN;
    return plan.toBuilder()
        .id(id)
        .period(new DateRange(
            LocalDate.of(2024, from, 1), EvaluationPeriod.month(2024, to).last()))
        .employee(plan.employee().toBuilder()
            .position(plan.employee().position().toBuilder()
                .title(title)
                .level(level)
                .appointment(appointment)
                .build())
            .build())
        .build();
  }

  private static FileEntry evaluation(
      String id, String skpId, EvaluationPeriod period, PerformancePredicate predicate) {
    return FileEntry.of(new EvaluationRecord(
        id,
        END,
        Optional.empty(),
        QuarterFile.rated(predicate).toBuilder().skpId(skpId).period(period).build()));
  }

  private static Decision<PerformancePredicate> yearEnd(RuleSet rules, PerformanceFile... files) {
    return rules.decide(MonitoringRules.YEAR_END_PREDICATE, YearFiles.of(2024, files));
  }

  private static Decision<YearCredit> creditOf(RuleSet rules, PerformanceFile... files) {
    return PerformanceYear.of(rules).credit(YearFiles.of(2024, files));
  }

  private static YearCredit credit(RuleSet rules, PerformanceFile... files) {
    return creditOf(rules, files).orThrow();
  }

  private static String exact(YearCredit credit) {
    return credit.annual().orElseThrow().credit().exact().toString();
  }

  private static RuleSet policy(MultiPositionPolicy policy) {
    return variant(v -> v.parameter(MonitoringParameters.MULTI_POSITION_POLICY, policy));
  }

  private static RuleSet reading(PartMonths reading) {
    return reading == PartMonths.LARGER_PART
        ? RULES
        : variant(v -> v.parameter(MonitoringParameters.PART_MONTHS, reading));
  }

  private static RuleSet variant(Consumer<Variant> changes) {
    return RULES.variant(
        "id.go.example-posts",
        variant -> changes.accept(
            variant.citing(Regulation.of("Permen Contoh 1/2026", "Pedoman Angka Kredit"))));
  }

  private static void assertUndecided(Decision<?> decision, Undecided.Reason reason, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(field);
    });
  }
}
