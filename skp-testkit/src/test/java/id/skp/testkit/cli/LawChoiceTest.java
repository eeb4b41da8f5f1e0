package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No document is decided by a law that is not for it, unless somebody names that law. */
class LawChoiceTest {
  private static final String VARIANT = """
      {"document": "skp-variant/1", "id": "id.go.b", "base": "permenpanrb-6-2022",
       "decree": {"id": "Permen Contoh 1/2026", "title": "Pedoman"},
       "institutions": [{"id": "contoh", "name": "Kementerian Contoh"}],
       "parameters": {"majorityShare": {"value": 70}}, "effectiveFrom": "2026-07-01"}
      """;

  private Path folder = Path.of("unset");

  @BeforeEach
  void rememberFolder(@TempDir Path created) {
    folder = created;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String sample(String name) {
    return new String(Samples.document(name), StandardCharsets.UTF_8);
  }

  private String under(String regulation, String name) throws IOException {
    return file(name + ".json", sample(name).replace("PermenPAN-RB 6/2022", regulation));
  }

  @ParameterizedTest
  @CsvSource({
    "evaluate, teacher-2024",
    "review, plan-teacher-2024",
    "year, teacher-year-2024",
    "cascade, unit-mph-2024",
    "form, plan-teacher-2024",
    "form, teacher-2024",
    "form, teacher-year-2024",
    "form, unit-mph-2024"
  })
  void aVariantThatNoDocumentFallsUnderIsRefused(String command, String sample) throws IOException {
    String variant = file("variant.json", VARIANT);
    Run refused = skp(command, "--variant", variant, "sample:" + sample);

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains(
            "sample:" + sample,
            "RULE_SET_NOT_IN_FORCE",
            "rule set id.go.b: these rules are in force from 1 July 2026",
            "ends on 31 December 2024",
            "made for Kementerian Contoh (contoh)",
            "name a rule set with --rules ID, or go on with --force");
  }

  @ParameterizedTest
  @CsvSource({
    "evaluate, teacher-2024",
    "form, teacher-2024",
    "review, plan-teacher-2024",
    "year, teacher-year-2024"
  })
  void aRuleSetThatDecidesNothingOfWhatIsAskedIsNoCandidate(String command, String sample) {
    RuleSet allowance = RuleSet.builder(
            "id.go.allowance", Regulation.of("Perbup 1/2023", "Tunjangan"))
        .parameter(
            RuleSet.IN_FORCE_FROM,
            LocalDate.of(2023, 1, 1),
            LegalSource.cited(Basis.REGULATION_TEXT, "Perbup 1/2023"))
        .build();
    RuleSets both = RuleSets.standard().with(allowance);
    Run run = skp(both, "", command, "sample:" + sample);
    assertThat(run.status()).isEqualTo(skp(command, "sample:" + sample).status());
    assertThat(run.out()).isEqualTo(skp(command, "sample:" + sample).out());

    RuleSet second = both.byId("permenpanrb-6-2022")
        .variant(
            "id.go.second", variant -> variant.citing(Regulation.of("Perbup 2/2023", "Kinerja")));
    Run several = skp(both.with(second), "", command, "sample:" + sample);
    assertThat(several.status()).isEqualTo(2);
    assertThat(several.err())
        .contains("SEVERAL_RULE_SETS", "candidates: permenpanrb-6-2022", "id.go.second")
        .doesNotContain("id.go.allowance");
  }

  @ParameterizedTest
  @CsvSource({
    "evaluate, teacher-2024", "review, plan-teacher-2024",
    "year, teacher-year-2024", "cascade, unit-mph-2024"
  })
  void aVariantThatIsNamedOrForcedDecidesAndTheFindingIsShown(String command, String sample)
      throws IOException {
    String variant = file("variant.json", VARIANT);

    for (Run run : new Run[] {
      skp(command, "--variant", variant, "--rules", "id.go.b", "sample:" + sample),
      skp(command, "--variant", variant, "--force", "sample:" + sample)
    }) {
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out())
          .contains("RULE_SET_NOT_IN_FORCE", "RULE_SET_OF_OTHER_INSTITUTION", "id.go.b");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate sample:teacher-2024 --format json",
        "evaluate sample:teacher-2024 --format html",
        "evaluate sample:teacher-2024 --summary",
        "evaluate sample:teacher-2024 --summary --format json",
        "evaluate sample:teacher-2024 --summary --format html",
        "evaluate sample:teacher-2024 --summary --format csv",
        "evaluate sample:teacher-2024 --out -",
        "evaluate sample:teacher-2024 --reach BAIK",
        "evaluate sample:teacher-2024 --reach BAIK --format json",
        "review sample:plan-teacher-2024 --format json",
        "review sample:plan-teacher-2024 --format html",
        "cascade sample:unit-mph-2024 --format json",
        "cascade sample:unit-mph-2024 --format html",
        "cascade sample:unit-mph-2024 --format mermaid",
        "draft sample:unit-mph-2024 sample:plan-head-of-office-2024",
        "unit sample:unit-2024 --format json",
        "unit sample:unit-2024 --format html",
        "year sample:teacher-year-2024 --format json",
        "year sample:teacher-year-2024 --format html",
        "year sample:teacher-year-2024 --record",
        "career sample:teacher-year-2024",
        "career sample:teacher-year-2024 --format json",
        "career sample:teacher-year-2024 --format html",
        "form sample:plan-teacher-2024",
        "form sample:teacher-2024 --format text",
        "siasn sample:teacher-year-2024"
      })
  void eachFormatTellsThatTheRuleSetIsNotForTheDocument(String call) throws IOException {
    Run run = skp((call + " --force --variant " + file("variant.json", VARIANT)).split(" ", -1));

    assertThat(run.status()).isPositive();
    assertThat(run.out().replace("#95;", "_") + run.err())
        .contains("RULE_SET_NOT_IN_FORCE", "RULE_SET_OF_OTHER_INSTITUTION");
  }

