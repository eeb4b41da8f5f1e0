package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Polarity;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.achievement.Achievement;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementRounding;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementRules;
import id.skp.rules.permenpanrb8of2021.achievement.IndicatorRealisation;
import id.skp.rules.permenpanrb8of2021.achievement.NumericTarget;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** From realisation to achievement, score and category: more of what is wanted is never worth less. */
class AchievementProperties {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();
  private static final RuleSet CONTINUOUS = RULES.variant(
      "continuous",
      variant -> variant
          .citing(RULES.regulation(), Basis.PRACTICE)
          .parameter(AchievementParameters.ACHIEVEMENT_ROUNDING, AchievementRounding.CONTINUOUS));
  private static final int HIGHEST = 250;

  /** Where the scale of leaders rises by more than its formula, and by how much: whole percents only. */
  private static final Map<Integer, Ratio> JUMPS = Map.of(60, Ratio.ONE, 100, Ratio.of(20));

  @Property
  void moreIsBetterUnderTheNormalCondition(
      @ForAll("targets") NumericTarget target,
      @ForAll("amounts") Ratio one,
      @ForAll("amounts") Ratio other,
      @ForAll boolean maximal) {
    assertNeverWorse(Polarity.NORMAL, target, maximal, one.min(other), one.max(other));
  }

  @Property
  void lessIsBetterUnderTheSpecialCondition(
      @ForAll("targets") NumericTarget target,
      @ForAll("amounts") Ratio one,
      @ForAll("amounts") Ratio other,
      @ForAll boolean maximal) {
    assertNeverWorse(Polarity.KHUSUS, target, maximal, one.max(other), one.min(other));
  }

  private static void assertNeverWorse(
      Polarity polarity, NumericTarget target, boolean maximal, Ratio worse, Ratio better) {
    Ratio low = achievement(polarity, target, worse);
    Ratio high = achievement(polarity, target, better);
    assertThat(high).isGreaterThanOrEqualTo(low);
    assertThat(leader(RULES, high, maximal).score())
        .isGreaterThanOrEqualTo(leader(RULES, low, maximal).score());
    assertThat(leader(RULES, high, maximal).category().standing())
        .isGreaterThanOrEqualTo(leader(RULES, low, maximal).category().standing());
    assertThat(staff(high, maximal).standing())
        .isGreaterThanOrEqualTo(staff(low, maximal).standing());
  }

  @Property
  void anAchievementIsNeverNegative(
      @ForAll Polarity polarity,
      @ForAll("targets") NumericTarget target,
      @ForAll("amounts") Ratio realisation) {
    assertThat(achievement(polarity, target, realisation).signum()).isNotNegative();
  }

  @Property
  void theAchievementMeetsAHundredAtBothBoundsWithoutAJump(
      @ForAll Polarity polarity, @ForAll("targets") NumericTarget target) {
    Ratio step = Ratio.of(1, 1_000_000);
    for (Ratio bound : new Ratio[] {target.min(), target.max()}) {
      assertThat(achievement(polarity, target, bound)).isEqualTo(Ratio.HUNDRED);
      Ratio most = step.percentOf(bound);
      assertThat(distance(achievement(polarity, target, bound.plus(step)), Ratio.HUNDRED))
          .isLessThanOrEqualTo(most);
      assertThat(distance(achievement(polarity, target, bound.minus(step)), Ratio.HUNDRED))
          .isLessThanOrEqualTo(most);
    }
  }

  @Property
  void whatIsBetweenTwoWholePercentsScoresAsTheNearestOne(@ForAll("percents") Ratio percent) {
    Ratio nearest = percent.roundHalfUp();
    assertThat(leader(RULES, percent, false)).isEqualTo(leader(RULES, nearest, false));
    assertThat(staff(percent, false)).isEqualTo(staff(nearest, false));
  }

  /** The printed formulas join at 80 (c - 10 on both sides), at 101 and at 110; they do not at 60 and at 100. */
  @Example
  void aLeadersScoreRisesByTheFormulaFromPercentToPercentSaveAtTheTwoJumpsOfTheLaw() {
    for (int percent = 1; percent <= HIGHEST; percent++) {
      Ratio rise = leader(RULES, Ratio.of(percent), false)
          .score()
          .minus(leader(RULES, Ratio.of(percent - 1), false).score());
      assertThat(rise).as("at %d", percent).isEqualTo(JUMPS.getOrDefault(percent, slope(percent)));
    }
  }

