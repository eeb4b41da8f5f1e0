package id.skp.testkit.samples;

import static id.skp.core.plan.AchievementCategory.BAIK;
import static id.skp.core.plan.AchievementCategory.CUKUP;
import static id.skp.core.plan.AchievementCategory.KURANG;
import static id.skp.core.plan.AchievementCategory.SANGAT_BAIK;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.ParameterKey;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.Undecided.Reason;
import id.skp.rules.permenpanrb8of2021.Cascade8Of2021;
import id.skp.rules.permenpanrb8of2021.JudgedResult;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.achievement.Achievement;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementRounding;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementRules;
import id.skp.rules.permenpanrb8of2021.achievement.AspectCategories;
import id.skp.rules.permenpanrb8of2021.achievement.AspectCombiner;
import id.skp.rules.permenpanrb8of2021.achievement.CategoryBands;
import id.skp.rules.permenpanrb8of2021.achievement.DevelopedScores;
import id.skp.rules.permenpanrb8of2021.achievement.IndicatorRealisation;
import id.skp.rules.permenpanrb8of2021.achievement.InsideRange;
import id.skp.rules.permenpanrb8of2021.achievement.MaximalTargetAbove100;
import id.skp.rules.permenpanrb8of2021.achievement.NegativeAchievement;
import id.skp.rules.permenpanrb8of2021.achievement.NumericTarget;
import id.skp.rules.permenpanrb8of2021.achievement.OtherAspectCombiner;
import id.skp.rules.permenpanrb8of2021.achievement.StaffMaximalTarget;
import id.skp.rules.permenpanrb8of2021.achievement.ZeroTarget;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourAnchors;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourLevel;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourParameters;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourRules;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourScale;
import id.skp.rules.permenpanrb8of2021.behaviour.LeadershipApplies;
import id.skp.rules.permenpanrb8of2021.behaviour.RequiredLevels;
import id.skp.rules.permenpanrb8of2021.behaviour.SingleLevelScores;
import id.skp.rules.permenpanrb8of2021.behaviour.SituationCombiner;
import id.skp.rules.permenpanrb8of2021.predicate.BandGaps;
import id.skp.rules.permenpanrb8of2021.predicate.NewIdeaEffect;
import id.skp.rules.permenpanrb8of2021.predicate.PerformanceOutcome;
import id.skp.rules.permenpanrb8of2021.predicate.PerformanceParts;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateBands;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateParameters;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateRules;
import id.skp.rules.permenpanrb8of2021.predicate.ScoreAndIdea;
import id.skp.rules.permenpanrb8of2021.predicate.SpecialCasePolicy;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import id.skp.rules.permenpanrb8of2021.score.CategoryValues;
import id.skp.rules.permenpanrb8of2021.score.Holding;
import id.skp.rules.permenpanrb8of2021.score.LinearScale;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import id.skp.rules.permenpanrb8of2021.transition.HalfYears;
import id.skp.rules.permenpanrb8of2021.transition.IntegratedScore;
import id.skp.rules.permenpanrb8of2021.transition.IntegrationRounding;
import id.skp.rules.permenpanrb8of2021.transition.TransitionParameters;
import id.skp.rules.permenpanrb8of2021.transition.TransitionRules;
import id.skp.rules.permenpanrb8of2021.work.AdditionalCap;
import id.skp.rules.permenpanrb8of2021.work.LeaderItemCombiner;
import id.skp.rules.permenpanrb8of2021.work.LeaderMainScores;
import id.skp.rules.permenpanrb8of2021.work.LeaderPeriodicMeans;
import id.skp.rules.permenpanrb8of2021.work.LeaderSingleKind;
import id.skp.rules.permenpanrb8of2021.work.MainScoreAveraging;
import id.skp.rules.permenpanrb8of2021.work.PeriodicWithoutMain;
import id.skp.rules.permenpanrb8of2021.work.PostChangeCombiner;
import id.skp.rules.permenpanrb8of2021.work.ScopeWeights;
import id.skp.rules.permenpanrb8of2021.work.ScoredResult;
import id.skp.rules.permenpanrb8of2021.work.Scores;
import id.skp.rules.permenpanrb8of2021.work.SkpParts;
import id.skp.rules.permenpanrb8of2021.work.SuperiorScoreScale;
import id.skp.rules.permenpanrb8of2021.work.SuperiorWeighting;
import id.skp.rules.permenpanrb8of2021.work.WorkParameters;
import id.skp.rules.permenpanrb8of2021.work.WorkRules;
import id.skp.rules.value.Bands;
import id.skp.rules.value.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every other reading of an open question is a variant of one parameter, and gives another number. */
class OtherReadings2021Test {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();
  private static final Appraisal STAFF = Samples.appraisal("teacher-2021");

