package id.skp.rules.cascade;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntPredicate;

/** What each owner carries, in the order in which owners were named; counted once, and made a load when asked for. */
final class Loads extends AbstractList<OwnerLoad> implements RandomAccess {
  private final CascadeGraph graph;
  private final int[] results;
  private final int[] additional;
  private final int[] links;
  private final int[] orphans;

  Loads(CascadeGraph graph, IntPredicate orphan) {
    int owners = graph.ownerCount();
    this.graph = graph;
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

  int results(int owner) {
    return results[owner];
  }

  @Override
  public OwnerLoad get(int owner) {
    Objects.checkIndex(owner, results.length);
    return new OwnerLoad(
        graph.ownerId(owner), results[owner], additional[owner], links[owner], orphans[owner]);
  }

  @Override
  public int size() {
    return results.length;
  }
}
