package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.people.Rank;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.AnnualConversion;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditHolding;
import id.skp.rules.angkakredit.CreditPace;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.CreditStanding;
import id.skp.rules.angkakredit.PeriodicConversion;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of credit in every installed rule set that has its rules. */
class CreditProperties {
  @Property
  void creditIsLinearInMonths(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll("predicates") PerformancePredicate predicate,
      @ForAll("levels") PositionLevel level,
      @ForAll @IntRange(min = 1, max = 11) int months,
      @ForAll @IntRange(min = 1, max = 11) int others) {
    int rest = Math.min(others, 12 - months);
    assertThat(
            periodic(rules, predicate, level, months).plus(periodic(rules, predicate, level, rest)))
        .isEqualTo(periodic(rules, predicate, level, months + rest));
  }

  @Property
  void aProjectionNeverShortensWhenMoreIsMissingOrThePredicateFalls(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll("predicates") PerformancePredicate predicate,
      @ForAll("predicates") PerformancePredicate other,
      @ForAll("levels") PositionLevel level,
      @ForAll @IntRange(max = 900) int missing,
      @ForAll @IntRange(max = 900) int more) {
    long months = months(rules, predicate, level, missing);

    assertThat(months(rules, predicate, level, missing + more)).isGreaterThanOrEqualTo(months);
    if (annual(rules, predicate, level).compareTo(annual(rules, other, level)) >= 0) {
      assertThat(months(rules, other, level, missing)).isGreaterThanOrEqualTo(months);
    }
    assertThat(annual(rules, predicate, level).times(Ratio.of(months, 12)))
        .isGreaterThanOrEqualTo(Ratio.of(missing));
  }

  @Property
  void twelveMonthsEarnWhatTheYearEarns(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll("predicates") PerformancePredicate predicate,
      @ForAll("levels") PositionLevel level) {
    assertThat(periodic(rules, predicate, level, 12)).isEqualTo(annual(rules, predicate, level));
  }

  @Property
  void creditNeverFallsWhenThePredicateRisesAndIsNeverNegative(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll("predicates") PerformancePredicate predicate,
      @ForAll("predicates") PerformancePredicate other,
      @ForAll("levels") PositionLevel level,
      @ForAll @IntRange(min = 1, max = 12) int months) {
    Ratio credit = periodic(rules, predicate, level, months);
    assertThat(credit).isGreaterThanOrEqualTo(Ratio.ZERO);
    if (other.standing() >= predicate.standing()) {
      assertThat(periodic(rules, other, level, months)).isGreaterThanOrEqualTo(credit);
    }
  }

  @Property
  void printedCreditIsTheExactOneRoundedOnceHalfUp(
      @ForAll("ruleSets") RuleSet rules, @ForAll("conversions") PeriodicConversion conversion) {
    CreditScore credit = rules.decide(CreditRules.CREDIT_PERIODIC, conversion).orThrow();
    int decimals = rules.parameter(CreditParameters.CREDIT_PRINT_SCALE).value().decimals();
    assertThat(credit.printed()).isEqualTo(credit.exact().round(decimals, RoundingMode.HALF_UP));
  }

  @Property
  void theSumOfPeriodsIsExactInAnyOrder(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll("periods") List<PeriodicConversion> periods,
      @ForAll long seed) {
    List<PeriodicConversion> shuffled = new ArrayList<>(periods);
    Collections.shuffle(shuffled, new Random(seed));
    List<Ratio> credits = periods.stream()
        .map(each -> rules.decide(CreditRules.CREDIT_PERIODIC, each).orThrow().exact())
        .toList();
    CreditScore sum = sum(rules, new CreditAddends(periods, List.of()));
    assertThat(sum.exact()).isEqualTo(Ratio.sum(credits));
    assertThat(sum)
        .isEqualTo(sum(rules, new CreditAddends(shuffled, List.of())))
        .isEqualTo(sum(rules, new CreditAddends(List.of(), credits)));
  }

  @Property
  void whatRemainsFillsWhatIsHeldUpToTheNeed(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll("levels") PositionLevel level,
      @ForAll @IntRange(max = 6000) int tenths) {
    Ratio held = Ratio.of(tenths, 10);
    CreditStanding standing = rank(rules, level, held);
    assertThat(standing.reached()).isEqualTo(held.compareTo(standing.required()) >= 0);
    assertThat(held.plus(standing.remaining())).isEqualTo(held.max(standing.required()));
    assertThat(rank(rules, level, held.plus(standing.remaining())).reached()).isTrue();
  }

  @Provide
  Arbitrary<RuleSet> ruleSets() {
    return Arbitraries.of(Questions.ruleSetsWith(CreditRules.CREDIT_PERIODIC));
  }

  @Provide
  Arbitrary<PerformancePredicate> predicates() {
    return Arbitraries.of(PerformancePredicate.class);
  }

  @Provide
  Arbitrary<PositionLevel> levels() {
    return SkpArbitraries.positionLevel().filter(level -> level.type() == PositionType.FUNGSIONAL);
  }

  @Provide
  Arbitrary<PeriodicConversion> conversions() {
    return Combinators.combine(predicates(), levels(), Arbitraries.longs().between(1, 12))
        .as(PeriodicConversion::of);
  }

  @Provide
  Arbitrary<List<PeriodicConversion>> periods() {
    return conversions().list().ofMinSize(1).ofMaxSize(6);
  }

  private static Ratio annual(RuleSet rules, PerformancePredicate predicate, PositionLevel level) {
    return rules
        .decide(CreditRules.CREDIT_ANNUAL, AnnualConversion.of(predicate, level))
        .orThrow()
        .exact();
  }

  private static Ratio periodic(
      RuleSet rules, PerformancePredicate predicate, PositionLevel level, int months) {
    return rules
        .decide(CreditRules.CREDIT_PERIODIC, PeriodicConversion.of(predicate, level, months))
        .orThrow()
        .exact();
  }

  private static long months(
      RuleSet rules, PerformancePredicate predicate, PositionLevel level, int missing) {
    return rules
        .decide(CreditRules.CREDIT_FORECAST, CreditPace.of(predicate, level, Ratio.of(missing)))
        .orThrow()
        .months();
  }

  private static CreditScore sum(RuleSet rules, CreditAddends addends) {
    return rules.decide(CreditRules.CREDIT_ACCUMULATION, addends).orThrow();
  }

  private static CreditStanding rank(RuleSet rules, PositionLevel level, Ratio held) {
    Rank lowest = rules
        .parameter(CreditParameters.CREDIT_BASES)
        .value()
        .of(level)
        .orElseThrow()
        .get(0)
        .rank();
    return rules
        .decide(
            CreditRules.CREDIT_REQUIREMENT,
            CreditHolding.of(level, lowest, CreditGoal.PANGKAT, held))
        .orThrow();
  }
}
