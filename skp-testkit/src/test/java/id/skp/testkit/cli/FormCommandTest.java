package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.RuleSets;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCommandTest {
  @Test
  void aPlanIsPrintedWithItsAnnex() {
    Run run = skp("form", "sample:plan-teacher-2024");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("<!DOCTYPE html>")
        .contains("SASARAN KINERJA PEGAWAI", "LAMPIRAN SASARAN KINERJA PEGAWAI");
  }

  @Test
  void theIndicatorsOfAResultStandBelowEachOtherInText() {
    assertThat(skp("form", "--format", "text", "sample:plan-teacher-2024").out())
        .contains("\n  NO: 1\n", "\n    ASPEK: Kualitas\n")
        .doesNotContain("\n  ASPEK: ");
  }

  @Test
  void noPeriodIsPrintedByItsShortForm() {
    String page = skp("form", "sample:teacher-year-2024").out();

    assertThat(page).contains("Triwulan I 2024").doesNotContainPattern("20[0-9]{2}-[QS][0-9]");
  }

  @Test
  void anAppraisalIsPrintedWithThePredicateThatIsDecided() {
    assertThat(skp("form", "--format", "text", "sample:teacher-2024").out())
        .containsSubsequence(
            "EVALUASI KINERJA PEGAWAI", "PREDIKAT KINERJA PEGAWAI\n  PREDIKAT: Baik\n");
  }

  @Test
  void whyAnAppraisalHasNoPredicateIsToldBesideItsPaper() {
    String undecided = new String(Samples.document("teacher-2024"), StandardCharsets.UTF_8)
        .replaceAll(",\\s*\"behaviourRating\": \"[A-Z_]+\"", "");
    Run run = Run.skp(RuleSets.standard(), undecided, "form", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("PREDIKAT");
    assertThat(run.err()).startsWith("-: /behaviourRating: MISSING_INPUT: ");
  }

  @Test
  void anEvaluationDocumentOfAPeriodThatWasNotEvaluatedIsToldBesideItsPaper() {
    String unfounded = new String(Samples.document("teacher-year-2024"), StandardCharsets.UTF_8)
        .replaceFirst(
            "(\"id\": \"DEK-2024-P14\",\\s*\"skpId\": \"[^\"]+\",\\s*\"period\": \")2024\"",
            "$12024-S1\"");
    Run run = Run.skp(RuleSets.standard(), unfounded, "form", "--format", "text", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("TANPA EVALUASI");
    assertThat(run.err()).contains("-: Half-year I 2024: /evaluations: MISSING_INPUT: ");
  }

  @Test
  void anAppraisalOf2021IsPrintedOnThePapersOfItsRegulation() {
    assertThat(skp("form", "--format", "text", "sample:teacher-2021").out())
        .containsSubsequence(
            "PENILAIAN SASARAN KINERJA PEGAWAI BAGI",
            "NILAI AKHIR SKP:        104,5",
            "PENILAIAN PERILAKU KERJA",
            "DOKUMEN PENILAIAN KINERJA PEGAWAI",
            "PREDIKAT: Baik");
    assertThat(skp("form", "sample:plan-teacher-2021").out())
        .contains("<title>SKP JA/JF, Dewi Larasati, 1 Juli 2021 s.d. 31 Desember 2021</title>");

    String undecided = new String(Samples.document("teacher-2021"), StandardCharsets.UTF_8)
        .replaceFirst("\"cascading\": \"DIRECT\"", "\"cascading\": \"NON_DIRECT\"");
    Run run = Run.skp(RuleSets.standard(), undecided, "form", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("PENILAIAN SASARAN KINERJA");
    assertThat(run.err()).startsWith("-: /results/0/superior: MISSING_INPUT: ");
  }

  @Test
  void aFileOfAYearIsPrintedWithFeedbackAndCoaching() {
    assertThat(skp("form", "--format", "text", "sample:teacher-year-2024").out())
        .contains(
            "RENCANA AKSI", "UMPAN BALIK", "FORMAT B.1.8", "FORMAT B.1.9", "EVALUASI KINERJA");
  }

  @Test
  void aMatrixIsPrintedWithItsTeams() {
    assertThat(skp("form", "--format", "text", "sample:unit-mph-2024").out())
        .contains("MATRIKS PERAN HASIL", "Tim Pengembangan Guru (KETUA: Siti Rahmawati)");
  }

  @Test
  void aDocumentWithoutFormsIsRefused() {
    Run run = skp("form", "sample:ministry-variant-2026");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("/document: WRONG_DOCUMENT");
  }

  @Test
  void theFormsOfAYearCountWorkingDaysByTheHolidaysThatAreGiven() {
    String[] call = {
      "form",
      "--format",
      "text",
      "--variant",
      YearFieldTest.field("holidays/variant.json"),
      "--rules",
      "id.go.contoh-2025",
      YearFieldTest.field("holidays/year.json"),
      "--holidays",
      "sample:holidays-2025"
    };
    String objected = "TANGGAL: 8 April 2025\n  ALASAN:  Realisasi triwulan IV belum dihitung";
    assertThat(skp(call).out()).contains(objected);
    assertThat(skp(Arrays.copyOf(call, 8)).out()).doesNotContain(objected);
  }

  @Test
  void holidaysAreForTheFileOfAYear() {
    Run run = skp("form", "sample:plan-teacher-2024", "--holidays", "sample:holidays-2025");
    assertThat(run)
        .isEqualTo(new Run(
            2,
            "",
            "--holidays sample:holidays-2025: is for the file of a year only, and none was given;"
                + " leave it out\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"teacher-2024", "plan-teacher-2024", "unit-mph-2024", "teacher-year-2024"})
  void aFormUnderAnotherLawThanTheDocumentsSaysSo(String sample, @TempDir Path folder)
      throws IOException {
    Path variant = Files.writeString(folder.resolve("variant.json"), """
        {"document": "skp-variant/1", "id": "id.go.contoh-2026", "base": "permenpanrb-6-2022",
         "decree": {"id": "KEP-1/MBU/05/2026", "title": "Pedoman"}, "effectiveFrom": "2026-01-01",
         "parameters": {"majorityShare": {"value": 60}}}
        """);
    for (String named : List.of("--rules=id.go.contoh-2026", "--force")) {
      Run run = skp("form", "--variant", variant.toString(), named, "sample:" + sample);

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).startsWith("<!DOCTYPE html>");
      assertThat(run.err())
          .startsWith("sample:" + sample + ": ")
          .contains("RULE_SET_NOT_IN_FORCE: these rules are in force from 1 January 2026");
    }
  }

  @Test
  void theFormsOfTwoPlansInOneCallAreToldApartByPost(@TempDir Path folder) throws IOException {
    String plan = new String(Samples.document("plan-teacher-2024"), StandardCharsets.UTF_8);
    Path other = Files.writeString(
        folder.resolve("other.json"),
        plan.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Kepala Laboratorium\""));

    assertThat(skp("form", other.toString(), "sample:plan-teacher-2024").out())
        .containsPattern("<title>SKP [^<]*2024, Kepala Laboratorium, dan ");
  }
}
