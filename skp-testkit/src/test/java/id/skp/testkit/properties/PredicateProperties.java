package id.skp.testkit.properties;

import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.testkit.arbitrary.SkpDomain;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds of the performance quadrant of every installed rule set that has one. */
@Domain(SkpDomain.class)
class PredicateProperties {
  @Property
  void thePredicateNeverFallsWhenARatingRises(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll Rating result,
      @ForAll Rating behaviour,
      @ForAll Rating otherResult,
      @ForAll Rating otherBehaviour) {
    if (otherResult.standing() >= result.standing()
        && otherBehaviour.standing() >= behaviour.standing()) {
      assertThat(predicate(rules, otherResult, otherBehaviour).standing())
          .isGreaterThanOrEqualTo(predicate(rules, result, behaviour).standing());
    }
  }

  @Property
  void behaviourBelowExpectationNeverGivesMoreThanKurang(
      @ForAll("ruleSets") RuleSet rules, @ForAll Rating result) {
    assertThat(predicate(rules, result, Rating.DI_BAWAH_EKSPEKTASI).standing())
        .isLessThanOrEqualTo(PerformancePredicate.KURANG.standing());
  }

  @Property
  void eachOfTheNineCellsIsExplainedByItsSource(
      @ForAll("ruleSets") RuleSet rules, @ForAll Ratings ratings) {
    Decision<PerformancePredicate> decision =
        rules.decide(Rules6Of2022.PERFORMANCE_PREDICATE, ratings);
    assertThat(decision)
        .isDecided()
        .restsOn("PermenPAN-RB 6/2022, Lampiran kuadran kinerja pegawai")
        .isAsStrongAs(Basis.PRACTICE);
    assertThat(decision.trace().steps())
        .filteredOn(step -> decision.trace().value(step) instanceof Rating)
        .extracting(step -> step.subject().name())
        .containsExactly("resultRating", "behaviourRating");
  }

  @Provide
  Arbitrary<RuleSet> ruleSets() {
    return Arbitraries.of(Questions.ruleSetsWith(Rules6Of2022.PERFORMANCE_PREDICATE));
  }

  private static PerformancePredicate predicate(RuleSet rules, Rating result, Rating behaviour) {
    return rules
        .decide(Rules6Of2022.PERFORMANCE_PREDICATE, Ratings.of(result, behaviour))
        .orThrow();
  }
}
