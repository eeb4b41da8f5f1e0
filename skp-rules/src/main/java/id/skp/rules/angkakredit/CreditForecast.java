package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;

/**
 * <em>Proyeksi angka kredit</em>: how long it takes at one pace to earn what is missing. It is a projection: it promises nothing
 * and decides nothing.
 *
 * @param yearly the credit of a year at this pace, above 0
 * @param months the whole months after which nothing is missing, 0 or more
 */
public record CreditForecast(Ratio yearly, long months) implements Labelled {
  private static final Text LABEL = Text.of(
      "proyeksi: {1} bulan lagi dengan {0} setahun", "projection: months more: {1}, at {0} a year");
  private static final Ratio MONTHS_OF_YEAR = Ratio.of(MonthRange.MONTHS_OF_YEAR);

  /**
   * Refuses null.
   *
   * @param yearly the credit of a year at this pace, above 0
   * @param months the whole months after which nothing is missing, 0 or more
   */
  public CreditForecast {
    requireNonNull(yearly, "yearly");
  }

  /** Counts the months: one that is begun is needed whole. */
  static CreditForecast of(Ratio remaining, Ratio yearly) {
    Ratio exact = remaining.times(MONTHS_OF_YEAR).dividedBy(yearly);
    Ratio whole = exact.truncate();
    Ratio months = whole.equals(exact) ? whole : whole.plus(Ratio.ONE);
    return new CreditForecast(yearly, months.toBigDecimal().orElseThrow().longValueExact());
  }

  /** Returns the pace and the months. */
  @Override
  public Text label() {
    return Message.of(LABEL, yearly, months).toText();
  }
}
