package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Mixes the means of agreements and initiatives. */
final class LeaderMainProcedure implements Procedure<LeaderMainScores, Ratio> {
  private static final Calculation AGREEMENTS = Calculation.of(
          "agreementMean", "Rata-rata perjanjian kinerja", "Mean of the agreements")
      .printedAs(Parameters8Of2021.PRINTED_WEIGHTED);
  private static final Calculation INITIATIVES = Calculation.of(
          "initiativeMean", "Rata-rata inisiatif strategis", "Mean of the initiatives")
      .printedAs(Parameters8Of2021.PRINTED_WEIGHTED);
  private static final Calculation AGREEMENT_PART = Calculation.of(
          "agreementPart", "Bagian perjanjian kinerja", "Share of the agreements")
      .printedAs(Parameters8Of2021.PRINTED_WEIGHTED);
  private static final Calculation INITIATIVE_PART = Calculation.of(
          "initiativePart", "Bagian inisiatif strategis", "Share of the initiatives")
      .printedAs(Parameters8Of2021.PRINTED_WEIGHTED);
  private static final Calculation MAIN = Calculation.of(
          "main", "Nilai kinerja utama", "Main score")
      .printedAs(Parameters8Of2021.PRINTED_WEIGHTED);

  @Override
  public Step<Ratio> apply(LeaderMainScores input, Reasoning reasoning) {
    Limits.requireScores(Rules8Of2021.AGREEMENT_SCORES, input.agreementScores(), reasoning);
    Limits.requireScores(Rules8Of2021.INITIATIVE_SCORES, input.initiativeScores(), reasoning);
    if (input.agreementScores().isEmpty() && input.initiativeScores().isEmpty()) {
      throw reasoning.missing(
          Rules8Of2021.AGREEMENT_SCORES.name(), Rules8Of2021.AGREEMENT_SCORES.title());
    }
    Step<Weights> weights = reasoning.parameter(Parameters8Of2021.LEADER_MAIN_WEIGHTS);
    boolean single =
        input.agreementScores().isEmpty() || input.initiativeScores().isEmpty();
    if (single) {
      Step<LeaderSingleKind> reading = reasoning.parameter(Parameters8Of2021.LEADER_SINGLE_KIND);
      if (reading.value() == LeaderSingleKind.IN_FULL) {
        Step<Ratio> only = input.agreementScores().isEmpty()
            ? mean(INITIATIVES, Rules8Of2021.INITIATIVE_SCORES, input.initiativeScores(), reasoning)
            : mean(AGREEMENTS, Rules8Of2021.AGREEMENT_SCORES, input.agreementScores(), reasoning);
        return reasoning.derive(MAIN, (score, way) -> score, only, reading);
      }
    }
    Step<Ratio> agreements =
        mean(AGREEMENTS, Rules8Of2021.AGREEMENT_SCORES, input.agreementScores(), reasoning);
    Step<Ratio> initiatives =
        mean(INITIATIVES, Rules8Of2021.INITIATIVE_SCORES, input.initiativeScores(), reasoning);
    return reasoning.derive(
        MAIN,
        Ratio::plus,
        reasoning.derive(
            AGREEMENT_PART, (each, score) -> each.mix(score, Ratio.ZERO), weights, agreements),
        reasoning.derive(
            INITIATIVE_PART, (each, score) -> each.mix(Ratio.ZERO, score), weights, initiatives));
  }

  private static Step<Ratio> mean(
      Calculation calculation, Field field, List<Ratio> scores, Reasoning reasoning) {
    return reasoning.derive(
        calculation,
        each -> each.isEmpty() ? Ratio.ZERO : Ratio.mean(each),
        reasoning.given(field, scores));
  }
}