  /** A reading, a question it answers otherwise, and both answers. */
  private record Reading<T, I, O>(
      String name,
      ParameterKey<T> key,
      T value,
      RuleKey<I, O> rule,
      I input,
      O byDefault,
      O otherwise) {
    void check() {
      assertThat(RULES.decide(rule, input).orThrow()).isEqualTo(byDefault);
      assertThat(with(key, value).decide(rule, input).orThrow())
          .isEqualTo(otherwise)
          .isNotEqualTo(byDefault);
    }
  }

  @TestFactory
  Stream<DynamicTest> anotherReadingGivesAnotherNumber() {
    return Stream.of(achievements(), combinations(), weights(), outcomes())
        .flatMap(List::stream)
        .map(reading -> DynamicTest.dynamicTest(reading.name(), reading::check));
  }

  private static List<Reading<?, ?, ?>> achievements() {
    return List.of(
        new Reading<>(
            "OQ-801: an achievement is not rounded",
            AchievementParameters.ACHIEVEMENT_ROUNDING,
            AchievementRounding.CONTINUOUS,
            AchievementRules.INDICATOR_CATEGORY,
            new Achievement(Ratio.parse("100.4"), false),
            BAIK,
            SANGAT_BAIK),
        new Reading<>(
            "OQ-801: an achievement is truncated",
            AchievementParameters.ACHIEVEMENT_ROUNDING,
            AchievementRounding.TRUNCATE,
            AchievementRules.INDICATOR_CATEGORY,
            new Achievement(Ratio.parse("99.5"), false),
            BAIK,
            CUKUP),
        new Reading<>(
            "OQ-802: inside a range, the share of its maximum",
            AchievementParameters.INSIDE_RANGE,
            InsideRange.SHARE_OF_MAXIMUM,
            AchievementRules.INDICATOR_ACHIEVEMENT,
            realisation(Polarity.NORMAL, NumericTarget.range(Ratio.of(80), Ratio.of(90)), 81),
            Ratio.of(100),
            Ratio.of(90)),
        new Reading<>(
            "OQ-803: a negative achievement is left",
            AchievementParameters.ACHIEVEMENT_FLOOR,
            NegativeAchievement.LET_STAND,
            AchievementRules.INDICATOR_ACHIEVEMENT,
            realisation(Polarity.KHUSUS, NumericTarget.exact(Ratio.of(10)), 25),
            Ratio.ZERO,
            Ratio.of(-50)),
        new Reading<>(
            "OQ-804: Sangat Baik from 120",
            AchievementParameters.STAFF_BANDS,
            new CategoryBands(Bands.startingWith(AchievementCategory.SANGAT_KURANG)
                .from(60, KURANG)
                .from(80, CUKUP)
                .from(100, BAIK)
                .from(120, SANGAT_BAIK)),
            AchievementRules.INDICATOR_CATEGORY,
            new Achievement(Ratio.of(119), false),
            SANGAT_BAIK,
            BAIK),
        new Reading<>(
            "OQ-808: a maximal target reached by staff counts by the bands",
            AchievementParameters.STAFF_MAXIMAL_TARGET,
            StaffMaximalTarget.BY_BANDS,
            AchievementRules.INDICATOR_CATEGORY,
            new Achievement(Ratio.of(100), true),
            SANGAT_BAIK,
            BAIK),
        new Reading<>(
            "OQ-809: above a maximal target, the scale",
            AchievementParameters.MAXIMAL_TARGET_ABOVE_100,
            MaximalTargetAbove100.BY_SCALE,
            AchievementRules.LEADER_INDICATOR_SCORE,
            new Achievement(Ratio.of(101), true),
            new CategoryScore(SANGAT_BAIK, Ratio.of(120)),
            new CategoryScore(SANGAT_BAIK, Ratio.of(110))));
  }

  private static List<Reading<?, ?, ?>> combinations() {
    return List.of(
        new Reading<>(
            "OQ-806: three aspects by points",
            AchievementParameters.ASPECT_COMBINER,
            AspectCombiner.POINTS,
            AchievementRules.RESULT_CATEGORY,
            new AspectCategories(List.of(SANGAT_BAIK, SANGAT_BAIK, KURANG)),
            new CategoryScore(CUKUP, Ratio.of(80)),
            new CategoryScore(BAIK, Ratio.of(100))),
        new Reading<>(
            "OQ-807: two aspects by their mean",
            AchievementParameters.OTHER_ASPECT_COMBINER,
            OtherAspectCombiner.MEAN,
            AchievementRules.RESULT_CATEGORY,
            new AspectCategories(List.of(SANGAT_BAIK, KURANG)),
            new CategoryScore(KURANG, Ratio.of(60)),
            new CategoryScore(BAIK, Ratio.of(100))),
        leaderMain("OQ-810: 50/50", Weights.of(50, 50), 90),
        leaderMain("OQ-810: 55/45", Weights.of(55, 45), 91),
        leaderMain("OQ-810: initiative 60", Weights.of(40, 60), 88),
        new Reading<>(
            "OQ-811: a missing kind is 0",
            WorkParameters.LEADER_SINGLE_KIND,
            LeaderSingleKind.MISSING_IS_ZERO,
            WorkRules.LEADER_MAIN_SCORE,
            new LeaderMainScores(List.of(Ratio.of(100)), List.of()),
            Ratio.of(100),
            Ratio.of(60)),
        new Reading<>(
            "OQ-812: half the initiative mean",
            WorkParameters.PERIODIC_WITHOUT_MAIN,
            PeriodicWithoutMain.HALVED,
            WorkRules.LEADER_PERIODIC_SCORE,
            new LeaderPeriodicMeans(Ratio.of(80), Optional.empty()),
            Ratio.of(80),
            Ratio.of(40)));
  }

