package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of sheets, read and written; all people are made up. */
class RowsTest {
  private static final RowMapping RESULTS = RowMappingJson.named("template-predicates");
  private static final RowMapping PLANS = RowMappingJson.named("template-plans");
  private static final RowMapping APPRAISALS = RowMappingJson.named("template-appraisals");
  private static final String NIP = "198504122010012003";
  private static final String HEADER =
      "NIP;Nama;Periode;Rating Hasil Kerja;Rating Perilaku;Predikat\n";

  private static RowReport csv(RowMapping mapping, String text) {
    return Rows.read(mapping, "baris.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static RowReport results(String rows) {
    return csv(RESULTS, HEADER + rows);
  }

  private interface Filling {
    void fill(Worksheet sheet);
  }

  private static byte[] excel(Filling filling) {
    return excel(Map.of("Data", filling));
  }

  private static byte[] excel(Map<String, Filling> sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Workbook workbook = new Workbook(out, "test", "1.0");
      sheets.forEach((name, filling) -> filling.fill(workbook.newWorksheet(name)));
      workbook.finish();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return out.toByteArray();
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
    }
  }

  @Test
  void whatLacksOnThePathIsNamed() {
    assertThat(Tables.missing(
            "plans.xlsx", new NoClassDefFoundError("com/github/rzymek/opczip/OpcOutputStream")))
        .hasMessageStartingWith("needs org.dhatim:fastexcel and ")
        .hasMessageEndingWith("lacks com.github.rzymek.opczip.OpcOutputStream");
  }

  @Test
  void aRowOfATableIsTheResultOfAPerson() {
    RowReport report = results("""
        19850412 201001 2 003;Dewi Larasati;TW IV 2024;Diatas Ekspektasi;SESUAI;Baik

        '199312192019032006;Intan Maharani;Desember 2024;-;;Butuh Perbaikan
        """);

    assertThat(report.refused()).isEmpty();
    assertThat(report.rows()).isEqualTo(2);
    PersonResult first = report.results().get(0);
    assertThat(first.nip().orElseThrow().value()).isEqualTo(NIP);
    assertThat(first.name()).hasValue("Dewi Larasati");
    assertThat(first.period().orElseThrow()).hasToString("2024-Q4");
    assertThat(first.resultRating()).hasValue(Rating.DI_ATAS_EKSPEKTASI);
    assertThat(first.behaviourRating()).hasValue(Rating.SESUAI_EKSPEKTASI);
    assertThat(first.predicate()).hasValue(PerformancePredicate.BAIK);
    assertThat(first.toString()).isEqualTo("1985**********2003 2024-Q4 BAIK");
    assertThat(report.results().get(1).resultRating()).isEmpty();
    assertThat(Rows.result(Rows.line(first))).isEqualTo(first);
  }

  @Test
  void theHeaderRowIsFoundAnywhereInTheFirstTwentyRowsAndBySeparator() {
    String row = NIP + ",Dewi Larasati,2024,,,Baik\n";
    String header = HEADER.replace(';', ',').replace("Rating Perilaku", "perilaku_kerja");

    assertThat(csv(RESULTS, "Laporan 2024\n".repeat(19) + header + row).results())
        .hasSize(1);
    assertThat(csv(RESULTS, "\ufeff" + header + row).results()).hasSize(1);
    assertThat(csv(RESULTS, (header + row).replace(',', '\t')).results()).hasSize(1);
    assertFileRefused(
        "HEADER_NOT_FOUND", () -> csv(RESULTS, "Laporan 2024\n".repeat(20) + header + row));
    assertThatThrownBy(() -> csv(RESULTS, "Laporan 2024\n".repeat(20) + header + row))
        .hasMessageContaining("got Laporan 2024");
    assertThatThrownBy(() -> csv(RESULTS, header.replace("Periode", "Priode") + row))
        .hasMessageContaining("lacks: Periode");
    assertFileRefused("DUPLICATE_COLUMN", () -> csv(RESULTS, header.replace("Nama", "nip") + row));
  }

  @Test
  void aRefusedCellIsToldWithItsPlaceAndTheRestGoesOn() {
    RowReport report = results("1.97202E+17;A;TW IV 2024;Sesuai;Sesuai;Baik\n"
        + "197202081998031000;B;TW IV 2024;Sesuai;Sesuai;Baik\n"
        + NIP + ";C;TW V 2024;Sesuwai;2;Luar Biasa\n"
        + ";D;TW IV 2024;Sesuai;Sesuai;Baik\n"
        + "199312192019032006;E;TW IV 2024;Sesuai;Sesuai;Baik\n");

    assertThat(report.results())
        .extracting(result -> result.name().orElse(""))
        .containsExactly("E");
    assertThat(report.refused())
        .extracting(each -> each.column() + each.row() + " " + each.header() + " " + each.code())
        .containsExactly(
            "A2 NIP NIP_DIGITS_LOST",
            "A3 NIP NIP_DIGITS_LOST",
            "C4 Periode PERIOD_MALFORMED",
            "D4 Rating Hasil Kerja UNKNOWN_WORD",
            "E4 Rating Perilaku CODE_WITHOUT_TABLE",
            "F4 Predikat UNKNOWN_WORD",
            "A5 NIP MISSING_VALUE");
    assertThat(report.refused().get(3).in(Text.ENGLISH))
        .startsWith("D4 (Rating Hasil Kerja): UNKNOWN_WORD: needs")
        .endsWith("got 'Sesuwai'; did you mean 'Sesuai' (SESUAI_EKSPEKTASI)?");
    assertThat(report.refused().get(0).in(Text.INDONESIAN)).contains("perlu NIP", "diberikan");
    assertThat(report.refused().toString()).doesNotContain("197202081998031000");
  }

