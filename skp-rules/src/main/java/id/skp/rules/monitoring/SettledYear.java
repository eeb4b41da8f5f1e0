package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.rules.Decision;

/**
 * <em>Keadaan setelah putusan keberatan</em>: what a year comes to with the predicates that were ruled in place of those that
 * were objected to.
 *
 * @param yearEnd the predicate of the year
 * @param credit the credit of the evaluations
 */
public record SettledYear(Decision<PerformancePredicate> yearEnd, Decision<YearCredit> credit) {
  /**
   * Refuses null.
   *
   * @param yearEnd the predicate of the year
   * @param credit the credit of the evaluations
   */
  public SettledYear {
    requireNonNull(yearEnd, "yearEnd");
    requireNonNull(credit, "credit");
  }
}
