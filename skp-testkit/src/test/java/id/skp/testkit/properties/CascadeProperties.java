package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResultKind;
import id.skp.json.CascadeReportJson;
import id.skp.json.MatrixJson;
import id.skp.rules.RuleSet;
import id.skp.rules.cascade.CascadeGraph;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.cascade.PlanDrafts;
import id.skp.rules.finding.Finding;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.arbitrary.SkpArbitraries;
import id.skp.testkit.properties.NaiveCascade.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;

/** A review of a cascade against a plain reference, and what may not change it. */
class CascadeProperties {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final RegulationId REGULATION = RegulationId.parse("PermenPAN-RB 6/2022");
  private static final Appraiser REGENT = Appraiser.builder()
      .name("Surya Atmaja")
      .position("Bupati Contoh")
      .unit("Kabupaten Contoh")
      .build();

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void coverageOrphansAndLineOfSightAreThoseOfTheReference(@ForAll("cascades") NaiveCascade naive) {
    CascadeReport report = report(naive, new Random(1));

    assertThat(report.goalsNotCarried())
        .containsExactlyInAnyOrderElementsOf(naive.goals().stream()
            .filter(goal -> naive.carriersOf(goal).isEmpty())
            .toList());
    assertThat(codes(report, "GOAL_NOT_CARRIED")).isEqualTo(naive.notCarried().size());
    assertThat(report.resultsWithoutGoal()).containsExactlyInAnyOrderElementsOf(naive.orphans());
    naive.owners().keySet().forEach(result -> {
      assertThat(report.goalsOf(result)).containsExactlyInAnyOrderElementsOf(naive.goalsOf(result));
      assertThat(report.nextTowardsGoal().containsKey(result))
          .isEqualTo(!naive.goalsOf(result).isEmpty());
      assertIsWay(report.pathToGoal(result), result, naive);
    });
    naive
        .goals()
        .forEach(goal -> assertThat(report.carriersOf(goal))
            .containsExactlyInAnyOrderElementsOf(naive.carriersOf(goal)));
  }

  private static void assertIsWay(List<String> path, String result, NaiveCascade naive) {
    assertThat(path.isEmpty()).isEqualTo(naive.goalsOf(result).isEmpty());
    if (!path.isEmpty()) {
      assertThat(path.get(0)).isEqualTo(result);
      assertThat(naive.goals()).contains(path.get(path.size() - 1));
      assertThat(naive.links()).containsAll(steps(path));
    }
  }

