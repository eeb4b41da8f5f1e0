package id.skp.rules.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Percentage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoalRollUpTest {
  private static final Percentage ENOUGH = Percentage.of(80);
  private static final Percentage SHARE = Percentage.of(50);

  /** Goals on goals, results on both, some in circles, some linked twice. */
  private static CascadeGraph tangle(long seed) {
    Random random = new Random(seed);
    int goals = 1 + random.nextInt(150);
    int results = random.nextInt(60);
    CascadeGraph.Builder graph = CascadeGraph.builder();
    IntStream.range(0, goals).forEach(i -> graph.goal("G" + i));
    for (int i = 0; i < results; i++) {
      graph.result("R" + i, "P" + random.nextInt(1 + results / 3));
      if (random.nextBoolean()) {
        graph.achieved("R" + i, Percentage.of(random.nextInt(150)));
      }
    }
    for (int i = 0; i < 2 * results; i++) {
      String upper =
          random.nextInt(3) > 0 ? "G" + random.nextInt(goals) : "R" + random.nextInt(results);
      graph.link("R" + random.nextInt(results), upper);
    }
    return graph.build();
  }

  @Test
  void eachGoalIsToldWhatAWalkFromItFinds() {
    for (int seed = 0; seed < 300; seed++) {
      CascadeGraph graph = tangle(seed);
      Lagging lagging = new Lagging(graph, ENOUGH);
      List<GoalStanding> standings = new GoalRollUp(graph, lagging, SHARE).standings();
      assertThat(standings).hasSize(graph.goalCount());
      Reach below = new Reach(graph, graph.down());
      for (GoalStanding goal : standings) {
        below.from(graph.require(goal.goalId()));
        int[] carriers = IntStream.range(1, below.size())
            .map(below::at)
            .filter(graph::isResult)
            .toArray();
        assertThat(goal.results()).as("seed %s, %s", seed, goal).isEqualTo(carriers.length);
        assertThat(goal.owners())
            .isEqualTo((int) IntStream.of(carriers).map(graph::owner).distinct().count());
        assertThat(goal.measured())
            .isEqualTo((int) IntStream.of(carriers).filter(lagging::isMeasured).count());
        assertThat(goal.lagging())
            .isEqualTo((int) IntStream.of(carriers).filter(lagging::isBehind).count());
      }
    }
  }

  /** Layers of results, each on three of the layer above, all of them below all goals. */
  private static CascadeGraph layers(int goals, int layers, int width) {
    CascadeGraph.Builder graph = CascadeGraph.builder();
    for (int goal = 0; goal < goals; goal++) {
      graph.goal("G" + goal);
    }
    for (int layer = 0; layer < layers; layer++) {
      for (int i = 0; i < width; i++) {
        String result = "R" + layer + "-" + i;
        graph.result(result, "P" + i);
        for (int link = 0; layer > 0 && link < 3; link++) {
          graph.link(result, "R" + (layer - 1) + "-" + (i + link) % width);
        }
      }
    }
    for (int goal = 0; goal < goals; goal++) {
      graph.link("R0-" + goal % width, "G" + goal);
    }
    return graph.build();
  }

  private static long steps(CascadeGraph graph) {
    GoalRollUp rollUp = new GoalRollUp(graph, new Lagging(graph, ENOUGH), SHARE);
    assertThat(rollUp.standings()).hasSize(graph.goalCount());
    return rollUp.steps();
  }

  @Test
  void aPassOfSixtyFourGoalsLooksAtWhatLiesBelowOnce() {
    CascadeGraph graph = layers(64, 40, 50);
    assertThat(steps(graph)).isLessThanOrEqualTo(graph.size() + graph.linkCount());
    assertThat(steps(layers(256, 40, 50)))
        .isLessThanOrEqualTo(4L * (graph.size() + graph.linkCount()));
  }

  @Test
  void whatLiesBelowOneGoalOnlyIsLookedAtOnceHoweverManyGoalsThereAre() {
    CascadeGraph.Builder graph = CascadeGraph.builder();
    for (int i = 0; i < 1000; i++) {
      graph.goal("G" + i).result("R" + i, "P").link("R" + i, "G" + i);
    }
    assertThat(steps(graph.build())).isEqualTo(3000);
  }

  @Test
  void aLongCircleIsLookedAtTwice() {
    int length = 10_000;
    CascadeGraph.Builder graph = CascadeGraph.builder().goal("G");
    for (int i = 0; i < length; i++) {
      graph.result("R" + i, "P");
    }
    for (int i = 0; i < length; i++) {
      graph.link("R" + (i + 1) % length, "R" + i);
    }
    graph.link("R0", "G");
    assertThat(steps(graph.build())).isLessThan(7L * length);
  }
}
