package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.skp.json.StrictJson;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document of one's own is begun with: samples and schemas. */
class SamplesCommandTest {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void everySampleIsListedWithWhatToDoWithIt() {
    Run list = skp("samples");
    assertThat(list.status()).isZero();
    assertThat(list.out().lines())
        .hasSameSizeAs(Samples.allNames())
        .contains(
            "plan-teacher-2024 is a plan (SKP); call skp review sample:plan-teacher-2024",
            "holidays-2025 is a list of holidays; call skp year --holidays sample:holidays-2025 FILE");
    assertThat(skp("samples", "--lang", "id").out())
        .contains("teacher-2024 adalah penilaian; jalankan skp evaluate sample:teacher-2024\n");
  }

  @Test
  void aSampleIsPrintedAsItIs() {
    for (String name : Samples.allNames()) {
      assertThat(skp("samples", name).out())
          .isEqualTo(new String(Samples.document(name), UTF_8).stripTrailing() + "\n");
    }
    assertThat(skp("samples", "unit-2024").err())
        .contains(
            "write them, too: ", "skp samples head-of-office-2024 > head-of-office-2024.json");
    assertThat(skp("samples", "teacher-2024").err()).isEmpty();
    assertThat(skp("samples", "nobody"))
        .satisfies(run -> assertThat(run.status()).isEqualTo(2))
        .satisfies(
            run -> assertThat(run.err()).contains("unknown sample, there are: teacher-2024"));
  }

