package id.skp.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionStatus;
import id.skp.core.law.Basis;
import id.skp.core.law.Regulation;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.Variant;
import id.skp.rules.input.Given;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final LocalDate RECEIVED = LocalDate.of(2025, 1, 8); // a Wednesday
  private static final List<LocalDate> HOLIDAYS =
      List.of(LocalDate.of(2025, 1, 27), LocalDate.of(2025, 1, 29));

  @ParameterizedTest
  @CsvSource({
    "2025-01-08, TIMELY",
    "2025-01-22, TIMELY",
    "2025-01-23, LATE",
    "2026-01-08, LATE",
  })
  void theFourteenthDayAfterReceiptIsTheLast(LocalDate filed, ObjectionStatus status) {
    assertThat(status(RULES, ObjectionFiling.of(RECEIVED, filed))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-15, 2024-02-29",
    "2023-02-15, 2023-03-01",
    "2024-02-16, 2024-03-01",
    "2023-12-31, 2024-01-14",
    "9999-12-31, +10000-01-14",
  })
  void daysRunOnAcrossMonthsYearsAndLeapDays(LocalDate received, LocalDate last) {
    assertThat(lastDay(RULES, FilingPeriod.from(received))).isEqualTo(last);
  }

  @Test
  void aDecisionInTimeIsDecidedAndALateOneStaysLate() {
    ObjectionFiling timely = ObjectionFiling.of(RECEIVED, RECEIVED.plusDays(14));
    ObjectionFiling late = ObjectionFiling.of(RECEIVED, RECEIVED.plusDays(15));

    assertThat(status(RULES, timely.asDecided())).isEqualTo(ObjectionStatus.DECIDED);
    assertThat(status(RULES, late.asDecided())).isEqualTo(ObjectionStatus.LATE);
  }

  @Test
  void aDecisionHealsLatenessWhereTheRuleSetSaysSo() {
    RuleSet ours = variant(v ->
        v.parameter(FollowUpParameters.LATE_OBJECTION_POLICY, LateObjectionPolicy.DECISION_HEALS));
    ObjectionFiling late = ObjectionFiling.of(RECEIVED, RECEIVED.plusDays(15));

    assertThat(status(ours, late.asDecided())).isEqualTo(ObjectionStatus.DECIDED);
    assertThat(status(ours, late)).isEqualTo(ObjectionStatus.LATE);
  }

  @ParameterizedTest
  @CsvSource({
    "CALENDAR_DAYS, NOT_MOVED, 2025-01-22",
    "CALENDAR_DAYS_WITH_RECEIPT, NOT_MOVED, 2025-01-21",
    "WORKING_DAYS, NOT_MOVED, 2025-01-30",
    "WORKING_DAYS_WITH_RECEIPT, NOT_MOVED, 2025-01-28",
    "WORKING_DAYS, TO_NEXT_WORKING_DAY, 2025-01-30",
  })
  void eachReadingOfCountingDaysCanBeChosen(
      DayCounting counting, DeadlineShift shift, LocalDate last) {
    RuleSet ours = variant(changes -> {
      choose(changes, FollowUpParameters.DAY_COUNTING, counting);
      choose(changes, FollowUpParameters.DEADLINE_SHIFT, shift);
    });

    assertThat(lastDay(ours, FilingPeriod.from(RECEIVED).withHolidays(HOLIDAYS)))
        .isEqualTo(last);
  }

  /** Replaces a parameter, unless the base has the value already: a variant may not replace what stays as it is. */
  private static <T> void choose(Variant changes, ParameterKey<T> key, T value) {
    if (!RULES.parameter(key).value().equals(value)) {
      changes.parameter(key, value);
    }
  }

  @Test
  void aLastDayOnAHolidayOrSundayMovesWhereTheRuleSetSaysSo() {
    RuleSet ours = variant(
        v -> v.parameter(FollowUpParameters.DEADLINE_SHIFT, DeadlineShift.TO_NEXT_WORKING_DAY));
    FilingPeriod endingOnMonday = FilingPeriod.from(LocalDate.of(2025, 1, 13));
    FilingPeriod endingOnSunday = FilingPeriod.from(LocalDate.of(2025, 1, 12));

    assertThat(lastDay(ours, endingOnMonday.withHolidays(HOLIDAYS))).isEqualTo("2025-01-28");
    assertThat(lastDay(ours, endingOnSunday.withHolidays(HOLIDAYS))).isEqualTo("2025-01-28");
    assertThat(lastDay(ours, endingOnSunday.withHolidays(List.of()))).isEqualTo("2025-01-27");
  }

  @Test
  void aSixDayWeekCountsSaturdays() {
    RuleSet ours =
        variant(v -> v.parameter(FollowUpParameters.DAY_COUNTING, DayCounting.WORKING_DAYS)
            .parameter(
                FollowUpParameters.WORKING_WEEK,
                WorkingWeek.of(
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY,
                    DayOfWeek.SATURDAY)));

    assertThat(lastDay(ours, FilingPeriod.from(RECEIVED).withHolidays(List.of())))
        .isEqualTo("2025-01-24");
  }

  @Test
  void workingDaysAreNotCountedWithoutTheHolidays() {
    RuleSet ours =
        variant(v -> v.parameter(FollowUpParameters.DAY_COUNTING, DayCounting.WORKING_DAYS));

    Decision<?> decision =
        ours.decide(FollowUpRules.OBJECTION_DEADLINE, FilingPeriod.from(RECEIVED));
    assertUndecided(decision, Undecided.Reason.MISSING_INPUT, "/holidays");
    assertThat(decision.explain(Locale.ENGLISH))
        .contains("holidays of what this rule is given")
        .doesNotContain("skp year");
  }

  @Test
  void holidaysOfEachYearWhoseDaysAreCountedAreNeeded() {
    RuleSet counting =
        variant(v -> v.parameter(FollowUpParameters.DAY_COUNTING, DayCounting.WORKING_DAYS));
    RuleSet moving = variant(
        v -> v.parameter(FollowUpParameters.DEADLINE_SHIFT, DeadlineShift.TO_NEXT_WORKING_DAY));
    List<LocalDate> before = List.of(LocalDate.of(2024, 12, 25));
    FilingPeriod across = FilingPeriod.from(LocalDate.of(2024, 12, 23));

    for (RuleSet ours : List.of(counting, moving)) {
      assertUndecided(
          ours.decide(
              FollowUpRules.OBJECTION_DEADLINE, FilingPeriod.from(RECEIVED).withHolidays(before)),
          Undecided.Reason.MISSING_INPUT,
          "/holidays");
    }
    assertThat(counting.decide(FollowUpRules.OBJECTION_DEADLINE, across.withHolidays(before)))
        .isInstanceOfSatisfying(
            Undecided.class,
            undecided -> assertThat(undecided.message().in(Locale.ENGLISH))
                .contains("Holidays of 2025", "--holidays"));
    assertThat(lastDay(
            counting, across.withHolidays(List.of(before.get(0), LocalDate.of(2025, 1, 1)))))
        .isEqualTo("2025-01-14");
  }

  @Test
  void theTwoStepProfileCountsWorkingDaysByItself() {
    RuleSet ours =
        variant(v -> v.parameter(FollowUpParameters.OBJECTION_PROFILE, ObjectionProfile.TWO_STEP));

    assertThat(lastDay(ours, FilingPeriod.from(RECEIVED).withHolidays(HOLIDAYS)))
        .isEqualTo("2025-01-30");
    assertThat(ours.decide(
                FollowUpRules.DOCUMENT_DEADLINE,
                DocumentPeriod.from(RECEIVED).withHolidays(HOLIDAYS))
            .orThrow()
            .lastDay())
        .isEqualTo("2025-01-30");
  }

  @Test
  void thePpSetsNoTimeForHandingTheDocumentOver() {
    assertUndecided(
        RULES.decide(FollowUpRules.DOCUMENT_DEADLINE, DocumentPeriod.from(RECEIVED)),
        Undecided.Reason.NOT_APPLICABLE,
        "");
  }

  @ParameterizedTest
  @CsvSource({"2025-01-08, 14", "2025-01-21, 1", "2025-01-22, 0", "2025-01-23, -1"})
  void theDaysLeftAreThoseToTheLastDay(LocalDate asOf, long left) {
    Decision<Deadline> decision = RULES.decide(
        FollowUpRules.OBJECTION_DEADLINE, FilingPeriod.from(RECEIVED).asOf(asOf));

    assertThat(decision.orThrow().daysLeft()).contains(left);
    assertThat(decision.explain(Text.INDONESIAN))
        .contains("Hari terakhir = 22 Januari 2025", "PP 30/2019, Pasal 59", "OQ-621", "OQ-622");
    assertThat(decision.trace().weakestBasis()).contains(Basis.OUR_READING);
  }

  @Test
  void theDaysLeftBeforeReceiptAreNotAsked() {
    assertUndecided(
        RULES.decide(
            FollowUpRules.OBJECTION_DEADLINE,
            FilingPeriod.from(RECEIVED).asOf(RECEIVED.minusDays(1))),
        Undecided.Reason.INVALID_INPUT,
        "/asOf");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "receivedOn, -, MISSING_INPUT",
        "filedOn, -, MISSING_INPUT",
        "filedOn, 2025-01-07, INVALID_INPUT",
        "filedOn, 2025-01-08T00:00:00, INVALID_INPUT",
        "filedOn, 2025-02-30, INVALID_INPUT",
        "filedOn, 20250120, INVALID_INPUT",
        "filedOn, '', INVALID_INPUT",
        "receivedOn, 08-01-2025, INVALID_INPUT",
        "receivedOn, 2025-1-8, INVALID_INPUT",
        "days, 14, INVALID_INPUT",
        "decided, true, INVALID_INPUT",
        "holidays, 2025-01-27, INVALID_INPUT",
      })
  void whatIsNoDateNoNumberOrNoTruthIsRefusedAtItsField(
      String field, String value, Undecided.Reason reason) {
    Map<String, Object> given = given();
    given.put(field, value);

    assertUndecided(RULES.decide("objection", Given.of(given)), reason, "/" + field);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "1.5", "1000001", "999999999999999999", "1E+40"})
  void aNumberOfDaysIsWholeAndAtLeastOne(String days) {
    Map<String, Object> given = given();
    given.put("days", new BigDecimal(days));

    assertUndecided(
        RULES.decide("objection", Given.of(given)), Undecided.Reason.INVALID_INPUT, "/days");
  }

  @ParameterizedTest
  @CsvSource({"1", "1000000"})
  void aNumberOfDaysMayBeOneToAMillion(String days) {
    Map<String, Object> given = given();
    given.put("days", new BigDecimal(days));

    assertThat(RULES.decide("objection", Given.of(given)).isDecided()).isTrue();
  }

  @Test
  void aDateThatNoDocumentHoldsIsRefused() {
    assertUndecided(
        RULES.decide(FollowUpRules.OBJECTION, ObjectionFiling.of(LocalDate.MAX, LocalDate.MAX)),
        Undecided.Reason.INVALID_INPUT,
        "/receivedOn");
  }

  @Test
  void nullIsAsGoodAsAbsentForWhatMayBeAbsent() {
    Map<String, Object> given = given();
    given.put("days", null);
    given.put("decided", null);
    given.put("holidays", null);

    assertThat(RULES.decide("objection", Given.of(given)).orThrow())
        .isEqualTo(new ObjectionTiming(ObjectionStatus.TIMELY, LocalDate.of(2025, 1, 22)));
  }

  private static Map<String, Object> given() {
    return new HashMap<>(Map.of("receivedOn", "2025-01-08", "filedOn", "2025-01-20"));
  }

  private static ObjectionStatus status(RuleSet rules, ObjectionFiling filing) {
    return rules.decide(FollowUpRules.OBJECTION, filing).orThrow().status();
  }

  private static LocalDate lastDay(RuleSet rules, FilingPeriod period) {
    return rules.decide(FollowUpRules.OBJECTION_DEADLINE, period).orThrow().lastDay();
  }

  private static RuleSet variant(Consumer<Variant> changes) {
    return RULES.variant(
        "id.go.example-2026",
        variant -> changes.accept(
            variant.citing(Regulation.of("Permen Contoh 1/2026", "Keberatan Pegawai"))));
  }

  private static void assertUndecided(Decision<?> decision, Undecided.Reason reason, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(field);
    });
  }
}
