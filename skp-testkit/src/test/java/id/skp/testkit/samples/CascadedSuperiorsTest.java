package id.skp.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.MatrixLevels;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.WorkResult;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.permenpanrb8of2021.Cascade8Of2021;
import id.skp.rules.permenpanrb8of2021.JudgedResult;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The superior's score of a non-direct result (PermenPAN-RB 8/2021, p. 288) is the one in his own appraisal. */
class CascadedSuperiorsTest {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();
  private static final Appraisal LEADER = Samples.appraisal("head-of-office-2021");
  private static final Appraisal TEACHER = nonDirect(Samples.appraisal("teacher-2021"));
  private static final String LEADER_RESULT = LEADER.results().get(0).resultId();

  /** Makes all main results non-direct, without the superior's score. */
  private static Appraisal nonDirect(Appraisal appraisal) {
    return appraisal.toBuilder()
        .skp(appraisal.skp().toBuilder()
            .results(appraisal.skp().results().stream()
                .map(result ->
                    result.toBuilder().cascading(CascadingMethod.NON_DIRECT).build())
                .toList())
            .build())
        .results(appraisal.results().stream()
            .map(result -> result.toBuilder().superior(Optional.empty()).build())
            .toList())
        .build();
  }

  private static RoleResultMatrix matrix(CascadingMethod method) {
    return RoleResultMatrix.builder()
        .id("MPH-2021")
        .unit(LEADER.skp().employee().unit())
        .period(LEADER.skp().period())
        .form(MatrixLevels.SATU_TINGKAT)
        .addMembers(member(LEADER, 1), member(TEACHER, 2))
        .results(List.of(LEADER, TEACHER).stream()
            .flatMap(appraisal -> appraisal.skp().results().stream()
                .map(result ->
                    MatrixResult.of(appraisal.skp().employee().id(), linkless(appraisal, result))))
            .toList())
        .links(TEACHER.skp().results().stream()
            .map(result -> CascadeLink.builder()
                .resultId(result.id())
                .supportsId(LEADER_RESULT)
                .method(method)
                .build())
            .toList())
        .build();
  }

  private static MatrixMember member(Appraisal appraisal, int level) {
    return MatrixMember.builder()
        .id(appraisal.skp().employee().id())
        .employee(appraisal.skp().employee())
        .level(level)
        .build();
  }

  private static WorkResult linkless(Appraisal appraisal, WorkResult result) {
    return result.toBuilder()
        .supports(Optional.empty())
        .cascading(Optional.empty())
        .indicators(result.indicators().stream()
            .map(indicator -> indicator.toBuilder()
                .id(appraisal.skp().employee().id() + "-" + indicator.id())
                .build())
            .toList())
        .build();
  }

  private static List<Optional<SuperiorResult>> superiors(Appraisal appraisal) {
    return appraisal.results().stream().map(ResultAppraisal::superior).toList();
  }

  @Test
  void itIsFilledInFromTheSuperiorsOwnAppraisal() {
    SuperiorResult expected = RULES
        .decide(Cascade8Of2021.SUPERIOR_RESULT, new JudgedResult(LEADER, LEADER_RESULT))
        .orThrow();
    List<Appraisal> filled = Cascade8Of2021.withSuperiors(
        RULES, matrix(CascadingMethod.NON_DIRECT), List.of(TEACHER, LEADER));

    assertThat(superiors(filled.get(0))).isNotEmpty().containsOnly(Optional.of(expected));
    assertThat(filled.get(1)).isEqualTo(LEADER);
    assertThat(RULES.decide(PerformanceRules.EVALUATION, filled.get(0)).isDecided())
        .isTrue();
  }

  @Test
  void anAppraisalOfAnotherPeriodIsNotTheSuperiors() {
    Appraisal year = LEADER.toBuilder().period(EvaluationPeriod.year(2021)).build();

    assertThat(Cascade8Of2021.withSuperiors(
            RULES, matrix(CascadingMethod.NON_DIRECT), List.of(TEACHER, year)))
        .containsExactly(TEACHER, year);
  }

  @Test
  void withoutTheSuperiorsAppraisalItStaysMissing() {
    List<Appraisal> filled =
        Cascade8Of2021.withSuperiors(RULES, matrix(CascadingMethod.NON_DIRECT), List.of(TEACHER));
    Decision<?> decision = RULES.decide(PerformanceRules.EVALUATION, filled.get(0));

    assertThat(filled).containsExactly(TEACHER);
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(Undecided.Reason.MISSING_INPUT);
      assertThat(undecided.pointer()).isEqualTo("/results/0/superior");
    });
  }

  @Test
  void aSuperiorsResultThatIsDividedIsNotCounted() {
    assertThat(superiors(Cascade8Of2021.withSuperiors(
                RULES, matrix(CascadingMethod.DIRECT), List.of(TEACHER, LEADER))
            .get(0)))
        .containsOnly(Optional.empty());
  }

  @Test
  void oneThatIsGivenStays() {
    SuperiorResult given = new SuperiorResult(AchievementCategory.KURANG, BigDecimal.valueOf(60));
    Appraisal known = TEACHER.toBuilder()
        .results(TEACHER.results().stream()
            .map(result -> result.toBuilder().superior(given).build())
            .toList())
        .build();

    assertThat(Cascade8Of2021.withSuperiors(
            RULES, matrix(CascadingMethod.NON_DIRECT), List.of(known, LEADER)))
        .containsExactly(known, LEADER);
  }

  @Test
  void aResultThatIsNotJudgedIsNamed() {
    assertThat(RULES.decide(Cascade8Of2021.SUPERIOR_RESULT, new JudgedResult(LEADER, "none")))
        .isInstanceOfSatisfying(
            Undecided.class, undecided -> assertThat(undecided.pointer()).isEqualTo("/results"));
  }
}