  private static List<Link> steps(List<String> path) {
    List<Link> steps = new ArrayList<>();
    for (int i = 1; i < path.size(); i++) {
      steps.add(new Link(path.get(i - 1), path.get(i)));
    }
    return steps;
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void oneCircleIsToldForEachGroupOfResultsThatReachEachOther(
      @ForAll("cascades") NaiveCascade naive) {
    CascadeReport report = report(naive, new Random(2));

    assertThat(report.cycles()).hasSameSizeAs(naive.knots());
    for (List<String> cycle : report.cycles()) {
      List<String> closed = new ArrayList<>(cycle);
      closed.add(cycle.get(0));
      assertThat(naive.links()).containsAll(steps(closed));
      assertThat(naive.knots()).anyMatch(knot -> knot.containsAll(cycle));
      assertThat(cycle).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void anotherLinkNeverTakesTheSupportOfAGoalAway(
      @ForAll("cascades") NaiveCascade naive, @ForAll("ends") Link link) {
    assertThat(report(naive, new Random(3)).goalsNotCarried())
        .containsAll(report(naive.with(link), new Random(3)).goalsNotCarried());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheInputChangesNothing(@ForAll("cascades") NaiveCascade naive) {
    CascadeReport one = report(naive, new Random(4));
    CascadeReport other = report(naive, new Random(5));

    assertThat(sentences(other)).isEqualTo(sentences(one));
    assertThat(other.cycles()).isEqualTo(one.cycles());
    assertThat(new HashSet<>(other.goals())).isEqualTo(new HashSet<>(one.goals()));
    assertThat(new HashSet<>(other.loads())).isEqualTo(new HashSet<>(one.loads()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void otherNamesChangeNothingButNames(@ForAll("cascades") NaiveCascade naive) {
    CascadeReport one = report(naive, new Random(6));
    CascadeReport other = report(naive.renamed("X-"), new Random(6));

    assertThat(other.review().codes()).isEqualTo(one.review().codes());
    assertThat(other.loads()).isEqualTo(one.loads());
    assertThat(other.cycles())
        .isEqualTo(one.cycles().stream()
            .map(cycle -> cycle.stream().map("X-"::concat).toList())
            .toList());
    assertThat(other.resultsWithoutGoal())
        .isEqualTo(one.resultsWithoutGoal().stream().map("X-"::concat).toList());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aMatrixIsReviewedAsItsGraphIs(@ForAll("matrices") RoleResultMatrix matrix) {
    for (RuleSet rules : Questions.ruleSetsWith(CascadeRules.CASCADE_REVIEW)) {
      CascadeReport ofMatrix = rules.decide(CascadeRules.CASCADE_REVIEW, matrix).orThrow();
      CascadeReport ofGraph = rules
          .decide(CascadeRules.CASCADE_GRAPH_REVIEW, CascadeGraph.of(matrix))
          .orThrow();

      assertThat(ofMatrix.goals()).isEqualTo(ofGraph.goals());
      assertThat(ofMatrix.review().codes()).containsAll(ofGraph.review().codes());
      assertThat(ofMatrix.findings())
          .extracting(Finding::location)
          .allMatch(place -> place.isEmpty() || place.startsWith("/"));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void draftPlansGiveTheSameMatrixBack(@ForAll("matrices") RoleResultMatrix matrix) {
    List<Skp> drafts = drafts(matrix);

    assertThat(PlanDrafts.backTo(matrix, drafts)).isEqualTo(matrix);
    drafts.forEach(draft -> assertThat(PlanDrafts.into(matrix, draft)).isEqualTo(draft));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void plansFillTheFrameOfAMatrixWithTheirResultsAndFirstLinks(
      @ForAll("matrices") RoleResultMatrix matrix) {
    RoleResultMatrix employees = ofMainResults(withoutOthers(matrix));
    RoleResultMatrix frame =
        employees.toBuilder().results(List.of()).links(List.of()).build();
    List<Skp> drafts = drafts(employees);

    RoleResultMatrix filled = PlanDrafts.backTo(frame, drafts);

    assertThat(drafts(filled)).isEqualTo(drafts);
    assertThat(filled.results()).hasSameSizeAs(employees.results());
    assertThat(filled.links())
        .extracting(CascadeLink::resultId, CascadeLink::supportsId, CascadeLink::method)
        .containsExactlyInAnyOrderElementsOf(firstLinks(employees));
  }

  private static List<Tuple> firstLinks(RoleResultMatrix matrix) {
    Map<String, CascadeLink> first = new LinkedHashMap<>();
    matrix.links().forEach(link -> first.putIfAbsent(link.resultId(), link));
    return first.values().stream()
        .map(link -> tuple(link.resultId(), link.supportsId(), link.method()))
        .toList();
  }

  private static RoleResultMatrix ofMainResults(RoleResultMatrix matrix) {
    return matrix.toBuilder()
        .results(matrix.results().stream()
            .map(cell -> new MatrixResult(
                cell.ownerId(),
                cell.result().toBuilder().kind(WorkResultKind.UTAMA).build(),
                cell.achievement()))
            .toList())
        .build();
  }

  /** Returns the matrix without the results of positions and units, which have no plans. */
  private static RoleResultMatrix withoutOthers(RoleResultMatrix matrix) {
    Set<String> people = matrix.members().stream()
        .filter(member -> member.employee().isPresent())
        .map(MatrixMember::id)
        .collect(Collectors.toSet());
    Set<String> known = new HashSet<>();
    matrix.goals().forEach(goal -> known.add(goal.id()));
    matrix.results().stream()
        .filter(result -> people.contains(result.ownerId()))
        .forEach(result -> known.add(result.id()));
    return matrix.toBuilder()
        .results(matrix.results().stream()
            .filter(result -> people.contains(result.ownerId()))
            .toList())
        .links(matrix.links().stream()
            .filter(link -> known.contains(link.resultId()) && known.contains(link.supportsId()))
            .toList())
        .build();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aMatrixReadsBackAsItWasWritten(@ForAll("matrices") RoleResultMatrix matrix) {
    String document = MatrixJson.write(matrix);

    assertThat(MatrixJson.read(document)).isEqualTo(matrix);
    assertThat(MatrixJson.write(MatrixJson.read(document))).isEqualTo(document);
    var decision = RULES.decide(CascadeRules.CASCADE_REVIEW, matrix);
    String report = CascadeReportJson.write(decision);
    assertThat(report)
        .isEqualTo(CascadeReportJson.write(
            RULES.decide(CascadeRules.CASCADE_REVIEW, MatrixJson.read(document))));
    assertThat(CascadeReportJson.write(CascadeReportJson.read(report))).isEqualTo(report);
  }

  private static List<Skp> drafts(RoleResultMatrix matrix) {
    Map<String, Appraiser> appraisers = new LinkedHashMap<>();
    matrix.members().forEach(member -> appraisers.put(member.id(), REGENT));
    return PlanDrafts.of(matrix, REGULATION, PlanApproach.KUANTITATIF, appraisers);
  }

  private static CascadeReport report(NaiveCascade naive, Random order) {
    List<Runnable> steps = new ArrayList<>();
    CascadeGraph.Builder graph = CascadeGraph.builder();
    naive.goals().forEach(goal -> steps.add(() -> graph.goal(goal)));
    naive.owners().forEach((result, owner) -> steps.add(() -> graph.result(result, owner)));
    naive.links().forEach(link -> steps.add(() -> graph.link(link.from(), link.to())));
    Collections.shuffle(steps, order);
    steps.forEach(Runnable::run);
    return RULES.decide(CascadeRules.CASCADE_GRAPH_REVIEW, graph.build()).orThrow();
  }

  private static long codes(CascadeReport report, String code) {
    return report.findings().stream()
        .filter(finding -> finding.code().equals(code))
        .count();
  }

  private static Set<String> sentences(CascadeReport report) {
    Set<String> sentences = new TreeSet<>();
    report
        .findings()
        .forEach(finding ->
            sentences.add(finding.code() + " " + finding.message().toText().english()));
    return sentences;
  }

  @Provide
  Arbitrary<RoleResultMatrix> matrices() {
    return SkpArbitraries.roleResultMatrix();
  }

  @Provide
  Arbitrary<Link> ends() {
    Arbitrary<Integer> results = Arbitraries.integers().between(0, 11);
    return Combinators.combine(results, Arbitraries.integers().between(-3, 11))
        .as((from, to) -> new Link("R" + from, to < 0 ? "G" + -to : "R" + to));
  }

  /** Makes cascades of up to twelve results, some of them named by links alone. */
  @Provide
  Arbitrary<NaiveCascade> cascades() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 12),
            ends().list().ofMaxSize(18))
        .as((goals, results, links) -> {
          Set<String> named = new TreeSet<>();
          for (int goal = 1; goal <= goals; goal++) {
            named.add("G" + goal);
          }
          Map<String, String> owners = new LinkedHashMap<>();
          for (int result = 0; result < results; result++) {
            owners.put("R" + result, "P" + result / 2);
          }
          return new NaiveCascade(named, owners, links);
        });
  }
}
