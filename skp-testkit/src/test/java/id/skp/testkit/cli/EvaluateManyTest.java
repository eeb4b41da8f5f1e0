package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.json.EvaluationJson;
import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.rules.RuleSets;
import id.skp.testkit.internal.JsonLine;
import id.skp.testkit.samples.Samples;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many appraisals in one call. */
class EvaluateManyTest {
  @TempDir
  private Path folder = Path.of("");

  private Path lines = Path.of("");

  @BeforeEach
  void write() throws IOException {
    lines = Files.writeString(
        folder.resolve("all.jsonl"),
        "\ufeff" + line("teacher-2024") + "\r\n\nnothing\n" + line("head-of-office-2024"));
    Path below = Files.createDirectories(folder.resolve("units/a"));
    Files.write(below.resolve("2.json"), Samples.document("public-relations-2024"));
    Files.write(folder.resolve("units/1.json"), Samples.document("teacher-2024"));
    Files.writeString(below.resolve("readme.txt"), "nothing");
  }

  private static String line(String sample) {
    return SkpDocuments.writeLine(Samples.appraisal(sample));
  }

  private static List<String> peopleOf(Run run) {
    return run.out()
        .lines()
        .filter(each -> each.matches("Dewi Larasati|Intan Maharani|Ratna Kusumawardani"))
        .toList();
  }

