package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.rules.input.Field;
import java.util.List;
import java.util.Optional;

/**
 * <em>Pengangkatan dalam jabatan fungsional</em>: how somebody comes into a level, and on what the credit rests that is given.
 *
 * @param way how, if it is known
 * @param level the level of the functional post, if it is known
 * @param rank the rank held, if it is known; not needed for a flat credit
 * @param predicate the predicate that counts for the years in the rank, if it is known; for a transfer, an adjustment or a promotion
 * @param years the years in the rank, 0 or more, if they are known; for the same
 * @param periods the periods as a candidate, in any order; for a first appointment
 */
public record CreditEntry(
    Optional<EntryWay> way,
    Optional<PositionLevel> level,
    Optional<Rank> rank,
    Optional<PerformancePredicate> predicate,
    Optional<Long> years,
    List<PeriodicConversion> periods) {
  /** At which rank an executive with a master's degree enters. */
  static final Rank OF_EXECUTIVES = Rank.of("IV/a");

  /** How somebody comes into the level. */
  public static final Field<CreditEntry, Optional<EntryWay>> WAY =
      Field.of("way", CreditEntry::way, "Cara pengangkatan", "Way in");

  /** The level of the post. */
  public static final Field<CreditEntry, Optional<PositionLevel>> LEVEL = Field.of(
      "level", CreditEntry::level, "Jenjang jabatan fungsional", "Level of the functional post");

  /** The rank. */
  public static final Field<CreditEntry, Optional<Rank>> RANK =
      Field.of("rank", CreditEntry::rank, "Pangkat/golongan ruang", "Rank");

  /** The predicate. */
  public static final Field<CreditEntry, Optional<PerformancePredicate>> PREDICATE =
      Field.of("predicate", CreditEntry::predicate, "Predikat kinerja", "Performance predicate");

  /** The years in the rank. */
  public static final Field<CreditEntry, Optional<Long>> YEARS =
      Field.of("years", CreditEntry::years, "Masa kepangkatan (tahun)", "Years in the rank");

  /** The periods as a candidate. */
  public static final Field<CreditEntry, List<PeriodicConversion>> PERIODS =
      Field.of("periods", CreditEntry::periods, "Periode sebagai calon", "Periods as a candidate");

  /**
   * Refuses null and copies the list.
   *
   * @param way how, if it is known
   * @param level the level of the functional post, if it is known
   * @param rank the rank held, if it is known
   * @param predicate the predicate that counts for the years in the rank, if it is known
   * @param years the years in the rank, 0 or more, if they are known
   * @param periods the periods as a candidate, in any order
   */
  public CreditEntry {
    requireNonNull(way, "way");
    requireNonNull(level, "level");
    requireNonNull(rank, "rank");
    requireNonNull(predicate, "predicate");
    requireNonNull(years, "years");
    periods = ImmutableList.copyOf(requireNonNull(periods, "periods"));
  }

  /**
   * Tells whether a rank at a level is that of an executive (<em>pelaksana</em>) with a master's degree, who stands above the ranks of the
   * level and entered it with a flat credit.
   *
   * @param rank the rank
   * @param level the level
   * @return true for IV/a at Ahli Pertama and Ahli Muda
   */
  public static boolean isOfExecutive(Rank rank, PositionLevel level) {
    requireNonNull(rank, "rank");
    requireNonNull(level, "level");
    return rank.equals(OF_EXECUTIVES)
        && (level == PositionLevel.AHLI_PERTAMA || level == PositionLevel.AHLI_MUDA);
  }
}
