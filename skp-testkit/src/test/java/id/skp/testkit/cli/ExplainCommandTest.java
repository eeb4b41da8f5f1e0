package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided;
import id.skp.rules.finding.FindingKind;
import id.skp.testkit.architecture.Refusals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every code of the library is explained in the words that stand where it is given. */
class ExplainCommandTest {
  /** What reads like a code and is a name. */
  private static final Set<String> NAMES = Set.of("TIDAK_DIKENAL");

  private static final Path FOUND = Path.of("target", "refusals.tsv");
  private static final Path TOLD =
      Path.of("src", "main", "resources", "id", "skp", "testkit", "cli", "refusals.tsv");

  @Test
  void whatIsSaidOfAProblemIsWhatItsCodeIsGivenWith() throws IOException {
    Set<List<String>> findings = new HashSet<>();
    for (RuleSet ruleSet : RuleSets.standard().all()) {
      for (FindingKind each : ruleSet.findingKinds()) {
        findings.add(List.of(each.code(), each.wording().english().replaceAll("\\{[0-9]}", "…")));
      }
    }
    Set<String> lines = new TreeSet<>();
    Refusals.all()
        .forEach((code, said) -> said.stream()
            .filter(each -> !findings.contains(List.of(code, each.english())))
            .forEach(each -> lines.add(code + "\t" + each.indonesian() + "\t" + each.english())));
    Files.write(FOUND, lines);
    assertThat(Files.readAllLines(TOLD))
        .as("what the sources say now is in %s", FOUND)
        .containsExactlyInAnyOrderElementsOf(lines);
  }

  @Test
  void everyCodeOfTheLibraryIsExplained() {
    Set<String> codes = new TreeSet<>(Refusals.all().keySet());
    codes.removeAll(NAMES);
    for (Undecided.Reason each : Undecided.Reason.values()) {
      codes.add(each.name());
    }
    for (RuleSet ruleSet : RuleSets.standard().all()) {
      ruleSet.findingKinds().forEach(each -> codes.add(each.code()));
    }
    Set<String> explained = Explanation.all(RuleSets.standard()).keySet();
    assertThat(explained).hasSizeGreaterThan(400);
    codes.removeAll(explained);
    assertThat(codes).as("codes that nothing is said of").isEmpty();
  }

  @Test
  void everyExplanationSaysInBothLanguagesWhatToDo() {
    List<String> wrong = new ArrayList<>();
    Explanation.all(RuleSets.standard())
        .forEach((code, explained) -> explained.forEach(each -> {
          boolean told = each.remedy()
              .filter(one -> standsAlone(one.english(), 4) && standsAlone(one.indonesian(), 3))
              .isPresent();
          boolean sourced = switch (each.kind()) {
            case FINDING -> !each.sources().isEmpty();
            case QUESTION -> !each.answers().isEmpty();
            case UNDECIDED, PROBLEM -> true;
          };
          boolean translated = each.remedy()
              .filter(one -> one.indonesian().equals(one.english()))
              .isEmpty();
          boolean repeats = each.remedy().filter(each.meaning()::equals).isPresent();
          if (!told || !sourced || !translated || repeats) {
            wrong.add(code + ": " + each);
          }
        }));
    assertThat(wrong).isEmpty();
  }

  /** Without the sentence that it stood in: no value is left out, and it says what is to be done to what. */
  private static boolean standsAlone(String remedy, int words) {
    return !remedy.contains("\u2026") && remedy.split(" ", -1).length >= words;
  }

  @Test
  void aRemedyOfItsOwnIsOfACodeThereIs() {
    assertThat(Explanation.all(RuleSets.standard()).keySet())
        .containsAll(Explanation.remedies().keySet());
  }

