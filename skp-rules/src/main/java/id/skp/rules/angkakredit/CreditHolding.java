package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.rules.input.Field;
import java.util.Optional;

/**
 * The credit that a functional official holds, and what for.
 *
 * @param level the level of the functional post, if it is known
 * @param rank the rank held, if it is known; needed for the next rank
 * @param goal which promotion is asked for, if it has been said
 * @param creditHeld the cumulative credit held in the level, its base included, 0 or more, if it is known
 */
public record CreditHolding(
    Optional<PositionLevel> level,
    Optional<Rank> rank,
    Optional<CreditGoal> goal,
    Optional<Ratio> creditHeld) {
  /** The level of the post. */
  public static final Field<CreditHolding, Optional<PositionLevel>> LEVEL = Field.of(
      "level", CreditHolding::level, "Jenjang jabatan fungsional", "Level of the functional post");

  /** The rank. */
  public static final Field<CreditHolding, Optional<Rank>> RANK =
      Field.of("rank", CreditHolding::rank, "Pangkat/golongan ruang", "Rank");

  /** Which promotion is asked for. */
  public static final Field<CreditHolding, Optional<CreditGoal>> GOAL =
      Field.of("goal", CreditHolding::goal, "Kenaikan yang dituju", "Promotion asked for");

  /** The credit held. */
  public static final Field<CreditHolding, Optional<Ratio>> CREDIT_HELD = Field.of(
      "creditHeld",
      CreditHolding::creditHeld,
      "Angka kredit kumulatif yang dimiliki",
      "Cumulative credit held");

  /**
   * Refuses null.
   *
   * @param level the level of the functional post, if it is known
   * @param rank the rank held, if it is known; needed for the next rank
   * @param goal which promotion is asked for, if it has been said
   * @param creditHeld the cumulative credit held in the level, its base included, 0 or more, if it is known
   */
  public CreditHolding {
    requireNonNull(level, "level");
    requireNonNull(rank, "rank");
    requireNonNull(goal, "goal");
    requireNonNull(creditHeld, "creditHeld");
  }

  /**
   * Obtains a holding.
   *
   * @param level the level of the functional post
   * @param rank the rank held, one of that level
   * @param goal which promotion is asked for
   * @param creditHeld the cumulative credit held in the level, its base included, 0 or more
   * @return the holding
   */
  public static CreditHolding of(
      PositionLevel level, Rank rank, CreditGoal goal, Ratio creditHeld) {
    requireNonNull(level, "level");
    requireNonNull(rank, "rank");
    requireNonNull(goal, "goal");
    requireNonNull(creditHeld, "creditHeld");
    return new CreditHolding(
        Optional.of(level), Optional.of(rank), Optional.of(goal), Optional.of(creditHeld));
  }

  /**
   * Obtains a holding that is to be compared with the need of the next level, for which no rank is asked.
   *
   * @param level the level of the functional post
   * @param creditHeld the cumulative credit held in the level, its base included, 0 or more
   * @return the holding
   */
  public static CreditHolding forNextLevel(PositionLevel level, Ratio creditHeld) {
    requireNonNull(level, "level");
    requireNonNull(creditHeld, "creditHeld");
    return new CreditHolding(
        Optional.of(level),
        Optional.empty(),
        Optional.of(CreditGoal.JENJANG),
        Optional.of(creditHeld));
  }
}
