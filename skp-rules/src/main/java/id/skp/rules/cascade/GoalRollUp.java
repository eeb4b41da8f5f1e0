package id.skp.rules.cascade;

import id.skp.core.appraisal.Percentage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rolls up, for each goal, what the results below it have reached. Goals are taken 64 at a time, one bit of a word for each: a pass walks
 * what lies below any of them once, so that cost grows with nodes and links.
 */
final class GoalRollUp {
  private static final int AT_ONCE = Long.SIZE;

  private final CascadeGraph graph;
  private final Neighbours down;
  private final Lagging lagging;
  private final Percentage share;
  private final long[] above; // which of the goals lie above a node
  private final int[] waiting; // so many links from nodes that are not told yet
  private final int[] found;
  private final long[] ofOwner;
  private final int[] owners;
  private int size;
  private long steps;

  GoalRollUp(CascadeGraph graph, Lagging lagging, Percentage share) {
    this.graph = graph;
    this.down = graph.down();
    this.lagging = lagging;
    this.share = share;
    this.above = new long[graph.size()];
    this.waiting = new int[graph.size()];
    this.found = new int[graph.size()];
    this.ofOwner = new long[graph.ownerCount()];
    this.owners = new int[graph.ownerCount()];
  }

  /** Returns the standing of each goal, in the order of the goals. */
  List<GoalStanding> standings() {
    List<GoalStanding> standings = new ArrayList<>();
    int[] goals = graph.goals().stream().toArray();
    for (int first = 0; first < goals.length; first += AT_ONCE) {
      standings.addAll(
          together(Arrays.copyOfRange(goals, first, Math.min(goals.length, first + AT_ONCE))));
    }
    return standings;
  }

  /** Returns how many nodes and links were looked at. */
  long steps() {
    return steps;
  }

  private List<GoalStanding> together(int... goals) {
    find(goals);
    tellInOrder(goals);
    tellCircles();
    List<GoalStanding> standings = count(goals);
    for (int place = 0; place < size; place++) {
      above[found[place]] = 0;
      waiting[found[place]] = 0;
    }
    return standings;
  }

  /** Finds what lies below the goals, and how many links lead there. */
  private void find(int... goals) {
    size = 0;
    for (int goal : goals) {
      found[size++] = goal;
      waiting[goal] = 1; // so that it is found once
    }
    for (int place = 0; place < size; place++) {
      int node = found[place];
      steps += 1L + down.count(node);
      for (int at = down.start(node); at < down.end(node); at++) {
        if (waiting[down.at(at)]++ == 0) {
          found[size++] = down.at(at);
        }
      }
    }
  }

  /** Tells each node which goals lie above it, once all that is above it was told; what lies below a circle waits for ever. */
  private void tellInOrder(int... goals) {
    int[] told = new int[size];
    int ready = 0;
    for (int i = 0; i < goals.length; i++) {
      above[goals[i]] = 1L << i;
      if (--waiting[goals[i]] == 0) {
        told[ready++] = goals[i];
      }
    }
    for (int place = 0; place < ready; place++) {
      int node = told[place];
      for (int at = down.start(node); at < down.end(node); at++) {
        int below = down.at(at);
        above[below] |= above[node];
        if (--waiting[below] == 0) {
          told[ready++] = below;
        }
      }
    }
  }

  /** Tells what waits, again and again, until nothing is news. */
  private void tellCircles() {
    int[] news = new int[AT_ONCE];
    int top = 0;
    for (int place = 0; place < size; place++) {
      if (waiting[found[place]] > 0) {
        top = 0;
        news[top++] = found[place];
        while (top > 0) {
          int node = news[--top];
          steps += 1L + down.count(node);
          for (int at = down.start(node); at < down.end(node); at++) {
            int below = down.at(at);
            if ((above[node] & ~above[below]) != 0) {
              above[below] |= above[node];
              if (top == news.length) {
                news = Arrays.copyOf(news, 2 * top);
              }
              news[top++] = below;
            }
          }
        }
      }
    }
  }

  private List<GoalStanding> count(int... goals) {
    BitCounts results = new BitCounts();
    BitCounts measured = new BitCounts();
    BitCounts behind = new BitCounts();
    int ownersFound = 0;
    for (int place = 0; place < size; place++) {
      int node = found[place];
      if (graph.isResult(node)) {
        results.add(above[node]);
        if (lagging.isMeasured(node)) {
          measured.add(above[node]);
        }
        if (lagging.isBehind(node)) {
          behind.add(above[node]);
        }
        int owner = graph.owner(node);
        if (ofOwner[owner] == 0) {
          owners[ownersFound++] = owner;
        }
        ofOwner[owner] |= above[node];
      }
    }
    BitCounts people = new BitCounts();
    for (int i = 0; i < ownersFound; i++) {
      people.add(ofOwner[owners[i]]);
      ofOwner[owners[i]] = 0;
    }
    List<GoalStanding> standings = new ArrayList<>();
    for (int i = 0; i < goals.length; i++) {
      standings.add(new GoalStanding(
          graph.id(goals[i]),
          results.of(i),
          people.of(i),
          measured.of(i),
          behind.of(i),
          standing(results.of(i), measured.of(i), behind.of(i))));
    }
    return standings;
  }

  private Standing standing(int results, int measured, int behind) {
    if (results == 0) {
      return Standing.TANPA_PENDUKUNG;
    } else if (measured == 0) {
      return Standing.BELUM_TERUKUR;
    }
    return share.compareShare(behind, measured) > 0 ? Standing.BERISIKO : Standing.AMAN;
  }

  /** How often each bit was set, kept upright: a word for each power of two, so that most words that are added touch two. */
  private static final class BitCounts {
    private final long[] powers = new long[Integer.SIZE];

    void add(long bits) {
      long carried = bits;
      for (int power = 0; carried != 0; power++) {
        long before = powers[power];
        powers[power] = before ^ carried;
        carried &= before;
      }
    }

    int of(int bit) {
      int count = 0;
      for (int power = 0; power < powers.length; power++) {
        count |= (int) (powers[power] >>> bit & 1) << power;
      }
      return count;
    }
  }
}
