package id.skp.rules.siasn;

import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;

/** Routes a year to where its result is saved, by ranges of years. */
final class EndpointProcedure implements Procedure<ResultYear, SiasnPayload> {
  private static final Calculation ENDPOINT =
      Calculation.of("endpoint", "Alamat penyimpanan", "Endpoint of the year");
  private static final Text OUTSIDE = Text.of(
      "{0} bukan tahun dari {1} sampai {2}; isi tahun SKP dengan empat angka",
      "{0} is no year from {1} to {2}; give the year of the SKP in four digits");

  @Override
  public Step<SiasnPayload> apply(Facts<ResultYear> facts, Reasoning reasoning) {
    Step<Long> year = facts.required(ResultYear.YEAR);
    reasoning.require(
        year,
        reasoning.parameter(SiasnParameters.FIRST_PP46_YEAR),
        (given, first) -> given >= first && given <= EvaluationPeriod.LAST_YEAR,
        (given, first) -> facts.invalid(
            ResultYear.YEAR, Message.of(OUTSIDE, given, first, EvaluationPeriod.LAST_YEAR)));
    return reasoning.derive(
        ENDPOINT,
        EndpointProcedure::endpoint,
        year,
        reasoning.parameter(SiasnParameters.FIRST_SKP_2021_YEAR),
        reasoning.parameter(SiasnParameters.FIRST_SKP_2022_YEAR));
  }

  private static SiasnPayload endpoint(long year, int from2021, int from2022) {
    if (year >= from2022) {
      return SiasnPayload.SKP_2022;
    }
    return year >= from2021 ? SiasnPayload.SKP_2021 : SiasnPayload.SKP_2020;
  }
}
