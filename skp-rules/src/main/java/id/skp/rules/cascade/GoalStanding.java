package id.skp.rules.cascade;

import static java.util.Objects.requireNonNull;

/**
 * <em>Dukungan terhadap sasaran</em>: by how many a goal is carried, and how far they have come.
 *
 * @param goalId the id of the goal
 * @param results how many results contribute to it, directly or through others
 * @param owners how many owners these results have
 * @param measured of how many it is known how far they have come
 * @param lagging how many of these lag behind
 * @param standing what follows from that
 */
public record GoalStanding(
    String goalId, int results, int owners, int measured, int lagging, Standing standing) {
  /**
   * Refuses null.
   *
   * @param goalId the id of the goal
   * @param results how many results contribute to it, directly or through others
   * @param owners how many owners these results have
   * @param measured of how many it is known how far they have come
   * @param lagging how many of these lag behind
   * @param standing what follows from that
   */
  public GoalStanding {
    requireNonNull(goalId, "goalId");
    requireNonNull(standing, "standing");
  }
}
