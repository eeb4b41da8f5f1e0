package id.skp.testkit.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.evidence.Realisation;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.PositionLevel;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperContent;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.PaperRow;
import id.skp.rules.paper.PaperSection;
import id.skp.rules.paper.PaperSignature;
import id.skp.rules.paper.Papers;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.testkit.samples.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Prints forms of the samples and of plans made to burst a page, and reads what is on the paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedFormsTest {
  private static final Appraiser SUPERIOR = Appraiser.builder()
      .name("Nadia Prameswari")
      .position("Sekretaris Daerah")
      .unit("Sekretariat Daerah Kabupaten Contoh")
      .build();
  private static final String WORD = "X".repeat(200);

  /** Nothing is printed nearer to the edge, in points: ten millimetres. */
  private static final double MARGIN = 28.3;

  private Chromium chromium;

  /**
   * A form, and on how many pages it may be printed.
   *
   * @param name of the test
   * @param form what is printed
   * @param most the greatest number of pages
   */
  private record Case(String name, Paper form, int most) {}

  @BeforeAll
  void findTheBrowser(@TempDir Path folder) {
    chromium = Chromium.in(folder);
  }

  @TestFactory
  Stream<DynamicTest> aFormIsFitToBeSignedAndFiled() {
    return cases().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  private void check(Case printed) throws Exception {
    Paper form = printed.form();
    List<PrintedPaper.Sheet> pages =
        PrintedPaper.read(chromium.print(PaperPage.html(form))).pages();
    System.out.println(printed.name() + ": " + pages.size() + " pages");

    assertThat(pages).hasSizeBetween(1, printed.most());
    for (int i = 0; i < pages.size(); i++) {
      PrintedPaper.Sheet page = pages.get(i);
      assertThat(page.number()).isEqualTo((i + 1) + "/" + pages.size());
      assertThat(page.words()).allSatisfy(words -> {
        assertThat(words.left()).as(words.letters()).isGreaterThan((float) MARGIN);
        assertThat(words.right()).as(words.letters()).isLessThan(page.width() - (float) MARGIN);
        assertThat(words.bottom()).isBetween(0f, page.height());
      });
      assertThat(headings(form)).doesNotContain(page.lastLine());
      titles(form).forEach(titles -> checkTitles(page, titles, headings(form)));
    }
    rows(form).forEach((row, titles) -> {
      List<String> holding = pages.stream()
          .map(PrintedPaper.Sheet::letters)
          .filter(letters -> letters.contains(row))
          .toList();
      if (holding.size() == 1) { // what stands elsewhere too says nothing of its table
        assertThat(holding.get(0)).contains(titles);
      }
    });
    if (!form.signatures().isEmpty()) {
      assertThat(beforeSignatures(form, pages.get(pages.size() - 1))).isNotEmpty();
    }
  }

  /** Below titles stands a heading or a number, never a blank cell, and never nothing. */
  private static void checkTitles(PrintedPaper.Sheet page, String titles, List<String> headings) {
    String letters = page.letters();
    for (int at = letters.indexOf(titles); at >= 0; at = letters.indexOf(titles, at + 1)) {
      String below = letters.substring(at + titles.length());
      assertThat(below).isNotEmpty().doesNotStartWith(page.number());
      if (titles.startsWith("NO")) {
        assertThat(headings.stream().anyMatch(below::startsWith) || below.matches("(?s)[0-9–].*"))
            .as(below)
            .isTrue();
      }
    }
  }

  /** What stands on the last page above the signatures. */
  private static String beforeSignatures(Paper form, PrintedPaper.Sheet last) {
    PaperSignature first = form.signatures().get(0);
    String letters = last.letters();
    int at = letters.lastIndexOf(PrintedPaper.letters(first.placeAndDay() + first.capacity()));
    assertThat(at).as("signature on the last page").isNotNegative();
    return letters.substring(0, at);
  }

  private static List<String> headings(Paper form) {
    return form.sections().stream()
        .flatMap(section -> Stream.concat(
            Stream.of(section.heading()),
            tables(section)
                .flatMap(table -> table.rows().stream())
                .filter(PaperRow.Heading.class::isInstance)
                .map(row -> ((PaperRow.Heading) row).title())))
        .map(PrintedPaper::letters)
        .toList();
  }

  private static List<String> titles(Paper form) {
    return form.sections().stream()
        .flatMap(PrintedFormsTest::tables)
        .map(PrintedFormsTest::titles)
        .distinct()
        .toList();
  }

  private static String titles(PaperContent.Table table) {
    return PrintedPaper.letters(String.join("", table.columns()));
  }

  private static Stream<PaperContent.Table> tables(PaperSection section) {
    return section.content() instanceof PaperContent.Table table
        ? Stream.of(table)
        : Stream.empty();
  }

  /** Cells that stand once in the whole form, with the titles above them. */
  private static Map<String, String> rows(Paper form) {
    List<String> all = new ArrayList<>();
    Map<String, String> rows = new LinkedHashMap<>();
    form.sections().stream()
        .flatMap(PrintedFormsTest::tables)
        .forEach(table -> table.rows().stream()
            .filter(PaperRow.Cells.class::isInstance)
            .flatMap(row -> ((PaperRow.Cells) row).cells().stream())
            .map(cell -> PrintedPaper.letters(String.join("", cell)))
            .filter(cell -> cell.length() > 12)
            .forEach(cell -> {
              all.add(cell);
              rows.put(cell, titles(table));
            }));
    rows.keySet()
        .removeIf(cell -> all.stream().filter(each -> each.contains(cell)).count() > 1
            || titles(form).stream().anyMatch(titles -> titles.contains(cell)));
    return rows;
  }

  private static Stream<Case> cases() {
    return Stream.of(samples(), hostile(), of2021(), matrices()).flatMap(each -> each);
  }

  private static Stream<Case> samples() {
    Stream<Case> plans = Samples.planNames().stream()
        .filter(name -> !name.contains("2021"))
        .flatMap(name -> Papers.of(Samples.plan(name).skp()).stream()
            .map(form -> new Case(name + " " + form.kind(), form, 3)));
    Stream<Case> evaluations = Samples.names().stream()
        .filter(name -> !name.contains("2021"))
        .map(name -> new Case(name, evaluation(Samples.appraisal(name)), 5));
    Stream<Case> matrices = Samples.matrixNames().stream()
        .map(name -> new Case(name, Papers.matrix(Samples.matrix(name)), 4));
    Stream<Case> years = Samples.yearNames().stream()
        .flatMap(name -> Papers.of(Samples.year(name), PermenPanRb6Of2022.ruleSet()).stream()
            .map(form -> new Case(name + " " + form.title(), form, 5)));
    return Stream.of(plans, evaluations, matrices, years).flatMap(each -> each);
  }

  private static Map<String, UnaryOperator<Appraisal>> hard() {
    Map<String, UnaryOperator<Appraisal>> hard = new LinkedHashMap<>();
    hard.put("as the sample", appraisal -> appraisal);
    hard.put("words of 200 letters", PrintedFormsTest::words);
    hard.put("60 results", appraisal -> results(appraisal, 60, 0));
    hard.put("12 indicators of a result", appraisal -> results(appraisal, 3, 12));
    return hard;
  }

  private static Stream<Case> of2021() {
    RuleSet rules = PermenPanRb8Of2021.ruleSet();
    return hard().entrySet().stream()
        .flatMap(each -> Stream.of("teacher-2021", "head-of-office-2021").flatMap(name -> {
          Appraisal appraisal = each.getValue().apply(Samples.appraisal(name));
          return Stream.concat(
                  Papers.of(appraisal.skp(), rules).stream(), Papers.of(appraisal, rules).stream())
              .map(form -> new Case(
                  name + ", " + each.getKey() + ", " + form.kind(),
                  form,
                  each.getKey().equals("60 results") ? 33 : 8));
        }));
  }

  private static Stream<Case> hostile() {
    return hard().entrySet().stream()
        .flatMap(each -> Stream.of(true, false)
            .flatMap(leader -> Stream.of(PlanApproach.values())
                .flatMap(approach -> shape(
                    each.getKey(), each.getValue().apply(appraisal(leader, approach)), leader))));
  }

  private static Stream<Case> matrices() {
    return Stream.of(WORD, "sasaran unit kerja dengan rumusan yang panjang ".repeat(8), "sasaran")
        .map(text -> new Case(
            "matrix: " + text.substring(0, 7),
            Papers.matrix(matrix(text)),
            text.length() > 10 ? 30 : 12));
  }

  /** Many people against measures with these words. */
  private static RoleResultMatrix matrix(String text) {
    RoleResultMatrix sample = Samples.matrix("unit-mph-2024");
    List<MatrixMember> members = new ArrayList<>(sample.members());
    for (int i = 1; i <= 30; i++) {
      MatrixMember any = sample.members().get(0);
      Employee employee = any.employee().orElseThrow().toBuilder().id("M" + i).build();
      members.add(any.toBuilder().id(employee.id()).employee(employee).build());
    }
    return sample.toBuilder()
        .goals(sample.goals().stream()
            .map(goal -> goal.toBuilder().text(goal.text() + " " + text).build())
            .toList())
        .members(members)
        .build();
  }

  private static Stream<Case> shape(String name, Appraisal appraisal, boolean leader) {
    String shape =
        name + ", " + (leader ? "leader, " : "staff, ") + appraisal.skp().approach();
    boolean many = appraisal.skp().results().size() > 10;
    return Stream.of(
        new Case(shape + ", plan", Papers.plan(appraisal.skp()), many ? 18 : 7),
        new Case(shape + ", evaluation", evaluation(appraisal), many ? 33 : 10),
        new Case(shape + ", D.1.1", document(appraisal), 3));
  }

  private static Paper evaluation(Appraisal appraisal) {
    return Papers.evaluation(appraisal, PerformanceRules.standard().evaluate(appraisal));
  }

  private static Paper document(Appraisal appraisal) {
    return Papers.evaluationDocument(EvaluationDocument.of(
            PerformanceRules.standard().evaluate(appraisal).decision().orThrow())
        .id("D1")
        .employee(appraisal.skp().employee())
        .appraiser(appraisal.skp().appraiser())
        .appraiserSuperior(SUPERIOR)
        .notes(WORD + " " + "catatan ".repeat(60))
        .build());
  }

  private static Appraisal appraisal(boolean leader, PlanApproach approach) {
    Appraisal sample = Samples.appraisal("teacher-2024");
    Employee employee = sample.skp().employee();
    PositionLevel level =
        leader ? PositionLevel.JPT_PRATAMA : employee.position().level();
    return with(
        sample,
        sample.skp().toBuilder()
            .approach(approach)
            .employee(employee.toBuilder()
                .position(employee.position().toBuilder().level(level).build())
                .build())
            .build());
  }

  private static Appraisal with(Appraisal appraisal, Skp skp) {
    return appraisal.toBuilder().skp(skp).build();
  }

  private static Appraisal words(Appraisal appraisal) {
    Skp skp = appraisal.skp();
    WorkResult result = skp.results().get(0);
    Indicator indicator = result.indicators().get(0).toBuilder()
        .text(WORD)
        .target(IndicatorTarget.narrative(WORD))
        .build();
    List<WorkResult> results = new ArrayList<>(skp.results());
    results.set(0, result.toBuilder().text(WORD).indicators(List.of(indicator)).build());
    List<ResultAppraisal> judged = new ArrayList<>(appraisal.results());
    judged.set(
        0,
        judged.get(0).toBuilder()
            .realisation(Realisation.builder().text(WORD).build())
            .indicators(List.of())
            .build());
    return appraisal.toBuilder()
        .skp(skp.toBuilder()
            .results(results)
            .employee(skp.employee().toBuilder()
                .name(WORD)
                .position(skp.employee().position().toBuilder().title(WORD).build())
                .build())
            .build())
        .results(judged)
        .build();
  }

  /** The first result many times, with its own indicators or with many. */
  private static Appraisal results(Appraisal appraisal, int count, int indicators) {
    WorkResult result = appraisal.skp().results().get(0);
    List<WorkResult> results = new ArrayList<>();
    List<ResultAppraisal> judged = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String id = "R" + i;
      results.add(result.toBuilder()
          .id(id)
          .text(result.text() + " nomor " + i)
          .indicators(indicators(result, id, indicators))
          .build());
      ResultAppraisal first = appraisal.results().get(0);
      judged.add(first.toBuilder()
          .resultId(id)
          .indicators(
              first.indicators().isEmpty()
                  ? List.of()
                  : indicators(result, id, indicators).stream()
                      .map(each -> new IndicatorAppraisal(
                          each.id(), first.indicators().get(0).realisation()))
                      .toList())
          .build());
    }
    return appraisal.toBuilder()
        .skp(appraisal.skp().toBuilder().results(results).build())
        .results(judged)
        .build();
  }

  private static List<Indicator> indicators(WorkResult result, String id, int count) {
    List<Indicator> own = result.indicators();
    return IntStream.range(0, count == 0 ? own.size() : count)
        .mapToObj(i -> own.get(i % own.size()).toBuilder()
            .id(id + "." + i)
            .text(own.get(i % own.size()).text() + " pada bagian ke-" + i + " dari " + id)
            .build())
        .toList();
  }
}
