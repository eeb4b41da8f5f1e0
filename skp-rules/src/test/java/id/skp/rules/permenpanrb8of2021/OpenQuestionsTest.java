package id.skp.rules.permenpanrb8of2021;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every question the law leaves open is answered by a parameter of its name. */
class OpenQuestionsTest {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();

  @ParameterizedTest
  @CsvSource({
    "OQ-801, achievementRounding",
    "OQ-802, insideRange",
    "OQ-803, achievementFloor",
    "OQ-804, staffBands",
    "OQ-805, leaderScale",
    "OQ-806, aspectCombiner",
    "OQ-806, aspectPoints",
    "OQ-807, otherAspectCombiner",
    "OQ-808, staffMaximalTarget",
    "OQ-809, maximalTargetAbove100",
    "OQ-810, leaderMainWeights",
    "OQ-811, leaderSingleKind",
    "OQ-812, periodicWithoutMain",
    "OQ-813, superiorWeighting",
    "OQ-813, ownWeight",
    "OQ-813, superiorWeights",
    "OQ-814, mainScoreAveraging",
    "OQ-815, superiorScoreScale",
    "OQ-816, additionalCap",
    "OQ-817, scopeWeights",
    "OQ-818, skpCap",
    "OQ-819, behaviourScale",
    "OQ-820, behaviourSingleLevel",
    "OQ-821, situationCombiner",
    "OQ-822, peerOpinionMix",
    "OQ-823, leadershipApplies",
    "OQ-824, predicateBands",
    "OQ-824, predicateGaps",
    "OQ-825, newIdeaEffect",
    "OQ-826, pp46Bands",
    "OQ-827, integrationWeights",
    "OQ-827, integrationRounding",
    "OQ-828, postChangeCombiner",
    "OQ-829, specialCasePolicy",
    "OQ-830, zeroTarget",
    "OQ-831, staffScores",
    "OQ-831, developedScores",
    "OQ-832, rankingShares",
    "OQ-833, objectionDays",
    "OQ-621, objectionProfile",
    "OQ-622, dayCounting",
    "OQ-623, lateObjectionPolicy",
    "OQ-834, outputRounding",
    "OQ-835, leaderItemCombiner",
    "OQ-836, superiorScoreDecimals"
  })
  void everyOpenQuestionIsAnsweredByAParameter(String question, String parameter) {
    assertThat(question(parameter)).contains(question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scoreMax",
        "performanceWeights",
        "additionalCategoryWeights",
        "behaviourAnchors",
        "behaviourLevels",
        "requiredLevels",
        "maximalTargetScore",
        "leaderBands",
        "additionalMax",
        "pp46Max",
        "pp46Weights",
        "newSuperiorMonths",
        "leastRubricLevels"
      })
  void everyOtherNumberIsAParameterWithACitation(String parameter) {
    assertThat(source(parameter).citations()).isNotEmpty();
    assertThat(question(parameter)).isEmpty();
  }

  @Test
  void noQuestionIsLeftOut() {
    Set<String> answered = RULES.parameters().stream()
        .flatMap(parameter -> question(parameter.name()).stream())
        .collect(Collectors.toSet());
    List<String> asked =
        IntStream.rangeClosed(801, 836).mapToObj(number -> "OQ-" + number).toList();
    assertThat(answered).containsAll(asked);
  }

  @Test
  void thePeriodOfObjectionIsFourteenDays() {
    assertThat(RULES.parameter(Objections8Of2021.OBJECTION_DAYS).value()).isEqualTo(14);
  }

  private static Optional<String> question(String parameter) {
    return source(parameter).openQuestion().map(OpenQuestion::id);
  }

  private static LegalSource source(String parameter) {
    return RULES.parameters().stream()
        .filter(each -> each.name().equals(parameter))
        .map(Parameter::legalSource)
        .findAny()
        .orElseThrow(() -> new AssertionError("no parameter " + parameter));
  }
}
