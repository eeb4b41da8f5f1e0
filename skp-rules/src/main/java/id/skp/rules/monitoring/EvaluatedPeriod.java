package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.rules.Decision;

/**
 * <em>Periode yang dievaluasi</em>: what the leader judged of a period, and what came out.
 *
 * @param ratings the leader's judgement
 * @param decision the evaluation of it, with its explanation
 */
public record EvaluatedPeriod(PeriodRatings ratings, Decision<Evaluation> decision) {
  /**
   * Refuses null.
   *
   * @param ratings the leader's judgement
   * @param decision the evaluation of it, with its explanation
   */
  public EvaluatedPeriod {
    requireNonNull(ratings, "ratings");
    requireNonNull(decision, "decision");
  }
}
