package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import java.util.List;

/** Adds the additional assignments up, at most the maximum. */
final class AdditionalTotalProcedure implements Procedure<Scores, Ratio> {
  private static final Calculation SUM = Calculation.of(
          "sum", "Jumlah kinerja tambahan", "Sum of additional work")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);
  private static final Calculation AVERAGE = Calculation.of(
          "average", "Rata-rata kinerja tambahan", "Average of additional work")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);
  private static final Calculation HELD = Calculation.of(
          "held", "Nilai tambahan ditahan pada batas", "Additional score held at the maximum")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);

  @Override
  public Step<Ratio> apply(Facts<Scores> facts, Reasoning reasoning) {
    Step<List<Ratio>> scores = facts.get(Scores.SCORES);
    reasoning.requireEach(
        scores,
        score -> score.signum() >= 0,
        (i, score) -> facts.invalid(Scores.SCORES, Integer.toString(i), Reasoning.negative(score)));
    Step<AdditionalCap> way = reasoning.parameter(WorkParameters.ADDITIONAL_CAP);
    if (reasoning.is(way, AdditionalCap.AVERAGE)) {
      return reasoning.derive(
          AVERAGE, (each, reading) -> each.isEmpty() ? Ratio.ZERO : Ratio.mean(each), scores, way);
    } else if (reasoning.is(way, AdditionalCap.SUM)) {
      return reasoning.derive(SUM, (each, reading) -> Ratio.sum(each), scores, way);
    }
    Step<Ratio> max = reasoning.parameter(WorkParameters.ADDITIONAL_MAX);
    Step<Ratio> sum =
        reasoning.derive(SUM, (each, reading, most) -> Ratio.sum(each), scores, way, max);
    return reasoning.by(sum).compareTo(reasoning.by(max)) > 0
        ? reasoning.derive(HELD, Ratio::min, sum, max)
        : sum;
  }
}
