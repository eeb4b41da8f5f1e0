package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.json.StrictJson;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactCommandTest {
  private static final String VARIANT = """
      {"document": "skp-variant/1", "id": "id.go.contoh-lain", "base": "permenpanrb-6-2022",
       "decree": {"id": "Perbup Contoh 2/2024", "title": "Kuadran kinerja"},
       "parameters": {
        "majorityShare": {"value": 60},
        "predicateMatrix": {"value": {
         "DI_ATAS_EKSPEKTASI": {"DI_BAWAH_EKSPEKTASI": "KURANG", "SESUAI_EKSPEKTASI": "BAIK",
           "DI_ATAS_EKSPEKTASI": "SANGAT_BAIK"},
         "SESUAI_EKSPEKTASI": {"DI_BAWAH_EKSPEKTASI": "KURANG", "SESUAI_EKSPEKTASI": "BAIK",
           "DI_ATAS_EKSPEKTASI": "SANGAT_BAIK"},
         "DI_BAWAH_EKSPEKTASI": {"DI_BAWAH_EKSPEKTASI": "SANGAT_KURANG",
           "SESUAI_EKSPEKTASI": "KURANG", "DI_ATAS_EKSPEKTASI": "BUTUH_PERBAIKAN"}}}}}""";

  @TempDir
  private Path folder;

  private String variant = "";
  private String people = "";

  @BeforeEach
  void files() throws IOException {
    variant = Files.writeString(folder.resolve("variant.json"), VARIANT, StandardCharsets.UTF_8)
        .toString();
    Path population = Files.createDirectory(folder.resolve("2024"));
    for (String sample : List.of("teacher-2024", "teacher-2024-q2", "public-relations-2024")) {
      Files.write(population.resolve(sample + ".json"), Samples.document(sample));
    }
    people = population.toString();
  }

  @Test
  void itIsToldWhatChangesForWhomAndWhy() {
    Run run = skp("impact", "--to", variant, people);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            """
            Impact of a change of rules
              Old rules:       permenpanrb-6-2022
              New rules:       id.go.contoh-lain
              Appraisals:      3
              Changed:         2
              Raised:          1
              Lowered:         1
              Newly decided:   0
              Newly undecided: 0

            Appraisals that the rules are not for
              none

            Why nothing is decided
              none

            Transitions
              Good -> Very good:         1
              Good -> Good:              1
              Needs improvement -> Poor: 1

            Units
              Sekretariat, Pemerintah Kabupaten Contoh: 0 of 1 change
              SMP Negeri 3 Contoh, Pemerintah Kabupaten Contoh: 2 of 2 change
                Good -> Very good: 1
                Needs improvement -> Poor: 1

            Levels of posts
            """,
            """
            What each difference makes
              parameter predicateMatrix: Performance quadrant
                alone, with the old rules: 2 of 3 change
                beside all others, with the new rules: 2 of 3 change
              parameter majorityShare: Bound of "most"
                alone, with the old rules: 0 of 3 change
                beside all others, with the new rules: 0 of 3 change

            Examples
              Appraisal 2: Needs improvement -> Poor
            """,
            "    - 9. Performance predicate = Good",
            "    + 9. Performance predicate = Very good")
        .doesNotContain("Dewi Larasati", "198504122010012003", "1985*");
    assertThat(skp("impact", "--to", variant, people, "--from", "permenpanrb-6-2022")
            .out())
        .isEqualTo(run.out());
  }

  @Test
  void nobodyIsNamedUnlessAsked() {
    for (String format : List.of("text", "json", "html")) {
      Run nameless = skp("impact", "--to", variant, people, "--format", format, "--lang", "id");
      Run named = skp("impact", "--to", variant, people, "--format", format, "--names");
      assertThat(nameless.out()).doesNotContain("Dewi Larasati", "198504122010012003", "SKP-2024");
      assertThat(named.out()).contains("Dewi Larasati", "198504122010012003");
    }
  }

  @Test
  void asADocumentItHoldsBothExplanations() {
    Run run = skp("impact", "--to", variant, people, "--format", "json");
    assertThat(StrictJson.parse(run.out()))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("document", "skp-impact/1")
        .containsKeys("total", "byUnit", "byLevel", "byEmployment", "attributions", "examples");
    assertThat(run.out()).contains("\"explanationBefore\"", "\"explanationAfter\"");
  }

  @Test
  void betweenTwoRegulationsNothingIsAttributed() {
    Run run = skp("impact", "--from", "permenpanrb-8-2021", "--to", variant, people);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "Newly decided:   3",
            "permenpanrb-8-2021 and id.go.contoh-lain are not based on the same rule set",
            """
            Appraisals that the rules are not for
              permenpanrb-8-2021: RULE_SET_NOT_IN_FORCE, 3 of 3
                the first: these rules are in force from 1 July 2021\
            """,
            """
              permenpanrb-8-2021: RULE_SET_OF_OTHER_REGULATION, 3 of 3
                the first: these rules carry out PermenPAN-RB 8/2021,\
            """,
            """
            Why nothing is decided
              permenpanrb-8-2021: MISSING_INPUT, 3 of 3
                what the rule needs was not given; fill the field that is pointed at
            """);
  }

  @Test
  void whomTheNewRulesAreNotForIsTold() throws IOException {
    String others = Files.writeString(
            folder.resolve("others.json"),
            VARIANT.replace(
                "\"base\"",
                "\"institutions\": [{\"id\": \"X\", \"name\": \"Kota Lain\"}], \"base\""),
            StandardCharsets.UTF_8)
        .toString();
    Run run = skp("impact", "--to", others, people);
    assertThat(run.status()).isEqualTo(1);
    assertThat(skp("impact", "--to", others, people, "--force"))
        .isEqualTo(new Run(0, run.out(), run.err()));
    assertThat(run.out())
        .contains(
            "  id.go.contoh-lain: RULE_SET_OF_OTHER_INSTITUTION, 3 of 3\n",
            "the first: these rules are made for Kota Lain (X), and this document is of");
    assertThat(skp("impact", "--to", others, people, "--format", "json").out())
        .contains("\"toCoverage\"", "\"code\": \"RULE_SET_OF_OTHER_INSTITUTION\"");
    assertThat(skp("impact", "--to", others, people, "--format", "html").out())
        .contains("RULE_SET_OF_OTHER_INSTITUTION");
  }

  /** A table and the rule that reads it count as one difference, and nothing is told of rule sets that nobody has. */
  @Test
  void aTableIsTriedWithItsRule() throws IOException {
    String tables = Files.writeString(
            folder.resolve("tables.json"),
            VARIANT.replace("\"parameters\"", """
                "tables": [{"rule": "potongan", "title": {"id": "Potongan", "en": "Cut"},
                  "columns": [{"name": "rating", "kind": "RATING", "title": {"id": "Rating", "en": "Rating"}}],
                  "outcome": {"name": "persen", "kind": "NUMBER", "title": {"id": "Persen", "en": "Percent"}},
                  "rows": [{"when": {"rating": ["DI_BAWAH_EKSPEKTASI"]}, "then": 25}, {"when": {}, "then": 0}]}],
                "parameters\""""),
            StandardCharsets.UTF_8)
        .toString();
    for (String format : List.of("text", "json", "html")) {
      Run run = skp("impact", "--to", tables, people, "--format", format, "--lang", "id");
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .contains("potongan")
          .doesNotContain("hybrid", "potonganTable", "refusal");
    }
    assertThat(skp("impact", "--to", tables, people).out()).contains("""
              rule potongan: Cut
                alone, with the old rules: 0 of 3 change
                beside all others, with the new rules: 0 of 3 change
            """);
  }

  @Test
  void whatIsWrongIsToldAndTheRestGoesOn() throws IOException {
    Files.writeString(Path.of(people, "wrong.json"), "{");
    Run run = skp("impact", "--to", variant, people);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("wrong.json");
    assertThat(run.out()).contains("Appraisals:      3");

    assertThat(skp("impact", "--to", "permenpanrb-6-2022", people).err())
        .contains("--from is needed: permenpanrb-6-2022 is not based on another rule set");
    assertThat(skp("impact", "--to", "permenpanrb-6-2023", people).err())
        .contains("unknown rule set 'permenpanrb-6-2023'");
  }
}
