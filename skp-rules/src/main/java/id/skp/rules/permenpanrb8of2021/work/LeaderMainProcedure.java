package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import java.util.List;

/** Mixes the means of agreements and initiatives. */
final class LeaderMainProcedure implements Procedure<LeaderMainScores, Ratio> {
  private static final Calculation AGREEMENTS = Calculation.of(
          "agreementMean", "Rata-rata perjanjian kinerja", "Mean of the agreements")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);
  private static final Calculation INITIATIVES = Calculation.of(
          "initiativeMean", "Rata-rata inisiatif strategis", "Mean of the initiatives")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);
  private static final Calculation AGREEMENT_PART = Calculation.of(
          "agreementPart", "Bagian perjanjian kinerja", "Share of the agreements")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);
  private static final Calculation INITIATIVE_PART = Calculation.of(
          "initiativePart", "Bagian inisiatif strategis", "Share of the initiatives")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);
  private static final Calculation MAIN = Calculation.of(
          "main", "Nilai kinerja utama", "Main score")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);

  @Override
  public Step<Ratio> apply(Facts<LeaderMainScores> facts, Reasoning reasoning) {
    Step<List<Ratio>> agreed = facts.get(LeaderMainScores.AGREEMENT_SCORES);
    Step<List<Ratio>> initiated = facts.get(LeaderMainScores.INITIATIVE_SCORES);
    ScoreLimits.requireScores(facts, LeaderMainScores.AGREEMENT_SCORES, agreed, reasoning);
    ScoreLimits.requireScores(facts, LeaderMainScores.INITIATIVE_SCORES, initiated, reasoning);
    reasoning.require(
        agreed,
        initiated,
        (one, other) -> !one.isEmpty() || !other.isEmpty(),
        (one, other) -> facts.missing(LeaderMainScores.AGREEMENT_SCORES));
    Step<Weights> weights = reasoning.parameter(WorkParameters.LEADER_MAIN_WEIGHTS);
    boolean onlyInitiatives = reasoning.when(agreed, List::isEmpty);
    if (onlyInitiatives || reasoning.when(initiated, List::isEmpty)) {
      Step<LeaderSingleKind> reading = reasoning.parameter(WorkParameters.LEADER_SINGLE_KIND);
      if (reasoning.is(reading, LeaderSingleKind.IN_FULL)) {
        return reasoning.derive(
            MAIN,
            (score, way) -> score,
            onlyInitiatives
                ? mean(INITIATIVES, initiated, reasoning)
                : mean(AGREEMENTS, agreed, reasoning),
            reading);
      }
    }
    return reasoning.derive(
        MAIN,
        Ratio::plus,
        reasoning.derive(
            AGREEMENT_PART,
            (each, score) -> each.mix(score, Ratio.ZERO),
            weights,
            mean(AGREEMENTS, agreed, reasoning)),
        reasoning.derive(
            INITIATIVE_PART,
            (each, score) -> each.mix(Ratio.ZERO, score),
            weights,
            mean(INITIATIVES, initiated, reasoning)));
  }

  private static Step<Ratio> mean(
      Calculation calculation, Step<List<Ratio>> scores, Reasoning reasoning) {
    return reasoning.derive(
        calculation, each -> each.isEmpty() ? Ratio.ZERO : Ratio.mean(each), scores);
  }
}
