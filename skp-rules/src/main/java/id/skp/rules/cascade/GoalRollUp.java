package id.skp.rules.cascade;

import id.skp.core.appraisal.Percentage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rolls up, for each goal, what the results below it have reached. */
final class GoalRollUp {
  private final CascadeGraph graph;
  private final Lagging lagging;
  private final Percentage share;
  private final Reach below;
  private final int[] goalOfOwner;

  private GoalRollUp(CascadeGraph graph, Reach below, Lagging lagging, Percentage share) {
    this.graph = graph;
    this.lagging = lagging;
    this.share = share;
    this.below = below;
    this.goalOfOwner = new int[graph.ownerCount()];
    Arrays.fill(goalOfOwner, CascadeGraph.NONE);
  }

  /** Returns the standing of each goal, in the order of the goals; walks with what reaches downwards. */
  static List<GoalStanding> of(CascadeGraph graph, Reach below, Lagging lagging, Percentage share) {
    GoalRollUp rollUp = new GoalRollUp(graph, below, lagging, share);
    List<GoalStanding> standings = new ArrayList<>();
    for (int node = 0; node < graph.size(); node++) {
      if (graph.isGoal(node)) {
        standings.add(rollUp.standing(node));
      }
    }
    return standings;
  }

  private GoalStanding standing(int goal) {
    below.from(goal);
    int results = 0;
    int owners = 0;
    int measured = 0;
    int behind = 0;
    for (int place = 1; place < below.size(); place++) {
      int node = below.at(place);
      if (graph.isResult(node)) {
        results++;
        owners += isNewOwner(graph.owner(node), goal) ? 1 : 0;
        measured += lagging.isMeasured(node) ? 1 : 0;
        behind += lagging.isBehind(node) ? 1 : 0;
      }
    }
    return new GoalStanding(
        graph.id(goal), results, owners, measured, behind, standing(results, measured, behind));
  }

  private boolean isNewOwner(int owner, int goal) {
    if (goalOfOwner[owner] == goal) {
      return false;
    }
    goalOfOwner[owner] = goal;
    return true;
  }

  private Standing standing(int results, int measured, int behind) {
    if (results == 0) {
      return Standing.TANPA_PENDUKUNG;
    } else if (measured == 0) {
      return Standing.BELUM_TERUKUR;
    }
    return share.compareShare(behind, measured) > 0 ? Standing.BERISIKO : Standing.AMAN;
  }
}