  @Test
  void anExcelSheetSaysTheSameAndItsNumbersAreNoText() {
    byte[] bytes = excel(sheet -> {
      row(sheet, 0, "Laporan 2024");
      row(sheet, 3, "Nama", "NIP", "Periode", "Predikat");
      row(sheet, 4, "Dewi Larasati", NIP, "Semester I 2024", "SANGAT BAIK");
      row(sheet, 5, "Bima", "", "2024", "Baik");
      sheet.value(5, 1, new BigDecimal("198504122010012003"));
      row(sheet, 6, "Sekar", "199312192019032006", "", "Baik");
      sheet.value(6, 2, 2024);
      row(sheet, 7, "Galih", "199312192019032006", "2023", "");
      sheet.formula(7, 3, "CONCATENATE(\"Ba\",\"ik\")");
      row(sheet, 8, "Ratih", "199312192019032006", "", "Baik");
      sheet.value(8, 2, LocalDate.of(2024, 12, 1));
      sheet.style(8, 2).format("mmm-yy").set();
    });

    RowReport report = Rows.read(RESULTS, "LAPORAN.XLSX", bytes);

    assertThat(report.results())
        .extracting(result -> result.period().orElseThrow().toString())
        .containsExactly("2024-S1", "2024");
    assertThat(report.refused())
        .extracting(CellProblem::toString)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("Data!B6 (NIP): NIP_DIGITS_LOST"),
            two -> assertThat(two).startsWith("Data!D8 (Predikat): FORMULA").contains("not run"),
            three ->
                assertThat(three).startsWith("Data!C9 (Periode): CELL_TYPE").contains("a date"));
  }

  @Test
  void aPredicateThatItsOwnRatingsContradictIsReadAndTold() {
    RowReport report = results("""
        19850412 201001 2 003;Dewi Larasati;TW IV 2024;Diatas Ekspektasi;Dibawah Ekspektasi;Baik
        19850412 201001 2 003;Dewi Larasati;TW III 2024;Diatas Ekspektasi;Sesuai;Baik
        19850412 201001 2 003;Dewi Larasati;TW II 2021;Diatas Ekspektasi;Dibawah Ekspektasi;Baik
        """);

    assertThat(report.results()).hasSize(3);
    assertThat(report.refused()).isEmpty();
    assertThat(report.notes()).isEmpty();
    assertThat(report.findings())
        .singleElement()
        .hasToString(
            "F2 (Predikat): PREDICATE_CONTRADICTS_RATINGS: the predicate Good contradicts its ratings, which give Poor in the"
                + " quadrant; check where it comes from");
  }

  @Test
  void ofAPersonWhoStandsTwiceAfterATransferTheLastCountsAndActingOfficialsAreLeftOut() {
    RowMapping report = RowMappingJson.named("e-kinerja-laporan-skp");
    RowMapping ratings = RowMappingJson.named("e-kinerja-laporan-penilaian");
    byte[] plans = excel(sheet -> {
      row(sheet, 0, "Laporan SKP Tahun 2024");
      row(sheet, 1, "Pemerintah Kabupaten Contoh");
      row(sheet, 5, "01-02-2025 08:00");
      row(sheet, 7, "id", "nip", "nama", "is_plt_plh", "periode_akhir", "skp_unor", "skp_jabatan");
      row(sheet, 8, "a", NIP, "Dewi Larasati", "0", "30-06-2024", "Sekretariat", "Arsiparis");
      row(sheet, 9, "b", NIP, "Dewi Larasati", "0", "31-12-2024", "Dinas Contoh", "Arsiparis");
      row(sheet, 10, "c", NIP, "Dewi Larasati", "1", "31-12-2024", "Bidang A", "Kepala Bidang");
      row(sheet, 11, "d", "199312192019032006", "Intan", "0", "31-12-2024", "Humas", "Pranata");
    });
    String judged = "id,hasil_akhir\na,Baik\nb,SANGAT BAIK\nc,-\nd,Cukup\nx,Baik\n";

    RowReport joined = Rows.read(
        Rows.Source.of(report, "skp.xlsx", plans),
        Rows.Source.of(ratings, "nilai.csv", judged.getBytes(StandardCharsets.UTF_8)));

    assertThat(joined.refused()).isEmpty();
    assertThat(joined.results())
        .extracting(result -> result.planId().orElse("") + " "
            + result.period().orElseThrow() + " "
            + result.predicate().map(Enum::name).orElse("-"))
        .containsExactly("b 2024 SANGAT_BAIK", "d 2024 BUTUH_PERBAIKAN");
    assertThat(joined.notes())
        .extracting(note -> note.row() + " " + note.code())
        .containsExactlyInAnyOrder(
            "6 ROW_NOT_JOINED",
            "9 PERIOD_OF_TITLE",
            "9 SUPERSEDED_BY_TRANSFER",
            "11 ACTING_OFFICIAL");
    assertThat(joined.notes().toString()).contains("the definitive one of the person in row 10");
  }

  @Test
  void whatWasReadOfAReportIsReadAgainFromOurOwnSheet() throws IOException {
    RowMapping report = RowMappingJson.named("e-kinerja-laporan-skp");
    String title = "Laporan SKP Tahun 2024\n";
    String header = "id,nip,nama,is_plt_plh,periode_akhir,skp_status,hasil_akhir\n";
    String row = "a," + NIP + ",Dewi,%s,31-12-2024,Disetujui\n";
    Rows.Source judged = Rows.Source.of(
        RowMappingJson.named("e-kinerja-laporan-penilaian"),
        "nilai.csv",
        "id,hasil_akhir\na,Baik\n".getBytes(StandardCharsets.UTF_8));
    for (String acting : List.of("0", "1")) {
      byte[] plans = (title + header + row.formatted(acting)).getBytes(StandardCharsets.UTF_8);
      List<PersonResult> results =
          Rows.read(Rows.Source.of(report, "skp.csv", plans), judged).results();
      assertThat(results).hasSize(1);
      assertThat(leftOut(RESULTS, "a.csv", results.get(0))).isEmpty();
    }
    for (String other : List.of("Laporan SKP Triwulan IV Tahun 2024\n", "Tahun 2024\n", "")) {
      byte[] plans = (other + header + row.formatted("0")).getBytes(StandardCharsets.UTF_8);
      assertThat(Rows.read(Rows.Source.of(report, "skp.csv", plans), judged).results())
          .singleElement()
          .satisfies(result -> assertThat(result.period()).isEmpty());
    }
  }

  @Test
  void aRowThatTheOtherSheetLacksIsToldWithItsId() {
    RowReport joined = Rows.read(
        Rows.Source.of(
            RowMappingJson.named("e-kinerja-laporan-skp"),
            "skp.csv",
            ("id,nip,nama,is_plt_plh,periode_akhir\nA10," + NIP + ",Dewi,0,31-12-2024\n")
                .getBytes(StandardCharsets.UTF_8)),
        Rows.Source.of(
            RowMappingJson.named("e-kinerja-laporan-penilaian"),
            "nilai.csv",
            "id,hasil_akhir\nA1,Baik\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(joined.refused())
        .extracting(CellProblem::toString)
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains(
            "RESULT_MISSING: needs the predicate or a rating, there is no row 'A10' in nilai.csv");
  }

  @Test
  void theMiddlePredicateIsThatOfTheRegulationOfItsPeriod() {
    RowReport read =
        results(NIP + ";A;TW IV 2024;Dibawah;Diatas;Cukup\n" + NIP + ";A;2020;;;Cukup\n");

    assertThat(read.results())
        .extracting(result -> result.predicate().orElseThrow())
        .containsExactly(PerformancePredicate.BUTUH_PERBAIKAN, PerformancePredicate.CUKUP);
    assertThat(read.notes())
        .extracting(each -> each.column() + each.row() + " " + each.code())
        .containsExactly("F2 PREDICATE_READ_BY_REGULATION");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aRankAndANumberOfTheOtherEmploymentAreTold() {
    RowMapping mapping = RowMappingJson.read("""
        {"document": "skp-row-mapping/1", "id": "contoh", "rows": "PREDICATES", "decimalMark": "KOMA",
         "columns": [{"column": "nip", "field": "nip"}, {"column": "status", "field": "employment"},
           {"column": "gol", "field": "rank"}, {"column": "predikat", "field": "predicate"}],
         "fixed": [{"field": "period", "value": "2024"}]}
        """);
    RowReport read = csv(mapping, """
        nip,status,gol,predikat
        198504122010012003,PNS,III,Baik
        199312192019032006,PPPK,IX,Baik
        197202081998031004,,III,Baik
        199003152022212001,PPPK,III/a,Baik
        199003152022212002,PPPK,III,Baik
        """);

    assertThat(read.refused())
        .extracting(each -> each.column() + each.row() + " " + each.code())
        .containsExactly("C2 RANK_EMPLOYMENT_MISMATCH", "C5 RANK_EMPLOYMENT_MISMATCH");
    assertThat(read.notes())
        .extracting(each -> each.column() + each.row() + " " + each.code())
        .containsExactly("A3 NIP_CONTRADICTS_EMPLOYMENT", "C4 RANK_CONTRADICTS_NIP");
    assertThat(read.notes().get(0).text().indonesian()).contains("NIP berbentuk NIP PNS");
  }

  @Test
  void formattedRowsThatSayNothingAreNotReadAgain() throws IOException {
    String empty = "<row><c s='0'/><c s='0' t='n'/></row>".repeat(150_000);
    String said = "<row r='2'><c r='A2' t='inlineStr'><is><t>" + NIP
        + "</t></is></c><c r='C2'><v>2024</v></c></row>";
    RowReport read = Rows.read(RESULTS, "a.xlsx", excel(said + empty, ""));
    assertThat(read.rows()).isEqualTo(1);
  }

  @Test
  void aSheetMayBeSeparatedByBars() {
    assertThat(csv(RESULTS, (HEADER + NIP + ";Dewi;2024;;;Baik\n").replace(';', '|'))
            .results())
        .hasSize(1);
  }

  @Test
  void whatMayHelpIsToldOfTextsInFormulasAndOfMarksInWords() {
    RowReport read = csv(
        RESULTS,
        "NIP;Plt/Plh;Periode;Predikat\n" + "\"=\"\"" + NIP + "\"\"\";;2024;Baik\n" + NIP
            + ";Plt.;2024;Baik\n");
    assertThat(read.refused())
        .extracting(CellProblem::toString)
        .satisfiesExactly(
            formula -> assertThat(formula).contains("delete =\" and the closing quotation mark"),
            mark -> assertThat(mark).contains("the word is one of the field appointment"));
  }

  @Test
  void aPersonWhoStandsTwiceWithoutATellingDayIsRefused() {
    RowReport report = results(
        NIP + ";Dewi;2024;;;Baik\n" + NIP + ";Dewi;2024;;;Kurang\n" + NIP + ";Dewi;2023;;;Baik\n");

    assertThat(report.results()).hasSize(1);
    assertThat(report.refused())
        .extracting(each -> each.row() + each.code())
        .containsExactly("2DUPLICATE_PERSON", "3DUPLICATE_PERSON");
    assertThat(report.refused().get(0).text().english()).contains("rows 2, 3 are of");
  }

  @Test
  void aPersonWhoStandsInManyRowsIsRefusedInShortSentences() {
    RowReport report = results((NIP + ";Dewi;2024;;;Baik\n").repeat(300));

    assertThat(report.refused())
        .hasSize(300)
        .allSatisfy(each -> assertThat(each.text().english())
            .contains("rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, and 290 more are of"));
  }

  @Test
  void plansAndAppraisalsAreReadBackAsTheyWereWritten() throws IOException {
    Skp full = AppraisalJson.read(Documents.APPRAISAL).skp();
    for (String name : List.of("skp.csv", "skp.xlsx")) {
      RowReport once = Rows.read(PLANS, name, written(PLANS, name, List.of(full)));
      assertThat(once.refused()).isEmpty();
      SkpFile plan = once.plans().get(0);
      assertThat(plan.skp().id()).isEqualTo(full.id());
      assertThat(plan.skp().employee()).isEqualTo(full.employee());
      assertThat(plan.skp().results()).hasSameSizeAs(full.results());
      assertThat(Rows.read(PLANS, name, written(PLANS, name, once.plans())).plans())
          .isEqualTo(once.plans());

      Appraisal appraisal = AppraisalJson.read(Documents.APPRAISAL);
      RowReport judged = Rows.read(APPRAISALS, name, written(APPRAISALS, name, List.of(appraisal)));
      assertThat(judged.refused()).isEmpty();
      assertThat(judged.appraisals().get(0).resultRating()).isEqualTo(appraisal.resultRating());
      assertThat(Rows.read(APPRAISALS, name, written(APPRAISALS, name, judged.appraisals()))
              .appraisals())
          .isEqualTo(judged.appraisals());
    }
  }

  private static byte[] written(RowMapping mapping, String name, List<?> values)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var unused = Rows.write(mapping, name, values, out);
    return out.toByteArray();
  }

  private static final String PLAN_HEADER =
      "ID SKP;Peraturan;Pendekatan;Mulai;Selesai;ID Pegawai;Nama;NIP;Status Kepegawaian;Golongan;Jabatan;Jenjang;Unit Kerja;"
          + "Nama Penilai;Jabatan Penilai;Unit Penilai;ID Hasil;Hasil Kerja;Jenis Hasil;ID Indikator;Indikator;Aspek;Target\n";

  private static String planRow(String id, String name, String result, String target) {
    return id + ";PermenPANRB No. 6 Tahun 2022;Kuantitatif;01-01-2024;31 Desember 2024;P14;" + name
        + ";19850412 201001 2 003;PNS;Penata Tk. I (III/d);Guru;JF Ahli Muda;SMP Contoh;Hadi Wibowo;Kepala;SMP Contoh;"
        + result + ";Hasil " + result + ";Utama;" + result + ".1;Jumlah;Kuantitas;" + target + "\n";
  }

  @Test
  void rowsOfOnePlanMakeOneDocumentAndARefusedOneWithholdsItAlone() {
    RowReport report = csv(
        PLANS,
        PLAN_HEADER
            + planRow("S1", "Dewi", "R1", "1.250 lembar")
            + planRow("S1", "Dewi", "R2", "80-90 %")
            + planRow("S2", "Dewi", "R1", "12 dokumen")
            + planRow("S2", "Dewi", "R2", "banyak sekali")
            + planRow("S3", "Dewi", "R1", "1")
            + planRow("S3", "Dewo", "R2", "1"));

    assertThat(report.plans()).extracting(file -> file.skp().id()).containsExactly("S1");
    Skp plan = report.plans().get(0).skp();
    assertThat(plan.employee().rank().orElseThrow()).hasToString("III/d");
    assertThat(((ExactTarget) plan.results().get(0).indicators().get(0).target().orElseThrow())
            .value())
        .isEqualTo(new BigDecimal("1250"));
    assertThat(report.refused())
        .extracting(each -> each.column() + each.row() + " " + each.code())
        .containsExactly("W5 TARGET_MALFORMED", "G7 CONFLICTING_VALUE");
    assertThat(report.notes())
        .extracting(each -> each.row() + " " + each.code())
        .containsExactly("4 DOCUMENT_WITHHELD", "6 DOCUMENT_WITHHELD");
  }

  @Test
  void aPlanHasItsAnnexesItsExpectationsAndWhatItsResultsSupport() {
    String header = PLAN_HEADER.replace(
        "\n",
        ";Dukungan Sumber Daya;Konsekuensi;Perilaku Loyal;Perilaku Akuntabel;Perilaku Kompeten"
            + ";Rencana Hasil Kerja Pimpinan yang Diintervensi;ID Hasil Pimpinan;Selaku\n");
    String row = planRow("S1", "Dewi", "R1", "1")
        .replace(
            "\n",
            ";\"Anggaran lomba\n\n Ruang kelas \";2;Menjaga nama sekolah;Ya;;Mutu meningkat;K1;Ketua Panitia\n");

    RowReport report = csv(PLANS, header + row);

    assertThat(report.refused()).isEmpty();
    Skp plan = report.plans().get(0).skp();
    assertThat(plan.annex().resourceSupport()).containsExactly("Anggaran lomba", "Ruang kelas");
    assertThat(plan.annex().consequences()).containsExactly("2");
    assertThat(plan.behaviours())
        .containsExactlyInAnyOrder(
            new BehaviourExpectation(
                BehaviourValue.LOYAL, Optional.of("Menjaga nama sekolah"), Optional.empty()),
            new BehaviourExpectation(BehaviourValue.AKUNTABEL, Optional.empty(), Optional.empty()));
    WorkResult result = plan.results().get(0);
    assertThat(result.supports().orElseThrow().text()).isEqualTo("Mutu meningkat");
    assertThat(result.supports().orElseThrow().resultId()).contains("K1");
    assertThat(result.assignedBy().orElseThrow().capacity()).contains("Ketua Panitia");
    assertThat(csv(PLANS, header + row + row.replace(";Ya;", ";Jujur;")).refused())
        .extracting(CellProblem::code)
        .containsExactly("CONFLICTING_VALUE");
    assertThat(csv(PLANS, header + row.replace(";Ya;", ";tidak;")).refused())
        .extracting(CellProblem::code)
        .containsExactly("TRUTH_MALFORMED");
  }

  @Test
  void anOfficerIsAnAppraiserByNumberAndRankOfTheService() {
    String header = PLAN_HEADER.replace("\n", ";NRP Penilai;Golongan Penilai\n");
    String row = planRow("S1", "Dewi", "R1", "1");

    assertThat(csv(PLANS, header + row.replace("\n", ";12345678;Kolonel\n"))
            .plans()
            .get(0)
            .skp()
            .appraiser()
            .rank()
            .orElseThrow())
        .hasToString("Kolonel");
    for (String neither : List.of(";;Kolonel", ";12345678;III/d", ";;Penata (III/z)")) {
      assertThat(csv(PLANS, header + row.replace("\n", neither + "\n")).refused())
          .as(neither)
          .hasSize(1);
    }
  }

  @Test
  void whatTheDocumentRefusesIsToldAtItsCell() {
    RowReport report = csv(
        PLANS,
        PLAN_HEADER + planRow("S1", "Dewi", "R1", "1").replace("31 Desember 2024", "31-12-2023"));

    assertThat(report.plans()).isEmpty();
    assertThat(report.refused().get(0).code()).isEqualTo("RANGE_INVERTED");
    assertThat(report.refused().get(0).row()).isEqualTo(2);
  }

  @Test
  void noProblemTellsTheNumberOfAPersonThatATitleHas() {
    String title = "NIP 19850412(201001)2[003]";
    RowReport report = csv(PLANS, PLAN_HEADER.strip() + ";" + title + "\n;" + ";".repeat(22) + "x");

    assertThat(report.notes())
        .anySatisfy(note -> assertThat(note.toString()).contains("(NIP ********(******)2[003])"))
        .allSatisfy(note -> assertThat(note.in(Text.INDONESIAN)).doesNotContain("19850412"));
  }

  @Test
  void nothingThatIsWrittenIsRunByASpreadsheet() throws IOException {
    List<PersonResult> results = new ArrayList<>();
    for (String name : List.of(
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "'=x",
        "=cmd|' /C calc'!A0",
        "a;\"b\"\nc",
        "\uff1d1",
        "'\uff0d1")) {
      results.add(new PersonResult(Map.of("nip", NIP, "name", name, "period", "2024")));
    }
    String text = new String(written(RESULTS, "a.csv", results), StandardCharsets.UTF_8);
    assertThat(text).contains("'=1+1", "'+1", "'-1", "'@SUM(A1)", "''=x", "'\uff1d1", "'" + NIP);
    assertThat(text.lines().skip(1)).noneMatch(line -> line.matches("(.*,)?\"?[=+@-].*"));
    for (String trimmed : List.of(" =2+2", "\u00a0@SUM(A2)", "\u200b+2", "\u3000\u0001-2")) {
      assertThat(CsvTables.beginsFormula(trimmed)).as(trimmed).isTrue();
      assertThat(CsvTables.beginsFormula(trimmed.substring(0, 1) + "Dewi"))
          .as(trimmed)
          .isFalse();
    }

    for (String name : List.of("a.csv", "a.xlsx")) {
      RowMapping plain = withoutPeriod();
      RowReport back = Rows.read(plain, name, written(plain, name, results.subList(0, 1)));
      assertThat(back.results().get(0).name()).hasValue("=1+1");
      for (PersonResult each : results) {
        assertThat(Rows.read(plain, name, written(plain, name, List.of(each)))
                .results()
                .get(0)
                .name())
            .isEqualTo(each.name());
      }
    }
  }

  private static RowMapping withoutPeriod() {
    return new RowMapping(
        "x",
        RowKind.PREDICATES,
        List.of(
            new RowMapping.Column("NIP", List.of(), "nip", true),
            new RowMapping.Column("Nama", List.of(), "name", true)),
        List.of(),
        RESULTS.decimalMark(),
        List.of(),
        RESULTS.sheet(),
        RESULTS.vocabulary());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          a.xlsx|<html><table>|HTML
          a.xlsx|NIP,Nama|csv
          a.csv|<html><table>|HTML
          a.csv|PK\u0003\u0004xx|xlsx
          a.xlsx|%PDF-1.7|PDF""")
  void aFileThatIsNotWhatItsNameSaysIsToldAsThat(String name, String text, String found) {
    assertThatThrownBy(() -> Rows.read(RESULTS, name, text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
          assertThat(refusal.code()).isEqualTo("NOT_WHAT_ITS_NAME_SAYS");
          assertThat(refusal.sentence()).contains(found);
        });
  }

  @Test
  void otherEncodingsAreToldAndNotGuessed() {
    byte[] utf16 = HEADER.getBytes(StandardCharsets.UTF_16);
    byte[] utf16le = HEADER.getBytes(StandardCharsets.UTF_16LE);
    byte[] latin = (HEADER + "é").getBytes(StandardCharsets.ISO_8859_1);
    for (String encoding : List.of("UTF-32", "UTF-32LE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM")) {
      byte[] utf32 = HEADER.getBytes(Charset.forName(encoding));
      assertThatThrownBy(() -> Rows.read(RESULTS, "a.csv", utf32)).hasMessageEndingWith("UTF-32");
    }
    for (byte[] bytes : List.of(utf16, utf16le, latin)) {
      assertFileRefused("NOT_WHAT_ITS_NAME_SAYS", () -> Rows.read(RESULTS, "a.csv", bytes));
    }
    for (byte[] bytes : List.of(utf16, utf16le)) {
      assertThatThrownBy(() -> Rows.read(RESULTS, "a.csv", bytes)).hasMessageEndingWith("UTF-16");
    }
    assertFileRefused("UNKNOWN_SHEET", () -> Rows.read(RESULTS, "a.xls", utf16));
    assertFileRefused(
        "CSV_MALFORMED", () -> csv(RESULTS, HEADER + NIP + ";\"open;2024\n" + NIP + ";x;2024\n"));
  }

  @Test
  void anExcelFileThatGrowsWithoutEndIsBounded() throws IOException {
    byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[1024 * 1024], 200);
    assertFileRefused("TOO_LARGE", () -> Rows.read(RESULTS, "a.xlsx", bomb));
    byte[] many = zip("xl/x.xml", new byte[0], 2000);
    assertFileRefused("TOO_LARGE", () -> Rows.read(RESULTS, "a.xlsx", many));
    byte[] entity = zip(
        "xl/sharedStrings.xml",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst/>"
            .getBytes(StandardCharsets.UTF_8),
        1);
    assertFileRefused("NOT_WHAT_ITS_NAME_SAYS", () -> Rows.read(RESULTS, "a.xlsx", entity));
    byte[] sound = excel(sheet -> row(sheet, 0, "NIP"));
    assertFileRefused(
        "NOT_WHAT_ITS_NAME_SAYS",
        () -> Rows.read(RESULTS, "a.xlsx", Arrays.copyOf(sound, sound.length / 2)));
    assertThatThrownBy(() -> Rows.read(RESULTS, "a.xlsx", Arrays.copyOf(sound, sound.length / 2)))
        .hasMessageContaining("damaged or cut")
        .hasMessageNotContaining("Exception");
    assertFileRefused("HEADER_NOT_FOUND", () -> Rows.read(RESULTS, "a.xlsx", sound));
    assertFileRefused("TOO_LARGE", () -> results("x\n".repeat(Tables.MOST_ROWS)));
  }

  private static byte[] zip(String name, byte[] part, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        zip.putNextEntry(new ZipEntry(i + name));
        zip.write(part);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static void assertFileRefused(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
    assertThatThrownBy(reading).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
      assertThat(refusal.code()).isEqualTo(code);
      assertThat(refusal.field()).isEqualTo("file");
      assertThat(refusal.sentence(Text.INDONESIAN)).contains("perlu", "diberikan");
    });
  }

  @Test
  void aSheetOfTenThousandRowsIsReadWithEachDamagedCellTold() {
    byte[] bytes = excel(sheet -> {
      row(sheet, 0, "NIP", "Nama", "Periode", "Predikat");
      for (int i = 1; i <= 10_000; i++) {
        String nip = "19850412201001" + (1 + i % 2) + String.format("%03d", 1 + i % 999);
        row(sheet, i, nip, "Nama " + i, "TW " + (1 + i % 4) + " " + (2000 + i / 400), "Baik");
        if (i % 50 == 0) {
          sheet.value(i, 3, "Baikk");
        }
      }
    });
    long begin = System.nanoTime();
    RowReport report = Rows.read(RESULTS, "besar.xlsx", bytes);
    long millis = (System.nanoTime() - begin) / 1_000_000;

    assertThat(report.rows()).isEqualTo(10_000);
    assertThat(report.refused())
        .filteredOn(each -> each.code().equals("UNKNOWN_WORD"))
        .hasSize(200);
    assertThat(report.results().size() + report.refused().size()).isEqualTo(10_000);
    assertThat(millis).isLessThan(20_000);
  }

  private static List<LeftOut> leftOut(RowMapping mapping, String name, Object value)
      throws IOException {
    return Rows.write(mapping, name, List.of(value), new ByteArrayOutputStream());
  }

  @Test
  void whatASheetDoesNotSayOfADocumentIsToldWithItsPlace() throws IOException {
    Appraisal appraisal = AppraisalJson.read(Documents.APPRAISAL);
    for (String name : List.of("a.csv", "a.xlsx")) {
      List<LeftOut> left = leftOut(APPRAISALS, name, appraisal);
      assertThat(left).allSatisfy(each -> assertThat(each.value()).isZero());
      assertThat(left)
          .extracting(LeftOut::pointer)
          .contains(
              "/skp/behaviours/0/guides", "/skp/signatures", "/results/0/feedback", "/behaviours")
          .doesNotHaveDuplicates()
          .noneMatch(pointer -> pointer.contains("polarity")
              || pointer.endsWith("leadsUnit")
              || pointer.contains("annex")
              || pointer.contains("supports"));
      assertThat(left.get(0).in(Text.INDONESIAN)).contains("LEFT_OUT: tidak termuat");
    }
    Appraisal back = Rows.read(
            APPRAISALS, "a.csv", written(APPRAISALS, "a.csv", List.of(appraisal)))
        .appraisals()
        .get(0);
    assertThat(leftOut(APPRAISALS, "a.csv", back)).isEmpty();
  }

  @Test
  void everyFieldOfADocumentIsInTheSheetOrTold() throws IOException {
    for (Object value :
        List.of(AppraisalJson.read(Documents.APPRAISAL), SkpJson.read(Documents.PLAN))) {
      RowMapping mapping = value instanceof Appraisal ? APPRAISALS : PLANS;
      RowReport report = Rows.read(mapping, "a.csv", written(mapping, "a.csv", List.of(value)));
      Object back = value instanceof Appraisal
          ? report.appraisals().get(0)
          : report.plans().get(0);
      List<String> told =
          leftOut(mapping, "a.csv", value).stream().map(LeftOut::toString).toList();
      Map<String, Object> before = leaves("", SkpDocuments.tree(value), new LinkedHashMap<>());
      Map<String, Object> after = leaves("", SkpDocuments.tree(back), new LinkedHashMap<>());
      assertThat(before.keySet())
          .filteredOn(pointer -> !Objects.equals(before.get(pointer), after.get(pointer)))
          .isNotEmpty()
          .allSatisfy(pointer -> assertThat(told)
              .anyMatch(note ->
                  Stream.of(note.split("[,;:]? |: ")).anyMatch(outer -> isUnder(pointer, outer))));
    }
  }

  private static boolean isUnder(String pointer, String outer) {
    return pointer.equals(outer) || pointer.startsWith(outer + "/");
  }

  private static Map<String, Object> leaves(
      String pointer, Object tree, Map<String, Object> leaves) {
    if (tree instanceof Map<?, ?> fields) {
      fields.forEach((name, value) -> leaves(pointer + "/" + name, value, leaves));
    } else if (tree instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        leaves(pointer + "/" + i, items.get(i), leaves);
      }
    } else {
      leaves.put(pointer, tree);
    }
    return leaves;
  }

  @Test
  void aSheetWithoutAColumnForItLosesTheDirectionOfAnIndicatorAndSaysSo() throws IOException {
    RowMapping old = new RowMapping(
        "old",
        RowKind.PLANS,
        PLANS.columns().stream()
            .filter(each -> !List.of("polarity", "targetUnit").contains(each.field()))
            .toList(),
        List.of(),
        PLANS.decimalMark(),
        PLANS.empty(),
        PLANS.sheet(),
        PLANS.vocabulary());
    Skp plan = csv(
            PLANS,
            (PLAN_HEADER + planRow("S1", "Dewi", "R1", "7-8") + planRow("S1", "Dewi", "R2", "6"))
                .replace("Target\n", "Target;Satuan Target;Jenis Target\n")
                .replace(";7-8\n", ";7-8;minggu;Khusus\n")
                .replace(";6\n", ";6;;Normal\n"))
        .plans()
        .get(0)
        .skp();

    assertThat(leftOut(PLANS, "a.csv", plan)).isEmpty();
    assertThat(leftOut(old, "a.csv", plan))
        .extracting(LeftOut::toString)
        .satisfiesExactlyInAnyOrder(
            unit -> assertThat(unit)
                .startsWith("/results/0/indicators/0/target/unit: LEFT_OUT: is not in the sheet"),
            polarity -> assertThat(polarity)
                .startsWith(
                    "/results/0/indicators/0/polarity: READ_OTHERWISE: is 'KHUSUS' in the document, but 'NORMAL' when"));
  }

  @Test
  void whatCannotBeMadeOfItsRowsAgainIsToldAsThat() throws IOException {
    Skp plan = csv(PLANS, PLAN_HEADER + planRow("S1", "Dewi", "R1", "1"))
        .plans()
        .get(0)
        .skp();
    Skp empty = plan.toBuilder().results(List.of()).build();
    PersonResult person = new PersonResult(Map.of("nip", NIP, "period", "2024", "personId", "P1"));
    List<LeftOut> twice = Rows.write(
        PLANS,
        "a.csv",
        List.of(plan, plan.toBuilder().fixedOn(LocalDate.of(2024, 1, 5)).build()),
        new ByteArrayOutputStream());

    assertThat(leftOut(PLANS, "a.csv", empty))
        .extracting(LeftOut::toString)
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("(document): NOT_READ_BACK:")
        .contains("there is no row for it");
    assertThat(leftOut(RESULTS, "a.csv", person))
        .extracting(LeftOut::pointer)
        .containsExactly("/personId");
    assertThat(twice).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          80|80|nilai|80|nilai
          80-90%|80-90|%|80-90%|
          80-90%|80-90|PERCENT|80-90%|PERCENT
          6 terbitan, tiga di antaranya pada semester ganjil|6|terbitan|6 terbitan, tiga di antaranya pada semester ganjil|terbitan
          7-8 minggu|7-8|minggu|7-8 minggu|
          12 dokumen|12|dokumen|12 dokumen|
          delapan puluh|80|nilai|80 nilai|""")
  void aTargetKeepsItsWordsBesideItsUnit(
      String text, String numbers, String unit, String cell, @Nullable String unitCell)
      throws IOException {
    IndicatorTarget target = (numbers.contains("-")
            ? IndicatorTarget.range(
                "80-90".equals(numbers) ? "80" : "7", "80-90".equals(numbers) ? "90" : "8", unit)
            : IndicatorTarget.exact(numbers, unit))
        .withText(text);
    Skp plan = csv(PLANS, PLAN_HEADER + planRow("S1", "Dewi", "R1", "1"))
        .plans()
        .get(0)
        .skp();
    WorkResult result = plan.results().get(0);
    Skp with = plan.toBuilder()
        .results(List.of(result.toBuilder()
            .indicators(
                List.of(result.indicators().get(0).toBuilder().target(target).build()))
            .build()))
        .build();
    String sheet = new String(written(PLANS, "a.csv", List.of(with)), StandardCharsets.UTF_8);
    String quoted = cell.contains(",") ? '"' + cell + '"' : cell;

    assertThat(sheet).contains("," + quoted + "," + (unitCell == null ? "" : unitCell) + ",");
    IndicatorTarget back = csv(PLANS, sheet)
        .plans()
        .get(0)
        .skp()
        .results()
        .get(0)
        .indicators()
        .get(0)
        .target()
        .orElseThrow();
    assertThat(back).isEqualTo(target.withText(cell));
    assertThat(leftOut(PLANS, "a.csv", with)).hasSize(text.equals(cell) ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          8O||TARGET_MALFORMED
          9o persen||TARGET_MALFORMED
          80-9O||TARGET_MALFORMED
          8O%||TARGET_MALFORMED
          8l dokumen||TARGET_MALFORMED
          minimal 8O||TARGET_MALFORMED
          12 dokumen|laporan|CONFLICTING_VALUE
          12 dokumen|%|CONFLICTING_VALUE
          |dokumen|MISSING_VALUE""")
  void aTargetThatMayBeDamagedOrContradictsItsUnitIsRefused(
      @Nullable String target, @Nullable String unit, String code) {
    String row = planRow("S1", "Dewi", "R1", target == null ? "" : target);
    RowReport report = csv(
        PLANS,
        PLAN_HEADER.replace("Target\n", "Target;Satuan Target\n")
            + row.replace("\n", ";" + (unit == null ? "" : unit) + "\n"));

    assertThat(report.plans()).isEmpty();
    assertThat(report.refused())
        .singleElement()
        .satisfies(each -> assertThat(each.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80%", "80persen", "80 persen", "8 Orang", "80s.d.90 hari", "80 %"})
  void aUnitThatIsKnownMayStickToItsNumber(String target) {
    assertThat(csv(PLANS, PLAN_HEADER + planRow("S1", "Dewi", "R1", target)).plans())
        .hasSize(1);
  }

  @Test
  void twoCellsForOneTargetAreToldApart() {
    RowReport report = csv(
        PLANS,
        PLAN_HEADER.replace("Target\n", "Target;Target dalam Kata\n")
            + planRow("S1", "Dewi", "R1", "70 %").replace("\n", ";tujuh puluh\n"));

    assertThat(report.refused())
        .singleElement()
        .hasToString(
            "X2 (Target dalam Kata): CONFLICTING_VALUE: needs only one of this cell and W2 (Target), both are filled in; empty"
                + " the one that is not meant");
    assertThat(csv(
                PLANS,
                PLAN_HEADER + planRow("S3", "Dewi", "R1", "1") + planRow("S3", "Dewo", "R2", "1"))
            .refused())
        .singleElement()
        .hasToString(
            "G3 (Nama): CONFLICTING_VALUE: needs the value of G2 (Nama); mend one of them");
  }

  @Test
  void aTitleThatNamesAnActingPostTakesNobodysPlaceWhereItsMarkSaysOtherwise() {
    RowMapping report = RowMappingJson.named("e-kinerja-laporan-skp");
    RowReport read = csv(report, """
        id,nip,nama,is_plt_plh,periode_akhir,skp_jabatan
        a,198504122010012003,A,0,30-06-2024,Guru Ahli Muda
        b,198504122010012003,B,0,31-12-2024,Plt. Kepala Sekolah
        c,199312192019032006,C,0,31-12-2024,Plh. Kepala Bidang
        d,197202081998031004,D,1,31-12-2024,Plt. Kepala Bidang
        """);

    assertThat(read.results())
        .extracting(result -> result.planId().orElse(""))
        .containsExactly("a", "c", "d");
    assertThat(read.refused())
        .extracting(CellProblem::toString)
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("D3 (is_plt_plh): APPOINTMENT_CONTRADICTS_TITLE: needs");
    assertThat(read.notes())
        .extracting(each -> each.row() + " " + each.code())
        .containsExactly("4 APPOINTMENT_CONTRADICTS_TITLE", "5 ACTING_OFFICIAL");
  }

  @Test
  void aStandingThatTheTitleContradictsOrLeavesOpenIsTold() {
    RowReport read = csv(RESULTS, """
        NIP;Nama;Jabatan;Status Jabatan;Periode;Predikat
        198504122010012003;A;Plt. Kepala;Definitif;2024;Baik
        199312192019032006;B;Plh. Kepala;;2024;Baik
        197202081998031004;C;Plt. Kepala;Plt.;2024;Baik
        197202081998031004;Cc;Kepala;Definitif;2023;Baik
        """);

    assertThat(read.results()).hasSize(4);
    assertThat(read.notes())
        .extracting(each -> each.column() + each.row() + " " + each.code())
        .containsExactly(
            "D2 APPOINTMENT_CONTRADICTS_TITLE",
            "C3 APPOINTMENT_NOT_TOLD",
            "4 ACTING_OFFICIAL",
            "B5 EMPLOYEE_NAMED_OTHERWISE");
  }

  @Test
  void aPlanIsOfOneEmployee() {
    RowReport read = csv(RESULTS, """
        NIP;Nama;ID SKP;Periode;Predikat
        198504122010012003;A;SKP-1;2024;Baik
        199312192019032006;B;SKP-1;2024;Baik
        197202081998031004;C;SKP-1;2024;Baik
        198504122010012003;A;SKP-1;2023;Baik
        """);

    assertThat(read.results()).hasSize(4);
    assertThat(read.notes())
        .extracting(CellProblem::toString)
        .containsExactly(
            "C3 (ID SKP): PLAN_OF_OTHER_EMPLOYEE: the plan stands in row 2 with another NIP, too, and a plan is of one employee;"
                + " check both",
            "C4 (ID SKP): PLAN_OF_OTHER_EMPLOYEE: the plan stands in row 2 with another NIP, too, and a plan is of one employee;"
                + " check both");
  }

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Makes an Excel file of the markup of its sheet and of its shared texts. */
  private static byte[] excel(String sheet, String shared) throws IOException {
    return markup(Map.of("rows", sheet, "shared", shared));
  }

  /** Makes an Excel file, other than usual in some parts of its markup. */
  private static byte[] markup(Map<String, String> other) throws IOException {
    String main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    String relation = "<Relationship Id='%s' Type='" + RELATIONSHIPS + "/%s' Target='%s'/>";
    String sheet = other.getOrDefault("sheet", "worksheets/sheet1.xml");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        "<Relationships>" + relation.formatted("r1", "officeDocument", "/xl/workbook.xml")
            + "</Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook " + main + " xmlns:r='" + RELATIONSHIPS + "'>" + other.getOrDefault("book", "")
            + "<sheets>"
            + other.getOrDefault("sheets", "<sheet name='S' sheetId='1' r:id='r1'/>")
            + "</sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships>" + other.getOrDefault("relations", "")
            + relation.formatted("r1", "worksheet", sheet)
            + relation.formatted("r2", "styles", "styles.xml")
            + relation.formatted("r3", "sharedStrings", "sharedStrings.xml") + "</Relationships>");
    parts.put("xl/styles.xml", "<styleSheet>" + other.getOrDefault("styles", "") + "</styleSheet>");
    parts.put(
        "xl/" + sheet,
        other.getOrDefault("head", "") + "<x:worksheet xmlns:x='x'>"
            + other.getOrDefault("columns", "")
            + "<sheetData><row r='1'><c r=\"A1\" t='inlineStr'><is><t>NIP</t></is></c>"
            + "<c r=\"C1\" t='inlineStr'><is><t>Periode</t></is></c></row>"
            + other.getOrDefault("rows", "") + "</sheetData></x:worksheet>");
    parts.put("xl/sharedStrings.xml", "<sst>" + other.getOrDefault("shared", "") + "</sst>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(
            part.getValue().getBytes(Charset.forName(other.getOrDefault("encoding", "UTF-8"))));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void anExcelFileCostsNoMoreThanItIsLong() throws IOException {
    assertThat(Rows.read(RESULTS, "a.xlsx", excel("", "")).rows()).isZero();
    String shared = "<row r='2'><c r=\"A2\"><f t='shared' ref='A2:A99999' si='0'>%s</f></c></row>"
        + "<row><c><f t='shared' si='0'/></c></row>".repeat(60_000);
    for (String formula : List.of("1+1", "1+".repeat(4000) + "1")) {
      assertThat(
              Rows.read(RESULTS, "a.xlsx", excel(shared.formatted(formula), "")).rows())
          .isEqualTo(60_001);
    }
    StringBuilder far = new StringBuilder();
    for (int row = 2; row < 4000; row++) {
      far.append("<row><c r=\"XFD").append(row).append("\"><v>1</v></c></row>");
    }
    RowReport report = Rows.read(RESULTS, "a.xlsx", excel(far.toString(), ""));
    assertThat(report.rows()).isEqualTo(3998);
    assertThat(report.notes()).hasSize(1);
  }

  @Test
  void aTextThatManyCellsShareCountsInEachOfThem() throws IOException {
    String row = "<row>" + "<c t='s'><v>0</v></c>".repeat(3) + "</row>";
    String shared = "<si><t>" + "b".repeat(32_000) + "</t></si>";
    RowReport report =
        Rows.read(RESULTS, "a.xlsx", markup(Map.of("rows", row.repeat(100), "shared", shared)));
    assertThat(report.refused())
        .hasSize(200)
        .allMatch(each -> each.code().equals("TEXT_TOO_LONG"))
        .anyMatch(each -> each.text().english().endsWith("at most 1000 characters, got 32000"));
    byte[] many = markup(Map.of("rows", row.repeat(1400), "shared", shared));
    assertFileRefused("TOO_LARGE", () -> Rows.read(RESULTS, "a.xlsx", many));
    byte[] beyond = markup(Map.of(
        "rows",
        "<row><c r='IW2' t='s'><v>0</v></c>" + "<c t='s'><v>0</v></c>".repeat(9000) + "</row>",
        "shared",
        shared));
    assertFileRefused("TOO_LARGE", () -> Rows.read(RESULTS, "a.xlsx", beyond));
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsToldInTheLastLineToo() {
    for (String last : List.of("\"", "\"" + NIP + ";Citra", "a;\"b\"\"c", "\"\"\"")) {
      assertFileRefused("CSV_MALFORMED", () -> results(NIP + ";Ani;2024;;;Baik\n" + last));
    }
    assertThat(results(NIP + ";5\" Ani;2024;;;Baik\n").results()).hasSize(1);
  }

  /** What is said of a result stands in the row of each of its indicators. */
  @Tag("long")
  @Test
  void aSheetThatCouldNotBeReadIsNotWritten() throws IOException {
    Appraisal appraisal = AppraisalJson.read(Documents.APPRAISAL);
    WorkResult result = appraisal.skp().results().get(0);
    Indicator indicator = result.indicators().get(0);
    Appraisal wide = appraisal.toBuilder()
        .skp(appraisal.skp().toBuilder()
            .results(List.of(result.toBuilder()
                .text("T".repeat(10_000))
                .indicators(IntStream.range(0, 4_000)
                    .mapToObj(i -> indicator.toBuilder().id("I" + i).build())
                    .toList())
                .build()))
            .build())
        .results(
            List.of(appraisal.results().get(0).toBuilder().indicators(List.of()).build()))
        .build();
    assertFileRefused("TOO_LARGE", () -> written(APPRAISALS, "a.csv", List.of(wide)));
    byte[] excel = written(APPRAISALS, "a.xlsx", List.of(wide));
    assertThat(excel.length).isLessThan(4 * 1024 * 1024);
  }

  @Test
  void anIdThatNoDocumentHasIsRefusedInItsCell() {
    for (String text : List.of("b".repeat(201), "b".repeat(30_000))) {
      assertThat(csv(RESULTS, "NIP,Periode,Predikat,ID SKP\n" + NIP + ",2024,Baik," + text)
              .refused())
          .extracting(CellProblem::code)
          .containsExactly("TEXT_TOO_LONG");
    }
  }

  @Test
  void anExcelFileThatSaysTwoThingsInOnePlaceIsRefused() throws IOException {
    String cell = "<row r='2'><c r='%s'><v>1</v></c><c r='%s'><v>2</v></c></row>";
    String mark = "</sheetData><mergeCells><mergeCell ref='%s'/></mergeCells><sheetData>";
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.put(
        cell.formatted("A2", "A2"), "each cell in its row, once and in their order; in row 2");
    wrong.put(cell.formatted("B2", "A2"), "got 'A2'");
    wrong.put(cell.formatted("A99", "B2"), "got 'A99'");
    wrong.put("<row r='2'/><row r='2'/>", "needs each row once, and in their order");
    wrong.put("<row r='5'/><row r='2'/>", "got '5, 2'");
    wrong.put("<row r='0'/>", "needs rows from 1 to 1048576 and columns from A to XFD");
    for (String range : List.of("x", "B9:A1", "A0:A-1", "A1:B2:C3", "")) {
      wrong.put(mark.formatted(range), "such as A2:C4; save it as .xlsx, got '" + range + "'");
    }
    wrong.forEach((rows, why) -> assertNoWorkbook(Map.of("rows", rows), why));
    assertNoWorkbook(Map.of("sheet", "sharedstrings.XML"), "needs each of its parts once");
    for (String name : List.of("ISO-8859-1", "EBCDIC-XYZ")) {
      assertNoWorkbook(
          Map.of("head", "<?xml version='1.0' encoding='" + name + "'?>"),
          "needs XML in UTF-8; save it as .xlsx, got '" + name + "'");
    }
    assertThat(Rows.read(RESULTS, "a.xlsx", markup(Map.of("rows", mark.formatted("A2"))))
            .rows())
        .isZero();
    String many = "<row " + "a%d='' ".repeat(129).formatted(numbers(129)) + "/>";
    assertThatThrownBy(() -> Rows.read(RESULTS, "a.xlsx", markup(Map.of("rows", many))))
        .hasMessageContaining("needs at most 128 attributes on one element of its XML");
  }

  private static Object[] numbers(int many) {
    return IntStream.range(0, many).boxed().toArray();
  }

  private static void assertNoWorkbook(Map<String, String> parts, String why) {
    assertFileRefused("NOT_WHAT_ITS_NAME_SAYS", () -> Rows.read(RESULTS, "a.xlsx", markup(parts)));
    assertThatThrownBy(() -> Rows.read(RESULTS, "a.xlsx", markup(parts))).hasMessageContaining(why);
  }

  @Test
  void whatIsNoXmlIsToldByNobodyElse() throws IOException {
    PrintStream err = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      for (String encoding : List.of("UTF-16", "UTF-16LE", "ISO-8859-1")) {
        Map<String, String> parts = Map.of("rows", "<!--caf\u00e9-->", "encoding", encoding);
        assertFileRefused(
            "NOT_WHAT_ITS_NAME_SAYS", () -> Rows.read(RESULTS, "a.xlsx", markup(parts)));
      }
    } finally {
      System.setErr(err);
    }
    assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /** A sheet is gone through more than once, and counts once. */
  @Tag("long")
  @Test
  void aSheetMayBeAsLongAsTheFile() throws IOException {
    String row = "<row><c t='inlineStr'><is><t>" + "x".repeat(180_000) + "</t></is></c></row>";
    assertThat(Rows.read(RESULTS, "a.xlsx", excel(row.repeat(200), "")).rows()).isEqualTo(200);
    byte[] longer = excel(row.repeat(760), "");
    assertThatThrownBy(() -> Rows.read(RESULTS, "a.xlsx", longer))
        .hasMessageContaining("needs a file of at most 128 MiB")
        .hasMessageEndingWith("got > 128 MiB");
  }

  @Test
  void aTextThatVeryManyCellsShareCountsInEach() throws IOException {
    String row = "<row><c t='s'><v>0</v></c></row>";
    byte[] sheet = excel(row.repeat(8_000), "<si><t>" + "x".repeat(20_000) + "</t></si>");
    assertThatThrownBy(() -> Rows.read(RESULTS, "a.xlsx", sheet))
        .hasMessageContaining("needs cells of at most 128 MiB of text in all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"worksheets/sheet1.xml", "worksheets/sheet1.dat", "a b/Sheet"})
  void aSheetThatCostsMoreThanSomebodyWritesIsRefusedWhateverItsPartIsCalled(String part)
      throws IOException {
    String many = "a%d='1' ";
    StringBuilder attributes = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      attributes.append(many.formatted(i));
      names.append("<a").append(i).append("/>");
    }
    for (String rows : List.of(
        "<row r='2'><c r=\"ZZZZZZ2\"><v>1</v></c></row>",
        "<row r='2'><c r = 'ZZZZZZ2'><v>1</v></c></row>",
        "<row r='2'><c r='&#90;ZZZZZ2'><v>1</v></c></row>",
        "<row r='2'><c x='" + " ".repeat(600) + ">' r='ZZZZZZ2'><v>1</v></c></row>",
        "<row r='1048577'/>",
        "<row r='2'><c r=\"A2\"><v>" + "1".repeat(300_000) + "</v></c></row>",
        "<row r='2'><c r='A2'><v><![CDATA[" + "<a>".repeat(100_000) + "]]></v></c></row>",
        "<!-->" + "<a>".repeat(100_000) + "-->",
        "<?a ?" + "<a>".repeat(100_000) + "?>",
        "<row r='2'><c " + attributes + "/></row>",
        "<row r='2'><c " + attributes.toString().replace(" a", " xmlns:a") + "/></row>",
        "<row r='2'><c a='" + "a".repeat(300_000) + "'/></row>",
        names.toString())) {
      assertFileRefused(
          "TOO_LARGE",
          () -> Rows.read(RESULTS, "a.xlsx", markup(Map.of("rows", rows, "sheet", part))));
    }
    for (Map<String, String> broken : List.of(
        Map.of("rows", "<a>".repeat(300), "sheet", part),
        Map.of("rows", "<" + "a".repeat(3000) + "/>", "sheet", part),
        Map.of("rows", "<row r='2'><c r='2'><v>1</v></c></row>", "sheet", part),
        Map.of("head", "<!DOCTYPE a [<!ENTITY b 'c'>]>", "sheet", part),
        Map.of("head", "<?xml version='1.0' encoding='UTF-16'?><?a b?><?", "sheet", part))) {
      assertFileRefused(
          "NOT_WHAT_ITS_NAME_SAYS", () -> Rows.read(RESULTS, "a.xlsx", markup(broken)));
    }
  }

  @Tag("long")
  @Test
  void whatAWorkbookHasBesideItsSheetsIsBounded() throws IOException {
    StringBuilder relations = new StringBuilder();
    for (int i = 0; i < 10_001; i++) {
      relations.append("<Relationship Id='x").append(i).append("' Target='a'/>");
    }
    for (Map<String, String> hostile : List.of(
        Map.of("shared", "<si><t>" + "a".repeat(300_000) + "</t></si>"),
        Map.of("shared", "<si><t/></si>".repeat(2_500_000)),
        Map.of("shared", ("<si><t>" + "a".repeat(32_000) + "</t></si>").repeat(1100)),
        Map.of("sheets", "<sheet name='S' r:id='r1'/>".repeat(1001)),
        Map.of("styles", "<cellXfs>" + "<xf/>".repeat(100_001) + "</cellXfs>"),
        Map.of("relations", relations.toString()))) {
      assertThatThrownBy(() -> Rows.read(RESULTS, "a.xlsx", markup(hostile)))
          .isInstanceOfSatisfying(
              InvalidValueException.class,
              refusal -> assertThat(refusal.code()).isEqualTo("TOO_LARGE"))
          .message()
          .as("a bound is nobody's number")
          .doesNotContain("*");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hidden='1'",
        "hidden=\"true\"",
        "hidden = ' 1 '",
        "hidden\n=\n'&#49;'",
        "a='>' hidden='1'",
        "a=' hidden=0 ' hidden='1'"
      })
  void whatIsHiddenIsToldHoweverItIsWritten(String hidden) throws IOException {
    RowReport report = Rows.read(
        RESULTS,
        "a.xlsx",
        markup(Map.of(
            "columns",
            "<cols><col min='3' max='3' " + hidden + "/></cols>",
            "rows",
            "<row y='" + "a".repeat(600) + "' r='2' " + hidden + "><c r='A2'><v>1</v></c></row>")));

    assertThat(told(report.notes())).containsExactly("S!C1 HIDDEN_COLUMN", "S!2 HIDDEN_ROWS");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          <c t='s'><v>0</v></c>|TEXT|Baik sekali
          <c t='s'><v> 0 </v></c>|TEXT|Baik sekali
          <c t='inlineStr'><is> <r><t>a</t></r><r><t><![CDATA[&]]>b</t></r></is></c>|TEXT|a&b
          <c><v>45292</v></c>|NUMBER|45292
          <c s='1'><v>45292</v></c>|DAY|2024-01-01
          <c s='2'><v>45292</v></c>|DAY|2024-01-01
          <c s='2'><v>59</v></c>|DAY|1900-02-28
          <c s='2'><v>2958465</v></c>|DAY|9999-12-31
          <c s='2'><v>2958466</v></c>|ERROR|2958466
          <c s='2'><v>45292.5</v></c>|ERROR|45292.5
          <c s='3'><v>0.105</v></c>|SHARE|10.5
          <c s='99'><v>1E2</v></c>|NUMBER|100
          <c t='b'><v>1</v></c>|TRUTH|1
          <c t='b'><v>2</v></c>|ERROR|2
          <c t='e'><v>#N/A</v></c>|ERROR|#N/A
          <c t='d'><v>2024</v></c>|ERROR|2024
          <c><v>x</v></c>|ERROR|x
          <c t='str'><v>x</v></c>|FORMULA|=
          <c><f>1+1</f><v>2</v></c>|FORMULA|=1+1""")
  void aCellSaysWhatIsShownOfIt(String cell, String kind, String text) throws IOException {
    byte[] bytes = markup(Map.of(
        "rows",
        "<row>" + cell + "</row>",
        "shared",
        "<si><r><t>Baik</t></r><r><t> sekali</t></r><rPh><t>baik</t></rPh></si>",
        "styles",
        "<numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts><cellXfs>"
            + "<xf/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='10'/></cellXfs>"));

    assertThat(cells(bytes)).containsExactly(kind + " " + text);
  }

  @Test
  void aWorkbookMayCountFrom1904() throws IOException {
    byte[] bytes = markup(Map.of(
        "book",
        "<workbookPr date1904='1'/>",
        "rows",
        "<row><c s='0'><v>0</v></c></row>",
        "styles",
        "<cellXfs><xf numFmtId='14'/></cellXfs>"));

    assertThat(cells(bytes)).containsExactly("DAY 1904-01-01");
  }

  @Test
  void whatAFormulaOfAnotherCellFillsIsOfAFormulaToo() throws IOException {
    byte[] bytes = excel(
        "<row r='2'><c r='A2'><f t='array' ref='A2:B3'>C2:D3</f><v>1</v></c><c><v>2</v></c></row>"
            + "<row r='3'><c><v>3</v></c><c r='C3'><v>4</v></c></row>",
        "");

    assertThat(cells(bytes))
        .containsExactly("FORMULA =C2:D3", "FORMULA =", "FORMULA =", "NUMBER 4");
  }

  /** Returns the cells below the header. */
  private static List<String> cells(byte[] bytes) {
    return Tables.read("a.xlsx", bytes, tables -> {
      List<String> cells = new ArrayList<>();
      tables.get(0).read(row -> {
        row.cells().stream()
            .filter(cell -> row.number() > 1 && !cell.equals(Cell.EMPTY))
            .forEach(cell -> cells.add(cell.kind() + " " + cell.text()));
        return true;
      });
      return cells;
    });
  }

  @Test
  void aLineWithoutAnEndIsNotTakenForAQuotationMark() {
    assertFileRefused("TOO_LARGE", () -> results(NIP + ";" + "x".repeat(17_000_000)));
    assertFileRefused("TOO_LARGE", () -> results(";1".repeat(1_000_000)));
    assertFileRefused("CSV_MALFORMED", () -> results("\"" + "x;y\n".repeat(100_000)));
  }

  @Test
  void ofASheetInWhichEverythingIsWrongTheFirstProblemsAreToldAndHowManyOthers() {
    RowReport report =
        csv(PLANS, PLAN_HEADER + "?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?\n".repeat(5000));

    List<CellProblem> refused = report.refused();
    assertThat(report.rows()).isEqualTo(5000);
    assertThat(report.plans()).isEmpty();
    assertThat(refused).hasSize(RowReader.MOST_TOLD + 1);
    CellProblem last = refused.get(refused.size() - 1);
    assertThat(last.code()).isEqualTo("TOO_MANY_PROBLEMS");
    assertThat(last.text().english())
        .matches("at least [0-9., ]+ more are refused; mend these first");
    assertThat(last.text().indonesian()).contains("masih ada");
  }

  @Test
  void whatIsToldOfASheetIsBoundedByIt() {
    String row = "?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?\n";
    for (String rows : List.of("?\n".repeat(3000), row.repeat(20), row.repeat(900))) {
      RowReport report = csv(PLANS, PLAN_HEADER + rows);

      for (Locale locale : List.of(Text.INDONESIAN, Text.ENGLISH)) {
        int told = Stream.concat(report.refused().stream(), report.notes().stream())
            .mapToInt(each -> each.in(locale).length() + 1)
            .sum();
        assertThat(told).isLessThan(PLAN_HEADER.length() + rows.length() + 64 * 1024);
      }
    }
    assertThat(csv(PLANS, PLAN_HEADER + "?\n".repeat(3000)).refused())
        .hasSizeLessThan(RowReader.MOST_TOLD)
        .last()
        .satisfies(last -> assertThat(last.code()).isEqualTo("TOO_MANY_PROBLEMS"));
  }

  @Test
  void whatIsRefusedBehindThoseToldWithholdsItsDocumentToo() {
    RowReport report = csv(
        PLANS,
        PLAN_HEADER
            + planRow("S1", "Dewi", "R1", "1")
            + "S2;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?;?\n".repeat(5000)
            + planRow("S1", "Dewi", "R2", "banyak sekali")
            + planRow("S3", "Dewi", "R1", "1"));

    assertThat(report.plans()).extracting(file -> file.skp().id()).containsExactly("S3");
  }

  @Test
  void rowsOfOnePlanInBothSheetsAreNotHeldEachAgainstEach() {
    StringBuilder plans = new StringBuilder(PLAN_HEADER);
    for (int i = 0; i < 30; i++) {
      plans.append(planRow("S1", "Dewi", "R" + i, "1"));
    }
    byte[] main = plans.toString().getBytes(StandardCharsets.UTF_8);
    byte[] other = (PLAN_HEADER + planRow("S1", "Dewo", "R0", "1").repeat(100))
        .getBytes(StandardCharsets.UTF_8);

    RowReport alone = Rows.read(PLANS, "a.csv", main);
    RowReport joined =
        Rows.read(Rows.Source.of(PLANS, "a.csv", main), Rows.Source.of(PLANS, "b.csv", other));

    assertThat(alone.plans().get(0).skp().results()).hasSize(30);
    assertThat(joined.plans()).isEmpty();
    assertThat(joined.refused())
        .filteredOn(each -> each.code().equals("DUPLICATE_ROW"))
        .hasSize(99);
    assertThat(joined.refused()).hasSizeLessThan(RowReader.MOST_TOLD);
  }

  private static Filling results(String nip, VisibilityState state) {
    return sheet -> {
      sheet.setVisibilityState(state);
      row(sheet, 0, "NIP", "Periode", "Predikat");
      row(sheet, 1, nip, "2024", "Baik");
    };
  }

  private static final String OTHER_NIP = "197202081998031004";

  private static List<String> nips(RowReport report) {
    return report.results().stream()
        .map(each -> each.nip().orElseThrow().value())
        .toList();
  }

  private static List<String> told(List<CellProblem> problems) {
    return problems.stream()
        .map(each -> each.sheet() + "!" + each.column() + each.row() + " " + each.code())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = VisibilityState.class,
      names = {"HIDDEN", "VERY_HIDDEN"})
  void aHiddenSheetIsReadOnlyWhereItIsNamed(VisibilityState state) {
    Map<String, Filling> sheets = new LinkedHashMap<>();
    sheets.put("Lama", results(OTHER_NIP, state));
    sheets.put("Data", results(NIP, VisibilityState.VISIBLE));
    byte[] bytes = excel(sheets);

    RowReport report = Rows.read(RESULTS, "a.xlsx", bytes);
    RowReport named = Rows.read(RESULTS.withSheet("Lama"), "a.xlsx", bytes);

    assertThat(nips(report)).containsExactly(NIP);
    assertThat(told(report.notes())).containsExactly("Lama!1 SHEET_NOT_READ");
    assertThat(nips(named)).containsExactly(OTHER_NIP);
    assertThat(told(named.notes())).containsExactly("Lama!1 HIDDEN_SHEET");
    byte[] alone = excel(Map.of("Lama", results(OTHER_NIP, state)));
    assertFileRefused("HEADER_NOT_FOUND", () -> Rows.read(RESULTS, "a.xlsx", alone));
    assertThatThrownBy(() -> Rows.read(RESULTS, "a.xlsx", alone))
        .hasMessageContaining("hidden sheets are not read: 'Lama'");
  }

  @Test
  void ofSeveralSheetsThatAreFilledInOneIsToBeNamed() {
    Map<String, Filling> sheets = new LinkedHashMap<>();
    sheets.put("Petunjuk", sheet -> row(sheet, 0, "Isi kolom NIP"));
    sheets.put("Kosong", sheet -> row(sheet, 0, "NIP", "Periode", "Predikat"));
    sheets.put("Sekolah 1", results(NIP, VisibilityState.VISIBLE));
    sheets.put("Sekolah 3", sheet -> row(sheet, 0, "NIP", "Priode", "Predikat"));
    byte[] one = excel(sheets);
    sheets.put("Sekolah 2", results(OTHER_NIP, VisibilityState.VISIBLE));
    byte[] two = excel(sheets);

    RowReport report = Rows.read(RESULTS, "a.xlsx", one);
    assertThat(nips(report)).containsExactly(NIP);
    assertThat(told(report.notes()))
        .containsExactly("Petunjuk!1 SHEET_NOT_READ", "Sekolah 3!1 SHEET_NOT_READ");
    assertThat(report.notes().get(1).text().english()).endsWith("there lacks: Periode");
    assertFileRefused("SHEET_AMBIGUOUS", () -> Rows.read(RESULTS, "a.xlsx", two));
    assertThatThrownBy(() -> Rows.read(RESULTS, "a.xlsx", two))
        .hasMessageContaining("got 'Sekolah 1', 'Sekolah 2'");
    RowReport named = Rows.read(RESULTS.withSheet("Sekolah 2"), "a.xlsx", two);
    assertThat(nips(named)).containsExactly(OTHER_NIP);
    assertThat(named.notes()).isEmpty();
  }

  @Test
  void hiddenRowsAndColumnsAreReadAndTold() {
    RowReport report = Rows.read(RESULTS, "a.xlsx", excel(sheet -> {
      row(sheet, 0, "NIP", "Nama", "Periode", "Predikat");
      row(sheet, 1, NIP, "Dewi", "2024", "Baik");
      row(sheet, 2, OTHER_NIP, "Hadi", "2024", "Baik");
      sheet.hideRow(2);
      sheet.hideColumn(3);
    }));

    assertThat(report.results()).hasSize(2);
    assertThat(told(report.notes())).containsExactly("Data!D1 HIDDEN_COLUMN", "Data!3 HIDDEN_ROWS");
  }

  @Test
  void aTitleOfMoreWordsAsksForTheOneThatIsLacking() {
    RowReport report = csv(RESULTS, """
        NIP;Nama Lengkap;Periode;Rating Hasil Kerja;Rating Perilaku;Predikat Kinerja Pegawai;Nilai
        198504122010012003;Dewi;2024;Sesuai;Sesuai;Baik;1
        """);

    assertThat(report.notes())
        .extracting(each -> each.toString().replaceFirst(" .*this title", ""))
        .containsExactly("B1; did you mean 'Nama'?", "F1; did you mean 'Predikat'?", "G1");
  }

  @Test
  void whatHasNoFieldOrNoTitleIsToldOnceForItsColumn() {
    RowReport report = csv(RESULTS, """
        NIP;Nama;Periode;Rating Perilaku Kerja;Predikat;Foto;
        198504122010012003;Dewi;2024;Sesuai;Baik;;;lebih
        197202081998031004;Hadi;2024;Sesuai;Baik;x;-;kolom
        """);

    assertThat(report.results()).hasSize(2);
    assertThat(report.notes())
        .extracting(CellProblem::toString)
        .containsExactly(
            "D1 (Rating Perilaku Kerja): COLUMN_NOT_READ: the column is not read: no field of the mapping has this title; did you"
                + " mean 'Rating Perilaku'?",
            "F1 (Foto): COLUMN_NOT_READ: the column is not read: no field of the mapping has this title",
            "H2: CELL_WITHOUT_TITLE: rows with something in this column without a title, which is not read: 2; check whether their"
                + " cells are shifted, or give a title");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noColumnIsTooFarToTheRightToBeTold(boolean isExcel) {
    String far = ",".repeat(301);
    assertThat(wide(isExcel, far + "Foto,", far + "x,lebih").notes())
        .extracting(CellProblem::toString)
        .containsExactly(
            (isExcel ? "Data!" : "")
                + "KR1 (Foto): COLUMN_NOT_READ: the column is not read: no field of the mapping has this title",
            (isExcel ? "Data!" : "")
                + "KS2: CELL_WITHOUT_TITLE: rows with something in this column without a title, which is not read: 1; check whether"
                + " their cells are shifted, or give a title");
    assertThat(wide(isExcel, "", far + "-").notes()).isEmpty();
    for (String title : List.of("Predikat", "nama")) {
      assertThatThrownBy(() -> wide(isExcel, far + title, far + "Kurang"))
          .isInstanceOfSatisfying(
              InvalidValueException.class,
              refusal -> assertThat(refusal.code()).isEqualTo("TOO_LARGE"))
          .hasMessageEndingWith(
              "among the first 256 only, up to IV; move it there, or delete one of two, got KR1");
    }
  }

  private static RowReport wide(boolean isExcel, String titles, String cells) {
    String header = "NIP,Periode,Predikat" + titles;
    String row = NIP + ",2024,Baik" + cells;
    RowReport report = isExcel
        ? Rows.read(RESULTS, "a.xlsx", excel(sheet -> {
          row(sheet, 0, header.split(",", -1));
          row(sheet, 1, row.split(",", -1));
        }))
        : csv(RESULTS, header + "\n" + row);
    assertThat(report.results()).hasSize(1);
    return report;
  }

  @Test
  void blankRowsAreNoRows() throws IOException {
    String header = "NIP,Periode,Predikat\n" + NIP + ",2024,Baik\n";
    String last = OTHER_NIP + ",2024,Baik\n";

    assertThat(csv(RESULTS, header + ",,\n".repeat(200_000) + last).results()).hasSize(2);
    assertThatThrownBy(() -> csv(RESULTS, header + "\n".repeat(1_100_000) + last))
        .hasMessageContaining("blank ones included; delete those that are blank, got > 1048576");
    byte[] merged = excel("<mergeCell ref='E2:F2'/>".repeat(500_001), "");
    assertThatThrownBy(() -> Rows.read(RESULTS, "a.xlsx", merged))
        .hasMessageEndingWith("divide it, got > 500000");
  }

  @Test
  void aRowOfWhichNothingCameOutIsNoResultUnlessItSaysSo() throws IOException {
    RowReport report =
        results(NIP + ";Dewi;2024\n" + OTHER_NIP + ";Hadi;2024;;;-\n" + OTHER_NIP + ";H;2023;;;\n");

    assertThat(report.results())
        .singleElement()
        .satisfies(each -> assertThat(each.values()).doesNotContainKey("predicate"));
    assertThat(told(report.refused())).containsExactly("!F2 RESULT_MISSING", "!F4 RESULT_MISSING");
    assertThat(told(report.notes())).containsExactly("!F3 NOT_JUDGED");
    assertThat(leftOut(RESULTS, "a.csv", report.results().get(0))).isEmpty();
  }

  @Test
  void thoseWhomTheOtherSheetDoesNotTellHaveNoResult() {
    RowMapping persons = RowMappingJson.named("e-kinerja-laporan-skp");
    RowMapping ratings = RowMappingJson.named("e-kinerja-laporan-penilaian");
    byte[] plans = ("id,nip,nama,is_plt_plh,periode_akhir\na," + NIP + ",Dewi,0,31-12-2024\nb,"
            + OTHER_NIP + ",Hadi,0,31-12-2024\n")
        .getBytes(StandardCharsets.UTF_8);

    assertThat(Rows.read(persons, "a.csv", plans).refused()).isEmpty();
    RowReport lacking = Rows.read(
        Rows.Source.of(persons, "a.csv", plans),
        Rows.Source.of(
            ratings, "b.csv", "id,hasil_akhir\na,Baik\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(lacking.results()).hasSize(1);
    assertThat(told(lacking.refused())).containsExactly("a.csv!3 RESULT_MISSING");
    RowReport lost = Rows.read(
        Rows.Source.of(persons, "a.csv", plans),
        Rows.Source.of(
            ratings,
            "b.csv",
            "id,hasil_akhir\na,Baik\n=A1,Kurang\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(lost.results()).hasSize(1);
    assertThat(told(lost.refused())).containsExactly("b.csv!A3 FORMULA");
    assertThat(told(lost.notes())).containsExactly("a.csv!A3 ROW_WITHHELD");
    RowReport twice = Rows.read(
        Rows.Source.of(persons, "a.csv", plans),
        Rows.Source.of(
            ratings,
            "b.csv",
            "id,hasil_akhir\na,Baik\nb,Baik\nb,Kurang\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(twice.results()).hasSize(1);
    assertThat(told(twice.refused())).containsExactly("b.csv!A4 DUPLICATE_ROW");
    assertThat(told(twice.notes())).containsExactly("a.csv!A3 ROW_WITHHELD");
    assertThat(twice.notes().get(0).text().english()).startsWith("row 4 of b.csv cannot be used");
  }

  @Test
  void theDaysOfAResultAreHeldAgainstEachOtherAndItsPeriod() {
    RowMapping mapping = RowMappingJson.read("""
        {"document": "skp-row-mapping/1", "id": "days", "rows": "PREDICATES", "decimalMark": "KOMA",
         "columns": [{"column": "NIP", "field": "nip"}, {"column": "TMT", "field": "from"},
                     {"column": "s.d.", "field": "to"}, {"column": "Predikat", "field": "predicate"}],
         "fixed": [{"field": "period", "value": "2024"}]}""");
    RowReport report = csv(mapping, """
        NIP;TMT;s.d.;Predikat
        198504122010012003;2024-12-31;2024-01-01;Baik
        197202081998031004;;31/12/2023;Baik
        199312192019032006;2025-01-01;;Baik
        199012192019032006;2023-07-01;2024-01-01;Baik
        """);

    assertThat(report.results()).hasSize(1);
    assertThat(report.refused())
        .extracting(CellProblem::toString)
        .containsExactly(
            "C2 (s.d.): RANGE_INVERTED: a date range needs from <= to, got 2024-12-31..2024-01-01",
            "C3 (s.d.): PERIOD_OUTSIDE_PLAN: needs a day that meets the period judged, 1 January 2024 to 31 December 2024, got"
                + " 31/12/2023; mend one of them",
            "B4 (TMT): PERIOD_OUTSIDE_PLAN: needs a day that meets the period judged, 1 January 2024 to 31 December 2024, got"
                + " 2025-01-01; mend one of them");
  }

  @Test
  void aRowThatDoesNotSayOfWhichPlanItIsWithholdsThoseThatItMayBeOf() {
    String blank = planRow("", "Dewi", "R2", "1");
    String formula = planRow("=A2", "Dewi", "R1", "1");
    RowReport below = csv(
        PLANS,
        PLAN_HEADER
            + planRow("S1", "Dewi", "R1", "1")
            + blank
            + planRow("S2", "Dewi", "R1", "1")
            + planRow("S3", "Dewi", "R1", "1")
            + formula
            + planRow("S4", "Dewi", "R2", "1")
            + planRow("S5", "Dewi", "R2", "1"));

    assertThat(below.plans()).extracting(file -> file.skp().id()).containsExactly("S2", "S5");
    assertThat(told(below.refused())).containsExactly("!A3 MISSING_VALUE", "!A6 FORMULA");
    assertThat(told(below.notes()))
        .containsExactly("!A2 DOCUMENT_WITHHELD", "!A5 DOCUMENT_WITHHELD", "!A7 DOCUMENT_WITHHELD");
    assertThat(below.notes().get(0).text().english()).startsWith("row 3, whose id of a plan");
    assertThat(
            csv(PLANS, PLAN_HEADER + blank + planRow("S1", "Dewi", "R1", "1")).plans())
        .isEmpty();
  }

  @Test
  void aRowWithoutAPeriodWithholdsTheAppraisalsOfItsPlan() throws IOException {
    Appraisal appraisal = AppraisalJson.read(Documents.APPRAISAL);
    String sheet =
        new String(written(APPRAISALS, "a.csv", List.of(appraisal)), StandardCharsets.UTF_8);
    String period = appraisal.period().label().indonesian();
    int last = sheet.lastIndexOf(period);

    assertThat(csv(APPRAISALS, sheet).appraisals()).hasSize(1);
    for (String wrong : List.of("", "TW V 2024")) {
      RowReport report = csv(
          APPRAISALS, sheet.substring(0, last) + wrong + sheet.substring(last + period.length()));
      assertThat(report.appraisals()).isEmpty();
      assertThat(report.refused()).isNotEmpty();
    }
  }

  @Test
  void cellsMergedWithThoseBelowSayTheSameInEachRow() {
    String[] header = PLAN_HEADER.strip().split(";", -1);
    int key = List.of(header).indexOf("ID Hasil");
    byte[] bytes = excel(sheet -> {
      row(sheet, 0, header);
      for (int i = 1; i <= 4; i++) {
        String[] cells =
            planRow("S" + (i + 2) / 3, "Dewi", "R" + i, "1").strip().split(";", -1);
        for (int column = 0; column < cells.length; column++) {
          if (i % 3 == 1 || column >= key) {
            sheet.value(i, column, cells[column]);
          }
        }
      }
      for (int column = 0; column < key; column++) {
        sheet.range(1, column, 3, column).merge();
      }
    });

    RowReport report = Rows.read(PLANS, "a.xlsx", bytes);

    assertThat(report.refused()).isEmpty();
    assertThat(report.plans())
        .extracting(file -> file.skp().id() + " " + file.skp().results().size())
        .containsExactly("S1 3", "S2 1");
  }

  @Test
  void aHeaderOfTwoRowsIsReadWhereTitlesAreMerged() {
    RowReport report = Rows.read(RESULTS, "a.xlsx", excel(sheet -> {
      row(sheet, 0, "NIP", "Periode", "Rating");
      row(sheet, 1, "", "", "Rating Hasil Kerja", "Rating Perilaku");
      sheet.range(0, 0, 1, 0).merge();
      sheet.range(0, 1, 1, 1).merge();
      sheet.range(0, 2, 0, 3).merge();
      row(sheet, 2, NIP, "2024", "Sesuai", "Diatas Ekspektasi");
    }));

    assertThat(report.refused()).isEmpty();
    assertThat(report.results().get(0).behaviourRating()).hasValue(Rating.DI_ATAS_EKSPEKTASI);
  }

  @Test
  void ofAStreamNoMoreIsTakenThanASheetMayHave() throws IOException {
    int[] taken = {0};
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        taken[0]++;
        return 'x';
      }

      @Override
      public int read(byte[] some, int offset, int length) {
        Arrays.fill(some, offset, offset + length, (byte) 'x');
        taken[0] += length;
        return length;
      }
    };
    Rows.Source source = Rows.Source.of(RESULTS, "a.csv", endless);

    assertThat(taken[0]).isEqualTo(Tables.MOST_BYTES + 1);
    assertThatThrownBy(() -> Rows.read(source)).hasMessageContaining(">32 MiB");
  }

  /** A document that is too long is refused for that, however much of it there is. */
  @Tag("long")
  @Test
  void rowsOfADocumentThatIsTooLongAreRefused() {
    StringBuilder sheet = new StringBuilder(PLAN_HEADER);
    for (int i = 0; sheet.length() < 10_000_000; i++) {
      sheet.append(planRow("S1", "Dewi", "R" + i, "1"));
    }
    RowReport report = Rows.read(PLANS, "a.csv", sheet.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(report.plans()).isEmpty();
    assertThat(report.refused()).extracting(CellProblem::code).containsExactly("TOO_LARGE");
  }
}
