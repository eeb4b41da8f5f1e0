package id.skp.rules.cascade;

import id.skp.core.appraisal.Percentage;
import java.util.BitSet;

/** Which results are measured, and which of these lag behind. */
final class Lagging {
  private final BitSet measured = new BitSet();
  private final BitSet behind = new BitSet();

  Lagging(CascadeGraph graph, Percentage least) {
    int enough = CascadeGraph.millionths(least);
    for (int node = 0; node < graph.size(); node++) {
      int achievement = graph.achievement(node);
      if (achievement != CascadeGraph.NONE && graph.isResult(node)) {
        measured.set(node);
        behind.set(node, achievement < enough);
      }
    }
  }

  boolean isMeasured(int node) {
    return measured.get(node);
  }

  boolean isBehind(int node) {
    return behind.get(node);
  }
}
