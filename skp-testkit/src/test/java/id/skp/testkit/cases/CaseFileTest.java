package id.skp.testkit.cases;

import static id.skp.testkit.cases.CaseTexts.PREDICATE_OF_BAIK;
import static id.skp.testkit.cases.CaseTexts.file;
import static id.skp.testkit.cases.CaseTexts.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.law.Basis;
import id.skp.json.StrictJson;
import id.skp.rules.Undecided;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {
  @Test
  void readsEveryFieldOfACase() {
    CaseFile file = file("""
        {"id": "A-1", %s, "title": "T", "expect": {"predicate": "BAIK"}, "basis": "PRACTICE",
         "citation": "C", "source": "S", "note": "N"}
        """.formatted(PREDICATE_OF_BAIK));
    assertThat(file.ruleSet()).isEqualTo("permenpanrb-6-2022");
    assertThat(file.entries())
        .containsExactly(new Case(
            "A-1",
            "performance-predicate",
            "T",
            Map.of("resultRating", "SESUAI_EKSPEKTASI", "behaviourRating", "SESUAI_EKSPEKTASI"),
            new Expectation.Outcome(Map.of("predicate", "BAIK")),
            new Provenance(
                Optional.of(Basis.PRACTICE),
                Optional.of("C"),
                Optional.of("S"),
                Optional.of("N"))));
  }

  @Test
  void readsAnExpectedRefusal() {
    CaseFile file = file("""
        {"id": "A-1", "rule": "result-rating", "given": {},
         "expectFailure": {"code": "MISSING_INPUT", "field": "results"}}
        """);
    assertThat(((Case) file.entries().get(0)).expectation())
        .isEqualTo(new Expectation.Refusal(Undecided.Reason.MISSING_INPUT, Optional.of("results")))
        .hasToString("MISSING_INPUT at results");
  }

  @Test
  void aFileBeyondTheLongestDocumentIsBroken() throws IOException {
    byte[] blanks = new byte[StrictJson.MAX_LENGTH + 2];
    Arrays.fill(blanks, (byte) ' ');
    InputStream stream = new ByteArrayInputStream(blanks);

    CaseFile file = CaseFile.read("test.json", stream);

    assertThat(((BrokenCase) file.entries().get(0)).problems())
        .extracting(CaseProblem::sentence)
        .containsExactly("TOO_LARGE: needs at most 4194304 bytes, found more; split the document");
    assertThat(stream.available()).isOne();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          {}                                                              | schema
          {"schema": "skp-cases/2", "ruleSet": "x", "cases": []}          | schema
          {"schema": 1, "ruleSet": "x", "cases": []}                      | schema
          {"schema": "skp-cases/1", "cases": []}                          | ruleSet
          {"schema": "skp-cases/1", "ruleSet": null, "cases": []}         | ruleSet
          {"schema": "skp-cases/1", "ruleSet": "", "cases": []}           | ruleSet
          {"schema": "skp-cases/1", "ruleSet": "x"}                       | cases
          {"schema": "skp-cases/1", "ruleSet": "x", "cases": {}}          | cases
          {"schema": "skp-cases/1", "ruleSet": "x", "cases": [], "a": 1}  | a
          {"schema": "skp-cases/1", "ruleSet": "x", "ruleSet": "y"}       | /ruleSet
          [1]                                                             | ''
          {"schema": "skp-cases/1",                                       | /schema
          nonsense                                                        | ''
          """)
  void aFileWithoutTheFormOfTheSchemaIsBroken(String text, String field) {
    CaseFile file = read("test.json", text);
    assertThat(file.entries()).hasSize(1);
    BrokenCase broken = (BrokenCase) file.entries().get(0);
    assertThat(broken.id()).isEmpty();
    assertThat(broken.problems()).extracting(CaseProblem::field).contains(field);
    if (!field.startsWith("/") && !text.equals("nonsense")) {
      assertThat(CaseTexts.conforms(text)).as("the schema").isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          {"rule": "r", "given": {}, "expect": {"x": 1}}                                          | id
          {"id": "", "rule": "r", "given": {}, "expect": {"x": 1}}                                | id
          {"id": 1, "rule": "r", "given": {}, "expect": {"x": 1}}                                 | id
          {"id": "A", "given": {}, "expect": {"x": 1}}                                            | rule
          {"id": "A", "rule": "r", "expect": {"x": 1}}                                            | given
          {"id": "A", "rule": "r", "given": [], "expect": {"x": 1}}                               | given
          {"id": "A", "rule": "r", "given": {}}                                             | expect
          {"id": "A", "rule": "r", "given": {}, "expect": {}}                                 | expect
          {"id": "A", "rule": "r", "given": {}, "expect": "BAIK"}                           | expect
          {"id": "A", "rule": "r", "given": {}, "expect": {"x": 1}, "expectFailure": {"code": "NO_RULE"}} | expect
          {"id": "A", "rule": "r", "given": {}, "expectFailure": {"code": "no_rule"}}       | expectFailure.code
          {"id": "A", "rule": "r", "given": {}, "expectFailure": {}}                        | expectFailure.code
          {"id": "A", "rule": "r", "given": {}, "expectFailure": {"code": "NO_RULE", "x": 1}} | expectFailure.x
          {"id": "A", "rule": "r", "given": {}, "expect": {"x": 1}, "basis": "HEARSAY"}           | basis
          {"id": "A", "rule": "r", "given": {}, "expect": {"x": 1}, "basis": 7}                   | basis
          {"id": "A", "rule": "r", "given": {}, "expect": {"x": 1}, "title": true}                | title
          {"id": "A", "rule": "r", "given": {}, "expect": {"x": 1}, "expected": {}}               | expected
          "A"                                                                               | ``
          null                                                                              | ``
          """)
  void aCaseWithoutTheFormOfTheSchemaIsBroken(String text, String field) {
    BrokenCase broken = (BrokenCase) file(text).entries().get(0);
    assertThat(broken.problems()).extracting(CaseProblem::field).containsExactly(field);
    assertThat(CaseTexts.conforms(CaseTexts.text(text))).as("the schema").isFalse();
  }

  @Test
  void theBundledFilesConformToTheSchema() {
    assertThat(BundledCases.all())
        .isNotEmpty()
        .allSatisfy(
            file -> assertThat(CaseTexts.conforms(BundledCases.text(file))).isTrue());
  }

  @Test
  void aBrokenCaseTellsAllItsProblemsAndItsPlace() {
    BrokenCase broken = (BrokenCase)
        file("{}", "{\"given\": 1, \"expect\": {\"x\": 1}, \"x\": 2}").entries().get(1);
    assertThat(broken.id()).isEqualTo("cases[1]");
    assertThat(broken.problems())
        .extracting(CaseProblem::toString)
        .containsExactly(
            "id: missing, needs a text",
            "rule: missing, needs a text",
            "given: needs an object, got 1",
            "x: unknown field, needs one of [basis, citation, expect, expectFailure, given, id,"
                + " note, rule, source, title]");
  }

  @Test
  void aFolderIsSearchedInTheOrderOfPaths(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    for (String name : List.of("b/c/2.json", "b/1.json", "a.json", "b/notes.txt")) {
      Files.writeString(folder.resolve(name), "{}");
    }
    assertThat(CaseFiles.read(folder))
        .extracting(file -> folder.relativize(Path.of(file.name())).toString())
        .containsExactly("a.json", "b/1.json", "b/c/2.json");
  }

  @Test
  void ofVeryManyThingsThatAreWrongTheFirstAreToldAndHowManyMoreThereAre() {
    String fields = IntStream.range(0, 5_000)
        .mapToObj(i -> "\"k" + i + "\":1")
        .collect(Collectors.joining(","));
    String file = "{\"schema\":\"skp-cases/1\",\"ruleSet\":\"permenpanrb-6-2022\",\"cases\":[{"
        + fields + "}" + ",{}".repeat(20_000) + "]}";

    List<CaseEntry> entries =
        CaseFile.read("f", file.getBytes(StandardCharsets.UTF_8)).entries();

    assertThat(((BrokenCase) entries.get(0)).problems()).hasSize(101);
    int told = entries.size() - 1;
    assertThat(told).isBetween(50, 1000);
    assertThat(((BrokenCase) entries.get(told)).problems())
        .extracting(CaseProblem::sentence)
        .containsExactly(
            "TOO_MANY_PROBLEMS: " + (20_001 - told) + " more are wrong; mend those above first");
    assertThat(entries.toString()).hasSizeLessThan(file.length() + 64 * 1024);
  }

  @Test
  void aNameIsNoLongerThanAnId() {
    String name = "\uD83D\uDE00".repeat(200);
    String one = "{\"id\": \"%s\", \"rule\": \"%s\", \"given\": {}, \"expect\": {\"x\": 1}}";
    assertThat(file(one.formatted(name, name)).entries().get(0)).isInstanceOf(Case.class);
    assertThat(CaseTexts.conforms(CaseTexts.text(one.formatted(name, name)))).isTrue();

    String longer = one.formatted(name + "a", name + "b");
    BrokenCase broken = (BrokenCase) file(longer).entries().get(0);
    assertThat(broken.id()).isEqualTo("cases[0]");
    assertThat(broken.problems())
        .extracting(CaseProblem::toString)
        .containsExactly(
            "id: needs at most 200 characters, got 201",
            "rule: needs at most 200 characters, got 201");
    assertThat(CaseTexts.conforms(CaseTexts.text(longer))).isFalse();
    String ofSet = "{\"schema\": \"skp-cases/1\", \"ruleSet\": \"" + name + "a\", \"cases\": []}";
    assertThat(((BrokenCase) read("a.json", ofSet).entries().get(0)).problems())
        .extracting(CaseProblem::field)
        .containsExactly("ruleSet");
    assertThat(CaseTexts.conforms(ofSet)).isFalse();
  }
}
