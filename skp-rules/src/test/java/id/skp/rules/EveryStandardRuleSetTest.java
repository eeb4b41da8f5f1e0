package id.skp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.input.Given;
import id.skp.rules.input.Subject;
import id.skp.rules.permenpanrb8of2021.behaviour.RequiredLevels;
import id.skp.rules.value.ValueProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rule set that comes with the library, whatever regulation it carries out. */
class EveryStandardRuleSetTest {
  static List<RuleSet> standard() {
    return RuleSets.standard().all();
  }

  @ParameterizedTest
  @MethodSource("standard")
  void everyParameterAndRuleHasACitationOrAnOpenQuestion(RuleSet rules) {
    assertThat(sources(rules))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(
                source.citations().size() + source.openQuestion().stream().count())
            .isPositive());
  }

  @ParameterizedTest
  @MethodSource("standard")
  void everyReadingOfOurOwnNamesTheQuestionItAnswers(RuleSet rules) {
    assertThat(sources(rules))
        .filteredOn(source -> source.basis() == Basis.OUR_READING)
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source.openQuestion()).isPresent());
  }

  /** The value says which reading was chosen; said a second time, it would be untrue of the next value. */
  @ParameterizedTest
  @MethodSource("standard")
  void theQuestionOfAParameterTellsTheReadingsNotTheChoice(RuleSet rules) {
    assertThat(rules.parameters())
        .flatExtracting(each -> each.legalSource().openQuestion().stream().toList())
        .allSatisfy(question -> {
          assertThat(question.question().english()).doesNotContainPattern("\\bchosen\\b");
          assertThat(question.question().indonesian()).doesNotContain("dipilih");
        });
  }

  @ParameterizedTest
  @MethodSource("standard")
  void everyTitleIsWordedInBothLanguages(RuleSet rules) {
    assertThat(subjects(rules)).allSatisfy(subject -> {
      assertThat(subject.title().in(Text.INDONESIAN)).isNotBlank();
      assertThat(subject.title().in(Text.ENGLISH)).isNotBlank();
    });
  }

  @ParameterizedTest
  @MethodSource("standard")
  void everyValueAndWhatCanTakeItsPlaceIsWordedInBothLanguages(RuleSet rules) {
    assertThat(rules.parameters().stream()
            .map(Parameter::value)
            .flatMap(value -> Stream.concat(Stream.of(value), alternatives(value)))
            .filter(value -> !value.equals(RequiredLevels.none())))
        .isNotEmpty()
        .allSatisfy(value -> assertThat(value.toString()).isNotBlank())
        .filteredOn(Labelled.class::isInstance)
        .allSatisfy(value -> assertThat(List.of(Text.INDONESIAN, Text.ENGLISH))
            .allSatisfy(
                language -> assertThat(((Labelled) value).label().in(language)).isNotBlank())
            .allSatisfy(
                language -> assertThat(((Labelled) value).label(language)).isNotBlank()));
  }

  private static Stream<?> alternatives(Object value) {
    return value instanceof Enum<?> constant
        ? Stream.of(constant.getDeclaringClass().getEnumConstants())
        : Stream.of();
  }

  @ParameterizedTest
  @MethodSource("standard")
  void everyParameterIsReadBackFromItsData(RuleSet rules) {
    assertThat(rules.parameters())
        .isNotEmpty()
        .allSatisfy(EveryStandardRuleSetTest::assertReadBack);
  }

  private static <T> void assertReadBack(Parameter<T> parameter) {
    List<ValueProblem> problems = new ArrayList<>();
    assertThat(parameter.key().form().read(parameter.data(), problems::add))
        .contains(parameter.value());
    assertThat(problems).isEmpty();
    assertThat(parameter.key().form().read(List.of(Map.of()), problems::add)).isEmpty();
    assertThat(problems).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("standard")
  void ruleNamesAreWordsJoinedByHyphensAndParameterNamesAreCamelCase(RuleSet rules) {
    assertThat(rules.rules())
        .allSatisfy(rule -> assertThat(rule.name()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(rules.parameters())
        .allSatisfy(
            parameter -> assertThat(parameter.name()).matches("[a-z]+[0-9]*([A-Z][a-z0-9]*)*"));
  }

  @ParameterizedTest
  @MethodSource("standard")
  void everyRuleDecidesSomethingOrSaysWhyNotFromNothingGiven(RuleSet rules) {
    assertThat(rules.rules()).allSatisfy(rule -> {
      Decision<?> decision = rules.decide(rule.name(), Given.of(Map.of()));
      assertThat(decision.rule()).isEqualTo(rule.name());
      assertThat(decision.explain(Text.INDONESIAN)).contains(rules.id());
    });
  }

  private static Stream<Subject> subjects(RuleSet rules) {
    return Stream.concat(rules.parameters().stream(), rules.rules().stream());
  }

  private static List<LegalSource> sources(RuleSet rules) {
    return Stream.concat(
            subjects(rules).map(subject -> subject.source().orElseThrow()),
            rules.findingKinds().stream().map(FindingKind::source))
        .toList();
  }
}
