package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Converts a value under PP 46/2011. */
final class Pp46Procedure implements Procedure<Ratio, Ratio> {
  private static final Calculation CONVERTED = Calculation.of(
          "converted", "Nilai hasil konversi", "Converted value")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);

  @Override
  public Step<Ratio> apply(Ratio value, Reasoning reasoning) {
    Limits.requireWithin(
        Rules8Of2021.SCORE.name(),
        value,
        reasoning.parameter(Parameters8Of2021.PP46_MAX).value(),
        reasoning);
    return reasoning.derive(
        CONVERTED,
        LinearScale::at,
        reasoning.parameter(Parameters8Of2021.PP46_BANDS),
        reasoning.given(Rules8Of2021.SCORE, value));
  }
}