  @ParameterizedTest
  @CsvSource({
    "evaluate, teacher-2024, /skp/regulation",
    "review, plan-teacher-2024, /regulation",
    "year, teacher-year-2024, /plans/1/regulation",
    "form, teacher-2024, /skp/regulation",
    "form, plan-teacher-2024, /regulation"
  })
  void aPlanOfAnotherRegulationIsRefused(String command, String sample, String place)
      throws IOException {
    for (String regulation : new String[] {"PermenPAN-RB 8/2021", "Permen Entah 99/2050"}) {
      Run refused = skp(command, under(regulation, sample));
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err())
          .contains(
              place + ": RULE_SET_OF_OTHER_REGULATION",
              "rule set permenpanrb-6-2022: these rules carry out PermenPAN-RB 6/2022",
              "names " + regulation);
    }
  }

  @Test
  void aPlanOfTheNewerRegulationIsNotJudgedByTheOlderOne() throws IOException {
    String plan = file(
        "plan.json",
        sample("plan-teacher-2021").replace("PermenPAN-RB 8/2021", "PermenPAN-RB 6/2022"));

    assertThat(skp("review", plan).status()).isEqualTo(2);
    Run forced = skp("review", "--force", plan);
    assertThat(forced.status()).isEqualTo(1);
    assertThat(forced.out()).contains("RULE_SET_OF_OTHER_REGULATION");
  }

  @Test
  void aRegulationByAnotherOfItsNamesIsTheSame() throws IOException {
    String plan = under("PermenPANRB No. 6 Tahun 2022", "plan-teacher-2024");

    assertThat(skp("review", plan)).isEqualTo(skp("review", "sample:plan-teacher-2024"));
  }

  @Test
  void ofStandardRulesAndVariantEachDocumentHasItsOwn() throws IOException {
    String variant = file("variant.json", VARIANT.replace("2026", "2024"));
    String ours =
        file("ours.json", sample("teacher-2024").replace("\"kabupaten-contoh\"", "\"contoh\""));
    Run run = skp("evaluate", "--variant", variant, ours, "sample:teacher-2024");

    assertThat(run.out()).contains("id.go.b", "permenpanrb-6-2022");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aVariantForAllGoesBeforeWhatItIsBasedOn() throws IOException {
    String variant = file(
        "variant.json",
        VARIANT.replaceAll("\"institutions\".*],", "").replace("2026-07-01", "2024-07-01"));

    assertThat(skp("evaluate", "--variant", variant, "sample:teacher-2024").out())
        .contains("id.go.b");
  }

  @Test
  void casesOfAnotherRegulationAreNotRunUnderAVariant() throws IOException {
    String variant = file("variant.json", VARIANT);
    String cases = file("cases.json", """
        {"schema": "skp-cases/1", "ruleSet": "permenpanrb-8-2021", "cases": [
          {"id": "A", "rule": "performance-predicate",
           "given": {"resultRating": "SESUAI_EKSPEKTASI", "behaviourRating": "SESUAI_EKSPEKTASI"},
           "expect": {"predicate": "BAIK"}}]}
        """);

    assertThat(skp("cases", "--variant", variant, cases).status()).isEqualTo(1);
    assertThat(skp("cases", "--variant", variant, "--rules", "id.go.b", cases).status())
        .isZero();
  }

  @Test
  void theFormsOfOneRegulationAreNotPrintedForAnother() throws IOException {
    for (String sample : new String[] {"plan-teacher-2021", "teacher-2021"}) {
      Run refused = skp("form", "--force", "--rules", "permenpanrb-6-2022", "sample:" + sample);
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err())
          .contains("FORM_OF_OTHER_REGULATION", "needs a plan under PermenPAN-RB 6/2022");
    }
    Run unknown = skp("form", "--force", under("Permen Entah 99/2050", "plan-teacher-2024"));
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("FORM_OF_OTHER_REGULATION", "Permen Entah 99/2050");
    Run old = skp("form", "--rules", "permenpanrb-8-2021", "sample:teacher-2024");
    assertThat(old.status()).isEqualTo(2);
    assertThat(old.err()).contains("FORM_OF_OTHER_REGULATION", "permenpanrb-8-2021");
  }
}
