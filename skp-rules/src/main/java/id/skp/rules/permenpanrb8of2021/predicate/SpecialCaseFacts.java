package id.skp.rules.permenpanrb8of2021.predicate;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import java.util.Optional;

/**
 * What is known of a year that an ordinary evaluation does not fit (OQ-829).
 *
 * @param specialCase what makes the year special
 * @param lastScore the last known performance score, 0 to 120, if there is one
 */
public record SpecialCaseFacts(SpecialCase specialCase, Optional<Ratio> lastScore) {
  /** Which case it is. */
  public static final Field<SpecialCaseFacts, SpecialCase> SPECIAL_CASE =
      Field.of("specialCase", SpecialCaseFacts::specialCase, "Keadaan khusus", "Special case");

  /** The last known score, if there is one. */
  public static final Field<SpecialCaseFacts, Optional<Ratio>> LAST_SCORE = Field.of(
      "lastScore",
      SpecialCaseFacts::lastScore,
      "Nilai kinerja terakhir",
      "Last known performance score");

  /**
   * Refuses null.
   *
   * @param specialCase what makes the year special
   * @param lastScore the last known performance score, 0 to 120, if there is one
   */
  public SpecialCaseFacts {
    requireNonNull(specialCase, "specialCase");
    requireNonNull(lastScore, "lastScore");
  }

  /**
   * Obtains the facts of an employee who was never scored.
   *
   * @param specialCase what makes the year special
   * @return the facts
   */
  public static SpecialCaseFacts of(SpecialCase specialCase) {
    return new SpecialCaseFacts(specialCase, Optional.empty());
  }

  /**
   * Obtains the facts of an employee who was scored before.
   *
   * @param specialCase what makes the year special
   * @param lastScore the last known performance score, 0 to 120
   * @return the facts
   */
  public static SpecialCaseFacts of(SpecialCase specialCase, Ratio lastScore) {
    requireNonNull(lastScore, "lastScore");
    return new SpecialCaseFacts(specialCase, Optional.of(lastScore));
  }

  static SpecialCaseFacts read(Given given) {
    return new SpecialCaseFacts(
        given.required(SPECIAL_CASE, given.constant(SPECIAL_CASE, SpecialCase.class)),
        given.ratio(LAST_SCORE));
  }
}
