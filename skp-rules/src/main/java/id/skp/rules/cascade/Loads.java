package id.skp.rules.cascade;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Counts what each owner carries. */
final class Loads {
  private final int[] results;
  private final int[] additional;
  private final int[] links;
  private final int[] orphans;

  private Loads(CascadeGraph graph, IntPredicate orphan) {
    int owners = graph.ownerCount();
    this.results = new int[owners];
    this.additional = new int[owners];
    this.links = new int[owners];
    this.orphans = new int[owners];
    for (int node = 0; node < graph.size(); node++) {
      if (graph.isResult(node)) {
        int owner = graph.owner(node);
        results[owner]++;
        additional[owner] += graph.isAdditional(node) ? 1 : 0;
        links[owner] += graph.up().count(node);
        orphans[owner] += orphan.test(node) ? 1 : 0;
      }
    }
  }

  /** Returns the load of each owner, in the order in which owners were named. */
  static List<OwnerLoad> of(CascadeGraph graph, IntPredicate orphan) {
    Loads loads = new Loads(graph, orphan);
    return IntStream.range(0, graph.ownerCount())
        .mapToObj(owner -> new OwnerLoad(
            graph.ownerId(owner),
            loads.results[owner],
            loads.additional[owner],
            loads.links[owner],
            loads.orphans[owner]))
        .toList();
  }
}
