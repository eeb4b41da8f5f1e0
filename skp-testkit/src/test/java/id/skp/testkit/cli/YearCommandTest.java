package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearCommandTest {
  private static final String SAMPLE = "sample:teacher-year-2024";

  @Test
  void aYearIsToldFromItsEntriesToItsCredit() {
    Run run = Run.skp("year", SAMPLE);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Dewi Larasati", "Findings (9)", "REALISATION_WITHOUT_EVIDENCE /realisations/15")
        .contains("Quarter II 2024: Needs improvement (BUTUH_PERBAIKAN)")
        .contains("26.5625 → printed 26.563");
  }

  @Test
  void onlyWhatWasKnownOnTheDayIsSeen() {
    Run run = Run.skp("year", SAMPLE, "--period", "2024-Q1", "--on", "2024-04-30", "--lang", "id");

    assertThat(run.out()).contains("Triwulan I 2024: Baik (BAIK)").doesNotContain("Triwulan II");
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
}
