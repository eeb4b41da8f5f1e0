package id.skp.rules.consequence;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <em>Tunjangan yang dibayarkan</em>: what is paid each month of a period, exactly.
 *
 * @param predicate the predicate it rests on; empty where an event stands in its place
 * @param percent what is paid, in percent of the amount that performance pays
 * @param monthly the amount of a month
 * @param paid the period in which it is paid
 * @param raised from when in that period the cut is stopped, and what a month pays then; empty where it is not
 */
public record Allowance(
    Optional<PerformancePredicate> predicate,
    Ratio percent,
    Ratio monthly,
    EvaluationPeriod paid,
    Optional<Raised> raised)
    implements Labelled {
  private static final Text LABEL = Text.of("{0} sebulan ({1}%), {2}", "{0} a month ({1}%), {2}");
  private static final int GROUP = 3;
  private static final Text SINCE = Text.of("sejak {0} {1}", "from {0} {1}");
  private static final Text RAISED =
      Text.of("{0} sebulan ({1}%), {2}; {3}", "{0} a month ({1}%), {2}; {3}");

  /**
   * What is paid after a cut was stopped.
   *
   * @param from the first day
   * @param monthly the amount of a month
   */
  public record Raised(LocalDate from, Ratio monthly) implements Labelled {
    /**
     * Refuses null.
     *
     * @param from the first day
     * @param monthly the amount of a month
     */
    public Raised {
      requireNonNull(from, "from");
      requireNonNull(monthly, "monthly");
    }

    @Override
    public Text label() {
      return Message.of(SINCE, from, rupiah(monthly)).toText();
    }
  }

  /**
   * Refuses null.
   *
   * @param predicate the predicate it rests on
   * @param percent what is paid, in percent
   * @param monthly the amount of a month
   * @param paid the period in which it is paid
   * @param raised from when the cut is stopped, and what a month pays then
   */
  public Allowance {
    requireNonNull(predicate, "predicate");
    requireNonNull(percent, "percent");
    requireNonNull(monthly, "monthly");
    requireNonNull(paid, "paid");
    requireNonNull(raised, "raised");
  }

  /**
   * Returns the amount of all months of the period.
   *
   * @return the sum, exact
   */
  public Ratio total() {
    int months = paid.months();
    int after = raised.map(each -> months - monthsBefore(each.from())).orElse(0);
    return monthly
        .times(Ratio.of(months - after))
        .plus(raised.map(Raised::monthly).orElse(Ratio.ZERO).times(Ratio.of(after)));
  }

  /** Returns an amount as it is written, in groups of three digits; one without an end of its decimals as a fraction. */
  private static Text rupiah(Ratio amount) {
    return amount
        .toBigDecimal()
        .map(BigDecimal::toPlainString)
        .map(digits -> Text.of(grouped(digits, '.', ","), grouped(digits, ',', ".")))
        .orElseGet(() -> Text.same("Rp" + amount));
  }

  private static String grouped(String digits, char between, String point) {
    int end = digits.indexOf('.');
    StringBuilder whole = new StringBuilder(end < 0 ? digits : digits.substring(0, end));
    for (int i = whole.length() - GROUP; i > 0; i -= GROUP) {
      whole.insert(i, between);
    }
    return "Rp" + whole + (end < 0 ? "" : point + digits.substring(end + 1));
  }

  private int monthsBefore(LocalDate day) {
    return (day.getYear() - paid.first().getYear()) * 12
        + day.getMonthValue()
        - paid.first().getMonthValue();
  }

  @Override
  public Text label() {
    return raised
        .map(each -> Message.of(RAISED, rupiah(monthly), percent, paid, each))
        .orElseGet(() -> Message.of(LABEL, rupiah(monthly), percent, paid))
        .toText();
  }
}
