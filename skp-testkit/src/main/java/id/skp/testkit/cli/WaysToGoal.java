package id.skp.testkit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words how results reach a goal. */
final class WaysToGoal {
  private static final String ARROW = " \u2192 ";

  /** So many steps of a way are told from its beginning; a long way in a deep matrix is told by these and by its goal. */
  private static final int MOST = 12;

  private final Map<String, String> next;
  private final Map<String, String> goals = new HashMap<>();

  /**
   * Makes the words.
   *
   * @param next the next step of each result on its way, without circles
   */
  WaysToGoal(Map<String, String> next) {
    this.next = next;
  }

  /** Returns the steps from a result to its goal; the result alone if it reaches none. */
  String from(String result) {
    StringBuilder way = new StringBuilder(result);
    String step = next.get(result);
    for (int steps = 1; step != null && steps < MOST; steps++) {
      way.append(ARROW).append(step);
      step = next.get(step);
    }
    if (step != null) {
      String goal = goal(step);
      way.append(goal.equals(step) ? "" : ARROW + "\u2026").append(ARROW).append(goal);
    }
    return way.toString();
  }

  /** Walks each step of all ways once. */
  private String goal(String from) {
    List<String> passed = new ArrayList<>();
    String step = from;
    while (next.containsKey(step) && !goals.containsKey(step)) {
      passed.add(step);
      step = next.get(step);
    }
    String goal = goals.getOrDefault(step, step);
    passed.forEach(each -> goals.put(each, goal));
    return goal;
  }
}