  private static Reading<?, ?, ?> leaderMain(String name, Weights weights, long otherwise) {
    return new Reading<>(
        name,
        WorkParameters.LEADER_MAIN_WEIGHTS,
        weights,
        WorkRules.LEADER_MAIN_SCORE,
        new LeaderMainScores(List.of(Ratio.of(100)), List.of(Ratio.of(80))),
        Ratio.of(92),
        Ratio.of(otherwise));
  }

  private static List<Reading<?, ?, ?>> weights() {
    ScoredResult cukup = nonDirect(100, CUKUP, 80);
    return List.of(
        new Reading<>(
            "OQ-813: the own score stands in for the superior's",
            WorkParameters.SUPERIOR_WEIGHTING,
            SuperiorWeighting.OWN_STANDS_IN,
            WorkRules.WEIGHTED_SCORE,
            cukup,
            Ratio.of(88),
            Ratio.of(90)),
        new Reading<>(
            "OQ-813: the superior is ignored",
            WorkParameters.SUPERIOR_WEIGHTING,
            SuperiorWeighting.IGNORED,
            WorkRules.WEIGHTED_SCORE,
            cukup,
            Ratio.of(88),
            Ratio.of(100)),
        new Reading<>(
            "OQ-813: another own weight",
            WorkParameters.OWN_WEIGHT,
            Ratio.of(75),
            WorkRules.WEIGHTED_SCORE,
            cukup,
            Ratio.of(88),
            Ratio.of(83)),
        new Reading<>(
            "OQ-813: other weights of the superior",
            WorkParameters.SUPERIOR_WEIGHTS,
            CategoryValues.of(20, 20, 20, 20, 20),
            WorkRules.WEIGHTED_SCORE,
            cukup,
            Ratio.of(88),
            Ratio.of(96)),
        new Reading<>(
            "OQ-815: a leader's 109 counts as 100",
            WorkParameters.SUPERIOR_SCORE_SCALE,
            SuperiorScoreScale.BY_CATEGORY,
            WorkRules.WEIGHTED_SCORE,
            nonDirect(100, BAIK, 109),
            Ratio.parse("101.8"),
            Ratio.of(100)),
        new Reading<>(
            "OQ-816: no cap",
            WorkParameters.ADDITIONAL_CAP,
            AdditionalCap.SUM,
            WorkRules.ADDITIONAL_TOTAL,
            new Scores(List.of(Ratio.of(6), Ratio.of(7))),
            Ratio.of(10),
            Ratio.of(13)),
        new Reading<>(
            "OQ-816: the average",
            WorkParameters.ADDITIONAL_CAP,
            AdditionalCap.AVERAGE,
            WorkRules.ADDITIONAL_TOTAL,
            new Scores(List.of(Ratio.of(6), Ratio.of(7))),
            Ratio.of(10),
            Ratio.parse("6.5")),
        new Reading<>(
            "OQ-818: an SKP score above 120 is left",
            ScoreParameters.SKP_CAP,
            Holding.LET_STAND,
            WorkRules.SKP_SCORE,
            new SkpParts(Ratio.of(118), Ratio.of(5)),
            Ratio.of(120),
            Ratio.of(123)));
  }

