package id.skp.testkit.arbitrary;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.MainWorkKind;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Appraisals with all that PermenPAN-RB 8/2021 counts. */
final class ScoredAppraisals {
  private static final List<RubricLine> RUBRIC = Stream.of(AchievementCategory.values())
      .map(category -> new RubricLine(category, category.label().indonesian()))
      .toList();

  private ScoredAppraisals() {}

  /** An indicator and what was reached. */
  private record Measured(Indicator indicator, BigDecimal realisation) {
    IndicatorAppraisal judged() {
      return new IndicatorAppraisal(indicator.id(), realisation);
    }

    Measured withSuffix(String suffix) {
      return new Measured(indicator.toBuilder().id(indicator.id() + suffix).build(), realisation);
    }
  }

  /** A result with its indicators and how it is judged otherwise. */
  private record Work(WorkResult result, List<Measured> measured, ResultAppraisal judgement) {
    Work withSuffix(String suffix) {
      return new Work(
          result.toBuilder().id(result.id() + suffix).build(),
          Plans.numbered(measured, (each, number) -> each.withSuffix(suffix + number)),
          judgement);
    }

    WorkResult planned() {
      return result.toBuilder()
          .indicators(measured.stream().map(Measured::indicator).toList())
          .build();
    }

    ResultAppraisal judged() {
      return judgement.toBuilder()
          .resultId(result.id())
          .indicators(measured.stream().map(Measured::judged).toList())
          .build();
    }
  }

  static Arbitrary<Appraisal> make() {
    return make(Plans.skp());
  }

  static Arbitrary<Appraisal> make(Arbitrary<Skp> plans) {
    int aspects = BehaviourAspect.values().length;
    return Combinators.combine(
            plans,
            Arbitraries.of(PlanModel.class),
            work().list().ofMinSize(1).ofMaxSize(Plans.MOST_RESULTS),
            Plans.behaviourStandard().list().ofSize(aspects),
            Judgements.behaviourLevelAppraisal().list().ofSize(aspects),
            Numbers.score(),
            Arbitraries.of(false, true),
            Words.sentence().optional(0.3))
        .as((skp, model, work, standards, levels, survey, peers, idea) -> {
          List<Work> distinct = Plans.numbered(work, Work::withSuffix);
          Skp plan = skp.toBuilder()
              .model(model)
              .results(withMainResult(distinct.stream().map(Work::planned).toList()))
              .behaviourStandards(standards(standards))
              .build();
          return Appraisal.builder()
              .skp(plan)
              .period(Periods.within(plan.period(), 0))
              .results(distinct.stream().map(Work::judged).toList())
              .behaviourLevels(levels(levels, survey))
              .peerOpinion(peers)
              .newIdea(idea)
              .build();
        });
  }

  private static List<WorkResult> withMainResult(List<WorkResult> results) {
    List<WorkResult> all = new ArrayList<>(results);
    all.set(0, results.get(0).toBuilder().kind(WorkResultKind.UTAMA).build());
    return all;
  }

  private static List<BehaviourStandard> standards(List<BehaviourStandard> made) {
    List<BehaviourStandard> all = new ArrayList<>();
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      BehaviourStandard standard = made.get(all.size());
      all.add(new BehaviourStandard(aspect, standard.lowest(), standard.highest()));
    }
    return all;
  }

  private static List<BehaviourLevelAppraisal> levels(
      List<BehaviourLevelAppraisal> made, BigDecimal survey) {
    List<BehaviourLevelAppraisal> all = new ArrayList<>();
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      BehaviourLevelAppraisal shown = made.get(all.size());
      Optional<BigDecimal> score = Optional.of(shown.surveyScore().orElse(survey));
      all.add(shown.toBuilder().aspect(aspect).surveyScore(score).build());
    }
    return all;
  }

  private static Arbitrary<Work> work() {
    Arbitrary<ResultAppraisal> judgements = Combinators.combine(
            Arbitraries.of(AchievementCategory.class), Judgements.superiorResult())
        .as((category, superior) -> ResultAppraisal.builder()
            .resultId("any")
            .category(category)
            .superior(superior)
            .build());
    return Combinators.combine(
            Plans.workResult(),
            measured().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(MainWorkKind.class),
            Arbitraries.of(CascadingMethod.class),
            Arbitraries.of(AssignmentScope.class),
            judgements)
        .as((result, measured, kind, cascading, scope, judgement) -> new Work(
            result.toBuilder()
                .mainWorkKind(kind)
                .cascading(cascading)
                .scope(scope)
                .rubric(RUBRIC)
                .build(),
            measured,
            judgement));
  }

  private static Arbitrary<Measured> measured() {
    Arbitrary<BigDecimal> aim =
        Arbitraries.longs().between(1, 2000).map(tenths -> BigDecimal.valueOf(tenths, 1));
    Arbitrary<BigDecimal> reached =
        Arbitraries.longs().between(0, 3000).map(tenths -> BigDecimal.valueOf(tenths, 1));
    Arbitrary<IndicatorTarget> targets = Arbitraries.oneOf(
        aim.map(value -> new ExactTarget(value, Optional.empty(), "target")),
        Combinators.combine(aim, aim)
            .as((one, other) -> new RangeTarget(
                Optional.of(one.min(other)),
                Optional.of(one.max(other)),
                Optional.empty(),
                "target")));
    return Combinators.combine(Plans.indicator(), targets, reached)
        .as((indicator, target, realisation) ->
            new Measured(indicator.toBuilder().target(target).build(), realisation));
  }
}
