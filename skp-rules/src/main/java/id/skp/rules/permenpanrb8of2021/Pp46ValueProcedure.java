package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Mixes SKP and behaviour as PP 46/2011 did. */
final class Pp46ValueProcedure implements Procedure<Pp46Parts, Ratio> {
  private static final Calculation MIX = Calculation.of(
          "mix", "Nilai prestasi kerja PP 46/2011", "Value under PP 46/2011")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);

  @Override
  public Step<Ratio> apply(Pp46Parts parts, Reasoning reasoning) {
    return reasoning.derive(
        MIX,
        Weights::mix,
        reasoning.parameter(Parameters8Of2021.PP46_WEIGHTS),
        value(Rules8Of2021.PP46_SKP, parts.skpValue(), reasoning),
        value(Rules8Of2021.PP46_BEHAVIOUR, parts.behaviourValue(), reasoning));
  }

  private static Step<Ratio> value(Field field, Ratio value, Reasoning reasoning) {
    Limits.requireWithin(
        field.name(), value, reasoning.parameter(Parameters8Of2021.PP46_MAX).value(), reasoning);
    return reasoning.given(field, value);
  }
}
