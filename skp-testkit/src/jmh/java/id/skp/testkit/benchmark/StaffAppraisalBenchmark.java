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
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
 * A whole staff appraisal under PermenPAN-RB 8/2021 (five to seven results of three indicators, behaviour, predicate) with its
 * trace, beside a tree of the same size that is written by hand over the same documents. The documents are all different and
 * asked in turn: one that is repeated is decided twice as fast. Run with {@code -prof gc} to see the bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(1)
public class StaffAppraisalBenchmark {
  private static final int DOCUMENTS = 256;
  private static final int INDICATORS = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<Polarity> POLARITIES =
      List.of(Polarity.NORMAL, Polarity.NORMAL, Polarity.KHUSUS);
  private static final List<Aspect> ASPECTS =
      List.of(Aspect.KUANTITAS, Aspect.KUALITAS, Aspect.WAKTU);

  private final RuleSet rules = RuleSets.standard().byId("permenpanrb-8-2021");
  private final Appraisal[] appraisals = appraisals();
  private final List<Decision<Evaluation>> decisions = Arrays.stream(appraisals)
      .map(each -> rules.decide(PerformanceRules.EVALUATION, each))
      .toList();
  private int turn;

  /** The library: the whole document in one decision, with every step. */
  @Benchmark
  public Decision<Evaluation> explainedEvaluation() {
    return rules.decide(PerformanceRules.EVALUATION, next());
  }

  /** The library: the same for the value only, without a step. */
  @Benchmark
  public Decision<Evaluation> evaluationOnly() {
    return rules.decideValue(PerformanceRules.EVALUATION, next());
  }

  /** The baseline: the same arithmetic by hand with a node for each step, nothing cited, checked or replaceable. */
  @Benchmark
  public Node handWrittenTree() {
    return HandWritten.evaluation(next());
  }

  /** The library: an explanation that was decided, in words. */
  @Benchmark
  public String explainedInWords() {
    turn = (turn + 1) % DOCUMENTS;
    return decisions.get(turn).explain(Text.INDONESIAN);
  }

  private Appraisal next() {
    turn = (turn + 1) % DOCUMENTS;
    return appraisals[turn];
  }

  private static Appraisal[] appraisals() {
    Random random = new Random(2021);
    Appraisal[] appraisals = new Appraisal[DOCUMENTS];
    for (int i = 0; i < DOCUMENTS; i++) {
      appraisals[i] = appraisal(plan(5 + i % 3, random), random);
    }
    return appraisals;
  }

  private static Appraisal appraisal(Skp plan, Random random) {
    List<ResultAppraisal> results = new ArrayList<>();
    for (WorkResult planned : plan.results()) {
      results.add(ResultAppraisal.builder()
          .resultId(planned.id())
          .indicators(planned.indicators().stream()
              .map(each -> new IndicatorAppraisal(each.id(), realisation(each, random)))
              .toList())
          .superior(new SuperiorResult(AchievementCategory.BAIK, HUNDRED))
          .build());
    }
    return Appraisal.builder()
        .skp(plan)
        .period(EvaluationPeriod.semester(2021, 2))
        .results(results)
        .behaviourLevels(plan.behaviourStandards().stream()
            .map(each -> BehaviourLevelAppraisal.of(each.aspect(), 2 + random.nextInt(4)))
            .toList())
        .build();
  }

  private static BigDecimal realisation(Indicator indicator, Random random) {
    BigDecimal target = ((ExactTarget) indicator.target().orElseThrow()).value();
    return target
        .multiply(BigDecimal.valueOf(70 + random.nextInt(50)))
        .divide(HUNDRED, 1, RoundingMode.HALF_UP);
  }

