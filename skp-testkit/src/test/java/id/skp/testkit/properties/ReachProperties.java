package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.law.Basis;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Text;
import id.skp.json.ReachJson;
import id.skp.rules.Calculation;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementRounding;
import id.skp.rules.permenpanrb8of2021.achievement.InsideRange;
import id.skp.rules.reach.InputChange;
import id.skp.rules.reach.Reach;
import id.skp.rules.reach.ReachObstacle;
import id.skp.rules.reach.ReachWay;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What is proposed suffices, and nothing smaller does. */
class ReachProperties {
  private static final RuleSet RATED = RuleSets.standard().byId(PermenPanRb6Of2022.ID);
  private static final RuleSet SCORED = RuleSets.standard().byId(PermenPanRb8Of2021.ID);

  @Provide
  Arbitrary<Appraisal> rated() {
    return SkpArbitraries.appraisalUnder(RATED);
  }

  @Provide
  Arbitrary<Appraisal> scored() {
    return SkpArbitraries.scoredAppraisal();
  }

  @Provide
  Arbitrary<PerformancePredicate> wanted() {
    return Arbitraries.of(PerformancePredicate.class);
  }

  /** The regulation, and variants of it with up to four other values. */
  @Provide
  Arbitrary<RuleSet> scoring() {
    return Arbitraries.oneOf(
        Arbitraries.of(SCORED, continuous()),
        Arbitraries.longs().map(seed -> varied(SCORED, new Random(seed))));
  }

  private static RuleSet continuous() {
    return SCORED.variant(
        "continuous",
        variant -> variant
            .citing(SCORED.regulation(), Basis.PRACTICE)
            .parameter(AchievementParameters.ACHIEVEMENT_ROUNDING, AchievementRounding.CONTINUOUS));
  }

