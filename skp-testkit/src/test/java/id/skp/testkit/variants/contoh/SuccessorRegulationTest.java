package id.skp.testkit.variants.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.number.Ratio;
import id.skp.core.plan.Extensions;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.json.AppraisalJson;
import id.skp.json.DecisionJson;
import id.skp.json.JsonSchemas;
import id.skp.json.SkpJson;
import id.skp.json.StrictJson;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.Papers;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.cases.CaseFile;
import id.skp.testkit.cases.CaseReport;
import id.skp.testkit.cases.CaseRunner;
import id.skp.testkit.cli.Run;
import id.skp.testkit.contract.RuleInput;
import id.skp.testkit.contract.RuleSetContract;
import id.skp.testkit.plugin.PluginJar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the next regulation is a plug-in: it is read, reviewed, evaluated, explained, printed and stored by the public interface alone. */
class SuccessorRegulationTest implements RuleSetContract {
  private static final RuleSet RULES = SuccessorRegulation.ruleSet();
  private static final PerformanceRules ASKED =
      PerformanceRules.of(RuleSets.standard().with(RULES));
  private static final Appraisal APPRAISAL = AppraisalJson.read(file("appraisal.json"));

  private static final Path SOURCES =
      Path.of("src", "test", "java", "id", "skp", "testkit", "variants", "contoh");
  private static final String ELSEWHERE = "id.go.contoh.next";

  @TempDir
  private Path folder = Path.of("");

  @Override
  public RuleSet ruleSet() {
    return RULES;
  }

  @Override
  public List<RuleInput<?>> inputs() {
    Arbitrary<Grade> grades = Arbitraries.of(Grade.class);
    Arbitrary<Grades> both = Combinators.combine(grades, grades).as(Grades::new);
    return Stream.<RuleInput<?>>concat(
            Stream.of(
                RuleInput.of(
                    Grades.class,
                    both,
                    each -> Map.of(
                        "results",
                        each.results().name(),
                        "behaviour",
                        each.behaviour().name())),
                RuleInput.document(Appraisal.class, appraisals())),
            RuleInput.standard().stream())
        .toList();
  }

