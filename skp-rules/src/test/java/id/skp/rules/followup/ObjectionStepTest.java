package id.skp.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.ObjectionState;
import id.skp.core.followup.Ruling;
import id.skp.core.law.Regulation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectionStepTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final LocalDate RECEIVED = LocalDate.of(2025, 1, 8);
  private static final Objection OPEN = Objection.builder()
      .id("K1")
      .evaluation(Evaluation.builder()
          .skpId("SKP-2024-P14")
          .skpVersion(1)
          .period(EvaluationPeriod.year(2024))
          .predicate(PerformancePredicate.BUTUH_PERBAIKAN)
          .ruleSet("permenpanrb-6-2022")
          .libraryVersion("0.1.0")
          .build())
      .profile(ObjectionProfile.PP_30_2019)
      .receivedOn(RECEIVED)
      .build();
  private static final ObjectionEvent FILED =
      event(ObjectionAction.FILE, ObjectionRole.PEGAWAI, 14);
  private static final ObjectionEvent EXPLAINED =
      event(ObjectionAction.EXPLAIN, ObjectionRole.PEJABAT_PENILAI, 16);
  private static final ObjectionEvent DECIDED =
      event(ObjectionAction.DECIDE, ObjectionRole.ATASAN_PEJABAT_PENILAI, 30).toBuilder()
          .ruling(Ruling.replaceBy(PerformancePredicate.BAIK))
          .build();

  @Test
  void aDecisionReplacesThePredicateAndTheEvaluationStaysReadable() {
    Objection decided = take(take(take(OPEN, FILED), EXPLAINED), DECIDED);

    assertThat(decided.state()).isEqualTo(ObjectionState.DECIDED);
    assertThat(decided.predicate()).isEqualTo(PerformancePredicate.BAIK);
    assertThat(decided.evaluation().predicate()).isEqualTo(PerformancePredicate.BUTUH_PERBAIKAN);
    assertThat(decided.events()).containsExactly(FILED, EXPLAINED, DECIDED);
    assertThat(OPEN.events()).isEmpty();
  }

  @Test
  void theExplanationShowsTheLastDay() {
    assertThat(RULES
            .decide(FollowUpRules.OBJECTION_STEP, ObjectionMove.of(OPEN, FILED))
            .explain(Text.ENGLISH))
        .contains(
            "Last day = 22 January 2025", "Next state = objection filed", "PP 30/2019, Pasal 59");
  }

  @Test
  void aDecisionIsFinal() {
    Objection decided = take(take(take(OPEN, FILED), EXPLAINED), DECIDED);

    assertRefused(decided, DECIDED, "/event/action", "the objection has ended");
    assertRefused(decided, FILED, "/event/action", "the objection has ended");
  }

  @Test
  void nobodyFilesTwice() {
    assertRefused(
        take(OPEN, FILED),
        FILED,
        "/event/action",
        "the objection profile needs one of the steps: ");
  }

  @Test
  void aLateObjectionIsRefusedAndExpires() {
    ObjectionEvent late = FILED.toBuilder().date(RECEIVED.plusDays(15)).build();
    ObjectionEvent expired =
        event(ObjectionAction.EXPIRE, ObjectionRole.ATASAN_PEJABAT_PENILAI, 15);

    assertRefused(OPEN, late, "/event/date", "too late");
    assertRefused(
        OPEN, expired.toBuilder().date(RECEIVED.plusDays(14)).build(), "/event/date", "not passed");
    assertThat(take(OPEN, expired).state()).isEqualTo(ObjectionState.EXPIRED);
  }

  @Test
  void aLateObjectionIsTakenWhereADecisionCanHealIt() {
    RuleSet ours = RULES.variant(
        "id.go.example-2026",
        variant -> variant
            .citing(Regulation.of("Permen Contoh 1/2026", "Keberatan"))
            .parameter(
                FollowUpParameters.LATE_OBJECTION_POLICY, LateObjectionPolicy.DECISION_HEALS));
    ObjectionEvent late = FILED.toBuilder().date(RECEIVED.plusDays(15)).build();

    assertThat(ours.decide(FollowUpRules.OBJECTION_STEP, ObjectionMove.of(OPEN, late))
            .orThrow()
            .state())
        .isEqualTo(ObjectionState.FILED);
  }

  @Test
  void anotherRoleAndAnEarlierDayAreRefusedByName() {
    Objection filed = take(OPEN, FILED);

    assertRefused(
        filed,
        EXPLAINED.toBuilder().role(ObjectionRole.PEGAWAI).build(),
        "/event/role",
        "needs the role Appraiser");
    assertRefused(
        filed,
        EXPLAINED.toBuilder().date(RECEIVED.plusDays(13)).build(),
        "/event/date",
        "22 January 2025 or a later one");
  }

  @Test
  void aDecisionKeepsOrReplacesThePredicate() {
    Objection explained = take(take(OPEN, FILED), EXPLAINED);

    assertRefused(
        explained,
        DECIDED.toBuilder().ruling(Optional.empty()).build(),
        "/event/ruling",
        "needs a ruling");
    assertRefused(
        explained,
        DECIDED.toBuilder().ruling(Ruling.keep(PerformancePredicate.BAIK)).build(),
        "/event/ruling/predicate",
        "keeping needs the predicate Needs improvement, got ");
    assertRefused(
        explained,
        DECIDED.toBuilder()
            .ruling(Ruling.replaceBy(PerformancePredicate.BUTUH_PERBAIKAN))
            .build(),
        "/event/ruling/predicate",
        "use the outcome KEEP");
  }

  @Test
  void aRulingGivesAPredicateOfTheScale() {
    Decision<Objection> decision = RULES.decide(
        FollowUpRules.OBJECTION_STEP,
        ObjectionMove.of(
            take(take(OPEN, FILED), EXPLAINED),
            DECIDED.toBuilder()
                .ruling(Ruling.replaceBy(PerformancePredicate.CUKUP))
                .build()));

    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(Undecided.Reason.INVALID_INPUT);
      assertThat(undecided.pointer()).isEqualTo("/event/ruling/predicate");
      assertThat(undecided.message().in(Text.ENGLISH))
          .contains(
              "CUKUP is not", "which calls it BUTUH_PERBAIKAN", "rule one of SANGAT_BAIK, BAIK");
    });
  }

  @Test
  void anObjectionGoesOnUnderTheProfileItWasOpenedUnder() {
    assertRefused(
        OPEN.toBuilder().profile(ObjectionProfile.TWO_STEP).build(),
        FILED,
        "/objection/profile",
        "TWO_STEP");
  }

  private static ObjectionEvent event(ObjectionAction action, ObjectionRole role, int day) {
    return ObjectionEvent.builder()
        .action(action)
        .role(role)
        .date(RECEIVED.plusDays(day))
        .reason("Bukti dukung terlampir")
        .build();
  }

  private static Objection take(Objection objection, ObjectionEvent event) {
    return RULES
        .decide(FollowUpRules.OBJECTION_STEP, ObjectionMove.of(objection, event))
        .orThrow();
  }

  private static void assertRefused(
      Objection objection, ObjectionEvent event, String field, String sentence) {
    Decision<Objection> decision =
        RULES.decide(FollowUpRules.OBJECTION_STEP, ObjectionMove.of(objection, event));
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(Undecided.Reason.CONFLICT);
      assertThat(undecided.pointer()).isEqualTo(field);
      assertThat(undecided.message().in(Text.ENGLISH)).contains(sentence);
    });
  }
}
