package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Percentage;
import id.skp.rules.cascade.CascadeGraph;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.cascade.Standing;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import org.junit.jupiter.api.Test;

/** Cascades as deep and as wide as no office has them. */
class CascadeScaleTest {
  private static final int LENGTH = 100_000;

  private static CascadeReport report(CascadeGraph.Builder graph) {
    return PermenPanRb6Of2022.ruleSet()
        .decide(CascadeRules.CASCADE_GRAPH_REVIEW, graph.build())
        .orThrow();
  }

  private static CascadeGraph.Builder chain() {
    CascadeGraph.Builder graph = CascadeGraph.builder();
    graph.goal("G");
    for (int i = 0; i < LENGTH; i++) {
      graph.result("R" + i, "P" + i);
      graph.link("R" + i, i == 0 ? "G" : "R" + (i - 1));
    }
    return graph;
  }

  @Test
  void aChainOfAHundredThousandResultsIsFollowedToItsEnd() {
    CascadeReport report = report(chain().achieved("R" + (LENGTH - 1), Percentage.of(10)));

    assertThat(report.pathToGoal("R" + (LENGTH - 1))).hasSize(LENGTH + 1).endsWith("G");
    assertThat(report.carriersOf("G")).hasSize(LENGTH);
    assertThat(report.goals().get(0).standing()).isEqualTo(Standing.BERISIKO);
    assertThat(report.laggingBelow("G")).containsExactly("R" + (LENGTH - 1));
    assertThat(report.cycles()).isEmpty();
  }

  @Test
  void aCircleOfAHundredThousandResultsIsFound() {
    CascadeReport report = report(chain().link("R0", "R" + (LENGTH - 1)));

    assertThat(report.cycles())
        .singleElement()
        .satisfies(cycle -> assertThat(cycle).hasSize(LENGTH).startsWith("R0", "R" + (LENGTH - 1)));
    assertThat(report.resultsWithoutGoal()).isEmpty();
  }

  @Test
  void manyOwnersKeepTheirLevelsAndTheirPlaceAboveOthers() {
    CascadeGraph.Builder graph = CascadeGraph.builder();
    graph.goal("G");
    for (int i = 0; i < 1000; i++) {
      graph.superior("P" + i).owner("P" + i, 2).result("R" + i, "P" + i).link("R" + i, "G");
      graph.owner("S" + i, 4).additionalResult("T" + i, "S" + i).link("T" + i, "R" + i);
    }
    CascadeReport report = report(graph);

    assertThat(report.review().codes()).hasSize(1000).containsOnly("LEVEL_JUMP");
    assertThat(report.loads()).hasSize(2000);
    assertThat(report.goals().get(0).owners()).isEqualTo(2000);
  }
}
