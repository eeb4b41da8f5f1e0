package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import java.util.Optional;

/**
 * The credit that a functional official holds, and what for.
 *
 * @param level the level of the functional post, if it is known
 * @param goal which promotion is asked for, if it has been said
 * @param creditHeld the cumulative credit held, 0 or more, if it is known
 */
public record CreditHolding(
    Optional<PositionLevel> level, Optional<CreditGoal> goal, Optional<Ratio> creditHeld) {
  /**
   * Refuses null.
   *
   * @param level the level of the functional post, if it is known
   * @param goal which promotion is asked for, if it has been said
   * @param creditHeld the cumulative credit held, 0 or more, if it is known
   */
  public CreditHolding {
    requireNonNull(level, "level");
    requireNonNull(goal, "goal");
    requireNonNull(creditHeld, "creditHeld");
  }

  /**
   * Obtains a holding.
   *
   * @param level the level of the functional post
   * @param goal which promotion is asked for
   * @param creditHeld the cumulative credit held, 0 or more
   * @return the holding
   */
  public static CreditHolding of(PositionLevel level, CreditGoal goal, Ratio creditHeld) {
    return new CreditHolding(Optional.of(level), Optional.of(goal), Optional.of(creditHeld));
  }
}
