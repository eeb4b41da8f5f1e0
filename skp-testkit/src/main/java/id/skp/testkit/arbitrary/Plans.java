package id.skp.testkit.arbitrary;

import id.skp.core.law.RegulationId;
import id.skp.core.period.DateRange;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Annex;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Extensions;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.MainWorkKind;
import id.skp.core.plan.Perspective;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.Skp;
import id.skp.core.plan.StandardKind;
import id.skp.core.plan.StandardReference;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans and their parts. */
final class Plans {
  /** The most results a plan has here. */
  static final int MOST_RESULTS = 4;

  /** The highest level of behaviour. */
  static final int HIGHEST_LEVEL = 7;

  private Plans() {}

  static Arbitrary<ExactTarget> exactTarget() {
    return Combinators.combine(Numbers.decimal(), measure(), Words.sentence()).as(ExactTarget::new);
  }

  static Arbitrary<RangeTarget> rangeTarget() {
    Arbitrary<BigDecimal> number = Numbers.decimal();
    Arbitrary<Bounds> bounds = Arbitraries.oneOf(
        number.map(min -> new Bounds(Optional.of(min), Optional.empty())),
        number.map(max -> new Bounds(Optional.empty(), Optional.of(max))),
        Combinators.combine(number, number)
            .as((one, other) ->
                new Bounds(Optional.of(one.min(other)), Optional.of(one.max(other)))));
    return Combinators.combine(bounds, measure(), Words.sentence())
        .as((bound, unit, text) -> new RangeTarget(bound.min(), bound.max(), unit, text));
  }

  private record Bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {}

  private static Arbitrary<Optional<String>> measure() {
    return Arbitraries.of("%", "dokumen", "hari kerja").optional();
  }

  static Arbitrary<Indicator> indicator() {
    return Combinators.combine(
            unfitted(), Arbitraries.of(PlanApproach.class), Arbitraries.of(false, true))
        .as(Plans::fitted);
  }

  private static Arbitrary<Indicator> unfitted() {
    return Combinators.combine(
            Words.id(),
            Words.sentence(),
            Arbitraries.of(Aspect.class).optional(),
            SkpArbitraries.indicatorTarget().optional(),
            Arbitraries.of(Polarity.class),
            Arbitraries.of(false, true),
            Planning.indicatorManual().optional(0.1),
            standards())
        .as((id, text, aspect, target, polarity, maximal, manual, standards) -> Indicator.builder()
            .manual(manual)
            .standards(standards)
            .id(id)
            .text(text)
            .aspect(aspect)
            .target(target)
            .polarity(polarity)
            .maximalTarget(maximal)
            .build());
  }

  /** Gives an indicator the form of its plan: by aspect or by perspective, the target apart or within the words. */
  private static Indicator fitted(Indicator indicator, PlanApproach approach, boolean leader) {
    boolean quantitative = approach == PlanApproach.KUANTITATIF;
    return indicator.toBuilder()
        .aspect(indicator.aspect().filter(aspect -> quantitative && !leader))
        .perspective(indicator.aspect().filter(aspect -> leader).map(Plans::perspective))
        .target(indicator.target().filter(target -> quantitative))
        .build();
  }

  private static Perspective perspective(Aspect aspect) {
    return switch (aspect) {
      case KUANTITAS -> Perspective.PENERIMA_LAYANAN;
      case KUALITAS -> Perspective.PROSES_BISNIS;
      case WAKTU -> Perspective.PENGUATAN_INTERNAL;
      case BIAYA -> Perspective.ANGGARAN;
    };
  }

  static Arbitrary<Assigner> assigner() {
    return Combinators.combine(
            Arbitraries.of(1, 2, 4, 3, 5, 6, 7),
            Words.id(),
            Words.person(),
            Words.title(),
            Arbitraries.of(AssignerRole.class).optional(),
            Words.place().optional())
        .as((known, id, name, capacity, role, team) -> Assigner.builder()
            .employeeId(optional((known & 1) != 0, id))
            .name(optional((known & 2) != 0, name))
            .capacity(optional((known & 4) != 0, capacity))
            .role(role)
            .team(team)
            .build());
  }

