package id.skp.rules.permenpanrb8of2021.predicate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.appraisal.Rating;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import java.util.Map;

/**
 * How many people of a unit are ranked above, at and below expectation.
 *
 * @param counts the numbers of people; a rank that is left out has nobody
 */
public record RankingCounts(Map<Rating, Long> counts) {
  /** How many people have each rank. */
  public static final Field<RankingCounts, Map<Rating, Long>> COUNTS = Field.of(
      "counts", RankingCounts::counts, "Jumlah pegawai per peringkat", "Number of people by rank");

  /**
   * Refuses null.
   *
   * @param counts the numbers of people; a rank that is left out has nobody
   */
  public RankingCounts {
    counts = Maps.immutableEnumMap(requireNonNull(counts, "counts"));
  }

  /**
   * Obtains the numbers of all three ranks.
   *
   * @param above how many are above expectation
   * @param at how many meet it
   * @param below how many are below it
   * @return the numbers
   */
  public static RankingCounts of(long above, long at, long below) {
    return new RankingCounts(Map.of(
        Rating.DI_ATAS_EKSPEKTASI, above,
        Rating.SESUAI_EKSPEKTASI, at,
        Rating.DI_BAWAH_EKSPEKTASI, below));
  }

  static RankingCounts read(Given given) {
    return new RankingCounts(given.required(COUNTS, given.counts(COUNTS, Rating.class)));
  }
}
