package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.text.Text;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import java.util.List;
import java.util.Optional;

/**
 * What evaluating one appraisal gave: the decision with its explanation, how the predicate is printed, and the findings
 * on the appraisal.
 *
 * @param decision the decision
 * @param printedPredicate how the official paper prints the predicate; empty if nothing was decided
 * @param review the review of the appraisal; its findings never change the decision
 */
public record EvaluationReport(
    Decision<Evaluation> decision, Optional<Text> printedPredicate, Decision<Review> review) {
  /**
   * Refuses null.
   *
   * @param decision the decision
   * @param printedPredicate how the official paper prints the predicate; empty if nothing was decided
   * @param review the review of the appraisal; its findings never change the decision
   */
  public EvaluationReport {
    requireNonNull(decision, "decision");
    requireNonNull(printedPredicate, "printedPredicate");
    requireNonNull(review, "review");
  }

  /**
   * Returns the findings of the review.
   *
   * @return the findings; empty if the review could not be decided, see {@link #review()}
   */
  public List<Finding> findings() {
    return review.toOptional().map(Review::findings).orElse(List.of());
  }
}
