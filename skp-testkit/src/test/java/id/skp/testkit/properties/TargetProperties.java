package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.Basis;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.NarrativeTarget;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.WorkResult;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Severity;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.ZeroTarget;
import id.skp.testkit.samples.Samples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The review of a plan and the evaluation never disagree about a target, whatever a variant reads into it. */
class TargetProperties {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();
  private static final RuleSet REACHED_AT_ZERO = RULES.variant(
      "zero-target",
      variant -> variant
          .citing(RULES.regulation(), Basis.PRACTICE)
          .parameter(AchievementParameters.ZERO_TARGET, ZeroTarget.REACHED_AT_ZERO));
  private static final Appraisal STAFF = Samples.appraisal("teacher-2021");

  @Property(tries = 300)
  void whatTheReviewLetsPassIsEvaluatedAndWhatItRefusesIsNot(
      @ForAll boolean reached,
      @ForAll Polarity polarity,
      @ForAll("targets") IndicatorTarget target) {
    RuleSet rules = reached ? REACHED_AT_ZERO : RULES;
    boolean refused = rules
        .decide(
            PerformanceRules.PLAN_REVIEW, SkpFile.of(with(polarity, target, "1").skp()))
        .orThrow()
        .findings()
        .stream()
        .anyMatch(finding -> finding.severity() == Severity.ERROR
            && finding.location().equals("/results/0/indicators/0/target"));
    boolean undecided = List.of("0", "0.5", "1", "2", "3", "10").stream()
        .map(
            realised -> rules.decide(PerformanceRules.EVALUATION, with(polarity, target, realised)))
        .anyMatch(TargetProperties::isForTheTarget);

    assertThat(undecided).isEqualTo(refused);
  }

  private static boolean isForTheTarget(Decision<?> decision) {
    if (decision instanceof Undecided<?> undecided) {
      assertThat(undecided.pointer()).startsWith("/skp/results/0/indicators/0/target");
      return true;
    }
    return false;
  }

  private static Appraisal with(Polarity polarity, IndicatorTarget target, String realised) {
    List<WorkResult> planned = new ArrayList<>(STAFF.skp().results());
    List<Indicator> indicators = new ArrayList<>(planned.get(0).indicators());
    indicators.set(
        0, indicators.get(0).toBuilder().target(target).polarity(polarity).build());
    planned.set(0, planned.get(0).toBuilder().indicators(indicators).build());
    List<ResultAppraisal> judged = new ArrayList<>(STAFF.results());
    List<IndicatorAppraisal> realisations = new ArrayList<>(judged.get(0).indicators());
    realisations.set(0, IndicatorAppraisal.of(indicators.get(0).id(), realised));
    judged.set(0, judged.get(0).toBuilder().indicators(realisations).build());
    return STAFF.toBuilder()
        .skp(STAFF.skp().toBuilder().results(planned).build())
        .results(judged)
        .build();
  }

  @Provide
  Arbitrary<IndicatorTarget> targets() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.of("-2", "-0.5", "0", "0.5", "1", "2", "3").map(BigDecimal::new);
    return Arbitraries.oneOf(
        Arbitraries.just(new NarrativeTarget("selesai")),
        numbers.map(number -> new ExactTarget(number, Optional.empty(), "target")),
        numbers.map(
            min -> new RangeTarget(Optional.of(min), Optional.empty(), Optional.empty(), "target")),
        numbers.map(
            max -> new RangeTarget(Optional.empty(), Optional.of(max), Optional.empty(), "target")),
        Combinators.combine(numbers, numbers)
            .as((one, other) -> new RangeTarget(
                Optional.of(one.min(other)),
                Optional.of(one.max(other)),
                Optional.empty(),
                "target")));
  }
}
