package id.skp.testkit.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.skp.json.AppraisalJson;
import id.skp.json.EvaluationDocumentJson;
import id.skp.json.MatrixJson;
import id.skp.json.ObjectionJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.RowMappingJson;
import id.skp.json.SkpDocuments;
import id.skp.json.SkpJson;
import id.skp.json.StrictJson;
import id.skp.json.VariantJson;
import id.skp.json.VocabularyJson;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.FindingKind;
import id.skp.testkit.cases.CaseFiles;
import id.skp.testkit.cases.CaseRunner;
import id.skp.testkit.cli.ReadmeProgram;
import id.skp.testkit.plugin.PluginJar;
import id.skp.testkit.samples.Samples;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the READMEs show is true: blocks compile as printed and run, values told and outputs shown are real, documents are
 * read, links lead somewhere. How to write a block:
 *
 * <ul>
 *   <li>{@code java} stands for itself: its imports on top, then statements, or members, or a whole type. Statements are run.
 *       A comment behind a statement that begins with values (constants, numbers, days, JSON Pointers, ids; such as
 *       {@code // BAIK, as evaluated}) is checked: the value, or one in the list that it is, must say them all; other comments may
 *       say anything.
 *       A block without language right behind it shows what it prints.
 *   <li>{@code sh} holds one command a line, {@code #} begins a comment. Those of {@code skp} are run and end with status 0
 *       or 1; those of {@code mvnw} must name modules and profiles that exist.
 *   <li>{@code console} shows a command behind {@code $} and then what it prints; {@code …} stands for anything, on a line
 *       of its own for any lines.
 *   <li>{@code json} is read as the document, or run as the case file, that it says it is; without a header it must be JSON.
 * </ul>
 *
 * <p>Comments right before a block, which readers do not see, say what else it needs:
 *
 * <ul>
 *   <li>{@code <!-- continues -->} sees the imports and variables of the Java blocks before it, back to the last one that
 *       continues none. To be used sparingly: a reader copies one block
 *   <li>{@code <!-- given: int days = 3; -->} declares what a reader has at hand, with full names of types
 *   <li>{@code <!-- file: our-variant.json -->} puts the block below into the folder where all is run, and
 *       {@code <!-- file: appraisal.json = sample:teacher-2024 -->} a sample, with {@code lines:} appraisals that are samples, one on a
 *       line, or, with {@code resource:}, a file beside this test
 *   <li>{@code <!-- installed: id.go.contoh.rules.OurRules -->} puts a provider from another block on the path
 *   <li>{@code <!-- not run -->} is compiled only; {@code <!-- exits 2 -->} is the status of the commands below
 * </ul>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern SKP = Pattern.compile("(?:java -jar \\S*skp\\.jar|skp) (.*)");
  private static final Map<String, Consumer<byte[]>> READERS = Map.of(
      "skp-appraisal/1", AppraisalJson::read,
      "skp-plan/1", SkpJson::read,
      "skp-performance-file/1", PerformanceFileJson::read,
      "skp-role-result-matrix/1", MatrixJson::read,
      "skp-objection/1", ObjectionJson::read,
      "skp-evaluation-document/1", EvaluationDocumentJson::read,
      "skp-vocabulary/1", VocabularyJson::read,
      "skp-row-mapping/1", RowMappingJson::read,
      "skp-variant/1", bytes -> VariantJson.read(bytes, RuleSets.standard()));
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  @TempDir
  private static Path folder;

  private final List<Readme> readmes = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> steps = new ArrayList<>();
  private final Properties results = new Properties();

  @BeforeAll
  void compileAndRunWhatTheReadmesShow() throws IOException, InterruptedException {
    readmes.addAll(Readme.below(TOP));
    readmes.forEach(readme -> blocks.addAll(readme.blocks()));
    PluginJar sources = PluginJar.in(folder, "readmes");
    for (Block block : of("java")) {
      JavaBlock java = java(block);
      sources.source(java.file(), java.source());
      if (java.hasStatements() && !block.has("not run")) {
        steps.add(String.join("\t", block.id(), "java", java.className()));
      }
    }
    String jar = sources
        .jar(blocks.stream().flatMap(block -> block.all("installed")).toArray(String[]::new))
        .toString();
    Path work = Files.createDirectory(folder.resolve("work"));
    for (Block block : blocks) {
      for (String file : block.all("file").toList()) {
        write(work, file, block);
      }
      List<String> commands = commands(block);
      for (int i = 0; i < commands.size(); i++) {
        arguments(commands.get(i), id(block, i));
      }
    }
    Files.write(work.resolve(ReadmeProgram.STEPS), steps);
    run(work, jar);
    try (InputStream file = Files.newInputStream(work.resolve(ReadmeProgram.RESULTS))) {
      results.load(file);
    }
  }

  private static void run(Path work, String jar) throws IOException, InterruptedException {
    String path = Stream.of(
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path", ""),
            Path.of("target", "test-classes").toAbsolutePath().toString(),
            jar)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
    Path log = work.resolve("log.txt");
    int status = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dskp.contract.tries=20",
            "-cp",
            path,
            ReadmeProgram.class.getName())
        .directory(work.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    assertThat(status).as("%s", Files.readString(log)).isZero();
  }

  private List<Block> of(String language) {
    return blocks.stream().filter(block -> block.is(language)).toList();
  }

  private JavaBlock java(Block block) {
    List<Block> before = new ArrayList<>();
    List<Block> all =
        of("java").stream().filter(each -> each.readme().equals(block.readme())).toList();
    for (int i = all.indexOf(block); all.get(i).has("continues"); i--) {
      before.add(0, all.get(i - 1));
    }
    return new JavaBlock(block, before);
  }

  private static void write(Path work, String file, Block block) throws IOException {
    String[] parts = file.split(" = ", 2);
    byte[] content = parts.length == 1
        ? block.text().getBytes(StandardCharsets.UTF_8)
        : named(parts[1].substring(0, parts[1].indexOf(':')), parts[1].replaceFirst("^\\w+:", ""));
    Path path = work.resolve(parts[0]);
    if (Files.exists(path)) {
      assertThat(content)
          .as("%s: %s is the same in all READMEs", block, parts[0])
          .isEqualTo(Files.readAllBytes(path));
    }
    Files.createDirectories(path.getParent());
    Files.write(path, content);
  }

  private static byte[] named(String kind, String name) throws IOException {
    return switch (kind) {
      case "sample" -> Samples.document(name);
      case "lines" ->
        Stream.of(name.split(","))
            .map(each -> SkpDocuments.writeLine(Samples.appraisal(each)) + "\n")
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8);
      default -> resource(name);
    };
  }

  private static byte[] resource(String name) throws IOException {
    return Files.readAllBytes(
        Path.of("src", "test", "resources", "id", "skp", "testkit", "readme", name));
  }

  private static String id(Block block, int command) {
    return block.id() + "_" + command;
  }

  /** Returns the commands of a block, without comments and prompts. */
  private static List<String> commands(Block block) {
    String text = block.text().replace("\\\n", " ");
    return block.is("sh")
        ? text.lines()
            .map(line -> line.replaceFirst("\\s*(^|\\s)#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .toList()
        : block.is("console")
            ? text.lines()
                .filter(line -> line.startsWith("$ "))
                .map(line -> line.substring(2).strip())
                .toList()
            : List.of();
  }

  private void arguments(String command, String id) {
    Matcher skp = SKP.matcher(command.replaceFirst(" > .*", ""));
    if (skp.matches()) {
      steps.add(String.join("\t", id, "skp", String.join("\t", skp.group(1).split("\\s+"))));
    }
  }

  @TestFactory
  Stream<DynamicTest> javaBlocksRunAndTheirValuesAreThoseTold() {
    return of("java").stream()
        .filter(block -> results.containsKey(block.id() + ".status"))
        .map(block -> dynamicTest(block.toString(), () -> {
          assertThat(result(block.id(), "err")).isIn("", printedBehind(block));
          assertThat(result(block.id(), "status")).isEqualTo("0");
          java(block).told().forEach((line, values) -> {
            String value = result(block.id(), "value." + line);
            assertThat(value.lines())
                .as("%s:%s: one of these says all of %s", block.readme(), line, values)
                .anyMatch(each -> values.stream().allMatch(told -> says(each, told)));
          });
        }));
  }

  private static boolean says(String value, String told) {
    return Pattern.compile("(?<![\\w.-])" + Pattern.quote(told) + "(?![\\w-]|\\.\\w)")
        .matcher(value)
        .find();
  }

  private String printedBehind(Block block) {
    return shownBehind(block)
        .map(shown -> {
          String printed = result(block.id(), "out") + result(block.id(), "err");
          assertThat(printed).as("printed by %s", block).matches(pattern(shown.text()));
          return result(block.id(), "err");
        })
        .orElse("");
  }

  private Optional<Block> shownBehind(Block block) {
    int next = blocks.indexOf(block) + 1;
    return next < blocks.size()
            && blocks.get(next).is("")
            && blocks.get(next).readme().equals(block.readme())
        ? Optional.of(blocks.get(next))
        : Optional.empty();
  }

  private String result(String id, String what) {
    return results.getProperty(id + "." + what, "nothing");
  }

  private static Pattern pattern(String shown) {
    String pattern = shown
        .lines()
        .map(line -> line.strip().equals("…")
            ? "(?:.*\n)*?"
            : Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))
                + "\n")
        .collect(Collectors.joining());
    return Pattern.compile(pattern);
  }

  @TestFactory
  Stream<DynamicTest> commandsEndAsDocumentedAndPrintWhatIsShown() {
    return blocks.stream()
        .filter(block -> !commands(block).isEmpty())
        .map(block -> dynamicTest(block.toString(), () -> {
          List<String> commands = commands(block);
          String[] shown = block.text().split("(?m)^\\$ .*\n", -1);
          for (int i = 0; i < commands.size(); i++) {
            String command = commands.get(i);
            if (!SKP.matcher(command).matches()) {
              assertThat(command).startsWith("./mvnw ");
              maven(command);
              continue;
            }
            String err = result(id(block, i), "err");
            assertThat(result(id(block, i), "status"))
                .as("status of %s: %s", command, err)
                .isIn(block.has("exits 2") ? List.of("2") : List.of("0", "1"));
            if (block.is("console")) {
              assertThat(result(id(block, i), "out") + err)
                  .as("output of %s", command)
                  .matches(pattern(shown[i + 1]));
            }
          }
        }));
  }

  private static void maven(String command) throws IOException {
    String poms = Files.readString(TOP.resolve("pom.xml"));
    Matcher modules = Pattern.compile("-pl (\\S+)").matcher(command);
    while (modules.find()) {
      assertThat(poms).contains("<module>" + modules.group(1) + "</module>");
      poms += Files.readString(TOP.resolve(modules.group(1)).resolve("pom.xml"));
    }
    Matcher profiles = Pattern.compile("-P ?(\\S+)").matcher(command);
    while (profiles.find()) {
      assertThat(poms).contains("<id>" + profiles.group(1) + "</id>");
    }
  }

  @TestFactory
  Stream<DynamicTest> documentsAreWhatTheySayTheyAre() {
    return of("json").stream()
        .map(block -> dynamicTest(block.toString(), () -> {
          byte[] bytes = block.text().getBytes(StandardCharsets.UTF_8);
          Object json = StrictJson.parse(bytes);
          assertThat(json).isInstanceOf(Map.class);
          Map<?, ?> fields = (Map<?, ?>) json;
          if (fields.containsKey("schema")) {
            Path file = Files.write(folder.resolve(block.id() + ".json"), bytes);
            CaseRunner.of(RuleSets.standard()).run(CaseFiles.read(file)).check();
          } else if (fields.get("document") instanceof String document) {
            assertThat(READERS).containsKey(document);
            READERS.get(document).accept(bytes);
          }
        }));
  }

  @Test
  void dependenciesNameModulesOfThisVersion() {
    for (Block block : of("xml")) {
      Matcher artifact = Pattern.compile("<artifactId>(.*?)</artifactId>").matcher(block.text());
      assertThat(artifact.find()).as("%s", block).isTrue();
      assertThat(TOP.resolve(artifact.group(1))).isDirectory();
      assertThat(block.text())
          .contains("<version>" + System.getProperty("skp.version") + "</version>");
    }
  }

  @Test
  void linksLeadToFilesAndHeadingsThatExist() throws IOException {
    for (Readme readme : readmes) {
      Matcher links = LINK.matcher(String.join("\n", readme.lines()));
      while (links.find()) {
        String[] link = links.group(1).split("#", 2);
        if (link[0].startsWith("http")) {
          continue;
        }
        Path target = link[0].isEmpty()
            ? readme.path()
            : readme.path().resolveSibling(link[0]).normalize();
        assertThat(target).as("linked in %s", readme.name()).exists();
        if (link.length == 2) {
          assertThat(Files.readAllLines(target).stream()
                  .filter(line -> line.startsWith("#"))
                  .map(ReadmeTest::anchor))
              .as("linked in %s", readme.name())
              .contains(link[1]);
        }
      }
    }
  }

  /** Whoever adds something is told which test waits for it. */
  @Test
  void theTestsThatAreNamedExist() throws IOException {
    Set<String> tests = new TreeSet<>();
    for (String module : List.of("skp-core", "skp-rules", "skp-json", "skp-testkit")) {
      try (Stream<Path> files = Files.walk(TOP.resolve(module).resolve("src"))) {
        files.forEach(each -> tests.add(each.getFileName().toString().replace(".java", "")));
      }
    }
    String told = Files.readString(TOP.resolve(".github/CONTRIBUTING.md"));
    assertThat(told).doesNotContainPattern("`[A-Za-z]+` tests");
    assertThat(Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Test|Properties))`")
            .matcher(told)
            .results()
            .map(each -> each.group(1)))
        .hasSizeGreaterThan(20)
        .allMatch(tests::contains);
  }

  @Test
  void everyRuleAndFindingIsNamed() {
    String written = readmes.stream()
        .filter(readme -> !readme.name().contains("/variants/"))
        .flatMap(readme -> readme.lines().stream())
        .collect(Collectors.joining("\n"));
    for (RuleSet ruleSet : RuleSets.standard().all()) {
      Stream<String> names = Stream.concat(
          ruleSet.rules().stream().map(Rule::name),
          ruleSet.findingKinds().stream().map(FindingKind::code));
      assertThat(names.map(name -> "`" + name + "`"))
          .as("named in no README")
          .filteredOn(name -> !written.contains(name))
          .isEmpty();
    }
  }

  /** A guide says in Indonesian what it says in English: its numbered sections, with as many commands and blocks of Java. */
  @Test
  void guidesHaveTheSameSectionsInBothLanguages() throws IOException {
    for (String guide : List.of(
        "skp-core/README",
        "skp-json/README",
        "skp-rules/README",
        "skp-testkit/README",
        ".github/tour")) {
      assertThat(sections(TOP.resolve(guide + ".id.md")))
          .as(guide)
          .isNotEmpty()
          .isEqualTo(sections(TOP.resolve(guide + ".md")));
    }
  }

  private static Map<String, List<String>> sections(Path guide) throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : Files.readAllLines(guide)) {
      if (line.startsWith("## ")) {
        section = line.replaceFirst("^## (\\d+)?.*", "$1");
      } else if (!section.isEmpty() && line.matches("```(java|json|sh|console|text)")) {
        sections.computeIfAbsent(section, each -> new ArrayList<>()).add(line);
      }
    }
    return sections;
  }

  /** What is covered says in each language by name every rule of the standard rule sets. */
  @Test
  void everyRuleIsToldInBothLanguages() throws IOException {
    Set<String> rules = new TreeSet<>();
    RuleSets.standard().all().forEach(each -> each.rules().forEach(rule -> rules.add(rule.name())));
    for (Map.Entry<String, String> each : Map.of(
            "README.md", "## What is covered", ".github/README.id.md", "## Yang dicakup")
        .entrySet()) {
      String readme = Files.readString(TOP.resolve(each.getKey()));
      int begin = readme.indexOf("\n" + each.getValue() + "\n");
      String table = readme.substring(begin, readme.indexOf("\n## ", begin + 1));
      assertThat(rules).as(each.getKey()).allMatch(rule -> table.contains("`" + rule + "`"));
    }
  }

  /** What an embedder gets stands in the developer's guide, with each module. */
  @Test
  void theSizesOfAllModulesAreTold() throws IOException {
    for (String guide : List.of("skp-json/README.md", "skp-json/README.id.md")) {
      Matcher rows = Pattern.compile("(?m)^\\| `(skp-[a-z]+)` \\| [0-9.,]+ \\|")
          .matcher(Files.readString(TOP.resolve(guide)));
      assertThat(rows.results().map(each -> each.group(1)))
          .as(guide)
          .containsExactlyInAnyOrder("skp-core", "skp-rules", "skp-json", "skp-testkit")
          .allSatisfy(module -> assertThat(TOP.resolve(module)).isDirectory());
    }
  }

  private static String anchor(String heading) {
    return heading
        .replaceFirst("^#+ ", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\w -]", "")
        .replace(' ', '-');
  }
}
