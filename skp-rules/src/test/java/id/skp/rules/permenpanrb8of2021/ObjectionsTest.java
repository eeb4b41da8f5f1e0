package id.skp.rules.permenpanrb8of2021;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.ObjectionStatus;
import id.skp.core.followup.Ruling;
import id.skp.core.law.Basis;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.followup.FilingPeriod;
import id.skp.rules.followup.FollowUpParameters;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.followup.ObjectionFiling;
import id.skp.rules.followup.ObjectionMove;
import id.skp.rules.followup.ObjectionTiming;
import id.skp.rules.input.Given;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An objection under PermenPAN-RB 8/2021: to the superior, within {@code objectionDays}, decided finally. */
class ObjectionsTest {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();
  private static final RuleSet SEVEN_DAYS = RULES.variant(
      "id.go.example-2021",
      variant -> variant
          .citing(RULES.regulation(), Basis.PRACTICE)
          .parameter(Objections8Of2021.OBJECTION_DAYS, 7));
  private static final LocalDate RECEIVED = LocalDate.of(2022, 1, 5);

  @ParameterizedTest
  @CsvSource({
    "2022-01-05, TIMELY, TIMELY",
    "2022-01-12, TIMELY, TIMELY",
    "2022-01-13, TIMELY, LATE",
    "2022-01-19, TIMELY, LATE",
    "2022-01-20, LATE, LATE"
  })
  void theDaysOfObjectionSayUntilWhenItIsInTime(
      LocalDate filed, ObjectionStatus inFourteen, ObjectionStatus inSeven) {
    ObjectionFiling filing = ObjectionFiling.of(RECEIVED, filed);
    assertThat(status(RULES, filing)).isEqualTo(inFourteen);
    assertThat(status(SEVEN_DAYS, filing)).isEqualTo(inSeven);
  }

  @Test
  void itIsAskedByTheNamesOfTheCaseFiles() {
    Decision<?> decision = RULES.decide(
        "objection",
        Given.of(Map.of("receivedOn", "2022-01-05", "filedOn", "2022-01-20", "days", 15)));
    assertThat(((ObjectionTiming) decision.orThrow()).status()).isEqualTo(ObjectionStatus.TIMELY);
  }

  @Test
  void theExplanationNamesTheDaysTheirQuestionAndThePlace() {
    assertThat(SEVEN_DAYS
            .decide(FollowUpRules.OBJECTION_DEADLINE, FilingPeriod.from(RECEIVED))
            .explain(Text.ENGLISH))
        .contains("objectionDays", "12 January 2022", "PP 30/2019, Pasal 59");
    assertThat(RULES
            .decide(FollowUpRules.OBJECTION_DEADLINE, FilingPeriod.from(RECEIVED))
            .explain(Text.ENGLISH))
        .contains("OQ-833", "19 January 2022");
  }

  @Test
  void theSuperiorHearsBothSidesAndDecidesFinally() {
    Objection open = open(SEVEN_DAYS);
    Objection filed = take(open, event(ObjectionAction.FILE, ObjectionRole.PEGAWAI, 7));
    Objection explained =
        take(filed, event(ObjectionAction.EXPLAIN, ObjectionRole.PEJABAT_PENILAI, 9));
    ObjectionEvent ruling = ruling(PerformancePredicate.BAIK);
    Objection decided = take(explained, ruling);

    assertThat(decided.predicate()).isEqualTo(PerformancePredicate.BAIK);
    assertUndecided(decided, ruling, Undecided.Reason.CONFLICT, "/event/action", "has ended");
    assertUndecided(
        open,
        event(ObjectionAction.FILE, ObjectionRole.PEGAWAI, 8),
        Undecided.Reason.CONFLICT,
        "/event/date",
        "too late");
  }

  @Test
  void aRulingGivesAPredicateThatScoresGive() {
    Objection explained = take(
        take(open(SEVEN_DAYS), event(ObjectionAction.FILE, ObjectionRole.PEGAWAI, 1)),
        event(ObjectionAction.EXPLAIN, ObjectionRole.PEJABAT_PENILAI, 2));

    assertUndecided(
        explained,
        ruling(PerformancePredicate.BUTUH_PERBAIKAN),
        Undecided.Reason.INVALID_INPUT,
        "/event/ruling/predicate",
        "not a person's predicate");
    assertThat(take(explained, ruling(PerformancePredicate.SANGAT_BAIK)).predicate())
        .isEqualTo(PerformancePredicate.SANGAT_BAIK);
  }

  @Test
  void anObjectionGoesOnWithTheDaysItWasOpenedWith() {
    assertUndecided(
        open(RULES),
        event(ObjectionAction.FILE, ObjectionRole.PEGAWAI, 1),
        Undecided.Reason.CONFLICT,
        "/objection/profile",
        "with 14 days for filing, not PP_30_2019 with 7 days");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "2000000000"})
  void aPeriodOfNoDaysIsNoPeriod(int days) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RULES.variant(
            "id.go.example-2021",
            variant -> variant
                .citing(RULES.regulation(), Basis.PRACTICE)
                .parameter(Objections8Of2021.OBJECTION_DAYS, days)))
        .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("objectionDays"));
  }

  private static ObjectionStatus status(RuleSet rules, ObjectionFiling filing) {
    return rules.decide(FollowUpRules.OBJECTION, filing).orThrow().status();
  }

  private static Objection open(RuleSet rules) {
    ObjectionProfile profile = rules
        .parameter(FollowUpParameters.OBJECTION_PROFILE)
        .value()
        .withFilingDays(rules.parameter(Objections8Of2021.OBJECTION_DAYS).value());
    return Objection.builder()
        .id("K1")
        .evaluation(Evaluation.builder()
            .skpId("SKP-2021-P14")
            .skpVersion(1)
            .period(EvaluationPeriod.year(2021))
            .predicate(PerformancePredicate.CUKUP)
            .ruleSet(rules.id())
            .libraryVersion("0.1.0")
            .build())
        .profile(profile)
        .receivedOn(RECEIVED)
        .build();
  }

  private static ObjectionEvent event(ObjectionAction action, ObjectionRole role, int day) {
    return ObjectionEvent.builder()
        .action(action)
        .role(role)
        .date(RECEIVED.plusDays(day))
        .reason("Bukti dukung terlampir")
        .build();
  }

  private static ObjectionEvent ruling(PerformancePredicate predicate) {
    return event(ObjectionAction.DECIDE, ObjectionRole.ATASAN_PEJABAT_PENILAI, 30).toBuilder()
        .ruling(Ruling.replaceBy(predicate))
        .build();
  }

  private static Objection take(Objection objection, ObjectionEvent event) {
    return SEVEN_DAYS
        .decide(FollowUpRules.OBJECTION_STEP, ObjectionMove.of(objection, event))
        .orThrow();
  }

  private static void assertUndecided(
      Objection objection,
      ObjectionEvent event,
      Undecided.Reason reason,
      String field,
      String sentence) {
    assertThat(SEVEN_DAYS.decide(FollowUpRules.OBJECTION_STEP, ObjectionMove.of(objection, event)))
        .isInstanceOfSatisfying(Undecided.class, undecided -> {
          assertThat(undecided.reason()).isEqualTo(reason);
          assertThat(undecided.pointer()).isEqualTo(field);
          assertThat(undecided.message().in(Text.ENGLISH)).contains(sentence);
        });
  }
}
