package id.skp.rules.consequence;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import java.util.Optional;

/**
 * <em>Talenta yang dipetakan</em>: performance and potential of a person. The potential is told as a score or as a level.
 *
 * @param predicate the predicate of the year
 * @param potentialScore the score of the potential, 0 to 100
 * @param potential the level of the potential
 */
public record TalentCase(
    Optional<PerformancePredicate> predicate,
    Optional<Ratio> potentialScore,
    Optional<TalentPotential> potential) {
  /** The predicate of the year. */
  public static final Field<TalentCase, Optional<PerformancePredicate>> PREDICATE =
      Field.of("predicate", TalentCase::predicate, "Predikat kinerja", "Performance predicate");

  /** The score of the potential. */
  public static final Field<TalentCase, Optional<Ratio>> POTENTIAL_SCORE = Field.of(
      "potentialScore", TalentCase::potentialScore, "Nilai potensial", "Score of the potential");

  /** The level of the potential. */
  public static final Field<TalentCase, Optional<TalentPotential>> POTENTIAL =
      Field.of("potential", TalentCase::potential, "Potensial", "Potential");

  /**
   * Refuses null.
   *
   * @param predicate the predicate of the year
   * @param potentialScore the score of the potential, 0 to 100
   * @param potential the level of the potential
   */
  public TalentCase {
    requireNonNull(predicate, "predicate");
    requireNonNull(potentialScore, "potentialScore");
    requireNonNull(potential, "potential");
  }

  /**
   * Obtains a case with a level of potential.
   *
   * @param predicate the predicate of the year
   * @param potential the level of the potential
   * @return the case
   */
  public static TalentCase of(PerformancePredicate predicate, TalentPotential potential) {
    return new TalentCase(Optional.of(predicate), Optional.empty(), Optional.of(potential));
  }

  /**
   * Obtains a case with a score of potential.
   *
   * @param predicate the predicate of the year
   * @param potentialScore the score of the potential, 0 to 100
   * @return the case
   */
  public static TalentCase of(PerformancePredicate predicate, Ratio potentialScore) {
    return new TalentCase(Optional.of(predicate), Optional.of(potentialScore), Optional.empty());
  }
}