  private static Ratio slope(int percent) {
    if (percent < 60) {
      return Ratio.of(49, 59);
    } else if (percent <= 101) {
      return Ratio.ONE;
    }
    return percent <= 110 ? Ratio.of(10, 9) : Ratio.ZERO;
  }

  @Example
  void aTargetThatIsTheMostAttainableJumpsToTheTopAtAHundred() {
    assertThat(leader(RULES, Ratio.of(99), true).score()).isEqualTo(Ratio.of(89));
    for (int percent = 100; percent <= HIGHEST; percent++) {
      assertThat(leader(RULES, Ratio.of(percent), true))
          .isEqualTo(new CategoryScore(AchievementCategory.SANGAT_BAIK, Ratio.of(120)));
    }
  }

  /** Unrounded, the score is continuous within each band, and jumps where the next band begins: at 60, 100 and 101. */
  @Property
  void withoutRoundingALeadersScoreIsContinuousWithinItsBand(@ForAll("percents") Ratio percent) {
    Ratio step = Ratio.of(1, 1_000_000);
    Ratio next = percent.plus(step);
    boolean jumps = startsWithin(60, percent, next)
        || startsWithin(100, percent, next)
        || startsWithin(101, percent, next);
    Ratio rise = leader(CONTINUOUS, next, false)
        .score()
        .minus(leader(CONTINUOUS, percent, false).score());
    if (!jumps) {
      assertThat(rise).isBetween(Ratio.ZERO, step.times(Ratio.of(10, 9)));
    }
  }

  @Example
  void withoutRoundingTheJumpsAreWhereTheBandsBegin() {
    Ratio little = Ratio.of(1, 1_000_000);
    for (int start : new int[] {60, 100, 101}) {
      Ratio rise = leader(CONTINUOUS, Ratio.of(start), false)
          .score()
          .minus(leader(CONTINUOUS, Ratio.of(start).minus(little), false).score());
      assertThat(rise).as("at %d", start).isGreaterThan(Ratio.of(1, 10));
    }
  }

  private static boolean startsWithin(int start, Ratio from, Ratio to) {
    Ratio number = Ratio.of(start);
    return from.compareTo(number) < 0 && to.compareTo(number) >= 0;
  }

  private static Ratio distance(Ratio one, Ratio other) {
    return one.max(other).minus(one.min(other));
  }

  private static Ratio achievement(Polarity polarity, NumericTarget target, Ratio realisation) {
    return RULES
        .decide(
            AchievementRules.INDICATOR_ACHIEVEMENT,
            new IndicatorRealisation(polarity, target, realisation))
        .orThrow();
  }

  private static CategoryScore leader(RuleSet rules, Ratio percent, boolean maximal) {
    return rules
        .decide(AchievementRules.LEADER_INDICATOR_SCORE, new Achievement(percent, maximal))
        .orThrow();
  }

  private static AchievementCategory staff(Ratio percent, boolean maximal) {
    return RULES
        .decide(AchievementRules.INDICATOR_CATEGORY, new Achievement(percent, maximal))
        .orThrow();
  }

  @Provide
  Arbitrary<NumericTarget> targets() {
    Arbitrary<Ratio> bounds =
        Arbitraries.longs().between(1, 3000).map(tenths -> Ratio.of(tenths, 10));
    return Arbitraries.oneOf(
        bounds.map(NumericTarget::exact),
        Combinators.combine(bounds, bounds)
            .as((one, other) -> NumericTarget.range(one.min(other), one.max(other))));
  }

  @Provide
  Arbitrary<Ratio> amounts() {
    return Arbitraries.longs().between(0, 7000).map(tenths -> Ratio.of(tenths, 10));
  }

  @Provide
  Arbitrary<Ratio> percents() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 130_000).map(thousandths -> Ratio.of(thousandths, 1000)),
        Combinators.combine(
                Arbitraries.longs().between(0, 10_000), Arbitraries.longs().between(1, 97))
            .as(Ratio::of));
  }
}
