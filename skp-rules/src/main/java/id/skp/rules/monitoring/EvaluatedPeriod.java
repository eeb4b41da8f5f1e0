package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.rules.Decision;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * <em>Periode yang dievaluasi</em>: what the leader judged of a period, and what came out.
 *
 * @param ratings the leader's judgement
 * @param decision the evaluation of it, with its explanation
 * @param recorded the evaluation that was recorded of it; several where they contradict each other, none if none was recorded
 * @param dispute why nothing rests on the period, where records contradict each other or their ratings
 */
public record EvaluatedPeriod(
    PeriodRatings ratings,
    Decision<Evaluation> decision,
    List<EvaluationRecord> recorded,
    Optional<Message> dispute) {
  /**
   * Refuses null and copies the list.
   *
   * @param ratings the leader's judgement
   * @param decision the evaluation of it, with its explanation
   * @param recorded the evaluation that was recorded of it
   * @param dispute why nothing rests on the period
   */
  public EvaluatedPeriod {
    requireNonNull(ratings, "ratings");
    requireNonNull(decision, "decision");
    recorded = ImmutableList.copyOf(requireNonNull(recorded, "recorded"));
    requireNonNull(dispute, "dispute");
  }

  /**
   * Returns what was recorded otherwise than it comes out of the judgement.
   *
   * @return the evaluations with another predicate
   */
  public List<EvaluationRecord> differing() {
    return recorded.stream()
        .filter(each -> decision
            .toOptional()
            .filter(made ->
                made.predicate().standing() == each.evaluation().predicate().standing())
            .isEmpty())
        .toList();
  }
}
