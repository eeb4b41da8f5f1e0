package id.skp.rules.planreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.text.Text;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.monitoring.ContradictionPolicy;
import id.skp.rules.monitoring.MonitoringParameters;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisabledFindingsTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  @Test
  void aCodeThatTheRuleSetHasNoFindingForIsRefusedWithTheNearestOne() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> without("PLAN_LAT"))
        .satisfies(refusal -> {
          assertThat(refusal.code()).isEqualTo("UNKNOWN_FINDING");
          assertThat(refusal.field()).isEqualTo("disabledFindings");
          assertThat(refusal.sentence()).contains("'PLAN_LAT'", "did you mean 'PLAN_LATE'?");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"RULE_SET_NOT_IN_FORCE", "NO_MAIN_RESULT"})
  void anErrorThatIsAlwaysToldIsRefused(String code) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> without(code))
        .satisfies(refusal -> {
          assertThat(refusal.code()).isEqualTo("WITHOUT_EFFECT");
          assertThat(refusal.sentence())
              .contains("'" + code + "' is an error, which is always told");
        });
  }

  @Test
  void anErrorThatIsAWarningOfSomeEntriesCanBeLeftOutOfThose() {
    assertThat(without("PERIOD_OUTSIDE_PLAN").parameter(PlanReviewParameters.DISABLED_FINDINGS))
        .isNotNull();
  }

  @Test
  void whatARecordContradictsCanBeLeftOutWhereTheRecordIsTrusted() {
    String code = "PREDICATE_CONTRADICTS_RATINGS";
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> without(code))
        .satisfies(refusal -> assertThat(refusal.sentence())
            .contains(code, "always told unless contradictionPolicy is TRUST"));
    assertThat(RULES
            .variant(
                "id.go.example-2026",
                variant -> variant
                    .citing(RULES.regulation(), Basis.PRACTICE)
                    .parameter(MonitoringParameters.CONTRADICTION_POLICY, ContradictionPolicy.TRUST)
                    .parameter(PlanReviewParameters.DISABLED_FINDINGS, FindingCodes.of(code)))
            .parameter(PlanReviewParameters.DISABLED_FINDINGS)
            .value())
        .isEqualTo(FindingCodes.of(code));
  }

  @Test
  void aCodeFarFromAllIsRefusedWithAllOfThem() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> without("AAA"))
        .satisfies(refusal ->
            assertThat(refusal.sentence()).contains("known are", "PLAN_LATE", "NOT_TIME_BOUND"));
  }

  @Test
  void aCodeThatTheVariantAddsIsKnown() {
    RuleSet ours = RULES.variant(
        "id.go.example-2026",
        variant -> variant
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(PlanReviewParameters.DISABLED_FINDINGS, FindingCodes.of("OUR_FINDING"))
            .newFinding(new FindingKind(
                "OUR_FINDING", Severity.ADVICE, Text.of("temuan", "finding"), RULES.decree())));
    assertThat(ours.unknownFindings(FindingCodes.of("OUR_FINDING"))).isEmpty();
    assertThat(RULES.unknownFindings(FindingCodes.of("OUR_FINDING"))).containsKey("OUR_FINDING");
  }

  private static RuleSet without(String code) {
    return RULES.variant(
        "id.go.example-2026",
        variant -> variant
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(PlanReviewParameters.DISABLED_FINDINGS, FindingCodes.of(code)));
  }
}
