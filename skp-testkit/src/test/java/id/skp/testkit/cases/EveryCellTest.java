package id.skp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * A program with one wrong value in one of its parameters does not pass the bundled cases, wherever a case can show it.
 */
@Tag("long")
class EveryCellTest {
  /** So many of the changes without effect are tried, since none is seen before all cases are. */
  private static final int FEW = 1;

  /** What no case can show, as {@code parameter: pointer -> other}, and why. */
  private static final Map<String, String> WITHOUT_EFFECT = Map.ofEntries(
      Map.entry(
          "(siasn|predicate-consequences) inForceFrom:  -> .*",
          "no rule of these takes a document"),
      Map.entry(
          "(predicateLabels|misconductLabel): /en -> .*", "an outcome tells the Indonesian label"),
      Map.entry(".*Severity:  -> .*", "an outcome tells the code of a finding, not its severity"),
      Map.entry(
          "(majorityShare|smallPartShare):  -> (50.01|49.99)",
          "ten thousand results would tell it"),
      Map.entry(
          "distributionGuide: /[A-Z_]+/dominant -> .*",
          "read where a majority is asked for (OQ-612)"),
      Map.entry(
          "creditPrintScale: /halves -> .*",
          "a half has one decimal where a whole number has none"),
      Map.entry(
          "improvementPredicates: /PNS/[01] -> (CUKUP|BUTUH_PERBAIKAN|KURANG|SANGAT_KURANG|nothing)",
          "one name of the middle stands for the other"),
      Map.entry(
          "improvementProcedures: /CPNS -> .*", "no predicate opens a procedure for candidates"),
      Map.entry(
          "activityWords: (?!/0 -> nothing$).*",
          "codes are compared as a set: a plan for each word"),
      Map.entry("timeWords: .*", "read where NOT_TIME_BOUND is switched on"),
      Map.entry("workingWeek: .*", "read where working days are counted (OQ-622)"),
      Map.entry(
          "cascadeLagging(Below|Share): .*", "no document carries an achievement within a cascade"),
      Map.entry(
          "(staffBands|leaderBands): /bands/[0-9]/from -> ([0-9]+\\.99|100\\.01)",
          "only whole percents are looked up (OQ-801)"),
      Map.entry(
          "leaderScale: (/segments/2 -> nothing|/segments/3/(from -> 99\\.99|to -> 100\\.01|fromScore -> .*)|/between -> .*)",
          "only whole percents are looked up, 100 has one score, and 60 to 79 lies on one line with 80 to 99"),
      Map.entry("behaviourSingleLevel: /stepAbove -> (11\\.01|12)", "a step above is held at 120"),
      Map.entry("aspectPoints: .*", "read where points are summed (OQ-806)"),
      Map.entry("newIdeaPoints: .*", "read where a new idea adds points (OQ-825)"),
      Map.entry("(printedAchievement|printedScore|printedWeighted|outputRounding): .*", "print"),
      Map.entry("requiredLevels: .*", "one aspect is not all that a post requires"),
      Map.entry(
          "permenpanrb-8-2021 objectionProfile: /steps/0/limit/days -> .*",
          "objectionDays tells the days of 8/2021"),
      Map.entry(
          "siasn (coefficientCodes|periodCodes|gradeCodes|nameMatching|creditProfile|documentProfile"
              + "|sameYearPolicy|emptyPath|nonAsnAssessorId|monthAsText|coefficientForNonFunctional"
              + "|inconsistentReadPolicy|scoreTolerance|creditDecreeDays): .*",
          "written and read as payloads, without a rule"),
      Map.entry(
          "predicate-consequences (allowance[A-Za-z]+|performancePart|shareKind|unprintedShares"
              + "|employmentShares|employmentsApart|cutCap): .*",
          "the agencies' own percentages come with their variants"));

  private static final Pattern EACH_WITHOUT_EFFECT =
      Pattern.compile(WITHOUT_EFFECT.keySet().stream()
          .collect(Collectors.joining(")|(?:", "([a-z0-9-]+ )?(?:(?:", "))")));

  /** Parameters that take no other value: refused when a rule set is built, or without a sensible one. */
  private static final Set<String> REFUSED = Set.of(
      "predicateScale",
      "developedScores",
      "predicateAliases",
      "allowanceCuts",
      "countedPredicates");

  @TestFactory
  Stream<DynamicTest> aWrongValueFailsABundledCase() {
    return RuleSets.standard().all().stream().flatMap(EveryCellTest::parameters);
  }

  private static Stream<DynamicTest> parameters(RuleSet ruleSet) {
    CellsHeld held = held(ruleSet);
    return ruleSet.parameters().stream()
        .map(parameter -> DynamicTest.dynamicTest(
            ruleSet.id() + " " + parameter.name(), () -> assertHeld(ruleSet, parameter, held)));
  }

  private static void assertHeld(RuleSet ruleSet, Parameter<?> parameter, CellsHeld held) {
    String name = ruleSet.id() + " " + parameter.name() + ": ";
    List<Cells.Change> changes = held.changes(parameter);
    assertThat(changes.isEmpty())
        .as("%s takes no other value", parameter.name())
        .isEqualTo(REFUSED.contains(parameter.name()));
    assertThat(changes.stream()
            .filter(each -> !isWithoutEffect(name + each))
            .filter(each -> !held.isSeen(parameter, each)))
        .as("what no bundled case sees of %s: add one, or say why none can", name)
        .isEmpty();
    assertThat(changes.stream()
            .filter(each -> isWithoutEffect(name + each))
            .limit(FEW)
            .filter(each -> held.isSeen(parameter, each)))
        .as("what a bundled case sees of %s all the same", name)
        .isEmpty();
  }

  private static boolean isWithoutEffect(String change) {
    return EACH_WITHOUT_EFFECT.matcher(change).matches();
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
