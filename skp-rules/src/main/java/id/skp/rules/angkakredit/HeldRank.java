package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.rules.input.Field;
import java.util.Optional;

/**
 * <em>Pangkat dalam jenjang</em>: the rank that somebody has at a level of functional posts.
 *
 * @param level the level of the functional post, if it is known
 * @param rank the rank, if it is known
 */
public record HeldRank(Optional<PositionLevel> level, Optional<Rank> rank) {
  /** The level of the post. */
  public static final Field<HeldRank, Optional<PositionLevel>> LEVEL = Field.of(
      "level", HeldRank::level, "Jenjang jabatan fungsional", "Level of the functional post");

  /** The rank. */
  public static final Field<HeldRank, Optional<Rank>> RANK =
      Field.of("rank", HeldRank::rank, "Pangkat/golongan ruang", "Rank");

  /**
   * Refuses null.
   *
   * @param level the level of the functional post, if it is known
   * @param rank the rank, if it is known
   */
  public HeldRank {
    requireNonNull(level, "level");
    requireNonNull(rank, "rank");
  }

  /**
   * Obtains a rank at a level.
   *
   * @param level the level of the functional post
   * @param rank the rank
   * @return both
   */
  public static HeldRank of(PositionLevel level, Rank rank) {
    requireNonNull(level, "level");
    requireNonNull(rank, "rank");
    return new HeldRank(Optional.of(level), Optional.of(rank));
  }
}
