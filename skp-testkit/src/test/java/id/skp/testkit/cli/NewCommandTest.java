package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.skp.core.InvalidValueException;
import id.skp.core.people.Employment;
import id.skp.core.plan.PlanApproach;
import id.skp.json.AppraisalJson;
import id.skp.json.MatrixJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpJson;
import id.skp.json.StrictJson;
import id.skp.json.UnitJson;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.Finding;
import id.skp.testkit.samples.FirstDocument;
import id.skp.testkit.samples.FirstDocument.Post;
import id.skp.testkit.variants.AgencyRules;
import id.skp.testkit.variants.contoh.SuccessorRegulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each document that can be begun is valid, and lacks only what people do with it. */
class NewCommandTest {
  /** What is still to be done or said of a new plan. */
  private static final Set<String> TO_FILL =
      Set.of("NOT_SIGNED", "PLAN_NOT_REVIEWED", "PLANNING_DIALOGUE_MISSING");

  @TempDir
  private Path folder = Path.of("");

  static List<List<String>> combinations() {
    List<List<String>> all = new ArrayList<>();
    for (String post :
        List.of("head", "administrator", "supervisor", "functional", "operational")) {
      all.add(List.of("permenpanrb-6-2022", post, "kuantitatif"));
      all.add(List.of("permenpanrb-6-2022", post, "kualitatif"));
      all.add(List.of("permenpanrb-8-2021", post, "kuantitatif"));
    }
    for (String post : List.of("functional", "operational")) {
      all.add(List.of("permenpanrb-6-2022", post, "kuantitatif", "pppk"));
      all.add(List.of("permenpanrb-6-2022", post, "kualitatif", "pppk"));
    }
    return all;
  }

  private static String employment(List<String> combination) {
    return combination.size() == 4 ? combination.get(3) : "pns";
  }