  private static Arbitrary<Appraisal> appraisals() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 120),
            Arbitraries.of(Grade.class),
            Arbitraries.of(true, false))
        .as((points, conduct, complete) -> APPRAISAL.toBuilder()
            .extensions(
                complete
                    ? Extensions.of(Map.of(
                        "scores",
                        List.of(score("R1", points), score("R2", 60)),
                        "conduct",
                        conduct.name()))
                    : Extensions.none())
            .build());
  }

  private static Map<String, Object> score(String result, int points) {
    return Map.of("resultId", result, "points", points);
  }

  private static byte[] file(String name) {
    try (InputStream file =
        Objects.requireNonNull(SuccessorRegulationTest.class.getResourceAsStream(name), name)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Appraisal with(Map<String, ?> planned, Map<String, ?> judged) {
    return APPRAISAL.toBuilder()
        .skp(plan(planned))
        .extensions(Extensions.of(judged))
        .build();
  }

  private static Skp plan(Map<String, ?> extensions) {
    return APPRAISAL.skp().toBuilder().extensions(Extensions.of(extensions)).build();
  }

  private static List<String> review(Map<String, ?> extensions) {
    return ASKED.review(SkpFile.of(plan(extensions))).orThrow().findings().stream()
        .map(each -> each.code() + " " + each.location())
        .filter(each -> each.startsWith("EXTENSION"))
        .toList();
  }

  @Test
  void itTakesThePlaceOfItsPredecessorAsAnInstalledPlugIn() throws IOException {
    PluginJar plugIn = PluginJar.in(folder, "contoh");
    try (Stream<Path> sources = Files.list(SOURCES)) {
      for (Path source : sources.filter(each -> isOfPlugIn(each.toString())).toList()) {
        plugIn.source(
            String.valueOf(source.getFileName()),
            Files.readString(source).replace(getClass().getPackageName(), ELSEWHERE));
      }
    }
    Path jar = plugIn.jar(ELSEWHERE + ".SuccessorRegulation");
    assertToldByCommands(jar);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
      RuleSets installed = RuleSets.installed(loader);
      assertThat(installed.inForceOn(LocalDate.of(2027, 1, 1)).id()).isEqualTo(RULES.id());
      assertThat(installed.inForceOn(LocalDate.of(2026, 12, 31)).id())
          .isEqualTo(PermenPanRb6Of2022.ID);
      assertThat(installed.provider(installed.byId(RULES.id())).map(Class::getName))
          .contains(ELSEWHERE + ".SuccessorRegulation");
      assertThat(PerformanceRules.of(installed).outcome(APPRAISAL).isDecided()).isTrue();
    }
    assertEvaluatedByCommand(
        jar, Files.writeString(folder.resolve("appraisal.json"), AppraisalJson.write(APPRAISAL)));
  }

  /** What the review finds is in the report, whose head names the person, and what keeps a paper empty is told beside it. */
  private void assertToldByCommands(Path jar) throws IOException {
    Appraisal contradicted = with(
        APPRAISAL.skp().extensions().data(),
        Map.of(
            "scores", List.of(score("R1", 80), score("R2", 80)),
            "conduct", "MEMENUHI",
            "outcome",
                Map.of(
                    "points",
                    120,
                    "results",
                    "MENDEKATI",
                    "behaviour",
                    "MEMENUHI",
                    "merit",
                    "CUKUP")));
    String[] call = {
      "evaluate", "--plugin", jar.toString(), "--rules", RULES.id(), written(contradicted)
    };
    Run text = evaluated(call);
    assertThat(text.status()).isEqualTo(1);
    assertThat(text.err()).isEmpty();
    assertThat(text.out())
        .containsSubsequence(
            contradicted.skp().employee().name() + "\n",
            "Period:",
            "Performance evaluation: Sufficient, because",
            "Findings (1)",
            "Error OUTCOME_RECORDED_OTHERWISE /extensions/outcome/points",
            "120 is recorded, and 75 follows",
            "Permen Contoh 1/2027, Pasal 12");
    assertThat(evaluated(call, "--format", "html").out()).contains("120 is recorded");
    assertThat(evaluated(call, "--format", "json").out())
        .contains(
            "\"review\":{\"decided\":true},\"findings\":[{\"code\":\"OUTCOME_RECORDED_OTHERWISE\"");

    Appraisal unscored = with(APPRAISAL.skp().extensions().data(), Map.of("conduct", "MEMENUHI"));
    Run paper = Run.skp(
        new byte[0],
        "form",
        "--plugin",
        jar.toString(),
        "--rules",
        RULES.id(),
        "--format",
        "text",
        written(unscored));
    assertThat(paper.status()).isEqualTo(1);
    assertThat(paper.err()).contains("/extensions/scores: MISSING_INPUT");
    assertThat(paper.out()).contains("PREDIKAT:    –");
  }

  private String written(Appraisal appraisal) throws IOException {
    return Files.writeString(folder.resolve("told.json"), AppraisalJson.write(appraisal))
        .toString();
  }

  /** The command evaluates on the scales of the plug-in, and says where it cannot. */
  private static void assertEvaluatedByCommand(Path jar, Path appraisal) {
    String[] call = {
      "evaluate", "--plugin", jar.toString(), "--rules", RULES.id(), appraisal.toString()
    };
    Run run = Run.skp(new byte[0], call);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("97.75", "Permen Contoh 1/2027, Pasal 9");
    assertThat(evaluated(call, "--format", "json").out())
        .startsWith("{\"outcome\":{")
        .contains("\"UNGGUL\"", "\"because\":");
    assertThat(evaluated(call, "--summary"))
        .satisfies(each -> assertThat(each.status()).isEqualTo(2))
        .satisfies(each -> assertThat(each.err()).contains("on scales of its own"));
  }

  private static Run evaluated(String[] call, String... more) {
    return Run.skp(
        new byte[0], Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new));
  }

  private static boolean isOfPlugIn(String source) {
    return source.endsWith(".java")
        && !source.endsWith("Test.java")
        && !source.endsWith("package-info.java");
  }

  @Test
  void itServesWhatItSays() {
    assertThat(RULES.services())
        .extracting(RuleKey.Service::name)
        .containsExactlyInAnyOrder("review", "evaluate", "form");
  }

  @Test
  void allSixteenCellsAreDecided() {
    CaseReport report = CaseRunner.of(RuleSets.standard())
        .using(RULES)
        .run(List.of(CaseFile.read("contoh.json", file("contoh.json"))));
    report.check();
    assertThat(report.results()).hasSize(16);
    assertThat(Stream.of(Grade.values())
            .flatMap(one -> Stream.of(Grade.values())
                .map(two ->
                    RULES.decide(SuccessorRules.MERIT, new Grades(one, two)).orThrow())))
        .contains(Merit.values());
  }

  @Test
  void aPlanIsHeldAgainstItsSectionOnRisks() {
    assertThat(ASKED.review(SkpFile.of(APPRAISAL.skp())).orThrow().findings()).isEmpty();
    assertThat(review(Map.of())).containsExactly("EXTENSION_MISSING /extensions");
    assertThat(review(Map.of("risk", List.of())))
        .containsExactly("EXTENSION_UNKNOWN /extensions/risk", "EXTENSION_MISSING /extensions");
    assertThat(review(Map.of("risks", List.of(Map.of("event", "Banjir", "accepted", "ya")))))
        .containsExactly(
            "EXTENSION_MALFORMED /extensions/risks/0/response",
            "EXTENSION_MALFORMED /extensions/risks/0/accepted");
    Finding missing =
        ASKED.review(SkpFile.of(plan(Map.of()))).orThrow().findings().get(0);
    assertThat(missing.message().in(Text.INDONESIAN)).contains("risks", "Risiko");
    assertThat(missing.kind().source()).isEqualTo(SuccessorRules.RISKS.source());
  }

  @Test
  void anotherRegulationKnowsNothingOfRisks() {
    assertThat(PermenPanRb6Of2022.ruleSet()
            .decide(PerformanceRules.PLAN_REVIEW, SkpFile.of(APPRAISAL.skp()))
            .orThrow()
            .codes())
        .contains("EXTENSION_UNKNOWN");
    assertThat(PermenPanRb6Of2022.ruleSet()
            .decide(PerformanceRules.EVALUATION_REVIEW, APPRAISAL)
            .orThrow()
            .codes())
        .contains("EXTENSION_UNKNOWN");
  }

  @Test
  void anAppraisalIsEvaluatedOnScalesOfItsOwnAndExplained() {
    Decision<?> decision = ASKED.outcome(APPRAISAL);

    assertThat(decision.orThrow())
        .isEqualTo(
            new Appraised(Ratio.parse("97.75"), Grade.MEMENUHI, Grade.MELAMPAUI, Merit.UNGGUL));
    assertThat(decision.explain(Text.INDONESIAN))
        .contains("Unggul", "Permen Contoh 1/2027, Pasal 9", "Dibiarkan", "97,75");
    assertThat(DecisionJson.write(decision)).contains("\"UNGGUL\"", "/extensions/scores");
    assertThat(ASKED.evaluate(APPRAISAL).findings()).isEmpty();
    assertThat(ASKED.evaluate(APPRAISAL).decision())
        .isInstanceOfSatisfying(Undecided.class, undecided -> {
          assertThat(undecided.reason()).isEqualTo(Undecided.Reason.NO_RULE);
          assertThat(undecided.message().in(Text.ENGLISH)).contains("another outcome", "own key");
        });
  }

  @Test
  void whatIsMissingOrMalformedInAnExtensionIsNamed() {
    Map<String, Object> risks =
        Map.of("risks", APPRAISAL.skp().extensions().data().get("risks"));
    Map<String, Object> judged = new HashMap<>(APPRAISAL.extensions().data());

    assertUndecided(
        with(Map.of(), judged), Undecided.Reason.MISSING_INPUT, "/skp/extensions/risks");
    judged.put("conduct", "BAIK");
    assertUndecided(with(risks, judged), Undecided.Reason.INVALID_INPUT, "/extensions/conduct");
    judged.put("conduct", "MEMENUHI");
    judged.put("scores", List.of(Map.of("resultId", "R1", "points", 121)));
    assertUndecided(
        with(risks, judged), Undecided.Reason.INVALID_INPUT, "/extensions/scores/0/points");
    judged.put("scores", List.of(Map.of("resultId", "R9", "points", 90)));
    assertUndecided(
        with(risks, judged), Undecided.Reason.INVALID_INPUT, "/extensions/scores/0/resultId");
  }

  @Test
  void eachResultOfThePlanIsScoredOnceAndPointsAreNotBelowNothing() {
    Map<String, ?> risks = APPRAISAL.skp().extensions().data();
    assertUndecided(
        with(risks, Map.of("scores", List.of(score("R1", 90)), "conduct", "MEMENUHI")),
        Undecided.Reason.MISSING_INPUT,
        "/extensions/scores");
    assertUndecided(
        with(
            risks,
            Map.of("scores", List.of(score("R1", 90), score("R1", 90)), "conduct", "MEMENUHI")),
        Undecided.Reason.INVALID_INPUT,
        "/extensions/scores/1/resultId");
    assertThat(ASKED
            .outcome(with(
                risks,
                Map.of("scores", List.of(score("R1", 0), score("R2", 0)), "conduct", "MEMENUHI")))
            .orThrow())
        .isEqualTo(new Appraised(Ratio.ZERO, Grade.BELUM, Grade.MEMENUHI, Merit.LEMAH));
  }

  @Test
  void aRecordedOutcomeIsHeldAgainstTheOneThatFollows() {
    Map<String, Object> kept = new HashMap<>(APPRAISAL.extensions().data());
    kept.put("outcome", recorded(new BigDecimal("97.75"), "UNGGUL"));
    assertThat(reviewed(kept)).isEmpty();
    kept.put("outcome", recorded(BigDecimal.valueOf(110), "TELADAN"));
    assertThat(reviewed(kept))
        .containsExactly(
            "OUTCOME_RECORDED_OTHERWISE at /extensions/outcome/points: 110 is recorded, and 97.75"
                + " follows from this document; correct the record, or what it was made from",
            "OUTCOME_RECORDED_OTHERWISE at /extensions/outcome/merit: TELADAN is recorded, and"
                + " UNGGUL follows from this document; correct the record, or what it was made"
                + " from");
  }

  private static Map<String, Object> recorded(BigDecimal points, String merit) {
    return Map.of(
        "points", points, "results", "MEMENUHI", "behaviour", "MELAMPAUI", "merit", merit);
  }

  private static List<String> reviewed(Map<String, ?> judged) {
    return ASKED.evaluate(with(APPRAISAL.skp().extensions().data(), judged)).findings().stream()
        .map(Finding::toString)
        .toList();
  }

  private static void assertUndecided(
      Appraisal appraisal, Undecided.Reason reason, String pointer) {
    assertThat(ASKED.outcome(appraisal)).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(pointer);
    });
  }

  @Test
  void itsFormsArePrintedAndNoneOfAnother() {
    List<Paper> plan = Papers.of(APPRAISAL.skp(), RULES);
    List<Paper> evaluation = Papers.of(APPRAISAL, RULES);

    assertThat(plan).extracting(Paper::kind).containsExactly(Form.RENCANA_2027);
    assertThat(PaperPage.html(plan))
        .contains("RENCANA KINERJA DAN RISIKO", "Asesmen kertas disiapkan");
    assertThat(PaperPage.html(evaluation)).contains("EVALUASI KINERJA", "Unggul", "97,75");
    assertThat(PaperPage.html(Papers.of(with(Map.of(), Map.of()), RULES)))
        .contains("EVALUASI KINERJA")
        .doesNotContain("Unggul");
  }

  @Test
  void whatCameOutIsStoredWithTheAppraisalAndReadBack() {
    Appraised outcome = (Appraised) ASKED.outcome(APPRAISAL).orThrow();
    Map<String, Object> kept = new HashMap<>(APPRAISAL.extensions().data());
    kept.put(
        SuccessorRules.OUTCOME.name(),
        Objects.requireNonNull(SuccessorRules.OUTCOME.form().write(outcome)));
    Appraisal fixed = APPRAISAL.toBuilder().extensions(Extensions.of(kept)).build();

    String stored = AppraisalJson.write(fixed);
    Appraisal read = AppraisalJson.read(stored);
    assertThat(read).isEqualTo(fixed);
    assertThat(AppraisalJson.write(read)).isEqualTo(stored);
    assertThat(SuccessorRules.OUTCOME.in(read)).contains(outcome);
    assertThat(ASKED.outcome(read).orThrow()).isEqualTo(outcome);
    SkpFile file = SkpFile.of(APPRAISAL.skp());
    assertThat(SkpJson.read(SkpJson.write(file))).isEqualTo(file);
  }

  @Test
  void theSchemaOfItsDocumentsShowsItsExtensions() {
    Map<?, ?> schema =
        (Map<?, ?>) Objects.requireNonNull(StrictJson.parse(JsonSchemas.appraisal(RULES)));
    Map<?, ?> definitions = (Map<?, ?>) Objects.requireNonNull(schema.get("$defs"));

    assertThat(String.valueOf(schema.get("required"))).contains("extensions");
    assertThat(JsonSchemas.plan(RULES)).contains("risks", "response");
    assertThat(Objects.requireNonNull(definitions.get("planExtensions")).toString())
        .contains("risks", "response", "additionalProperties=false");
    assertThat(Objects.requireNonNull(definitions.get("appraisalExtensions")).toString())
        .contains("MELAMPAUI", "points");
    assertThat(JsonSchemas.performanceFile(RULES)).contains("risks");
  }
}
