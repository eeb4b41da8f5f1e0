package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantFilesTest {
  private static final String SAMPLE = "sample:ministry-variant-2026";
  private static final String DOCUMENT =
      new String(Samples.document("ministry-variant-2026"), StandardCharsets.UTF_8);
  private static final String CASES = """
      {"schema": "skp-cases/1", "ruleSet": "permenpanrb-6-2022", "cases": [
        {"id": "A", "rule": "predicate-distribution",
         "given": {"organisationPredicate": "BAIK", "counts": {"BAIK": 100}},
         "expect": {"findings": ["DOMINANT_ABOVE_MAXIMUM", "REQUIRED_PREDICATE_ABSENT"]}}]}
      """;

  private Path folder = Path.of("unset");

  @BeforeEach
  void rememberFolder(@TempDir Path created) {
    folder = created;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aVariantIsListedBesideTheInstalledRuleSets() {
    assertThat(skp("rules", "--variant", SAMPLE).out())
        .containsSubsequence(
            "permenpanrb-6-2022\n",
            "id.go.contoh-2026\n",
            "Regulation: Permen Contoh 1/2026, Pedoman",
            "Based on:   permenpanrb-6-2022\n");
    assertThat(skp(
                "rules",
                "--variant",
                SAMPLE,
                "id.go.contoh-2026",
                "--diff",
                "permenpanrb-6-2022",
                "--lang",
                "id")
            .out())
        .contains("+ 60%; Permen Contoh 1/2026, Pasal 7 ayat (2) (Teks peraturan)");
  }

  @Test
  void anAppraisalIsEvaluatedByTheVariantThatIsNamed() {
    Run ours = skp(
        "evaluate",
        "--variant",
        SAMPLE,
        "--rules",
        "id.go.contoh-2026",
        "sample:public-relations-2024");
    assertThat(ours.status()).isEqualTo(1);
    assertThat(ours.out()).contains("id.go.contoh-2026").contains("Permen Contoh 1/2026");
    assertThat(skp(
                "evaluate",
                "--variant",
                SAMPLE,
                "--rules",
                "permenpanrb-6-2022",
                "sample:public-relations-2024")
            .out())
        .isEqualTo(skp("evaluate", "sample:public-relations-2024").out());
  }

  @Test
  void casesAreRunAgainstTheLastVariantWhichMayBeBasedOnAnEarlierOne() throws IOException {
    String next = file("next.json", """
        {"document": "skp-variant/1", "id": "id.go.contoh-2027", "base": "id.go.contoh-2026",
         "decree": {"id": "Permen Contoh 2/2027", "title": "Perubahan"},
         "parameters": {"minimumUnitSize": {"value": 101}}}
        """);
    String cases = file("cases.json", CASES);

    assertThat(skp("cases", cases).out()).endsWith("1 passed, 0 failed\n");
    assertThat(skp("cases", "--variant", SAMPLE, cases).out()).endsWith("1 passed, 0 failed\n");
    Run run = skp("cases", "--variant", SAMPLE, "--variant", next, cases);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).endsWith("0 passed, 1 failed\n");
  }

  @Test
  void aVariantThatIsRefusedIsToldWithItsPlaceAndStatusTwo() throws IOException {
    String wrong = file("wrong.json", DOCUMENT.replace("majorityShare", "majorityShares"));
    Run run = skp("rules", "--variant", wrong);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(wrong + ": /parameters/majorityShares: UNKNOWN_PARAMETER: ")
        .contains("did you mean 'majorityShare'?");
    assertThat(skp("evaluate", "--variant", "no-such-file", "sample:teacher-2024"))
        .isEqualTo(new Run(2, "", "no-such-file: no such file or folder\n"));
    assertThat(skp("rules", "--variant", SAMPLE, "--variant", SAMPLE).err())
        .contains("/id: DUPLICATE_RULE_SET: ");
  }
}
