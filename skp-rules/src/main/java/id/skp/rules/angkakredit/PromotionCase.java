package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.rules.input.Field;
import java.util.List;
import java.util.Optional;

/**
 * <em>Usul kenaikan</em>: what is known of somebody for a promotion.
 *
 * @param level the level of the functional post, if it is known
 * @param rank the rank held, if it is known; needed for the next rank
 * @param goal which promotion is asked for, if it has been said
 * @param creditHeld the cumulative credit held in the level, its base included, if it is known
 * @param predicates the yearly predicates, the latest first; as far as they are known
 * @param vacancy whether there is a vacancy, if it is known; for the next level, also where only that
 *     one has the next rank
 * @param competenceTest whether the competence test was passed, if it is known; for the next level, also where only that
 *     one has the next rank
 */
public record PromotionCase(
    Optional<PositionLevel> level,
    Optional<Rank> rank,
    Optional<CreditGoal> goal,
    Optional<Ratio> creditHeld,
    List<PerformancePredicate> predicates,
    Optional<Boolean> vacancy,
    Optional<Boolean> competenceTest) {
  /** The level of the post. */
  public static final Field<PromotionCase, Optional<PositionLevel>> LEVEL = Field.of(
      "level", PromotionCase::level, "Jenjang jabatan fungsional", "Level of the functional post");

  /** The rank. */
  public static final Field<PromotionCase, Optional<Rank>> RANK =
      Field.of("rank", PromotionCase::rank, "Pangkat/golongan ruang", "Rank");

  /** Which promotion is asked for. */
  public static final Field<PromotionCase, Optional<CreditGoal>> GOAL =
      Field.of("goal", PromotionCase::goal, "Kenaikan yang dituju", "Promotion asked for");

  /** The credit held. */
  public static final Field<PromotionCase, Optional<Ratio>> CREDIT_HELD = Field.of(
      "creditHeld",
      PromotionCase::creditHeld,
      "Angka kredit kumulatif yang dimiliki",
      "Cumulative credit held");

  /** The yearly predicates. */
  public static final Field<PromotionCase, List<PerformancePredicate>> PREDICATES = Field.of(
      "predicates",
      PromotionCase::predicates,
      "Predikat tahunan, yang terakhir lebih dahulu",
      "Yearly predicates, the latest first");

  /** Whether there is a vacancy. */
  public static final Field<PromotionCase, Optional<Boolean>> VACANCY =
      Field.of("vacancy", PromotionCase::vacancy, "Ada lowongan kebutuhan", "There is a vacancy");

  /** Whether the competence test was passed. */
  public static final Field<PromotionCase, Optional<Boolean>> COMPETENCE_TEST = Field.of(
      "competenceTest",
      PromotionCase::competenceTest,
      "Lulus uji kompetensi",
      "The competence test was passed");

  /**
   * Refuses null and copies the list.
   *
   * @param level the level of the functional post, if it is known
   * @param rank the rank held, if it is known
   * @param goal which promotion is asked for, if it has been said
   * @param creditHeld the cumulative credit held in the level, if it is known
   * @param predicates the yearly predicates, the latest first
   * @param vacancy whether there is a vacancy, if it is known
   * @param competenceTest whether the competence test was passed, if it is known
   */
  public PromotionCase {
    requireNonNull(level, "level");
    requireNonNull(rank, "rank");
    requireNonNull(goal, "goal");
    requireNonNull(creditHeld, "creditHeld");
    predicates = ImmutableList.copyOf(requireNonNull(predicates, "predicates"));
    requireNonNull(vacancy, "vacancy");
    requireNonNull(competenceTest, "competenceTest");
  }
}
