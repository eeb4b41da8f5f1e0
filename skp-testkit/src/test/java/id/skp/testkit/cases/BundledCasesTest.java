package id.skp.testkit.cases;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.skp.core.text.Text;
import id.skp.json.SkpDocuments;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.input.InputForm;
import id.skp.testkit.internal.JsonLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledCasesTest {
  private static final Path ROOT = Path.of(System.getProperty("skp.root", ".."));
  private static final Path RESOURCES =
      ROOT.resolve("skp-testkit/src/main/resources/id/skp/testkit");
  private static final Path COPIES = RESOURCES.resolve("cases");
  private static final List<String> CATEGORIES =
      List.of("SANGAT_KURANG", "KURANG", "CUKUP", "BAIK", "SANGAT_BAIK");
  private static final List<String> OWN = List.of("cells", "rules");

  private static Stream<CaseResult> supported(RuleSet ruleSet) {
    List<String> rules = ruleSet.rules().stream().map(Rule::name).toList();
    return CaseRunner.of(RuleSets.standard())
        .only(rules)
        .run(BundledCases.forRuleSet(ruleSet.id()))
        .results()
        .stream();
  }

  @Test
  void thereAreCasesOfTheRulesOf6Of2022() {
    assertThat(supported(RuleSets.standard().byId("permenpanrb-6-2022")))
        .hasSizeGreaterThanOrEqualTo(900);
  }

  @Test
  void everyRuleOfARuleSetOfTheLibraryHasACase() {
    assertThat(RuleSets.standard().all().stream()
            .flatMap(ruleSet -> ruleSet.rules().stream()
                .map(Rule::name)
                .filter(rule -> casesOf(rule, BundledCases.forRuleSet(ruleSet.id())) == 0)
                .map(rule -> ruleSet.id() + ": " + rule)))
        .as("rules without a case; write one into rules/ID/RULE.json")
        .isEmpty();
  }

  /** The list may only become shorter: what a career or a record of the national system is told has no rule that a case could ask. */
  @Test
  void everyFindingHasACaseButThoseOfTheList() throws IOException {
    assertThat(RuleSets.standard().all().stream()
            .flatMap(ruleSet -> withoutCase(ruleSet, found(ruleSet.id())))
            .sorted())
        .containsExactlyElementsOf(Files.readAllLines(ROOT.resolve(
            "skp-testkit/src/test/resources/id/skp/testkit/cases/findings-without-case.txt")));
  }

  private static Stream<String> withoutCase(RuleSet ruleSet, Set<Object> found) {
    return ruleSet.findingKinds().stream()
        .map(FindingKind::code)
        .filter(code -> !found.contains(code))
        .map(code -> ruleSet.id() + " " + code);
  }

  private static Set<Object> found(String ruleSet) {
    return BundledCases.forRuleSet(ruleSet).stream()
        .flatMap(file -> file.entries().stream())
        .map(each -> ((Case) each).expectation())
        .filter(Expectation.Outcome.class::isInstance)
        .map(each -> ((Expectation.Outcome) each).fields().get("findings"))
        .filter(List.class::isInstance)
        .flatMap(each -> ((List<?>) each).stream())
        .collect(Collectors.toSet());
  }

  /** A combination of what has no order is a cell as good as that of a table. */
  @Test
  void everyCombinationOfUpToFourAspectsHasACase() {
    Set<List<String>> combinations = new HashSet<>(Set.of(List.of()));
    Set<List<String>> all = new HashSet<>();
    for (int aspects = 1; aspects <= 4; aspects++) {
      combinations = combinations.stream()
          .flatMap(each -> CATEGORIES.stream()
              .map(
                  more -> Stream.concat(each.stream(), Stream.of(more)).sorted().toList()))
          .collect(Collectors.toSet());
      all.addAll(combinations);
    }
    assertThat(given("result-category", "aspects")
            .filter(List.class::isInstance)
            .map(
                each -> ((List<?>) each).stream().map(Object::toString).sorted().toList()))
        .containsAll(all);
  }

  @Test
  void bothSidesOfEachRoundedBoundHaveACase() {
    assertThat(given("indicator-category", "achievementPercent")
            .filter(BigDecimal.class::isInstance)
            .map(each -> ((BigDecimal) each).stripTrailingZeros()))
        .contains(Stream.of("59.5", "79.5", "99.5", "100.5")
            .map(BigDecimal::new)
            .flatMap(each -> Stream.of(each, each.subtract(new BigDecimal("0.000001"))))
            .toArray(BigDecimal[]::new));
  }

  private static Stream<Object> given(String rule, String field) {
    return BundledCases.forRuleSet("permenpanrb-8-2021").stream()
        .flatMap(file -> file.entries().stream())
        .map(Case.class::cast)
        .filter(each -> each.rule().equals(rule))
        .map(each -> each.given().get(field))
        .filter(Objects::nonNull);
  }

  private static long casesOf(String rule, List<CaseFile> files) {
    return files.stream()
        .flatMap(file -> file.entries().stream())
        .filter(entry -> entry instanceof Case one && one.rule().equals(rule))
        .count();
  }

  @Test
  void everyRuleThatTakesADocumentTakesItFromACase() {
    assertThat(RuleSets.standard().all().stream()
            .flatMap(ruleSet -> ruleSet.rules().stream())
            .map(rule -> rule.key().input())
            .filter(InputForm::isDocument)
            .map(InputForm::type))
        .isNotEmpty()
        .allMatch(SkpDocuments::reads);
  }

  /** Whoever reads an outcome in another language reads data, no text of a class. */
  @Test
  void noOutcomeHoldsTheTextOfAClass() {
    assertThat(RuleSets.standard().all().stream()
            .flatMap(ruleSet -> BundledCases.forRuleSet(ruleSet.id()).stream()
                .flatMap(file -> file.entries().stream())
                .map(Case.class::cast)
                .map(one -> RuleAnswer.of(ruleSet, one.rule(), one.given()))
                .map(answer -> JsonLine.of(answer.toMembers(Text.ENGLISH)))))
        .isNotEmpty()
        .noneMatch(Pattern.compile("[A-Z]\\w*\\[\\w+=").asPredicate());
  }

  /** No place of a value is left empty, no stop is doubled, and nothing is said twice or by its Java name, in either language. */
  @Test
  void everySentenceOfAnExplanationIsWhole() {
    Pattern broken = Pattern.compile(
        "\\{\\d}|(?<![.\\d])\\.\\.(?![.\\d])|; *;|[a-z] ,|[,;:]\\.(?!\\S)|[a-z]\\.[A-Z][a-z]+ |@[0-9a-f]{6,}");
    for (RuleSet ruleSet : RuleSets.standard().all()) {
      for (CaseFile file : BundledCases.forRuleSet(ruleSet.id())) {
        for (CaseEntry entry : file.entries()) {
          Case one = (Case) entry;
          RuleAnswer.of(ruleSet, one.rule(), one.given())
              .decision()
              .ifPresent(decision -> Stream.of(Text.INDONESIAN, Text.ENGLISH)
                  .flatMap(
                      locale -> Stream.of(decision.explain(locale), decision.inOneSentence(locale)))
                  .flatMap(String::lines)
                  .forEach(
                      line -> assertThat(broken.matcher(line).results().map(MatchResult::group))
                          .as("%s %s: %s", file.name(), one.id(), line)
                          .isEmpty()));
        }
      }
    }
  }

  @Test
  void noBundledFileIsBroken() {
    CaseReport report = CaseRunner.of(RuleSets.standard()).run(BundledCases.all());
    assertThat(report.results())
        .hasSizeGreaterThanOrEqualTo(1750)
        .noneMatch(CaseResult.Broken.class::isInstance);
  }

  @Test
  void thereAreCasesOfTheNationalSystem() {
    assertThat(supported(RuleSets.standard().byId("siasn"))).hasSizeGreaterThanOrEqualTo(46);
  }

  @Test
  void everyFileOfTheFolderIsListed() throws IOException {
    assertThat(BundledCases.all())
        .extracting(CaseFile::name)
        .containsExactlyElementsOf(
            Stream.concat(names(COPIES), OWN.stream().flatMap(BundledCasesTest::ownNames))
                .toList());
  }

  private static Stream<String> ownNames(String folder) {
    try {
      return names(RESOURCES.resolve(folder)).map((folder + "/")::concat);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> names(Path folder) throws IOException {
    return contents(folder).keySet().stream()
        .filter(name -> name.endsWith(".json"))
        .sorted();
  }

  @Test
  void theCopiesAreThoseOfTheFolderBesideTheCheckout() throws IOException {
    Path originals = ROOT.resolve("../shared/cases");
    assumeTrue(Files.isDirectory(originals), "no folder to compare with");
    assertThat(contents(COPIES)).isEqualTo(contents(originals));
  }

  private static Map<String, ByteBuffer> contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(toMap(
              file -> folder.relativize(file).toString().replace('\\', '/'),
              BundledCasesTest::bytes));
    }
  }

  private static ByteBuffer bytes(Path file) {
    try {
      return ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
