package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.year.PerformanceFile;
import id.skp.json.PerformanceFileJson;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowanceCommandTest {
  private static final String YEAR = "sample:teacher-year-2024";
  private static final String POLICY = "sample:allowance-kemlu-2025";

  private static Run paid(String... more) {
    String[] call = {"allowance", "--variant", POLICY, "--allowance", "5000000", YEAR};
    return skp(Stream.of(call, more).flatMap(Stream::of).toArray(String[]::new));
  }

  @Test
  void everyQuarterOfTheFilePaysTheNextOne() {
    assertThat(paid().out())
        .contains(
            "id.go.kemlu.allowance-2025",
            "Quarter IV 2024: Rp5,000,000 a month (100%)",
            "Quarter I 2025");
    assertThat(paid("--lang", "id").out())
        .contains("Rp5.000.000 sebulan (100%)", "Triwulan I 2025");
  }

  @Test
  void eachFigureIsExplainedAndALineOfJson() {
    assertThat(paid("--explain").out()).contains("Permenlu 3/2025, Pasal 15 (Regulation text)");
    assertThat(paid("--format", "json").out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line)
            .startsWith("{\"file\":\"sample:teacher-year-2024\",")
            .contains("\"employeeId\":\"P14\",\"period\":\"2024"))
        .last()
        .asString()
        .contains("\"outcome\":{\"predicate\":", "\"total\":\"15000000\"");
  }

  @Test
  void twoPaymentsOfOneMonthAreTold(@TempDir Path folder) throws IOException {
    Path policy = folder.resolve("policy.json");
    Files.writeString(
        policy,
        new String(Samples.document("allowance-example-2026"), UTF_8)
            .replace("2026-01-01", "2024-01-01"));
    String[] call = {
      "allowance",
      "--variant",
      policy.toString(),
      "--allowance",
      "5000000",
      "--format",
      "text",
      YEAR
    };
    Run run = skp(call);
    assertThat(run.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(run.err()).doesNotContain("PAYMENTS_OVERLAP");
    assertThat(run.out())
        .contains(
            "Year 2024: ",
            "Quarter IV 2024: ",
            "Year 2024 is paid in Year 2025, which is also paid by Quarter IV 2024",
            "Quarter IV 2024 is paid in Quarter I 2025, which is also paid by Year 2024");
    call[6] = "json";
    Run lines = skp(call);
    assertThat(lines.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(lines.out().lines())
        .filteredOn(line ->
            line.contains("\"findings\":[{\"code\":\"PAYMENTS_OVERLAP\",\"severity\":\"WARNING\","))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("\"period\":\"2024\""),
            line -> assertThat(line).contains("\"period\":\"2024-Q4\""));
    assertThat(lines.out()).contains("\"findings\":[]");
  }

  @Test
  void aPolicyAndAnAmountAreNeeded() {
    assertThat(skp("allowance", "--allowance", "1", YEAR))
        .satisfies(run -> assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT))
        .satisfies(run -> assertThat(run.err()).contains("needs an agency's policy"));
    for (String amount : List.of("-1", "1000000000000", "9".repeat(30_000), "many")) {
      Run run = skp("allowance", "--variant", POLICY, "--allowance", amount, YEAR);
      assertThat(run.status()).isEqualTo(ExitStatus.WRONG_INPUT);
      assertThat(run.err())
          .contains("--allowance: needs an amount from 0 to below")
          .hasSizeLessThan(3000);
    }
    assertThat(
            skp("allowance", "--variant", POLICY, "--allowance", "5.000.000", "--lang", "id", YEAR)
                .err())
        .as("no 5")
        .contains("seperti 5000000, diberikan '5.000.000'");
    assertThat(skp("allowance", "--variant", POLICY, "--allowance", "500.000", "--lang", "id", YEAR)
            .err())
        .as("no 500")
        .contains("seperti 5000000, diberikan '500.000'");
  }

  @Test
  void whatNoPeriodPaysIsTold() {
    Run run =
        skp("allowance", "--variant", "sample:allowance-bakamla-2023", "--allowance", "1", YEAR);
    assertThat(run.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(run.err()).contains("no evaluation pays; the policy pays by Month");
  }

  private static final String YEARLY = "sample:allowance-klhk-2024";

  private static Run yearly(String... files) {
    String[] call = {"allowance", "--variant", YEARLY, "--allowance", "5000000"};
    return skp(Stream.of(call, files).flatMap(Stream::of).toArray(String[]::new));
  }

  @Test
  void nothingIsPaidByARecordThatIsContradicted() {
    Run run = skp(
        YearFieldTest.content("acting-post/definitive.json")
            .replace("\"predicate\": \"BAIK\"", "\"predicate\": \"SANGAT_BAIK\"")
            .getBytes(UTF_8),
        "allowance",
        "--variant",
        YEARLY,
        "--allowance",
        "5000000",
        "-");
    assertThat(run.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(run.out()).contains("Year 2024: CONFLICT: ").doesNotContain("Rp5,000,000 a month");
  }

  @Test
  void oneOfSeveralPostsPaysAndNeverAnActingOneAlone() {
    String acting = YearFieldTest.field("acting-post/acting.json");
    String definitive = YearFieldTest.field("acting-post/definitive.json");
    for (String[] files : new String[][] {{acting, definitive}, {definitive, acting}}) {
      Run run = yearly(files);
      assertThat(run.status()).isEqualTo(ExitStatus.DONE);
      assertThat(run.out()).containsOnlyOnce("a month").contains("Year 2024: Rp5,000,000 a month");
    }
    assertThat(yearly(acting).out()).contains("MISSING_INPUT: the appointment of");
    byte[] told = YearFieldTest.content("acting-post/acting.json")
        .replaceFirst("\"position\": *\\{", "\"position\": { \"appointment\": \"PLT\", ")
        .getBytes(UTF_8);
    Run alone = skp(told, "allowance", "--variant", YEARLY, "--allowance", "5000000", "-");
    assertThat(alone.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(alone.out())
        .contains("Year 2024: MISSING_INPUT: ", "the definitive post")
        .doesNotContain("a month");
    Run schools = yearly(
        YearFieldTest.field("two-schools/first.json"),
        YearFieldTest.field("two-schools/second.json"));
    assertThat(schools.out()).containsOnlyOnce("a month");
  }

  @Test
  void aPolicyPaysOnTheDaysOnWhichItIsInForce() {
    assertThat(paid().out())
        .contains("Quarter III 2024: POLICY_NOT_IN_FORCE: Quarter III 2024 would be paid from"
            + " 1 October 2024, beyond the days of Permenlu 3/2025")
        .containsOnlyOnce("a month");
    assertThat(paid("--force").out())
        .contains("Quarter III 2024: Rp5,000,000 a month", "\n    POLICY_NOT_IN_FORCE: ");
    assertThat(paid("--lang", "id").out()).contains("POLICY_NOT_IN_FORCE", "di luar masa");
  }

  @Test
  void aPeriodThatThePolicyIsNotInForceForIsFound() {
    assertThat(paid().status()).isEqualTo(ExitStatus.FOUND);
    assertThat(paid("--force").status()).isEqualTo(ExitStatus.FOUND);
    assertThat(paid("--format", "json").status()).isEqualTo(ExitStatus.FOUND);
  }

  @Test
  void eachLineOfJsonNamesTheFileByWhichItsPeriodIsJudged(@TempDir Path folder) throws IOException {
    String next = Files.writeString(
            folder.resolve("2025.json"),
            YearFieldTest.content("acting-post/definitive.json").replace("2024", "2025"))
        .toString();
    String acting = YearFieldTest.field("acting-post/acting.json");
    String definitive = YearFieldTest.field("acting-post/definitive.json");
    assertThat(yearly("--format", "json", acting, definitive, next).out().lines())
        .satisfiesExactly(
            line -> assertThat(line)
                .startsWith("{\"file\":\"" + acting + " " + definitive + "\",")
                .contains("\"period\":\"2024\""),
            line -> assertThat(line)
                .startsWith("{\"file\":\"" + next + "\",")
                .contains("\"period\":\"2025\""));
  }

  private static boolean isOf(EvaluationPeriod period, Object entry) {
    return (entry instanceof EvaluationRecord made && made.evaluation().period().equals(period))
        || (entry instanceof PeriodRatings rated && rated.period().equals(period));
  }

  @Test
  void aPeriodThatNobodyEvaluatedBetweenTwoThatWereIsMissing() {
    PerformanceFile year = Samples.year("teacher-year-2024");
    byte[] gap = PerformanceFileJson.write(year.withEntries(year.entries().stream()
            .filter(
                each -> !isOf(EvaluationPeriod.quarter(2024, 2), each.entry().content()))
            .toList()))
        .getBytes(UTF_8);
    String[] call = {"allowance", "--variant", POLICY, "--allowance", "5000000", "-"};
    assertThat(skp(gap, call).out())
        .contains(
            "Quarter II 2024: MISSING_INPUT: Quarter II 2024 was not evaluated, so that nothing"
                + " tells what is paid in Quarter III 2024")
        .doesNotContain("Quarter I 2025 was not");
    assertThat(paid().out()).doesNotContain("MISSING_INPUT");
  }

  @Test
  void aYearThatNobodyEvaluatedBetweenTwoFilesIsMissing(@TempDir Path folder) throws IOException {
    String definitive = YearFieldTest.field("acting-post/definitive.json");
    String later = Files.writeString(
            folder.resolve("2026.json"),
            YearFieldTest.content("acting-post/definitive.json").replace("2024", "2026"))
        .toString();
    Run run = yearly("--format", "json", definitive, later);
    assertThat(run.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(run.out().lines())
        .hasSize(3)
        .element(1)
        .asString()
        .contains(
            "\"file\":\"" + definitive + " " + later + "\"",
            "\"period\":\"2025\"",
            "\"code\":\"MISSING_INPUT\"");
  }

  @Test
  void aPolicyOfAnotherInstitutionPaysNothing(@TempDir Path folder) throws IOException {
    Path policy = Files.writeString(
        folder.resolve("policy.json"),
        new String(Samples.document("allowance-klhk-2024"), UTF_8)
            .replaceFirst(
                "\"base\":",
                "\"institutions\": [ { \"id\": \"contoh\", \"name\": \"Kementerian Contoh\" } ], \"base\":"));
    Path file = Files.writeString(
        folder.resolve("year.json"),
        YearFieldTest.content("acting-post/definitive.json")
            .replaceFirst(
                "\"unit\": *\\{",
                "\"unit\": { \"institution\": { \"id\": \"kab\", \"name\": \"Kabupaten Lain\" }, "));
    String[] call = {
      "allowance", "--variant", policy.toString(), "--allowance", "5000000", file.toString()
    };
    Run refused = skp(call);
    assertThat(refused.status()).isEqualTo(ExitStatus.WRONG_INPUT);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains(
            "/plans/0/employee/unit/institution: RULE_SET_OF_OTHER_INSTITUTION: policy", "--force");
    Run forced = skp(Stream.concat(Stream.of(call), Stream.of("--force")).toArray(String[]::new));
    assertThat(forced.out()).contains("Rp5,000,000 a month");
    assertThat(forced.err()).contains("RULE_SET_OF_OTHER_INSTITUTION");
    assertThat(forced.status()).isEqualTo(ExitStatus.FOUND);
  }
}
