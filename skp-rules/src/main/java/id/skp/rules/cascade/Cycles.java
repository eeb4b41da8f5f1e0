package id.skp.rules.cascade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The circles of a graph. Results that reach each other form one knot; of each knot a shortest circle through its first
 * id is told, in the order of contributing: each result supports the next one, the last one the first.
 *
 * <p>Nodes that nothing runs through are peeled off first, so that a graph without circles costs one pass.
 */
final class Cycles {
  private final CascadeGraph graph;
  private final Neighbours up;
  private final BitSet rest;

  private Cycles(CascadeGraph graph) {
    this.graph = graph;
    this.up = graph.up();
    this.rest = unpeeled(graph);
  }

  static List<int[]> of(CascadeGraph graph) {
    Cycles cycles = new Cycles(graph);
    return cycles.rest.isEmpty() ? List.of() : cycles.find();
  }

  /** Returns the nodes that are left when those without a supporter are taken away again and again. */
  private static BitSet unpeeled(CascadeGraph graph) {
    int size = graph.size();
    int[] supporters = new int[size];
    int[] peeled = new int[size];
    int count = 0;
    for (int node = 0; node < size; node++) {
      supporters[node] = graph.down().count(node);
      if (supporters[node] == 0) {
        peeled[count++] = node;
      }
    }
    Neighbours up = graph.up();
    for (int next = 0; next < count; next++) {
      int node = peeled[next];
      for (int at = up.start(node); at < up.end(node); at++) {
        if (--supporters[up.at(at)] == 0) {
          peeled[count++] = up.at(at);
        }
      }
    }
    BitSet rest = new BitSet();
    for (int node = 0; count < size && node < size; node++) {
      rest.set(node, supporters[node] > 0);
    }
    return rest;
  }

  private List<int[]> find() {
    int[] knots = new Knots(graph, rest).knotOfNode();
    int[] first = new int[graph.size()]; // by knot, its node with the first id
    Arrays.fill(first, CascadeGraph.NONE);
    for (int node = rest.nextSetBit(0); node >= 0; node = rest.nextSetBit(node + 1)) {
      int known = first[knots[node]];
      if (known == CascadeGraph.NONE || graph.id(node).compareTo(graph.id(known)) < 0) {
        first[knots[node]] = node;
      }
    }
    List<int[]> circles = new ArrayList<>();
    for (int knot = 0; knot < first.length && first[knot] != CascadeGraph.NONE; knot++) {
      int[] circle = circle(first[knot], knots);
      if (circle.length > 0) {
        circles.add(circle);
      }
    }
    circles.sort((one, other) -> graph.id(one[0]).compareTo(graph.id(other[0])));
    return circles;
  }

  /** Returns a shortest circle within a knot; of equally short ones that with the first ids. Empty if there is none. */
  private int[] circle(int start, int[] knots) {
    int[] before = new int[graph.size()];
    Arrays.fill(before, CascadeGraph.NONE);
    int[] queue = new int[graph.size()];
    int size = 0;
    queue[size++] = start;
    for (int next = 0; next < size; next++) {
      int node = queue[next];
      for (int supported : supportedInOrder(node, knots)) {
        if (supported == start) {
          return path(start, node, before);
        } else if (before[supported] == CascadeGraph.NONE) {
          before[supported] = node;
          queue[size++] = supported;
        }
      }
    }
    return new int[0];
  }

  private int[] supportedInOrder(int node, int[] knots) {
    List<Integer> supported = new ArrayList<>();
    for (int at = up.start(node); at < up.end(node); at++) {
      if (rest.get(up.at(at)) && knots[up.at(at)] == knots[node]) {
        supported.add(up.at(at));
      }
    }
    supported.sort((one, other) -> graph.id(one).compareTo(graph.id(other)));
    return supported.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] path(int start, int end, int[] before) {
    int length = 1;
    for (int node = end; node != start; node = before[node]) {
      length++;
    }
    int[] path = new int[length];
    int node = end;
    for (int place = length - 1; place >= 0; place--) {
      path[place] = node;
      node = before[node];
    }
    return path;
  }
}