  private static List<Reading<?, ?, ?>> outcomes() {
    return List.of(
        new Reading<>(
            "OQ-819: other anchors",
            BehaviourParameters.BEHAVIOUR_ANCHORS,
            BehaviourAnchors.of(80, 100, 120),
            BehaviourRules.BEHAVIOUR_ASPECT_SCORE,
            BehaviourLevel.of(3, 3, 5),
            Ratio.of(90),
            Ratio.of(80)),
        single("OQ-820: 90 when met", 90),
        single("OQ-820: 100 when met", 100),
        new Reading<>(
            "OQ-824: upper bounds 50/69/89",
            PredicateParameters.PREDICATE_BANDS,
            new PredicateBands(Bands.startingWith(PerformancePredicate.SANGAT_KURANG)
                .above(50, PerformancePredicate.KURANG)
                .above(69, PerformancePredicate.CUKUP)
                .above(89, PerformancePredicate.BAIK)
                .above(109, PerformancePredicate.SANGAT_BAIK)),
            PredicateRules.NUMERIC_PREDICATE,
            new ScoreAndIdea(Ratio.parse("89.5"), false),
            PerformancePredicate.CUKUP,
            PerformancePredicate.BAIK),
        new Reading<>(
            "OQ-825: a new idea adds two points",
            PredicateParameters.NEW_IDEA_EFFECT,
            NewIdeaEffect.TWO_POINTS,
            PredicateRules.PERFORMANCE_SCORE,
            new PerformanceParts(Ratio.of(100), Ratio.of(100), false, true),
            new PerformanceOutcome(Ratio.of(100), PerformancePredicate.BAIK),
            new PerformanceOutcome(Ratio.of(102), PerformancePredicate.BAIK)),
        new Reading<>(
            "OQ-826: exact lower bounds",
            TransitionParameters.PP46_BANDS,
            exactLowerBounds(),
            TransitionRules.PP46_CONVERSION,
            Ratio.parse("90.5"),
            Ratio.parse("109.375"),
            Ratio.of(3071, 28)),
        new Reading<>(
            "OQ-827: the halves are rounded first",
            TransitionParameters.INTEGRATION_ROUNDING,
            IntegrationRounding.AS_SHOWN,
            TransitionRules.INTEGRATION_2021,
            new HalfYears(Ratio.of(62), Ratio.of(80)),
            new IntegratedScore(Ratio.of(999, 14), Ratio.of(2119, 28)),
            new IntegratedScore(Ratio.parse("71.36"), Ratio.parse("75.68"))),
        new Reading<>(
            "OQ-827: the halves by their months",
            TransitionParameters.INTEGRATION_WEIGHTS,
            Weights.of(25, 75),
            TransitionRules.INTEGRATION_2021,
            new HalfYears(Ratio.of(76), Ratio.of(110)),
            new IntegratedScore(Ratio.of(90), Ratio.of(100)),
            new IntegratedScore(Ratio.of(90), Ratio.of(105))));
  }

  private static Reading<?, ?, ?> single(String name, long met) {
    return new Reading<>(
        name,
        BehaviourParameters.BEHAVIOUR_SINGLE_LEVEL,
        new SingleLevelScores(Ratio.of(met), Ratio.of(11)),
        BehaviourRules.BEHAVIOUR_ASPECT_SCORE,
        BehaviourLevel.of(3, 3, 3),
        Ratio.of(109),
        Ratio.of(met));
  }

  private static LinearScale exactLowerBounds() {
    LinearScale scale = RULES.parameter(TransitionParameters.PP46_BANDS).value();
    return new LinearScale(scale.segments(), scale.above(), LinearScale.Between.SEGMENT_BELOW);
  }

  @Test
  void aReadingMayRefuseWhatAnotherDecides() {
    assertUndecided(
        with(AchievementParameters.MAXIMAL_TARGET_ABOVE_100, MaximalTargetAbove100.REJECT)
            .decide(AchievementRules.LEADER_INDICATOR_SCORE, new Achievement(Ratio.of(101), true)),
        Reason.INVALID_INPUT,
        "/achievementPercent");
    RuleSet gaps = with(PredicateParameters.PREDICATE_GAPS, BandGaps.WHOLE_NUMBERS);
    for (String between : List.of("49.5", "69.01", "89.99", "109.5")) {
      assertUndecided(
          gaps.decide(
              PredicateRules.NUMERIC_PREDICATE, new ScoreAndIdea(Ratio.parse(between), true)),
          Reason.INVALID_INPUT,
          "/score");
    }
    assertThat(gaps.decide(
                PredicateRules.NUMERIC_PREDICATE, new ScoreAndIdea(Ratio.parse("88.99"), true))
            .orThrow())
        .isEqualTo(PerformancePredicate.CUKUP);
    assertUndecided(
        with(BehaviourParameters.BEHAVIOUR_SCALE, BehaviourScale.NOT_APPLIED)
            .decide(BehaviourRules.BEHAVIOUR_ASPECT_SCORE, BehaviourLevel.of(3, 3, 5)),
        Reason.NOT_APPLICABLE,
        "");
  }