  private static String begun(String kind, List<String> combination) {
    Run run = skp(
        "new",
        kind,
        "--rules",
        combination.get(0),
        "--position",
        combination.get(1),
        "--approach",
        combination.get(2),
        "--employment",
        employment(combination));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void aPlanLacksOnlyWhatIsStillToBeDone(List<String> combination) {
    String plan = begun("plan", combination);
    assertConforms("plan", plan);
    assertThat(PerformanceRules.standard().review(SkpJson.read(plan)).orThrow().findings())
        .extracting(Finding::code)
        .contains("NOT_SIGNED")
        .isSubsetOf(TO_FILL);
    assertThat(SkpJson.read(plan).skp().employee())
        .satisfies(each -> assertThat(each.employment().name().toLowerCase(Locale.ROOT))
            .isEqualTo(employment(combination)))
        .satisfies(each -> assertThat(each.nip().isAgreementNumber())
            .isEqualTo(each.employment() == Employment.PPPK));
  }

  @Test
  void aPartTimeDocumentIsOfAYearInWhichThatEmploymentExists() {
    FirstDocument first = FirstDocument.of(
            Post.FUNCTIONAL, PlanApproach.KUANTITATIF, "permenpanrb-6-2022")
        .employedAs(Employment.PPPK_PARUH_WAKTU);
    LocalDate since = LocalDate.of(2025, 1, 13);
    assertThat(first.plan().period().from()).isAfterOrEqualTo(since);
    assertThat(first.under(RuleSets.standard().byId("permenpanrb-6-2022")).plan())
        .isEqualTo(first.plan());
    assertThat(first.appraisal().period().first()).isAfterOrEqualTo(since);
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void anAppraisalIsDecided(List<String> combination) {
    String appraisal = begun("appraisal", combination);
    assertConforms("appraisal", appraisal);
    EvaluationReport report = PerformanceRules.standard().evaluate(AppraisalJson.read(appraisal));
    assertThat(report.decision().orThrow().predicate().name()).isEqualTo("BAIK");
    assertThat(report.findings()).extracting(Finding::code).isSubsetOf(TO_FILL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "administrator", "supervisor", "functional", "operational"})
  void aYearBeginsWithThePlan(String post) {
    String year = begun("year", List.of("permenpanrb-6-2022", post, "kuantitatif"));
    assertConforms("performance-file", year);
    assertThat(PerformanceFileJson.read(year).plans()).hasSize(1);
    byte[] input = year.getBytes(UTF_8);
    Run report = skp(input, "year", "-");
    assertThat(report.status()).as(report.err()).isEqualTo(1);
    assertThat(report.out()).contains("NO_EXPECTATION_DIALOGUE").doesNotContain("Error ");
  }

  @Test
  void aMatrixIsOfOneGoalAndWhole() {
    String matrix = skp("new", "matrix").out();
    assertConforms("role-result-matrix", matrix);
    assertThat(MatrixJson.read(matrix).goals()).hasSize(1);
    Run review = skp(matrix.getBytes(UTF_8), "cascade", "-");
    assertThat(review.status()).as(review.out()).isZero();
  }

  @Test
  void aUnitHasItsLeaderAndWholePredicates() {
    String unit = skp("new", "unit").out();
    assertConforms("unit", unit);
    assertThat(UnitJson.read(unit).members()).hasSize(4);
    Run review = skp(unit.getBytes(UTF_8), "unit", "-");
    assertThat(review.status()).as(review.out()).isZero();
    assertThat(skp("new", "unit", "--rules", "permenpanrb-8-2021").err())
        .contains("use permenpanrb-6-2022");
  }

  /** Every rule set that is installed or an example, with each kind of documents for which it has rules, and one for which not. */
  @Test
  void eachRuleSetBeginsWhatItHasRulesForOrSaysWhyNot() {
    RuleSets installed = RuleSets.standard().with(new AgencyRules().ruleSets());
    for (RuleSet each : installed.all()) {
      for (String kind : List.of("plan", "appraisal", "year", "matrix", "unit")) {
        Run run = skp(installed, "", "new", kind, "--rules", each.id());
        if (run.status() == ExitStatus.DONE) {
          assertUsable(installed, kind, each, run.out());
        } else {
          assertThat(run.err())
              .as(kind + " " + each.id())
              .containsAnyOf("has no rule ", "on scales of its own")
              .contains("use ", "permenpanrb-6-2022");
        }
      }
    }
  }

  private static void assertUsable(
      RuleSets installed, String kind, RuleSet ruleSet, String document) {
    String command = Map.of(
            "plan", "review", "appraisal", "evaluate", "year", "year", "matrix", "cascade")
        .getOrDefault(kind, kind);
    Run used = skp(installed, document, command, "-", "--rules", ruleSet.id());
    assertThat(used.status())
        .as(kind + " " + ruleSet.id() + ": " + used.err())
        .isLessThan(ExitStatus.WRONG_INPUT);
    assertThat(used.out())
        .as(kind + " " + ruleSet.id())
        .doesNotContain("RULE_SET_", "EXTENSION_", "NO_RULE");
  }

  @Test
  void theNextRegulationHasAFirstPlan() {
    RuleSets installed = RuleSets.standard().with(List.of(SuccessorRegulation.ruleSet()));
    Run plan = skp(installed, "", "new", "plan", "--rules", "permen-contoh-2027");
    assertThat(plan.out())
        .contains("\"Permen Contoh 1/2027\"", "\"2027-12-31\"", "SKP-2027-", "\"risks\"");
    Run review = skp(installed, plan.out(), "review", "-");
    assertThat(review.out()).contains("permen-contoh-2027").doesNotContain("EXTENSION_");
    assertThat(skp(installed, "", "new", "appraisal", "--rules", "permen-contoh-2027")
            .err())
        .contains(
            "decides evaluation on scales of its own",
            "skp new plan --rules permen-contoh-2027",
            "skp schema appraisal --rules permen-contoh-2027");
    for (String kind : List.of("year", "unit")) {
      assertThat(
              skp(installed, "", "new", kind, "--rules", "permenpanrb-8-2021").err())
          .contains(
              "permenpanrb-8-2021 has no rule " + (kind.equals("year") ? "monitoring" : "unit")
                  + "-review",
              "use permenpanrb-6-2022");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"permenpanrb-6-2022", "permenpanrb-8-2021"})
  void aVariantIsOfTheRuleSetNamed(String base) throws IOException {
    String variant = skp("new", "variant", "--rules", base).out();
    assertConforms("variant", variant);
    Path file = Files.writeString(folder.resolve("variant.json"), variant);
    assertThat(skp("rules", "--variant", file.toString(), "id.go.contoh-2026").out())
        .contains("Based on:   " + base);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "appraisal", "year", "matrix", "unit", "variant"})
  void besideTheDocumentStandsWhatItsFieldsMean(String kind) throws IOException {
    Path file = folder.resolve("ours.json");
    Run run = skp("new", kind, "--out", file.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(file + " is written, and beside it " + folder.resolve("ours.md")
            + " with what its fields mean\n");
    String document = Files.readString(file);
    assertThat(document).isEqualTo(skp("new", kind).out());
    String guide = Files.readString(folder.resolve("ours.md"));
    assertThat(paths("", Objects.requireNonNull(StrictJson.parse(document))))
        .allSatisfy(each -> assertThat(guide).contains("| `" + each + "` |"));
    assertThat(guide).startsWith("# What the fields mean\n").doesNotContain(".*.", "..");
    assertThat(skp("new", kind, "--out", file.toString()))
        .satisfies(again -> assertThat(again.status()).isEqualTo(2))
        .satisfies(again -> assertThat(again.err()).contains("is there already"));
    Path other = folder.resolve("kita.json");
    assertThat(skp("new", kind, "--out", other.toString(), "--lang", "id").status())
        .isZero();
    assertThat(Files.readString(folder.resolve("kita.md")))
        .startsWith("# Arti bidang\n")
        .doesNotContain(".*.", "..");
  }

  @ParameterizedTest
  @CsvSource({
    "plan, permenpanrb-6-2022",
    "plan, permenpanrb-8-2021",
    "appraisal, permenpanrb-6-2022",
    "appraisal, permenpanrb-8-2021",
    "matrix, permenpanrb-6-2022",
    "unit, permenpanrb-6-2022",
    "variant, permenpanrb-6-2022",
    "variant, permenpanrb-8-2021",
    "year, permenpanrb-6-2022"
  })
  void theGuideIsIndonesianThroughout(String kind, String rules) throws IOException {
    Path english = folder.resolve("english.json");
    Path indonesian = folder.resolve("indonesian.json");
    skp("new", kind, "--rules", rules, "--out", english.toString());
    skp("new", kind, "--rules", rules, "--out", indonesian.toString(), "--lang", "id");
    assertThat(meanings("indonesian.md"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(meanings("english.md"));
  }

  /** Returns the meanings without titles and constants, which are the same in both languages. */
  private List<String> meanings(String guide) throws IOException {
    return Files.readAllLines(folder.resolve(guide)).stream()
        .filter(line -> line.startsWith("| `/"))
        .map(line -> line.split(" \\| ", -1)[2]
            .replaceAll("\\*[^*]*\\*|`[^`]*`", "")
            .replaceAll("^[., ]+|[., ]+$", ""))
        .filter(meaning -> !meaning.isEmpty() && !meaning.startsWith("Format B."))
        .toList();
  }

  /** Every kind, position and regulation. */
  @Test
  void noFieldIsWithoutMeaning() throws IOException {
    List<List<String>> calls = new ArrayList<>();
    for (String rules : List.of("permenpanrb-6-2022", "permenpanrb-8-2021")) {
      calls.add(List.of("variant", "--rules", rules));
      for (String kind : List.of("plan", "appraisal")) {
        for (String post :
            List.of("head", "administrator", "supervisor", "functional", "operational")) {
          calls.add(List.of(kind, "--rules", rules, "--position", post));
        }
      }
    }
    List.of("year", "matrix", "unit").forEach(each -> calls.add(List.of(each)));
    for (String language : List.of("en", "id")) {
      for (List<String> call : calls) {
        String stem = language + String.join("", call);
        List<String> whole = new ArrayList<>(call);
        whole.add(0, "new");
        whole.addAll(
            List.of("--lang", language, "--out", folder.resolve(stem + ".json").toString()));
        assertThat(skp(whole.toArray(String[]::new)).status()).as(stem).isZero();
        assertThat(Files.readAllLines(folder.resolve(stem + ".md")))
            .as(stem)
            .filteredOn(line -> line.startsWith("| `/"))
            .isNotEmpty()
            .noneMatch(line -> line.split(" \\| ", -1)[2].isBlank())
            .noneMatch(line -> line.contains("Data of any form"));
      }
    }
  }

  @Test
  void theGuideSaysWhatTheSchemaSays() throws IOException {
    assertThat(skp("new", "plan", "--out", folder.resolve("p.json").toString()).status())
        .isZero();
    assertThat(Files.readString(folder.resolve("p.md")))
        .contains("| `/employee/nip` | ✓ | *Nomor Induk Pegawai*. 18 digits, as a text")
        .contains("| `/results/*/indicators/*/aspect` |")
        .contains("| `/document` | ✓ | The kind of document and its version. | `skp-plan/1` |")
        .contains("| `/employee/name` | ✓ | The person's name, with degrees where there are. |")
        .contains("| `/employee/unit/institution/id` | ✓ | The id of the institution, by which its"
            + " variants are chosen. |")
        .containsPattern("`/employee/position/level` .*`PELAKSANA`.*`AHLI_UTAMA` \\| `AHLI_MUDA`")
        .contains("| `/approach` | ✓ | *Pendekatan SKP*. How the plan words what is expected. "
            + "`KUANTITATIF`, `KUALITATIF` | `KUANTITATIF` |");
  }

  @Test
  void noFieldOfADocumentIsWithoutAMeaningAndNoNameIsCalledOtherwise() throws IOException {
    for (String kind : List.of("plan", "appraisal", "year", "matrix", "unit")) {
      skp("new", kind, "--out", folder.resolve(kind + ".json").toString(), "--lang", "id");
      assertThat(Files.readAllLines(folder.resolve(kind + ".md")))
          .noneMatch(line -> line.contains("✓ |  |") || line.contains("Sebutan, dengan"))
          .filteredOn(line -> !line.startsWith("| `/id` |"))
          .noneMatch(line -> line.contains("| Id, dengan") || line.contains("| Teks dengan"))
          .noneMatch(line -> line.contains("| Hari yang ada"))
          .filteredOn(line -> line.contains("/name` |"))
          .allMatch(line -> line.contains("| Nama "));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "pelaksana, operational",
    "PELAKSANA, operational",
    "executive, operational",
    "PENGAWAS, supervisor",
    "ADMINISTRATOR, administrator",
    "fungsional, functional",
    "JPT, head",
    "JPT_PRATAMA, head"
  })
  void aPostIsNamedByTheLawAndByTheDocumentsToo(String word, String post) {
    assertThat(skp("new", "plan", "--position", word).out())
        .isEqualTo(skp("new", "plan", "--position", post).out())
        .contains("\"level\"");
  }

  @Test
  void aQualitativePlanOfALeaderWordsMeasureAndTargetAsOneStatement() {
    assertThat(
            skp("new", "plan", "--position", "head", "--approach", "kualitatif").out())
        .contains("\"text\": \"Persentase SMP dengan capaian literasi minimum: 72,5%\"");
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(skp("new", "plan", "--rules", "permenpanrb-8-2021", "--approach", "kualitatif")
            .err())
        .contains("is not open to the post in permenpanrb-8-2021; use kuantitatif");
    assertThat(skp("new", "plan", "--rules", "siasn").err())
        .contains("use permenpanrb-6-2022 or permenpanrb-8-2021");
    assertThat(skp("new", "matrix", "--position", "head").err())
        .contains("are for documents of a person only");
    assertThat(skp("new", "variant", "--employment", "pppk").err())
        .contains("are for documents of a person only");
    assertThat(skp("new", "plan", "--position", "head", "--employment", "pppk").err())
        .contains("for a PPPK; use --position functional or operational");
    assertThat(skp("new", "plan", "--rules", "permenpanrb-8-2021", "--employment", "pppk")
            .err())
        .contains("under permenpanrb-6-2022");
    FirstDocument head =
        FirstDocument.of(Post.HEAD, PlanApproach.KUANTITATIF, "permenpanrb-6-2022");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> head.employedAs(Employment.PPPK))
        .withMessageContaining(
            "needs PNS for the posts HEAD, ADMINISTRATOR and SUPERVISOR; there are others for"
                + " FUNCTIONAL and OPERATIONAL")
        .satisfies(each -> assertThat(each.code()).isEqualTo("EMPLOYMENT_NOT_OPEN"))
        .satisfies(each -> assertThat(each.pointer()).isEqualTo("/employment"));
    for (Post post : Post.values()) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> FirstDocument.of(post, PlanApproach.KUALITATIF, "permenpanrb-8-2021"))
          .withMessageContaining("there is KUALITATIF under permenpanrb-6-2022")
          .satisfies(each -> assertThat(each.code()).isEqualTo("APPROACH_NOT_OPEN"));
    }
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FirstDocument.of(Post.HEAD, PlanApproach.KUANTITATIF, "permenpanrb-6"))
        .withMessageContaining("permenpanrb-6-2022 or permenpanrb-8-2021")
        .satisfies(each -> assertThat(each.code()).isEqualTo("REGULATION_NOT_KNOWN"));
    assertThat(skp("new", "plans").err()).contains("needs one of plan, appraisal, year");
  }

  private static Set<String> paths(String path, Object value) {
    Set<String> paths = new TreeSet<>();
    if (value instanceof List<?> items) {
      items.forEach(each -> paths.addAll(paths(path + "/*", each)));
    } else if (value instanceof Map<?, ?> members) {
      members.forEach((name, each) -> {
        paths.add(path + "/" + name);
        paths.addAll(paths(path + "/" + name, each));
      });
    }
    return paths;
  }

  private static void assertConforms(String type, String document) {
    assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(skp("schema", type).out())
            .validate(document, InputFormat.JSON))
        .isEmpty();
  }
}
