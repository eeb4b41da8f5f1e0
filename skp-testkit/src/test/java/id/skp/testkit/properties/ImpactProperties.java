package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.json.ImpactJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.bulk.Bulk;
import id.skp.rules.impact.Attribution;
import id.skp.rules.impact.Coverage;
import id.skp.rules.impact.Impact;
import id.skp.rules.impact.ImpactStudy;
import id.skp.rules.impact.ImpactStudy.Compared;
import id.skp.rules.impact.Transition;
import id.skp.rules.impact.Transitions;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What a change of rules does to a population, whatever both are. */
class ImpactProperties {
  @Provide
  Arbitrary<List<Appraisal>> population() {
    return Arbitraries.oneOf(SkpArbitraries.anyAppraisal(), SkpArbitraries.scoredAppraisal())
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<RuleSet> ruleSets() {
    return Arbitraries.of(RuleSets.standard().all());
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aRuleSetChangesNothingOfItself(
      @ForAll("ruleSets") RuleSet rules, @ForAll("population") List<Appraisal> population) {
    Impact impact = ImpactStudy.between(rules, rules).over(population);

    assertThat(impact.transitions().changed()).isZero();
    assertThat(impact.transitions().counts().keySet()).allMatch(Transition::isSame);
    assertThat(impact.attributions()).isEmpty();
    assertThat(impact.examples()).isEmpty();
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void allCountsAreThoseOfThePopulation(
      @ForAll("ruleSets") RuleSet from,
      @ForAll("ruleSets") RuleSet to,
      @ForAll("population") List<Appraisal> population,
      @ForAll Random random) {
    Impact impact = ImpactStudy.between(from, OtherData.varied(to, 1, random)).over(population);

    assertThat(impact.transitions().all()).isEqualTo(population.size());
    assertThat(Stream.of(impact.byUnit(), impact.byLevel(), impact.byEmployment()))
        .allSatisfy(groups ->
            assertThat(sum(groups.values())).isEqualTo(impact.transitions().counts()));
    assertThat(impact.attributions())
        .flatExtracting(each -> List.of(each.alone(), each.last()))
        .allSatisfy(each -> each.ifPresent(
            transitions -> assertThat(transitions.all()).isEqualTo(population.size())));
    Transitions all = impact.transitions();
    assertThat(sumOf(impact.fromCoverage()))
        .isEqualTo(all.count(each -> each.before().isEmpty()));
    assertThat(sumOf(impact.toCoverage()))
        .isEqualTo(all.count(each -> each.after().isEmpty()));
    assertThat(all.changed())
        .isEqualTo(all.count(Transition::isRaised)
            + all.count(Transition::isLowered)
            + all.count(Transition::isNewlyDecided)
            + all.count(Transition::isNewlyUndecided));
    String written = ImpactJson.writeNamed(impact);
    assertThat(ImpactJson.write(ImpactJson.read(written))).isEqualTo(written);
    assertThat(impact.examples()).allSatisfy(example -> {
      assertThat(example.appraisal()).isEqualTo(population.get((int) example.number() - 1));
      assertThat(example.before().toOptional().map(each -> each.predicate()))
          .isEqualTo(example.transition().before());
      assertThat(example.after().toOptional().map(each -> each.predicate()))
          .isEqualTo(example.transition().after());
    });
  }

  private static long sumOf(Coverage coverage) {
    return coverage.undecided().values().stream().mapToLong(each -> each).sum();
  }

  private static Map<Transition, Long> sum(Collection<Transitions> groups) {
    return groups.stream()
        .flatMap(each -> each.counts().entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aSingleDifferenceMakesTheWhole(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll("population") List<Appraisal> population,
      @ForAll Random random) {
    Impact impact =
        ImpactStudy.between(rules, OtherData.varied(rules, 1, random)).over(population);

    assertThat(impact.attributions()).hasSizeLessThan(2).allSatisfy(each -> {
      assertThat(each.alone()).contains(impact.transitions());
      assertThat(each.last()).contains(impact.transitions());
    });
    assertThat(impact.attributions().isEmpty())
        .isEqualTo(impact.to().differencesFrom(impact.from()).isEmpty());
  }

  /** Of two differences, the one alone and the other last make the whole, through the rule set between. */
  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void ofTwoDifferencesEachIsHeldAgainstTheRuleSetBetween(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll("population") List<Appraisal> population,
      @ForAll Random random) {
    RuleSet between = OtherData.varied(rules, 1, random);
    RuleSet last = OtherData.varied(between, 2, random);
    List<Attribution> both = ImpactStudy.between(rules, last).over(population).attributions();
    if (both.size() == 2) {
      Transitions first = ImpactStudy.between(rules, between).over(population).transitions();
      Transitions second = ImpactStudy.between(between, last).over(population).transitions();
      assertThat(both)
          .anySatisfy(each -> assertThat(each.alone()).contains(first))
          .anySatisfy(each -> assertThat(each.last()).contains(second));
    }
  }

  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void onManyThreadsItIsTheSame(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll("population") List<Appraisal> population,
      @ForAll Random random) {
    ImpactStudy study = ImpactStudy.between(rules, OtherData.varied(rules, 1, random));
    ExecutorService executor = Executors.newFixedThreadPool(2);
    try {
      Impact impact =
          study.sum(Bulk.<Appraisal, Compared>of(study::compare)
              .on(executor, 4)
              .run(population.iterator())
              .stream()
              .flatMap(each -> each.value().stream())
              .iterator());
      assertThat(impact).isEqualTo(study.over(population));
    } finally {
      executor.shutdownNow();
    }
  }
}