  private static Skp plan(int results, Random random) {
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
    for (int result = 0; result < results; result++) {
      WorkResultBuilder planned = WorkResult.builder()
          .id("R" + result)
          .kind(WorkResultKind.UTAMA)
          .text("Hasil " + result)
          .cascading(random.nextBoolean() ? CascadingMethod.DIRECT : CascadingMethod.NON_DIRECT);
      for (int indicator = 0; indicator < INDICATORS; indicator++) {
        planned.addIndicator(Indicator.builder()
            .id("R" + result + "." + indicator)
            .text("Indikator")
            .aspect(ASPECTS.get(indicator))
            .polarity(POLARITIES.get(indicator))
            .target(IndicatorTarget.exact(Integer.toString(12 + random.nextInt(90))))
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

  /** The rules of 8/2021 for staff, as one writes them by hand. */
  private static final class HandWritten {
    private HandWritten() {}

    static Node evaluation(Appraisal appraisal) {
      Skp plan = appraisal.skp();
      List<Node> weighted = new ArrayList<>();
      for (int i = 0; i < plan.results().size(); i++) {
        weighted.add(weighted(plan.results().get(i), appraisal.results().get(i)));
      }
      Node mean = mean("mainScore", weighted);
      Node skp = new Node(
          "skpScore",
          mean.number().min(BigDecimal.valueOf(120)),
          mean,
          new Node("additional", BigDecimal.ZERO),
          new Node("cap", BigDecimal.valueOf(120)));
      List<Node> aspects = new ArrayList<>();
      for (int i = 0; i < plan.behaviourStandards().size(); i++) {
        aspects.add(
            aspect(plan.behaviourStandards().get(i), appraisal.behaviourLevels().get(i)));
      }
      Node behaviour = mean("behaviourScore", aspects);
      Node skpWeight = new Node("skpWeight", BigDecimal.valueOf(70));
      Node behaviourWeight = new Node("behaviourWeight", BigDecimal.valueOf(30));
      Node total = new Node(
          "performanceScore",
          skp.number()
              .multiply(skpWeight.number())
              .add(behaviour.number().multiply(behaviourWeight.number()))
              .divide(HUNDRED),
          skp,
          behaviour,
          skpWeight,
          behaviourWeight);
      Node rounded = new Node(
          "rounded",
          total.number().setScale(2, RoundingMode.HALF_UP),
          total,
          new Node("decimals", 2));
      Node predicate = new Node(
          "predicate",
          PredicateBenchmark.predicate(rounded.number()),
          rounded,
          new Node("bands", "8/2021"));
      return new Node(
          "evaluation",
          predicate.value(),
          new Node("position", plan.employee().position()),
          new Node("model", plan.model()),
          predicate,
          skp,
          behaviour);
    }

    private static Node mean(String what, List<Node> all) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Node each : all) {
        sum = sum.add(each.number());
      }
      return new Node(
          what,
          sum.divide(BigDecimal.valueOf(all.size()), 10, RoundingMode.HALF_UP),
          all.toArray(Node[]::new));
    }

    private static Node weighted(WorkResult planned, ResultAppraisal judged) {
      Node[] categories = new Node[INDICATORS];
      for (int i = 0; i < INDICATORS; i++) {
        categories[i] =
            category(planned.indicators().get(i), judged.indicators().get(i));
      }
      Node together = new Node("aspects", combined(categories), categories);
      Node result = new Node(
          "resultCategory",
          score((AchievementCategory) together.value()),
          together,
          new Node("scores", "8/2021"));
      Node method = new Node("cascading", planned.cascading().orElseThrow());
      if (method.value() == CascadingMethod.DIRECT) {
        return new Node(
            "weightedScore", result.number(), new Node("kind", planned.kind()), method, result);
      }
      SuperiorResult superior = judged.superior().orElseThrow();
      Node category = new Node("superiorCategory", superior.category());
      Node score = new Node("superiorScore", superior.score());
      Node own = new Node("ownWeight", BigDecimal.valueOf(80));
      return new Node(
          "weightedScore",
          result
              .number()
              .multiply(own.number())
              .add(score.number().multiply(HUNDRED.subtract(own.number())))
              .divide(HUNDRED),
          new Node("kind", planned.kind()),
          method,
          result,
          category,
          score,
          own);
    }

    private static Node category(Indicator indicator, IndicatorAppraisal realised) {
      Node polarity = new Node("polarity", indicator.polarity());
      Node target = new Node("target", ((ExactTarget) indicator.target().orElseThrow()).value());
      Node realisation = new Node("realisation", realised.realisation());
      BigDecimal ratio = realisation.number().divide(target.number(), 10, RoundingMode.HALF_UP);
      Node percent = new Node(
          "achievement",
          polarity.value() == Polarity.NORMAL
              ? ratio.multiply(HUNDRED)
              : BigDecimal.valueOf(2).subtract(ratio).multiply(HUNDRED).max(BigDecimal.ZERO),
          target,
          realisation);
      Node decided = new Node("indicatorAchievement", percent.value(), percent, polarity);
      Node rounded = new Node(
          "rounded",
          decided.number().setScale(0, RoundingMode.HALF_UP),
          decided,
          new Node("rounding", RoundingMode.HALF_UP));
      Node band =
          new Node("band", category(rounded.number()), rounded, new Node("bands", "8/2021"));
      Node maximal = new Node("maximalTarget", indicator.maximalTarget());
      return new Node("indicatorCategory", band.value(), band, maximal);
    }

    private static AchievementCategory category(BigDecimal whole) {
      if (whole.compareTo(HUNDRED) > 0) {
        return AchievementCategory.SANGAT_BAIK;
      } else if (whole.compareTo(HUNDRED) == 0) {
        return AchievementCategory.BAIK;
      } else if (whole.compareTo(BigDecimal.valueOf(80)) >= 0) {
        return AchievementCategory.CUKUP;
      }
      return whole.compareTo(BigDecimal.valueOf(60)) >= 0
          ? AchievementCategory.KURANG
          : AchievementCategory.SANGAT_KURANG;
    }

    private static AchievementCategory combined(Node[] categories) {
      int[] standings = new int[INDICATORS];
      for (int i = 0; i < INDICATORS; i++) {
        standings[i] = ((AchievementCategory) categories[i].value()).ordinal();
      }
      Arrays.sort(standings);
      return AchievementCategory.values()[Math.max(standings[1], standings[2] - 1)];
    }

    private static BigDecimal score(AchievementCategory category) {
      return switch (category) {
        case SANGAT_BAIK -> BigDecimal.valueOf(120);
        case BAIK -> HUNDRED;
        case CUKUP -> BigDecimal.valueOf(80);
        case KURANG -> BigDecimal.valueOf(60);
        case SANGAT_KURANG -> BigDecimal.valueOf(25);
      };
    }

    private static Node aspect(BehaviourStandard standard, BehaviourLevelAppraisal shown) {
      Node level = new Node("level", shown.level());
      Node lowest = new Node("standardMin", BigDecimal.valueOf(standard.lowest()));
      Node highest = new Node("standardMax", BigDecimal.valueOf(standard.highest()));
      Node scale = new Node("levels", "1-7");
      Node anchors = new Node("anchors", "90-109-120");
      BigDecimal reached = BigDecimal.valueOf(shown.level());
      BigDecimal score = reached.compareTo(lowest.number()) < 0
          ? reached
              .multiply(BigDecimal.valueOf(90))
              .divide(lowest.number(), 10, RoundingMode.HALF_UP)
          : BigDecimal.valueOf(90)
              .add(reached
                  .subtract(lowest.number())
                  .multiply(BigDecimal.valueOf(19))
                  .divide(highest.number().subtract(lowest.number()), 10, RoundingMode.HALF_UP));
      Node made = new Node("within", score, level, lowest, highest, anchors);
      return new Node("behaviourAspectScore", score, made, scale);
    }
  }
}
