package id.skp.testkit.benchmark;

import id.skp.core.appraisal.Percentage;
import java.util.Random;

/**
 * An institution by text ids: goals, and results on them, each owner with three. In a forest each thousandth goes on a tree of its own; a
 * dag has a hundred goals, each of which most results reach, by three ways; a chain has one goal and no breadth.
 */
final class CascadeForest {
  private static final int GOALS_OF_DAG = 100;
  private static final int WAYS = 3;
  private static final int BRANCHES = 6;
  private static final int RESULTS_OF_OWNER = 3;
  private static final int NOT_LINKED = 997; // every so many results support nothing

  final String[] goals;
  final String[] results;
  final String[] owners;
  final Percentage[] achievements;

  /** For each result what it supports. */
  final String[][] parents;

  private CascadeForest(int goals, int size) {
    this.goals = new String[goals];
    this.results = new String[size];
    this.owners = new String[size];
    this.parents = new String[size][];
    this.achievements = new Percentage[size];
    for (int goal = 0; goal < goals; goal++) {
      this.goals[goal] = "SASARAN-2026-" + goal;
    }
    for (int i = 0; i < size; i++) {
      results[i] = "RHK-2026-" + i;
      owners[i] = "198504122010" + i / RESULTS_OF_OWNER;
      achievements[i] = Percentage.of(70 + i * 31L % 50);
    }
  }

  static CascadeForest of(String shape, int size) {
    return switch (shape) {
      case "forest" -> forest(size);
      case "dag" -> dag(size);
      default -> chain(size);
    };
  }

  private static CascadeForest forest(int size) {
    int roots = Math.max(1, size / 1000);
    CascadeForest forest = new CascadeForest(roots, size);
    for (int i = 0; i < size; i++) {
      boolean isLinked = i < roots || (i - roots) % NOT_LINKED != 0;
      forest.parents[i] = isLinked
          ? new String[] {i < roots ? forest.goal(i) : forest.result((i - roots) / BRANCHES)}
          : new String[0];
    }
    return forest;
  }

  private static CascadeForest dag(int size) {
    CascadeForest dag = new CascadeForest(GOALS_OF_DAG, size);
    Random random = new Random(2026);
    for (int i = 0; i < size; i++) {
      dag.parents[i] = new String[WAYS];
      for (int way = 0; way < WAYS; way++) {
        dag.parents[i][way] = i < GOALS_OF_DAG
            ? dag.goal((i + way) % GOALS_OF_DAG)
            : dag.result(i / 2 + random.nextInt(i - i / 2));
      }
    }
    return dag;
  }

  private static CascadeForest chain(int size) {
    CascadeForest chain = new CascadeForest(1, size);
    for (int i = 0; i < size; i++) {
      chain.parents[i] = new String[] {i == 0 ? chain.goal(0) : chain.result(i - 1)};
    }
    return chain;
  }

  /** Returns a copy of the text, as it comes from another column. */
  private String goal(int goal) {
    return new String(goals[goal]);
  }

  private String result(int result) {
    return new String(results[result]);
  }
}
