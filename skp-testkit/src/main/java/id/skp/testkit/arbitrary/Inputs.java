package id.skp.testkit.arbitrary;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.permenpanrb6of2022.BehaviourRatings;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.RatedResult;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.ResultRatings;
import id.skp.rules.permenpanrb6of2022.UnitPredicates;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the rules of PermenPAN-RB 6/2022 take. */
final class Inputs {
  private static final int MOST_WITH_ONE_PREDICATE = 200;

  private Inputs() {}

  static Arbitrary<Ratings> ratings() {
    return Combinators.combine(SkpArbitraries.rating(), SkpArbitraries.rating()).as(Ratings::of);
  }

  static Arbitrary<Ratings> optionalRatings() {
    return Combinators.combine(
            SkpArbitraries.rating().optional(), SkpArbitraries.rating().optional())
        .as(Ratings::of);
  }

  static Arbitrary<ResultRatings> resultRatings() {
    return Combinators.combine(Arbitraries.of(WorkResultKind.class), SkpArbitraries.rating())
        .as(RatedResult::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(ResultRatings::new);
  }

  static Arbitrary<BehaviourRatings> behaviourRatings() {
    return Subsets.of(BehaviourValue.values(), SkpArbitraries.rating()).map(BehaviourRatings::new);
  }

  static Arbitrary<UnitPredicates> unitPredicates() {
    PerformancePredicate[] scale = PermenPanRb6Of2022.ruleSet()
        .parameter(Parameters6Of2022.PREDICATE_SCALE)
        .value()
        .predicates()
        .toArray(PerformancePredicate[]::new);
    Arbitrary<Long> counts = Arbitraries.longs().between(0, MOST_WITH_ONE_PREDICATE);
    return Combinators.combine(
            SkpArbitraries.organisationPredicate(),
            Subsets.of(scale, counts),
            Arbitraries.of(scale))
        .as((organisation, people, oneMore) ->
            UnitPredicates.of(organisation, withOneMore(people, oneMore)));
  }

  private static Map<PerformancePredicate, Long> withOneMore(
      Map<PerformancePredicate, Long> people, PerformancePredicate predicate) {
    Map<PerformancePredicate, Long> counts = new EnumMap<>(PerformancePredicate.class);
    counts.putAll(people);
    counts.merge(predicate, 1L, Long::sum);
    return counts;
  }
}
