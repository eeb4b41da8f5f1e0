package id.skp.testkit.contract;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.Polarity;
import id.skp.rules.permenpanrb8of2021.achievement.Achievement;
import id.skp.rules.permenpanrb8of2021.achievement.AspectCategories;
import id.skp.rules.permenpanrb8of2021.achievement.IndicatorRealisation;
import id.skp.rules.permenpanrb8of2021.achievement.NumericTarget;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourLevel;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourScores;
import id.skp.rules.permenpanrb8of2021.predicate.PerformanceParts;
import id.skp.rules.permenpanrb8of2021.predicate.ScoreAndIdea;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import id.skp.rules.permenpanrb8of2021.transition.HalfYears;
import id.skp.rules.permenpanrb8of2021.work.AdditionalAssignment;
import id.skp.rules.permenpanrb8of2021.work.LeaderMainScores;
import id.skp.rules.permenpanrb8of2021.work.LeaderPeriodicMeans;
import id.skp.rules.permenpanrb8of2021.work.ScoredResult;
import id.skp.rules.permenpanrb8of2021.work.Scores;
import id.skp.rules.permenpanrb8of2021.work.SkpParts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What the rules of PermenPAN-RB 8/2021 take: numbers on their scale and, now and then, beyond its ends. All numbers are
 * decimals, so that they can be given by the names of their fields too.
 */
final class ScoreInputs {
  private ScoreInputs() {}

  /** Makes scores from 0 to 120, some of them a little outside. */
  static Arbitrary<Ratio> score() {
    return number(0, 120);
  }

  static Arbitrary<Ratio> number(int least, int most) {
    return Arbitraries.frequencyOf(
        Tuple.of(6, whole(least, most)),
        Tuple.of(6, decimal(least, most)),
        Tuple.of(1, decimal(least - 20, most + 20)));
  }

  private static Arbitrary<Ratio> whole(int least, int most) {
    return Arbitraries.longs().between(least, most).map(Ratio::of);
  }

  private static Arbitrary<Ratio> decimal(int least, int most) {
    return Arbitraries.longs()
        .between(least * 1000L, most * 1000L)
        .map(thousandths -> Ratio.of(BigDecimal.valueOf(thousandths, 3)));
  }

  private static Arbitrary<AchievementCategory> category() {
    return Arbitraries.of(AchievementCategory.class);
  }

  private static Arbitrary<Boolean> truth() {
    return Arbitraries.of(false, true);
  }

  static Arbitrary<IndicatorRealisation> indicatorRealisation() {
    Arbitrary<Ratio> bound = number(1, 300);
    Arbitrary<NumericTarget> target = Arbitraries.oneOf(
        bound.map(NumericTarget::exact),
        Combinators.combine(bound, bound)
            .as((one, other) -> NumericTarget.range(one.min(other), one.max(other))));
    return Combinators.combine(Arbitraries.of(Polarity.class), target, number(0, 700))
        .as(IndicatorRealisation::new);
  }

  static Map<String, Object> fields(IndicatorRealisation input) {
    NumericTarget target = input.target();
    return Map.of(
        "polarity",
        input.polarity().name(),
        "target",
        target.form() == NumericTarget.Form.RANGE
            ? Map.of("min", given(target.min()), "max", given(target.max()))
            : Map.of("exact", given(target.min())),
        "realisation",
        given(input.realisation()));
  }

  static Arbitrary<Achievement> achievement() {
    return Combinators.combine(number(0, 200), truth()).as(Achievement::new);
  }

  static Map<String, Object> fields(Achievement input) {
    return Map.of(
        "achievementPercent", given(input.percent()), "maximalTarget", input.maximalTarget());
  }

  static Arbitrary<AspectCategories> aspectCategories() {
    return category().list().ofMaxSize(5).map(AspectCategories::new);
  }

  static Map<String, Object> fields(AspectCategories input) {
    return Map.of("aspects", input.aspects().stream().map(Enum::name).toList());
  }

