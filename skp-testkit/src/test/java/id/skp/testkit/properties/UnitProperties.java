package id.skp.testkit.properties;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.RankedEntry;
import id.skp.core.number.Ratio;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.json.UnitReportJson;
import id.skp.json.recorded.RecordedUnit;
import id.skp.rules.Decision;
import id.skp.rules.finding.Finding;
import id.skp.rules.permenpanrb6of2022.DistributionFindings;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.permenpanrb6of2022.UnitPredicates;
import id.skp.rules.unit.PatternCheck;
import id.skp.rules.unit.PredicateShare;
import id.skp.rules.unit.UnitFile;
import id.skp.rules.unit.UnitReport;
import id.skp.rules.unit.UnitRules;
import id.skp.testkit.arbitrary.SkpArbitraries;
import id.skp.testkit.samples.SampleUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds for every unit. */
class UnitProperties {
  private static final int MANY = 5_000;
  private static final long SECOND = 1_000_000_000L;

  private static Decision<UnitReport> review(UnitPerformance unit) {
    return PermenPanRb6Of2022.ruleSet().decide(UnitRules.UNIT_REVIEW, UnitFile.of(unit));
  }

  private static UnitReport report(UnitPerformance unit) {
    return review(unit).orThrow();
  }

  @Property(tries = 150)
  void everybodyWhoIsCountedHasOnePlaceInTheSpreadAndOneRank(
      @ForAll("units") UnitPerformance unit) {
    UnitReport report = report(unit);
    Map<String, PerformancePredicate> recorded = unit.members().stream()
        .filter(each -> each.predicate().isPresent())
        .collect(toMap(
            UnitMember::id, each -> each.predicate().orElseThrow(), (first, second) -> first));

    assertThat(report.listed()).isEqualTo(unit.members().size());
    assertThat(report.shares().stream().mapToLong(PredicateShare::count).sum())
        .isEqualTo(report.counted());
    assertThat(report.ranking()).hasSize(report.counted());
    assertThat(report.ranking())
        .allSatisfy(each -> assertThat(each.predicate()).isEqualTo(recorded.get(each.id())));
    if (report.counted() > 0) {
      assertThat(Ratio.sum(report.shares().stream().map(PredicateShare::percent).toList()))
          .isEqualTo(Ratio.HUNDRED);
    }
  }

  @Property(tries = 50)
  void theReportReadsBackAsWhatItTold(@ForAll("units") UnitPerformance unit) {
    Decision<UnitReport> decision = review(unit);
    String written = UnitReportJson.write(unit, decision);
    RecordedUnit read = UnitReportJson.read(written);

    assertThat(UnitReportJson.write(read)).isEqualTo(written);
    assertThat(read.decision().map(RecordedUnit.Spread::shares).toOptional())
        .isEqualTo(decision.toOptional().map(UnitReport::shares));
    assertThat(read.decision().map(RecordedUnit.Spread::checks).toOptional())
        .isEqualTo(decision.toOptional().map(UnitReport::checks));
    assertThat(read.decision().map(RecordedUnit.Spread::ranking).toOptional())
        .isEqualTo(decision.toOptional().map(UnitReport::ranking));
  }

  @Property(tries = 150)
  void theSpreadIsHeldAgainstThePatternAsByItsOwnRule(@ForAll("units") UnitPerformance unit) {
    UnitReport report = report(unit);
    List<String> found = report.review().codes().stream()
        .filter(DistributionFindings.codes()::contains)
        .toList();

    assertThat(found)
        .isEqualTo(report.checks().stream()
            .filter(each -> !each.conforms())
            .map(PatternCheck::code)
            .toList());
    if (report.counted() > 0 && unit.organisation().isPresent()) {
      assertThat(found)
          .isEqualTo(PermenPanRb6Of2022.ruleSet()
              .decide(
                  Rules6Of2022.PREDICATE_DISTRIBUTION,
                  UnitPredicates.of(unit.organisation().orElseThrow().predicate(), report.counts()))
              .orThrow()
              .codes());
    }
  }

  @Property(tries = 150)
  void theOrderOfThePeopleDoesNotMatter(@ForAll("units") UnitPerformance unit, @ForAll long seed) {
    List<UnitMember> shuffled = new ArrayList<>(unit.members());
    Collections.shuffle(shuffled, new Random(seed));
    UnitReport report = report(unit);
    UnitReport other = report(unit.toBuilder().members(shuffled).build());

    assertThat(other.shares()).isEqualTo(report.shares());
    assertThat(other.ranking())
        .extracting(RankedEntry::rank)
        .isEqualTo(report.ranking().stream().map(RankedEntry::rank).toList());
    assertThat(other.review().codes())
        .containsExactlyInAnyOrderElementsOf(report.review().codes());
  }

  @Property(tries = 150)
  void aFindingLiesWithinTheUnit(@ForAll("units") UnitPerformance unit) {
    assertThat(report(unit).review().findings())
        .extracting(Finding::location)
        .allMatch(each -> each.matches("/(period|unit|organisation|leader|members)(/.*)?"));
  }

  @Example
  void aUnitOfFiveThousandTakesLessThanASecond() {
    UnitPerformance unit = SampleUnit.of(7, MANY).performance();
    long before = cpu();
    Decision<UnitReport> decision = review(unit);
    String written = UnitReportJson.write(unit, decision);

    assertThat(cpu() - before).isLessThan(SECOND);
    assertThat(decision.orThrow().counted()).isEqualTo(MANY - 1);
    assertThat(written).contains("\"rank\": 1");
  }

  @Tag("long")
  @Example
  void aWholeUnitOfFiveThousandIsMadeInSeconds() {
    long before = cpu();
    SampleUnit unit = SampleUnit.of(7, MANY);

    assertThat(unit.matrix().members()).hasSize(MANY);
    assertThat(report(unit.performance()).review().findings()).isEmpty();
    assertThat(unit.file().evaluations()).hasSize(MANY);
    assertThat(unit.years().stream().mapToInt(each -> each.entries().size()))
        .hasSize(MANY)
        .allMatch(entries -> entries < 60);
    assertThat(cpu() - before).isLessThan(30 * SECOND);
  }

  /** Asks for what the module does not read otherwise. */
  private static long cpu() {
    try {
      Object threads = Class.forName("java.lang.management.ManagementFactory")
          .getMethod("getThreadMXBean")
          .invoke(null);
      return (long) Class.forName("java.lang.management.ThreadMXBean")
          .getMethod("getCurrentThreadCpuTime")
          .invoke(threads);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("needs to count", impossible);
    }
  }

  @Provide
  Arbitrary<UnitPerformance> units() {
    return SkpArbitraries.unitPerformance();
  }
}