  @Test
  void aFolderStandsForTheDocumentsInItAndBelowByName() {
    Run run = skp("evaluate", folder.resolve("units").toString());
    assertThat(peopleOf(run)).containsExactly("Dewi Larasati", "Intan Maharani");
    assertThat(run.out())
        .isEqualTo(skp("evaluate", "sample:teacher-2024", "sample:public-relations-2024")
            .out());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFolderWithoutDocumentsSaysWhatToDo() throws IOException {
    Path empty = folder.resolve("empty");
    Files.createDirectories(empty.resolve("below"));
    Run run = skp("evaluate", empty.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(empty
            + ": no *.json or *.jsonl in this folder; name another one, or begin with a"
            + " sample: skp samples\n");
  }

  @Test
  void aBadLineIsToldWithItsNumberAndTheRestGoesOn() {
    Run run = skp("evaluate", lines.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(lines + ":3: " + "(document): MALFORMED_JSON: ")
        .hasLineCount(1);
    assertThat(peopleOf(run)).containsExactly("Dewi Larasati", "Ratna Kusumawardani");
  }

  @Test
  void manyBadLinesInARowAreOneLineOfResults() throws IOException {
    String bad = "1\n{}\n\"\n".repeat(5_000);
    Path file = Files.writeString(
        folder.resolve("bad.jsonl"), bad + line("teacher-2024") + "\n" + bad + "1\n");
    Run run = skp("evaluate", "--out", "-", file.toString());
    List<String> written = run.out().lines().toList();

    assertThat(written).hasSize(303);
    assertThat(written.get(0)).contains("\"line\":1,\"refused\":[\"" + file + ":1: (document): ");
    assertThat(written.get(300))
        .contains("\"line\":301,\"lastLine\":15000,\"refused\":[\"MALFORMED_JSON\",\"WRONG_");
    assertThat(written.get(301)).contains("\"line\":15001,\"skpId\"");
    assertThat(written.get(302)).contains("\"line\":15002,\"lastLine\":30002,\"refused\":[");
    assertThat(run.err())
        .hasSizeLessThan((int) Files.size(file) + 64 * 1024)
        .contains("skp: 30002 documents: 1 decided, 0 undecided, 30001 refused\n")
        .containsPattern("skp: other inputs that are refused: 29[0-9]{3}; mend these first\n$");
    Run summary = skp("audit", "sample:teacher-2024", "--recorded", file.toString());
    assertThat(summary.out()).isEmpty();
    assertThat(summary.err()).hasSizeLessThan((int) Files.size(file) + 64 * 1024);
  }

  @Test
  void ofVeryManyBadLinesInARowTheCodesOfTheFirstAreTold() throws IOException {
    String bad = "1\n".repeat(10_200) + "{\n".repeat(200);
    Path file =
        Files.writeString(folder.resolve("bad.jsonl"), bad + line("teacher-2024") + "\n1\n");
    Run run = skp("evaluate", "--out", "-", file.toString());
    List<String> written = run.out().lines().toList();

    assertThat(written).hasSize(103);
    assertThat(written.get(100))
        .endsWith("\"line\":101,\"lastLine\":10400,\"refused\":[\"WRONG_TYPE\",\"…\"]}");
    assertThat(written.get(102)).endsWith("\"line\":10402,\"refused\":[\"WRONG_TYPE\"]}");
  }

  @Test
  void linesAreReadFromStandardInputToo() throws IOException {
    Run run = skp(Files.readAllBytes(lines), "evaluate", "-", "--out", "-");
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err())
        .contains("-:3: (document): ", "skp: 3 documents: 2 decided, 0 undecided, 1 refused\n");
    Run one = skp(line("teacher-2024").getBytes(StandardCharsets.UTF_8), "evaluate", "-");
    assertThat(one).isEqualTo(skp("evaluate", "sample:teacher-2024"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"**.json", "*/?.json", "units/*.json,units/a/*.json", "{units,x}/**"})
  void aPatternStandsForWhatItMatches(String patterns) throws IOException {
    Files.delete(folder.resolve("units/a/readme.txt"));
    List<String> arguments = new ArrayList<>(List.of("evaluate", "--exit-zero"));
    for (String pattern : patterns.split(",(?=units)", -1)) {
      arguments.add(folder + File.separator + pattern.replace("/", File.separator));
    }
    Run run = skp(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(peopleOf(run)).first().isEqualTo("Dewi Larasati");
  }

  @Test
  void aPatternThatMatchesNothingIsWrongInput() {
    Run run = skp("evaluate", folder + File.separator + "*.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).endsWith("*.txt: no file matches this pattern\n");
    assertThat(skp("evaluate", folder + File.separator + "[").err())
        .contains("is no pattern of names");
  }

  @Test
  void eachDocumentHasALineAndTheEvaluationInItReadsBack() throws IOException {
    Path out = folder.resolve("results.jsonl");
    Run run = skp("evaluate", lines.toString(), "--out", out.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    List<Map<?, ?>> results = Files.readAllLines(out).stream()
        .<Map<?, ?>>map(each -> (Map<?, ?>) StrictJson.parse(each))
        .toList();
    assertThat(results)
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.get("file")).isEqualTo(lines.toString()));
    assertThat(results.stream().map(each -> String.valueOf(each.get("line"))))
        .containsExactly("1", "3", "4");
    assertThat(results.get(1).get("refused"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .singleElement()
        .asString()
        .startsWith(lines + ":3: ");
    assertThat(
            EvaluationJson.read(JsonLine.of(results.get(0).get("evaluation"))).predicate())
        .hasToString("BAIK");
    assertThat(results.get(0).get("findings")).isEqualTo(List.of("REALISATION_WITHOUT_EVIDENCE"));
  }

  @Test
  void resultsTakeThePlaceOfResultsOnly() throws IOException {
    Path out = folder.resolve("results.jsonl");
    Files.writeString(out, "{\"file\":\"an earlier call\"}\n");
    assertThat(skp("evaluate", "sample:teacher-2024", "--out", out.toString()).status())
        .isOne();
    assertThat(out).content().startsWith("{\"file\":\"sample:teacher-2024\",\"skpId\":");
    Run over = skp("evaluate", "sample:teacher-2024", "--out", lines.toString());
    assertThat(over.status()).isEqualTo(2);
    assertThat(over.err())
        .isEqualTo(
            lines + ": holds something else than results of evaluations; name another file\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("all.jsonl", "results.jsonl", "units");
    }
  }

  @Test
  void ofManyRefusedLinesTheFirstAreToldAndHowManyOthers() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), "x\n".repeat(2500));

    Run run = skp("evaluate", bad.toString());

    assertThat(run.status()).isEqualTo(2);
    long told = run.err().lines().count() - 1;
    assertThat(told).isBetween(200L, 1000L);
    assertThat(run.err())
        .hasSizeLessThan(5000 + 64 * 1024)
        .endsWith("skp: other inputs that are refused: " + (2500 - told) + "; mend these first\n");
  }

  @Test
  void theSummaryCountsByUnitFindingAndReason() throws IOException {
    StringBuilder unit = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      unit.append(SkpDocuments.writeLine(Samples.appraisal("public-relations-2024").toBuilder()
              .behaviourRating(i == 0 ? Optional.empty() : Optional.of(Rating.DI_ATAS_EKSPEKTASI))
              .organisationPredicate(OrganisationPredicate.BAIK)
              .build()))
          .append('\n');
    }
    Path many = Files.writeString(folder.resolve("unit.jsonl"), unit);
    Run run = skp("evaluate", "--summary", many.toString(), lines.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out())
        .containsSubsequence(
            "Documents:     8\n",
            "Decided:       6\n",
            "Undecided:     1\n",
            "Refused:       1\n",
            "With findings: ",
            "Predicates\n",
            "  Good: 6\n",
            "Units\n",
            "Sekretariat, Pemerintah Kabupaten Contoh, Year 2024\n",
            "    Good 4, cannot be decided 1\n",
            "    Organisation predicate: Good\n",
            "    DOMINANT_ABOVE_MAXIMUM: people with the predicate Good: 4 of 4",
            "Findings\n",
            "  Warning REALISATION_WITHOUT_EVIDENCE: 1\n",
            "Undecided\n",
            "  evaluation: MISSING_INPUT /behaviourRating: 1\n",
            "    first: " + many + ":1\n");
    assertThat(skp("evaluate", "--summary", "--format", "html", many.toString()).out())
        .startsWith("<!DOCTYPE html>")
        .contains("<h1>Summary of evaluations</h1>", "<dt>Good</dt>");
    assertThat(skp("evaluate", "--summary", "--format", "csv", many.toString()).out())
        .contains(
            "undecided,,,,,,1\r\n",
            "reason,,,,,MISSING_INPUT /behaviourRating,1\r\n",
            "unitPredicate,kabupaten-contoh,Sekretariat,2024,permenpanrb-6-2022,BAIK,4\r\n");
    assertThat(StrictJson.parse(
            skp("evaluate", "--summary", "--format", "json", many.toString()).out()))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("document", "skp-evaluation-summary/1")
        .extracting("predicates")
        .hasToString("{BAIK=4}");
  }

  @Test
  void aUnitWithTwoOrganisationPredicatesIsToldAndASheetTakesNoNameForAFormula() {
    String one = line("public-relations-2024").replace("\"Sekretariat\"", "\"=A1,\\\"x\\\"\"");
    String other =
        one.replace("\"organisationPredicate\":\"BAIK\"", "\"organisationPredicate\":\"ISTIMEWA\"");
    assertThat(other).isNotEqualTo(one);
    Run run = skp(RuleSets.standard(), one + "\n" + other, "evaluate", "-", "--summary");
    assertThat(run.out())
        .contains("The documents give different organisation predicates: Outstanding, Good\n");
    assertThat(skp(RuleSets.standard(), one, "evaluate", "-", "--summary", "--format", "csv")
            .out())
        .contains(",\"'=A1,\"\"x\"\"\",");
    String forged = line("public-relations-2024")
        .replace("\"Sekretariat\"", "\"\uff1da\\nb\\r\\u2028\\u202Ec\"");
    assertThat(skp(RuleSets.standard(), forged, "evaluate", "-", "--summary", "--format", "csv")
            .out())
        .contains(",'\uff1daU+000AbU+000DU+2028U+202Ec,");
  }

  @Test
  void whatCannotBePrintedTogetherIsAWrongCall() {
    assertThat(skp("evaluate", "sample:teacher-2024", "--format", "csv").err())
        .contains("--format csv is for --summary");
    assertThat(skp("evaluate", "sample:teacher-2024", "--summary", "--out", "-").err())
        .contains("both write to standard output");
  }

  @Test
  void aVariantThatNoDocumentFallsUnderLeavesTheResultsAsTheyWere() {
    Path out = folder.resolve("results.jsonl");
    Run run = skp(
        "evaluate",
        lines.toString(),
        "--variant",
        "sample:ministry-variant-2026",
        "--out",
        out.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("go on with --force");
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "review, plan-teacher-2024, plan-head-of-office-2024",
    "unit, unit-2024, unit-draft-2024",
    "year, teacher-year-2024, teacher-year-2024",
    "form, plan-teacher-2024, plan-head-of-office-2024"
  })
  void otherCommandsTakeLinesAndFoldersToo(String command, String first, String second)
      throws IOException {
    Path several = Files.createDirectories(folder.resolve("several"));
    String both = line(Samples.document(first)) + line(Samples.document(second));
    Path inLines = Files.writeString(several.resolve("both.jsonl"), both);
    for (String sample : Samples.allNames()) {
      Files.write(folder.resolve(sample + ".json"), Samples.document(sample));
      Files.write(several.resolve(sample + ".json"), Samples.document(sample));
    }
    Run expected = skp(
        command,
        folder.resolve(first + ".json").toString(),
        folder.resolve(second + ".json").toString());
    Run ofLines = skp(command, inLines.toString());

    assertThat(ofLines.out()).isEqualTo(expected.out()).isNotEmpty();
    assertThat(ofLines.status()).isEqualTo(expected.status());
    assertThat(ofLines.err().replaceAll("several/both.jsonl:[12]", ""))
        .isEqualTo(expected.err().replace(first + ".json", "").replace(second + ".json", ""));
  }

  @Test
  void aLineOfAnotherKindIsToldWithTheCommandForItsFile() throws IOException {
    Path mixed = Files.writeString(
        folder.resolve("mixed.jsonl"),
        line(Samples.document("plan-teacher-2024")) + line(Samples.document("teacher-2024")));

    assertThat(skp("review", mixed.toString()).err())
        .startsWith(mixed + ":2: /document: WRONG_DOCUMENT: ")
        .endsWith("it is an appraisal; call skp evaluate " + mixed + "\n");
  }

  @Test
  void whereOneDocumentIsTakenLinesAreToldWithWhatToDo() throws IOException {
    Path both = Files.writeString(
        folder.resolve("both.json"),
        line(Samples.document("unit-mph-2024")) + line(Samples.document("unit-mph-draft-2024")));

    assertThat(skp("cascade", both.toString()).err())
        .contains("TRAILING_CONTENT", "needs each line in a file of its own");
    assertThat(skp("cascade", "--lang", "id", both.toString()).err())
        .contains("perlu tiap baris dalam berkas tersendiri");
  }

  private static String line(byte[] document) {
    return JsonLine.of(StrictJson.parse(document)) + "\n";
  }
}
