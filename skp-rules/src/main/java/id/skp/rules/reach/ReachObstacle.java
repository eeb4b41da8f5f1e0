package id.skp.rules.reach;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import java.util.Optional;

/**
 * <em>Halangan</em>: why no change of one or two things leads to the wanted predicate.
 *
 * @param reason why
 * @param message why, in words
 * @param best what comes nearest, where everything was taken to its best: of three changes or more that suffice, or of those
 *     that lead to the best there can be, none can be left out or be smaller
 */
public record ReachObstacle(Reason reason, Text message, Optional<ReachWay> best) {
  /** Why nothing leads to a predicate. */
  public enum Reason {
    /** The appraisal cannot be decided as it is. */
    UNDECIDED,
    /** No cell or band of the rule set gives the predicate. */
    NOT_GIVEN,
    /** The rule set has none of the tables that are looked at. */
    UNKNOWN_TABLES,
    /** Even with everything at its best the predicate is not reached: weights, limits and what is given cap it. */
    CAPPED,
    /** Three things or more have to change together. */
    MORE_THAN_TWO
  }

  /**
   * Refuses null.
   *
   * @param reason why
   * @param message why, in words
   * @param best what comes nearest
   */
  public ReachObstacle {
    requireNonNull(reason, "reason");
    requireNonNull(message, "message");
    requireNonNull(best, "best");
  }
}
