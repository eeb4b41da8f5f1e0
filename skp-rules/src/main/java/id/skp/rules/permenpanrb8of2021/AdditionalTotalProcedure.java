package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Adds the additional assignments up, at most the maximum. */
final class AdditionalTotalProcedure implements Procedure<Scores, Ratio> {
  private static final Calculation SUM = Calculation.of(
          "sum", "Jumlah kinerja tambahan", "Sum of additional work")
      .printedAs(Parameters8Of2021.PRINTED_WEIGHTED);
  private static final Calculation AVERAGE = Calculation.of(
          "average", "Rata-rata kinerja tambahan", "Average of additional work")
      .printedAs(Parameters8Of2021.PRINTED_WEIGHTED);
  private static final Calculation HELD = Calculation.of(
          "held", "Nilai tambahan ditahan pada batas", "Additional score held at the maximum")
      .printedAs(Parameters8Of2021.PRINTED_WEIGHTED);

  @Override
  public Step<Ratio> apply(Scores input, Reasoning reasoning) {
    for (int i = 0; i < input.scores().size(); i++) {
      if (input.scores().get(i).signum() < 0) {
        Limits.requireNotNegative(
            Rules8Of2021.SCORES.name() + "[" + i + "]", input.scores().get(i), reasoning);
      }
    }
    Step<List<Ratio>> scores = reasoning.given(Rules8Of2021.SCORES, input.scores());
    Step<AdditionalCap> way = reasoning.parameter(Parameters8Of2021.ADDITIONAL_CAP);
    if (way.value() == AdditionalCap.AVERAGE && !input.scores().isEmpty()) {
      return reasoning.derive(AVERAGE, (each, reading) -> Ratio.mean(each), scores, way);
    }
    if (way.value() != AdditionalCap.SUM_AT_MOST_TEN) {
      return reasoning.derive(SUM, (each, reading) -> Ratio.sum(each), scores, way);
    }
    Step<Ratio> max = reasoning.parameter(Parameters8Of2021.ADDITIONAL_MAX);
    Step<Ratio> sum =
        reasoning.derive(SUM, (each, reading, most) -> Ratio.sum(each), scores, way, max);
    return sum.value().compareTo(max.value()) > 0
        ? reasoning.derive(HELD, Ratio::min, sum, max)
        : sum;
  }
}
