package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.json.StrictJson;
import id.skp.rules.RuleSets;
import id.skp.testkit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCommandTest {
  private static String document(String sample) {
    return new String(Samples.document(sample), StandardCharsets.UTF_8);
  }

  @Test
  void findingsComeInTheOrderOfThePlanWithTheirPlaceAndSource() {
    Run run = skp("review", "sample:plan-flawed-2024");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "Bagas Pramudya\n",
            "Rule set:   permenpanrb-6-2022\n",
            "\nFindings (23)\n",
            "  Error NO_MAIN_RESULT /results\n",
            "    the plan has no main result; add at least one\n",
            "    PermenPAN-RB 6/2022, ",
            "  Error RESULT_WITHOUT_INDICATOR /results/0\n",
            "  Warning PLAN_LATE /fixedOn\n",
            "\nExplanation\n",
            "\nWeakest basis\n")
        .doesNotContain("199003152015031002", "\r");
  }

  @Test
  void theSameIsToldInIndonesian() {
    assertThat(skp("review", "--lang", "id", "sample:plan-flawed-2024").out())
        .containsSubsequence(
            "Temuan (23)\n", "Kesalahan NO_MAIN_RESULT /results\n", "Penjelasan\n");
  }

  @Test
  void whatAnAdjustmentChangedIsTold() {
    assertThat(skp("review", "sample:plan-teacher-2024-adjusted").out())
        .containsSubsequence(
            "\nChanges\n",
            "  Version 2, 12 July 2024: Ujian kelas IX",
            "results[R4].indicators[R4.1].target: 6 terbitan -> 6 terbitan, tiga");
  }

  @ParameterizedTest
  @CsvSource({
    "plan-teacher-2024, 0",
    "plan-head-of-office-2024, 0",
    "plan-public-relations-2024, 0",
    "plan-teacher-2024-adjusted, 0",
    "plan-teacher-2021, 1",
    "plan-flawed-2024, 1"
  })
  void theExitStatusTellsWhetherThereAreFindings(String sample, int status) {
    assertThat(skp("review", "sample:" + sample).status()).isEqualTo(status);
  }

  @Test
  void theJsonReportHasTheFindings() {
    Run run = skp("review", "--format", "json", "sample:plan-flawed-2024");
    Map<?, ?> report = (Map<?, ?>) requireNonNull(StrictJson.parse(run.out()));
    assertThat(report.get("document")).isEqualTo("skp-plan-review/1");
    assertThat((List<?>) report.get("findings")).hasSize(23);
  }

  @Test
  void theHtmlReportIsOnePage() {
    assertThat(
            skp("review", "--format", "html", "sample:plan-flawed-2024", "sample:plan-teacher-2024")
                .out())
        .startsWith("<!DOCTYPE html>")
        .contains("Review of the plan", "NO_MAIN_RESULT", "Dewi Larasati");
  }

  @Test
  void anotherRuleSetReviewsByItsOwnRules() {
    Run run = skp("review", "--rules", "permenpanrb-8-2021", "sample:plan-public-relations-2024");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("APPROACH_NOT_ALLOWED /approach", "PLAN_NOT_REVIEWED");
    assertThat(skp("review", "--rules", "x", "sample:plan-teacher-2024").status())
        .isEqualTo(2);
  }

  @Test
  void whatIsNoPlanIsRefused() {
    Run appraisal = skp("review", "sample:teacher-2024");
    assertThat(appraisal.status()).isEqualTo(2);
    assertThat(appraisal.err())
        .contains("sample:teacher-2024: /document: WRONG_DOCUMENT", "skp-plan/1");
    String early = document("plan-teacher-2024").replace("2024-", "1990-");
    Run noRules = skp(RuleSets.standard(), early, "review", "-");
    assertThat(noRules.status()).isEqualTo(2);
    assertThat(noRules.err()).contains("-: /period: ");
  }
}