  @Test
  void aWholeUnitIsWrittenAndEachCommandFindsNothingInIt() throws IOException {
    Path out = folder.resolve("deeper/unit-7");
    Run run = skp("samples", "--unit", "12", "--seed", "7", "--out", out.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains(
            out.resolve("unit.json") + " is a unit; call skp unit " + out.resolve("unit.json"))
        .hasSize(5);
    for (String line : run.out().lines().toList()) {
      List<String> call = new ArrayList<>();
      for (String word : line.substring(line.indexOf("call skp ") + 9).split(" ", -1)) {
        call.addAll(
            word.endsWith("/*.json") ? all(Path.of(word).resolveSibling("")) : List.of(word));
      }
      assertThat(skp(call.toArray(String[]::new))).as(line).satisfies(each -> {
        assertThat(each.err()).isEmpty();
        assertThat(each.status()).isZero();
      });
    }
    assertThat(skp(
                "audit",
                out.resolve("appraisals").toString(),
                "--recorded",
                out.resolve("evaluations.jsonl").toString())
            .status())
        .isZero();
    assertThat(skp("import", out.resolve("predicates.csv").toString()).out().lines())
        .hasSize(12);
    assertThat(names(out.resolveSibling("."))).containsExactly("unit-7");
    assertThat(names(out))
        .contains("matrix.json", "plans.csv", "appraisals.csv")
        .hasSize(9);
  }

  private static List<String> all(Path folder) throws IOException {
    return names(folder).stream().map(each -> folder.resolve(each).toString()).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }

  @Test
  void aUnitIsRefusedThatCannotBeWritten() throws IOException {
    String out = folder.resolve("unit").toString();
    assertRefused("--unit needs --out", "samples", "--unit", "12");
    assertRefused("--unit needs --out", "samples", "--seed", "12");
    assertRefused("--seed needs a whole number, got 'x'", "samples", "--seed", "x");
    assertRefused("--unit needs --out", "samples", "teacher-2024", "--out", out);
    assertRefused("--unit needs --out", "samples", "teacher-2024", "--unit", "12", "--out", out);
    assertRefused("--unit: needs 3 to 40000 people", "samples", "--unit", "2", "--out", out);
    assertThat(folder).isEmptyDirectory();
    Files.writeString(folder.resolve("file"), "ours");
    assertRefused("is there already", "samples", "--unit", "3", "--out", folder.toString());
    assertRefused(
        "file", "samples", "--unit", "3", "--out", folder.resolve("file/unit").toString());
    assertThat(names(folder)).containsExactly("file");
  }

  private static void assertRefused(String sentence, String... call) {
    Run run = skp(call);
    assertThat(run.status()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(sentence);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theSchemaOfEveryTypeIsPrintedAndASampleConformsToIt() {
    List<String> types = new ArrayList<>(skp("schema").out().lines().toList());
    assertThat(types).contains("year", "matrix");
    assertThat(skp("schema", "year").out())
        .isEqualTo(skp("schema", "performance-file").out());
    assertThat(skp("schema", "matrix").out())
        .isEqualTo(skp("schema", "role-result-matrix").out());
    types.removeAll(List.of("year", "matrix"));
    assertThat(types)
        .contains("plan", "appraisal", "performance-file", "variant", "cases")
        .contains("row-mapping", "vocabulary", "holidays");
    assertThat(types)
        .allSatisfy(type ->
            assertThat(skp("schema", type).out()).contains("\"title\": \"skp-" + type + "/1\""));
    assertConforms("plan", "plan-teacher-2024");
    assertConforms("appraisal", "teacher-2021");
    assertConforms("performance-file", "teacher-year-2024");
    assertConforms("role-result-matrix", "unit-mph-2024");
    assertConforms("variant", "ministry-variant-2026");
    assertConforms("holidays", "holidays-2025");
    assertThat(skp("schema", "plans").err()).contains("did you mean 'plan'?");
  }

  @Test
  void samplesOfAKindAreListedByTheWordItIsBegunWith() {
    assertThat(skp("samples", "year").out())
        .isEqualTo(
            "teacher-year-2024 is the file of a year; call skp year sample:teacher-year-2024\n");
    assertThat(skp("samples", "matrix").out().lines())
        .hasSize(2)
        .allMatch(each -> each.startsWith("unit-mph-"));
  }

  private static final Pattern DESCRIPTION =
      Pattern.compile("\"description\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

  /** A title that says the same as the description is told once. */
  private static final Pattern WORDS =
      Pattern.compile("\"(?:title|description)\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*+\"");

  private static String wordless(String schema) {
    return WORDS.matcher(schema).replaceAll("").replaceAll("[\\s,]", "");
  }

  private static List<String> descriptions(String schema) {
    return DESCRIPTION.matcher(schema).results().map(each -> each.group(1)).toList();
  }

  /** Of documents that people write all of it, of what programs write nothing in another language. */
  @Test
  void aSchemaIsDescribedInTheLanguageChosen() throws IOException {
    Set<String> written = Set.of(
        "plan",
        "appraisal",
        "performance-file",
        "year",
        "file-entry",
        "evaluation",
        "evaluation-document",
        "objection",
        "role-result-matrix",
        "matrix",
        "unit",
        "vocabulary",
        "row-mapping",
        "holidays",
        "cases");
    for (String type : skp("schema").out().lines().toList()) {
      String english = skp("schema", type).out();
      String indonesian = skp("schema", type, "--lang", "id").out();
      assertThat(StrictJson.parse(indonesian)).as(type).isInstanceOf(Map.class);
      assertThat(descriptions(indonesian))
          .as(type)
          .filteredOn(each -> !each.equals("Administrator.")) // the same in both
          .doesNotContainAnyElementsOf(descriptions(english));
      assertThat(wordless(indonesian)).as(type).isEqualTo(wordless(english));
      if (written.contains(type)) {
        assertThat(descriptions(indonesian)).as(type).hasSameSizeAs(descriptions(english));
      }
    }
    assertThat(skp("schema", "plan", "--lang", "id").out())
        .contains("\"description\": \"Cara SKP menyatakan apa yang diharapkan.\"");
    Path file = folder.resolve("skp-plan-1.schema.json");
    assertThat(skp("schema", "plan", "--out", file.toString()).out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(skp("schema", "plan").out());
    assertRefused("--out needs a TYPE", "schema", "--out", file.toString());
  }

  private static void assertConforms(String type, String sample) {
    assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(skp("schema", type).out())
            .validate(new String(Samples.document(sample), UTF_8), InputFormat.JSON))
        .as(sample)
        .isEmpty();
  }
}
