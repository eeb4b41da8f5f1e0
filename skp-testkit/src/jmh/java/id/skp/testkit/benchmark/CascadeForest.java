package id.skp.testkit.benchmark;

import id.skp.core.appraisal.Percentage;

/**
 * An institution by text ids: goals, below each a tree of results, each owner with three of them. Result {@code i} supports
 * {@code parents[i]}.
 */
final class CascadeForest {
  private static final int BRANCHES = 6;
  private static final int RESULTS_OF_OWNER = 3;
  private static final int NOT_LINKED = 997; // every so many results support nothing

  final String[] goals;
  final String[] results;
  final String[] owners;
  final String[] parents;
  final Percentage[] achievements;

  private CascadeForest(int size) {
    int roots = Math.max(1, size / 1000);
    this.goals = new String[roots];
    this.results = new String[size];
    this.owners = new String[size];
    this.parents = new String[size];
    this.achievements = new Percentage[size];
    for (int goal = 0; goal < roots; goal++) {
      goals[goal] = "SASARAN-2026-" + goal;
    }
    for (int i = 0; i < size; i++) {
      results[i] = "RHK-2026-" + i;
      owners[i] = "198504122010" + i / RESULTS_OF_OWNER;
      achievements[i] = Percentage.of(70 + i * 31L % 50);
    }
    for (int i = 0; i < size; i++) {
      // a copy of the text, as it comes from another column
      parents[i] = new String(i < roots ? goals[i] : results[(i - roots) / BRANCHES]);
    }
    for (int i = roots; i < size; i += NOT_LINKED) {
      parents[i] = "";
    }
  }

  static CascadeForest of(int size) {
    return new CascadeForest(size);
  }
}
