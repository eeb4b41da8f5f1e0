package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.cascade.Goal;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.period.DateRange;
import id.skp.json.MatrixJson;
import id.skp.json.StrictJson;
import id.skp.rules.RuleSets;
import id.skp.testkit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CascadeCommandTest {
  private static final String NIP = "\"nip\": \"197611092002011001\"";
  private static final String DRAFT = "sample:unit-mph-draft-2024";
  private static final String HOSTILE = "<script>alert(\"1\")</script> & `x` #1; ]-->";

  @Test
  void aMatrixWithNothingToObjectToEndsWithStatusZero() {
    Run run = skp("cascade", "sample:unit-mph-2024");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "Dinas Pendidikan Kabupaten Contoh\n",
            "  G-M1 Meningkatnya mutu literasi peserta didik SMP\n",
            "    On track: 7 results, 7 owners, 6 measured, 0 lagging\n",
            "    P10-M2 \u2192 P06-M2 \u2192 P03-M2 \u2192 P01-R2 \u2192 G-M2\n",
            "Findings (0)\n  none\n");
  }

  @Test
  void aDraftShowsItsCircleItsGapsAndItsRisks() {
    Run run = skp("cascade", "--lang", "id", DRAFT);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsSubsequence(
            "Penyelarasan yang melingkar (1)\n",
            "  P11-K1 \u2192 P12-K1\n",
            "Peringatan GOAL_NOT_CARRIED /goals/5\n",
            "sasaran G-M1 berisiko: 1 dari 6 hasil kerja yang terukur tertinggal, antara lain P08-M1");
    assertThat(skp("cascade", "--exit-zero", DRAFT).status()).isZero();
  }

  @Test
  void membersWhoAreEachOthersSuperiorsRunInACircle() {
    String matrix = new String(Samples.document("unit-mph-2024"), StandardCharsets.UTF_8);
    String circle = matrix.replaceFirst("\"level\": 1\\b", "\"level\": 1, \"superiorId\": \"P02\"");
    Run run = Run.skp(RuleSets.standard(), circle, "cascade", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsSubsequence(
            "Circles (1)\n",
            "  P01 \u2192 P02\n",
            "Warning SUPERIOR_CYCLE /members/0/superiorId\n",
            "the superiors run in a circle: P01 \u2192 P02 \u2192 P01; correct superiorId");
  }

  @Test
  void membersWhoContradictEachOtherAreTold() {
    String matrix = new String(Samples.document("unit-mph-2024"), StandardCharsets.UTF_8);
    Run alike =
        Run.skp(RuleSets.standard(), matrix.replaceAll("\"nip\": \"[0-9]+\"", NIP), "cascade", "-");
    assertThat(alike.out())
        .contains("Warning MEMBER_TWICE /members/1/employee/nip", "P01 and P02 have the same NIP");
    Run level = Run.skp(
        RuleSets.standard(),
        matrix.replaceFirst("\"level\": 2\\b", "\"level\": 1"),
        "cascade",
        "-");
    assertThat(level.out())
        .contains(
            "Warning SUPERIOR_NOT_ABOVE /members/1/superiorId",
            "P02 (level 1) has the superior P01 (level 1), who is not of a level above");
    assertThat(skp("cascade", "sample:unit-mph-2024").out())
        .doesNotContain("MEMBER_TWICE", "SUPERIOR_NOT_ABOVE");
  }

  @Test
  void theRuleSetDecidesWhetherOneMethodIsNeeded() {
    assertThat(skp("cascade", DRAFT).out()).doesNotContain("METHODS_MIXED");
    assertThat(skp("cascade", "--rules", "permenpanrb-8-2021", DRAFT).out())
        .contains("Error METHODS_MIXED")
        .contains("PermenPAN-RB 8/2021, Lampiran Bab II, hlm. 24;");
  }

  @Test
  void jsonIsTheDocumentOfTheReport() {
    assertThat(StrictJson.parse(skp("cascade", "--format", "json", DRAFT).out()))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("document", "skp-cascade-report/1");
  }

  @Test
  void aChartHasANodeForEachGoalAndResultAndAnEdgeForEachLink() {
    RoleResultMatrix matrix = Samples.matrix("unit-mph-draft-2024");
    String chart = skp("cascade", "--format", "mermaid", DRAFT).out();

    assertThat(chart).startsWith("flowchart BT\n");
    assertThat(chart.lines().filter(line -> line.matches("  [gr][0-9]+[\\[(].*")))
        .hasSize(matrix.goals().size() + matrix.results().size());
    assertThat(chart.lines().filter(line -> line.matches("  r[0-9]+ (-->|-\\.->) [gr][0-9]+")))
        .hasSize(matrix.links().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "mermaid"})
  void whatComesFromOutsideStaysText(String format) {
    RoleResultMatrix sample = Samples.matrix("unit-mph-2024");
    Goal goal = sample.goals().get(0).toBuilder().text(HOSTILE).build();
    RoleResultMatrix hostile = sample.toBuilder()
        .goals(Stream.concat(Stream.of(goal), sample.goals().stream().skip(1)).toList())
        .build();
    String page = skp(
            RuleSets.standard(), MatrixJson.write(hostile), "cascade", "--format", format, "-")
        .out();

    assertThat(page).isNotEmpty().doesNotContain("<script", "]-->");
    assertThat(page).contains(format.equals("html") ? "&lt;script&gt;" : "#60;script#62;");
  }

  @Test
  void thePageNeedsNothingElse() {
    String page = skp("cascade", "--format", "html", DRAFT).out();

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains(
            "Content-Security-Policy", "default-src 'none'", "G-M6", "P11-K1", "Galih Saputra")
        .doesNotContain("http:", "https:", "src=\"", "<link", "<script", "url(");
    for (String tag :
        new String[] {"ul", "li", "div", "section", "span", "table", "tr", "td", "p"}) {
      assertThat(page.split("<" + tag + "[ >]", -1))
          .as(tag)
          .hasSameSizeAs(page.split("</" + tag + ">", -1));
    }
  }

  @Test
  void aDocumentThatIsRefusedIsToldWithItsPlaces() {
    Run run = skp(RuleSets.standard(), "{\"document\": \"skp-appraisal/1\"}", "cascade", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("-: /document: WRONG_DOCUMENT: ");
    assertThat(skp("cascade", "sample:teacher-2024").err()).contains("WRONG_DOCUMENT");
    assertThat(skp("cascade", "sample:nothing").err()).contains("unit-mph-2024");
    assertThat(skp("cascade").status()).isEqualTo(2);
  }

  @Test
  void aYearWithoutARegulationIsToldAtThePeriod() {
    RoleResultMatrix before = Samples.matrix("unit-mph-2024").toBuilder()
        .period(DateRange.ofYear(2015))
        .build();
    Run run = skp(RuleSets.standard(), MatrixJson.write(before), "cascade", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("-: /period: ");
  }
}
