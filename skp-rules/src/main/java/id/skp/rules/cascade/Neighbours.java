package id.skp.rules.cascade;

/** For each node its neighbours in one direction, one after the other in a single array. */
final class Neighbours {
  private final int[] starts;
  private final int[] all;

  private Neighbours(int[] starts, int[] all) {
    this.starts = starts;
    this.all = all;
  }

  /** Sorts links by one of their ends; neighbours keep the order of the links. */
  static Neighbours of(int nodes, int[] nodeOfLink, int[] neighbourOfLink) {
    int[] starts = new int[nodes + 1];
    for (int node : nodeOfLink) {
      starts[node + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      starts[node + 1] += starts[node];
    }
    int[] all = new int[nodeOfLink.length];
    for (int link = 0; link < nodeOfLink.length; link++) {
      all[starts[nodeOfLink[link]]++] = neighbourOfLink[link];
    }
    System.arraycopy(starts, 0, starts, 1, nodes); // each start has moved to the next one's place
    starts[0] = 0;
    return new Neighbours(starts, all);
  }

  int start(int node) {
    return starts[node];
  }

  int end(int node) {
    return starts[node + 1];
  }

  int at(int position) {
    return all[position];
  }

  int count(int node) {
    return starts[node + 1] - starts[node];
  }
}
