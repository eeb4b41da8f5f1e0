package id.skp.rules.consequence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.Decision;
import id.skp.rules.finding.Finding;
import java.util.List;

/**
 * <em>Periode yang dibayar</em>: what the predicate of a period pays.
 *
 * @param period the period that was judged
 * @param payment what is paid, with its explanation
 * @param findings why the policy is not for the employee, or not for the days on which it would pay, or which other periods are paid in
 *     the same months; none where all is well
 */
public record PaidPeriod(
    EvaluationPeriod period, Decision<Allowance> payment, List<Finding> findings) {
  /**
   * Refuses null and copies the list.
   *
   * @param period the period that was judged
   * @param payment what is paid
   * @param findings why the policy is not for this payment
   */
  public PaidPeriod {
    requireNonNull(period, "period");
    requireNonNull(payment, "payment");
    findings = ImmutableList.copyOf(requireNonNull(findings, "findings"));
  }
}
