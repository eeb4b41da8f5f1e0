package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.evidence.Realisation;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.WorkResult;
import id.skp.json.AppraisalJson;
import id.skp.json.SkpJson;
import id.skp.json.StrictJson;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCommandTest {
  private static final String HEADER = "NIP;Nama;Periode;Predikat\n";
  private static final String SOUND =
      "19850412 201001 2 003;Dewi Larasati;TW IV 2024;Sangat Baik\n";

  @TempDir
  private Path folder = Path.of("");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aRowIsPrintedAsJsonAndWhatIsRefusedIsToldBesideIt() {
    Run run = skp(bytes(HEADER + SOUND + "1.97202E+17;Bima;TW IV 2024;Baikk\n"), "import", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo("{\"name\":\"Dewi Larasati\",\"nip\":\"198504122010012003\","
            + "\"period\":\"2024-Q4\",\"predicate\":\"SANGAT_BAIK\"}\n");
    assertThat(run.err().lines())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("A3 (NIP): NIP_DIGITS_LOST: needs the NIP"),
            two -> assertThat(two)
                .startsWith("D3 (Predikat): UNKNOWN_WORD")
                .contains("did you mean 'Baik'"),
            three -> assertThat(three)
                .isEqualTo(
                    "skp: rows: 2; results: 1, plans: 0, appraisals: 0; refused: 2, findings: 0, notes: 0"));
    assertThat(skp(bytes(HEADER + SOUND), "import", "-").status()).isZero();
  }

  @Test
  void aPredicateThatItsRatingsContradictIsReadAndEndsWithAFinding() {
    byte[] rows = bytes("""
        NIP,Nama,Periode,Rating Hasil Kerja,Rating Perilaku,Predikat
        198504122010012003,Dewi Larasati,TW IV 2024,Di Atas Ekspektasi,Di Bawah Ekspektasi,Baik
        """);

    Run run = skp(rows, "import", "-");
    Run text = skp(rows, "import", "--format", "text", "--lang", "id", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("\"predicate\":\"BAIK\"");
    assertThat(run.err().lines())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("F2 (Predikat): PREDICATE_CONTRADICTS_RATINGS: "),
            two -> assertThat(two).endsWith("refused: 0, findings: 1, notes: 0"));
    assertThat(text.status()).isEqualTo(1);
    assertThat(text.out())
        .contains("0 ditolak, 1 temuan, 0 catatan\n\nTemuan\n  F2 (Predikat): PREDICATE_C")
        .doesNotContain("Catatan");
  }

  @Test
  void theReportIsInTheLanguageChosen() {
    Run run = skp(
        bytes(HEADER + SOUND + ";Bima;TW IV 2024;Baik\n"),
        "import",
        "--format",
        "text",
        "--lang",
        "id",
        "-");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("""
            2 baris: 1 hasil, 0 SKP, 0 penilaian; 1 ditolak, 0 temuan, 0 catatan

            Ditolak
              A3 (NIP): MISSING_VALUE: perlu""").doesNotContain("needs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--template a.csv",
        "--template --sheet A",
        "--template --join a.csv --join-mapping template-plans",
        "--to a.csv a.csv"
      })
  void whatATemplateHasNoUseForIsNotPassedOver(String options) {
    Run run = skp(("import " + options).split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("leave").contains("--template");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aTemplateIsFilledInAndReadAgain() throws IOException {
    Run template = skp("import", "--template", "--mapping", "template-plans");
    assertThat(template.status()).isZero();
    assertThat(template.out()).startsWith("\ufeffID SKP,Peraturan,Pendekatan,Mulai,Selesai,");
    assertThat(skp("import", "--template", "--to", file("kosong.xlsx")))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Files.readAllBytes(folder.resolve("kosong.xlsx"))).startsWith('P', 'K');
    assertThat(skp("import", file("kosong.xlsx")).err())
        .isEqualTo(
            "skp: rows: 0; results: 0, plans: 0, appraisals: 0; refused: 0, findings: 0, notes: 0\n");
  }

  @Test
  void nothingButASheetOfTheMappingIsWrittenOver() throws IOException {
    for (String name : List.of("a.csv", "a.xlsx")) {
      Path sheet = Files.writeString(folder.resolve(name), "notes,of mine\n1,2\n");
      String[] template = {"import", "--template", "--mapping", "template-plans", "--to", file(name)
      };
      String[] export = {
        "export", "--mapping", "template-plans", "--to", file(name), "sample:plan-teacher-2024"
      };
      for (String[] call : List.of(template, export)) {
        Run refused = skp(call);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains(name + ": holds something else");
        assertThat(sheet).hasContent("notes,of mine\n1,2\n");
      }
      Files.write(sheet, new byte[0]);
      assertThat(skp(template).status()).isZero();
      assertThat(skp(template).status()).isZero();
      assertThat(skp(export).status()).isEqualTo(1);
      assertThat(skp(export).status()).as("by the same mapping").isEqualTo(1);
      assertThat(skp(template).err()).as("filled in").contains("holds something else");
    }
  }

  @Test
  void aPlanGoesToASheetAndComesBack() {
    for (String name : new String[] {"skp.csv", "skp.xlsx"}) {
      Run out = skp(
          "export", "--mapping", "template-plans", "--to", file(name), "sample:plan-teacher-2024");
      assertThat(out.status()).isEqualTo(1);
      assertThat(out.err().lines())
          .allMatch(line -> line.startsWith("sample:plan-teacher-2024: /")
              || line.matches(
                  "skp: documents written: 1; notes on what the sheet does not say: [0-9]+"))
          .anyMatch(line -> line.startsWith(
              "sample:plan-teacher-2024: /behaviours/0/guides: LEFT_OUT: is not in the sheet"));
      Run back = skp("import", "--mapping", "template-plans", file(name));
      assertThat(back.status()).as(back.err()).isZero();
      assertThat(SkpJson.read(back.out()).skp().results())
          .hasSameSizeAs(
              SkpJson.read(Samples.document("plan-teacher-2024")).skp().results());
      Run again = skp(bytes(back.out()), "export", "--mapping", "template-plans", "-");
      assertThat(again.out())
          .isEqualTo(skp("export", "--mapping", "template-plans", "sample:plan-teacher-2024")
              .out());
    }
  }

  @Test
  void whatDecidesAScoreGoesToASheetAndComesBackOrIsTold() {
    for (String sample :
        List.of("teacher-2021", "head-of-office-2021", "head-of-office-2024", "teacher-2024")) {
      Run out = skp("export", "--mapping", "template-appraisals", "sample:" + sample);
      assertThat(out.err()).as(sample).doesNotContain("READ_OTHERWISE", "NOT_READ_BACK");
      Appraisal before = AppraisalJson.read(Samples.document(sample));
      Appraisal after = AppraisalJson.read(
          skp(bytes(out.out()), "import", "--mapping", "template-appraisals", "-")
              .out());
      assertThat(after.leadsUnit()).isEqualTo(before.leadsUnit());
      assertThat(after.peerOpinion()).isEqualTo(before.peerOpinion());
      assertThat(after.skp().results())
          .flatExtracting(WorkResult::indicators)
          .extracting(Indicator::polarity, Indicator::maximalTarget, Indicator::target)
          .containsExactlyElementsOf(before.skp().results().stream()
              .flatMap(each -> each.indicators().stream())
              .map(each -> tuple(each.polarity(), each.maximalTarget(), each.target()))
              .toList());
      assertThat(after.results())
          .extracting(each -> each.realisation().flatMap(Realisation::value))
          .containsExactlyElementsOf(before.results().stream()
              .map(each -> each.realisation().flatMap(Realisation::value))
              .toList());
    }
  }

  @Test
  void resultsGoThroughAPipe() {
    Run read = skp(bytes(HEADER + SOUND), "import", "-");
    Run written = skp(bytes(read.out()), "export", "-");

    assertThat(written.status()).isZero();
    assertThat(written.out()).contains("'198504122010012003,Dewi Larasati", "Triwulan IV 2024");
    assertThat(skp(bytes(written.out()), "import", "-").out()).isEqualTo(read.out());
  }

  @Test
  void whatCannotBeReadIsToldAndEndsWithTwo() throws IOException {
    Files.writeString(folder.resolve("a.xlsx"), "<html></html>");
    Run html = skp("import", file("a.xlsx"));
    assertThat(html.status()).isEqualTo(2);
    assertThat(html.err()).contains("NOT_WHAT_ITS_NAME_SAYS", "HTML/XML");
    assertThat(skp("import", "--lang", "id", file("a.xlsx")).err()).contains("perlu berkas Excel");
    assertThat(skp("import", file("no.csv")).status()).isEqualTo(2);
    assertThat(skp("import", "--mapping", "template-plan", file("a.xlsx")).err())
        .contains("UNKNOWN_MAPPING", "template-plans?", "e-kinerja-laporan-skp");
    assertThat(skp("import").err()).contains("needs SHEET");
    assertThat(skp("import", "--join", "b.csv", "a.csv").err()).contains("--join-mapping");
    assertThat(skp("export", "--to", file("a.pdf"), "sample:plan-teacher-2024").status())
        .isEqualTo(2);
    assertThat(
            skp("export", "--mapping", "template-plans", "sample:teacher-2024").err())
        .contains("WRONG_DOCUMENT");
    assertThat(skp("review", "sample:teacher-2024").status()).isEqualTo(2);
  }

  @Test
  void aMappingOfOnesOwnIsAFile() throws IOException {
    Files.writeString(folder.resolve("ours.json"), """
        {"document": "skp-row-mapping/1", "id": "ours", "rows": "PREDICATES", "decimalMark": "KOMA", "system": "five-is-best",
         "columns": [{"column": "No. Pegawai", "field": "nip", "required": true},
                     {"column": "Nilai", "field": "predicate"}],
         "fixed": [{"field": "period", "value": "Semester I 2024"}]}\
        """);

    Run run = skp(
        bytes("no pegawai,nilai\n198504122010012003,5\n"),
        "import",
        "--mapping",
        file("ours.json"),
        "-");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "{\"nip\":\"198504122010012003\",\"period\":\"2024-S1\",\"predicate\":\"SANGAT_BAIK\"}\n");
  }

  @Test
  void whatAMappingIsNotForIsToldWithTheMappingThatIs() throws IOException {
    byte[] appraisal = Samples.document("teacher-2024");
    String line = "{\"nip\":\"198504122010012003\",\"period\":\"2024\",\"predicate\":\"BAIK\"}";

    assertThat(skp("export", "sample:teacher-2024"))
        .isEqualTo(new Run(
            2,
            "",
            "sample:teacher-2024: WRONG_DOCUMENT: the mapping template-predicates (Results of"
                + " persons) is not for this document, which is an appraisal; take --mapping"
                + " template-appraisals\n"));
    assertThat(skp(appraisal, "export", "--lang", "id", "--mapping", "template-plans", "-")
            .err())
        .contains("dokumen ini, yaitu penilaian; pakai --mapping template-appraisals");
    assertThat(skp(bytes(line), "export", "--mapping", "template-plans", "-").err())
        .contains("a result of a person; take --mapping template-predicates");
    assertThat(skp("export", "sample:teacher-year-2024").err())
        .contains("the file of a year; skp export writes plans, appraisals and results");
    assertThat(skp(bytes(line.replace(",", ",\n")), "export", "-").status()).isZero();
    assertThat(skp(bytes(line + "\n{\"nip\":1}\n"), "export", "-").err()).startsWith("-:2: ");
    assertThat(skp("year", "sample:teacher-year-2024", "--beside", "sample:teacher-2024")
            .err())
        .contains("needs the header 'skp-evaluation-document/1' or 'skp-objection/1'");
  }

  @Test
  void aSheetIsChosenByItsName() throws IOException {
    skp("import", "--template", "--to", file("a.xlsx"));

    assertThat(skp("import", "--sheet", "Data", file("a.xlsx")).status()).isZero();
    assertThat(skp("import", "--sheet", "Dta", file("a.xlsx")).err())
        .contains("SHEET_NOT_FOUND", "did you mean 'Data'?");
    assertThat(skp("import", "--sheet", " ", file("a.xlsx")).err())
        .contains("--sheet NAME is empty");
    assertThat(skp(bytes(HEADER), "import", "--sheet", "Data", "-").err()).contains(".xlsx");
  }

  @Test
  void whatIsOnlyCountedIsNoRefusalOfItsOwn() {
    Run run = skp(bytes(HEADER + "x;;2024;Baik\n".repeat(3000) + SOUND), "import", "-");
    assertThat(run.err())
        .contains("row 1002: TOO_MANY_PROBLEMS: at least 2000 more are refused")
        .endsWith("rows: 3001; results: 1, plans: 0, appraisals: 0; refused: 1000+, findings: 0,"
            + " notes: 0\n");
  }

  @Test
  void documentsOfAFolderOrAPatternAreExported() throws IOException {
    Path plans = Files.createDirectories(folder.resolve("plans/2024"));
    Files.write(plans.resolve("a.json"), Samples.document("plan-teacher-2024"));
    Files.write(plans.resolve("b.json"), Samples.document("plan-head-of-office-2024"));
    String both = skp(
            "export",
            "--mapping",
            "template-plans",
            "sample:plan-teacher-2024",
            "sample:plan-head-of-office-2024")
        .out();
    for (String named : List.of(folder.toString(), folder + "/**/*.json")) {
      Run run = skp("export", "--mapping", "template-plans", named);
      assertThat(run.out()).isEqualTo(both);
      assertThat(run.err()).contains(plans.resolve("b.json") + ": ");
    }
    assertThat(skp("export", folder + "/*.none").err()).contains("no file matches this pattern");
  }

  @Test
  void ofManyNotesOfACodeAHundredAreTold() {
    String many = "{\"predicate\":\"BAIK\"}\n".repeat(3_000);
    Run run = skp(many.getBytes(StandardCharsets.UTF_8), "export", "-");
    Run nothing = skp("{}\n".repeat(3_000).getBytes(StandardCharsets.UTF_8), "export", "-");

    assertThat(run.err())
        .hasLineCount(102)
        .contains("-:3000: (document): NOT_READ_BACK: further such notes on ");
    assertThat(nothing.err())
        .startsWith("-:1: WRONG_DOCUMENT: needs a plan, an appraisal or a result")
        .hasLineCount(1);
    assertThat(nothing.out()).isEmpty();
  }

  /** The last line that fits into 32 MiB and a byte ends there, or goes on. */
  @ParameterizedTest
  @ValueSource(ints = {0, 100})
  void linesOfAnyLengthAreExportedToTheEnd(int more) throws IOException {
    String line = "{\"name\":\"x\"}";
    int length = 1 << 20;
    Path lines = folder.resolve("lines.jsonl");
    try (OutputStream out = Files.newOutputStream(lines)) {
      for (int i = 0; i < 40; i++) {
        out.write(
            bytes(line + " ".repeat(length - line.length() - 1 + (i == 0 ? 1 + more : 0)) + "\n"));
      }
    }
    assertThat(skp("export", lines.toString()).out().lines()).hasSize(41);
    Files.write(lines, bytes("{}\n"), StandardOpenOption.APPEND);
    assertThat(skp("export", lines.toString()).err())
        .startsWith(lines + ":41: WRONG_DOCUMENT: needs a plan");
  }

  @Test
  void aLineThatIsTooLongIsRefusedAsThat() throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    String name = "{\"name\":\"" + "\u00e9".repeat(StrictJson.MAX_LENGTH / 2) + "\"}\n";
    Files.write(lines, bytes("{\"name\":\"x\"}\n" + name + "{}\n"));

    for (String mapping : List.of("template-predicates", "template-plans")) {
      assertThat(skp("export", "--mapping", mapping, lines.toString()).status()).isEqualTo(2);
    }
    assertThat(skp("export", lines.toString()).err())
        .startsWith(lines + ":2: ")
        .contains("TOO_LARGE");
  }
}
