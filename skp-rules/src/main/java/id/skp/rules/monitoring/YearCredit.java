package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Message;
import id.skp.rules.angkakredit.CreditScore;
import java.util.List;
import java.util.Optional;

/**
 * <em>Angka kredit satu tahun</em>: what the evaluations of a file earned. The credit of the periods and that of the year are
 * two ways to count the same work: they stand beside each other and are never added.
 *
 * @param periods the credit of each periodic evaluation, in the order of the periods
 * @param sum the exact sum over the periods, printed once; empty if there are none
 * @param annual the credit of the evaluation of the year; empty if there is none
 */
public record YearCredit(
    List<PeriodCredit> periods, Optional<CreditScore> sum, Optional<PeriodCredit> annual)
    implements Labelled {
  private static final Text LABEL =
      Text.of("periode: {0}; jumlah: {1}; tahun: {2}", "periods: {0}; sum: {1}; year: {2}");

  /**
   * Copies the list.
   *
   * @param periods the credit of each periodic evaluation, in the order of the periods
   * @param sum the exact sum over the periods, printed once; empty if there are none
   * @param annual the credit of the evaluation of the year; empty if there is none
   */
  public YearCredit {
    periods = ImmutableList.copyOf(requireNonNull(periods, "periods"));
    requireNonNull(sum, "sum");
    requireNonNull(annual, "annual");
  }

  /** Returns all credit. */
  @Override
  public Text label() {
    return Message.of(LABEL, periods, sum, annual).toText();
  }
}
