package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.rules.Decision;
import id.skp.rules.Finding;
import id.skp.rules.Review;
import java.util.List;

/**
 * <em>Laporan satu tahun</em>: what a file gives on a day: findings, evaluations, the predicate of the year and its credit.
 *
 * @param reviewed what was looked at
 * @param review the review
 * @param evaluations what comes out of each judgement of the leader, in the order of the periods
 * @param yearEnd the predicate of the year
 * @param credit the credit of the recorded evaluations
 */
public record YearReport(
    FileReview reviewed,
    Decision<Review> review,
    List<EvaluatedPeriod> evaluations,
    Decision<PerformancePredicate> yearEnd,
    Decision<YearCredit> credit) {
  /**
   * Copies the list.
   *
   * @param reviewed what was looked at
   * @param review the review
   * @param evaluations what comes out of each judgement of the leader, in the order of the periods
   * @param yearEnd the predicate of the year
   * @param credit the credit of the recorded evaluations
   */
  public YearReport {
    requireNonNull(reviewed, "reviewed");
    requireNonNull(review, "review");
    evaluations = ImmutableList.copyOf(requireNonNull(evaluations, "evaluations"));
    requireNonNull(yearEnd, "yearEnd");
    requireNonNull(credit, "credit");
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
