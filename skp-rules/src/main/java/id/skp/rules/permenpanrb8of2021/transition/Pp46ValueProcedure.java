package id.skp.rules.permenpanrb8of2021.transition;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.score.Weights;

/** Mixes SKP and behaviour as PP 46/2011 did. */
final class Pp46ValueProcedure implements Procedure<Pp46Parts, Ratio> {
  private static final Calculation MIX = Calculation.of(
          "mix", "Nilai prestasi kerja PP 46/2011", "Value under PP 46/2011")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);

  @Override
  public Step<Ratio> apply(Facts<Pp46Parts> facts, Reasoning reasoning) {
    return reasoning.derive(
        MIX,
        Weights::mix,
        reasoning.parameter(TransitionParameters.PP46_WEIGHTS),
        value(facts, Pp46Parts.SKP_VALUE, reasoning),
        value(facts, Pp46Parts.BEHAVIOUR_VALUE, reasoning));
  }

  private static Step<Ratio> value(
      Facts<Pp46Parts> facts, Field<Pp46Parts, Ratio> field, Reasoning reasoning) {
    Step<Ratio> value = facts.get(field);
    reasoning.requireWithin(
        facts, field, value, Ratio.ZERO, reasoning.parameter(TransitionParameters.PP46_MAX));
    return value;
  }
}
