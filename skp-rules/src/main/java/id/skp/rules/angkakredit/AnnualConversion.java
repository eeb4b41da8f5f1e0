package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.people.PositionLevel;
import id.skp.rules.input.Field;
import java.util.Optional;

/**
 * <em>Konversi predikat tahunan</em>: the predicate of a whole year, to be converted to credit.
 *
 * @param predicate the predicate of the year, if it has been fixed
 * @param level the level of the functional post, if it is known
 */
public record AnnualConversion(
    Optional<PerformancePredicate> predicate, Optional<PositionLevel> level) {
  /** The predicate. */
  public static final Field<AnnualConversion, Optional<PerformancePredicate>> PREDICATE = Field.of(
      "predicate", AnnualConversion::predicate, "Predikat kinerja", "Performance predicate");

  /** The level of the post. */
  public static final Field<AnnualConversion, Optional<PositionLevel>> LEVEL = Field.of(
      "level",
      AnnualConversion::level,
      "Jenjang jabatan fungsional",
      "Level of the functional post");

  /**
   * Refuses null.
   *
   * @param predicate the predicate of the year, if it has been fixed
   * @param level the level of the functional post, if it is known
   */
  public AnnualConversion {
    requireNonNull(predicate, "predicate");
    requireNonNull(level, "level");
  }

  /**
   * Obtains a conversion.
   *
   * @param predicate the predicate of the year
   * @param level the level of the functional post
   * @return the conversion
   */
  public static AnnualConversion of(PerformancePredicate predicate, PositionLevel level) {
    requireNonNull(predicate, "predicate");
    requireNonNull(level, "level");
    return new AnnualConversion(Optional.of(predicate), Optional.of(level));
  }
}
