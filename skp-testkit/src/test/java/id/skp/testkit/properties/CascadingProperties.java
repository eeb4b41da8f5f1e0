package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.text.Text;
import id.skp.json.EvaluationReportJson;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import id.skp.rules.permenpanrb8of2021.work.ScoredResult;
import id.skp.rules.permenpanrb8of2021.work.WorkRules;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How far the superior's result enters the own score. */
class CascadingProperties {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();
  private static final Ratio OWN_SHARE = Ratio.of(8, 10);
  private static final Ratio MOST_OF_SUPERIOR = Ratio.of(2, 10);

  @Property
  void theSuperiorsScoreIsNotCountedInDirectCascading(
      @ForAll("scores") Ratio own, @ForAll("anySuperiors") Optional<CategoryScore> superior) {
    Decision<Ratio> alone = weighted(CascadingMethod.DIRECT, own, Optional.empty());
    Decision<Ratio> beside = weighted(CascadingMethod.DIRECT, own, superior);
    assertThat(beside.orThrow()).isEqualTo(alone.orThrow()).isEqualTo(own);
    assertThat(explained(beside)).isEqualTo(explained(alone));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aDocumentSaysTheSameWhateverTheSuperiorOfADirectResultIs(
      @ForAll("documents") Appraisal appraisal,
      @ForAll("superiorResults") Optional<SuperiorResult> superior) {
    Appraisal other = appraisal.toBuilder()
        .results(appraisal.results().stream()
            .map(result -> isDirect(appraisal, result)
                ? result.toBuilder().superior(superior).build()
                : result)
            .toList())
        .build();
    EvaluationReport one = PerformanceRules.of(RULES).evaluate(appraisal);
    EvaluationReport two = PerformanceRules.of(RULES).evaluate(other);
    assertThat(explained(two.decision())).isEqualTo(explained(one.decision()));
    assertThat(EvaluationReportJson.write(two)).isEqualTo(EvaluationReportJson.write(one));
  }

  private static boolean isDirect(Appraisal appraisal, ResultAppraisal result) {
    return appraisal
        .skp()
        .result(result.resultId())
        .flatMap(planned -> planned.cascading())
        .equals(Optional.of(CascadingMethod.DIRECT));
  }

  @Property
  void aNonDirectScoreLiesBetweenTheOwnShareAndTheOwnShareWithAFifthOfTheSuperiors(
      @ForAll("scores") Ratio own, @ForAll("superiors") CategoryScore superior) {
    Ratio score = nonDirect(own, superior);
    Ratio least = OWN_SHARE.times(own);
    assertThat(score).isBetween(least, least.plus(MOST_OF_SUPERIOR.times(superior.score())));
  }

  @Property
  void aNonDirectScoreNeverFallsWhenEitherScoreRises(
      @ForAll("scores") Ratio one,
      @ForAll("scores") Ratio other,
      @ForAll("superiors") CategoryScore superior) {
    Ratio low = one.min(other);
    Ratio high = one.max(other);
    assertThat(nonDirect(high, superior)).isGreaterThanOrEqualTo(nonDirect(low, superior));
    AchievementCategory category = superior.category();
    assertThat(nonDirect(superior.score(), new CategoryScore(category, high)))
        .isGreaterThanOrEqualTo(nonDirect(superior.score(), new CategoryScore(category, low)));
  }

  @Property
  void aNonDirectScoreNeverFallsWhenTheSuperiorsCategoryRises(
      @ForAll("scores") Ratio own,
      @ForAll("scores") Ratio superior,
      @ForAll AchievementCategory one,
      @ForAll AchievementCategory other) {
    Ratio first = nonDirect(own, new CategoryScore(one, superior));
    Ratio second = nonDirect(own, new CategoryScore(other, superior));
    int order = Integer.compare(one.standing(), other.standing());
    assertThat(order * first.compareTo(second)).isNotNegative();
  }

  private static Ratio nonDirect(Ratio own, CategoryScore superior) {
    return weighted(CascadingMethod.NON_DIRECT, own, Optional.of(superior)).orThrow();
  }

  private static Decision<Ratio> weighted(
      CascadingMethod method, Ratio own, Optional<CategoryScore> superior) {
    return RULES.decide(WorkRules.WEIGHTED_SCORE, new ScoredResult(method, own, superior));
  }

  private static List<String> explained(Decision<?> decision) {
    return List.of(decision.explain(Text.INDONESIAN), decision.explain(Text.ENGLISH));
  }

  @Provide
  Arbitrary<Ratio> scores() {
    return Arbitraries.longs().between(0, 1200).map(tenths -> Ratio.of(tenths, 10));
  }

  @Provide
  Arbitrary<CategoryScore> superiors() {
    return Combinators.combine(Arbitraries.of(AchievementCategory.class), scores())
        .as(CategoryScore::new);
  }

  /** Scores that no superior can have among them. */
  @Provide
  Arbitrary<Optional<CategoryScore>> anySuperiors() {
    return Combinators.combine(
            Arbitraries.of(AchievementCategory.class),
            Arbitraries.longs().between(-500, 500).map(Ratio::of))
        .as(CategoryScore::new)
        .optional();
  }

  @Provide
  Arbitrary<Optional<SuperiorResult>> superiorResults() {
    return SkpArbitraries.superiorResult().optional();
  }

  @Provide
  Arbitrary<Appraisal> documents() {
    return SkpArbitraries.scoredAppraisal();
  }
}
