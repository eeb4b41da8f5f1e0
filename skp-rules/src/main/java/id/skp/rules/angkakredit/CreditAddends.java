package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import java.util.List;

/**
 * <em>Akumulasi angka kredit</em>: what is added up. There is at least one period or one credit.
 *
 * @param periods the periods to be converted, in any order
 * @param credits credit that has been converted before, in any order; a correction may be negative
 */
public record CreditAddends(List<PeriodicConversion> periods, List<Ratio> credits) {
  /** The periods to be converted. */
  public static final Field<CreditAddends, List<PeriodicConversion>> PERIODS = Field.of(
      "periods", CreditAddends::periods, "Periode yang dikonversi", "Periods to be converted");

  /** What was converted before. */
  public static final Field<CreditAddends, List<Ratio>> CREDITS = Field.of(
      "credits",
      CreditAddends::credits,
      "Angka kredit yang sudah dikonversi",
      "Credit converted before");

  /**
   * Copies the lists.
   *
   * @param periods the periods to be converted, in any order
   * @param credits credit that has been converted before, in any order; a correction may be negative
   */
  public CreditAddends {
    periods = ImmutableList.copyOf(requireNonNull(periods, "periods"));
    credits = ImmutableList.copyOf(requireNonNull(credits, "credits"));
  }

  /**
   * Obtains periods to be converted and added up.
   *
   * @param periods the periods, in any order
   * @return what is added up
   */
  public static CreditAddends ofPeriods(PeriodicConversion... periods) {
    requireNonNull(periods, "periods");
    return new CreditAddends(List.of(periods), List.of());
  }

  /**
   * Obtains credit to be added up.
   *
   * @param credits the credit, in any order; a correction may be negative
   * @return what is added up
   */
  public static CreditAddends ofCredits(Ratio... credits) {
    requireNonNull(credits, "credits");
    return new CreditAddends(List.of(), List.of(credits));
  }
}