  private static Optional<String> optional(boolean present, String text) {
    return present ? Optional.of(text) : Optional.empty();
  }

  static Arbitrary<SupportedResult> supportedResult() {
    return Combinators.combine(
            Words.sentence(), Words.id().optional(), Words.id().optional())
        .as((text, owner, result) ->
            SupportedResult.builder().text(text).ownerId(owner).resultId(result).build());
  }

  static Arbitrary<WorkResult> workResult() {
    return workResult(indicator());
  }

  private static Arbitrary<WorkResult> workResult(Arbitrary<Indicator> indicators) {
    return Combinators.combine(
            unscored(indicators),
            Arbitraries.of(MainWorkKind.class).optional(),
            Arbitraries.of(CascadingMethod.class).optional(),
            Arbitraries.of(AssignmentScope.class).optional(),
            rubric().optional(0.3),
            standards())
        .as((result, kind, cascading, scope, rubric, standards) -> result.toBuilder()
            .mainWorkKind(kind)
            .cascading(cascading)
            .scope(scope)
            .rubric(rubric.orElse(List.of()))
            .standards(standards)
            .build());
  }

  static Arbitrary<StandardReference> standardReference() {
    return Combinators.combine(
            Arbitraries.of(StandardKind.class), Words.title(), Periods.day().optional())
        .as(StandardReference::new);
  }

  private static Arbitrary<List<StandardReference>> standards() {
    return standardReference()
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .optional(0.2)
        .map(some -> some.orElse(List.of()));
  }

  static Arbitrary<RubricLine> rubricLine() {
    return Combinators.combine(Arbitraries.of(AchievementCategory.class), Words.sentence())
        .as(RubricLine::new);
  }

  private static Arbitrary<List<RubricLine>> rubric() {
    return Subsets.of(AchievementCategory.values(), Words.sentence())
        .map(lines -> Subsets.list(lines, RubricLine::new));
  }

  static Arbitrary<BehaviourStandard> behaviourStandard() {
    return Combinators.combine(Arbitraries.of(BehaviourAspect.class), levels())
        .as((aspect, levels) -> new BehaviourStandard(aspect, levels.lowest(), levels.highest()));
  }

  private static Arbitrary<List<BehaviourStandard>> behaviourStandards() {
    return Subsets.of(BehaviourAspect.values(), levels())
        .map(standards -> Subsets.list(
            standards,
            (aspect, levels) -> new BehaviourStandard(aspect, levels.lowest(), levels.highest())));
  }

  private static Arbitrary<Levels> levels() {
    Arbitrary<Integer> level = Arbitraries.integers().between(1, HIGHEST_LEVEL);
    return Combinators.combine(level, level)
        .as((one, other) -> new Levels(Math.min(one, other), Math.max(one, other)));
  }

  private record Levels(int lowest, int highest) {}

  private static Arbitrary<WorkResult> unscored(Arbitrary<Indicator> indicators) {
    return Combinators.combine(
            Words.id(),
            Arbitraries.of(WorkResultKind.class),
            Words.sentence(),
            supportedResult().optional(),
            assigner().optional(),
            indicators.list().ofMaxSize(3))
        .as((id, kind, text, supports, assignedBy, all) -> WorkResult.builder()
            .id(id)
            .kind(kind)
            .text(text)
            .supports(supports)
            .assignedBy(assignedBy)
            .indicators(numbered(all, Plans::withSuffix))
            .build());
  }

  private static Indicator withSuffix(Indicator indicator, String suffix) {
    return indicator.toBuilder().id(indicator.id() + suffix).build();
  }

  private static WorkResult withSuffix(WorkResult result, String suffix) {
    List<Indicator> indicators =
        result.indicators().stream().map(each -> withSuffix(each, suffix)).toList();
    return result.toBuilder().id(result.id() + suffix).indicators(indicators).build();
  }