  @Test
  void aZeroTargetIsRefusedUnlessTheRuleSetHasAFormulaForIt() {
    IndicatorRealisation noErrors =
        realisation(Polarity.KHUSUS, NumericTarget.exact(Ratio.ZERO), 0);
    assertUndecided(
        RULES.decide(AchievementRules.INDICATOR_ACHIEVEMENT, noErrors),
        Reason.INVALID_INPUT,
        "/target/exact");
    assertThat(with(AchievementParameters.ZERO_TARGET, ZeroTarget.REACHED_AT_ZERO)
            .decide(AchievementRules.INDICATOR_ACHIEVEMENT, noErrors)
            .orThrow())
        .isEqualTo(Ratio.HUNDRED);
  }

  @ParameterizedTest
  @CsvSource({
    "KHUSUS, 0, 2, 1, 100",
    "KHUSUS, 0, 2, 0, 100",
    "KHUSUS, 0, 2, 2, 100",
    "KHUSUS, 0, 2, 3, 50",
    "KHUSUS, 0, 2, 5, 0",
    "NORMAL, 0, 2, 0, 100",
    "NORMAL, 0, 2, 1, 100",
    "NORMAL, 0, 2, 3, 150",
    "NORMAL, 80, , 92, 115",
    "NORMAL, 80, , 80, 100",
    "NORMAL, 80, , 60, 75",
    "KHUSUS, , 3, 3, 100",
    "KHUSUS, , 3, 0, 200",
    "KHUSUS, , 3, 4.5, 50",
    "NORMAL, , 80, 60, 75",
    "KHUSUS, 4, , 5, 75"
  })
  void aRangeFromZeroAndOneBoundAreTargets(
      Polarity polarity,
      @Nullable String min,
      @Nullable String max,
      String realisation,
      String achievement) {
    NumericTarget target = NumericTarget.of(new RangeTarget(
            Optional.ofNullable(min).map(BigDecimal::new),
            Optional.ofNullable(max).map(BigDecimal::new),
            Optional.empty(),
            "target"))
        .orElseThrow();

    assertThat(RULES
            .decide(
                AchievementRules.INDICATOR_ACHIEVEMENT,
                new IndicatorRealisation(polarity, target, Ratio.parse(realisation)))
            .orThrow())
        .isEqualTo(Ratio.parse(achievement));
  }

  @ParameterizedTest
  @EnumSource(Polarity.class)
  void onlyWhatWouldBeDividedByIsAskedToBeAboveZero(Polarity polarity) {
    Ratio zero = Ratio.ZERO;
    for (int realisation : new int[] {0, 1}) {
      assertZero(polarity, NumericTarget.exact(zero), realisation, "/target/exact");
      assertZero(polarity, NumericTarget.range(zero, zero), realisation, "/target/max");
      assertZero(polarity, NumericTarget.range(Ratio.of(-2), zero), realisation, "/target/min");
      assertZero(polarity, NumericTarget.atMost(zero), realisation, "/target/max");
      assertZero(polarity, NumericTarget.atLeast(zero), realisation, "/target/min");
    }
  }

  private static void assertZero(
      Polarity polarity, NumericTarget target, int realisation, String field) {
    assertUndecided(
        RULES.decide(
            AchievementRules.INDICATOR_ACHIEVEMENT, realisation(polarity, target, realisation)),
        Reason.INVALID_INPUT,
        field);
  }

  @Test
  void whatTheZeroTargetSaysHoldsForEveryTargetWhoseMostIsZero() {
    for (NumericTarget target : List.of(
        NumericTarget.exact(Ratio.ZERO),
        NumericTarget.range(Ratio.ZERO, Ratio.ZERO),
        NumericTarget.atMost(Ratio.ZERO))) {
      RuleSet reached = with(AchievementParameters.ZERO_TARGET, ZeroTarget.REACHED_AT_ZERO);
      assertThat(reached
              .decide(
                  AchievementRules.INDICATOR_ACHIEVEMENT, realisation(Polarity.KHUSUS, target, 0))
              .orThrow())
          .isEqualTo(Ratio.HUNDRED);
      assertThat(reached
              .decide(
                  AchievementRules.INDICATOR_ACHIEVEMENT, realisation(Polarity.KHUSUS, target, 2))
              .orThrow())
          .isEqualTo(Ratio.ZERO);
    }
  }

  @Test
  void oneBoundReadsAsOneBound() {
    assertThat(NumericTarget.atLeast(Ratio.of(80)).label())
        .isEqualTo(Text.of("paling sedikit 80", "at least 80"));
    assertThat(NumericTarget.atMost(Ratio.parse("2.5")).label())
        .isEqualTo(Text.of("paling banyak 2,5", "at most 2.5"));
    assertThat(NumericTarget.range(Ratio.ZERO, Ratio.of(2))).hasToString("0..2");
  }

