package id.skp.rules.value;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a number is printed on an official paper.
 *
 * @param decimals the number of decimals, 0 to 12, a half being rounded upwards
 * @param halves whether a number that ends in just a half keeps one decimal
 */
public record PrintedNumber(int decimals, boolean halves) implements Labelled {
  private static final Text HALVES_KEPT = Text.of("{0}, setengah tetap", "{0}, halves kept");

  private static final int MOST_DECIMALS = 12;

  /**
   * Refuses a number of decimals that no paper has.
   *
   * @param decimals the number of decimals, a half being rounded upwards
   * @param halves whether a number that ends in just a half keeps one decimal
   * @throws id.skp.core.InvalidValueException with code {@code DECIMALS_OUT_OF_RANGE}
   */
  public PrintedNumber {
    unless(
        decimals >= 0 && decimals <= MOST_DECIMALS,
        "DECIMALS_OUT_OF_RANGE",
        "decimals",
        "perlu 0 sampai " + MOST_DECIMALS + " desimal",
        "needs 0 to " + MOST_DECIMALS + " decimals",
        decimals);
  }

  /**
   * Returns the form in which printed forms stand as data: {@code decimals}, 0 to 12, and {@code halves}.
   *
   * @return the form
   */
  public static ValueForm<PrintedNumber> form() {
    Member<PrintedNumber, Integer> decimals = Member.of(
        "decimals",
        PrintedNumber::decimals,
        ValueForms.integer(0, MOST_DECIMALS, "decimals"),
        Text.of(
            "Banyaknya angka di belakang koma yang dicetak.", "How many decimals are printed."));
    Member<PrintedNumber, Boolean> halves = Member.of(
        "halves",
        PrintedNumber::halves,
        ValueForms.truth(),
        Text.of(
            "Apakah angka yang berakhir tepat setengah dicetak dengan satu desimal.",
            "Whether a number that ends in just a half keeps one decimal."));
    return ValueForms.record(
        given -> new PrintedNumber(given.get(decimals), given.get(halves)), decimals, halves);
  }

  /**
   * Rounds a number as the paper prints it.
   *
   * @param number the exact number
   * @return the printed number
   */
  public BigDecimal of(Ratio number) {
    requireNonNull(number, "number");
    return halves && isWhole(number.times(Ratio.of(2))) && !isWhole(number)
        ? number.round(1, RoundingMode.UNNECESSARY)
        : number.round(decimals, RoundingMode.HALF_UP);
  }

  private static boolean isWhole(Ratio number) {
    return number.equals(number.truncate());
  }

  /** Returns the decimals, such as {@code 2 decimals}. */
  @Override
  public String toString() {
    return decimals + " decimals" + (halves ? ", halves kept" : "");
  }

  /** Returns how many decimals are printed, and whether halves keep one. */
  @Override
  public Text label() {
    Text printed = Text.counted(decimals, "desimal", "decimal");
    return halves ? Message.of(HALVES_KEPT, printed).toText() : printed;
  }
}
