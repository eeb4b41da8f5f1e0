package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Converts a value under PP 46/2011. */
final class Pp46Procedure implements Procedure<Ratio, Ratio> {
  private static final Calculation CONVERTED = Calculation.of(
          "converted", "Nilai hasil konversi", "Converted value")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);

  @Override
  public Step<Ratio> apply(Facts<Ratio> facts, Reasoning reasoning) {
    Step<Ratio> value = facts.get(Rules8Of2021.PP46_SCORE);
    reasoning.requireWithin(
        facts,
        Rules8Of2021.PP46_SCORE,
        value,
        Ratio.ZERO,
        reasoning.parameter(Parameters8Of2021.PP46_MAX));
    return reasoning.derive(
        CONVERTED, LinearScale::at, reasoning.parameter(Parameters8Of2021.PP46_BANDS), value);
  }
}
