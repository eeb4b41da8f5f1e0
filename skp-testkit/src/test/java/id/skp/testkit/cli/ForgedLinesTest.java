package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.people.Institution;
import id.skp.core.text.Text;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.json.EvaluationDocumentJson;
import id.skp.json.MatrixJson;
import id.skp.json.ObjectionJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpJson;
import id.skp.json.StrictJson;
import id.skp.json.VariantJson;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.internal.Everyday;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a document begins a line, steers a terminal or turns the direction of reading, in whatever is printed. */
class ForgedLinesTest {
  private static final String FORGED = "\\n"
      + "  SKP-SCORE: Predikat: Sangat Baik\\r"
      + "\\r"
      + "\\n"
      + "\\u2028\\u2029\\u0085\\u000b\\u202e\\u2066\\u200f";
  private static final String HARMLESS = FORGED.replaceAll("\\\\(u[0-9a-f]{4}|[nr])", "/");

  private static final String EVALUATION_DOCUMENT = "an evaluation document";
  private static final String YEAR = "sample:teacher-year-2024";

  private static final Pattern UNSAFE = Pattern.compile(
      "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
  private static final Pattern WORDS = Pattern.compile(">[^<]*<");

  private static final Pattern FIELD_WITH_TEXT = Pattern.compile("\"([a-zA-Z]+)\" ?: ?\"");

  /** Cases that fail, are refused and cannot be run, with a text in every field that takes one. */
  private static final String CASES = """
      {
        "schema": "skp-cases/1",
        "ruleSet": "permenpanrb-6-2022",
        "cases": [
          {
            "id": "C1",
            "title": "Prediket",
            "source": "PermenPAN-RB 6/2022, Lampiran",
            "rule": "performance-predicate",
            "given": {"resultRating": "DI_ATAS_EKSPEKTASI", "behaviourRating": "SESUAI_EKSPEKTASI"},
            "expect": {"predicate": "KURANG"},
            "note": "Catatan",
            "basis": "REGULATION_TEXT",
            "citation": "PermenPAN-RB 6/2022"
          },
          {
            "id": "C2",
            "rule": "unit-leader-result-rating",
            "given": {"organisationPredicate": "ISTIMEWA"},
            "expectFailure": {"code": "MISSING_INPUT", "field": "behaviourRating"}
          }
        ]
      }
      """;

  /** What reads a kind of document, and the calls that print it. */
  private record Kind(String header, Consumer<String> reader, List<List<String>> calls) {}

  private static final List<Kind> KINDS = List.of(
      new Kind(
          "skp-appraisal/1",
          AppraisalJson::read,
          List.of(
              List.of("evaluate", "-"),
              List.of("evaluate", "-", "--lang", "id"),
              List.of("evaluate", "-", "--format", "html"),
              List.of("form", "-", "--format", "text"),
              List.of("form", "-"))),
      new Kind(
          "skp-plan/1",
          SkpJson::read,
          List.of(
              List.of("review", "-"),
              List.of("review", "-", "--lang", "id", "--format", "html"),
              List.of("form", "-", "--format", "text"),
              List.of("form", "-"))),
      new Kind(
          "skp-performance-file/1",
          PerformanceFileJson::read,
          List.of(
              List.of("year", "-"),
              List.of("year", "-", "--lang", "id", "--format", "html"),
              List.of("form", "-", "--format", "text"),
              List.of("form", "-"))),
      new Kind(
          "skp-evaluation-document/1",
          EvaluationDocumentJson::read,
          List.of(
              List.of("form", "-", "--format", "text"),
              List.of("form", "-"),
              List.of("year", YEAR, "--beside", "-"),
              List.of("year", YEAR, "--beside", "-", "--lang", "id", "--format", "html"))),
      new Kind(
          "skp-role-result-matrix/1",
          MatrixJson::read,
          List.of(
              List.of("cascade", "-"),
              List.of("cascade", "-", "--lang", "id", "--format", "html"),
              List.of("cascade", "-", "--format", "mermaid"),
              List.of("form", "-", "--format", "text"),
              List.of("form", "-"))),
      new Kind(
          "skp-variant/1",
          text -> VariantJson.read(text.getBytes(StandardCharsets.UTF_8), RuleSets.standard()),
          List.of(
              List.of("rules", "--variant", "-"),
              List.of("rules", "--variant", "-", "id.go.contoh-2026"),
              List.of(
                  "rules", "--variant", "-", "id.go.contoh-2026", "--diff", "permenpanrb-6-2022"),
              List.of("evaluate", "sample:teacher-2024", "--force", "--variant", "-"))));

  static List<String> samples() {
    return KINDS.stream()
        .map(kind -> Stream.concat(Samples.allNames().stream(), Stream.of(EVALUATION_DOCUMENT))
            .filter(name -> isOf(kind, text(name)))
            .toList())
        .flatMap(names -> Everyday.share(names).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aHostileTextIsPrintedOnAsManyLinesAsAHarmlessOne(String sample) {
    String document = text(sample);
    Kind kind = KINDS.stream().filter(each -> isOf(each, document)).findFirst().orElseThrow();
    List<String> texts =
        textsOf(Objects.requireNonNull(StrictJson.parse(document))).distinct().toList();
    Set<String> fields = accepted(kind, document, texts);
    assertThat(fields).as("texts that take anything").hasSizeGreaterThan(2);
    int printed = 0;
    for (List<String> call : kind.calls()) {
      String[] arguments = call.toArray(String[]::new);
      Run hostile = skp(RuleSets.standard(), with(document, fields, FORGED), arguments);
      Run harmless = skp(RuleSets.standard(), with(document, fields, HARMLESS), arguments);
      assertThat(hostile.status()).as("%s: %s", call, hostile.err()).isEqualTo(harmless.status());
      assertThat(hostile.err().lines().count())
          .as("%s", call)
          .isEqualTo(harmless.err().lines().count());
      boolean page = hostile.out().startsWith("<!DOCTYPE html>");
      assertThat(shape(hostile.out(), page && call.contains("form")))
          .as("%s", call)
          .isEqualTo(shape(harmless.out(), page && call.contains("form")));
      assertThat(UNSAFE.matcher(hostile.out() + hostile.err()).results())
          .as("%s", call)
          .isEmpty();
      if (!harmless.out().isEmpty()) {
        printed++;
        assertThat(hostile.out())
            .as("%s", call)
            .contains(call.contains("mermaid") ? "#9166;" : "⏎");
      }
    }
    assertThat(printed).as("calls that print").isGreaterThan(1);
  }

  /** The evaluation that it is about is named where it is not found. */
  @ParameterizedTest
  @ValueSource(strings = {"id", "skpId", "ruleSet", "libraryVersion", "reason", "name"})
  void anObjectionBesideAFileForgesNoLine(String field) {
    Objection objection = ObjectionCourse.of(
            Samples.year("teacher-year-2024"), PermenPanRb6Of2022.ruleSet())
        .get(0)
        .objection()
        .orElseThrow();
    for (List<String> call : List.of(
        List.of("year", YEAR, "--beside", "-"),
        List.of("year", YEAR, "--beside", "-", "--lang", "id", "--format", "html"))) {
      Run hostile = skp(
          RuleSets.standard(),
          withEach(ObjectionJson.write(objection), field, FORGED),
          call.toArray(String[]::new));
      Run harmless = skp(
          RuleSets.standard(),
          withEach(ObjectionJson.write(objection), field, HARMLESS),
          call.toArray(String[]::new));
      assertSameLines(hostile, harmless, field);
    }
  }

  /** Whatever field of a case file it stands in, in a report of any form. */
  @ParameterizedTest
  @MethodSource("fieldsOfCases")
  void aCaseFileForgesNoLine(String field, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("cases.json");
    for (List<String> call : List.of(
        List.of("cases", file.toString()),
        List.of("cases", file.toString(), "--lang", "id"),
        List.of("cases", file.toString(), "--rules", "permenpanrb-6-2022"))) {
      Files.writeString(file, withEach(CASES, field, FORGED));
      Run hostile = skp(call.toArray(String[]::new));
      Files.writeString(file, withEach(CASES, field, HARMLESS));
      assertSameLines(hostile, skp(call.toArray(String[]::new)), field);
    }
  }

  static Set<String> fieldsOfCases() {
    return FIELD_WITH_TEXT
        .matcher(CASES)
        .results()
        .map(field -> field.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String withEach(String document, String field, String words) {
    return document.replaceAll(
        "(\"" + field + "\" ?: ?\"[^\"]*)\"", "$1" + Matcher.quoteReplacement(words) + "\"");
  }

  private static void assertSameLines(Run hostile, Run harmless, String field) {
    assertThat(hostile.status()).as("%s: %s", field, hostile.err()).isEqualTo(harmless.status());
    assertThat(hostile.out().lines().count()).isEqualTo(harmless.out().lines().count());
    assertThat(hostile.err().lines().count()).isEqualTo(harmless.err().lines().count());
    assertThat(UNSAFE.matcher(hostile.out() + hostile.err()).results()).isEmpty();
  }

  @Test
  void aDecisionToldByTheLibraryHasNoForgedLine() {
    String document = text("teacher-2021");
    for (String each : List.of("R1", "R2", "R3", "teacher-2021")) {
      document = with(document, Set.of(each), FORGED);
    }
    var report = PerformanceRules.of(
            RuleSets.standard().find("permenpanrb-8-2021").orElseThrow())
        .evaluate(AppraisalJson.read(document));
    for (String told : List.of(
        report.decision().explain(Text.ENGLISH),
        report.decision().explain(Text.INDONESIAN),
        report.decision().trace().toString(),
        report.decision().toString(),
        report.findings().toString(),
        report.decision().trace().steps().toString())) {
      assertThat(told).doesNotContain("\n  SKP-SCORE");
      assertThat(UNSAFE.matcher(told).results()).isEmpty();
    }
    assertThat(report.decision().explain(Text.ENGLISH)).contains("⏎");
  }

  @Test
  void nobodyCallsOrIsNamedInAWayThatForgesALine() {
    Institution forged = new Institution("K1", "K1\n  SKP-SCORE: 120\u2028");
    assertThatExceptionOfType(RuleSetSelectionException.class)
        .isThrownBy(() -> RuleSets.standard().inForceOn(LocalDate.of(1950, 1, 1), forged))
        .satisfies(refused -> assertThat(refused.getMessage() + refused.text())
            .contains("K1⏎  SKP-SCORE: 120⏎")
            .doesNotContain("\n", "\u2028"));
    assertThat(skp("evaluate", "--rules", "a\nskp: done\u001b[2J", "sample:teacher-2024")
            .err())
        .hasLineCount(2)
        .doesNotContain("\u001b");
  }

  /** The form shows in a cell the lines that were written into it; its elements are what nothing may add to. */
  private static String shape(String output, boolean isForm) {
    String tags = WORDS.matcher(output).replaceAll("><");
    return isForm
        ? tags.replaceAll("(?s)<style>.*?</style>", "")
        : output.lines().count()
            + tags.lines().filter(line -> line.startsWith("<")).collect(Collectors.joining());
  }

  private static boolean isOf(Kind kind, String document) {
    return document.contains("\"" + kind.header() + "\"");
  }

  /** Returns those of the texts that take any words behind them: all together, or those of either half. */
  private static Set<String> accepted(Kind kind, String document, List<String> texts) {
    if (isAccepted(kind, with(document, Set.copyOf(texts), FORGED))) {
      return new TreeSet<>(texts);
    }
    Set<String> accepted = new TreeSet<>();
    if (texts.size() > 1) {
      int half = texts.size() / 2;
      accepted.addAll(accepted(kind, document, texts.subList(0, half)));
      accepted.addAll(accepted(kind, document, texts.subList(half, texts.size())));
    }
    return accepted;
  }

  private static boolean isAccepted(Kind kind, String document) {
    try {
      kind.reader().accept(document);
      return true;
    } catch (DocumentException refused) {
      return false;
    }
  }

  private static String text(String sample) {
    if (sample.equals(EVALUATION_DOCUMENT)) {
      return EvaluationDocumentJson.write(
          Samples.year("teacher-year-2024").all(EvaluationDocument.class).get(0));
    }
    return new String(Samples.document(sample), StandardCharsets.UTF_8);
  }

  /** Puts words behind each of these texts, wherever it stands, so that an id goes on naming what it names. */
  private static String with(String document, Set<String> texts, String words) {
    String changed = document;
    for (String each : texts) {
      changed = changed.replace("\"" + each + "\"", "\"" + each + words + "\"");
    }
    return changed;
  }

  private static Stream<String> textsOf(Object value) {
    if (value instanceof Map<?, ?> fields) {
      return fields.values().stream().filter(Objects::nonNull).flatMap(ForgedLinesTest::textsOf);
    } else if (value instanceof List<?> items) {
      return items.stream().filter(Objects::nonNull).flatMap(ForgedLinesTest::textsOf);
    }
    return value instanceof String text && !text.matches("(?s).*[\"\\\\].*")
        ? Stream.of(text)
        : Stream.empty();
  }

  /** Whatever is called with the number of a person, and whichever rule is given one, does not tell it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#",
        "evaluate #",
        "evaluate #.json",
        "evaluate sample:#",
        "evaluate --format # -",
        "evaluate --rules # sample:teacher-2024",
        "evaluate --reach # sample:teacher-2024",
        "evaluate --plugin # sample:teacher-2024",
        "evaluate --# sample:teacher-2024",
        "year --on # sample:teacher-year-2024",
        "year --period # sample:teacher-year-2024",
        "new #",
        "check #",
        "cases --timeout #",
        "cases --only #",
        "career --held # sample:teacher-year-2024",
        "samples #",
        "samples --unit #",
        "schema #",
        "explain #",
        "rules #",
        "decide #",
        "decide pp46-conversion --given {\"score\":#}",
        "decide siasn-endpoint --given {\"year\":#}",
        "decide leader-periodic-score --given {\"initiativeMean\":#}",
        "decide behaviour-aspect-score --given {\"level\":#}"
      })
  void theNumberOfAPersonInACallIsNotTold(String call) {
    for (String number : List.of(
        "198504122010012003",
        "1985041220100120O3",
        "19850412(201001)2[003]",
        "1985#0412#2010#01#2#003",
        "19850412\u3001201001;{2}@003")) {
      for (String lang : List.of("en", "id")) {
        Run run = Run.skp((call.replace("#", number) + " --lang " + lang).split(" "));

        assertThat(run.out() + run.err()).isNotBlank().doesNotContain("19850", "0120O3", "12003");
      }
    }
  }

  @Test
  void theNameOfAFolderThatIsWrittenForgesNoLine(@TempDir Path folder) {
    for (String call : List.of(
        "year sample:teacher-year-2024 --forms",
        "cases --export",
        "rules permenpanrb-8-2021 --book")) {
      List<String> arguments = new ArrayList<>(List.of(call.split(" ")));
      arguments.add(
          folder.resolve("a\nskp: forged \u202e\u001b[2J" + call.length()).toString());
      Run run = Run.skp(arguments.toArray(String[]::new));

      assertThat(run.out() + run.err()).contains("forged").doesNotContain("\u202e", "\u001b");
      assertThat((run.out() + run.err()).lines()).noneMatch(line -> line.startsWith("skp: forged"));
    }
  }

  @Test
  void theTitleOfADecreeForgesNoLineOfATableForModellers(@TempDir Path folder) throws IOException {
    String variant = new String(Samples.document("ministry-variant-2026"), StandardCharsets.UTF_8);
    Path file = Files.writeString(
        folder.resolve("variant.json"),
        variant.replace(
            "Pedoman Penilaian Kinerja di Lingkungan",
            "Pedoman\\nforged \\u202e\\u2028Kinerja di Lingkungan"));
    String id = variant.replaceFirst("(?s).*?\"id\" *: *\"([^\"]+)\".*", "$1");

    Run run = Run.skp("rules", id, "--variant", file.toString(), "--format", "dmn");

    assertThat(run.out()).contains("forged").doesNotContain("\u202e", "\u2028");
    assertThat(run.out().lines()).noneMatch(line -> line.startsWith("forged"));
  }

  @ParameterizedTest
  @CsvSource({
    "review, plan-flawed-2024, R1",
    "cascade, unit-mph-draft-2024, M",
    "year, teacher-year-2024, SKP-2024-P14",
    "evaluate, teacher-2024, SKP-2024-P14"
  })
  void noPageShowsAnIdThatIsTheNumberOfAPerson(String command, String sample, String part) {
    String number = "199003152015031002";
    String document = new String(Samples.document(sample), StandardCharsets.UTF_8)
        .replace("\"" + part, "\"" + number + part);
    for (String format : List.of("text", "html")) {
      Run run =
          Run.skp(document.getBytes(StandardCharsets.UTF_8), command, "-", "--format", format);
      assertThat(run.out()).isNotEmpty();
      assertThat(run.out() + run.err()).contains("**************1002").doesNotContain("19900315");
    }
    assertThat(Run.skp(document.getBytes(StandardCharsets.UTF_8), command, "-", "--format", "json")
            .out())
        .contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19850412.201001.2.003",
        "19850412_201001_2_003",
        "1985-0412-2010-01-2003",
        "1985'0412'2010'012003"
      })
  void noRefusalTellsMoreThanTheEndOfAGroupedNumber(String number, @TempDir Path directory)
      throws IOException {
    String told = number.replaceAll("[0-9](?=(?:.?[0-9]){4})", "*");
    Path folder = Files.createDirectory(directory.resolve("berkas"));
    Path file = Files.writeString(
        folder.resolve(number + ".json"),
        new String(Samples.document("teacher-2024"), StandardCharsets.UTF_8)
            .replaceFirst(
                "\"organisationPredicate\" *: *\"[A-Z_]+\"",
                "\"organisationPredicate\": \"" + number + "\""));

    Run run = skp("evaluate", file.toString());

    assertThat(run.err()).contains(told + ".json", "'" + told + "'").doesNotContain(number);
  }
}
