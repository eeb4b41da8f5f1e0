package id.skp.testkit.forms;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.cascade.MatrixLevels;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.law.Basis;
import id.skp.core.law.Regulation;
import id.skp.core.people.Appointment;
import id.skp.core.people.Employee;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.StandardKind;
import id.skp.core.plan.StandardReference;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperContent;
import id.skp.rules.paper.PaperFact;
import id.skp.rules.paper.PaperKind;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.PaperParty;
import id.skp.rules.paper.PaperRow;
import id.skp.rules.paper.PaperSection;
import id.skp.rules.paper.Papers;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.samples.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialFormsTest {
  private static final String REACHED = "REALISASI BERDASARKAN BUKTI DUKUNG";
  private static final String FEEDBACK = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG";
  private static final String SUPPORTED = "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI";
  private static final String RESULT = "RENCANA HASIL KERJA";
  private static final String INDICATOR = "INDIKATOR KINERJA INDIVIDU";
  private static final String MEASURES =
      "UKURAN KEBERHASILAN/INDIKATOR KINERJA INDIVIDU DAN TARGET";

  static Stream<Arguments> shapes() {
    return Stream.of(
        shape(true, PlanApproach.KUANTITATIF, "SKP_JPT_KUANTITATIF", "EVALUASI_JPT_KUANTITATIF"),
        shape(true, PlanApproach.KUALITATIF, "SKP_JPT_KUALITATIF", "EVALUASI_KUALITATIF"),
        shape(
            false, PlanApproach.KUANTITATIF, "SKP_JA_JF_KUANTITATIF", "EVALUASI_JA_JF_KUANTITATIF"),
        shape(false, PlanApproach.KUALITATIF, "SKP_JA_JF_KUALITATIF", "EVALUASI_KUALITATIF"));
  }

  private static Arguments shape(
      boolean leader, PlanApproach approach, String plan, String evaluation) {
    return Arguments.of(leader, approach, PaperKind.valueOf(plan), PaperKind.valueOf(evaluation));
  }

  private static List<String> planColumns(PaperKind kind) {
    return switch (kind) {
      case SKP_JPT_KUANTITATIF -> List.of("NO", RESULT, INDICATOR, "TARGET", "PERSPEKTIF");
      case SKP_JPT_KUALITATIF -> List.of("NO", RESULT, MEASURES);
      case SKP_JA_JF_KUANTITATIF -> List.of("NO", SUPPORTED, RESULT, "ASPEK", INDICATOR, "TARGET");
      case SKP_JA_JF_KUALITATIF -> List.of(RESULT, MEASURES);
      case EVALUASI_JPT_KUANTITATIF ->
        List.of("NO", RESULT, INDICATOR, "TARGET", "PERSPEKTIF", REACHED, FEEDBACK);
      case EVALUASI_JA_JF_KUANTITATIF ->
        List.of("NO", SUPPORTED, RESULT, "ASPEK", INDICATOR, "TARGET", REACHED, FEEDBACK);
      case EVALUASI_KUALITATIF -> List.of("HASIL KERJA", REACHED, FEEDBACK);
      default -> throw new AssertionError(kind);
    };
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void positionAndApproachGiveTheColumnsOfPlanAndEvaluation(
      boolean leader, PlanApproach approach, PaperKind plan, PaperKind evaluation) {
    Appraisal appraisal = appraisal(leader, approach);
    Paper planned = Papers.plan(appraisal.skp());
    Paper evaluated = Papers.evaluation(appraisal);

    assertThat(planned.kind()).isEqualTo(plan);
    assertThat(table(planned, "HASIL KERJA").columns()).isEqualTo(planColumns(plan));
    assertThat(table(planned, "PERILAKU KERJA").columns())
        .containsExactly("NO", "PERILAKU KERJA", "EKSPEKTASI KHUSUS PIMPINAN");
    assertThat(evaluated.kind()).isEqualTo(evaluation);
    assertThat(table(evaluated, "HASIL KERJA").columns()).isEqualTo(planColumns(evaluation));
  }

  private static Appraisal appraisal(boolean leader, PlanApproach approach) {
    Appraisal sample = Samples.appraisal("teacher-2024");
    PositionLevel level = leader ? PositionLevel.JPT_PRATAMA : PositionLevel.AHLI_PERTAMA;
    Skp skp = sample.skp();
    Position position = skp.employee().position().toBuilder().level(level).build();
    return sample.toBuilder()
        .skp(skp.toBuilder()
            .approach(approach)
            .employee(skp.employee().toBuilder().position(position).build())
            .build())
        .build();
  }

  @Test
  void thePatternOfDistributionHasFivePredicatesAndNoNumbers() {
    Paper form = Papers.evaluation(Samples.appraisal("teacher-2024"));
    PaperContent.Curve curve = content(form, "POLA DISTRIBUSI", PaperContent.Curve.class);

    assertThat(curve.axis())
        .containsExactly("SANGAT KURANG", "KURANG", "BUTUH PERBAIKAN", "BAIK", "SANGAT BAIK");
    assertThat(curve.peak()).contains("BAIK");
    assertThat(curve.words()).contains("BAIK", "bukan kuota").doesNotContainPattern("[0-9]");
    assertThat(curve.pictureOver(List.of(0L, 1L, 1L, 7L, 2L), "<b>"))
        .contains("height=\"72\"", "height=\"10\"", "&lt;b&gt;", "class=\"curve\"");
    assertThatThrownBy(() -> curve.pictureOver(List.of(1L), "x"))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("ROW_MALFORMED"));
    assertThatThrownBy(() -> new PaperContent.Curve(curve.axis(), Optional.of("CUKUP")))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("PEAK_OFF_AXIS"));
  }

  @ParameterizedTest
  @CsvSource({
    "SANGAT_KURANG, 72 24 12 6 3",
    "KURANG, 24 72 24 12 6",
    "BUTUH_PERBAIKAN, 12 24 72 24 12",
    "BAIK, 6 12 24 72 24",
    "ISTIMEWA, 3 6 12 24 72"
  })
  void theCurveIsDrawnWithItsPeakAtTheOutcomeOfTheUnit(
      OrganisationPredicate organisation, String heights) {
    String page = PaperPage.html(Papers.evaluation(Samples.appraisal("teacher-2024").toBuilder()
        .organisationPredicate(organisation)
        .build()));

    assertThat(Pattern.compile("<rect[^>]* height=\"([0-9]+)\"")
            .matcher(page)
            .results()
            .map(bar -> bar.group(1)))
        .containsExactly(heights.split(" "));
    assertThat(page).containsOnlyOnce("<rect class=\"peak\"").contains("<title>Puncak kurva pada ");
  }

  @Test
  void withoutAnOutcomeOfTheUnitTheAxisIsLeftToDrawOn() {
    Appraisal appraisal = Samples.appraisal("teacher-2024").toBuilder()
        .organisationPredicate(Optional.empty())
        .build();

    assertThat(PaperPage.html(Papers.evaluation(appraisal)))
        .contains("<path class=\"axis\"", "Puncak kurva belum diketahui")
        .doesNotContain("<rect");
  }

  private static PaperContent.Table table(Paper form, String heading) {
    return content(form, heading, PaperContent.Table.class);
  }

  private static <T extends PaperContent> T content(Paper form, String heading, Class<T> type) {
    return form.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .map(PaperSection::content)
        .map(type::cast)
        .findAny()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "RENCANA_AKSI, PERIODE|RENCANA HASIL KERJA|RENCANA AKSI|BUKTI DUKUNG|REALISASI",
    "UMPAN_BALIK,"
        + " TANGGAL|HASIL KERJA/PERILAKU KERJA|PEMBERI UMPAN BALIK|UMPAN BALIK BERKELANJUTAN|BUKTI DUKUNG",
    "FORMAT_B18, NO|PERNYATAAN|YA|TIDAK",
    "FORMAT_B19, NO|KOMPETENSI|NILAI (1-5)|ALASAN"
  })
  void theFileOfAYearHasItsFormsWithTheirColumns(PaperKind kind, String columns) {
    assertThat(Papers.of(Samples.year("teacher-year-2024"), PermenPanRb6Of2022.ruleSet()))
        .filteredOn(form -> form.kind() == kind)
        .isNotEmpty()
        .allSatisfy(form -> assertThat(form.sections())
            .singleElement()
            .satisfies(section -> assertThat(((PaperContent.Table) section.content()).columns())
                .containsExactly(columns.split("\\|"))));
  }

  @Test
  void formatB18NumbersItsStatementsAndNamesWhoGotIt() {
    PerformanceFile file = Samples.year("teacher-year-2024");
    assertThat(Papers.of(file, PermenPanRb6Of2022.ruleSet()))
        .filteredOn(form -> form.kind() == PaperKind.FORMAT_B18)
        .isNotEmpty()
        .allSatisfy(form -> {
          assertThat(table(form, "PERNYATAAN").rows())
              .extracting(row -> ((PaperRow.Cells) row).cells().get(0).get(0))
              .startsWith("1", "2", "3");
          assertThat(form.facts())
              .filteredOn(each -> each.name().equals("DISERAHKAN KEPADA ATASAN PIMPINAN"))
              .singleElement()
              .satisfies(each -> assertThat(each.value())
                  .isPresent()
                  .isNotEqualTo(file.all(FormatB18.class).get(0).handedTo()));
        });
  }

  @Test
  void theFileOfAYearPrintsEachPredicateThatWasFixed() {
    assertThat(Papers.of(Samples.year("teacher-year-2024"), PermenPanRb6Of2022.ruleSet()))
        .filteredOn(form -> form.kind() == PaperKind.EVALUASI_JA_JF_KUANTITATIF)
        .extracting(form -> fact(form, "PREDIKAT KINERJA PEGAWAI").value().orElse(""))
        .contains("Baik", "Butuh Perbaikan");
  }

  @Test
  void creditIsPrintedAsItHoldsAfterTheObjectionAndWhatTheFileDoesNotTellIsADash() {
    List<Paper> forms = creditForms(Samples.year("teacher-year-2024"));
    PaperContent.Table fixed = table(forms.get(2), "HASIL PENILAIAN ANGKA KREDIT");

    assertThat(forms)
        .extracting(Paper::kind)
        .containsExactly(
            PaperKind.KONVERSI_ANGKA_KREDIT,
            PaperKind.AKUMULASI_ANGKA_KREDIT,
            PaperKind.PENETAPAN_ANGKA_KREDIT);
    assertThat(cells(table(forms.get(0), "HASIL PENILAIAN KINERJA")))
        .containsExactly("Sangat Baik|150%|25|37,500");
    assertThat(cells(table(forms.get(1), "HASIL PENILAIAN KINERJA")))
        .containsExactly("2024|Tahun 2024|Sangat Baik|150%|25|37,500");
    assertThat(fact(forms.get(1), "JUMLAH").value()).contains("37,500");
    assertThat(fixed.columns())
        .containsExactly("NO", "PENETAPAN ANGKA KREDIT", "LAMA", "BARU", "JUMLAH", "KETERANGAN");
    assertThat(cells(fixed))
        .startsWith("1|AK Dasar yang diberikan|–|–|–|", "2|AK JF lama|–|–|–|")
        .contains("4|AK Konversi|–|37,500|–|Ahli Muda")
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|–|–|–|");
    assertThat(cells(table(forms.get(2), "KENAIKAN PANGKAT DAN JENJANG")))
        .containsExactly(
            "Angka kredit minimal yang harus dipenuhi|200|200",
            "Kelebihan/kekurangan angka kredit yang harus dicapai|–|–");
    assertThat(forms).allSatisfy(form -> {
      assertThat(form.facts().get(0)).isEqualTo(new PaperFact("NOMOR", Optional.empty()));
      assertThat(form.time()).contains("Tahun 2024");
      assertThat(form.kind().source().citations()).asString().contains("Peraturan BKN 3/2023");
      assertThat(form.signatures())
          .singleElement()
          .satisfies(each -> assertThat(each.capacity()).isEqualTo("PEJABAT PENILAI KINERJA"));
    });
  }

  @Test
  void aLevelThatChangedWithinTheYearHasItsRowAndEachLevelIsFixed() {
    PerformanceFile file = Samples.year("teacher-year-2024");
    Skp first = file.plans().get(0);
    PerformanceFile changed = PerformanceFile.of(file.skpId())
        .with(LocalDate.of(2024, 1, 12), FileEntry.of(first))
        .with(
            LocalDate.of(2024, 7, 1),
            FileEntry.of(at(PositionLevel.AHLI_MADYA, first).toBuilder()
                .version(2)
                .adjustment(Adjustment.of(LocalDate.of(2024, 7, 1), "Naik jenjang"))
                .build()));
    List<Paper> forms = creditForms(withEvaluations(changed, file, PeriodKind.TAHUN));

    assertThat(cells(table(forms.get(1), "HASIL PENILAIAN KINERJA")))
        .containsExactly(
            "2024|Tahun 2024; Ahli Muda, 6 bulan|Baik|100%|25|12,500",
            "2024|Tahun 2024; Ahli Madya, 6 bulan|Baik|100%|37,5|18,750");
    assertThat(cells(table(forms.get(2), "HASIL PENILAIAN ANGKA KREDIT")))
        .contains("4|AK Konversi|–|12,500|–|Ahli Muda");
    assertThat(cells(table(forms.get(3), "HASIL PENILAIAN ANGKA KREDIT")))
        .contains("4|AK Konversi|–|18,750|18,750|Ahli Madya");
  }

  @Test
  void eachPeriodHasItsConversionWhereThePeriodsCount() {
    PerformanceFile file = Samples.year("teacher-year-2024");
    PerformanceFile periods = withEvaluations(
        PerformanceFile.of(file.skpId())
            .with(LocalDate.of(2024, 1, 12), FileEntry.of(file.plans().get(0))),
        file,
        PeriodKind.TRIWULAN);

    assertThat(creditForms(periods))
        .extracting(Paper::title)
        .startsWith(
            "Konversi predikat kinerja ke angka kredit, Dewi Larasati, Triwulan I 2024",
            "Konversi predikat kinerja ke angka kredit, Dewi Larasati, Triwulan II 2024")
        .endsWith("Penetapan angka kredit, Dewi Larasati, Tahun 2024")
        .hasSize(6);
  }

  @Test
  void creditOfJoinedFilesIsPrintedOnceForTheTimeThatItCounts() {
    List<Paper> forms = joinedCreditForms(PeriodKind.TAHUN);

    assertThat(forms)
        .extracting(each -> each.time().orElseThrow())
        .containsExactly(
            "Tahun 2024",
            "Tahun 2024",
            "1 Januari 2024 s.d. 31 Agustus 2024",
            "1 September 2024 s.d. 31 Desember 2024");
    assertThat(cells(table(forms.get(1), "HASIL PENILAIAN KINERJA")))
        .containsExactly(
            "2024|Tahun 2024; Ahli Muda, 8 bulan|Baik|100%|25|16,667",
            "2024|Tahun 2024; Ahli Madya, 4 bulan|Baik|100%|37,5|12,500");
  }

  @Test
  void periodsOfJoinedFilesHaveTheTimeThePredicateAndTheAppraiserOfTheirOwnFile() {
    List<Paper> forms = joinedCreditForms(PeriodKind.TRIWULAN);

    assertThat(forms)
        .extracting(each -> each.time().orElseThrow())
        .containsExactly(
            "Triwulan I 2024",
            "Triwulan II 2024",
            "1 Juli 2024 s.d. 31 Agustus 2024",
            "1 September 2024 s.d. 30 September 2024",
            "Triwulan IV 2024",
            "Tahun 2024",
            "1 Januari 2024 s.d. 31 Agustus 2024",
            "1 September 2024 s.d. 31 Desember 2024");
    assertThat(cells(table(forms.get(5), "HASIL PENILAIAN KINERJA")))
        .contains(
            "2024|1 Juli 2024 s.d. 31 Agustus 2024; Ahli Muda, 2 bulan|Sangat Baik|150%|25|6,250",
            "2024|1 September 2024 s.d. 30 September 2024; Ahli Madya, 1 bulan|Sangat Baik|150%|37,5|4,688")
        .noneMatch(row -> row.contains("||"));
    assertThat(forms)
        .extracting(each -> each.signatures().get(0).name())
        .startsWith("Penilai A", "Penilai A", "Penilai A", "Penilai B")
        .endsWith("Penilai B");
  }

  @Test
  void creditOfPeriodsThatAreLessThanTheYearIsFixedForTheirTime() {
    assertThat(creditForms(filed("B", 7, 12, PositionLevel.AHLI_MUDA, PeriodKind.TRIWULAN)))
        .extracting(each -> each.time().orElseThrow())
        .endsWith("1 Juli 2024 s.d. 31 Desember 2024", "1 Juli 2024 s.d. 31 Desember 2024");
  }

  private static List<Paper> joinedCreditForms(PeriodKind kind) {
    List<PerformanceFile> files = List.of(
        filed("B", 9, 12, PositionLevel.AHLI_MADYA, kind),
        filed("A", 1, 8, PositionLevel.AHLI_MUDA, kind));
    return PerformanceYear.of(PermenPanRb6Of2022.ruleSet())
        .join(files.stream()
            .map(each ->
                new FileReview(each, EvaluationPeriod.year(2024), LocalDate.of(2025, 1, 31)))
            .toList())
        .stream()
        .flatMap(report -> Papers.printable(report).stream())
        .filter(form -> form.kind().name().endsWith("_ANGKA_KREDIT"))
        .toList();
  }

  /** Returns the file of a post that was held in some months of the year, with evaluations whose ids another file has too. */
  private static PerformanceFile filed(
      String id, int first, int last, PositionLevel level, PeriodKind kind) {
    PerformanceFile sample = Samples.year("teacher-year-2024");
    DateRange days = new DateRange(
        EvaluationPeriod.month(2024, first).first(),
        EvaluationPeriod.month(2024, last).last());
    Skp plan = at(level, sample.plans().get(0));
    PerformanceFile filed = PerformanceFile.of(id)
        .with(
            days.from(),
            FileEntry.of(plan.toBuilder()
                .id(id)
                .period(days)
                .appraiser(plan.appraiser().toBuilder().name("Penilai " + id).build())
                .build()));
    for (RecordedEntry entry : sample.entries(EntryKind.EVALUASI)) {
      EvaluationRecord record = (EvaluationRecord) entry.entry().content();
      EvaluationPeriod period = record.evaluation().period();
      if (period.kind() == kind && period.range().overlaps(days)) {
        filed = filed.with(
            entry.recordedOn(),
            FileEntry.of(new EvaluationRecord(
                record.id(),
                record.date(),
                Optional.empty(),
                record.evaluation().toBuilder().skpId(id).skpVersion(1).build())));
      }
    }
    return filed;
  }

  @Test
  void whoEarnsNoCreditHasNoFormsOnIt() {
    PerformanceFile file = Samples.year("teacher-year-2024");
    PerformanceFile administrator = PerformanceFile.of(file.skpId())
        .with(
            LocalDate.of(2024, 1, 12),
            FileEntry.of(at(PositionLevel.PELAKSANA, file.plans().get(0))));

    assertThat(creditForms(withEvaluations(administrator, file, PeriodKind.TAHUN)))
        .isEmpty();
  }

  private static List<Paper> creditForms(PerformanceFile file) {
    return Papers.of(file, PermenPanRb6Of2022.ruleSet()).stream()
        .filter(form -> form.kind().name().endsWith("_ANGKA_KREDIT"))
        .toList();
  }

  private static List<String> cells(PaperContent.Table table) {
    return table.rows().stream()
        .map(row -> ((PaperRow.Cells) row)
            .cells().stream().map(cell -> String.join("; ", cell)).collect(joining("|")))
        .toList();
  }

  private static Skp at(PositionLevel level, Skp plan) {
    Employee employee = plan.employee();
    return plan.toBuilder()
        .employee(employee.toBuilder()
            .position(employee.position().toBuilder().level(level).build())
            .build())
        .build();
  }

  private static PerformanceFile withEvaluations(
      PerformanceFile file, PerformanceFile from, PeriodKind kind) {
    PerformanceFile evaluated = file;
    for (RecordedEntry entry : from.entries(EntryKind.EVALUASI)) {
      EvaluationRecord record = (EvaluationRecord) entry.entry().content();
      if (record.evaluation().period().kind() == kind) {
        evaluated = evaluated.with(entry.recordedOn(), entry.entry());
      }
    }
    return evaluated;
  }

  @Test
  void thePredicateIsPrintedAsItsRuleWordsIt() {
    Appraisal appraisal = Samples.appraisal("teacher-2024").toBuilder()
        .behaviourRating(Rating.DI_BAWAH_EKSPEKTASI)
        .build();
    EvaluationReport report = PerformanceRules.standard().evaluate(appraisal);
    String plain = report.decision().orThrow().predicate().label().indonesian();

    assertThat(fact(Papers.evaluation(appraisal, report), "PREDIKAT KINERJA PEGAWAI")
            .value())
        .isEqualTo(report.printedPredicate().map(Text::indonesian))
        .hasValueSatisfying(printed -> assertThat(printed).isNotEqualTo(plain));
    RuleSet ours = PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.example-words",
            variant -> variant
                .citing(Regulation.of("Permen Contoh 1/2026", "Sebutan Predikat"))
                .parameter(Parameters6Of2022.MIDDLE_LABEL, Text.of("Cukup", "Fair")));
    assertThat(Papers.of(Samples.year("teacher-year-2024"), ours))
        .filteredOn(form -> form.kind() == PaperKind.EVALUASI_JA_JF_KUANTITATIF)
        .extracting(form -> fact(form, "PREDIKAT KINERJA PEGAWAI").value().orElse(""))
        .contains("Cukup");
  }

  @Test
  void theMatrixSetsEachEmployeeAgainstTheMeasuresOfTheLeader() {
    Paper form = Papers.matrix(Samples.matrix("unit-mph-2024"));
    PaperContent.Table first = table(form, "PERAN HASIL TERHADAP SASARAN UNIT KERJA");
    PaperContent.Table team = table(form, "Tim Literasi dan Kurikulum (KETUA: Arif Nugroho)");

    assertThat(first.columns()).hasSize(2 + 5).startsWith("NO", "PEGAWAI DAN JABATAN");
    assertThat(first.columns().get(2))
        .isEqualTo("Meningkatnya mutu literasi peserta didik SMP\n"
            + "Persentase SMP dengan capaian literasi minimum: 72,5%");
    assertThat(first.rows())
        .filteredOn(row -> cells(row).get(1).contains("Arif Nugroho"))
        .singleElement()
        .satisfies(row -> assertThat(cells(row).subList(2, 7))
            .containsExactly(
                List.of("Panduan dan pendampingan literasi diterima seluruh SMP"),
                List.of("Pendataan anak tidak sekolah terkoordinasi"),
                List.of(),
                List.of("Materi literasi dipakai dalam pelatihan guru"),
                List.of()));
    assertThat(team.columns())
        .startsWith(
            "NO", "PEGAWAI DAN JABATAN", "Panduan dan pendampingan literasi diterima seluruh SMP");
    assertThat(team.rows()).hasSize(2);
  }

  @Test
  void noRoleOfAMatrixIsLostWhateverItCarries() {
    for (String name : Samples.matrixNames()) {
      RoleResultMatrix matrix = Samples.matrix(name);
      for (MatrixLevels shape : MatrixLevels.values()) {
        String page =
            PaperPage.html(Papers.matrix(matrix.toBuilder().form(shape).build()));
        assertThat(matrix.results())
            .allSatisfy(result -> assertThat(page).contains(result.result().text()));
      }
    }
  }

  private static List<List<String>> cells(PaperRow row) {
    return ((PaperRow.Cells) row).cells();
  }

  private static PaperFact fact(Paper form, String heading) {
    return form.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .map(section -> ((PaperContent.Facts) section.content()).facts().get(0))
        .findAny()
        .orElseThrow();
  }

  @Test
  void theEvaluationDocumentHasItsEightPartsAndNoRating() {
    Appraisal appraisal = Samples.appraisal("head-of-office-2024");
    EvaluationDocument document = EvaluationDocument.of(
            PerformanceRules.standard().evaluate(appraisal).decision().orThrow())
        .id("D1")
        .employee(appraisal.skp().employee())
        .appraiser(appraisal.skp().appraiser())
        .appraiserSuperior(Samples.year("teacher-year-2024")
            .all(EvaluationDocument.class)
            .get(0)
            .appraiserSuperior())
        .build();
    Paper form = Papers.evaluationDocument(document);
    String page = PaperPage.html(form);

    assertThat(Stream.concat(
            form.parties().stream().map(PaperParty::title),
            form.sections().stream().map(PaperSection::heading)))
        .extracting(heading -> heading.charAt(0))
        .containsExactly('1', '2', '3', '4', '5', '6', '7', '8');
    assertThat(page).contains("FORMAT D.1.1").doesNotContainIgnoringCase("rating");
    assertThat(Arrays.stream(Rating.values()).map(each -> each.label().indonesian()))
        .noneMatch(page::contains);
  }

  @Test
  void aPoliticalOfficeholderHasNoNip() {
    Skp skp = Samples.plan("plan-head-of-office-2024").skp();
    Paper form = Papers.plan(skp);

    assertThat(form.parties().get(1).facts()).contains(new PaperFact("NIP", Optional.empty()));
    assertThat(PaperPage.html(form).split("NIP ", -1)).as("below signatures").hasSize(2);
    assertThat(form.toString()).doesNotContain(skp.employee().nip().value());
  }

  @Test
  void leadersWithManualsGetTheManualOfIndicators() {
    assertThat(Papers.of(Samples.plan("plan-head-of-office-2024").skp()))
        .extracting(Paper::kind)
        .containsExactly(
            PaperKind.SKP_JPT_KUANTITATIF,
            PaperKind.LAMPIRAN_SKP,
            PaperKind.MANUAL_INDIKATOR_KINERJA);
    assertThat(Papers.manual(Samples.plan("plan-teacher-2024").skp())).isEmpty();
  }

  @Test
  void theManualPrintsTheSopAndStandardsOfResultsAndIndicators() {
    Paper manual = Papers.manual(Samples.plan("plan-head-of-office-2024").skp()).orElseThrow();
    PaperSection last = manual.sections().get(manual.sections().size() - 1);

    assertThat(last.heading()).isEqualTo("SOP DAN STANDAR");
    assertThat(((PaperContent.Table) last.content()).rows())
        .extracting(row -> ((PaperRow.Cells) row).cells().subList(1, 5))
        .containsExactly(
            List.of(
                List.of(),
                List.of("Standar"),
                List.of("Standar Pelayanan Pembinaan Literasi SMP"),
                List.of()),
            List.of(
                List.of("Persentase SMP dengan capaian literasi minimum: 72,5%"),
                List.of("SOP"),
                List.of("SOP/DISDIK/07 Pengolahan Data Rapor Pendidikan"),
                List.of("6 Februari 2023")));
  }

  @Test
  void aPlanWithoutManualsPrintsTheStandardsItNames() {
    Skp skp = Samples.plan("plan-teacher-2024").skp();
    WorkResult result = skp.results().get(0);
    StandardReference sop =
        new StandardReference(StandardKind.SOP, "SOP 12/2023", Optional.empty());
    Skp named = skp.toBuilder()
        .results(List.of(result.toBuilder().addStandards(sop).build()))
        .build();

    assertThat(Papers.manual(named).orElseThrow().sections())
        .extracting(PaperSection::heading)
        .containsExactly("SOP DAN STANDAR");
  }

  @Test
  void workAssignedByOthersSaysSoInTheQualitativePlan() {
    assertThat(PaperPage.html(
            Papers.plan(Samples.plan("plan-public-relations-2024").skp())))
        .contains("(Penugasan dari ");
  }

  @Test
  void aPlanUnderTheEarlierRegulationIsRefused() {
    assertThatThrownBy(() -> Papers.evaluation(Samples.appraisal("teacher-2021")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("PermenPAN-RB 8/2021");
  }

  @Test
  void anEvaluationOfAnotherAppraisalIsRefused() {
    Appraisal appraisal = Samples.appraisal("teacher-2024");
    Appraisal other = Samples.appraisal("teacher-2024-q2");
    assertThatThrownBy(
            () -> Papers.evaluation(appraisal, PerformanceRules.standard().evaluate(other)))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("EVALUATION_OF_OTHER_APPRAISAL"));
  }

  @Test
  void theColumnsOfALeadersEvaluationStandInTheRegulation() {
    assertThat(PaperKind.EVALUASI_JPT_KUANTITATIF.source().basis())
        .isEqualTo(Basis.REGULATION_TEXT);
    assertThat(PaperKind.SKP_JPT_KUALITATIF.source().openQuestion()).isPresent();
  }

  @Test
  void anActingPostIsMarkedOnEveryFormOfThePerson() {
    Appraisal sample = Samples.appraisal("teacher-2024");
    Skp acting = acting(sample.skp(), Appointment.PLT);
    List<Paper> forms = new ArrayList<>(Papers.of(acting));
    forms.add(Papers.evaluation(sample.toBuilder().skp(acting).build()));
    PerformanceFile file = Samples.year("teacher-year-2024");
    PerformanceFile ofActing = PerformanceFile.of(file.skpId())
        .with(
            LocalDate.of(2024, 1, 12), FileEntry.of(acting(file.plans().get(0), Appointment.PLH)));

    assertThat(forms)
        .hasSizeGreaterThan(2)
        .allSatisfy(form -> assertThat(form.parties().get(0).position()).startsWith("Plt. Guru"));
    assertThat(Papers.of(ofActing, PermenPanRb6Of2022.ruleSet()))
        .allSatisfy(form -> assertThat(form.parties().get(0).position()).startsWith("Plh. Guru"));
  }

  private static Skp acting(Skp skp, Appointment appointment) {
    Employee employee = skp.employee();
    return skp.toBuilder()
        .employee(employee.toBuilder()
            .position(employee.position().toBuilder().appointment(appointment).build())
            .build())
        .build();
  }

  @Test
  void theEvaluationOfAPlanOfPartOfAYearTellsThatPart() {
    Appraisal sample = Samples.appraisal("teacher-2024");
    Skp half = sample.skp().toBuilder()
        .period(new DateRange(LocalDate.of(2024, 7, 15), LocalDate.of(2024, 12, 31)))
        .build();

    assertThat(Papers.evaluation(sample.toBuilder().skp(half).build()).time())
        .contains("15 Juli 2024 s.d. 31 Desember 2024");
    assertThat(Papers.evaluation(sample.toBuilder()
                .skp(half)
                .period(EvaluationPeriod.quarter(2024, 4))
                .build())
            .time())
        .contains("Triwulan IV 2024");
    assertThat(Papers.evaluation(sample).time()).contains("Tahun 2024");
  }

  @Test
  void theEvaluationDocumentInAFileTellsThePartOfTheYearInWhichThePlanRan() {
    PerformanceFile file = Samples.year("teacher-year-2024");
    Skp half = file.plans().get(0).toBuilder()
        .period(new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)))
        .build();
    PerformanceFile part = PerformanceFile.of(file.skpId())
        .with(LocalDate.of(2024, 1, 12), FileEntry.of(half))
        .with(
            LocalDate.of(2025, 1, 10),
            FileEntry.of(file.all(EvaluationDocument.class).get(0)));

    assertThat(Papers.of(part, PermenPanRb6Of2022.ruleSet()))
        .filteredOn(form -> form.kind() == PaperKind.DOKUMEN_EVALUASI)
        .singleElement()
        .satisfies(form -> assertThat(form.time()).contains("1 Januari 2024 s.d. 30 Juni 2024"));
  }

  @Test
  void formsOfOneTitleAreToldApartByPostAndThenByNumber() {
    Skp skp = Samples.appraisal("teacher-2024").skp().toBuilder()
        .version(1)
        .adjustment(Optional.empty())
        .build();
    Employee employee = skp.employee();
    Paper one = Papers.plan(skp);
    Paper other = Papers.plan(skp.toBuilder()
        .employee(employee.toBuilder()
            .unit(new Unit("SMP Negeri 9 Contoh", employee.unit().institution()))
            .build())
        .build());
    Paper later = Papers.plan(
        Samples.appraisal("teacher-2024").skp().toBuilder().version(3).build());

    assertThat(one.edition()).isEmpty();
    assertThat(later.edition()).contains("versi 3");
    assertThat(Papers.toldApart(List.of(one, later))).containsExactly(one, later);
    assertThat(Papers.toldApart(List.of(one, other, one)))
        .extracting(form -> form.edition().orElse(""))
        .containsExactly(
            employee.unit().name(), "SMP Negeri 9 Contoh", employee.unit().name() + ", ke-2");
    assertThat(Papers.toldApart(List.of(one, other, later)))
        .extracting(Paper::title)
        .doesNotHaveDuplicates();
  }

  @Test
  void ofManyJudgementsOfOnePeriodTheLastHaveAFormAndTheOthersAreTold() {
    PerformanceFile file = Samples.year("teacher-year-2024");
    PeriodRatings sample = file.all(PeriodRatings.class).get(0);
    PerformanceFile many = file.withAll(IntStream.range(0, 25)
        .mapToObj(i -> new RecordedEntry(
            LocalDate.of(2025, 3, 1),
            FileEntry.of(sample.toBuilder()
                .id("RX-" + i)
                .date(LocalDate.of(2025, 1, 1).plusDays(i))
                .build())))
        .toList());
    List<Paper> forms = Papers.of(many, PermenPanRb6Of2022.ruleSet());

    assertThat(Papers.notPrinted(file)).isEmpty();
    assertThat(Papers.notPrinted(many))
        .hasSize(26 - FileReview.mostOfOne(many))
        .contains(sample)
        .extracting(PeriodRatings::id)
        .doesNotContain("RX-24", "RX-23");
    assertThat(forms)
        .hasSize(
            Papers.of(file, PermenPanRb6Of2022.ruleSet()).size() + FileReview.mostOfOne(many) - 1);
    assertThat(forms).extracting(Paper::title).doesNotHaveDuplicates();
    assertThat(PaperPage.html(forms)).isEqualTo(PaperPage.html(List.copyOf(forms)));
  }
}
