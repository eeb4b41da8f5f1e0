package id.skp.testkit.cases;

import static id.skp.testkit.cases.CaseTexts.PREDICATE_OF_BAIK;
import static id.skp.testkit.cases.CaseTexts.file;
import static id.skp.testkit.cases.CaseTexts.fileFor;
import static id.skp.testkit.cases.CaseTexts.ratio;
import static id.skp.testkit.cases.CaseTexts.read;
import static id.skp.testkit.cases.CaseTexts.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Regulation;
import id.skp.core.text.Text;
import id.skp.json.StrictJson;
import id.skp.rules.Calculation;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRunnerTest {
  private static final String BAIK = "\"expect\": {\"predicate\": \"BAIK\"}";

  private static String predicate(String id, String expectation) {
    return "{\"id\": \"" + id + "\", " + PREDICATE_OF_BAIK + ", " + expectation + "}";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          `{"third": 0.33}`                          | true
          `{"third": 0.3333333333}`                  | true
          `{"third": 0}`                             | true
          `{"third": 0.34}`                          | false
          `{"third": 0.3330}`                        | false
          `{"number": 1, "third": 0.3}`              | true
          `{"number": 1.00}`                         | true
          `{"number": 1.01}`                         | false
          `{"number": "1.00"}`                       | true
          `{"number": "1.01"}`                       | false
          `{"third": "0.33"}`                        | true
          `{"third": "0.3330"}`                      | false
          `{"number": "one"}`                        | false
          `{"number": 1E+0}`                         | true
          `{"whole": 1.0}`                           | true
          `{"parts": [1, 0.50]}`                     | true
          `{"parts": [0.5, 1]}`                      | false
          `{"parts": [1]}`                           | false
          `{"small": true, "words": "kata"}`         | true
          `{"small": false}`                         | false
          `{"small": "true"}`                        | false
          `{"words": "words"}`                       | false
          `{"nothing": null}`                        | true
          `{"nothing": 0}`                           | false
          `{"number": null}`                         | false
          """)
  void onlyWhatIsWrittenIsComparedAndNumbersAtTheirDecimals(String expect, boolean passes) {
    assertThat(result(ratio("1", expect)).isPassed()).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, 3, true",
    "2.5, 2, false",
    "2.49, 2, true",
    "-2.5, -3, true",
    "0.125, 0.13, true"
  })
  void numbersAreRoundedHalfUp(String number, String written, boolean passes) {
    CaseFile file = ratio(number, "{\"number\": " + written + "}");
    assertThat(result(file).isPassed()).isEqualTo(passes);
  }

  @Test
  void aFailedCaseShowsOnlyWhatDiffers() {
    assertThat(result(ratio("1", "{\"number\": 2, \"whole\": 1, \"nothing\": \"x\"}"))
            .toLine())
        .isEqualTo("FAILED test.json: N: ratio: expected {\"number\":2,\"nothing\":\"x\"},"
            + " actual {\"number\":1,\"nothing\":null}");
  }

  /** Who runs nothing has tested nothing. */
  @Test
  void nothingToRunIsNotGreen(@TempDir Path folder) {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> CaseFiles.read(folder))
        .withMessageContaining("no *.json file in this folder");
    assertThat(result(file()).toLine())
        .isEqualTo("BROKEN test.json: cases: needs at least one case");
    CaseRunner runner = CaseRunner.of(RuleSets.standard()).only(List.of("credit-annual"));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> runner.run(List.of(file(predicate("A", BAIK)))).check())
        .withMessageContaining("no case was run");
  }

  @Test
  void aRuleThatThrowsFailsItsCaseAndNotTheRun() {
    assertThat(result(ratio("13", "{\"number\": 2}")).toLine())
        .isEqualTo("FAILED test.json: N: ratio: expected {\"number\":2},"
            + " actual thrown: java.lang.IllegalStateException: no thirteens");
  }

  /** Of each case little is kept, and the reports are handed on in pieces. */
  @Test
  void whatAProgramAnswersAndHowManyFailLeadsToNoLongText() throws IOException {
    String many = "x".repeat(200_000);
    CaseFile file = file(
        IntStream.range(0, 200).mapToObj(i -> predicate("A" + i, BAIK)).toArray(String[]::new));
    List<RuleAnswer> answers = List.of(
        new RuleAnswer.Refusal(many, many, Text.same(many), Optional.empty()),
        new RuleAnswer.Outcome(Map.of("predicate", many), Optional.empty()));
    for (RuleAnswer answer : answers) {
      CaseReport report =
          CaseRunner.of(RuleSets.standard()).asking((one, ruleSet) -> answer).run(List.of(file));
      List<String> pieces = new ArrayList<>();
      report.printJson(pieces::add);

      assertThat(report.failed()).isEqualTo(200);
      assertThat(report.toText().length()).isLessThan(200 * 3_000);
      assertThat(pieces).allSatisfy(piece -> assertThat(piece).hasSizeLessThan(100_000));
      assertThat(String.join("", pieces)).isEqualTo(report.toJson());
      assertThat(StrictJson.parse(report.toJson())).isInstanceOf(Map.class);
      StringWriter xml = new StringWriter() {
        @Override
        public void write(String text, int offset, int length) {
          assertThat(length).isLessThan(100_000);
          super.write(text, offset, length);
        }
      };
      report.writeJUnitXml(xml);
      assertThat(xml.toString()).hasSizeLessThan(200 * 3_000).isEqualTo(report.toJUnitXml());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          `["REQUIRED_PREDICATE_ABSENT", "DOMINANT_ABOVE_MAXIMUM"]` | true
          `["DOMINANT_ABOVE_MAXIMUM", "REQUIRED_PREDICATE_ABSENT"]` | true
          `["DOMINANT_ABOVE_MAXIMUM"]`                              | false
          `[]`                                                      | false
          """)
  void findingsAreASetInWhichExtraOnesFail(String findings, boolean passes) {
    CaseFile file = file("""
        {"id": "D", "rule": "predicate-distribution",
         "given": {"organisationPredicate": "BAIK", "counts": {"SANGAT_BAIK": 1, "BAIK": 9}},
         "expect": {"findings": %s}}
        """.formatted(findings));
    assertThat(result(file).isPassed()).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID_INPUT, resultRating, true",
    "INVALID_INPUT, behaviourRating, false",
    "MISSING_INPUT, resultRating, false",
    "INVALID_INPUT, , true"
  })
  void aRefusalIsComparedByReasonAndField(String code, String field, boolean passes) {
    String place = field == null ? "" : ", \"field\": \"" + field + "\"";
    CaseFile file = file("""
        {"id": "R", "rule": "performance-predicate", "given": {"resultRating": "BAGUS"},
         "expectFailure": {"code": "%s"%s}}
        """.formatted(code, place));
    assertThat(result(file).isPassed()).isEqualTo(passes);
  }

  @Test
  void aValueInPlaceOfARefusalFailsAndTheOtherWayRound() {
    assertThat(result(file(predicate("A", "\"expectFailure\": {\"code\": \"CONFLICT\"}")))
            .toLine())
        .endsWith("expected CONFLICT, actual {\"predicate\":\"BAIK\"}");
    assertThat(result(file("{\"id\": \"A\", \"rule\": \"performance-predicate\", \"given\": {}, "
                + BAIK + "}"))
            .toLine())
        .contains("expected {\"predicate\":\"BAIK\"}, actual MISSING_INPUT at resultRating (");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "rule": "performance-predicat", "given": {}, "expect": {"x": 1}                             | rule
          "rule": "result-rating", "given": {"result": []}, "expect": {"rating": null}                        | given.result
          "rule": "result-rating", "given": {"results": [{"knd": 1}]}, "expect": {"rating": null}             | given.results[0].knd
          "rule": "result-rating", "given": {}, "expect": {"raing": null}                       | expect.raing
          "rule": "result-rating", "given": {}, "expect": {"rating": "SESUAI"}                  | expect.rating
          "rule": "result-rating", "given": {}, "expect": {"rating": 2}                         | expect.rating
          "rule": "performance-predicate", "given": {}, "expect": {"predicate": "ISTIMEWA"}     | expect.predicate
          "rule": "predicate-distribution", "given": {}, "expect": {"findings": ["NO_SUCH"]}    | expect.findings[0]
          "rule": "predicate-distribution", "given": {}, "expect": {"findings": [null]}         | expect.findings[0]
          "rule": "predicate-distribution", "given": {}, "expect": {"findings": "NO_SUCH"}      | expect.findings
          "rule": "result-rating", "given": {}, "expectFailure": {"code": "CONFLICT", "field": "rating[0]"} | expectFailure.field
          """)
  void whatDoesNotExistIsAnErrorOfTheFile(String content, String field) {
    CaseResult result = result(file("{\"id\": \"X\", " + content + "}"));
    assertThat(result).isInstanceOf(CaseResult.Broken.class);
    assertThat(((CaseResult.Broken) result).problems())
        .extracting(CaseProblem::field)
        .containsExactly(field);
    assertThat(result.toLine()).startsWith("BROKEN test.json: X: ").contains(field);
  }

  @Test
  void anIdThatStandsTwiceIsAnErrorAlsoAcrossFiles() {
    CaseFile first = read("first.json", """
        {"schema": "skp-cases/1", "ruleSet": "permenpanrb-6-2022", "cases": [%s]}
        """.formatted(predicate("A", BAIK)));
    CaseReport report = CaseRunner.of(RuleSets.standard())
        .run(
            List.of(first, file(predicate("B", BAIK), predicate("A", BAIK), predicate("B", BAIK))));
    assertThat(report.toText()).isEqualTo("""
            BROKEN test.json: A: performance-predicate: id: needs each id once, stands already in first.json
            BROKEN test.json: B: performance-predicate: id: needs each id once, stands already in test.json
            2 passed, 2 failed
            """);
    assertThat(report.hasBroken()).isTrue();
  }

  /** Whatever a program answers to very many cases. */
  @Test
  void ofManyFailedCasesOfOneRuleAHundredAreToldAndLittleIsKept() {
    CaseSubject program = (one, ruleSet) ->
        new RuleAnswer.Outcome(Map.of("predicate", "X".repeat(5000)), Optional.empty());
    CaseFile file = file(
        IntStream.range(0, 3000).mapToObj(i -> predicate("C" + i, BAIK)).toArray(String[]::new));
    CaseReport report = CaseRunner.of(RuleSets.standard()).asking(program).run(List.of(file));

    assertThat(report.failed()).isEqualTo(3000);
    assertThat(report.toText().lines())
        .hasSize(102)
        .endsWith("2900 more failed: performance-predicate", "0 passed, 3000 failed");
    assertThat(report.toJson()).contains("\"C2999\"").hasSizeLessThan(3_000_000);
  }

  @Test
  void anUnknownRuleSetIsAnErrorUnlessAnotherIsChosen() {
    CaseFile file = fileFor("no-such-set", predicate("A", BAIK));
    assertThat(result(file).toLine())
        .isEqualTo(
            "BROKEN test.json: ruleSet: needs one of [permenpanrb-6-2022, permenpanrb-8-2021, siasn,"
                + " predicate-consequences, numbers], got \"no-such-set\"");
    CaseRunner runner = CaseRunner.of(RuleSets.standard()).using(PermenPanRb6Of2022.ruleSet());
    assertThat(runner.run(List.of(file)).passed()).isOne();
  }

  @Test
  void aRuleOfAnotherRuleSetFailsAsNotSupported() {
    CaseFile rule = file(
        "{\"id\": \"A\", \"rule\": \"siasn-quadrant\", \"given\": {}, \"expect\": {\"x\": 1}}");
    assertThat(result(rule).toLine())
        .isEqualTo("FAILED test.json: A: siasn-quadrant: expected {\"x\":1},"
            + " actual NO_RULE (not supported by this rule set)");
  }

  @Test
  void casesOfARuleSetThatIsNotThereCanBeLeftOut() {
    CaseFile file = fileFor(
        "siasn",
        "{\"id\": \"A\", \"rule\": \"siasn-endpoint\", \"given\": {}, \"expect\": {\"x\": 1}}");
    CaseRunner runner = CaseRunner.of(RuleSets.of(PermenPanRb6Of2022.ruleSet()));
    assertThat(runner.run(List.of(file)).hasBroken()).isTrue();
    assertThat(runner.whereInstalled().run(List.of(file)).toText())
        .isEqualTo("1 not run: rule set siasn is not installed\n0 passed, 0 failed\n");
  }

  @Test
  void aRunCanBeNarrowedToRulesButNotAwayFromErrors() {
    CaseFile file = file(
        predicate("A", BAIK),
        "{\"id\": \"B\", \"rule\": \"plan-review\", \"given\": {}, \"expect\": {\"x\": 1}}",
        "{\"id\": \"C\", \"rule\": \"objektion\", \"given\": {}, \"expect\": {\"x\": 1}}",
        "{\"id\": \"D\"}");
    CaseReport report = CaseRunner.of(RuleSets.standard())
        .only(List.of("performance-predicate"))
        .run(List.of(file));
    assertThat(report.results()).extracting(CaseResult::id).containsExactly("A", "C", "D");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CaseRunner.of(RuleSets.standard()).only(List.of("objektion")))
        .extracting(InvalidValueException::code)
        .isEqualTo("UNKNOWN_RULE");
  }

  @Test
  void aMinistryTestsItsVariantWithTheSameFiles() {
    RuleSet ours = PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.example-2026",
            variant -> variant
                .citing(Regulation.of("SE Contoh 1/2026", "Percobaan"))
                .rule(
                    Rules6Of2022.PERFORMANCE_PREDICATE,
                    (ratings, reasoning) -> reasoning.derive(
                        Calculation.of("always", "Selalu", "Always"),
                        any -> PerformancePredicate.KURANG,
                        ratings.whole())));
    CaseReport report =
        CaseRunner.of(RuleSets.standard()).using(ours).run(List.of(file(predicate("A", BAIK))));
    assertThat(report.toText())
        .contains("expected {\"predicate\":\"BAIK\"}, actual {\"predicate\":\"KURANG\"}")
        .endsWith("\n0 passed, 1 failed\n");
    assertThatThrownBy(report::check)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("0 passed, 1 failed");
    assertThatThrownBy(report.results().get(0)::check)
        .hasMessageContaining("Always = Poor")
        .hasMessageContaining("rule set: id.go.example-2026");
  }

  private record Note(String text) {}

  @Test
  void aDocumentThatNobodyReadsIsAnErrorOfTheFile() {
    RuleSet ours = PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.example-2026",
            variant -> variant
                .citing(Regulation.of("SE Contoh 1/2026", "Percobaan"))
                .newRule(
                    RuleKey.of(
                        "note-length",
                        Text.same("Note"),
                        InputForm.document(Note.class, Field.document("note", "Nota", "Note")),
                        OutputForm.single(Integer.class, "length")),
                    (note, reasoning) -> reasoning.derive(
                        Calculation.of("length", "Panjang", "Length"),
                        each -> each.text().length(),
                        note.whole())));
    CaseReport report = CaseRunner.of(RuleSets.standard()).using(ours).run(List.of(file("""
        {"id": "N", "rule": "note-length", "given": {"note": {"text": "x"}}, "expect": {"length": 1}}""")));
    assertThat(report.results().get(0)).isInstanceOf(CaseResult.Broken.class);
    assertThat(report.toText())
        .contains("given.note: a case file cannot carry a document of type Note");
  }

  @Test
  void objectsInAnOutcomeAreComparedByTheirNames() {
    String text = """
        {"id": "A", "rule": "ranking", "given": {"entries": [{"id": "P1", "predicate": "BAIK"}]},
         "expect": {"ranks": [{"rank": 1, "id": "P1"}]}},
        {"id": "B", "rule": "ranking", "given": {"entries": [{"id": "P1", "predicate": "BAIK"}]},
         "expect": {"ranks": [{"id": "P1", "rank": 2}]}},
        {"id": "C", "rule": "ranking", "given": {"entries": [{"id": "P1", "predicate": "BAIK"}]},
         "expect": {"ranks": [{"id": "P1"}]}}
        """;
    assertThat(CaseRunner.of(RuleSets.standard()).run(List.of(file(text))).toText())
        .contains(
            "B: ranking: expected {\"ranks\":[{\"id\":\"P1\",\"rank\":2}]},"
                + " actual {\"ranks\":[{\"id\":\"P1\",\"rank\":1}]}\n",
            "C: ranking: ")
        .endsWith("\n1 passed, 2 failed\n");
  }

  @Test
  void aDocumentMayStandInACase() {
    String document = new String(Samples.document("teacher-2024"), StandardCharsets.UTF_8);
    String text = """
        {"id": "E", "rule": "evaluation", "given": {"appraisal": %s}, "expect": {"predicate": "BAIK"}},
        {"id": "F", "rule": "evaluation-review", "given": {"appraisal": %s},
         "expect": {"conforms": false, "findings": ["REALISATION_WITHOUT_EVIDENCE"]}},
        {"id": "G", "rule": "evaluation", "given": {}, "expectFailure":
         {"code": "MISSING_INPUT", "field": "appraisal"}},
        {"id": "H", "rule": "evaluation", "given": {"appraisal": %s}, "expectFailure":
         {"code": "INVALID_INPUT", "field": "appraisal.results[2].rating"}}
        """.formatted(document, document, withThirdRating(document, "BAGUS"));
    CaseReport report = CaseRunner.of(RuleSets.standard()).run(List.of(file(text)));
    assertThat(report.toText()).isEqualTo("4 passed, 0 failed\n");
  }

  @Test
  void aPlanMayStandInACaseAndIsReadEvenWhereItIsFlawed() {
    String clean = new String(Samples.document("plan-teacher-2024"), StandardCharsets.UTF_8);
    String flawed = clean.replace("\"UTAMA\"", "\"TAMBAHAN\"");
    String text = """
        {"id": "P", "rule": "plan-review", "given": {"skp": %s},
         "expect": {"conforms": true, "findings": []}},
        {"id": "Q", "rule": "plan-review", "given": {"skp": %s},
         "expect": {"findings": ["NO_MAIN_RESULT"]}},
        {"id": "R", "rule": "plan-review", "given": {}, "expectFailure":
         {"code": "MISSING_INPUT", "field": "skp"}},
        {"id": "S", "rule": "plan-review", "given": {"skp": %s}, "expectFailure":
         {"code": "INVALID_INPUT", "field": "skp.results[0].kind"}}
        """.formatted(clean, flawed, clean.replaceFirst("\"UTAMA\"", "\"BAGUS\""));
    CaseReport report = CaseRunner.of(RuleSets.standard()).run(List.of(file(text)));
    assertThat(report.toText()).isEqualTo("4 passed, 0 failed\n");
  }

  private static String withThirdRating(String document, String rating) {
    int third = document.indexOf(
        "\"SESUAI_EKSPEKTASI\"",
        document.indexOf("\"resultId\": \"R3\"", document.indexOf("\"realisation\"")));
    return document.substring(0, third)
        + '"'
        + rating
        + '"'
        + document.substring(third + "\"SESUAI_EKSPEKTASI\"".length());
  }

  @Test
  void aLineStaysOneLineWhateverTheFileHolds() {
    CaseFile file = read("a\nb.json", """
        {"schema": "skp-cases/1", "ruleSet": "x\\n\\u001b[31m\\u2028", "cases": []}
        """);
    assertThat(result(file).toLine().lines()).hasSize(1);
    assertThat(result(file).toLine()).doesNotContain("\u001b", "\u2028");
  }
}
