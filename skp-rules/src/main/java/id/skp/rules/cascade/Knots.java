package id.skp.rules.cascade;

import java.util.BitSet;

/** Which nodes reach each other: strongly connected components, by Tarjan's algorithm with a stack of its own. */
final class Knots {
  private final Neighbours up;
  private final BitSet nodes;
  private final int[] number; // from 1, in the order of visits
  private final int[] lowest;
  private final int[] knot;
  private final int[] open; // nodes that have no knot yet
  private final int[] path; // nodes on the way from the start
  private final int[] next; // where each node of the path goes on
  private int visits;
  private int opened;
  private int knots;

  Knots(CascadeGraph graph, BitSet nodes) {
    this.up = graph.up();
    this.nodes = nodes;
    int size = graph.size();
    this.number = new int[size];
    this.lowest = new int[size];
    this.knot = new int[size];
    this.open = new int[size];
    this.path = new int[size];
    this.next = new int[size];
  }

  /** Returns the number of each node's knot, from 0; of no meaning for nodes that were not asked for. */
  int[] knotOfNode() {
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      if (number[node] == 0) {
        walk(node);
      }
    }
    return knot;
  }

  private void walk(int start) {
    int depth = 0;
    enter(start);
    path[depth] = start;
    while (depth >= 0) {
      int node = path[depth];
      if (next[node] < up.end(node)) {
        int neighbour = up.at(next[node]++);
        if (nodes.get(neighbour) && number[neighbour] == 0) {
          enter(neighbour);
          path[++depth] = neighbour;
        } else if (isOpen(neighbour)) {
          lowest[node] = Math.min(lowest[node], number[neighbour]);
        }
      } else {
        leave(node);
        depth--;
        if (depth >= 0) {
          lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[node]);
        }
      }
    }
  }

  private void enter(int node) {
    number[node] = ++visits;
    lowest[node] = visits;
    next[node] = up.start(node);
    open[opened++] = node;
  }

  private boolean isOpen(int node) {
    return number[node] > 0 && number[node] != Integer.MAX_VALUE;
  }

  /** Closes the knot of which the node was the first to be visited. */
  private void leave(int node) {
    if (lowest[node] < number[node]) {
      return;
    }
    int member;
    do {
      member = open[--opened];
      knot[member] = knots;
      number[member] = Integer.MAX_VALUE;
    } while (member != node);
    knots++;
  }
}
