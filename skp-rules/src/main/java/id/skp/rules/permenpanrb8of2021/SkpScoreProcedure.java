package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Adds main and additional work up, at most the highest score. */
final class SkpScoreProcedure implements Procedure<SkpParts, Ratio> {
  private static final Calculation SUM = Calculation.of(
          "sum", "Nilai utama + nilai tambahan", "Main score + additional score")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);
  private static final Calculation HELD = Calculation.of(
          "held", "Nilai SKP ditahan pada batas", "SKP score held at the maximum")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);

  @Override
  public Step<Ratio> apply(SkpParts parts, Reasoning reasoning) {
    Limits.requireScore(Rules8Of2021.MAIN_SCORE, parts.mainScore(), reasoning);
    requireAdditional(parts.additionalScore(), reasoning);
    Step<Ratio> max = reasoning.parameter(Parameters8Of2021.SCORE_MAX);
    Step<Ratio> sum = reasoning.derive(
        SUM,
        (main, additional, most) -> main.plus(additional),
        reasoning.given(Rules8Of2021.MAIN_SCORE, parts.mainScore()),
        reasoning.given(Rules8Of2021.ADDITIONAL_SCORE, parts.additionalScore()),
        max);
    if (sum.value().compareTo(max.value()) <= 0) {
      return sum;
    }
    return reasoning.derive(
        HELD,
        (score, most, way) -> way == Holding.HELD ? most : score,
        sum,
        max,
        reasoning.parameter(Parameters8Of2021.SKP_CAP));
  }

  /** Where the rule set adds up without a maximum, there is none here either. */
  private static void requireAdditional(Ratio additional, Reasoning reasoning) {
    String path = Rules8Of2021.ADDITIONAL_SCORE.name();
    if (reasoning.parameter(Parameters8Of2021.ADDITIONAL_CAP).value() == AdditionalCap.SUM) {
      Limits.requireNotNegative(path, additional, reasoning);
    } else {
      Limits.requireWithin(
          path,
          additional,
          reasoning.parameter(Parameters8Of2021.ADDITIONAL_MAX).value(),
          reasoning);
    }
  }
}
