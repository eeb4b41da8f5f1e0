package id.skp.rules.angkakredit;

import id.skp.core.appraisal.Percentage;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;

/** Converts the predicate of a part of a year: months/12 × percentage × coefficient. */
final class PeriodicProcedure implements Procedure<PeriodicConversion, CreditScore> {
  private static final Calculation PART_OF_YEAR =
      Calculation.of("partOfYear", "Bagian tahun", "Part of the year");
  private static final Calculation PERIODIC = Calculation.of(
          "periodic", "Bulan/12 x persentase x koefisien", "Months/12 x percentage x coefficient")
      .showing("{0} × {1} × {2}");
  private static final Text OUTSIDE = Text.of(
      "{0} bukan jumlah bulan suatu periode; isi {1} bulat",
      "{0} is no number of months of a period; give {1}, whole ones");

  @Override
  public Step<CreditScore> apply(Facts<PeriodicConversion> period, Reasoning reasoning) {
    Step<Percentage> percentage =
        Conversion.percentage(period.required(PeriodicConversion.PREDICATE), reasoning);
    Step<Ratio> coefficient =
        Conversion.coefficient(period.required(PeriodicConversion.LEVEL), reasoning);
    return Conversion.printed(
        reasoning.derive(
            PERIODIC,
            (part, share, yearly) -> part.ratio().times(Conversion.yearly(share, yearly)),
            partOfYear(period, reasoning),
            percentage,
            coefficient),
        reasoning);
  }

  private static Step<PartOfYear> partOfYear(
      Facts<PeriodicConversion> period, Reasoning reasoning) {
    return reasoning.derive(
        PART_OF_YEAR,
        (given, range) -> {
          if (!range.contains(given)) {
            throw period.invalid(PeriodicConversion.MONTHS, Message.of(OUTSIDE, given, range));
          }
          return new PartOfYear(given);
        },
        period.required(PeriodicConversion.MONTHS),
        reasoning.parameter(CreditParameters.CREDIT_MONTHS));
  }
}
