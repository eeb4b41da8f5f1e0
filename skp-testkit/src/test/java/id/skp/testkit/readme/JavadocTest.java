package id.skp.testkit.readme;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.testkit.internal.CompiledTypes;
import id.skp.testkit.plugin.PluginJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Javadoc of the library: its examples compile, and the overviews of its packages begin with the law's own term. */
class JavadocTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\}</pre>");
  private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*\\n");
  private static final Pattern MEMBER =
      Pattern.compile("(?m)^(static|public|private|@|class |record |interface )");

  /** What a reader has at hand, by the type whose Javadoc shows the example. */
  private static final Map<String, String> GIVEN = Map.ofEntries(
      Map.entry("Skp", """
          static Skp first; static Annex moreSupport; static Signature employeeSigned, superiorSigned;"""),
      Map.entry("ObjectShape", """
          record Team(String id, List<String> memberIds) { static TeamBuilder builder() { return new TeamBuilder(); } }
          static class TeamBuilder {
            TeamBuilder id(String id) { return this; }
            TeamBuilder memberIds(Iterable<String> ids) { return this; }
            Team build() { return new Team("", List.of()); }
          }
          static Shape<String> ID;"""),
      Map.entry("PerformanceFile", """
          static PerformanceDialogue clarified; static Skp skp; static FeedbackEntry feedback;"""),
      Map.entry("SiasnJson", """
          static Evaluation evaluation; static Skp skp; static String personId; static byte[] reply;"""),
      Map.entry("SkpDocuments", "static byte[] bytes;"),
      Map.entry("Chapter", """
          static Regulation decree; static LegalSource source; static ParameterKey<Integer> WORKING_DAYS;
          static RuleKey<String, Ratio> ATTENDANCE; static Procedure<String, Ratio> procedure;"""),
      Map.entry("ParameterKey", "static String PLACE;"),
      Map.entry("PerformanceRules", "static Appraisal appraisal;"),
      Map.entry("RuleSet", """
          static RuleSet rules; static Procedure<ResultRatings, Recommendation> ourProcedure;"""),
      Map.entry("Bulk", """
          static Executor executor; static List<Appraisal> appraisals; static void store(Object result) {}"""),
      Map.entry("CascadeGraph", "static RuleSet ruleSet;"),
      Map.entry("CascadeRules", "static RuleSet ruleSet; static RoleResultMatrix matrix;"),
      Map.entry("PlanDrafts", """
          static RoleResultMatrix matrix; static RegulationId regulation; static Appraiser regent;"""),
      Map.entry("ObjectionCourse", "static PerformanceFile file; static RuleSet rules;"),
      Map.entry("ImpactStudy", """
          static RuleSet rules, ours; static List<Appraisal> appraisals; static Executor executor;"""),
      Map.entry("PerformanceYear", """
          static RuleSet rules; static PerformanceFile file; static LocalDate day; static PeriodRatings ratings;"""),
      Map.entry(
          "PerformanceAllowance",
          "static RuleSet policy; static List<id.skp.rules.monitoring.YearReport> years;"),
      Map.entry("PerformanceCareer", "static RuleSet rules; static List<FileReview> reviews;"),
      Map.entry("Papers", "static Skp skp;"),
      Map.entry("Year2021", "static byte[] bytes;"),
      Map.entry("Reach", "static RuleSet rules; static Appraisal appraisal;"),
      Map.entry("TableEntries", """
          static RuleSet rules; static TableRule<Ratio> CUT; static OptionColumn<PerformancePredicate> YEAR;
          static NumberColumn LATE_DAYS;"""),
      Map.entry("TableRule", "static RuleSet base; static Regulation DECREE;"),
      Map.entry("UnitRules", "static RuleSet ruleSet; static UnitPerformance unit;"),
      Map.entry("SkpAssertions", "static RuleSet rules;"),
      Map.entry("CaseRunner", "static RuleSet ours;"),
      Map.entry("RuleSetContract", """
          static class OurRules { List<RuleSet> ruleSets() { return List.of(); } }"""));

  private static final List<String> IMPORTED = List.of(
      "static id.skp.core.appraisal.PerformancePredicate.*",
      "static id.skp.core.appraisal.Rating.DI_ATAS_EKSPEKTASI",
      "static id.skp.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI",
      "static id.skp.core.appraisal.Rating.SESUAI_EKSPEKTASI",
      "static id.skp.core.text.Text.*",
      "static id.skp.rules.cascade.CascadeRules.*",
      "static id.skp.rules.permenpanrb6of2022.Parameters6Of2022.*",
      "static id.skp.rules.permenpanrb6of2022.Rules6Of2022.*",
      "static id.skp.rules.unit.UnitRules.*",
      "static id.skp.testkit.assertion.SkpAssertions.*",
      "java.nio.file.Path",
      "java.time.LocalDate",
      "java.util.List",
      "java.util.Map",
      "java.util.Optional",
      "java.util.concurrent.Executor",
      "net.jqwik.api.*");

  @TempDir
  private Path folder = Path.of("");

  @Test
  void examplesCompile() throws IOException {
    PluginJar sources = PluginJar.in(folder, "javadoc");
    Map<String, Integer> shown = new TreeMap<>();
    for (Path file : sources()) {
      String type = file.getFileName().toString().replace(".java", "");
      Matcher examples = EXAMPLE.matcher(Files.readString(file));
      while (examples.find()) {
        String example = MARGIN.matcher(examples.group(1)).replaceAll("");
        if (!example.startsWith("module ")) {
          String name = type + "Example" + shown.merge(type, 1, Integer::sum);
          sources.source("javadoc/" + name + ".java", source(type, name, example));
        }
      }
    }
    assertThat(shown).hasSizeGreaterThan(25).containsKeys(GIVEN.keySet().toArray(String[]::new));
    assertThat(sources.jar()).isNotEmptyFile();
  }

  private static String source(String type, String name, String example) {
    List<String> imports = new ArrayList<>();
    Matcher own = IMPORT.matcher(example);
    while (own.find()) {
      imports.add(own.group());
    }
    IMPORTED.forEach(each -> imports.add("import " + each + ";\n"));
    CompiledTypes.EXPORTED.forEach(each -> imports.add("import " + each + ".*;\n"));
    String body = IMPORT.matcher(example).replaceAll("").replace("…\n", "\n");
    boolean members = MEMBER.matcher(body).find();
    return "package javadoc;\n" + String.join("", imports) + "class " + name + " {\n"
        + GIVEN.getOrDefault(type, "") + "\n"
        + (members ? body : "static void run() throws Exception {\n" + body + ";\n}\n")
        + "}\n";
  }

  @Test
  void overviewsOfPackagesBeginWithTheIndonesianTerm() throws IOException {
    List<Path> overviews =
        sources().stream().filter(each -> each.endsWith("package-info.java")).toList();
    assertThat(overviews).hasSizeGreaterThan(40);
    for (Path overview : overviews) {
      String text = Files.readString(overview);
      String name = text.replaceAll("(?s).*\\npackage ([\\w.]+);.*", "$1");
      if (CompiledTypes.EXPORTED.contains(name)) {
        assertThat(text.replaceFirst("(?s)^.*?/\\*\\*\\s*(\\*\\s+)?", ""))
            .as(name)
            .matches("(?s)<em>[A-Z].*");
      }
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : CompiledTypes.folders("src/main/java")) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(each -> each.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }
}
