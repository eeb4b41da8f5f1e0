package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Percentage;
import id.skp.core.law.Regulation;
import id.skp.json.JsonSchemas;
import id.skp.json.StrictJson;
import id.skp.rules.Calculation;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Recommendation;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
  private static final RuleSet STANDARD = PermenPanRb6Of2022.ruleSet();

  private static RuleSets withVariant() {
    RuleSet ours = STANDARD.variant(
        "id.go.example-2026",
        variant -> variant
            .citing(Regulation.of("SE Contoh 1/2026", "Percobaan"))
            .effectiveFrom(LocalDate.of(2026, 1, 1))
            .parameter(Parameters6Of2022.MAJORITY_SHARE, Percentage.of(60))
            .rule(
                Rules6Of2022.BEHAVIOUR_RATING,
                (ratings, reasoning) -> reasoning.conclude(
                    Calculation.of("none", "Tidak ada", "None"),
                    Recommendation.none(Recommendation.Gap.NOT_ALL_RATED))));
    return RuleSets.standard().with(ours);
  }

  @Test
  void theOverviewNamesEveryRuleSet() {
    Run run = skp(withVariant(), "", "rules");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "permenpanrb-6-2022\n",
            "In force:   from 1 February 2022\n",
            "id.go.example-2026\n",
            "Regulation: SE Contoh 1/2026, Percobaan\n",
            "In force:   from 1 January 2026\n",
            "Based on:   permenpanrb-6-2022\n");
  }

  @Test
  void aRuleSetIsShownWithEverySource() {
    Run run = skp("rules", "permenpanrb-6-2022");
    assertThat(run.status()).isZero();
    STANDARD
        .parameters()
        .forEach(each -> assertThat(run.out()).contains("\n  " + each.name() + " ="));
    assertThat(run.out())
        .contains(
            "  creditCoefficients =\n    | Skilled functional post, beginner:  3.75\n",
            "    | Skilled functional post, skilled:   5\n",
            "  majorityShare = ");
    assertThat(STANDARD.rules())
        .extracting(Rule::name)
        .allSatisfy(name -> assertThat(run.out()).contains("\n  " + name + "\n"));
    STANDARD
        .findingKinds()
        .forEach(each -> assertThat(run.out()).contains(" " + each.code() + "\n"));
    assertThat(run.out())
        .containsSubsequence(
            "  majorityShare = 50%\n",
            "    Bound of \"most\"\n",
            "    PermenPAN-RB 6/2022, Lampiran rating hasil kerja (This library's reading; OQ-606)");
    assertThat(skp("rules", "--lang", "id", "permenpanrb-6-2022").out())
        .contains("Batas \"sebagian besar\"", "    | hasil kerja ↓, perilaku kerja →")
        .containsPattern("\\| Di Atas Ekspektasi +Sangat Baik +Baik ");
  }

  @Test
  void jsonIsTheDocumentOfTheRuleSet() {
    Run run = skp("rules", "--format", "json", "permenpanrb-6-2022");
    assertThat(StrictJson.parse(run.out()))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("document", "skp-rule-set/1");
    assertThat(skp("rules", "--format", "json").out())
        .isEqualTo(run.out()
            + skp("rules", "--format", "json", "permenpanrb-8-2021").out()
            + skp("rules", "--format", "json", "siasn").out()
            + skp("rules", "--format", "json", "predicate-consequences").out());
  }

  @Test
  void whatIsNoRegulationIsShownApart() {
    assertThat(skp("rules", "siasn").out())
        .contains("Used:       by its id only; no regulation of performance\n", "OQ-S01", "OQ-S12");
    assertThat(skp("rules", "permenpanrb-6-2022").out()).doesNotContain("by its id only");
    assertThat(skp("rules", "--format", "json", "siasn").out()).contains("\"foundByIdOnly\": true");
    assertThat(skp("evaluate", "sample:teacher-2024", "--rules", "siasn").status())
        .isNotZero();
  }

  @Test
  void aDifferenceShowsValuesProceduresAndSources() {
    Run run = skp(withVariant(), "", "rules", "id.go.example-2026", "--diff", "permenpanrb-6-2022");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("""
            Differences of id.go.example-2026 from permenpanrb-6-2022
              parameter inForceFrom
                - 1 February 2022; PermenPAN-RB 6/2022 (This library's reading; OQ-636)
                + 1 January 2026; SE Contoh 1/2026 (Regulation text)
              parameter majorityShare
                - 50%; PermenPAN-RB 6/2022, Lampiran rating hasil kerja (This library's reading; OQ-606)
                + 60%; SE Contoh 1/2026 (Regulation text)
              rule behaviour-rating
                - procedure of permenpanrb-6-2022; PermenPAN-RB 6/2022, Lampiran rating perilaku kerja (Practice of several agencies)
                + procedure of id.go.example-2026; SE Contoh 1/2026 (Regulation text)
            """);
  }

  @Test
  void aRuleSetDoesNotDifferFromItself() {
    assertThat(
            skp("rules", "permenpanrb-6-2022", "--diff", "permenpanrb-6-2022").out())
        .endsWith("\n  none\n");
  }

  @Test
  void aDifferenceIsADocumentToo() {
    Run run = skp(
        withVariant(),
        "",
        "rules",
        "id.go.example-2026",
        "--diff",
        "permenpanrb-6-2022",
        "--format",
        "json");
    assertThat(run.status()).isZero();
    assertThat(StrictJson.parse(run.out()))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("document", "skp-rule-set-differences/1")
        .containsEntry("ruleSet", "id.go.example-2026")
        .extractingByKey("differences", InstanceOfAssertFactories.LIST)
        .hasSize(3);
  }

  @Test
  void theSchemaOfVariantFilesIsThatOfTheInstalledRuleSets() {
    assertThat(skp("rules", "--format", "schema").out())
        .isEqualTo(JsonSchemas.variant(RuleSets.standard()) + "\n");
    assertThat(skp("rules", "permenpanrb-8-2021", "--format", "schema").out())
        .contains("\"const\": \"permenpanrb-8-2021\"")
        .doesNotContain("permenpanrb-6-2022");
  }

  @Test
  void whatDoesNotExistIsAWrongCall() {
    assertThat(skp("rules", "no-such-set").status()).isEqualTo(2);
    assertThat(skp("rules", "permenpanrb-6-2022", "--diff", "no-such-set").err())
        .contains("there are: permenpanrb-6-2022");
    assertThat(skp("rules", "--diff", "permenpanrb-6-2022").status()).isEqualTo(2);
    assertThat(
            skp("rules", "--format", "schema", "--diff", "permenpanrb-6-2022", "permenpanrb-6-2022")
                .status())
        .isEqualTo(2);
  }
}
