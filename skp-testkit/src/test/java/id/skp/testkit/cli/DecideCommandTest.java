package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.testkit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecideCommandTest {
  private static final String GIVEN =
      "{\"resultRating\":\"SESUAI_EKSPEKTASI\",\"behaviourRating\":\"DI_ATAS_EKSPEKTASI\"}";

  @Test
  void aRuleIsDecidedAndExplained() {
    Run run = skp("decide", "performance-predicate", "--given", GIVEN);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Performance predicate = Good  [rule: performance-predicate")
        .contains("PermenPAN-RB 6/2022");
    assertThat(skp("decide", "performance-predicate", "--given", GIVEN, "--format", "json")
            .out())
        .startsWith(
            "{\"outcome\":{\"predicate\":\"BAIK\"},\"because\":\"Performance predicate: Good,"
                + " because ")
        .contains(",\"explanation\":\" 1. ");
  }

  @Test
  void whatIsMissingIsNamedWithStatusOne() {
    Run run = skp("decide", "performance-predicate", "--given", "{}", "--format", "json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("{\"failure\":{\"code\":\"MISSING_INPUT\",\"field\":\"resultRating\",");
  }

  @Test
  void ofADocumentPlacesAreNamedAsTheyAreGivenAndNothingBesideItIsLeftOut() {
    String evaluation = """
        {"evaluation": {"document": "skp-evaluation/1", "skpId": "S", "skpVersion": 1, "period": "2024",
         "predicate": "BAIK", "ruleSet": "permenpanrb-6-2022", "libraryVersion": "1.0.0"}%s}\
        """;
    assertThat(skp(
                "decide",
                "implied-predicate",
                "--given",
                evaluation.formatted(""),
                "--format",
                "json")
            .out())
        .startsWith(
            "{\"failure\":{\"code\":\"MISSING_INPUT\",\"field\":\"evaluation.resultRating\",");
    assertThat(skp(
                "decide",
                "implied-predicate",
                "--given",
                evaluation.formatted(", \"evaluated\": 1"),
                "--format",
                "json")
            .out())
        .startsWith("{\"failure\":{\"code\":\"INVALID_INPUT\",\"field\":\"evaluated\",");
  }

  @Test
  void fractionsWhoseSumHasNoEndAreInvalidInput() {
    String fractions = IntStream.rangeClosed(2, 5000)
        .mapToObj(i -> "\"1/" + i + "\"")
        .collect(Collectors.joining(",", "{\"credits\":[", "]}"));

    Run run = skp(
        fractions.getBytes(StandardCharsets.UTF_8),
        "decide",
        "credit-accumulation",
        "--given",
        "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "TOO_MANY_VALUES: needs fractions whose common denominator has at most 1000 digits");
  }

  @Test
  void theInputIsReadFromStandardInput() {
    assertThat(skp(
                GIVEN.getBytes(StandardCharsets.UTF_8),
                "decide",
                "performance-predicate",
                "--given",
                "-")
            .status())
        .isZero();
    assertThat(skp("decide", "performance-predicate", "--given", "{nonsense").err())
        .startsWith("--given: (document): MALFORMED_JSON");
    assertThat(skp("[]".getBytes(StandardCharsets.UTF_8), "decide", "x", "--given", "-")
            .err())
        .contains("needs one JSON object");
  }

  @Test
  void whichRuleSetIsNotGuessed() {
    assertThat(skp("decide", "objection", "--given", "{}").err())
        .contains("is in permenpanrb-6-2022, permenpanrb-8-2021; choose one by --rules");
    assertThat(skp("decide", "performance-predicat", "--given", "{}").err())
        .contains("unknown rule 'performance-predicat'; did you mean 'performance-predicate'?");
    assertThat(skp(
                "decide",
                "performance-predicat",
                "--rules",
                "permenpanrb-6-2022",
                "--given",
                "{}",
                "--lang",
                "id")
            .out())
        .contains("tidak memiliki aturan performance-predicat; maksudnya 'performance-predicate'?");
    assertThat(skp(
                "decide",
                "performance-predicate",
                "--given",
                "{\"resultRating\":\"SESUAI\",\"behaviourRating\":\"DI_ATAS_EKSPEKTASI\"}")
            .out())
        .contains("did you mean SESUAI_EKSPEKTASI?");
    assertThat(skp("decide", "objection", "--given", "{}", "--rules", "permenpanrb-6-2022")
            .status())
        .isEqualTo(1);
    assertThat(
            skp("decide", "objection", "--given", "{}", "--variant", "sample:ministry-variant-2026")
                .out())
        .contains("rule set: id.go.contoh-2026");
  }

  @Test
  void ofAVeryLongListTheFirstAreWorded() {
    String credits = "1e15,".repeat(20_000) + "1e15";
    Run run = skp(
        "decide",
        "credit-accumulation",
        "--given",
        "{\"credits\":[" + credits + "]}",
        "--rules",
        "permenpanrb-6-2022");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .hasSizeLessThan(credits.length())
        .contains(", 1000000000000000, and 19001 more  [given: /credits]");
  }

  @Test
  void allThatIsWrongWithADocumentIsToldWithItsPlaces() {
    String document = new String(Samples.document("teacher-2024"), StandardCharsets.UTF_8)
        .replace("\"skp\": {", "\"bar\": 1, \"skp\": {\"foo\": 1,");
    Run run = skp(
        ("{\"appraisal\": " + document + "}").getBytes(StandardCharsets.UTF_8),
        "decide",
        "evaluation",
        "--rules",
        "permenpanrb-6-2022",
        "--given",
        "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines())
        .anyMatch(line -> line.startsWith("/appraisal/bar: UNKNOWN_FIELD: "))
        .anyMatch(line -> line.startsWith("/appraisal/skp/foo: UNKNOWN_FIELD: "))
        .hasSize(2);
  }
}