  @Test
  void aNegativeAchievementThatIsLeftIsSangatKurangForStaff() {
    Achievement negative = new Achievement(Ratio.of(-50), false);
    assertThat(with(AchievementParameters.ACHIEVEMENT_FLOOR, NegativeAchievement.LET_STAND)
            .decide(AchievementRules.INDICATOR_CATEGORY, negative)
            .orThrow())
        .isEqualTo(AchievementCategory.SANGAT_KURANG);
    assertUndecided(
        RULES.decide(AchievementRules.INDICATOR_CATEGORY, negative),
        Reason.INVALID_INPUT,
        "/achievementPercent");
  }

  @Test
  void anSkpScoreThatIsLeftAbove120GoesIntoThePerformanceScore() {
    PerformanceParts parts = new PerformanceParts(Ratio.of(123), Ratio.of(120), false, false);
    assertThat(with(ScoreParameters.SKP_CAP, Holding.LET_STAND)
            .decide(PredicateRules.PERFORMANCE_SCORE, parts)
            .orThrow()
            .score())
        .isEqualTo(Ratio.parse("122.1"));
    assertUndecided(
        RULES.decide(PredicateRules.PERFORMANCE_SCORE, parts), Reason.INVALID_INPUT, "/skpScore");
  }

  @Test
  void scopesMayAlwaysWeighTwo() {
    // within the unit: 100/100 x 1/100 x 120 where the scope weighs 1, twice that where it weighs 2
    Appraisal within = withPlanned(
        STAFF,
        2,
        planned -> planned.toBuilder().scope(AssignmentScope.DALAM_UNIT).build());
    Ratio usual = skpScore(RULES, within);
    Ratio twice = skpScore(with(WorkParameters.SCOPE_WEIGHTS, ScopeWeights.of(2, 2, 2)), within);
    assertThat(twice).isEqualTo(skpScore(RULES, STAFF)).isGreaterThan(usual);
  }

  @Test
  void plansOfTheSameSuperiorsPlanMayBeAveragedFirst() {
    WorkResult planned = STAFF.skp().results().get(1);
    ResultAppraisal judged = STAFF.results().get(1);
    Appraisal three = STAFF.toBuilder()
        .skp(STAFF.skp().toBuilder()
            .addResult(planned.toBuilder()
                .id("R4")
                .indicators(planned.indicators().stream()
                    .map(each -> each.toBuilder().id("R4-" + each.id()).build())
                    .toList())
                .build())
            .build())
        .addResult(judged.toBuilder()
            .resultId("R4")
            .indicators(judged.indicators().stream()
                .map(each -> new IndicatorAppraisal("R4-" + each.indicatorId(), each.realisation()))
                .toList())
            .build())
        .build();
    RuleSet bySuperior =
        with(WorkParameters.MAIN_SCORE_AVERAGING, MainScoreAveraging.SUPERIOR_RESULTS);
    // 120 and twice 85.8: (120 + 85.8 + 85.8) / 3, or (120 + 85.8) / 2, and 1.6 of additional work
    assertThat(skpScore(RULES, three)).isEqualTo(Ratio.parse("98.8"));
    assertThat(skpScore(bySuperior, three)).isEqualTo(Ratio.parse("104.5"));
  }

  @Test
  void theLevelOfAnAspectIsEnteredOrMadeFromItsSituations() {
    Appraisal situations = withKomitmen(List.of(3, 5, 5, 3, 3));
    // entered: 4 aspects at 99.5 in the mean; level 5 of 3 to 5 is 109, the mean 3.8 is 97.6, the
    // lowest 3 is 90
    assertThat(behaviourScore(RULES, situations)).isEqualTo(Ratio.parse("99.5"));
    assertThat(behaviourScore(combining(SituationCombiner.MEAN), situations))
        .isEqualTo(Ratio.parse("96.65"));
    assertThat(behaviourScore(combining(SituationCombiner.LOWEST), situations))
        .isEqualTo(Ratio.parse("94.75"));
    assertThat(evaluate(RULES, situations).explain(Text.ENGLISH))
        .contains("situationLevels", "situationCombiner", "OQ-821");
    assertUndecided(
        evaluate(combining(SituationCombiner.MEAN), STAFF),
        Reason.MISSING_INPUT,
        "/behaviourLevels/0/situationLevels");
    assertUndecided(
        evaluate(RULES, withKomitmen(List.of(3, 8))),
        Reason.INVALID_INPUT,
        "/behaviourLevels/1/situationLevels/1");
  }

  /** All aspects have the entered level in each situation, save one. */
  private static Appraisal withKomitmen(List<Integer> situations) {
    return STAFF.toBuilder()
        .behaviourLevels(STAFF.behaviourLevels().stream()
            .map(shown -> shown.toBuilder()
                .situationLevels(
                    shown.aspect() == BehaviourAspect.KOMITMEN
                        ? situations
                        : List.of(shown.level(), shown.level()))
                .build())
            .toList())
        .build();
  }

  private static RuleSet combining(SituationCombiner reading) {
    return with(BehaviourParameters.SITUATION_COMBINER, reading);
  }