  /** Makes ids distinct by adding each item's number. */
  static <T> List<T> numbered(List<T> items, BiFunction<T, String, T> withSuffix) {
    List<T> distinct = new ArrayList<>();
    for (T item : items) {
      distinct.add(withSuffix.apply(item, "." + (distinct.size() + 1)));
    }
    return distinct;
  }

  static Arbitrary<BehaviourExpectation> behaviourExpectation() {
    return Combinators.combine(
            Arbitraries.of(BehaviourValue.class), Words.sentence().optional(), guides())
        .as(BehaviourExpectation::new);
  }

  private static Arbitrary<Optional<List<Integer>>> guides() {
    return Arbitraries.of(1, 2, 3).list().uniqueElements().ofMaxSize(3).optional(0.3);
  }

  /** Plain data by name, of no rule set. */
  static Arbitrary<Extensions> extensions() {
    Arbitrary<Object> scalars = Arbitraries.oneOf(
        Arbitraries.of("Banjir", "Listrik padam", "").map(each -> each),
        Arbitraries.integers().between(-9, 120).map(each -> each),
        Arbitraries.of(true, false).map(each -> each));
    Arbitrary<Object> data = Arbitraries.oneOf(
        scalars,
        scalars.list().ofMaxSize(2).map(each -> each),
        Arbitraries.maps(Arbitraries.of("event", "response"), scalars).map(each -> each));
    return Arbitraries.maps(Arbitraries.of("risks", "scores", "conduct"), data)
        .ofMaxSize(2)
        .map(Extensions::of);
  }

  static Arbitrary<Annex> annex() {
    return Combinators.combine(Words.sentences(), Words.sentences(), Words.sentences())
        .as((support, scheme, consequences) -> Annex.builder()
            .resourceSupport(support)
            .accountabilityScheme(scheme)
            .consequences(consequences)
            .build());
  }

  static Arbitrary<Skp> skp() {
    return skp(
        Periods.dateRange(),
        Arbitraries.of("PermenPAN-RB 6/2022", "PermenPAN-RB 8/2021").map(RegulationId::parse));
  }

  static Arbitrary<Skp> skp(Arbitrary<DateRange> periods, Arbitrary<RegulationId> regulations) {
    Arbitrary<Skp> drafts = Combinators.combine(
            Words.id(),
            Arbitraries.integers().between(1, 20),
            regulations,
            Arbitraries.of(PlanApproach.class),
            People.employee(),
            People.appraiser(),
            periods,
            Periods.day().optional())
        .as((id, version, regulation, approach, employee, appraiser, period, fixedOn) ->
            Skp.builder()
                .id(id)
                .version(version)
                .regulation(regulation)
                .approach(approach)
                .employee(employee)
                .appraiser(People.otherThan(employee, appraiser))
                .period(period)
                .fixedOn(fixedOn)
                .build());
    return Planning.withAgreement(Combinators.combine(
            drafts,
            workResult(unfitted()).list().ofMaxSize(MOST_RESULTS),
            Subsets.of(BehaviourValue.values(), Words.sentence().optional()),
            annex(),
            Arbitraries.of(PlanModel.class).optional(),
            behaviourStandards())
        .as((skp, results, behaviours, annex, model, standards) -> skp.toBuilder()
            .results(numbered(results, (result, suffix) -> withSuffix(fitted(result, skp), suffix)))
            .behaviours(Subsets.list(behaviours, BehaviourExpectation::new))
            .annex(annex)
            .model(model)
            .behaviourStandards(standards)
            .build()));
  }

  private static WorkResult fitted(WorkResult result, Skp skp) {
    boolean leader = skp.employee().position().isPlannedAsLeader();
    return result.toBuilder()
        .indicators(result.indicators().stream()
            .map(indicator -> fitted(indicator, skp.approach(), leader))
            .toList())
        .build();
  }
}
