package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.input.Field;
import java.util.Optional;

/**
 * <em>Konversi predikat periodik</em>: the predicate of a part of a year, to be converted to credit.
 *
 * @param predicate the predicate of just that period, if it has been fixed
 * @param level the level of the functional post, if it is known
 * @param months the months of the period, if they are known
 */
public record PeriodicConversion(
    Optional<PerformancePredicate> predicate,
    Optional<PositionLevel> level,
    Optional<Long> months) {
  /** The predicate. */
  public static final Field<PeriodicConversion, Optional<PerformancePredicate>> PREDICATE =
      Field.of(
          "predicate", PeriodicConversion::predicate, "Predikat kinerja", "Performance predicate");

  /** The level of the post. */
  public static final Field<PeriodicConversion, Optional<PositionLevel>> LEVEL = Field.of(
      "level",
      PeriodicConversion::level,
      "Jenjang jabatan fungsional",
      "Level of the functional post");

  /** The months of the period. */
  public static final Field<PeriodicConversion, Optional<Long>> MONTHS =
      Field.of("months", PeriodicConversion::months, "Bulan dalam periode", "Months of the period");

  /**
   * Refuses null.
   *
   * @param predicate the predicate of just that period, if it has been fixed
   * @param level the level of the functional post, if it is known
   * @param months the months of the period, if they are known
   */
  public PeriodicConversion {
    requireNonNull(predicate, "predicate");
    requireNonNull(level, "level");
    requireNonNull(months, "months");
  }

  /**
   * Obtains a conversion.
   *
   * @param predicate the predicate of just that period
   * @param level the level of the functional post
   * @param months the months of the period
   * @return the conversion
   */
  public static PeriodicConversion of(
      PerformancePredicate predicate, PositionLevel level, long months) {
    requireNonNull(predicate, "predicate");
    requireNonNull(level, "level");
    return new PeriodicConversion(Optional.of(predicate), Optional.of(level), Optional.of(months));
  }

  /**
   * Obtains a conversion for an evaluation period, with its own months: a second quarter has three, not six.
   *
   * @param predicate the predicate of just that period
   * @param level the level of the functional post
   * @param period the period
   * @return the conversion
   */
  public static PeriodicConversion of(
      PerformancePredicate predicate, PositionLevel level, EvaluationPeriod period) {
    requireNonNull(predicate, "predicate");
    requireNonNull(level, "level");
    requireNonNull(period, "period");
    return of(predicate, level, period.months());
  }
}