  @Test
  void theMixOfOfficialAndSurveyMayBeEntered() {
    Appraisal surveyed = STAFF.toBuilder()
        .peerOpinion(true)
        .behaviourLevels(STAFF.behaviourLevels().stream()
            .map(shown -> shown.toBuilder().surveyScore(BigDecimal.valueOf(80)).build())
            .toList())
        .build();
    assertThat(behaviourScore(RULES, surveyed)).isEqualTo(Ratio.parse("91.7"));
    assertThat(behaviourScore(
            with(BehaviourParameters.PEER_OPINION_MIX, Weights.of(0, 100)), surveyed))
        .isEqualTo(Ratio.of(80));
  }

  @Test
  void everybodyMayBeJudgedOnLeadership() {
    assertUndecided(
        evaluate(with(BehaviourParameters.LEADERSHIP_APPLIES, LeadershipApplies.ALL), STAFF),
        Reason.MISSING_INPUT,
        "/skp/behaviourStandards");
  }

  @Test
  void thePostMayRequireTheLevelsThatThePlanDoesNotState() {
    Appraisal unstated = STAFF.toBuilder()
        .skp(STAFF.skp().toBuilder().behaviourStandards(List.of()).build())
        .build();
    assertUndecided(evaluate(RULES, unstated), Reason.MISSING_INPUT, "/skp/behaviourStandards");
    RuleSet table = with(
        BehaviourParameters.REQUIRED_LEVELS,
        new RequiredLevels(Map.of(
            PositionLevel.AHLI_MUDA,
            Stream.of(BehaviourAspect.values())
                .map(aspect -> new BehaviourStandard(aspect, 3, 5))
                .toList())));
    assertThat(behaviourScore(table, unstated)).isEqualTo(behaviourScore(RULES, STAFF));
    assertThat(evaluate(table, unstated).explain(Text.ENGLISH)).contains("requiredLevels");
    Appraisal below = unstated.toBuilder()
        .behaviourLevels(unstated.behaviourLevels().stream()
            .map(each -> BehaviourLevelAppraisal.of(each.aspect(), 2))
            .toList())
        .build();
    assertThat(table.decide(PerformanceRules.EVALUATION_REVIEW, below).orThrow().codes())
        .contains("ALL_LEVELS_BELOW");
  }

  @Test
  void theDevelopedModelMayHaveScoresOfItsOwn() {
    Appraisal developed = STAFF.toBuilder()
        .skp(STAFF.skp().toBuilder().model(PlanModel.PENGEMBANGAN).build())
        .results(STAFF.results().stream()
            .map(judged -> judged.toBuilder().category(CUKUP).build())
            .toList())
        .build();
    for (int i = 0; i < 3; i++) {
      developed = withPlanned(
          developed,
          i,
          planned -> planned.toBuilder()
              .addRubric(new RubricLine(CUKUP, "Tercapai sebagian"))
              .build());
    }
    RuleSet own = with(
        AchievementParameters.DEVELOPED_SCORES,
        DevelopedScores.of(CategoryValues.of(110, 90, 75, 60, 30)));
    // (80 + 0.8 x 80 + 0.2 x 109) / 2 + 60/100 x 2/100 x 80, and the same with 75
    assertThat(skpScore(RULES, developed)).isEqualTo(Ratio.parse("83.86"));
    assertThat(skpScore(own, developed)).isEqualTo(Ratio.parse("79.3"));
    assertThat(skpScore(own, STAFF)).isEqualTo(skpScore(RULES, STAFF));
    RuleSet both = with(AchievementParameters.STAFF_SCORES, CategoryValues.of(110, 90, 75, 60, 30));
    assertThat(skpScore(both, developed)).isEqualTo(Ratio.parse("79.3"));
  }

  @Test
  void aLeadersItemOfSeveralIndicatorsMayTakeTheLowest() {
    List<CategoryScore> indicators = List.of(
        new CategoryScore(AchievementCategory.SANGAT_BAIK, Ratio.of(120)),
        new CategoryScore(AchievementCategory.CUKUP, Ratio.of(88)),
        new CategoryScore(AchievementCategory.BAIK, Ratio.of(109)));
    assertThat(LeaderItemCombiner.MEAN.combine(indicators))
        .isEqualTo(new CategoryScore(AchievementCategory.BAIK, Ratio.parse("317/3")));
    assertThat(LeaderItemCombiner.LOWEST.combine(indicators)).isEqualTo(indicators.get(1));

    JudgedResult asked = new JudgedResult(Samples.appraisal("head-of-office-2021"), "P01-R1");
    SuperiorResult mean = RULES.decide(Cascade8Of2021.SUPERIOR_RESULT, asked).orThrow();
    SuperiorResult lowest = with(WorkParameters.LEADER_ITEM_COMBINER, LeaderItemCombiner.LOWEST)
        .decide(Cascade8Of2021.SUPERIOR_RESULT, asked)
        .orThrow();
    assertThat(lowest.score()).isLessThan(mean.score());
  }

