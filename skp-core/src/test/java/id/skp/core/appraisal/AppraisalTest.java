package id.skp.core.appraisal;

import static id.skp.core.Refusals.assertRefused;
import static id.skp.core.Samples.appraisal;
import static id.skp.core.Samples.skp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.BehaviourValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AppraisalTest {
  @Test
  void anAppraisalWithoutRatingsIsWellFormed() {
    assertThat(appraisal().leadsUnit()).isEmpty();
    assertThat(appraisal().results()).isEmpty();
    assertThat(appraisal().behaviourRating()).isEmpty();
  }

  @Test
  void aJudgedResultIsAResultOfThePlan() {
    assertRefused(
        "UNKNOWN_RESULT",
        "results[1].resultId",
        () -> appraisal().toBuilder().addResults(result("R2"), result("R9")).build());
  }

  @Test
  void aResultIsJudgedOnce() {
    assertRefused(
        "DUPLICATE_ID",
        "results[2].resultId",
        () -> appraisal().toBuilder()
            .addResults(result("R1"), result("R2"), result("R1"))
            .build());
  }

  @Test
  void aValueIsJudgedOnce() {
    assertRefused(
        "DUPLICATE_BEHAVIOUR",
        "behaviours[1].value",
        () -> appraisal().toBuilder()
            .addBehaviours(behaviour(BehaviourValue.LOYAL), behaviour(BehaviourValue.LOYAL))
            .build());
  }

  @Test
  void aValueTheLeaderHadNoSpecialExpectationForMayBeJudged() {
    assertThat(appraisal().toBuilder()
            .addBehaviour(behaviour(BehaviourValue.ADAPTIF))
            .build()
            .behaviours())
        .hasSize(1);
  }

  @Test
  void thePeriodSharesADayWithThePlan() {
    Appraisal firstHalf = appraisal().toBuilder()
        .skp(skp().toBuilder()
            .period(new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1)))
            .build())
        .build();

    assertThat(firstHalf.toBuilder()
            .period(EvaluationPeriod.quarter(2024, 3))
            .build()
            .period())
        .isEqualTo(EvaluationPeriod.quarter(2024, 3));
    assertRefused(
        "PERIOD_OUTSIDE_PLAN",
        "period",
        () -> firstHalf.toBuilder().period(EvaluationPeriod.quarter(2024, 4)).build());
    assertRefused(
        "PERIOD_OUTSIDE_PLAN",
        "period",
        () -> firstHalf.toBuilder().period(EvaluationPeriod.year(2025)).build());
    assertThatThrownBy(
            () -> firstHalf.toBuilder().period(EvaluationPeriod.year(2025)).build())
        .hasMessageContaining("shares a day with the plan's, 1 January 2024 to 1 July 2024");
  }

  @Test
  void aDepartureHasAReasonInWords() {
    assertRefused(
        "BLANK_TEXT",
        "departureReason",
        () -> appraisal().toBuilder().departureReason("").build());
  }

  @Test
  void anEvaluationNamesThePlanAndWhatDecidedIt() {
    Evaluation evaluation = evaluation();

    assertRefused("BLANK_TEXT", "skpId", () -> evaluation.toBuilder().skpId(" ").build());
    assertRefused(
        "VERSION_OUT_OF_RANGE",
        "skpVersion",
        () -> evaluation.toBuilder().skpVersion(0).build());
    assertRefused(
        "BLANK_TEXT", "ruleSet", () -> evaluation.toBuilder().ruleSet("").build());
    assertRefused(
        "BLANK_TEXT",
        "libraryVersion",
        () -> evaluation.toBuilder().libraryVersion("").build());
    assertRefused(
        "BLANK_TEXT",
        "departureReason",
        () -> evaluation.toBuilder().departureReason("").build());
  }

  @Test
  void aRuleSetIsBasedOnAnotherOnce() {
    assertThat(evaluation().toBuilder().addRuleSetBases("a", "b").build().ruleSetBases())
        .containsExactly("a", "b");
    assertRefused(
        "DUPLICATE_ID",
        "ruleSetBases[1]",
        () -> evaluation().toBuilder().addRuleSetBases("a", "a").build());
    assertRefused(
        "BLANK_TEXT",
        "ruleSetBases[0]",
        () -> evaluation().toBuilder().addRuleSetBases("").build());
  }

  private static Evaluation evaluation() {
    return Evaluation.builder()
        .skpId("SKP-2024-P14")
        .skpVersion(2)
        .period(EvaluationPeriod.year(2024))
        .predicate(PerformancePredicate.BAIK)
        .ruleSet("id.skp.permenpanrb-6-2022")
        .libraryVersion("0.1.0")
        .build();
  }

  private static ResultAppraisal result(String id) {
    return ResultAppraisal.builder().resultId(id).build();
  }

  private static BehaviourAppraisal behaviour(BehaviourValue value) {
    return BehaviourAppraisal.builder().value(value).build();
  }
}
