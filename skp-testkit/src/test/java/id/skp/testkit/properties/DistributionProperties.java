package id.skp.testkit.properties;

import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.finding.Severity;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.permenpanrb6of2022.UnitPredicates;
import id.skp.testkit.arbitrary.SkpDomain;
import id.skp.testkit.properties.ReferenceDistribution.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds of the distribution of predicates under every installed rule set that has the guide. */
@Domain(SkpDomain.class)
class DistributionProperties {
  private static final long MOST_PEOPLE = 1_000_000_000L;

  @Property(tries = 3000)
  void theFindingsAreThoseOfTheTable(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll OrganisationPredicate organisation,
      @ForAll("counts") Map<PerformancePredicate, Long> counts) {
    List<String> expected = ReferenceDistribution.findings(organisation, counts);
    assertThat(decide(rules, organisation, counts)).hasFindings(expected.toArray(String[]::new));
  }

  @Property(tries = 1000)
  void theLimitConformsAndOnePersonBeyondItDoesNot(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll("rows") Row row,
      @ForAll("people") long people,
      @ForAll("parts") int part) {
    long limit = row.limit(people);
    assertConforms(rules, row, limit, people, part);
    long beyond = row.maximum() ? limit + 1 : limit - 1;
    if (beyond >= 0 && beyond <= people) {
      assertDoesNotConform(rules, row, beyond, people, part);
    }
  }

  private static void assertConforms(RuleSet rules, Row row, long count, long people, int part) {
    Review review = review(rules, row, count, people, part);
    assertThat(review.codes()).doesNotContain(row.code());
  }

  private static void assertDoesNotConform(
      RuleSet rules, Row row, long count, long people, int part) {
    Review review = review(rules, row, count, people, part);
    assertThat(review).hasFinding(row.code(), "/counts");
    Finding finding = review.findings().stream()
        .filter(each -> each.code().equals(row.code()))
        .findAny()
        .orElseThrow();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message().values()).contains(count, people, row.limit(people));
  }

  @Property(tries = 300)
  void theOrderOfThePeopleDoesNotMatter(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll OrganisationPredicate organisation,
      @ForAll("predicates") List<PerformancePredicate> predicates,
      @ForAll("seeds") long seed) {
    List<PerformancePredicate> shuffled = new ArrayList<>(predicates);
    Collections.shuffle(shuffled, new Random(seed));
    Decisions.assertSame(
        rules.decide(
            Rules6Of2022.PREDICATE_DISTRIBUTION, UnitPredicates.tally(organisation, predicates)),
        rules.decide(
            Rules6Of2022.PREDICATE_DISTRIBUTION, UnitPredicates.tally(organisation, shuffled)));
  }

  @Property(tries = 300)
  void aPredicateLeftOutCountsZero(@ForAll("ruleSets") RuleSet rules, @ForAll UnitPredicates unit) {
    Map<PerformancePredicate, Long> all = new EnumMap<>(PerformancePredicate.class);
    scale().forEach(predicate -> all.put(predicate, unit.counts().getOrDefault(predicate, 0L)));
    OrganisationPredicate organisation = unit.organisationPredicate().orElseThrow();
    assertThat(decide(rules, organisation, all).orThrow())
        .isEqualTo(decide(rules, organisation, unit.counts()).orThrow());
  }

  @Provide
  Arbitrary<RuleSet> ruleSets() {
    return Arbitraries.of(Questions.ruleSetsWith(Rules6Of2022.PREDICATE_DISTRIBUTION));
  }

  @Provide
  Arbitrary<Map<PerformancePredicate, Long>> counts() {
    Arbitrary<Long> people = Arbitraries.oneOf(
        Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, MOST_PEOPLE));
    return Combinators.combine(people.list().ofSize(scale().size()), Arbitraries.of(scale()))
        .as(DistributionProperties::atLeastOne);
  }

  private static Map<PerformancePredicate, Long> atLeastOne(
      List<Long> people, PerformancePredicate one) {
    Map<PerformancePredicate, Long> counts = new EnumMap<>(PerformancePredicate.class);
    for (int i = 0; i < people.size(); i++) {
      counts.put(scale().get(i), people.get(i));
    }
    counts.merge(one, 1L, Math::max);
    return counts;
  }

  @Provide
  Arbitrary<Row> rows() {
    return Arbitraries.of(ReferenceDistribution.TABLE);
  }

  @Provide
  Arbitrary<Long> people() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(1, 120), Arbitraries.longs().between(1, MOST_PEOPLE));
  }

  @Provide
  Arbitrary<Integer> parts() {
    return Arbitraries.integers().between(0, 100);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Provide
  Arbitrary<List<PerformancePredicate>> predicates() {
    return Arbitraries.of(scale()).list().ofMinSize(1).ofMaxSize(40);
  }

  private static List<PerformancePredicate> scale() {
    return List.of(
        PerformancePredicate.SANGAT_BAIK,
        PerformancePredicate.BAIK,
        PerformancePredicate.BUTUH_PERBAIKAN,
        PerformancePredicate.KURANG,
        PerformancePredicate.SANGAT_KURANG);
  }

  private static Decision<Review> decide(
      RuleSet rules, OrganisationPredicate organisation, Map<PerformancePredicate, Long> counts) {
    return rules.decide(
        Rules6Of2022.PREDICATE_DISTRIBUTION, UnitPredicates.of(organisation, counts));
  }

  /** Reviews a unit in which so many people have the predicates of a check, in two parts where there are two. */
  private static Review review(RuleSet rules, Row row, long count, long people, int percent) {
    Map<PerformancePredicate, Long> counts = new EnumMap<>(PerformancePredicate.class);
    long part = row.predicates().size() > 1 ? count * percent / 100 : count;
    counts.put(row.predicates().get(0), part);
    counts.merge(row.predicates().get(row.predicates().size() - 1), count - part, Long::sum);
    counts.put(otherThan(row.predicates()), people - count);
    return decide(rules, row.organisation(), counts).orThrow();
  }

  private static PerformancePredicate otherThan(List<PerformancePredicate> predicates) {
    return Stream.of(PerformancePredicate.SANGAT_BAIK, PerformancePredicate.BAIK)
        .filter(predicate -> !predicates.contains(predicate))
        .findFirst()
        .orElseThrow();
  }
}
