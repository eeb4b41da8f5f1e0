package id.skp.testkit.benchmark;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Nip;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpBuilder;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultBuilder;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole staff appraisal under PermenPAN-RB 8/2021 (six results of three indicators, behaviour, predicate) with its
 * trace, beside the same arithmetic by hand on {@link BigDecimal} without one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StaffAppraisalBenchmark {
  private static final int RESULTS = 6;
  private static final int INDICATORS = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final RuleSet rules = RuleSets.standard().byId("permenpanrb-8-2021");
  private final Appraisal appraisal = appraisal();
  private final BigDecimal[][] targets = targets();
  private final BigDecimal[][] realisations = realisations();

  /** The library: the whole document in one decision, with every step. */
  @Benchmark
  public Decision<Evaluation> explainedEvaluation() {
    return rules.decide(PerformanceRules.EVALUATION, appraisal);
  }

  /** The baseline: the same arithmetic by hand, nothing explained or replaceable. */
  @Benchmark
  public String handWrittenBigDecimal() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int result = 0; result < RESULTS; result++) {
      int[] standings = new int[INDICATORS];
      for (int indicator = 0; indicator < INDICATORS; indicator++) {
        standings[indicator] = standing(
            targets[result][indicator],
            realisations[result][indicator],
            indicator == INDICATORS - 1);
      }
      BigDecimal own = score(combined(standings));
      sum = sum.add(
          result % 2 == 0
              ? own
              : own.multiply(BigDecimal.valueOf(80))
                  .add(HUNDRED.multiply(BigDecimal.valueOf(20)))
                  .divide(HUNDRED));
    }
    BigDecimal skp = sum.divide(BigDecimal.valueOf(RESULTS), 10, RoundingMode.HALF_UP)
        .min(BigDecimal.valueOf(120));
    BigDecimal behaviour = BigDecimal.ZERO;
    for (int aspect = 0; aspect < 4; aspect++) {
      behaviour = behaviour.add(BigDecimal.valueOf(90)
          .add(BigDecimal.valueOf(19)
              .multiply(BigDecimal.valueOf(aspect % 2))
              .divide(BigDecimal.valueOf(2), 10, RoundingMode.HALF_UP)));
    }
    behaviour = behaviour.divide(BigDecimal.valueOf(4), 10, RoundingMode.HALF_UP);
    BigDecimal total = skp.multiply(BigDecimal.valueOf(70))
        .add(behaviour.multiply(BigDecimal.valueOf(30)))
        .divide(HUNDRED);
    if (total.compareTo(BigDecimal.valueOf(90)) >= 0) {
      return "BAIK";
    } else if (total.compareTo(BigDecimal.valueOf(70)) >= 0) {
      return "CUKUP";
    }
    return total.compareTo(BigDecimal.valueOf(50)) >= 0 ? "KURANG" : "SANGAT_KURANG";
  }

  private static int standing(BigDecimal target, BigDecimal realisation, boolean special) {
    BigDecimal ratio = realisation.divide(target, 10, RoundingMode.HALF_UP);
    BigDecimal percent =
        special ? BigDecimal.valueOf(2).subtract(ratio).multiply(HUNDRED) : ratio.multiply(HUNDRED);
    BigDecimal whole = percent.setScale(0, RoundingMode.HALF_UP);
    if (whole.compareTo(HUNDRED) > 0) {
      return 4;
    } else if (whole.compareTo(HUNDRED) == 0) {
      return 3;
    } else if (whole.compareTo(BigDecimal.valueOf(80)) >= 0) {
      return 2;
    }
    return whole.compareTo(BigDecimal.valueOf(60)) >= 0 ? 1 : 0;
  }

  private static int combined(int[] standings) {
    int lowest = Math.min(standings[0], Math.min(standings[1], standings[2]));
    int highest = Math.max(standings[0], Math.max(standings[1], standings[2]));
    int median = standings[0] + standings[1] + standings[2] - lowest - highest;
    return Math.min(median, lowest + 1);
  }

  private static BigDecimal score(int standing) {
    int[] scores = {25, 60, 80, 100, 120};
    return BigDecimal.valueOf(scores[standing]);
  }

  private static BigDecimal[][] targets() {
    BigDecimal[][] targets = new BigDecimal[RESULTS][INDICATORS];
    for (int result = 0; result < RESULTS; result++) {
      for (int indicator = 0; indicator < INDICATORS; indicator++) {
        targets[result][indicator] = BigDecimal.valueOf(12 + result + 3L * indicator);
      }
    }
    return targets;
  }

  private static BigDecimal[][] realisations() {
    BigDecimal[][] realisations = targets();
    for (int result = 0; result < RESULTS; result++) {
      for (int indicator = 0; indicator < INDICATORS; indicator++) {
        realisations[result][indicator] = realisations[result][indicator].add(
            new BigDecimal((result + indicator) % 3 - 1).movePointLeft(1));
      }
    }
    return realisations;
  }

  private static Appraisal appraisal() {
    BigDecimal[][] realised = realisations();
    List<ResultAppraisal> results = new ArrayList<>();
    for (int result = 0; result < RESULTS; result++) {
      List<IndicatorAppraisal> indicators = new ArrayList<>();
      for (int indicator = 0; indicator < INDICATORS; indicator++) {
        indicators.add(
            new IndicatorAppraisal("R" + result + "." + indicator, realised[result][indicator]));
      }
      results.add(ResultAppraisal.builder()
          .resultId("R" + result)
          .indicators(indicators)
          .superior(new SuperiorResult(AchievementCategory.BAIK, HUNDRED))
          .build());
    }
    List<BehaviourLevelAppraisal> levels = new ArrayList<>();
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      if (aspect != BehaviourAspect.KEPEMIMPINAN) {
        levels.add(BehaviourLevelAppraisal.of(aspect, 3 + levels.size() % 2));
      }
    }
    return Appraisal.builder()
        .skp(plan())
        .period(EvaluationPeriod.semester(2021, 2))
        .results(results)
        .behaviourLevels(levels)
        .build();
  }

  private static Skp plan() {
    SkpBuilder plan = Skp.builder()
        .id("SKP-2021")
        .regulation(RegulationId.parse("PermenPAN-RB 8/2021"))
        .approach(PlanApproach.KUANTITATIF)
        .model(PlanModel.DASAR)
        .employee(Employee.builder()
            .id("P14")
            .name("Dewi Larasati")
            .nip(Nip.of("198504122010012003"))
            .employment(Employment.PNS)
            .position(
                Position.builder().title("Guru").level(PositionLevel.AHLI_MUDA).build())
            .unit(Unit.of("SMP Negeri 3 Contoh"))
            .build())
        .appraiser(Appraiser.builder()
            .name("Hadi Wibowo")
            .position("Kepala Sekolah")
            .unit("SMP Negeri 3 Contoh")
            .build())
        .period(DateRange.ofYear(2021));
    BigDecimal[][] targets = targets();
    for (int result = 0; result < RESULTS; result++) {
      WorkResultBuilder planned = WorkResult.builder()
          .id("R" + result)
          .kind(WorkResultKind.UTAMA)
          .text("Hasil " + result)
          .cascading(result % 2 == 0 ? CascadingMethod.DIRECT : CascadingMethod.NON_DIRECT);
      for (int indicator = 0; indicator < INDICATORS; indicator++) {
        ExactTarget target = IndicatorTarget.exact(targets[result][indicator].toPlainString());
        planned.addIndicator(Indicator.builder()
            .id("R" + result + "." + indicator)
            .text("Indikator")
            .aspect(
                indicator == 0 ? Aspect.KUANTITAS : indicator == 1 ? Aspect.KUALITAS : Aspect.WAKTU)
            .polarity(indicator == INDICATORS - 1 ? Polarity.KHUSUS : Polarity.NORMAL)
            .target(target)
            .build());
      }
      plan.addResult(planned.build());
    }
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      if (aspect != BehaviourAspect.KEPEMIMPINAN) {
        plan.addBehaviourStandard(new BehaviourStandard(aspect, 3, 5));
      }
    }
    return plan.build();
  }
}
