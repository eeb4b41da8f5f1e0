package id.skp.rules.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Percentage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CascadeGraphTest {
  /** As many of everything as the first rows have room for. */
  private static final int ROOM = 16;

  @Test
  void aGraphThatIsBuiltChangesNoMore() {
    CascadeGraph.Builder builder = CascadeGraph.builder();
    builder.goal("G");
    for (int i = 1; i < ROOM; i++) {
      builder.result("R" + i, "P" + i).link("R" + i, "G");
    }
    builder.link("R1", "R2").achieved("R1", Percentage.of(80));
    CascadeGraph graph = builder.build();
    List<Consumer<CascadeGraph.Builder>> additions = List.of(
        each -> each.goal("R1"),
        each -> each.result("R1", "P2"),
        each -> each.result("R99", "P99"),
        each -> each.additionalResult("R1", "P1"),
        each -> each.owner("P1", 3),
        each -> each.superior("P1"),
        each -> each.achieved("R1", Percentage.of(1)),
        each -> each.link("R1", "R3"));
    assertThat(additions)
        .allSatisfy(addition -> assertThatThrownBy(() -> addition.accept(builder))
            .isInstanceOfSatisfying(
                InvalidValueException.class,
                refusal -> assertThat(refusal.code()).isEqualTo("GRAPH_BUILT")));
    int node = graph.require("R1");
    assertThat(graph.size()).isEqualTo(ROOM);
    assertThat(graph.ownerCount()).isEqualTo(ROOM - 1);
    assertThat(graph.linkCount()).isEqualTo(ROOM);
    assertThat(graph.isGoal(node) || graph.isAdditional(node) || graph.hasTwoOwners(node))
        .isFalse();
    assertThat(graph.level(node)).isEqualTo(CascadeGraph.NONE);
    assertThat(graph.isSuperior(graph.owner(node))).isFalse();
    assertThat(graph.achievement(node)).isEqualTo(80_000_000);
  }
}