  static Arbitrary<ScoredResult> scoredResult() {
    Arbitrary<CategoryScore> superior =
        Combinators.combine(category(), score()).as(CategoryScore::new);
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(CascadingMethod.class), score(), superior.map(Optional::of))
            .as(ScoredResult::new),
        whole(0, 120)
            .map(score -> new ScoredResult(CascadingMethod.NON_DIRECT, score, Optional.empty())));
  }

  static Map<String, Object> fields(ScoredResult input) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("method", input.method().name());
    fields.put("score", given(input.score()));
    input.superior().ifPresent(superior -> {
      fields.put("superiorCategory", superior.category().name());
      fields.put("superiorScore", given(superior.score()));
    });
    return fields;
  }

  static Arbitrary<AdditionalAssignment> additionalAssignment() {
    return Combinators.combine(category(), score(), number(0, 10)).as(AdditionalAssignment::new);
  }

  static Map<String, Object> fields(AdditionalAssignment input) {
    return Map.of(
        "category", input.category().name(),
        "score", given(input.score()),
        "scopeWeight", given(input.scopeWeight()));
  }

  static Arbitrary<Scores> scores() {
    return number(0, 20).list().ofMaxSize(4).map(Scores::new);
  }

  static Map<String, Object> fields(Scores input) {
    return Map.of("scores", given(input.scores()));
  }

  static Arbitrary<LeaderMainScores> leaderMainScores() {
    return Combinators.combine(score().list().ofMaxSize(3), score().list().ofMaxSize(3))
        .as(LeaderMainScores::new);
  }

  static Map<String, Object> fields(LeaderMainScores input) {
    return Map.of(
        "agreementScores", given(input.agreementScores()),
        "initiativeScores", given(input.initiativeScores()));
  }

  static Arbitrary<LeaderPeriodicMeans> leaderPeriodicMeans() {
    return Combinators.combine(score(), score().optional()).as(LeaderPeriodicMeans::new);
  }

  static Map<String, Object> fields(LeaderPeriodicMeans input) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("initiativeMean", given(input.initiativeMean()));
    input.mainMean().ifPresent(mean -> fields.put("mainMean", given(mean)));
    return fields;
  }

  static Arbitrary<SkpParts> skpParts() {
    return Combinators.combine(score(), number(0, 10)).as(SkpParts::new);
  }

  static Map<String, Object> fields(SkpParts input) {
    return Map.of(
        "mainScore", given(input.mainScore()), "additionalScore", given(input.additionalScore()));
  }

  static Arbitrary<BehaviourLevel> behaviourLevel() {
    Arbitrary<Integer> level = Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.integers().between(1, 7)), Tuple.of(1, Arbitraries.of(0, 8, -1)));
    return Combinators.combine(level, level, level).as(BehaviourLevel::of);
  }

  static Map<String, Object> fields(BehaviourLevel input) {
    return Map.of(
        "level", given(input.level()),
        "standardMin", input.standardMin(),
        "standardMax", input.standardMax());
  }

  static Arbitrary<BehaviourScores> behaviourScores() {
    BehaviourAspect[] aspects = BehaviourAspect.values();
    return score().optional(0.95).list().ofSize(aspects.length).map(scores -> {
      Map<BehaviourAspect, Ratio> present = new LinkedHashMap<>();
      for (int i = 0; i < aspects.length; i++) {
        BehaviourAspect aspect = aspects[i];
        scores.get(i).ifPresent(score -> present.put(aspect, score));
      }
      return new BehaviourScores(present);
    });
  }

  /** Writes the aspects, leadership as null where it does not apply. */
  static Map<String, Object> fields(BehaviourScores input) {
    Map<String, Object> aspects = new LinkedHashMap<>();
    aspects.put(BehaviourAspect.KEPEMIMPINAN.name(), null);
    input.aspects().forEach((aspect, score) -> aspects.put(aspect.name(), given(score)));
    return Map.of("aspects", aspects);
  }

  static Arbitrary<PerformanceParts> performanceParts() {
    return Combinators.combine(score(), score(), truth(), truth()).as(PerformanceParts::new);
  }

  static Map<String, Object> fields(PerformanceParts input) {
    return Map.of(
        "skpScore", given(input.skpScore()),
        "behaviourScore", given(input.behaviourScore()),
        "peerOpinion", input.peerOpinion(),
        "newIdea", input.newIdea());
  }

  static Arbitrary<ScoreAndIdea> scoreAndIdea() {
    return Combinators.combine(score(), truth()).as(ScoreAndIdea::new);
  }

  static Map<String, Object> fields(ScoreAndIdea input) {
    return Map.of("score", given(input.score()), "newIdea", input.newIdea());
  }

  static Arbitrary<HalfYears> halfYears() {
    return Combinators.combine(number(0, 100), score()).as(HalfYears::new);
  }

  static Map<String, Object> fields(HalfYears input) {
    return Map.of(
        "firstHalfPp46", given(input.firstHalfPp46()), "secondHalf", given(input.secondHalf()));
  }

  static Map<String, Object> fields(Ratio score) {
    return Map.of("score", given(score));
  }

  static BigDecimal given(Ratio number) {
    return number.toBigDecimal().orElseThrow();
  }

  private static List<BigDecimal> given(List<Ratio> numbers) {
    return numbers.stream().map(ScoreInputs::given).toList();
  }
}
