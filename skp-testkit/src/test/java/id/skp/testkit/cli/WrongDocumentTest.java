package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever gives a command something else than it takes is told what it is and what to call. */
class WrongDocumentTest {
  private static final Map<String, String> ADVICE = Map.ofEntries(
      Map.entry("skp-appraisal/1", "is an appraisal; call skp evaluate "),
      Map.entry("skp-plan/1", "is a plan (SKP); call skp review "),
      Map.entry("skp-performance-file/1", "is the file of a year; call skp year "),
      Map.entry("skp-role-result-matrix/1", "is a matrix of roles and results; call skp cascade "),
      Map.entry("skp-unit/1", "is a unit; call skp unit "),
      Map.entry("skp-evaluation/1", "is an evaluation; call skp audit --recorded "),
      Map.entry("skp-file-entry/1", "is an entry of the file of a year; give the document"),
      Map.entry("skp-decision/1", "is a decision; give the document"),
      Map.entry("skp-unit-report/1", "is what skp unit has given; give the document"),
      Map.entry("skp-evaluation-document/1", "is an evaluation document; call skp form "),
      Map.entry("skp-objection/1", "is an objection; call skp year --beside "),
      Map.entry("skp-variant/1", "is a variant of a rule set; call --variant "),
      Map.entry("skp-cases/1", "is a case file; call skp cases "),
      Map.entry("skp-evaluation-report/1", "is what skp evaluate has given; give the document"),
      Map.entry("skp-reach/1", "is what skp evaluate --reach has given; give the document"),
      Map.entry("skp-impact/1", "is what skp impact has given; give the document"),
      Map.entry("skp-plan-review/1", "is what skp review has given; give the document"),
      Map.entry("skp-year-report/1", "is what skp year has given; give the document"),
      Map.entry("skp-career-report/1", "is what skp career has given; give the document"),
      Map.entry("skp-cascade-report/1", "is what skp cascade has given; give the document"),
      Map.entry(
          "skp-case-scorecard/1", "is what skp cases --scorecard has given; give the document"),
      Map.entry("skp-check-report/1", "is what skp check has given; give the document"),
      Map.entry("skp-explanation/1", "is what skp explain has given; give the document"),
      Map.entry("skp-case-report/1", "is what skp cases has given; give the document"),
      Map.entry("skp-rule-set/1", "is what skp rules has given; give the document"),
      Map.entry("skp-rule-set-differences/1", "is what skp rules --diff has given; give"));

  private static final Map<String, List<String>> TAKEN = Map.ofEntries(
      Map.entry("evaluate", List.of("skp-appraisal/1")),
      Map.entry("review", List.of("skp-plan/1")),
      Map.entry("year", List.of("skp-performance-file/1")),
      Map.entry("career", List.of("skp-performance-file/1")),
      Map.entry(
          "allowance --variant sample:allowance-kemlu-2025 --allowance 1",
          List.of("skp-performance-file/1")),
      Map.entry("cascade", List.of("skp-role-result-matrix/1")),
      Map.entry("unit", List.of("skp-unit/1")),
      Map.entry(
          "form",
          List.of(
              "skp-appraisal/1",
              "skp-plan/1",
              "skp-performance-file/1",
              "skp-role-result-matrix/1",
              "skp-evaluation-document/1")),
      Map.entry("cases", List.of("skp-cases/1")),
      Map.entry("rules", List.<String>of()),
      Map.entry("evaluate --variant", List.of("skp-variant/1")),
      Map.entry("year --beside", List.of("skp-evaluation-document/1", "skp-objection/1")));

  private Path folder = Path.of("unset");

  @BeforeEach
  void rememberFolder(@TempDir Path created) {
    folder = created;
  }

