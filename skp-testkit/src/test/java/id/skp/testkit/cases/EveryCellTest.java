package id.skp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A program with one wrong cell in one of its tables does not pass the bundled cases. */
class EveryCellTest {
  /** Tables that no case of simple fields can hold, and why. */
  private static final Map<String, String> NOT_DECIDED_BY_CASES = Map.ofEntries(
      Map.entry("activityWords", "reviews of whole plans"),
      Map.entry("measureWords", "reviews of whole plans"),
      Map.entry("timeWords", "reviews of whole plans"),
      Map.entry("approachByPosition", "reviews of whole plans"),
      Map.entry("disabledFindings", "reviews of whole plans"),
      Map.entry("allowedPeriods", "evaluations of whole files"),
      Map.entry("creditEmployments", "credit of whole files"),
      Map.entry("evaluationRhythm", "reviews of whole files"),
      Map.entry("objectionEmployments", "reviews of whole files"),
      Map.entry("predicateScale", "the tables of predicates, which no other scale goes with"),
      Map.entry("scopeWeights", "evaluations of whole appraisals"),
      Map.entry("peerOpinionMix", "evaluations of whole appraisals"),
      Map.entry("objectionProfile", "steps of whole objections"),
      Map.entry("workingWeek", "counting of working days, which is another reading (OQ-622)"),
      Map.entry("aspectPoints", "the points of another reading (OQ-806)"),
      Map.entry("coefficientCodes", "payloads of the national system"),
      Map.entry("periodCodes", "payloads of the national system"),
      Map.entry("gradeCodes", "payloads of the national system"),
      Map.entry("printedAchievement", "print"),
      Map.entry("printedScore", "print"),
      Map.entry("printedWeighted", "print"),
      Map.entry("outputRounding", "print"));

  /** Changes of a table that no outcome can show, as {@code pointer -> other}, and why. */
  private static final Map<String, String> WITHOUT_EFFECT = Map.of(
      "distributionGuide",
      // read where the dominant predicate must have a majority, which is another reading (OQ-612)
      "/[A-Z_]+/dominant -> .*",
      "creditPrintScale",
      // a half has one decimal where a whole number has none
      "/halves -> .*",
      "improvementPredicates",
      // one name of the middle stands for the other
      "/PNS/[01] -> (CUKUP|BUTUH_PERBAIKAN|KURANG|SANGAT_KURANG|nothing)",
      "improvementProcedures",
      // the outcome names the measures, not how long they last
      "/PNS/[0-9]/months -> .*",
      "staffBands",
      // only whole percents are looked up (OQ-801)
      "/bands/[0-9]/from -> ([0-9]+\\.99|100\\.01)",
      "leaderBands",
      "/bands/[0-9]/from -> ([0-9]+\\.99|100\\.01)",
      "leaderScale",
      // only whole percents are looked up, 100 has one score, and 60 to 79 lies on one line with 80
      // to 99
      "/segments/2 -> nothing|/segments/3/(from -> 99\\.99|to -> 100\\.01|fromScore -> .*)|/between -> .*",
      "behaviourSingleLevel",
      // a step above is held at 120
      "/stepAbove -> (11\\.01|12)");

  /** Tables of which every other cell is refused when a rule set is built. */
  private static final Set<String> REFUSED = Set.of("rewardPredicates");

  @TestFactory
  Stream<DynamicTest> aWrongCellFailsABundledCase() {
    return RuleSets.standard().all().stream().flatMap(EveryCellTest::tables);
  }

  private static Stream<DynamicTest> tables(RuleSet ruleSet) {
    CellsHeld held = held(ruleSet);
    return ruleSet.parameters().stream()
        .filter(parameter -> !Cells.changes(parameter).isEmpty())
        .filter(parameter -> !NOT_DECIDED_BY_CASES.containsKey(parameter.name()))
        .map(parameter -> DynamicTest.dynamicTest(
            ruleSet.id() + " " + parameter.name(), () -> assertHeld(parameter, held)));
  }

  private static void assertHeld(Parameter<?> parameter, CellsHeld held) {
    String withoutEffect = WITHOUT_EFFECT.getOrDefault(parameter.name(), "");
    List<CellsHeld.Tried> tried = held.tried(parameter);
    assertThat(tried.isEmpty())
        .as("%s takes no other cell", parameter.name())
        .isEqualTo(REFUSED.contains(parameter.name()));
    assertThat(tried.stream()
            .filter(each -> !each.isSeen())
            .map(each -> each.change().toString()))
        .as("%s: what no bundled case sees", parameter.name())
        .containsExactlyElementsOf(tried.stream()
            .map(each -> each.change().toString())
            .filter(each -> each.matches(withoutEffect))
            .toList());
  }

  private static CellsHeld held(RuleSet ruleSet) {
    return CellsHeld.by(
        BundledCases.forRuleSet(ruleSet.id()).stream()
            .flatMap(file -> file.entries().stream())
            .map(Case.class::cast)
            .toList(),
        ruleSet);
  }
}
