package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.evidence.Observation;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.EvaluationDocumentJson;
import id.skp.json.ObjectionJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.StrictJson;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearCommandTest {
  private static final String SAMPLE = "sample:teacher-year-2024";

  @Test
  void aYearIsToldFromItsEntriesToItsCredit() {
    Run run = Run.skp("year", SAMPLE);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Dewi Larasati", "Findings (11)", "REALISATION_WITHOUT_EVIDENCE /realisations/15")
        .contains("Quarter II 2024: Needs improvement (BUTUH_PERBAIKAN)")
        .contains("26.5625 → printed 26.563");
  }

  @Test
  void theCourseTellsPromisedSupportAndTheAdjustmentForWantOfIt() {
    assertThat(Run.skp("year", SAMPLE).out())
        .containsSubsequence(
            "28 June 2024: Resource support D-2",
            "Pelatihan asesmen literasi satu kali: not given (Dinas pendidikan): Pelatihan ditunda",
            "; support that is missing: Pelatihan asesmen literasi satu kali",
            "20 August 2024: Resource support D-3",
            "Pelatihan asesmen literasi satu kali: given (Dinas pendidikan)");
  }

  @Test
  void whatTheYearComesToIsToldFirstAndThenTheObjectionFromFilingToDecision() {
    assertThat(Run.skp("year", SAMPLE).out())
        .containsSubsequence(
            "As evaluated:        Good (BAIK)",
            "After the objection: Very good (SANGAT_BAIK)",
            "Year 2024, after the objection: 37.5",
            "Years without a predicate in the file: 2023",
            "Findings (11)",
            "20 January 2025, Employee: file the objection /objectionEvents/0/event",
            "14 days, last day 24 January 2025: in time (TIMELY)",
            "PP 30/2019, Pasal 59",
            "17 January 2024: Version of the plan v1",
            "Evaluation document, Year 2024");
  }

  @Test
  void theFormsOfTheYearAreWrittenEachAsAPage(@TempDir Path folder) throws IOException {
    Path forms = folder.resolve("new").resolve("forms");
    Run run = Run.skp("year", SAMPLE, "--forms", forms.toString());

    assertThat(run.err().lines()).hasSize(17).isSorted();
    assertThat(forms.resolve("14-dokumen-evaluasi-tahun-2024.html"))
        .content(StandardCharsets.UTF_8)
        .startsWith("<!DOCTYPE html>")
        .contains("FORMAT D.1.1", "3 Februari 2025", "Sangat Baik");
    Run refused = Run.skp(
        "year",
        SAMPLE,
        "--forms",
        forms.resolve("14-dokumen-evaluasi-tahun-2024.html").toString());
    assertThat(refused.status()).isEqualTo(2);
  }

  @Test
  void theNamesOfTheFormsTellFormAndPeriodAndTheYearComesAfterItsQuarters(@TempDir Path folder) {
    assertThat(Run.skp("year", SAMPLE, "--forms", folder.toString()).err().lines())
        .map(name -> Path.of(name).getFileName().toString())
        .containsSequence(
            "09-evaluasi-ja-jf-kuantitatif-triwulan-i-2024.html",
            "10-evaluasi-ja-jf-kuantitatif-triwulan-ii-2024.html",
            "11-evaluasi-ja-jf-kuantitatif-triwulan-iii-2024.html",
            "12-evaluasi-ja-jf-kuantitatif-triwulan-iv-2024.html",
            "13-evaluasi-ja-jf-kuantitatif-tahun-2024.html")
        .startsWith("01-skp-ja-jf-kuantitatif-1-januari-2024-sd-31-desember-2024.html")
        .contains(
            "03-skp-ja-jf-kuantitatif-1-januari-2024-sd-31-desember-2024-versi-2.html",
            "04-lampiran-skp-1-januari-2024-sd-31-desember-2024-versi-2.html");
    assertThat(folder.resolve("04-lampiran-skp-1-januari-2024-sd-31-desember-2024-versi-2.html"))
        .content(StandardCharsets.UTF_8)
        .contains(" 31 Desember 2024, versi 2</title>");
  }

  @Test
  void aFileAfterRecordIsToldToBeTakenForOut() {
    assertThat(Run.skp("year", "--record", "file.json"))
        .isEqualTo(new Run(
            2,
            "",
            "skp: Missing required parameter: 'FILE'; 'file.json' was taken for the value of"
                + " --record: put FILE before --record, or name both, --record=OUT FILE\n"
                + "Try 'skp year --help'.\n"));
    assertThat(Run.skp("year", "--lang", "id", "--record", "file.json").err())
        .contains(
            "'file.json' dianggap nilai --record: letakkan BERKAS di depan --record, atau sebut"
                + " keduanya, --record=KELUARAN BERKAS\n");
    assertThat(Run.skp("year", "--record").err()).doesNotContain("taken");
  }

  @Test
  void whatIsRecordedIsTheSameWhereverTheOptionStands(@TempDir Path folder) throws IOException {
    String out = folder.resolve("out.json").toString();
    Run printed = Run.skp("year", SAMPLE, "--record");

    Run written = Run.skp("year", "--record", out, SAMPLE);
    assertThat(written.err()).isEmpty();
    assertThat(written.status()).isEqualTo(1).isEqualTo(printed.status());
    assertThat(Files.readString(Path.of(out))).isEqualTo(printed.out());
    assertThat(Run.skp("year", "--record", "-", SAMPLE)).isEqualTo(printed);
  }

  @Test
  void aBlankAtTheEndOfAnIdIsSeenWhereRecordsNameAnotherPerson(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(
        folder.resolve("file.json"),
        PerformanceFileJson.write(Samples.year("teacher-year-2024"))
            .replace("\"id\": \"P14\",", "\"id\": \"P14 \","));

    assertThat(Run.skp("year", file.toString()).out())
        .contains("RECORD_OF_STRANGER", " P14, and the plan names P14\u2423, Dewi Larasati; ");
  }

  @Test
  void theFormsOfManyYearsSortByTheirNames(@TempDir Path folder) {
    String[] call = new String[11];
    Arrays.fill(call, SAMPLE);
    call[0] = "year";
    call[9] = "--forms";
    call[10] = folder.toString();

    assertThat(Run.skp(call).err().lines())
        .hasSize(8 * 17)
        .isSorted()
        .last()
        .asString()
        .contains("136-penetapan-angka-kredit");
  }

  @Test
  void anEvaluationDocumentAndAnObjectionAreTakenFromBesideTheFile(@TempDir Path folder)
      throws IOException {
    PerformanceFile whole = Samples.year("teacher-year-2024");
    EvaluationDocument document = whole.all(EvaluationDocument.class).get(0);
    Objection objection = ObjectionCourse.of(whole, PermenPanRb6Of2022.ruleSet())
        .get(0)
        .objection()
        .orElseThrow();
    Path file = Files.writeString(
        folder.resolve("file.json"),
        PerformanceFileJson.write(whole.asOf(LocalDate.of(2025, 1, 9))));
    Path told = Files.writeString(folder.resolve("d.json"), EvaluationDocumentJson.write(document));
    Path objected = Files.writeString(folder.resolve("o.json"), ObjectionJson.write(objection));

    assertThat(Run.skp(
                "year",
                file.toString(),
                "--beside",
                told.toString(),
                "--beside",
                objected.toString())
            .out())
        .contains("State: decided, final (DECIDED)", "After the objection: Very good");
    Run alone = Run.skp("year", file.toString(), "--beside", objected.toString());
    assertThat(alone.status()).isEqualTo(2);
    assertThat(alone.err()).contains("o.json: /evaluation: needs the evaluation document");
    assertThat(Run.skp("year", SAMPLE, "--beside", told.toString()).err()).contains("DUPLICATE_ID");
    assertThat(Run.skp("year", SAMPLE, "--beside", file.toString()).err())
        .contains("/document: WRONG_DOCUMENT");
  }

  @Test
  void theEvaluationsThatTheRatingsGiveAreWrittenAndASecondTimeNothingIsAdded(@TempDir Path folder)
      throws IOException {
    PerformanceFile whole = Samples.year("teacher-year-2024");
    Path open = Files.writeString(
        folder.resolve("open.json"),
        PerformanceFileJson.write(new PerformanceFile(
            whole.skpId(),
            whole.entries().stream()
                .filter(each -> each.entry().kind() != EntryKind.EVALUASI)
                .toList())));
    Run run = Run.skp("year", open.toString(), "--record");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(13)
        .contains(
            "SKP-2024-P14: DIALOGUE_NOT_HELD: there was no ongoing dialogue for Quarter IV 2024"
                + " until 14 January 2025; hold one, or record the one that was held")
        .contains("SKP-2024-P14: /realisations/15: REALISATION_WITHOUT_EVIDENCE: the realisation of"
            + " work result R4 has no evidence; attach the evidence");
    PerformanceFile recorded = PerformanceFileJson.read(run.out().getBytes(StandardCharsets.UTF_8));
    assertThat(recorded.evaluations()).hasSize(5);

    Path out = folder.resolve("out.json");
    assertThat(Run.skp("year", open.toString(), "--record", out.toString()).out())
        .contains("Year-end", "Good (BAIK)");
    assertThat(out).content(StandardCharsets.UTF_8).isEqualTo(run.out());
    Run.skp("year", out.toString(), "--record", out.toString());
    assertThat(out).content(StandardCharsets.UTF_8).isEqualTo(run.out());

    Path other = Files.writeString(folder.resolve("other.json"), "{}");
    Run refused = Run.skp("year", open.toString(), "--record", other.toString());
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("other.json: is no file of a year");
    assertThat(other).hasContent("{}");
  }

  @Test
  void aContradictedPredicateIsToldByTheReportAndByTheForms(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(
        folder.resolve("file.json"),
        PerformanceFileJson.write(Samples.year("teacher-year-2024"))
            .replace(
                "\"predicate\": \"SANGAT_BAIK\",\n        \"resultRating\"",
                "\"predicate\": \"KURANG\",\n        \"resultRating\""));
    Run run = Run.skp("year", file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("PREDICATE_CONTRADICTS_RATINGS /evaluations/2/evaluation/predicate")
        .contains("Quarter III 2024: CONTRADICTED: Very good (SANGAT_BAIK); recorded: Poor");

    Run forms = Run.skp("form", "--format", "text", file.toString());
    assertThat(forms.status()).isEqualTo(1);
    assertThat(forms.err())
        .contains("file.json: /evaluations/2/evaluation/predicate: PREDICATE_CONTRADICTS_RATINGS");
    assertThat(forms.out()).contains("BERTENTANGAN");
  }

  @Test
  void thatARegulationHasNoRulesForFilesIsToldOnceWithWhatToDo() {
    String file = "src/test/resources/id/skp/testkit/samples/rated-year-2021.json";
    String told = "files of a year are worked out under PermenPAN-RB 6/2022 and its variants, and"
        + " permenpanrb-8-2021 has no rules for them; evaluate the appraisal of each period";
    Run report = Run.skp("year", file);
    assertThat(report.status()).isEqualTo(1);
    assertThat(report.out())
        .containsOnlyOnce(told)
        .contains(
            "Quarter III 2021: cannot be decided\n",
            "Half-year II 2021: recorded: Very good (E1)\n")
        .doesNotContain("NO_RULE", "Findings (0)");
    assertThat(Run.skp("year", file, "--lang", "id").out())
        .containsOnlyOnce("berkas setahun diolah menurut PermenPAN-RB 6/2022")
        .doesNotContain("NO_RULE");
    assertThat(Run.skp("year", file, "--record").err()).startsWith(told).hasLineCount(1);
    assertThat(Run.skp("year", file, "--format", "json").out()).contains("NO_RULE");
  }

  @Test
  void onlyWhatWasKnownOnTheDayIsSeen() {
    Run run = Run.skp("year", SAMPLE, "--period", "2024-Q1", "--on", "2024-04-30", "--lang", "id");

    assertThat(run.out())
        .contains("Triwulan I 2024: Baik (BAIK)")
        .doesNotContain("BUTUH_PERBAIKAN");
  }

  @Test
  void jsonIsADocumentOfItsOwnAndHtmlAPage() {
    assertThat(Run.skp("year", SAMPLE, "--format", "json").out())
        .startsWith("{\n  \"document\": \"skp-year-report/1\"")
        .contains("\"exact\": \"26.5625\"");
    assertThat(Run.skp("year", SAMPLE, "--format", "html").out()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void anotherDocumentIsRefused() {
    Run run = Run.skp("year", "sample:teacher-2024");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("/document: WRONG_DOCUMENT");
    assertThat(Run.skp("year", SAMPLE, "--period", "2024-Q9").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+10000-01-01",
        "-0001-01-01",
        "0000-01-01",
        "1899-12-31",
        "99999-01-01",
        "2024-1-1",
        "2024-02-30",
        "20240101",
        "kemarin",
        "+999999999-12-31"
      })
  void aDayOutsideTheYearsThatHavePeriodsIsRefused(String day) {
    Run run = Run.skp("year", SAMPLE, "--on", day);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("skp: --on: needs ").contains(", got ");
    assertThat(Run.skp("year", SAMPLE, "--on", day, "--lang", "id").err())
        .startsWith("skp: --on: perlu ")
        .contains(", diberikan ");
    assertThat(Run.skp("year", SAMPLE, "--period", day).status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "9999-12-31"})
  void theFirstAndTheLastDayThereAreCanBeLookedAt(String day) {
    for (String format : List.of("text", "json", "html")) {
      Run run = Run.skp("year", SAMPLE, "--on", day, "--format", format);
      assertThat(run.err()).isEmpty();
      assertThat(run.status()).isEqualTo(1);
      assertThat(Run.skp("year", SAMPLE, "--period", day.substring(0, 4), "--on", day)
              .err())
          .doesNotContain("defect");
    }
  }

  @Test
  void oneFileTakesTheRecordOfOneFileAlsoWhereFilesAreJoined(@TempDir Path folder) {
    String out = folder.resolve("out.json").toString();
    Run run = Run.skp("year", "--join", SAMPLE, SAMPLE, "--record", out);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("--record: OUT takes one FILE, also with --join", "call once for each FILE");
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void ofManyContradictingJudgementsThePageAndTheFormsTellWhichAreNotLookedAt(@TempDir Path folder)
      throws IOException {
    PerformanceFile file = Samples.year("teacher-year-2024");
    PeriodRatings sample = file.all(PeriodRatings.class).get(0);
    RecordedEntry recorded = file.entries(EntryKind.RATING).get(0);
    String many = Files.writeString(
            folder.resolve("many.json"),
            PerformanceFileJson.write(file.withAll(IntStream.range(0, 30)
                .mapToObj(i -> new RecordedEntry(
                    recorded.recordedOn(),
                    FileEntry.of(
                        sample.toBuilder().id("RX-" + i).givenBy("P-" + i).build())))
                .toList())))
        .toString();

    assertThat(Run.skp("year", many).out())
        .contains(
            "and 11 more contradict each other, too, and are not evaluated one by one",
            "and 11 more are not printed, because the file holds many judgements of that period");
    assertThat(Run.skp("year", many, "--lang", "id").out())
        .contains("dan 11 lagi bertentangan pula, dan tidak dievaluasi satu per satu");
    assertThat(Run.skp("form", many).err()).contains("and 11 more are not printed");
    assertThat(
            Run.skp("year", many, "--forms", folder.resolve("forms").toString()).err())
        .contains("and 11 more are not printed");
  }

  @Test
  void aFileThatItsEvaluationsMakeTooLongIsRefusedAndNoDefect(@TempDir Path folder)
      throws IOException {
    PerformanceFile whole = Samples.year("teacher-year-2024");
    List<RecordedEntry> open = new ArrayList<>(whole.entries().stream()
        .filter(each -> each.entry().kind() != EntryKind.EVALUASI)
        .toList());
    Observation sample = whole.all(Observation.class).get(0);
    String text = "x".repeat(100);
    PerformanceFile filled = whole.withEntries(open);
    for (int more = 1 << 14; more > 0; more = more / 2) {
      int from = filled.entries().size();
      PerformanceFile longer = filled.withAll(IntStream.range(from, from + more)
          .mapToObj(i -> new RecordedEntry(
              LocalDate.of(2024, 6, 1),
              FileEntry.of(sample.toBuilder().id("O-" + i).note(text).build())))
          .toList());
      filled = PerformanceFileJson.write(longer).length() < StrictJson.MAX_LENGTH - 200
          ? longer
          : filled;
    }
    String name = Files.writeString(folder.resolve("long.json"), PerformanceFileJson.write(filled))
        .toString();
    Run run = Run.skp("year", name, "--record");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("--record " + name + ": (document): TOO_LARGE")
        .hasLineCount(1);
  }
}
