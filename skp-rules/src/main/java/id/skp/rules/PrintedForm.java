package id.skp.rules;

import id.skp.core.number.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a number is printed on an official form.
 *
 * @param decimals the number of decimals, a half being rounded upwards
 * @param halves whether a number that ends in just a half keeps one decimal
 */
public record PrintedForm(int decimals, boolean halves) {
  /**
   * Rounds a number as the form prints it.
   *
   * @param number the exact number
   * @return the printed number
   */
  public BigDecimal of(Ratio number) {
    if (halves
        && number
            .times(Ratio.of(2))
            .toBigDecimal()
            .filter(twice -> twice.scale() == 0)
            .isPresent()
        && !number.equals(number.truncate())) {
      return number.round(1, RoundingMode.UNNECESSARY);
    }
    return number.round(decimals, RoundingMode.HALF_UP);
  }

  /** Returns the decimals, such as {@code 2 decimals}. */
  @Override
  public String toString() {
    return decimals + " decimals" + (halves ? ", halves kept" : "");
  }
}
