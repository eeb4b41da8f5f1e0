package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;

/**
 * The scores of the two halves of 2021.
 *
 * @param firstHalfPp46 the value of January to June under PP 46/2011, 0 to 100
 * @param secondHalf the score of July to December, 0 to 120
 */
public record HalfYears(Ratio firstHalfPp46, Ratio secondHalf) {
  /**
   * Refuses null.
   *
   * @param firstHalfPp46 the value of January to June under PP 46/2011, 0 to 100
   * @param secondHalf the score of July to December, 0 to 120
   */
  public HalfYears {
    requireNonNull(firstHalfPp46, "firstHalfPp46");
    requireNonNull(secondHalf, "secondHalf");
  }
}
