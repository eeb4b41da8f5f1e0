package id.skp.testkit.cli;

import static id.skp.testkit.architecture.CommonWords.ENGLISH;
import static id.skp.testkit.architecture.CommonWords.INDONESIAN;
import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.law.LegalSource;
import id.skp.json.StrictJson;
import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command, over every sample and over broken inputs, says nothing in the language that was not chosen. */
class BothLanguagesTest {
  /** What stands for itself: names in quotation marks, codes, addresses, options and numbers. */
  private static final Pattern NAMES = Pattern.compile(
      "'[^']*'|\"[^\"]*\"|`[^`]*`|<[^>]*>|&[a-z]+;|\\S*[/_\\d=@]\\S*|\\S+[-.:]\\S+");

  private static final Pattern FACTS = Pattern.compile("--[a-z]+|[0-9]+");

  /** Where a schema holds what the same value must be, too. */
  private static final Set<String> CONDITIONS =
      Set.of("if", "then", "else", "not", "anyOf", "oneOf", "allOf");

  /** What says how something is written, and not what it is. */
  private static final Set<String> WRITTEN_ONLY = Set.of(
      "id",
      "name",
      "text",
      "date",
      "decimal",
      "ratio",
      "words",
      "sentence",
      "evaluationPeriod",
      "data");

  private static final Pattern STYLES = Pattern.compile("(?s)<style>.*?</style>");

  private static final Set<String> DATA_OF_RULES = longFirst(
      RuleSets.standard().all().stream().flatMap(each -> dataOf(each).stream()).toList());

  @TempDir
  private Path folder = Path.of("");

  /** Returns the commands that the help of all tells of, but for itself. */
  static List<String> commands() {
    return skp("--help")
        .out()
        .lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .skip(1)
        .takeWhile(line -> !line.isBlank())
        .filter(line -> line.matches("  [a-z]+ .*"))
        .map(line -> line.strip().split(" ", -1)[0])
        .filter(command -> !command.equals("help"))
        .toList();
  }

