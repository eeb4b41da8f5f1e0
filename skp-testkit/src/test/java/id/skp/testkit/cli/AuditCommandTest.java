package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.json.EvaluationJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSets;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded results, decided again. */
class AuditCommandTest {
  private static final String ALL_SAME =
      "3 same, 0 different, 0 not reproducible; documents without a recorded result: 0\n";

  @TempDir
  private Path folder = Path.of("");

  private Path appraisals = Path.of("");
  private Path lines = Path.of("");
  private Path reports = Path.of("");

  @BeforeEach
  void record() throws IOException {
    StringBuilder documents = new StringBuilder();
    for (String each : List.of("teacher-2024", "head-of-office-2024", "teacher-2021")) {
      documents.append(SkpDocuments.writeLine(Samples.appraisal(each))).append("\r\n\n");
    }
    appraisals = Files.writeString(folder.resolve("appraisals.jsonl"), documents);
    lines = folder.resolve("results.jsonl");
    skp("evaluate", appraisals.toString(), "--out", lines.toString());
    reports = Files.writeString(
        folder.resolve("reports.json"),
        skp("evaluate", appraisals.toString(), "--format", "json").out());
  }

  private Run audit(Path recorded, String... options) {
    String[] call = new String[options.length + 4];
    System.arraycopy(options, 0, call, 4, options.length);
    call[0] = "audit";
    call[1] = appraisals.toString();
    call[2] = "--recorded";
    call[3] = recorded.toString();
    return skp(call);
  }

  private Path changed(Path recorded, UnaryOperator<String> change) throws IOException {
    String before = Files.readString(recorded);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    return Files.writeString(folder.resolve("changed-" + recorded.getFileName()), after);
  }

