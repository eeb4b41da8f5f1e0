package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import java.util.Optional;

/**
 * The means of a leader in a period.
 *
 * @param initiativeMean the mean of the initiatives, 0 to 120
 * @param mainMean the mean of the main work, 0 to 120, if it was measured
 */
public record LeaderPeriodicMeans(Ratio initiativeMean, Optional<Ratio> mainMean) {
  /**
   * Refuses null.
   *
   * @param initiativeMean the mean of the initiatives, 0 to 120
   * @param mainMean the mean of the main work, 0 to 120, if it was measured
   */
  public LeaderPeriodicMeans {
    requireNonNull(initiativeMean, "initiativeMean");
    requireNonNull(mainMean, "mainMean");
  }
}
