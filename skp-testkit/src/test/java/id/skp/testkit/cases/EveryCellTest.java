package id.skp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Regulation;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    return RuleSets.standard().all().stream()
        .flatMap(ruleSet -> ruleSet.parameters().stream()
            .filter(parameter -> !Cells.changes(parameter).isEmpty())
            .filter(parameter -> !NOT_DECIDED_BY_CASES.containsKey(parameter.name()))
            .map(parameter -> DynamicTest.dynamicTest(
                ruleSet.id() + " " + parameter.name(), () -> assertHeld(ruleSet, parameter))));
  }

  private static void assertHeld(RuleSet ruleSet, Parameter<?> parameter) {
    List<CaseFile> cases = BundledCases.forRuleSet(ruleSet.id());
    String withoutEffect = WITHOUT_EFFECT.getOrDefault(parameter.name(), "");
    List<String> tried = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    for (Cells.Change change : Cells.changes(parameter)) {
      Optional<RuleSet> wrong = variant(ruleSet, parameter, change);
      wrong.ifPresent(variant -> {
        tried.add(change.pointer() + " -> " + change.other());
        if (passes(variant, cases)) {
          unseen.add(change.pointer() + " -> " + change.other());
        }
      });
    }
    assertThat(tried.isEmpty())
        .as("%s takes no other cell", parameter.name())
        .isEqualTo(REFUSED.contains(parameter.name()));
    assertThat(unseen)
        .as("%s: what no bundled case sees", parameter.name())
        .containsExactlyElementsOf(
            tried.stream().filter(each -> each.matches(withoutEffect)).toList());
  }

  private static boolean passes(RuleSet wrong, List<CaseFile> cases) {
    CaseRunner runner = CaseRunner.of(RuleSets.standard()).using(wrong);
    return cases.stream().allMatch(file -> runner.run(List.of(file)).failed() == 0);
  }

  /** Nothing where the form or the rule set does not take the change, which then is no sensible table. */
  private static <T> Optional<RuleSet> variant(
      RuleSet ruleSet, Parameter<T> parameter, Cells.Change change) {
    return parameter
        .key()
        .form()
        .read(change.data(), problem -> {})
        .filter(value -> !value.equals(parameter.value()))
        .flatMap(value -> variant(ruleSet, parameter.key(), value));
  }

  private static <T> Optional<RuleSet> variant(RuleSet ruleSet, ParameterKey<T> key, T value) {
    try {
      return Optional.of(ruleSet.variant(
          "id.go.contoh-salah",
          variant -> variant
              .citing(Regulation.of("Permen Contoh 1/2026", "Tabel yang salah"))
              .parameter(key, value)));
    } catch (InvalidValueException withoutSense) {
      return Optional.empty();
    }
  }
}
