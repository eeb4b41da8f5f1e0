package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.json.EvaluationJson;
import id.skp.json.JsonSchemas;
import id.skp.json.StrictJson;
import id.skp.json.UnitJson;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSets;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCommandTest {
  private static final String HOSTILE = "<script>alert(\"1\")</script> & `x`";

  private static String document(UnitMember... members) {
    return UnitJson.write(Samples.unit("unit-2024").toBuilder()
        .leader(Optional.empty())
        .members(List.of(members))
        .build());
  }

  private static UnitMember referring(String reference) {
    return UnitMember.builder().id("P09").appraisal(reference).build();
  }

  @Test
  void aUnitWithNothingToObjectToEndsWithStatusZero() {
    Run run = skp("unit", "sample:unit-2024");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "Dinas Pendidikan Kabupaten Contoh\n",
            "Fixed by: ",
            "Surya Atmaja, Bupati Contoh\n",
            "people: 11 of 11\n",
            "  Good:              7 of 11 (63.6%)\n",
            "  Good:                     7, at most 7 (<= 70%): conforms\n",
            "  3. P09 (Intan Maharani): Good\n",
            "Findings (0)\n  none\n",
            "SE MenPANRB 3/2023");
    assertThat(run.status()).isZero();
  }

  @Test
  void aDraftShowsWhatIsToBeSettledFirst() {
    Run run = skp("unit", "--lang", "id", "sample:unit-draft-2024");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsSubsequence(
            "7 dari 13 pegawai\n",
            "  Sangat Baik: 6, paling banyak 4 (<= 70%): menyimpang\n",
            "Peringatan PERSON_TWICE /members/12\n",
            "Peringatan PERSON_DIFFERS_FROM_APPRAISAL /members/7/predicate\n",
            "Peringatan PERSON_OF_OTHER_UNIT /members/11\n");
    assertThat(skp("unit", "--exit-zero", "sample:unit-draft-2024").status()).isZero();
  }

  @Test
  void thePageDrawsWhatThereIsAndTheShapeOfThePattern() {
    String page = skp("unit", "--format", "html", "sample:unit-2024").out();
    assertThat(page)
        .containsSubsequence(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"",
            "<title>Bars: Very poor 0, Poor 1, Needs improvement 1, Good 7, Very good 2. Line:",
            "<rect class=\"peak\" x=\"322\" y=\"8\" width=\"56\" height=\"72\"/>",
            "<path class=\"curve\"",
            "no quota");
  }

  @Test
  void theDocumentIsThatOfItsSchema() {
    Run run = skp("unit", "--format", "json", "sample:unit-draft-2024");
    assertThat(StrictJson.parse(run.out()))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("document", "skp-unit-report/1")
        .containsEntry("unitId", "UNIT-2024-DISDIK-DRAF")
        .containsKeys("shares", "checks", "ranking", "findings");
    assertThat(skp("schema", "unit-report").out().strip()).isEqualTo(JsonSchemas.unitReport());
    assertThat(skp("schema", "unit").out().strip()).isEqualTo(JsonSchemas.unit());
  }

  @Test
  void appraisalsAndEvaluationsAreReadFromTheFolderOfTheUnit(@TempDir Path folder)
      throws IOException {
    Path people = Files.createDirectory(folder.resolve("people"));
    Files.write(people.resolve("p09.json"), Samples.document("public-relations-2024"));
    Files.writeString(
        folder.resolve("p14.json"),
        EvaluationJson.write(PerformanceRules.standard()
            .evaluate(Samples.appraisal("teacher-2024"))
            .decision()
            .orThrow()));
    Path unit = folder.resolve("unit.json");
    Files.writeString(
        unit,
        document(
            referring("people/p09.json"),
            UnitMember.builder().id("P14").appraisal("p14.json").build()));

    assertThat(skp("unit", unit.toString()).out())
        .contains("people: 2 of 2", "1. P09: Good", "1. P14: Good");
  }

  /** In a file of its own a unit may be longer than a line. */
  @Test
  void aLineThatIsTooLongIsNotReadInPart(@TempDir Path folder) throws IOException {
    Path lines = folder.resolve("units.jsonl");
    Files.writeString(lines, " ".repeat(StrictJson.MAX_LENGTH) + document(referring("p09.json")));

    Run run = skp("unit", lines.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(lines + ":1: (document): TOO_LARGE: needs at most 4194304 bytes, found more;");
  }

  @Test
  void aReferenceFollowsNoLinkOutOfThatFolder(@TempDir Path folder) throws IOException {
    Path outside =
        Files.write(folder.resolve("p09.json"), Samples.document("public-relations-2024"));
    Path inside = Files.createDirectory(folder.resolve("unit"));
    Files.createSymbolicLink(inside.resolve("p09.json"), outside);
    Path unit = Files.writeString(inside.resolve("unit.json"), document(referring("p09.json")));

    Run run = skp("unit", unit.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'p09.json' leads out of the folder of this document");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../p09.json", "a/../../p09.json", "/etc/p09.json"})
  void aReferenceOpensNothingOutsideOfThatFolder(String reference) {
    Run run = Run.skp(RuleSets.standard(), document(referring(reference)), "unit", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("-: /members/0/appraisal: the reference '" + reference
            + "' leads out of the folder of this document; put the appraisal beside it\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aReferenceToNothingOrToSomethingElseIsTold(@TempDir Path folder) throws IOException {
    Path unit = folder.resolve("unit.json");
    Files.writeString(unit, document(referring("nothing.json")));
    assertThat(skp("unit", unit.toString()).err())
        .endsWith("/members/0/appraisal: the reference 'nothing.json' leads to no file; put the"
            + " appraisal beside this document, or correct the reference\n");

    Files.write(folder.resolve("plan.json"), Samples.document("plan-teacher-2024"));
    Files.writeString(unit, document(referring("plan.json")));
    Run run = skp("unit", unit.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("it is a plan (SKP); call skp review ");
  }

  @Test
  void anAppraisalThatCannotBeEvaluatedIsToldWithItsReason(@TempDir Path folder)
      throws IOException {
    String open = new String(Samples.document("public-relations-2024"), StandardCharsets.UTF_8)
        .replaceFirst(",\\s*\"behaviourRating\": \"[A-Z_]+\"", "");
    Files.writeString(folder.resolve("p09.json"), open);
    Path unit = folder.resolve("unit.json");
    Files.writeString(unit, document(referring("p09.json")));

    Run run = skp("unit", unit.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("p09.json: /behaviourRating: MISSING_INPUT: ");
    assertThat(run.out()).contains("PERSON_NOT_EVALUATED /members/0");
  }

  @Test
  void anAppraisalUnderAnotherLawIsNotEvaluatedUnderThis(@TempDir Path folder) throws IOException {
    String other = new String(Samples.document("public-relations-2024"), StandardCharsets.UTF_8)
        .replace("PermenPAN-RB 6/2022", "PermenPAN-RB 8/2021");
    Files.writeString(folder.resolve("p09.json"), other);
    Path unit = folder.resolve("unit.json");
    Files.writeString(unit, document(referring("p09.json")));

    Run run = skp("unit", unit.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("p09.json: ", "RULE_SET_OF_OTHER_REGULATION");
  }

  @Test
  void whatStandsInADocumentStaysText() {
    UnitPerformance unit = Samples.unit("unit-2024");
    String hostile = UnitJson.write(unit.toBuilder()
        .members(List.of(unit.members().get(0).toBuilder().name(HOSTILE).build()))
        .leader(Optional.empty())
        .build());
    Run run = Run.skp(RuleSets.standard(), hostile, "unit", "--format", "html", "-");
    assertThat(run.out()).doesNotContain("<script>").contains("&lt;script&gt;");
  }

  @Test
  void underAnotherRegulationNothingIsDecided() {
    Run run = skp("unit", "--rules", "permenpanrb-8-2021", "--force", "sample:unit-2024");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("this rule set has no rule unit-review");
  }
}
