package id.skp.rules.permenpanrb8of2021.work;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import java.util.Optional;

/**
 * The means of a leader in a period.
 *
 * @param initiativeMean the mean of the initiatives, 0 to 120
 * @param mainMean the mean of the main work, 0 to 120, if it was measured
 */
public record LeaderPeriodicMeans(Ratio initiativeMean, Optional<Ratio> mainMean) {
  /** The mean of the initiatives. */
  public static final Field<LeaderPeriodicMeans, Ratio> INITIATIVE_MEAN = Field.of(
      "initiativeMean",
      LeaderPeriodicMeans::initiativeMean,
      "Rata-rata inisiatif",
      "Mean of the initiatives");

  /** The mean of the main work, if it was measured. */
  public static final Field<LeaderPeriodicMeans, Optional<Ratio>> MAIN_MEAN = Field.of(
      "mainMean",
      LeaderPeriodicMeans::mainMean,
      "Rata-rata kinerja utama",
      "Mean of the main work");

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

  static LeaderPeriodicMeans read(Given given) {
    return new LeaderPeriodicMeans(
        given.required(INITIATIVE_MEAN, given.ratio(INITIATIVE_MEAN)), given.ratio(MAIN_MEAN));
  }
}
