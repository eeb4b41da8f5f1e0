package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Joins the two halves of 2021. */
final class IntegrationProcedure implements Procedure<HalfYears, IntegratedScore> {
  private static final Calculation MIX = Calculation.of(
          "integrated", "Nilai integrasi", "Integrated score")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);
  private static final Calculation BOTH =
      Calculation.of("outcome", "Konversi dan integrasi", "Conversion and integration");

  @Override
  public Step<IntegratedScore> apply(HalfYears halves, Reasoning reasoning) {
    Limits.requireWithin(
        Rules8Of2021.FIRST_HALF.name(),
        halves.firstHalfPp46(),
        reasoning.parameter(Parameters8Of2021.PP46_MAX).value(),
        reasoning);
    Limits.requireScore(Rules8Of2021.SECOND_HALF, halves.secondHalf(), reasoning);
    Step<Ratio> converted = reasoning.decide(Rules8Of2021.PP46_CONVERSION, halves.firstHalfPp46());
    Step<Ratio> integrated = reasoning.derive(
        MIX,
        Weights::mix,
        reasoning.parameter(Parameters8Of2021.INTEGRATION_WEIGHTS),
        converted,
        reasoning.given(Rules8Of2021.SECOND_HALF, halves.secondHalf()));
    return reasoning.derive(BOTH, IntegratedScore::new, converted, integrated);
  }
}
