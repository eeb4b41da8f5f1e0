package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.rules.input.Field;
import java.util.Optional;

/**
 * <em>Laju angka kredit</em>: the pace at which credit is earned, and what is still to be earned.
 *
 * @param predicate the predicate that is supposed for each month to come, if it is known
 * @param level the level of the functional post, if it is known
 * @param remaining the credit that is still to be earned, 0 or more, if it is known
 * @param yearly what a year earns, 0 or more, if that is told instead of a predicate and a level
 */
public record CreditPace(
    Optional<PerformancePredicate> predicate,
    Optional<PositionLevel> level,
    Optional<Ratio> remaining,
    Optional<Ratio> yearly) {
  /** The predicate. */
  public static final Field<CreditPace, Optional<PerformancePredicate>> PREDICATE =
      Field.of("predicate", CreditPace::predicate, "Predikat kinerja", "Performance predicate");

  /** The level of the post. */
  public static final Field<CreditPace, Optional<PositionLevel>> LEVEL = Field.of(
      "level", CreditPace::level, "Jenjang jabatan fungsional", "Level of the functional post");

  /** What is still to be earned. */
  public static final Field<CreditPace, Optional<Ratio>> REMAINING = Field.of(
      "remaining",
      CreditPace::remaining,
      "Angka kredit yang masih kurang",
      "Credit that is still to be earned");

  /** What a year earns. */
  public static final Field<CreditPace, Optional<Ratio>> YEARLY = Field.of(
      "yearly",
      CreditPace::yearly,
      "Angka kredit setahun dengan laju ini",
      "Credit of a year at this pace");

  /**
   * Refuses null.
   *
   * @param predicate the predicate that is supposed for each month to come, if it is known
   * @param level the level of the functional post, if it is known
   * @param remaining the credit that is still to be earned, 0 or more, if it is known
   * @param yearly what a year earns, 0 or more, if that is told instead of a predicate
   */
  public CreditPace {
    requireNonNull(predicate, "predicate");
    requireNonNull(level, "level");
    requireNonNull(remaining, "remaining");
    requireNonNull(yearly, "yearly");
  }

  /**
   * Obtains a pace.
   *
   * @param predicate the predicate that is supposed for each month to come
   * @param level the level of the functional post
   * @param remaining the credit that is still to be earned, 0 or more
   * @return the pace
   */
  public static CreditPace of(
      PerformancePredicate predicate, PositionLevel level, Ratio remaining) {
    requireNonNull(predicate, "predicate");
    requireNonNull(level, "level");
    requireNonNull(remaining, "remaining");
    return new CreditPace(
        Optional.of(predicate), Optional.of(level), Optional.of(remaining), Optional.empty());
  }

  /**
   * Obtains a pace that was earned, such as that of the periods of a year.
   *
   * @param yearly what a year earns, 0 or more
   * @param remaining the credit that is still to be earned, 0 or more
   * @return the pace
   */
  public static CreditPace of(Ratio yearly, Ratio remaining) {
    requireNonNull(yearly, "yearly");
    requireNonNull(remaining, "remaining");
    return new CreditPace(
        Optional.empty(), Optional.empty(), Optional.of(remaining), Optional.of(yearly));
  }
}
