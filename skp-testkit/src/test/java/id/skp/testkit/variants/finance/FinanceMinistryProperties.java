package id.skp.testkit.variants.finance;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.number.Ratio;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.testkit.variants.finance.Achievements.Indicator;
import id.skp.testkit.variants.finance.FinalValues.Mix;
import id.skp.testkit.variants.finance.IndicatorWeights.All;
import id.skp.testkit.variants.finance.Values.Calibrated;
import id.skp.testkit.variants.finance.Values.Results;
import id.skp.testkit.variants.finance.Values.ToCalibrate;
import id.skp.testkit.variants.finance.Values.WeightedAchievement;
import id.skp.testkit.variants.finance.Words.Direction;
import id.skp.testkit.variants.finance.Words.PostGroup;
import id.skp.testkit.variants.finance.Words.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every value, not of the printed examples alone. */
class FinanceMinistryProperties {
  private static final RuleSet RULES = FinanceMinistry.ruleSet();
  private static final Ratio CAP = Ratio.of(120);

  private static <I, O> O decided(RuleKey<I, O> rule, I input) {
    return RULES.decide(rule, input).orThrow();
  }

  @Property(tries = 300)
  void theSharesOfTheIndicatorsAddUpTo100Exactly(@ForAll("weightLists") List<Ratio> weights) {
    List<Ratio> shares =
        decided(FinanceRules.INDICATOR_SHARES, new All(weights)).percents();
    assertThat(shares).hasSameSizeAs(weights);
    assertThat(Ratio.sum(shares)).isEqualTo(Ratio.HUNDRED);
  }

  @Property(tries = 300)
  void calibrationKeepsTheOrderAndEndsAt115(
      @ForAll("values") Ratio one, @ForAll("values") Ratio other) {
    Ratio low = calibrated(one.min(other));
    Ratio high = calibrated(one.max(other));
    assertThat(low).isLessThanOrEqualTo(high);
    assertThat(high).isLessThanOrEqualTo(Ratio.of(115)).isLessThanOrEqualTo(one.max(other));
    assertThat(low.equals(high)).isEqualTo(one.equals(other));
  }

  private static Ratio calibrated(Ratio value) {
    return decided(FinanceRules.CALIBRATED_VALUE, new ToCalibrate(value, PostGroup.LAINNYA));
  }

  @Property(tries = 300)
  void theMixLiesBetweenTheOwnValueAndTheOrganisations(
      @ForAll("values") Ratio own, @ForAll("values") Ratio organisation, @ForAll Tier tier) {
    Ratio mixed =
        decided(FinanceRules.ORGANISATION_MIX, new Mix(own, organisation, tier)).value();
    assertThat(mixed).isBetween(own.min(organisation), own.max(organisation));
  }

  @Property(tries = 300)
  void anAchievementLiesBetween0And120WhateverTheDirection(
      @ForAll Direction direction,
      @ForAll("amounts") Ratio target,
      @ForAll("amounts") Ratio reached) {
    assertThat(achieved(direction, target.plus(Ratio.ONE), reached)).isBetween(Ratio.ZERO, CAP);
  }

  @Property(tries = 300)
  void moreIsNeverWorseWhereItIsToBeMaximisedNorBetterWhereItIsToBeMinimised(
      @ForAll("amounts") Ratio target,
      @ForAll("amounts") Ratio one,
      @ForAll("amounts") Ratio more) {
    Ratio aim = target.plus(Ratio.ONE);
    Ratio other = one.plus(more);
    assertThat(achieved(Direction.MAXIMIZE, aim, one))
        .isLessThanOrEqualTo(achieved(Direction.MAXIMIZE, aim, other));
    assertThat(achieved(Direction.MINIMIZE, aim, one))
        .isGreaterThanOrEqualTo(achieved(Direction.MINIMIZE, aim, other));
  }

  @Property(tries = 300)
  void whereATargetIsToBeKeptItDoesNotMatterOnWhichSideItIsMissed(
      @ForAll("amounts") Ratio target, @ForAll("amounts") Ratio deviation) {
    Ratio aim = target.plus(Ratio.ONE);
    Ratio under = achieved(Direction.STABILIZE, aim, aim.minus(deviation));
    assertThat(under).isEqualTo(achieved(Direction.STABILIZE, aim, aim.plus(deviation)));
    assertThat(under.equals(CAP)).isEqualTo(deviation.signum() == 0);
  }

  private static Ratio achieved(Direction direction, Ratio target, Ratio reached) {
    return decided(
        FinanceRules.ACHIEVEMENT, new Indicator(direction, target, reached, Optional.empty()));
  }

  @Property(tries = 300)
  void theValueOfResultsLiesBetween0And120AndDoesNotDependOnTheirOrder(
      @ForAll("indicators") List<WeightedAchievement> indicators) {
    Calibrated value =
        decided(FinanceRules.RESULT_VALUE_RULE, new Results(indicators, PostGroup.LAINNYA));
    assertThat(value.value()).isBetween(Ratio.ZERO, CAP);
    List<WeightedAchievement> turned = new ArrayList<>(indicators);
    Collections.reverse(turned);
    assertThat(decided(FinanceRules.RESULT_VALUE_RULE, new Results(turned, PostGroup.LAINNYA)))
        .isEqualTo(value);
  }

  @Provide
  Arbitrary<Ratio> values() {
    return Arbitraries.integers().between(0, 12000).map(each -> Ratio.of(each, 100));
  }

  @Provide
  Arbitrary<Ratio> amounts() {
    return Arbitraries.integers().between(0, 100_000).map(each -> Ratio.of(each, 10));
  }

  @Provide
  Arbitrary<List<Ratio>> weightLists() {
    return weights().list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<WeightedAchievement>> indicators() {
    return Combinators.combine(values(), weights())
        .as(WeightedAchievement::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static Arbitrary<Ratio> weights() {
    return Arbitraries.integers().between(70, 120).map(each -> Ratio.of(each, 100));
  }
}
