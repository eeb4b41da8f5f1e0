package id.skp.rules.permenpanrb8of2021.transition;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.score.LinearScale;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;

/** Converts a value under PP 46/2011. */
final class Pp46Procedure implements Procedure<Ratio, Ratio> {
  private static final Calculation CONVERTED = Calculation.of(
          "converted", "Nilai hasil konversi", "Converted value")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);

  @Override
  public Step<Ratio> apply(Facts<Ratio> facts, Reasoning reasoning) {
    Step<Ratio> value = facts.get(TransitionRules.PP46_SCORE);
    reasoning.requireWithin(
        facts,
        TransitionRules.PP46_SCORE,
        value,
        Ratio.ZERO,
        reasoning.parameter(TransitionParameters.PP46_MAX));
    return reasoning.derive(
        CONVERTED, LinearScale::at, reasoning.parameter(TransitionParameters.PP46_BANDS), value);
  }
}
