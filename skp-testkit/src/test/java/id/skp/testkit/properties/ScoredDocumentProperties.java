package id.skp.testkit.properties;

import static id.skp.rules.permenpanrb8of2021.work.WorkRules.ADDITIONAL_SCORE_RULE;
import static id.skp.rules.permenpanrb8of2021.work.WorkRules.ADDITIONAL_TOTAL;
import static id.skp.rules.permenpanrb8of2021.work.WorkRules.LEADER_MAIN_SCORE;
import static id.skp.rules.permenpanrb8of2021.work.WorkRules.SKP_SCORE;
import static id.skp.rules.permenpanrb8of2021.work.WorkRules.WEIGHTED_SCORE;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.json.EvaluationReportJson;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import id.skp.rules.Trace;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any whole document under PermenPAN-RB 8/2021. */
class ScoredDocumentProperties {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();
  private static final Ratio HIGHEST = Ratio.of(120);
  private static final Ratio MOST_ADDITIONAL = Ratio.of(10);
  private static final int THREADS = 4;

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void noScoreLeavesTheScaleOf0To120(@ForAll("documents") Appraisal appraisal) {
    Evaluation evaluation = decide(appraisal).orThrow();
    assertThat(List.of(
            evaluation.skpScore(), evaluation.behaviourScore(), evaluation.performanceScore()))
        .allSatisfy(score -> assertThat(score.orElseThrow()).isBetween(Ratio.ZERO, HIGHEST));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theLastStepIsTheResult(@ForAll("documents") Appraisal appraisal) {
    Decision<Evaluation> decision = decide(appraisal);
    List<Step<?>> steps = decision.trace().steps();
    assertThat((Object) decision.trace().value(steps.get(steps.size() - 1)))
        .isEqualTo(decision.orThrow());
    assertThat(Optional.of(only(SKP_SCORE, decision.trace())))
        .isEqualTo(decision.orThrow().skpScore());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theStepsAddUpToTheSkpScore(@ForAll("documents") Appraisal appraisal) {
    Trace trace = decide(appraisal).trace();
    Ratio main = appraisal.skp().employee().position().isPlannedAsLeader()
        ? only(LEADER_MAIN_SCORE, trace)
        : Ratio.mean(all(WEIGHTED_SCORE, trace));
    Ratio additional = Ratio.sum(all(ADDITIONAL_SCORE_RULE, trace)).min(MOST_ADDITIONAL);
    assertThat(only(ADDITIONAL_TOTAL, trace)).isEqualTo(additional);
    assertThat(only(SKP_SCORE, trace)).isEqualTo(main.plus(additional).min(HIGHEST));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aPrintedFigureStandsBesideTheExactOneAndIsItRounded(
      @ForAll("documents") Appraisal appraisal) {
    Decision<Evaluation> decision = decide(appraisal);
    Trace trace = decision.trace();
    List<Step<?>> printed =
        trace.steps().stream().filter(step -> trace.printed(step).isPresent()).toList();
    assertThat(printed).isNotEmpty();
    assertThat(decision.explain(Text.INDONESIAN).split("\\(tercetak ", -1))
        .hasSize(printed.size() + 1);
    for (Step<?> step : printed) {
      BigDecimal figure = trace.printed(step).orElseThrow();
      Ratio difference = Ratio.of(figure).minus((Ratio) trace.value(step));
      Ratio half = Ratio.of(BigDecimal.valueOf(5, figure.scale() + 1));
      assertThat(difference.max(difference.negated())).isLessThanOrEqualTo(half);
    }
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void oneDocumentGivesTheSameBytesTwiceAndInEveryThread(@ForAll("documents") Appraisal appraisal)
      throws InterruptedException, ExecutionException {
    String here = written(appraisal);
    assertThat(written(appraisal)).isEqualTo(here);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> there =
          threads.invokeAll(Collections.nCopies(THREADS, () -> written(appraisal)));
      for (Future<String> each : there) {
        assertThat(each.get()).isEqualTo(here);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static String written(Appraisal appraisal) {
    EvaluationReport report = PerformanceRules.of(RULES).evaluate(appraisal);
    return report.decision().explain(Text.INDONESIAN)
        + report.decision().explain(Text.ENGLISH)
        + EvaluationReportJson.write(report);
  }

  private static Decision<Evaluation> decide(Appraisal appraisal) {
    return RULES.decide(PerformanceRules.EVALUATION, appraisal);
  }

  private static Ratio only(RuleKey<?, Ratio> rule, Trace trace) {
    List<Ratio> values = all(rule, trace);
    assertThat(values).hasSize(1);
    return values.get(0);
  }

  private static List<Ratio> all(RuleKey<?, Ratio> rule, Trace trace) {
    List<Ratio> values = new ArrayList<>();
    for (Step<?> step : trace.steps()) {
      if (step.subject().name().equals(rule.name())) {
        values.add((Ratio) trace.value(step));
      }
    }
    return values;
  }

  @Provide
  Arbitrary<Appraisal> documents() {
    return SkpArbitraries.scoredAppraisal();
  }
}
