package id.skp.rules.cascade;

import java.util.Arrays;
import java.util.BitSet;

/** What can be reached from somewhere in one direction, without recursion however deep a chain is. */
final class Reach {
  private final Neighbours neighbours;
  private final int[] queue;
  private final int[] visitedIn;
  private int round;
  private int size;
  private int walked;

  Reach(CascadeGraph graph, Neighbours neighbours) {
    this.neighbours = neighbours;
    this.queue = new int[graph.size()];
    this.visitedIn = new int[graph.size()];
  }

  /** Walks from a node, nearest first; what was walked before can be reached again. */
  void from(int start) {
    begin();
    visit(start);
    while (walked < size) {
      next();
    }
  }

  /** Begins a walk, of which nothing is walked before {@link #next} is asked. */
  void begin() {
    round++;
    size = 0;
    walked = 0;
  }

  /** Returns the nearest node that was not walked yet, and walks it; -1 if there is none. */
  int next() {
    if (walked == size) {
      return CascadeGraph.NONE;
    }
    int node = queue[walked++];
    for (int at = neighbours.start(node); at < neighbours.end(node); at++) {
      visit(neighbours.at(at));
    }
    return node;
  }

  /** Walks a node, too, unless it is on the way already. */
  void visit(int node) {
    if (visitedIn[node] != round) {
      visitedIn[node] = round;
      queue[size++] = node;
    }
  }

  /** Returns how many nodes the last walk reached, the start among them. */
  int size() {
    return size;
  }

  /** Returns a node that the last walk reached, the start as the first. */
  int at(int position) {
    return queue[position];
  }

  /** Returns all nodes that can be reached from one of several, those themselves too. */
  static BitSet ofAll(BitSet starts, CascadeGraph graph, Neighbours neighbours) {
    BitSet reached = (BitSet) starts.clone();
    int[] stack = new int[graph.size()];
    int top = 0;
    for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
      stack[top++] = start;
    }
    while (top > 0) {
      int node = stack[--top];
      for (int at = neighbours.start(node); at < neighbours.end(node); at++) {
        int next = neighbours.at(at);
        if (!reached.get(next)) {
          reached.set(next);
          stack[top++] = next;
        }
      }
    }
    return reached;
  }

  /** Returns for each node its neighbour on a shortest way to one of several; -1 for these and where there is no way. */
  static int[] towards(BitSet ends, CascadeGraph graph, Neighbours backwards) {
    int[] next = new int[graph.size()];
    Arrays.fill(next, CascadeGraph.NONE);
    BitSet seen = (BitSet) ends.clone();
    int[] queue = new int[graph.size()];
    int size = 0;
    for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
      queue[size++] = end;
    }
    for (int first = 0; first < size; first++) {
      int node = queue[first];
      for (int at = backwards.start(node); at < backwards.end(node); at++) {
        int before = backwards.at(at);
        if (!seen.get(before)) {
          seen.set(before);
          next[before] = node;
          queue[size++] = before;
        }
      }
    }
    return next;
  }

  /** Returns a shortest path from a node to the nearest that is wanted; empty if none can be reached. */
  static int[] path(int start, BitSet wanted, CascadeGraph graph, Neighbours neighbours) {
    int[] before = new int[graph.size()];
    Arrays.fill(before, CascadeGraph.NONE);
    int[] queue = new int[graph.size()];
    int size = 0;
    queue[size++] = start;
    before[start] = start;
    for (int next = 0; next < size; next++) {
      int node = queue[next];
      if (wanted.get(node)) {
        return pathTo(node, before);
      }
      for (int at = neighbours.start(node); at < neighbours.end(node); at++) {
        int neighbour = neighbours.at(at);
        if (before[neighbour] == CascadeGraph.NONE) {
          before[neighbour] = node;
          queue[size++] = neighbour;
        }
      }
    }
    return new int[0];
  }

  private static int[] pathTo(int end, int[] before) {
    int length = 1;
    for (int node = end; before[node] != node; node = before[node]) {
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
