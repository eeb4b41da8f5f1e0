package id.skp.rules.angkakredit;

import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Converts the predicate of a year: percentage × coefficient. */
final class AnnualProcedure implements Procedure<AnnualConversion, CreditScore> {
  private static final Calculation YEARLY = Calculation.of(
          "yearly", "Persentase x koefisien", "Percentage x coefficient")
      .showing("{0} × {1}");

  @Override
  public Step<CreditScore> apply(Facts<AnnualConversion> year, Reasoning reasoning) {
    return Conversion.printed(
        reasoning.derive(
            YEARLY,
            Conversion::yearly,
            Conversion.percentage(year.required(AnnualConversion.PREDICATE), reasoning),
            Conversion.coefficient(year.required(AnnualConversion.LEVEL), reasoning)),
        reasoning);
  }
}
