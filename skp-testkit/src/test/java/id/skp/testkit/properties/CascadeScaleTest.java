package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Percentage;
import id.skp.rules.cascade.CascadeGraph;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.cascade.OwnerLoad;
import id.skp.rules.cascade.Standing;
import id.skp.rules.finding.Finding;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cascades as deep and as wide as no office has them. */
class CascadeScaleTest {
  private static final int LENGTH = 100_000;
  private static final int MANY = 10_000;
  private static final int ALIKE_LENGTH = 10;

  private static CascadeReport report(CascadeGraph.Builder graph) {
    return PermenPanRb6Of2022.ruleSet()
        .decide(CascadeRules.CASCADE_GRAPH_REVIEW, graph.build())
        .orThrow();
  }

  private static CascadeGraph.Builder chain() {
    return chain(CascadeGraph.builder());
  }

  private static CascadeGraph.Builder chain(CascadeGraph.Builder graph) {
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

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 513, 50_000, LENGTH + 1, 3 * LENGTH})
  void roomMadeBeforehandChangesNothing(int expected) {
    CascadeReport report = report(chain(CascadeGraph.builder(expected)));

    assertThat(report.graph()).hasToString(report(chain()).graph().toString());
    assertThat(report.pathToGoal("R" + (LENGTH - 1))).hasSize(LENGTH + 1);
    assertThat(report.loads()).hasSize(LENGTH).allMatch(load -> load.results() == 1);
    assertThat(report.review().findings()).isEqualTo(report(chain()).review().findings());
  }

  @Test
  void roomForLessThanNothingIsRefused() {
    assertThatThrownBy(() -> CascadeGraph.builder(-1))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("ROOM_OUT_OF_RANGE"));
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

    assertThat(report.review().codes()).containsOnly("LEVEL_JUMP");
    assertThat(Finding.count(report.findings())).isEqualTo(1000);
    assertThat(report.loads()).hasSize(2000);
    assertThat(report.goals().get(0).owners()).isEqualTo(2000);
  }

  @Test
  void idsWithTheSameHashStayApart() {
    CascadeGraph.Builder graph = CascadeGraph.builder();
    graph.goal("G");
    int count = 1 << ALIKE_LENGTH;
    for (int i = 0; i < count; i++) {
      graph.result(alike(i), "P-" + alike(i)).link(alike(i), i == 0 ? "G" : alike(i - 1));
    }
    CascadeReport report = report(graph);

    assertThat(alike(0)).hasSameHashCodeAs(alike(count - 1));
    assertThat(report.loads()).hasSize(count).allMatch(load -> load.results() == 1);
    assertThat(report.pathToGoal(alike(count - 1))).hasSize(count + 1).contains(alike(0), "G");
    assertThat(report.graph().ownerOf(alike(7))).contains("P-" + alike(7));
    assertThat(report.graph().ownerOf(alike(7) + "Aa")).isEmpty();
  }

  /** Writes a number with two digits that weigh the same: {@code Aa} and {@code BB}. */
  private static String alike(int number) {
    StringBuilder text = new StringBuilder();
    for (int digit = 0; digit < ALIKE_LENGTH; digit++) {
      text.append((number >> digit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  @Test
  void eachOfManyGoalsCountsItsOwnTreeAlone() {
    CascadeGraph.Builder graph = CascadeGraph.builder();
    for (int i = 0; i < LENGTH; i++) {
      int goal = i % MANY;
      graph.goal("G" + goal).result("R" + i, "P" + i);
      graph.link("R" + i, i < MANY ? "G" + goal : "R" + (i - MANY));
      graph.achieved("R" + i, Percentage.of(i < MANY && goal == 1 ? 10 : 100));
    }
    CascadeReport report = report(graph);

    assertThat(report.goals())
        .hasSize(MANY)
        .allMatch(goal -> goal.results() == LENGTH / MANY && goal.owners() == LENGTH / MANY);
    assertThat(report.goals().get(1).lagging()).isEqualTo(1);
    assertThat(report.goals().get(2).lagging()).isZero();
    assertThat(report.resultsWithoutGoal()).isEmpty();
  }

  @Test
  void aBlankIdIsRefusedHoweverManyThereAre() {
    CascadeGraph.Builder graph = chain();

    assertThatThrownBy(() -> graph.link("R0", " "))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("BLANK_TEXT"));
    assertThatThrownBy(() -> graph.result("R0", ""))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.field()).isEqualTo("ownerId"));
  }

  @Test
  void loadsCannotBeChanged() {
    List<OwnerLoad> loads = report(chain()).loads();

    assertThat(loads.get(LENGTH - 1)).isEqualTo(new OwnerLoad("P" + (LENGTH - 1), 1, 0, 1, 0));
    assertThatThrownBy(() -> loads.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> loads.get(LENGTH)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
