package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.rules.cascade.GoalStanding;
import id.skp.rules.cascade.OwnerLoad;
import id.skp.rules.cascade.Standing;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * <em>Laporan penyelarasan tercatat</em>: what the review of a cascade gave, as its report tells it.
 *
 * @param decision what was seen and found
 * @param way how it came out
 */
public record RecordedCascade(RecordedDecision<Links> decision, RecordedWay way) {
  /**
   * Refuses null, and a way that does not lead to what was decided.
   *
   * @param decision what was seen and found
   * @param way how it came out
   * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
   */
  public RecordedCascade {
    requireNonNull(decision, "decision");
    requireNonNull(way, "way");
    way.requireEnd(decision.isDecided());
  }

  /**
   * <em>Keterkaitan</em>: how goals and people hang together, and what was found.
   *
   * @param goals how each goal is carried
   * @param towardsGoal by the id of each result that reaches a goal: what it supports on a shortest way to one
   * @param resultsWithoutGoal the ids of the results that reach no goal though they should
   * @param cycles the circles
   * @param owners how much each owner carries
   * @param findings what was found
   */
  public record Links(
      List<Goal> goals,
      Map<String, String> towardsGoal,
      List<String> resultsWithoutGoal,
      List<List<String>> cycles,
      List<OwnerLoad> owners,
      List<RecordedFinding> findings) {
    /**
     * Refuses null, a way that leads to no goal, and a result of which it is said that it reaches a goal and that it reaches none.
     *
     * @param goals how each goal is carried
     * @param towardsGoal by the id of each result that reaches a goal: what it supports on a shortest way to one
     * @param resultsWithoutGoal the ids of the results that reach no goal though they should
     * @param cycles the circles
     * @param owners how much each owner carries
     * @param findings what was found
     * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
     */
    public Links {
      goals = List.copyOf(requireNonNull(goals, "goals"));
      towardsGoal = Collections.unmodifiableMap(
          new LinkedHashMap<>(requireNonNull(towardsGoal, "towardsGoal")));
      resultsWithoutGoal = List.copyOf(requireNonNull(resultsWithoutGoal, "resultsWithoutGoal"));
      cycles = requireNonNull(cycles, "cycles").stream().map(List::copyOf).toList();
      owners = List.copyOf(requireNonNull(owners, "owners"));
      findings = List.copyOf(requireNonNull(findings, "findings"));
      requireWays(goals, towardsGoal);
      for (int i = 0; i < resultsWithoutGoal.size(); i++) {
        unless(
            !towardsGoal.containsKey(resultsWithoutGoal.get(i)),
            "REPORT_CONTRADICTORY",
            "resultsWithoutGoal/" + i,
            "perlu hasil kerja yang tidak ada dalam towardsGoal",
            "needs a result that is not in towardsGoal",
            resultsWithoutGoal.get(i));
      }
      for (int i = 0; i < cycles.size(); i++) {
        unless(
            !cycles.get(i).isEmpty(),
            "REPORT_CONTRADICTORY",
            "cycles/" + i,
            "perlu sedikitnya satu id",
            "needs at least one id",
            0);
      }
    }

    private static void requireWays(List<Goal> goals, Map<String, String> next) {
      Set<String> reaching = new HashSet<>();
      goals.forEach(goal -> reaching.add(goal.standing().goalId()));
      for (String result : next.keySet()) {
        Set<String> passed = new HashSet<>();
        String at = result;
        while (!reaching.contains(at) && passed.add(at) && next.containsKey(at)) {
          at = next.get(at);
        }
        unless(
            reaching.contains(at),
            "REPORT_CONTRADICTORY",
            "towardsGoal",
            "perlu jalan sampai ke salah satu goals",
            "needs a way that ends at one of the goals",
            result);
        reaching.addAll(passed);
      }
    }
  }

  /**
   * <em>Sasaran</em>: how a goal is carried.
   *
   * @param standing by how many it is carried, and how far they have come
   * @param carriers the ids of the results that carry it, of very many the nearest
   * @param laggingResults the ids of those that lag behind, of very many the nearest
   */
  public record Goal(GoalStanding standing, List<String> carriers, List<String> laggingResults) {
    /**
     * Refuses null, more of a part than of the whole, and a standing that does not follow from the numbers.
     *
     * @param standing by how many it is carried, and how far they have come
     * @param carriers the ids of the results that carry it, of very many the nearest
     * @param laggingResults the ids of those that lag behind, of very many the nearest
     * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
     */
    public Goal {
      requireNonNull(standing, "standing");
      carriers = List.copyOf(requireNonNull(carriers, "carriers"));
      laggingResults = List.copyOf(requireNonNull(laggingResults, "laggingResults"));
      requireAtMost(standing.owners(), standing.results(), "owners", "results");
      requireAtMost(standing.measured(), standing.results(), "measured", "results");
      requireAtMost(standing.lagging(), standing.measured(), "lagging", "measured");
      requireAtMost(carriers.size(), standing.results(), "carriers", "results");
      requireAtMost(laggingResults.size(), standing.lagging(), "laggingResults", "lagging");
      unless(
          (standing.standing() == Standing.TANPA_PENDUKUNG) == (standing.results() == 0)
              && (standing.standing() == Standing.BELUM_TERUKUR)
                  == (standing.results() > 0 && standing.measured() == 0),
          "REPORT_CONTRADICTORY",
          "standing",
          "perlu keadaan yang sesuai dengan results dan measured",
          "needs a standing that follows from results and measured",
          standing.standing());
    }

    private static void requireAtMost(int number, int most, String field, String whole) {
      unless(
          number <= most,
          "REPORT_CONTRADICTORY",
          field,
          "perlu paling banyak " + whole + ", " + most,
          "needs at most " + whole + ", " + most,
          number);
    }
  }
}