  /** What to do stands in the last value of the finding's sentence, or its sentence states only what is so. */
  @Test
  void aSentenceThatOnlyStatesHasARemedyOfItsOwn() {
    assertThat(skp("explain", "TARGET_NOT_MEASURABLE").out())
        .contains(
            "Meaning:    the target of indicator …, \"…\", … (a heuristic on words, no judgement)\n",
            "What to do: word the target with a number, a unit, a measure or a time; leave it");
    assertThat(skp("explain", "UNIT_LEADER_MISSING", "--lang", "id").out())
        .contains(
            "Arti:               pimpinan unit tidak disebut; rating hasil kerjanya",
            "Yang dilakukan:     sebut pimpinan unit");
    assertThat(skp("explain", "TABLE_HOLE").out())
        .contains(
            "Meaning:    needs a row for each case, or a last row without a condition for all others; none answers …\n",
            "What to do: add a row");
  }

  @Test
  void whatOneCodeIsGivenForIsToldTogether() {
    String type = skp("explain", "WRONG_TYPE").out();
    assertThat(type)
        .containsOnlyOnce("Problem of a document")
        .containsOnlyOnce("needs …, found …\n")
        .containsOnlyOnce("What to do: ")
        .contains("Meaning:    needs true or false\n");
  }

  @Test
  void aFindingIsExplainedWithItsSources() {
    assertThat(skp("explain", "PLAN_LATE").out())
        .startsWith("PLAN_LATE (Finding)\n  Severity:")
        .contains("Meaning:", "the plan was fixed on …, after the deadline of …\n")
        .contains("What to do:", "check the day, or say why it was late\n")
        .contains("permenpanrb-6-2022: PermenPAN-RB 6/2022, Lampiran perencanaan kinerja (")
        .contains("permenpanrb-8-2021: ")
        .contains("OQ-628: deadline of the plan: the end of January, or none");
    assertThat(skp("explain", "plan_late", "--lang", "id").out())
        .contains("PLAN_LATE (Temuan)", "Tingkat:", "Peringatan", "SKP ditetapkan …");
  }

  @Test
  void problemsAndReasonsAreExplained() {
    assertThat(skp("explain", "NIP_MALFORMED").out()).contains("needs exactly 18 digits");
    assertThat(skp("explain", "DUPLICATE_ID", "--lang", "id").out())
        .contains("perlu berbeda dari yang sebelumnya");
    assertThat(skp("explain", "MISSING_INPUT").out())
        .contains("Reason why nothing is decided", "fill the field that is pointed at");
  }

  @Test
  void anOpenQuestionIsExplainedWithWhatAnswersIt() {
    assertThat(skp("explain", "oq-628").out())
        .startsWith("OQ-628 (Question that the law leaves open)\n")
        .contains("Question and readings: deadline of the plan: the end of January, or none\n")
        .contains("Answered by:           permenpanrb-6-2022: parameter planDeadline = ")
        .contains("permenpanrb-6-2022: finding PLAN_LATE\n")
        .contains("in a variant, with the decree as its source");
    assertThat(skp("explain", "OQ-628", "--format", "json").out())
        .contains("\"kind\":\"QUESTION\"", "\"name\":\"planDeadline\"");
    Set<String> asked = new TreeSet<>();
    for (RuleSet ruleSet : RuleSets.standard().all()) {
      ruleSet
          .parameters()
          .forEach(each ->
              each.legalSource().openQuestion().ifPresent(question -> asked.add(question.id())));
    }
    assertThat(Explanation.all(RuleSets.standard()).keySet()).containsAll(asked);
  }

  @Test
  void anUnknownCodeNamesTheNearest() {
    Run run = skp("explain", "RESULT_WITHOUT_INDICATORS");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean 'RESULT_WITHOUT_INDICATOR'?");
    assertThat(skp("explain", "QQQQQQQQQQ").err()).contains("skp explain lists all");
  }

  @Test
  void theDocumentsConformToTheirSchema() {
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(skp("schema", "explanation").out());
    List<String> documents = skp("explain", "--format", "json").out().lines().toList();
    assertThat(documents)
        .hasSameSizeAs(skp("explain").out().lines().toList())
        .allSatisfy(each -> assertThat(schema.validate(each, InputFormat.JSON)).isEmpty());
  }
}