  private static RuleSet varied(RuleSet ruleSet, Random random) {
    RuleSet varied = ruleSet;
    for (int i = 0; i < 4; i++) {
      varied = OtherData.varied(varied, i, random);
    }
    return varied;
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void ratingsThatAreProposedSufficeAndOneLevelLessDoesNot(
      @ForAll("rated") Appraisal appraisal,
      @ForAll("wanted") PerformancePredicate wanted,
      @ForAll Rating result,
      @ForAll Rating behaviour) {
    Appraisal complete =
        appraisal.toBuilder().resultRating(result).behaviourRating(behaviour).build();
    assertSmallest(Reach.of(RATED, complete, wanted));
    assertSmallest(Reach.of(RATED, appraisal, wanted));
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void realisationsThatAreProposedSufficeAndOneNotchLessDoesNot(
      @ForAll("scoring") RuleSet rules,
      @ForAll("scored") Appraisal appraisal,
      @ForAll("wanted") PerformancePredicate wanted) {
    assertSmallest(Reach.of(rules, appraisal, wanted));
  }

  /** Tries at random what the tables are said to decide. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void noOtherRealisationIsNearer(
      @ForAll("scoring") RuleSet rules,
      @ForAll("scored") Appraisal appraisal,
      @ForAll("wanted") PerformancePredicate wanted,
      @ForAll Random random) {
    Reach reach = Reach.of(rules, appraisal, wanted);
    if (reach.isReached() || !reach.present().isDecided()) {
      return;
    }
    for (int i = 0; i < appraisal.results().size(); i++) {
      List<IndicatorAppraisal> indicators = appraisal.results().get(i).indicators();
      for (int j = 0; j < indicators.size(); j++) {
        String pointer = "/results/" + i + "/indicators/" + j + "/realisation";
        BigDecimal now = indicators.get(j).realisation();
        BigDecimal other = BigDecimal.valueOf(random.nextInt(6000), 1);
        boolean most = appraisal
            .skp()
            .result(appraisal.results().get(i).resultId())
            .orElseThrow()
            .indicators()
            .get(j)
            .maximalTarget();
        if (!most && reaches(rules, with(appraisal, pointer, other), wanted)) {
          assertThat(reach.ways()).as(pointer + " " + now + " -> " + other).anySatisfy(way -> {
            assertThat(way.changes()).hasSize(1);
            InputChange change = way.changes().get(0);
            assertThat(change.pointer()).isEqualTo(pointer);
            assertThat(((BigDecimal) change.after()).subtract(now).abs())
                .isLessThanOrEqualTo(other.subtract(now).abs());
          });
        }
      }
    }
  }

  /** Whoever exceeds the target falls out of its range, where what lies within counts as a share of the upper bound. */
  @Example
  void whereMoreIsNotAlwaysBetterThatIsSaid() {
    RuleSet shares = SCORED.variant(
        "shares",
        variant -> variant
            .citing(SCORED.regulation(), Basis.PRACTICE)
            .parameter(AchievementParameters.INSIDE_RANGE, InsideRange.SHARE_OF_MAXIMUM));
    List<Reach> answers = scored()
        .sampleStream()
        .limit(300)
        .map(appraisal -> Reach.of(shares, appraisal, PerformancePredicate.CUKUP))
        .toList();

    assertThat(answers)
        .anySatisfy(reach -> assertThat(reach.caveats())
            .anySatisfy(caveat -> assertThat(caveat.english())
                .startsWith("Realisation of ")
                .contains("a better value does not always give a better outcome")));
    assertThat(answers)
        .filteredOn(reach -> !reach.caveats().isEmpty())
        .anySatisfy(reach -> assertThat(reach.ways())
            .anySatisfy(way -> assertThat(way.changes().get(0).until()).isPresent()));
  }

  @Example
  void whereTheAgencyDecidesItselfThatIsSaid() {
    RuleSet own = RATED.variant(
        "own",
        variant -> variant
            .citing(RATED.regulation(), Basis.PRACTICE)
            .rule(
                Rules6Of2022.PERFORMANCE_PREDICATE,
                (facts, reasoning) -> reasoning.derive(
                    Calculation.of("own", "Sendiri", "Own"),
                    rating -> rating == Rating.DI_ATAS_EKSPEKTASI
                        ? PerformancePredicate.BAIK
                        : PerformancePredicate.KURANG,
                    facts.required(Ratings.RESULT_RATING))));
    Appraisal appraisal = rated().sample().toBuilder()
        .resultRating(Rating.SESUAI_EKSPEKTASI)
        .behaviourRating(Rating.SESUAI_EKSPEKTASI)
        .build();
    Reach reach = Reach.of(own, appraisal, PerformancePredicate.BAIK);

    assertThat(reach.ways()).hasSize(1);
    assertThat(reach.caveats())
        .extracting(Text::english)
        .containsExactly("own decides Performance predicate by a procedure of its own: each way was"
            + " decided with it, but there may be smaller changes");
    assertThat(Reach.of(own, appraisal, PerformancePredicate.SANGAT_BAIK).obstacle())
        .get()
        .extracting(ReachObstacle::reason)
        .isEqualTo(ReachObstacle.Reason.CAPPED);
  }

  private static void assertSmallest(Reach reach) {
    String written = ReachJson.write(reach);
    assertThat(ReachJson.write(ReachJson.read(written))).isEqualTo(written);
    if (reach.isReached()) {
      assertThat(reach.ways()).isEmpty();
      assertThat(reach.obstacle()).isEmpty();
      return;
    }
    assertThat(reach.ways().isEmpty()).isEqualTo(reach.obstacle().isPresent());
    reach
        .obstacle()
        .ifPresent(obstacle -> obstacle
            .best()
            .ifPresent(best -> assertThat(reaches(reach, best.decision().toOptional()))
                .isEqualTo(obstacle.reason() == ReachObstacle.Reason.MORE_THAN_TWO)));
    reach.ways().forEach(way -> assertSmallest(reach, way));
    reach
        .obstacle()
        .filter(each -> each.reason() == ReachObstacle.Reason.MORE_THAN_TWO)
        .ifPresent(each -> {
          assertThat(each.best().orElseThrow().changes()).hasSizeGreaterThan(2);
          assertSmallest(reach, each.best().orElseThrow());
        });
  }

  private static void assertSmallest(Reach reach, ReachWay way) {
    assertThat(reaches(reach, way.decision().toOptional())).isTrue();
    assertThat(way.decision().trace().steps()).isNotEmpty();
    for (InputChange change : way.changes()) {
      less(change)
          .ifPresent(value -> assertThat(reaches(
                  reach.ruleSet(), with(way.appraisal(), change.pointer(), value), reach.wanted()))
              .as(change + " but " + value + " of " + way.changes() + " under "
                  + reach.ruleSet().differencesFrom(SCORED))
              .isFalse());
    }
  }

  private static boolean reaches(RuleSet rules, Appraisal appraisal, PerformancePredicate wanted) {
    return rules
        .decide(PerformanceRules.EVALUATION, appraisal)
        .toOptional()
        .filter(each -> each.predicate().standing() >= wanted.standing())
        .isPresent();
  }

  private static boolean reaches(Reach reach, Optional<Evaluation> evaluation) {
    return evaluation
        .filter(each -> each.predicate().standing() >= reach.wanted().standing())
        .isPresent();
  }

  /** One notch towards what is there now; nothing where that is the next one. */
  private static Optional<Object> less(InputChange change) {
    if (change.after() instanceof BigDecimal after) {
      BigDecimal before = (BigDecimal) change.before();
      BigDecimal notch = BigDecimal.ONE.movePointLeft(Math.max(after.scale(), before.scale()));
      return Optional.of(after.add(after.compareTo(before) > 0 ? notch.negate() : notch));
    } else if (change.after() instanceof Integer after) {
      return Optional.of(after + Integer.signum((Integer) change.before() - after));
    } else if (change.after() instanceof Rating after) {
      return next(Stream.of(Rating.values()), Rating::standing, after, change.before());
    } else if (change.after() instanceof OrganisationPredicate after) {
      return next(
          Stream.of(OrganisationPredicate.values()),
          OrganisationPredicate::standing,
          after,
          change.before());
    } else if (change.after() instanceof AchievementCategory after) {
      return next(
          Stream.of(AchievementCategory.values()),
          AchievementCategory::standing,
          after,
          change.before());
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private static <T> Optional<Object> next(
      Stream<T> values, ToIntFunction<T> standing, T after, Object before) {
    int way = Integer.signum(standing.applyAsInt((T) before) - standing.applyAsInt(after));
    return values
        .filter(each -> standing.applyAsInt(each) == standing.applyAsInt(after) + way)
        .map(each -> (Object) each)
        .findFirst();
  }

  private static Appraisal with(Appraisal whole, String pointer, Object value) {
    String[] path = pointer.substring(1).split("/");
    return switch (path[0]) {
      case "resultRating" -> whole.toBuilder().resultRating((Rating) value).build();
      case "behaviourRating" ->
        whole.toBuilder().behaviourRating((Rating) value).build();
      case "organisationPredicate" ->
        whole.toBuilder().organisationPredicate((OrganisationPredicate) value).build();
      case "results" ->
        whole.toBuilder()
            .results(replaced(whole.results(), path[1], each -> withResult(each, path, value)))
            .build();
      default ->
        whole.toBuilder()
            .behaviourLevels(
                replaced(whole.behaviourLevels(), path[1], each -> withLevel(each, path, value)))
            .build();
    };
  }

  private static ResultAppraisal withResult(ResultAppraisal result, String[] path, Object value) {
    return path[2].equals("category")
        ? result.toBuilder().category((AchievementCategory) value).build()
        : result.toBuilder()
            .indicators(replaced(
                result.indicators(),
                path[3],
                each -> new IndicatorAppraisal(each.indicatorId(), (BigDecimal) value)))
            .build();
  }

  private static BehaviourLevelAppraisal withLevel(
      BehaviourLevelAppraisal shown, String[] path, Object value) {
    return switch (path[2]) {
      case "level" -> shown.toBuilder().level((Integer) value).build();
      case "surveyScore" -> shown.toBuilder().surveyScore((BigDecimal) value).build();
      default ->
        shown.toBuilder()
            .situationLevels(replaced(shown.situationLevels(), path[3], each -> (Integer) value))
            .build();
    };
  }

  private static <T> List<T> replaced(List<T> all, String index, UnaryOperator<T> edit) {
    List<T> copy = new ArrayList<>(all);
    copy.set(Integer.parseInt(index), edit.apply(all.get(Integer.parseInt(index))));
    return copy;
  }
}
