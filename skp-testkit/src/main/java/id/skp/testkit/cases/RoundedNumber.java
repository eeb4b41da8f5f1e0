package id.skp.testkit.cases;

import id.skp.core.appraisal.Percentage;
import id.skp.core.number.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one place that knows how an exact number is compared with one that is written with a number of decimals: the exact
 * one is rounded half up to these decimals, and then both must be the same number.
 */
final class RoundedNumber {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(?:\\.[0-9]{1,40})?");
  private static final Pattern FRACTION = Pattern.compile("-?[0-9]{1,40}/[1-9][0-9]{0,39}");

  private RoundedNumber() {}

  /** Returns a number that is written as text, for readers of JSON that keep no decimals: {@code "109.00"}. */
  static Optional<BigDecimal> written(String text) {
    return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** Tells whether a value that was given is a number. */
  static boolean isNumber(Object actual) {
    return !(actual instanceof String) && exact(actual).isPresent();
  }

  /**
   * Tells whether an exact value is the written number at its decimals.
   *
   * @param actual the exact value
   * @param written the number as written: {@code 109} has no decimals, {@code 109.00} has two
   * @return true if so; false for another number, and for what is no number
   */
  static boolean agrees(Object actual, BigDecimal written) {
    int decimals = Math.max(written.scale(), 0);
    return exact(actual)
        .map(value -> value.round(decimals, RoundingMode.HALF_UP).compareTo(written) == 0)
        .orElse(false);
  }

  private static Optional<Ratio> exact(Object actual) {
    if (actual instanceof Ratio ratio) {
      return Optional.of(ratio);
    } else if (actual instanceof BigDecimal number) {
      return Optional.of(Ratio.of(number));
    } else if (actual instanceof Percentage percentage) {
      return Optional.of(Ratio.of(percentage.value()));
    } else if (actual instanceof Integer || actual instanceof Long) {
      return Optional.of(Ratio.of(((Number) actual).longValue()));
    } else if (actual instanceof String text) {
      // as a program gives it that would lose decimals otherwise
      return Optional.of(text)
          .filter(
              each -> DECIMAL.matcher(each).matches() || FRACTION.matcher(each).matches())
          .map(Ratio::parse);
    }
    return actual instanceof BigInteger whole
        ? Optional.of(Ratio.of(new BigDecimal(whole)))
        : Optional.empty();
  }
}
