package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSets;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.siasn.Siasn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesCommandTest {
  private static final String FILE = """
      {"schema": "skp-cases/1", "ruleSet": "permenpanrb-6-2022", "cases": [
        {"id": "%s", "rule": "%s",
         "given": {"resultRating": "SESUAI_EKSPEKTASI", "behaviourRating": "SESUAI_EKSPEKTASI"},
         "expect": {"predicate": "%s"}}]}
      """;

  private static final RuleSets WITHOUT_SIASN =
      RuleSets.of(PermenPanRb6Of2022.ruleSet(), PermenPanRb8Of2021.ruleSet());

  private Path folder = Path.of("unset");

  @BeforeEach
  void rememberFolder(@TempDir Path created) {
    folder = created;
  }

  private Path file(String name, String id, String rule, String predicate) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, FILE.formatted(id, rule, predicate));
  }

  @Test
  void passedCasesAreOnlyCounted() throws IOException {
    Path file = file("a.json", "A", "performance-predicate", "BAIK");
    assertThat(skp("cases", file.toString())).isEqualTo(new Run(0, "1 passed, 0 failed\n", ""));
  }

  @Test
  void aFailedCaseHasALineAndTheCountStandsAloneOnTheLast() throws IOException {
    Path passing = file("a.json", "A", "performance-predicate", "BAIK");
    Path failing = file("b.json", "B", "performance-predicate", "KURANG");
    assertThat(skp("cases", passing.toString(), failing.toString()))
        .isEqualTo(new Run(
            1,
            "FAILED " + failing + ": B: performance-predicate: expected {\"predicate\":\"KURANG\"},"
                + " actual {\"predicate\":\"BAIK\"}\n1 passed, 1 failed\n",
            ""));
  }

  @Test
  void aBrokenFileIsToldAndCountedWithStatusTwo() throws IOException {
    file("a/a.json", "A", "performance-predicate", "BAIK");
    file("b.json", "B", "performance-predicat", "BAIK");
    Files.writeString(folder.resolve("c.json"), "{\"sample\": \"skp-sample/1\"}");
    Run run = skp("cases", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "BROKEN " + folder.resolve("b.json")
                + ": B: performance-predicat: rule: needs a name that is known",
            "BROKEN " + folder.resolve("c.json") + ": schema: missing",
            "\n1 passed, 2 failed\n")
        .endsWith("\n1 passed, 2 failed\n");
  }

  @Test
  void withoutAPathTheBundledCasesAreRun() {
    Run run = skp(
        "cases",
        "--only",
        "performance-predicate",
        "--only",
        "unit-leader-result-rating",
        "--only",
        "result-rating",
        "--only",
        "predicate-distribution");
    assertThat(run).isEqualTo(new Run(0, "168 passed, 0 failed\n", ""));
  }

  @Test
  void outOfTheBoxEverythingRunsAndNothingFails() {
    Run run = skp("cases");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).matches("[0-9]{4} passed, 0 failed\n");
  }

  @Test
  void whatIsNotInstalledIsToldApart() {
    assertThat(skp(WITHOUT_SIASN, "", "cases").out()).matches("""
        46 not run: rule set siasn is not installed
        16 not run: rule set predicate-consequences is not installed
        [0-9]{4} passed, 0 failed
        """);
    assertThat(skp(WITHOUT_SIASN, "", "cases", "--rules", "siasn").status()).isEqualTo(2);
  }

  @Test
  void aRuleSetIsJudgedByTheBundledCasesThatAreAboutItOrItsBases() {
    Run rules = skp("cases", "--rules", "permenpanrb-8-2021");
    assertThat(rules.status()).isZero();
    assertThat(rules.out()).matches("[0-9]{3} passed, 0 failed\n");
    Run variant = skp("cases", "--variant", "sample:ministry-variant-2026");
    assertThat(variant.out()).doesNotContain("not supported");
  }

  @Test
  void theReportCanBeJson() throws IOException {
    Path file = file("a.json", "A", "performance-predicate", "KURANG");
    Run run = skp("cases", "--format", "json", file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("{\"document\":\"skp-case-report/1\",\"passed\":0,\"failed\":1,\"notRun\":0,")
        .contains("\"id\":\"A\"", "\"outcome\":\"FAILED\"")
        .endsWith("}\n");
    assertThat(skp(WITHOUT_SIASN, "", "cases", "--format", "json").out())
        .contains("\"failed\":0,\"notRun\":62,");
  }

  @Test
  void aRuleSetAndRulesMustExist() {
    Run rules = skp("cases", "--rules", "no-such-set");
    assertThat(rules.status()).isEqualTo(2);
    assertThat(rules.err()).contains("there are: permenpanrb-6-2022");
    Run only = skp("cases", "--only", "no-such-rule");
    assertThat(only.status()).isEqualTo(2);
    assertThat(only.err()).contains("unknown rule", "performance-predicate", "no-such-rule");
  }

  @Test
  void theRuleSetCanBeChosen() throws IOException {
    Path file = Files.writeString(
        folder.resolve("a.json"),
        FILE.replace("permenpanrb-6-2022", "id.go.example-2026")
            .formatted("A", "performance-predicate", "BAIK"));
    assertThat(skp("cases", file.toString()).status()).isEqualTo(2);
    assertThat(skp("cases", "--rules", "permenpanrb-6-2022", file.toString()).status())
        .isZero();
  }

  @Test
  void aRunWithoutACaseIsAWrongCall() throws IOException {
    assertThat(skp("cases", folder.toString()))
        .isEqualTo(new Run(2, "", folder + ": no *.json file in this folder\n"));
    Path missing = folder.resolve("missing");
    assertThat(skp("cases", missing.toString()))
        .isEqualTo(new Run(2, "", missing + ": no such file or folder\n"));
    Path file = file("a.json", "A", "performance-predicate", "BAIK");
    assertThat(skp("cases", "--only", "result-rating", file.toString()))
        .isEqualTo(new Run(2, "0 passed, 0 failed\n", "skp: these files hold no case to run\n"));
  }

  @Test
  void aReportInJUnitsFormIsWrittenBesideTheText() throws IOException {
    Path file = file("a.json", "A", "performance-predicate", "KURANG");
    Path report = folder.resolve("report.xml");
    Run run = skp("cases", "--junit", report.toString(), file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).endsWith("0 passed, 1 failed\n");
    assertThat(Files.readString(report))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites ")
        .contains("<failure message=");
    assertThat(skp(WITHOUT_SIASN, "", "cases", "--junit", report.toString()).status())
        .isZero();
    assertThat(Files.readString(report))
        .contains("failures=\"0\" errors=\"0\" skipped=\"62\"")
        .contains("<skipped message=\"rule set siasn is not installed\"");
    Path nowhere = folder.resolve("no/such/folder.xml");
    Run refused = skp("cases", "--junit", nowhere.toString(), file.toString());
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).startsWith(nowhere + ": ");
  }

  @Test
  void theCasesOfTheLibraryAreWrittenIntoAFolderAndRunFromThere() throws IOException {
    Path copy = folder.resolve("copy");
    Run export = skp("cases", "--rules", "siasn", "--export", copy.toString());
    assertThat(export.status()).isZero();
    assertThat(export.out().lines())
        .containsExactly(
            copy.resolve("siasn/siasn-endpoint.json").toString(),
            copy.resolve("siasn/siasn-quadrant.json").toString(),
            copy.resolve("cells/siasn/siasn-endpoint.json").toString(),
            copy.resolve("cells/siasn/siasn-quadrant.json").toString());
    assertThat(skp("cases", copy.toString())).isEqualTo(skp("cases", "--rules", "siasn"));

    assertThat(skp("cases", "--rules", "siasn", "--export", copy.toString()).status())
        .isZero();
    Files.writeString(copy.resolve("siasn/siasn-endpoint.json"), "mine");
    Run refused = skp("cases", "--export", copy.toString());
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("siasn-endpoint.json: is there already");
    assertThat(copy.resolve("permenpanrb-6-2022")).doesNotExist();
    assertThat(skp("cases", "--export", copy.toString(), copy.toString()).err())
        .contains("leave PATH out");
  }

  @Test
  void aFileThatIsNamedBesideItsFolderIsRunOnce() throws IOException {
    Path file = file("a.json", "A", "performance-predicate", "BAIK");

    assertThat(skp("cases", folder.toString(), file.toString(), folder + "/./a.json"))
        .isEqualTo(new Run(0, "1 passed, 0 failed\n", ""));
  }

  @Test
  void aCopyOfACaseIsToldWithBothFilesAndWithWhatCameOfIt() throws IOException {
    Path first = file("a.json", "A", "performance-predicate", "BAIK");
    Path copy = file("b.json", "A", "performance-predicate", "KURANG");

    assertThat(skp("cases", folder.toString()))
        .isEqualTo(new Run(
            2,
            "BROKEN " + copy
                + ": A: performance-predicate: id: needs each id once, stands already in "
                + first + "; expected {\"predicate\":\"KURANG\"}, actual {\"predicate\":\"BAIK\"}\n"
                + "1 passed, 1 failed\n",
            ""));
  }

  @Test
  void theScorecardTellsOfEachRuleBasisAndTableWhatTheCasesShow() {
    Run run = skp("cases", "--rules", "permenpanrb-8-2021", "--scorecard");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Scorecard of the cases\n  Tried:   permenpanrb-8-2021\n")
        .containsSubsequence(
            "permenpanrb-8-2021: Rules\n  fingerprint: ",
            RuleSets.standard().byId("permenpanrb-8-2021").fingerprint() + "\n",
            "  indicator-category: ",
            "permenpanrb-8-2021: Basis\n",
            "  Regulation text: ",
            "permenpanrb-8-2021: Tables and numbers held by the cases that passed\n",
            "  staffBands: 6/6 cells, 4/4 numbers, 7 without another value\n    not told apart: /bands/0/from -> 59.99, ",
            "  Not looked up\n",
            "What did not pass\n  none\n");
  }

  @Test
  void theScorecardOfAnOwnFolderTellsWhatItsCasesLeaveOpen() throws IOException {
    file("a.json", "A", "performance-predicate", "BAIK");
    file("b.json", "B", "performance-predicate", "KURANG");
    Run run = skp("cases", "--scorecard", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "  performance-predicate:     1 passed, 1 failed\n",
            "  result-rating:             no case\n",
            "  Not told: 1 passed, 1 failed\n",
            "  predicateMatrix: 1/9 cells\n    not told apart: /DI_ATAS_EKSPEKTASI/",
            "What did not pass\n  FAILED " + folder.resolve("b.json") + ": B: ");
    assertThat(skp("cases", "--scorecard", "--lang", "id", folder.toString()).out())
        .contains(
            "Kartu skor kasus\n",
            "  performance-predicate:     1 lulus, 1 gagal\n",
            "  predicateMatrix: 1/9 sel\n    tidak dibedakan: ",
            "Yang tidak lulus\n  GAGAL ");
    assertThat(
            skp("cases", "--scorecard", "--lang", "id", "--only", "follow-up").out())
        .contains("/PNS/0 -> tidak ada, ")
        .doesNotContain("nothing");
    assertThat(skp("cases", "--scorecard", "--only", "follow-up").out())
        .contains("/PNS/0 -> nothing, ");
  }

  @Test
  void theScorecardTellsSingleNumbersAndWhatTakesNoOtherValue() {
    assertThat(skp("cases", "--scorecard", "--only", "result-rating").out())
        .containsPattern("\n  majorityShare: 1/1 numbers\n    not told apart: -> 50.01")
        .contains("\n  smallPartShare: 1/1 numbers\n");
    assertThat(
            skp("cases", "--scorecard", "--only", "unit-leader-result-rating").out())
        .contains("\n  leaderRatingMap: 3/3 cells, 2 without another value\n");
    assertThat(
            skp("cases", "--scorecard", "--only", "follow-up", "--lang", "id").out())
        .contains("\n  improvementProcedures: ")
        .contains(" 2/2 angka");
  }

  @Test
  void theScorecardOfAProgramTellsOnlyWhatTheProgramShowed() throws IOException {
    file("a.json", "A", "performance-predicate", "BAIK");
    file("b.json", "B", "performance-predicate", "BAIK");
    Path program = Files.writeString(
        folder.resolve("ours.sh"),
        "while read line; do echo '{\"outcome\":{\"predicate\":\"KURANG\"}}'; done\n");
    Run run = skp("cases", "--scorecard", "--exec", "sh '" + program + "'", folder + "/a.json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("  Tried:   program 'sh '" + program + "'', permenpanrb-6-2022\n")
        .contains("performance-predicate:     0 passed, 1 failed\n")
        .doesNotContain("predicateMatrix: ")
        .containsPattern("  Not looked up\n.*predicateMatrix");
  }

  @Test
  void theScorecardIsAPageOrADocumentOfItsSchema() throws IOException {
    Path file = file("a.json", "A", "performance-predicate", "BAIK");
    String html =
        skp("cases", "--scorecard", "--format", "html", file.toString()).out();
    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<dt>performance-predicate</dt>\n<dd>1 passed, 0 failed</dd>");
    RuleSets siasnOnly = RuleSets.of(Siasn.ruleSet());
    String json = skp(siasnOnly, "", "cases", "--scorecard", "--format", "json").out();
    assertThat(json)
        .startsWith("{\"document\":\"skp-case-scorecard/1\",\"libraryVersion\":\""
            + LibraryVersion.CURRENT + "\",")
        .contains(
            "\"ruleSet\":\"siasn\",\"fingerprint\":\"" + Siasn.ruleSet().fingerprint() + "\",")
        .contains("{\"ruleSet\":\"permenpanrb-6-2022\",\"rules\":")
        .contains("\"performance-predicate\":{\"passed\":0,\"failed\":0,\"notRun\":")
        .containsPattern("\"cells\":[0-9]+,\"cellsHeld\":[1-9]");
    assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(skp("schema", "case-scorecard").out())
            .validate(json, InputFormat.JSON))
        .isEmpty();
    assertThat(skp("cases", "--format", "html", file.toString()))
        .satisfies(run -> assertThat(run.status()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("--format html is for --scorecard"));
  }

  @Test
  void ofManyCasesOfUnknownRulesTheFirstAreToldAndHowManyMoreThereAre() {
    String one =
        "{\"id\": \"C%s\", \"rule\": \"none-%s\", \"given\": {}, \"expect\": {\"predicate\":"
            + " \"BAIK\"}}";
    String file = IntStream.range(0, 3_000)
        .mapToObj(i -> one.formatted(i, i))
        .collect(Collectors.joining(
            ",",
            "{\"schema\": \"skp-cases/1\", \"ruleSet\": \"permenpanrb-6-2022\", \"cases\": [",
            "]}"));
    Path report = folder.resolve("report.xml");
    for (String format : List.of("text", "json")) {
      Run run =
          skp(WITHOUT_SIASN, file, "cases", "--junit", report.toString(), "--format", format, "-");
      assertThat(run.status()).isNotZero();
      assertThat(run.out())
          .contains("C9: none-9: rule: needs one of")
          .containsPattern("TOO_MANY_PROBLEMS: 29[0-9]{2} more are wrong")
          .hasSizeLessThan(64 * 1024);
      assertThat(report).content().hasSizeLessThan(64 * 1024);
    }
  }

  @Test
  void anExportIsOfTheRulesThatAreAskedForAndRunsNothing(@TempDir Path place) {
    String to = place.resolve("exported").toString();
    assertThat(skp("cases", "--export", to, "--only", "leader-main-score").out().lines())
        .hasSizeGreaterThan(1)
        .allMatch(line -> line.endsWith("leader-main-score.json") || line.endsWith("bounds.json"));
    assertThat(skp("cases", to).out())
        .isEqualTo(skp("cases", "--only", "leader-main-score").out());
    assertThat(skp("cases", "--export", to, "--exec", "node ours.mjs"))
        .satisfies(run -> assertThat(run.status()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err())
            .contains("--export writes cases without running them; leave --exec"));
    assertThat(skp("cases", "--export", to, "--only", "nothing").err())
        .contains("unknown rule 'nothing'");
  }

  @Test
  void whatIsLeftWhenAProgramIsLeftAloneIsNotRun() throws IOException {
    for (int i = 0; i < 5; i++) {
      file(i + ".json", "C" + i, "performance-predicate", "BAIK");
    }
    Run run = skp("cases", "--exec", "sh -c 'exit 9'", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .endsWith("2 not run: the program was left alone after 3 cases in a row without an answer;"
            + " --failures sets how many\n0 passed, 3 failed\n");
    assertThat(skp("cases", "--failures", "9", "--exec", "sh -c 'exit 9'", folder.toString())
            .out())
        .endsWith("\n0 passed, 5 failed\n");
    String[] scored = {
      "cases", "--scorecard", "--format", "json", "--exec", "sh -c 'exit 9'", folder.toString()
    };
    assertThat(skp(scored).out())
        .contains("\"failed\":3,\"notRun\":2", "\"outcome\":\"NOT_RUN\"")
        .contains("\"performance-predicate\":{\"passed\":0,\"failed\":3,\"notRun\":2}");
    assertThat(
            skp("cases", "--failures", "0", "--exec", "cat", folder.toString()).err())
        .contains("--failures needs 1 to 100000");
  }

  @Test
  void forABrokenFileNoProgramIsStarted(@TempDir Path place) throws IOException {
    Path file = Files.writeString(place.resolve("broken.json"), "{}");
    Path started = place.resolve("started");
    Run run = skp("cases", "--exec", "touch " + started, file.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).startsWith("BROKEN " + file + ": ");
    assertThat(started).doesNotExist();
  }
}