  static Set<String> samples() {
    return new TreeSet<>(Samples.allNames());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsReportedInTheLanguageChosen(String sample) {
    List<String> texts = new ArrayList<>(data(Samples.document(sample)));
    texts.addAll(DATA_OF_RULES);
    Set<String> data = longFirst(texts);
    for (String command : List.of("evaluate", "review", "cascade", "unit", "year")) {
      assertBoth(data, command, "sample:" + sample);
      assertBoth(data, command, "sample:" + sample, "--format", "html");
    }
    assertBoth(data, "evaluate", "sample:" + sample, "--summary");
  }

  @Test
  void ruleSetsAreListedInTheLanguageChosen() {
    assertBoth(Set.of(), "rules");
    for (RuleSet ruleSet : RuleSets.standard().all()) {
      assertThat(skp("rules", ruleSet.id()).out()).doesNotContainPattern("\\{[0-9]}");
      assertThat(skp("rules", ruleSet.id(), "--lang", "id").out())
          .doesNotContainPattern("\\{[0-9]}");
      assertBoth(dataOf(ruleSet), "rules", ruleSet.id());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpIsInTheLanguageChosenWhereverTheOptionStands(String command) {
    String help = skp(command, "--help", "--lang", "id").out();
    assertThat(help).contains("Penggunaan: skp " + command, "Status keluar:", "Contoh:");
    assertThat(strangers(help, ENGLISH, Set.of())).isEmpty();
    assertThat(help.lines().filter(each -> each.startsWith("  skp ")))
        .isNotEmpty()
        .allMatch(each -> each.contains("--lang id"));
    assertThat(help)
        .as("what values are called")
        .doesNotContainPattern(
            "\\b(FILE|PATH|NAME|DAY|PERIOD|DOCUMENT|DIRECTORY|OUT|RULE|LANG|COMMAND)\\b");
    assertThat(strangers(skp(command, "--help").out(), INDONESIAN, Set.of())).isEmpty();
    assertThat(skp("--lang", "id", command, "--help").out()).isEqualTo(help);
    assertThat(skp("--lang=id", "help", command).out()).isEqualTo(help);
    assertThat(skp("help", "--lang", "id", command).out()).isEqualTo(help);
    assertThat(skp("help", command).out()).isEqualTo(skp(command, "--help").out());
  }

  @Test
  void theHelpOfAllIsInTheLanguageChosen() {
    String help = skp("--lang", "id", "--help").out();
    assertThat(help).contains("Penggunaan: skp", "Perintah:", "Contoh:");
    assertThat(strangers(help, ENGLISH, Set.of())).isEmpty();
    assertThat(skp("help", "--lang", "id").out()).isEqualTo(help);
    assertThat(strangers(skp("help", "--help", "--lang", "id").out(), ENGLISH, Set.of()))
        .isEmpty();
  }

  @Test
  void wrongCallsAreToldInTheLanguageChosen() {
    List<List<String>> calls = new ArrayList<>(SkpTest.WRONG_CALLS);
    calls.addAll(List.of(
        List.of("evaluate", "sample:teacher-2024", "--format"),
        List.of("evaluate", "sample:teacher-2024", "--rules", "no-such-rules"),
        List.of("evaluate", "sample:no-such-sample"),
        List.of("evaluate", "no-such-file"),
        List.of("evaluate", "sample:teacher-2024", "--plugin", "no-such.jar"),
        List.of("evaluate", "sample:teacher-2024", "--variant", "no-such-file"),
        List.of("year", "sample:teacher-year-2024", "--on", "2024-02-30"),
        List.of("year", "sample:teacher-year-2024", "--period", "2024-Q9"),
        List.of("cases", "--only", "no-such-rule"),
        List.of("rules", "--diff", "permenpanrb-6-2022")));
    for (List<String> call : calls) {
      Run run = assertBoth(Set.of(), call.toArray(String[]::new));
      assertThat(run.status()).as("%s", call).isEqualTo(2);
      assertThat(run.err()).as("%s", call).isNotBlank();
    }
  }

  @Test
  void whatCameOfCasesIsToldInTheLanguageChosen() throws IOException {
    String given = "\"given\": {\"resultRating\": \"SESUAI_EKSPEKTASI\"}";
    Path file = Files.writeString(
        folder.resolve("cases.json"),
        "{\"schema\": \"skp-cases/1\", \"ruleSet\": \"permenpanrb-6-2022\", \"cases\": ["
            + "{\"id\": \"A\", \"rule\": \"performance-predicate\", " + given
            + ", \"expect\": {\"predicate\": \"BAIK\"}},"
            + "{\"id\": \"B\", \"rule\": \"performance-predicate\", " + given
            + ", \"expectFailure\": {\"code\": \"NO_RULE\", \"field\": \"resultRating\"}},"
            + "{\"id\": \"C\", \"rule\": \"no-such-rule\", \"given\": {}, \"expect\": {\"x\": 1}},"
            + "{\"id\": \"D\", \"rule\": \"indicator-achievement\", \"given\": {},"
            + " \"expect\": {\"x\": 1}}, {\"id\": \"D\"}, 7]}");
    Run run = assertBoth(Set.of(), "cases", file.toString());
    assertThat(run.out())
        .contains(
            "GAGAL " + file + ": A: performance-predicate: diharapkan {\"predicate\":\"BAIK\"},"
                + " ternyata MISSING_INPUT pada behaviourRating (",
            "diharapkan NO_RULE pada resultRating",
            "RUSAK " + file + ": C: no-such-rule: rule: perlu salah satu dari ",
            "(tidak didukung himpunan aturan ini)",
            "cases[5]: perlu objek, diberikan 7")
        .endsWith("0 lulus, 6 gagal\n");
    assertBoth(Set.of(), "cases", "--scorecard", file.toString());
    assertThat(assertBoth(Set.of(), "cases").out()).endsWith(" lulus, 0 gagal\n");
  }

  @Test
  void auditsAreToldInTheLanguageChosen() throws IOException {
    Path rows = Files.writeString(
        folder.resolve("rows.csv"),
        "id,predicate,period\nSKP-2024-P14,KURANG,2024\nSKP-2024-P14,BAIK,2023\n");
    Run run = assertBoth(Set.of(), "audit", "sample:teacher-2024", "--recorded", rows.toString());
    assertThat(run.out())
        .contains("BERBEDA ", "TIDAK DAPAT DIULANG ")
        .endsWith("0 sama, 1 berbeda, 1 tidak dapat diulang; dokumen tanpa hasil tercatat: 0\n");
    assertBoth(Set.of(), "audit", "sample:teacher-2024", "--recorded", "sample:teacher-2024");
  }

  @Test
  void checksAreToldInTheLanguageChosen() throws IOException {
    Path file = Files.writeString(folder.resolve("variant.json"), """
        {"document": "skp-variant/1", "id": "id.go.lain", "base": "permenpanrb-8-2021",
         "decree": {"id": "Permen Contoh 2/2026", "title": "Permen Contoh"},
         "effectiveFrom": "2021-08-01", "effectiveUntil": "2022-12-31"}""");
    Path small = Files.writeString(folder.resolve("small.json"), """
        {"document": "skp-variant/1", "id": "id.go.talenta", "base": "predicate-consequences",
         "decree": {"id": "Permen Contoh 2/2026", "title": "Permen Contoh"},
         "effectiveFrom": "2020-08-01"}""");
    assertThat(assertBoth(DATA_OF_RULES, "check", small.toString(), "--format", "html")
            .out())
        .contains("<dd>dapat dipakai</dd>");
    Run run =
        assertBoth(DATA_OF_RULES, "check", file.toString(), "--timeout", "1", "--format", "html");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("<h2>Catatan</h2>", "<dd>belum dapat dipakai</dd>");
  }

  @Test
  void allCommandsAreTried() {
    assertThat(commands()).contains("evaluate", "import", "export", "serve").hasSizeGreaterThan(12);
  }

  @Test
  void refusedRowsAreToldInTheLanguageChosen() throws IOException {
    String header = "NIP;Nama;Periode;Predikat;Jabatan;Golongan\n";
    List<String> rows = List.of(
        "1.97202E+17;Bima;TW IV 2024;Baikk;;",
        ";Bima;TW IV 2024;Baik;;",
        "198504122010012003;;TW 9;;=1+1;IV/z",
        "198504122010012003;Dewi Larasati;2024-Q4;Sangat Baik;\u0007;X");
    for (String row : rows) {
      Path sheet = Files.writeString(folder.resolve("sheet.csv"), header + row + "\n");
      assertBoth(Set.of("Bima", "Dewi Larasati"), "import", sheet.toString());
      assertBoth(Set.of("Bima", "Dewi Larasati"), "import", "--format", "text", sheet.toString());
    }
    Files.writeString(folder.resolve("page.xlsx"), "<html><table></table></html>");
    Files.write(folder.resolve("wide.csv"), header.getBytes(StandardCharsets.UTF_16));
    for (String name : List.of("page.xlsx", "wide.csv", "none.csv")) {
      Run run = assertBoth(Set.of(), "import", folder.resolve(name).toString());
      assertThat(run.status()).as(name).isEqualTo(2);
    }
    Path broken = Files.writeString(folder.resolve("broken.json"), "[]");
    assertThat(assertBoth(Set.of(), "export", broken.toString()).status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evaluate", "review", "cascade", "unit", "year", "form", "siasn", "cases"})
  void brokenDocumentsAreToldInTheLanguageChosen(String command) throws IOException {
    List<String> broken = List.of(
        "",
        "null",
        "[]",
        "{",
        "{}",
        "{\"document\": 1}",
        "{'a': 1}",
        "{\"a\": 1,\n}",
        "NaN",
        "{\"document\": \"skp-plan/1\", \"id\": 7, \"employee\": \"x\", \"period\": {}, \"modl\": 1}",
        "{\"document\": \"skp-appraisal/1\", \"skp\": {\"employee\": {\"nip\": \"1 \"}}, \"period\":"
            + " \"2024-Q7\", \"results\": [null, {\"rating\": \"Sesuai Ekspektasi\"}]}",
        "{\"document\": \"skp-performance-file/1\", \"entries\": 12.5}",
        "{\"document\": \"skp-role-result-matrix/1\", \"members\": [{\"level\": 0.5}]}");
    for (String document : broken) {
      Path file = Files.writeString(folder.resolve("broken.json"), document);
      Run run = assertBoth(Set.of(), command, file.toString());
      assertThat(run.status()).as("%s", document).isEqualTo(2);
    }
  }

  @Test
  void inIndonesianConstantsStandByTheWordsOfTheLawOnly() {
    String year = skp("year", "sample:teacher-year-2024", "--lang", "id").out();
    assertThat(year)
        .contains(
            "Baik (BAIK)", "sudah diputus, final\n", "tepat waktu\n", "Penafsiran pustaka ini: OQ-")
        .contains("Tahun 2024, setelah keberatan: ")
        .doesNotContainPattern("\\((DECIDED|FILED|EXPLAINED|TIMELY|OUR_READING)\\)");
    assertThat(skp("year", "sample:teacher-year-2024").out())
        .contains("(DECIDED)", "(TIMELY)", "(OUR_READING)");
    assertThat(
            skp("draft", "sample:unit-mph-2024", "sample:plan-head-of-office-2024", "--lang", "id")
                .out())
        .contains("/cascading (P01-R1): dalam SKP tidak ada, dalam matriks \"DIRECT\"");
  }

  static List<String> schemas() {
    return skp("schema").out().lines().toList();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyDescriptionOfASchemaIsToldInIndonesian(String type) {
    Meanings meanings = new Meanings();
    Map<?, ?> schema = schemaOf(type, "en");
    Set<Map.Entry<String, String>> ofParameters = new HashSet<>();
    definitions(schema).forEach((name, definition) -> {
      if (String.valueOf(name).startsWith("parametersOf-")) {
        describe(definition, (said, title) -> ofParameters.add(Map.entry(title, said)));
      }
    });
    List<String> missing = new ArrayList<>();
    describe(schema, (said, title) -> {
      // the code says what a parameter is in both languages, in Indonesian as its title
      boolean isTold = !title.isEmpty() && ofParameters.contains(Map.entry(title, said));
      if (meanings.of(said).isEmpty() && !isTold) {
        missing.add(said);
      }
    });
    assertThat(missing).isEmpty();
  }

  /** Each property says what it holds, by itself or by what it refers to, and not only how it is written. */
  @ParameterizedTest
  @MethodSource("schemas")
  void everyPropertyOfASchemaIsDescribed(String type) {
    for (String language : List.of("en", "id")) {
      Map<?, ?> schema = schemaOf(type, language);
      List<String> bare = new ArrayList<>();
      bareProperties(schema, definitions(schema), Set.of(), "", bare);
      assertThat(bare).as(language).isEmpty();
    }
  }

  private static Map<?, ?> schemaOf(String type, String language) {
    return (Map<?, ?>) Objects.requireNonNull(
        StrictJson.parse(skp("schema", type, "--lang", language).out()));
  }

  private static Map<?, ?> definitions(Map<?, ?> schema) {
    return schema.get("$defs") instanceof Map<?, ?> defs ? defs : Map.of();
  }

  /** A condition names what is declared beside it. */
  private static void bareProperties(
      @Nullable Object schema, Map<?, ?> defs, Set<?> declared, String place, List<String> bare) {
    if (schema instanceof List<?> items) {
      items.forEach(each -> bareProperties(each, defs, declared, place, bare));
    } else if (schema instanceof Map<?, ?> members) {
      Set<Object> beside = new HashSet<>(declared);
      if (referred(members, defs).get("properties") instanceof Map<?, ?> narrowed) {
        beside.addAll(narrowed.keySet());
      }
      Map<?, ?> properties = members.get("properties") instanceof Map<?, ?> own ? own : Map.of();
      properties.forEach((name, property) -> {
        if (beside.add(name)) {
          if (!isDescribed(property, defs)) {
            bare.add(place + "/" + name);
          }
          bareProperties(property, defs, Set.of(), place + "/" + name, bare);
        }
      });
      members.forEach((name, member) -> {
        if (CONDITIONS.contains(name)) {
          bareProperties(member, defs, beside, place + "/" + name, bare);
        } else if (name.equals("$defs")) {
          ((Map<?, ?>) Objects.requireNonNull(member))
              .forEach((key, each) -> bareProperties(each, defs, Set.of(), "/" + key, bare));
        } else if (!name.equals("properties")) {
          bareProperties(member, defs, Set.of(), place + "/" + name, bare);
        }
      });
    }
  }

  private static boolean isDescribed(@Nullable Object property, Map<?, ?> defs) {
    if (!(property instanceof Map<?, ?> members)) {
      return false;
    }
    Object said = members.containsKey("description")
        ? members.get("description")
        : referred(members, defs).get("description");
    return said != null
        && WRITTEN_ONLY.stream()
            .noneMatch(each ->
                defs.get(each) instanceof Map<?, ?> form && said.equals(form.get("description")));
  }

  private static Map<?, ?> referred(Map<?, ?> members, Map<?, ?> defs) {
    String name = String.valueOf(members.get("$ref")).replaceFirst("^#/\\$defs/", "");
    return defs.get(name) instanceof Map<?, ?> definition ? definition : Map.of();
  }

  private static void describe(Object schema, BiConsumer<String, String> seen) {
    if (schema instanceof Map<?, ?> members) {
      if (members.get("description") instanceof String said) {
        seen.accept(said, members.get("title") instanceof String title ? title : "");
      }
      members.values().stream().filter(Objects::nonNull).forEach(each -> describe(each, seen));
    } else if (schema instanceof List<?> items) {
      items.stream().filter(Objects::nonNull).forEach(each -> describe(each, seen));
    }
  }

  /** Runs a call in both languages; returns the run in Indonesian. */
  private static Run assertBoth(Set<String> data, String... call) {
    Run english = skp(with("en", call));
    Run indonesian = skp(with("id", call));
    assertThat(indonesian.status()).as(String.join(" ", call)).isEqualTo(english.status());
    assertThat(strangers(indonesian.out() + "\n" + indonesian.err(), ENGLISH, data))
        .as("%s --lang id", String.join(" ", call))
        .isEmpty();
    assertThat(strangers(english.out() + "\n" + english.err(), INDONESIAN, data))
        .as("%s --lang en", String.join(" ", call))
        .isEmpty();
    return indonesian;
  }

  private static String[] with(String language, String... call) {
    return Stream.concat(Stream.of("--lang", language), Stream.of(call)).toArray(String[]::new);
  }

  /** Returns the lines that hold words of a language, where these are not data of the document, long ones first. */
  private static List<String> strangers(String output, Set<String> words, Set<String> data) {
    return STYLES
        .matcher(output)
        .replaceAll(" ")
        .lines()
        .filter(line -> isIn(words, line))
        .map(line -> without(data, line))
        .filter(line -> isIn(words, line))
        .toList();
  }

  private static boolean isIn(Set<String> words, String line) {
    return Stream.of(NAMES.matcher(line).replaceAll(" ").split("[\\s,;()]+"))
        .filter(word -> !word.equals(word.toUpperCase(Locale.ROOT)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }

  private static String without(Set<String> data, String line) {
    String rest = line;
    for (String each : data) {
      rest = rest.replace(each, " ");
    }
    return rest;
  }

  /** Returns the texts of a document, long ones first. */
  private static Set<String> data(byte[] document) {
    List<String> texts = new ArrayList<>();
    collect(Objects.requireNonNull(StrictJson.parse(document)), texts);
    return longFirst(texts.stream()
        .filter(each -> each.contains(" "))
        .flatMap(each -> Stream.of(each, each.replace("&", "&amp;").replace("\"", "&quot;")))
        .toList());
  }

  private static Set<String> longFirst(Collection<String> texts) {
    Set<String> sorted = new TreeSet<>(
        Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    sorted.addAll(texts);
    return sorted;
  }

  private static void collect(Object value, List<String> texts) {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof Map<?, ?> fields) {
      fields.values().stream().filter(Objects::nonNull).forEach(each -> collect(each, texts));
    } else if (value instanceof List<?> items) {
      texts.add(items.stream().map(String::valueOf).collect(Collectors.joining(", ")));
      items.stream().filter(Objects::nonNull).forEach(each -> collect(each, texts));
    }
  }

  private static void cite(LegalSource source, List<String> texts) {
    source.citations().forEach(each -> texts.add(each.toString()));
  }

  /** Returns the titles of regulations and words of the law that a rule set holds as values. */
  private static Set<String> dataOf(RuleSet ruleSet) {
    List<String> texts = new ArrayList<>(List.of(ruleSet.regulation().title()));
    ruleSet.parameters().forEach(each -> {
      if (each.data() != null) {
        collect(each.data(), texts);
      }
    });
    ruleSet.parameters().forEach(each -> cite(each.legalSource(), texts));
    ruleSet.rules().forEach(each -> cite(each.legalSource(), texts));
    ruleSet.findingKinds().forEach(each -> cite(each.source(), texts));
    return longFirst(
        Stream.concat(texts.stream().filter(each -> each.contains(" ")), wrapped(ruleSet))
            .toList());
  }

  /** Returns the words of long lists, as they stand on lines of their own. */
  private static Stream<String> wrapped(RuleSet ruleSet) {
    return ruleSet.parameters().stream()
        .map(Parameter::data)
        .filter(each -> each instanceof List<?> list && list.size() > 9)
        .map(each -> ((List<?>) each).stream().map(String::valueOf).toList())
        .flatMap(list -> Stream.concat(
            list.stream().map(each -> each + ","),
            Stream.of(String.join(", ", list.subList(list.size() - 2, list.size())))));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpInIndonesianHasNoSentenceInEnglish(String command) {
    List<String> english = sentences(Run.skp(command, "--help").out());
    assertThat(sentences(Run.skp(command, "--help", "--lang", "id").out()))
        .doesNotContainAnyElementsOf(english);
  }

  /** A translation that was left behind names other options, days or rule sets than the sentence it stands for. */
  @ParameterizedTest
  @MethodSource("commands")
  void helpNamesTheSameOptionsAndNumbersInBothLanguages(String command) {
    assertThat(facts(Run.skp(command, "--help", "--lang", "id").out()))
        .isEqualTo(facts(Run.skp(command, "--help").out()));
  }

  private static Set<String> facts(String help) {
    return FACTS
        .matcher(help)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> sentences(String help) {
    return help.lines()
        .map(String::strip)
        .map(line -> line.replaceFirst("^\\S+ {2,}", ""))
        .filter(line -> line.matches(".*[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}.*"))
        .filter(line -> !line.startsWith("skp "))
        .toList();
  }
}