  @Test
  void oneVariantMayTakeManyReadingsTogether() {
    RuleSet ours = RULES.variant(
        "id.go.example-2021",
        variant -> variant
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(AchievementParameters.ACHIEVEMENT_ROUNDING, AchievementRounding.CONTINUOUS)
            .parameter(AchievementParameters.INSIDE_RANGE, InsideRange.SHARE_OF_MAXIMUM)
            .parameter(AchievementParameters.ASPECT_COMBINER, AspectCombiner.POINTS)
            .parameter(WorkParameters.SUPERIOR_WEIGHTS, CategoryValues.of(20, 20, 20, 20, 20))
            .parameter(WorkParameters.ADDITIONAL_CAP, AdditionalCap.SUM)
            .parameter(BehaviourParameters.SITUATION_COMBINER, SituationCombiner.LOWEST)
            .parameter(PredicateParameters.PREDICATE_GAPS, BandGaps.WHOLE_NUMBERS)
            .parameter(PredicateParameters.NEW_IDEA_EFFECT, NewIdeaEffect.TWO_POINTS)
            .parameter(TransitionParameters.INTEGRATION_ROUNDING, IntegrationRounding.AS_SHOWN)
            .parameter(WorkParameters.POST_CHANGE_COMBINER, PostChangeCombiner.LAST_POST)
            .parameter(PredicateParameters.SPECIAL_CASE_POLICY, SpecialCasePolicy.CPNS_EXEMPT));
    Appraisal situations =
        withKomitmen(List.of(3, 5)).toBuilder().newIdea("Bank soal").build();
    Evaluation evaluation = evaluate(ours, situations).orThrow();
    assertThat(evaluation.behaviourScore()).contains(Ratio.parse("94.75"));
    // 70% of 104.5 and 30% of 94.75, and two points for the idea
    assertThat(evaluation.performanceScore()).contains(Ratio.parse("103.575"));
    assertThat(evaluate(RULES, situations).orThrow().performanceScore()).contains(Ratio.of(103));
  }

  @Test
  void finalScoresMayBeShownWithOneDecimalOrWhole() {
    assertThat(shown(new PrintedNumber(1, false))).contains("= 110.7 (printed 110.7)");
    assertThat(shown(new PrintedNumber(0, false))).contains("= 110.7 (printed 111)");
    assertThat(RULES.decide(PredicateRules.PERFORMANCE_SCORE, parts()).explain(Text.ENGLISH))
        .contains("= 110.7 (printed 110.70)");
  }

  private static String shown(PrintedNumber form) {
    return with(ScoreParameters.OUTPUT_ROUNDING, form)
        .decide(PredicateRules.PERFORMANCE_SCORE, parts())
        .explain(Text.ENGLISH);
  }

  private static PerformanceParts parts() {
    return new PerformanceParts(Ratio.of(111), Ratio.of(110), false, false);
  }

  private static IndicatorRealisation realisation(
      Polarity polarity, NumericTarget target, long realisation) {
    return new IndicatorRealisation(polarity, target, Ratio.of(realisation));
  }

  private static ScoredResult nonDirect(long own, AchievementCategory category, long superior) {
    return new ScoredResult(
        CascadingMethod.NON_DIRECT,
        Ratio.of(own),
        Optional.of(new CategoryScore(category, Ratio.of(superior))));
  }

  private static <T> RuleSet with(ParameterKey<T> key, T value) {
    return RULES.variant(
        "variant",
        variant -> variant.citing(RULES.regulation(), Basis.PRACTICE).parameter(key, value));
  }

  private static Decision<Evaluation> evaluate(RuleSet rules, Appraisal appraisal) {
    return rules.decide(PerformanceRules.EVALUATION, appraisal);
  }

  private static Ratio skpScore(RuleSet rules, Appraisal appraisal) {
    return evaluate(rules, appraisal).orThrow().skpScore().orElseThrow();
  }

  private static Ratio behaviourScore(RuleSet rules, Appraisal appraisal) {
    return evaluate(rules, appraisal).orThrow().behaviourScore().orElseThrow();
  }

  private static Appraisal withPlanned(
      Appraisal appraisal, int index, UnaryOperator<WorkResult> change) {
    List<WorkResult> results = new ArrayList<>(appraisal.skp().results());
    results.set(index, change.apply(results.get(index)));
    return appraisal.toBuilder()
        .skp(appraisal.skp().toBuilder().results(results).build())
        .build();
  }

  private static void assertUndecided(Decision<?> decision, Reason reason, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(field);
    });
  }
}
