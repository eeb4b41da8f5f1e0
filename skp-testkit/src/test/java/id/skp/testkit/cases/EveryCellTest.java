package id.skp.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A program with one wrong value in one of its parameters does not pass the bundled cases, wherever a case can show it.
 */
class EveryCellTest {
  /** So many of the changes without effect are tried, since none is seen before all cases are. */
  private static final int FEW = 3;

  /** What no case can show, as {@code parameter: pointer -> other}, and why. */
  private static final List<Reason> WITHOUT_EFFECT = List.of(
      new Reason(
          "no rule of these takes a document",
          "(siasn|predicate-consequences) inForceFrom:  -> .*"),
      new Reason(
          "an outcome tells the Indonesian label", "(predicateLabels|misconductLabel): /en -> .*"),
      new Reason("an outcome tells the code of a finding, not its severity", ".*Severity:  -> .*"),
      new Reason(
          "ten thousand results would tell it",
          "(majorityShare|smallPartShare):  -> (50.01|49.99)"),
      new Reason(
          "read where a majority is asked for (OQ-612)",
          "distributionGuide: /[A-Z_]+/dominant -> .*"),
      new Reason(
          "a half has one decimal where a whole number has none",
          "creditPrintScale: /halves -> .*"),
      new Reason(
          "one name of the middle stands for the other",
          "improvementPredicates: /PNS/[01] -> (CUKUP|BUTUH_PERBAIKAN|KURANG|SANGAT_KURANG|nothing)"),
      new Reason(
          "the outcome names the measures, not how long they last",
          "improvementProcedures: /[A-Z_]+/[0-9]/months -> .*"),
      new Reason(
          "no predicate opens a procedure for candidates", "improvementProcedures: /CPNS -> .*"),
      new Reason("codes are compared as a set: a plan for each word", "activityWords: .*"),
      new Reason("read where NOT_TIME_BOUND is switched on", "timeWords: .*"),
      new Reason("read where working days are counted (OQ-622)", "workingWeek: .*"),
      new Reason(
          "no document carries an achievement within a cascade", "cascadeLagging(Below|Share): .*"),
      new Reason(
          "only whole percents are looked up (OQ-801)",
          "(staffBands|leaderBands): /bands/[0-9]/from -> ([0-9]+\\.99|100\\.01)"),
      new Reason(
          "only whole percents are looked up, 100 has one score, and 60 to 79 lies on one line with 80 to 99",
          "leaderScale: (/segments/2 -> nothing|/segments/3/(from -> 99\\.99|to -> 100\\.01|fromScore -> .*)|/between -> .*)"),
      new Reason("a step above is held at 120", "behaviourSingleLevel: /stepAbove -> (11\\.01|12)"),
      new Reason("read where points are summed (OQ-806)", "aspectPoints: .*"),
      new Reason("read where a new idea adds points (OQ-825)", "newIdeaPoints: .*"),
      new Reason("print", "(printedAchievement|printedScore|printedWeighted|outputRounding): .*"),
      new Reason("one aspect is not all that a post requires", "requiredLevels: .*"),
      new Reason(
          "objectionDays tells the days of 8/2021",
          "permenpanrb-8-2021 objectionProfile: /steps/0/limit/days -> .*"),
      new Reason(
          "written and read as payloads, without a rule",
          "siasn (coefficientCodes|periodCodes|gradeCodes|nameMatching|creditProfile|documentProfile"
              + "|sameYearPolicy|emptyPath|nonAsnAssessorId|monthAsText|coefficientForNonFunctional"
              + "|inconsistentReadPolicy|scoreTolerance|creditDecreeDays): .*"),
      new Reason(
          "the agencies' own percentages come with their variants",
          "predicate-consequences (allowance[A-Za-z]+|performancePart|shareKind|unprintedShares"
              + "|countedPredicates|employmentShares|employmentsApart|cutCap): .*"));

  /** Parameters that take no other value: refused when a rule set is built, or without a sensible one. */
  private static final Set<String> REFUSED =
      Set.of("predicateScale", "developedScores", "predicateAliases", "allowanceCuts");

  /** Why nothing shows some changes. */
  private record Reason(String why, Pattern changes) {
    Reason(String why, String changes) {
      this(why, Pattern.compile("([a-z0-9-]+ )?" + changes));
    }

    boolean holdsFor(String change) {
      return changes.matcher(change).matches();
    }
  }

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
    return WITHOUT_EFFECT.stream().anyMatch(each -> each.holdsFor(change));
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