  @Test
  void aResultUnderALawThatIsNotForItsDocumentIsNoneUnlessItIsForced() throws IOException {
    String variant = "sample:ministry-variant-2026";
    Run other =
        skp("evaluate", "sample:teacher-2024", "--variant", variant, "--force", "--format", "json");
    Path foreign = Files.writeString(folder.resolve("foreign.json"), other.out());
    String[] call = {
      "audit", "sample:teacher-2024", "--recorded", foreign.toString(), "--variant", variant
    };
    Run run = skp(call);
    assertThat(run.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(run.out())
        .contains("RULE_SET_", "rule set id.go.contoh-2026: ", "; or go on with --force")
        .contains("0 same, 0 different, 1 not reproducible");
    assertThat(skp(Stream.concat(Stream.of(call), Stream.of("--force")).toArray(String[]::new))
            .out())
        .contains("1 same, 0 different");
  }

  @Test
  void whatIsDecidedAsBeforeIsTheSameInWhateverFormItWasRecorded() throws IOException {
    for (Path recorded : List.of(lines, reports)) {
      Run run = audit(recorded);
      assertThat(run.status()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .startsWith("SKP SDK " + LibraryVersion.CURRENT + ", permenpanrb-6-2022 fingerprint "
              + RuleSets.standard().find("permenpanrb-6-2022").orElseThrow().fingerprint()
              + ", permenpanrb-8-2021 fingerprint ")
          .endsWith("\n" + ALL_SAME)
          .hasLineCount(2);
    }
    Path rows = Files.writeString(
        folder.resolve("rows.csv"), "id,predicate\nSKP-2024-P14,Baik\nSKP-2024-P01,BAIK\n");
    assertThat(audit(rows).out())
        .endsWith(
            "\n2 same, 0 different, 0 not reproducible; documents without a recorded result: 1\n");
    Path imported = Files.writeString(
        folder.resolve("rows.jsonl"),
        "{\"planId\":\"SKP-2024-P14\",\"period\":\"2024\",\"predicate\":\"BAIK\"}\n");
    assertThat(audit(imported).out()).contains("\n1 same, 0 different");
    assertThat(skp("audit", "sample:teacher-2024", "--recorded", imported.toString())
            .status())
        .isZero();
  }

  @Test
  void theReportOfAYearIsDecidedAgainFromItsFile() throws IOException {
    String file = "sample:teacher-year-2024";
    Path report = Files.writeString(
        folder.resolve("year.json"), skp("year", file, "--format", "json").out());
    assertThat(skp("audit", file, "sample:teacher-2024", "--recorded", report.toString())
            .out())
        .endsWith(
            "\n1 same, 0 different, 0 not reproducible; documents without a recorded result: 1\n");

    Path changed = changed(
        report, text -> text.replaceFirst("(\"yearEnd\": [^}]*)\"BAIK\"", "$1\"SANGAT_BAIK\""));
    assertThat(skp("audit", file, "--recorded", changed.toString()).out())
        .startsWith("DIFFERENT " + changed
            + ": SKP-2024-P14: yearEnd/predicate: recorded SANGAT_BAIK, now BAIK\n");
    assertThat(
            skp("audit", "sample:teacher-2024", "--recorded", report.toString()).out())
        .contains("NO_FILE: none of FILE is the file of a year of the plan SKP-2024-P14");
    assertThat(skp("audit", file, file, "--recorded", report.toString()).out())
        .contains("SEVERAL_FILES: there are several files of a year of the plan SKP-2024-P14");
    Path undated = changed(report, text -> text.replace("\"reviewedOn\"", "\"day\""));
    assertThat(skp("audit", file, "--recorded", undated.toString()).out()).contains("DIFFERENT");
  }

  @Test
  void anEvaluationIsDecidedAgainFromTheRatingsInTheFileOfItsYear() throws IOException {
    String file = "sample:teacher-year-2024";
    PerformanceFile year = PerformanceFileJson.read(Samples.document("teacher-year-2024"));
    Evaluation evaluation = year.all(EvaluationRecord.class).get(0).evaluation();
    Path recorded =
        Files.writeString(folder.resolve("evaluation.json"), EvaluationJson.write(evaluation));
    Path row = Files.writeString(
        folder.resolve("row.jsonl"),
        "{\"planId\":\"SKP-2024-P14\",\"period\":\"2024-Q2\",\"predicate\":\"BAIK\"}\n");

    assertThat(skp("audit", file, "--recorded", recorded.toString()).out())
        .endsWith(
            "\n1 same, 0 different, 0 not reproducible; documents without a recorded result: 0\n");
    assertThat(skp("audit", file, "--recorded", row.toString()).out())
        .contains("predicate: recorded BAIK, now BUTUH_PERBAIKAN");
    Path other = changed(recorded, text -> text.replace("\"BAIK\"", "\"KURANG\""));
    assertThat(skp("audit", file, "--recorded", other.toString()).out())
        .startsWith("DIFFERENT " + other + ": SKP-2024-P14: predicate: recorded KURANG, now BAIK");
    Path version =
        changed(recorded, text -> text.replace("\"skpVersion\": 1", "\"skpVersion\": 7"));
    assertThat(skp("audit", file, "--recorded", version.toString()).out())
        .contains("skpVersion: recorded 7, now 1");
    Path unrated = changed(recorded, text -> text.replace("2024-Q1", "2024-01"));
    assertThat(skp("audit", file, "--recorded", unrated.toString()).out())
        .contains(
            "NO_APPRAISAL: none of FILE is an appraisal of the plan SKP-2024-P14 (1), 2024-01,"
                + " and sample:teacher-year-2024 holds no ratings of it; give the appraisal");
    Path anyPeriod =
        Files.writeString(folder.resolve("any.csv"), "id,predicate\nSKP-2024-P14,Baik\n");
    assertThat(skp("audit", file, "--recorded", anyPeriod.toString()).out())
        .contains(
            "SEVERAL_APPRAISALS: there are several ratings of the plan SKP-2024-P14: RT-2024-Q1");
    assertThat(skp("audit", file, file, "--recorded", recorded.toString()).out())
        .contains("SEVERAL_FILES: ");
    assertThat(skp("audit", "sample:head-of-office-2024", "--recorded", recorded.toString())
            .out())
        .contains("nor the file of its year with the ratings; give one of them");
  }

  @Test
  void theReportsOfJoinedFilesAreDecidedAgainTogether() throws IOException {
    PerformanceFile first = Samples.year("teacher-year-2024");
    Path other = Files.writeString(
        folder.resolve("other.json"),
        PerformanceFileJson.write(PerformanceFile.of("SKP-2024-P14-2")
            .with(
                LocalDate.of(2024, 1, 10),
                FileEntry.of(
                    first.plans().get(0).toBuilder().id("SKP-2024-P14-2").build()))));
    String file = "sample:teacher-year-2024";
    Path reports = Files.writeString(
        folder.resolve("joined.json"),
        skp("year", "--join", file, other.toString(), "--format", "json").out());
    assertThat(skp("audit", file, other.toString(), "--recorded", reports.toString())
            .out())
        .contains("\n2 same, 0 different");
    assertThat(skp("audit", file, "--recorded", reports.toString()).out())
        .contains("NO_FILE: none of FILE is the file of a year of the plan SKP-2024-P14-2");
  }

  @Test
  void anotherPredicateIsToldWithBoth() throws IOException {
    Run run = audit(changed(lines, text -> text.replaceFirst("\"BAIK\"", "\"KURANG\"")));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("DIFFERENT " + folder.resolve("changed-results.jsonl")
            + ":1: SKP-2024-P14: predicate: recorded KURANG, now BAIK\nSKP SDK ")
        .endsWith(
            "\n2 same, 1 different, 0 not reproducible; documents without a recorded result: 0\n");
    Run other = audit(
        changed(lines, text -> text.replaceFirst("SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI")));
    assertThat(other.out())
        .contains("resultRating: recorded DI_BAWAH_EKSPEKTASI, now SESUAI_EKSPEKTASI");
  }

  @Test
  void ofReportsTheFirstStepThatDiffersIsTold() throws IOException {
    Path changed = changed(
        reports,
        text -> text.replaceFirst(
            "(\"name\": \"performance-predicate\",[^\\[]*?\"value\": )\"BAIK\"",
            "$1\"SANGAT_BAIK\""));
    Run run = audit(changed, "--format", "json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(StrictJson.parse(run.out().lines().findFirst().orElseThrow()))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("outcome", "DIFFERENT")
        .containsEntry("code", "step")
        .containsEntry("skpId", "SKP-2024-P14")
        .containsKey("step");
    assertThat(audit(changed).out())
        .containsPattern("step \\d+: recorded performance-predicate = .*SANGAT_BAIK.*, now "
            + "performance-predicate = .*BAIK");
    assertThat(audit(changed(
                reports, text -> text.replace("REALISATION_WITHOUT_EVIDENCE", "SOMETHING_ELSE")))
            .out())
        .contains("findings: recorded ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ("printedPredicate": \\{[^}]*"en": )"Good"       | $1"Very good"                | printedPredicate/en: recorded Very good, now Good
      ("weakestBasis": )"OUR_READING"                  | $1"REGULATION_TEXT"          | weakestBasis: recorded REGULATION_TEXT, now OUR_READING
      ("review": )\\{[^}]*}                             | $1null                       | review: recorded -, now
      ("citations": \\[\\s*)"Permen[^"]*"          | $1"PermenPAN-RB 9/1999"      | step
      ("severity": )"WARNING"                          | $1"ADVICE"                   | findings/0/severity: recorded ADVICE, now WARNING
      ("because": \\{[^}]*"en": ")                      | $1Not so. | because/en: recorded Not so.
      ("document": "skp-evaluation-report/1",)         | $1 "approved": true,         | approved: recorded true, now -
      """)
  void whateverElseAReportSaysOtherwiseIsTold(String before, String after, String told)
      throws IOException {
    Run run = audit(changed(reports, text -> text.replaceFirst(before, after)));
    assertThat(run.out()).contains("SKP-2024-P14: " + told).contains("2 same, 1 different");
  }

  @Test
  void aReportOfBeforeTheReasonInOneSentenceIsTheSame() throws IOException {
    assertThat(audit(changed(reports, text -> text.replaceAll("\"because\": \\{[^}]*},", "")))
            .out())
        .endsWith("\n" + ALL_SAME);
  }

  @Test
  void anotherVersionOfTheLibraryMayWordOtherwiseButNotDecide() throws IOException {
    UnaryOperator<String> other =
        text -> text.replaceAll("\"libraryVersion\": \"[^\"]*\"", "\"libraryVersion\": \"0.0.1\"")
            .replace("\"title\": {", "\"title\": {\"other\": \"wording\",");
    assertThat(audit(changed(reports, other)))
        .satisfies(run -> assertThat(run.status()).isZero())
        .satisfies(run -> assertThat(run.out()).endsWith("\n" + ALL_SAME));
    assertThat(audit(changed(
                reports,
                text -> other.apply(text).replace("\"REGULATION_TEXT\"", "\"OUR_READING\"")))
            .out())
        .contains(
            "source/basis: recorded OUR_READING, now REGULATION_TEXT; recorded by version 0.0.1");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ("line":1,"skpId":)"[^"]*"   | $1"SKP-OTHER"      | skpId: recorded SKP-OTHER, now SKP-2024-P14
      ("line":1,.*?"period":)"2024" | $1"2024-Q1"        | period: recorded 2024-Q1, now 2024
      ("skpVersion":)2             | $17                | skpVersion: recorded 7, now 2
      ("findings":)\\[[^]]+]        | $1[]               | findings: recorded [], now ["REALISATION_WITHOUT_EVIDENCE"]
      ,"findings":\\[[^]]+]         | ''                 | findings: recorded -, now
      ("evaluation":)              | "undecided":{"reason":"MISSING_INPUT"},$1 | undecided: recorded
      """)
  void aLineThatContradictsItsOwnEvaluationIsTold(String before, String after, String told)
      throws IOException {
    Run run = audit(changed(lines, text -> text.replaceFirst(before, after)));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("SKP-2024-P14: " + told).contains("2 same, 1 different");
  }

  @Test
  void aRowIsHeldAgainstTheRatingsToo() throws IOException {
    Path row = Files.writeString(
        folder.resolve("rows.jsonl"),
        "{\"planId\":\"SKP-2024-P14\",\"period\":\"2024\",\"predicate\":\"BAIK\","
            + "\"resultRating\":\"DI_BAWAH_EKSPEKTASI\"}\n");
    assertThat(audit(row).out())
        .contains("resultRating: recorded DI_BAWAH_EKSPEKTASI, now SESUAI_EKSPEKTASI");
  }

  @Test
  void whatCannotBeDecidedAgainSaysWhy() throws IOException {
    assertThat(
            audit(changed(lines, text -> text.replace("SKP-2024-P14", "SKP-9"))).out())
        .contains("SKP-9: NO_APPRAISAL: none of FILE is an appraisal of the plan SKP-9 (2), 2024\n")
        .contains("documents without a recorded result: 1");
    assertThat(audit(changed(
                lines,
                text -> text.replace("\"ruleSet\":\"permenpanrb-6-2022\"", "\"ruleSet\":\"gone\"")))
            .out())
        .contains("NO_RULE_SET: the rule set gone is not installed; give it by --plugin");
    Files.copy(appraisals, folder.resolve("again.jsonl"));
    Run twice = skp(
        "audit",
        appraisals.toString(),
        folder.resolve("again.jsonl").toString(),
        "--recorded",
        lines.toString());
    assertThat(twice.out()).contains("SEVERAL_APPRAISALS: ", "again.jsonl:1");
  }

  @Test
  void whatWasUndecidedIsSoAgainOrNot() throws IOException {
    String undecided = Files.readString(appraisals)
        .replace("\"behaviourRating\":\"DI_ATAS_EKSPEKTASI\"", "\"behaviourRating\":null");
    Path documents = Files.writeString(folder.resolve("undecided.jsonl"), undecided);
    Path recorded = folder.resolve("undecided-results.jsonl");
    skp("evaluate", documents.toString(), "--out", recorded.toString());
    assertThat(skp("audit", documents.toString(), "--recorded", recorded.toString())
            .out())
        .contains("\n3 same");
    assertThat(audit(recorded).out())
        .contains("decision: recorded MISSING_INPUT /behaviourRating, now BAIK");
  }

  @Test
  void theVersionOfTheLibraryIsToldWhereItIsAnother() throws IOException {
    Run run = audit(changed(
        lines,
        text -> text.replaceFirst("\"BAIK\"", "\"KURANG\"")
            .replaceAll("\"libraryVersion\":\"[^\"]*\"", "\"libraryVersion\":\"0.0.1\"")));
    assertThat(run.out()).contains("now BAIK; recorded by version 0.0.1 of the library\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "{}", "{\"document\": \"skp-plan/1\"}", "{\"evaluation\": {}}", "{"})
  void whatIsNoRecordedResultIsToldAndTheRestGoesOn(String line) throws IOException {
    Run run = audit(changed(lines, text -> line + "\n" + text));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith(folder.resolve("changed-results.jsonl") + ":1: ");
    assertThat(run.out()).endsWith("\n" + ALL_SAME);
  }

  @Test
  void aSheetThatCannotBeReadIsToldByCell() throws IOException {
    Path rows = Files.writeString(folder.resolve("rows.csv"), "id,predicate\nSKP-2024-P14,Bagus\n");
    Run run = audit(rows, "--lang", "id");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith(rows + ": ").contains("Bagus");
    assertThat(run.out()).as("of nothing that was read").isEmpty();
  }

  /** As after an upgrade that changed the rule set, and not what it decides here. */
  @Test
  void theSameUnderAnotherRuleSetIsCountedApartAndIsNothingWrong() throws IOException {
    Path other = changed(
        lines,
        text -> text.replaceAll(
            "\"ruleSetFingerprint\":\"[0-9a-f]{32}\"",
            "\"ruleSetFingerprint\":\"" + "0".repeat(32) + "\""));
    Run run = audit(other);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("SKP SDK ")
        .endsWith("\n0 same, 3 same under another rule set, 0 different, 0 not reproducible;"
            + " documents without a recorded result: 0\n");
    assertThat(audit(other, "--format", "json").out().lines())
        .hasSize(3)
        .allMatch(each -> each.contains("\"outcome\":\"SAME_OTHER_RULE_SET\"")
            && each.contains("\"code\":\"OTHER_RULE_SET\"")
            && each.contains("is another than was recorded; it gives the same"));
    Path otherwise = changed(other, text -> text.replaceFirst("\"BAIK\"", "\"KURANG\""));
    Run differing = audit(otherwise);
    assertThat(differing.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(differing.out())
        .startsWith("NOT REPRODUCIBLE ")
        .contains("OTHER_RULE_SET: the rule set permenpanrb-6-2022 that is installed is another"
            + " than was recorded; it gives predicate recorded KURANG, now BAIK\n")
        .contains("\n0 same, 2 same under another rule set, 0 different, 1 not reproducible;");
  }
}
