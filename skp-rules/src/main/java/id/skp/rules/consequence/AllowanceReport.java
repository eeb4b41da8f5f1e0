package id.skp.rules.consequence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.UndecidedPart;
import java.util.List;
import java.util.Map;

/**
 * <em>Laporan tunjangan</em>: what the predicates of an employee pay, and of which periods nobody can tell.
 *
 * @param paid the periods by which the policy pays, in their order
 * @param withheld why nothing is paid for a period before it is decided; for the year where its file is of two employees, and for a
 *     period that nobody evaluated between those of its kind that were
 */
public record AllowanceReport(
    List<PaidPeriod> paid, Map<EvaluationPeriod, UndecidedPart> withheld) {
  /**
   * Copies the list and the map.
   *
   * @param paid the periods by which the policy pays
   * @param withheld why nothing is paid for a period
   */
  public AllowanceReport {
    paid = ImmutableList.copyOf(requireNonNull(paid, "paid"));
    withheld = ImmutableSortedMap.copyOf(requireNonNull(withheld, "withheld"));
  }
}
