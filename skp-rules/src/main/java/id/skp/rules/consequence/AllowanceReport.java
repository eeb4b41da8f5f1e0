package id.skp.rules.consequence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.rules.UndecidedPart;
import java.util.List;

/**
 * <em>Laporan tunjangan</em>: what the predicates of an employee pay, and of which periods nobody can tell.
 *
 * @param paid the periods by which the policy pays, in their order
 * @param withheld of which periods nothing is paid before they are decided, and why
 */
public record AllowanceReport(List<PaidPeriod> paid, List<UndecidedPart> withheld) {
  /**
   * Copies the lists.
   *
   * @param paid the periods by which the policy pays
   * @param withheld of which periods nothing is paid
   */
  public AllowanceReport {
    paid = ImmutableList.copyOf(requireNonNull(paid, "paid"));
    withheld = ImmutableList.copyOf(requireNonNull(withheld, "withheld"));
  }
}