  static Stream<Arguments> pairs() {
    return TAKEN.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(command -> ADVICE.keySet().stream()
            .sorted()
            .filter(header -> !command.getValue().contains(header))
            .map(header -> Arguments.of(command.getKey(), header)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void anotherKindOfDocumentIsNamedWithWhatToCall(String command, String header)
      throws IOException {
    String field = header.equals("skp-cases/1") ? "schema" : "document";
    Path file = Files.writeString(
        folder.resolve("given.json"), "{\"" + field + "\": \"" + header + "\", \"id\": \"X\"}");
    Run run = skp(call(command, file));
    String advice = ADVICE.getOrDefault(header, "");
    assertThat(advice).isNotEmpty();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out() + run.err()).contains(file + ": ", advice);
    if (advice.contains("; call ")) {
      assertThat(run.out() + run.err()).contains(advice + file);
    }
  }

  private static String[] call(String command, Path file) {
    List<String> call = new ArrayList<>(List.of(command.split(" ")));
    call.add(file.toString());
    if (command.endsWith("--variant")) {
      call.add("sample:teacher-2024");
    } else if (command.endsWith("--beside")) {
      call.add("sample:teacher-year-2024");
    }
    return call.toArray(String[]::new);
  }

  @Test
  void aCommandThatTakesSeveralKindsNamesThemAll() throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), "{\"document\": \"skp-rencana/1\"}");
    assertThat(skp("form", file.toString()).err())
        .contains("needs the header 'skp-plan/1', 'skp-appraisal/1', 'skp-evaluation-document/1',"
            + " 'skp-role-result-matrix/1' or 'skp-performance-file/1', found 'skp-rencana/1'");
    assertThat(skp("siasn", "--lang", "id", file.toString()).err())
        .contains(
            "perlu kepala 'skp-appraisal/1' atau 'skp-performance-file/1', ditemukan 'skp-rencana/1'");
  }

  @Test
  void holidaysThatAreEmptyOrAFolderAreToldAsWhatTheyAre() throws IOException {
    Path file = Files.writeString(folder.resolve("days.json"), " ");
    assertThat(skp("year", "--holidays", file.toString(), "sample:teacher-year-2024")
            .err())
        .isEqualTo(
            file
                + ": is empty; give a list of dates such as [\"2025-03-31\"], or see sample:holidays-2025\n");
    assertThat(skp("year", "--holidays", folder.toString(), "sample:teacher-year-2024")
            .err())
        .isEqualTo(folder + ": is a folder; name one file in it\n");
  }

  @Test
  void aDocumentOfAnotherVersionIsToldByItsHeader() throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), "{\"document\": \"skp-plan/2\"}");
    assertThat(skp("review", file.toString()).err())
        .isEqualTo(file + ": /document: NEWER_DOCUMENT: needs the header 'skp-plan/1', found"
            + " 'skp-plan/2', which a newer version of the library wrote; update this one"
            + " (line 1, column 14)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evaluate", "review", "year", "unit", "siasn", "career", "cascade", "form"})
  void aFolderOrAnEmptyFileIsToldWithWhatToDo(String command) throws IOException {
    assertThat(skp(command, folder.toString()))
        .isEqualTo(new Run(
            2,
            "",
            folder
                + (command.equals("cascade")
                    ? ": is a folder; name one file in it\n"
                    : ": no *.json or *.jsonl in this folder; name another one, or begin with a sample:"
                        + " skp samples\n")));
    Path file = Files.writeString(folder.resolve("empty.json"), " \n");
    assertThat(skp(command, file.toString()))
        .isEqualTo(new Run(
            2, "", file + ": is empty; give a document, or begin with a sample: skp samples\n"));
    assertThat(skp(RuleSets.standard(), "", command, "-").err()).startsWith("-: is empty; ");
  }

  @Test
  void anEmptyCaseFileIsToldAsOne() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.json"), "");
    Run run = skp("cases", file.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).startsWith("BROKEN " + file + ": is empty; needs an object with schema");
  }

  @Test
  void aRuleSetWithoutFormsSaysThatItHasNone() {
    RuleSet without = RuleSet.builder(
            "id.go.contoh-tanpa", Regulation.of("Permen Contoh 1/2026", "Tanpa formulir"))
        .parameter(
            RuleSet.IN_FORCE_FROM,
            LocalDate.of(2020, 1, 1),
            LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 1/2026"))
        .build();
    assertThat(skp(
                RuleSets.standard().with(without),
                "",
                "form",
                "--force",
                "--rules",
                "id.go.contoh-tanpa",
                "sample:plan-teacher-2024")
            .err())
        .contains(
            "FORM_OF_OTHER_REGULATION: needs a rule set that has forms, such as that of PermenPAN-RB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html", "mermaid"})
  void aMatrixThatCannotBeDecidedSaysWhyInEveryFormat(String format) {
    LegalSource source = LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 1/2026");
    RuleSet without = RuleSet.builder(
            "id.go.contoh-tanpa", Regulation.of("Permen Contoh 1/2026", "Tanpa matriks"))
        .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(2020, 1, 1), source)
        .build();
    Run run = skp(
        RuleSets.standard().with(without),
        "",
        "cascade",
        "--rules",
        "id.go.contoh-tanpa",
        "--format",
        format,
        "sample:unit-mph-2024");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("this rule set has no rule cascade-review");
    if (format.equals("mermaid")) {
      assertThat(run.out())
          .startsWith("flowchart BT\n")
          .contains("  undecided>\"cannot be decided");
    }
  }
}
