package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import java.util.Optional;

/** Averages the initiatives with the main work, where that was measured. */
final class LeaderPeriodicProcedure implements Procedure<LeaderPeriodicMeans, Ratio> {
  private static final Calculation MEAN = Calculation.of(
      "periodic",
      "(Rata-rata inisiatif + rata-rata utama) / 2",
      "(Mean of initiatives + mean of main work) / 2");
  private static final Calculation ALONE = Calculation.of(
      "initiativeAlone", "Nilai tanpa rata-rata kinerja utama", "Score without a main mean");
  private static final Ratio HALF = Ratio.of(1, 2);

  @Override
  public Step<Ratio> apply(Facts<LeaderPeriodicMeans> facts, Reasoning reasoning) {
    Step<Ratio> initiatives = facts.get(LeaderPeriodicMeans.INITIATIVE_MEAN);
    ScoreLimits.requireScore(facts, LeaderPeriodicMeans.INITIATIVE_MEAN, initiatives, reasoning);
    Optional<Step<Ratio>> main = facts.find(LeaderPeriodicMeans.MAIN_MEAN);
    if (main.isEmpty()) {
      return reasoning.derive(
          ALONE,
          (mean, reading) -> reading == PeriodicWithoutMain.ALONE ? mean : mean.times(HALF),
          initiatives,
          reasoning.parameter(WorkParameters.PERIODIC_WITHOUT_MAIN));
    }
    ScoreLimits.requireScore(facts, LeaderPeriodicMeans.MAIN_MEAN, main.get(), reasoning);
    return reasoning.derive(MEAN, (a, b) -> a.plus(b).times(HALF), initiatives, main.get());
  }
}
