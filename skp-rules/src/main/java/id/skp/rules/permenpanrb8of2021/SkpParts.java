package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;

/**
 * The parts of an SKP score.
 *
 * @param mainScore the score of the main work, 0 to 120
 * @param additionalScore the total of the additional assignments, 0 to 10
 */
public record SkpParts(Ratio mainScore, Ratio additionalScore) {
  /**
   * Refuses null.
   *
   * @param mainScore the score of the main work, 0 to 120
   * @param additionalScore the total of the additional assignments, 0 to 10
   */
  public SkpParts {
    requireNonNull(mainScore, "mainScore");
    requireNonNull(additionalScore, "additionalScore");
  }
}
