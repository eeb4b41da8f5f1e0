package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided.Reason;
import id.skp.rules.input.Given;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.permenpanrb6of2022.BehaviourRatings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateRules;
import id.skp.testkit.arbitrary.SkpArbitraries;
import id.skp.testkit.assertion.SkpAssertions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** How values read in sentences and explanations. */
class WordingProperties {
  @Property(tries = 500)
  void aValueStandsInASentenceAsItIs(@ForAll("texts") String one, @ForAll("texts") String other) {
    Message message = Message.of(Text.of("{1} lalu {0}, {2}", "{0} and {1}"), one, other);
    assertThat(message.in(Text.ENGLISH)).isEqualTo(one + " and " + other);
    assertThat(message.in(Text.INDONESIAN)).isEqualTo(other + " lalu " + one + ", {2}");
  }

  @Property
  void aNumberHasItsDigitsAndTheCommaOfItsLanguage(
      @ForAll @Scale(12) BigDecimal exact, @ForAll @IntRange(max = 12) int decimals) {
    BigDecimal number = exact.setScale(decimals, RoundingMode.HALF_UP);
    // what could be a NIP is masked
    Assume.that(decimals > 0 || number.precision() != 18);
    String digits = number.toPlainString();
    assertThat(Wording.of(number, Text.ENGLISH)).isEqualTo(digits);
    assertThat(Wording.of(number, Text.INDONESIAN)).isEqualTo(digits.replace('.', ','));
  }

  @Property(tries = 300)
  void aNumberOfAnySizeIsRefusedAtOnceAndInFewWords(@ForAll("numbers") BigDecimal number) {
    for (RuleSet rules : Questions.ruleSetsWith(Rules6Of2022.PREDICATE_DISTRIBUTION)) {
      Decision<?> decision = rules.decide(
          Rules6Of2022.PREDICATE_DISTRIBUTION.name(),
          Given.of(Map.of(
              "organisationPredicate", OrganisationPredicate.BAIK.name(),
              "counts", Map.of("BAIK", number))));
      SkpAssertions.assertThat(decision).isUndecided(Reason.INVALID_INPUT, "/counts/BAIK");
      assertThat(decision.explain(Text.INDONESIAN)).hasSizeLessThan(1000);
    }
  }

  @Property(tries = 300)
  void aScoreOfAnySizeIsRefusedAtOnceAndInFewWords(@ForAll("numbers") BigDecimal number) {
    for (RuleSet rules : Questions.ruleSetsWith(PredicateRules.NUMERIC_PREDICATE)) {
      Decision<?> decision = rules.decide(
          PredicateRules.NUMERIC_PREDICATE.name(),
          Given.of(Map.of("score", number.negate(), "newIdea", true)));
      SkpAssertions.assertThat(decision).isUndecided(Reason.INVALID_INPUT, "/score");
      assertThat(decision.explain(Text.INDONESIAN)).hasSizeLessThan(4000);
    }
  }

  @Property(tries = 300)
  void theOrderInWhichValuesWereRatedDoesNotMatter(
      @ForAll("behaviours") BehaviourRatings ratings, @ForAll long seed) {
    List<BehaviourValue> values = new ArrayList<>(ratings.behaviours().keySet());
    Collections.shuffle(values, new Random(seed));
    Map<BehaviourValue, Rating> shuffled = new LinkedHashMap<>();
    values.forEach(value -> shuffled.put(value, ratings.behaviours().get(value)));
    for (RuleSet rules : Questions.ruleSetsWith(Rules6Of2022.BEHAVIOUR_RATING)) {
      Decisions.assertSame(
          rules.decide(Rules6Of2022.BEHAVIOUR_RATING, ratings),
          rules.decide(Rules6Of2022.BEHAVIOUR_RATING, new BehaviourRatings(shuffled)));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return SkpArbitraries.text();
  }

  @Provide
  Arbitrary<BehaviourRatings> behaviours() {
    return SkpArbitraries.behaviourRatings();
  }

  /** Makes numbers that are no number of people: with absurd exponents, or with decimals. */
  @Provide
  Arbitrary<BigDecimal> numbers() {
    Arbitrary<BigInteger> digits = Arbitraries.longs().between(1, 99_999).map(BigInteger::valueOf);
    return Arbitraries.oneOf(
        Combinators.combine(digits, Arbitraries.integers().between(Integer.MIN_VALUE, -14))
            .as(BigDecimal::new),
        Combinators.combine(
                digits.map(each -> each.multiply(BigInteger.TEN).add(BigInteger.ONE)),
                Arbitraries.integers().between(1, Integer.MAX_VALUE))
            .as(BigDecimal::new));
  }
}
