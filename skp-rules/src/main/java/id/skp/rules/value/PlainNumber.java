package id.skp.rules.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers as they come from outside, before they are held to any bounds. */
public final class PlainNumber {
  private static final int MOST_DIGITS = 100;
  private static final int MOST_BITS = 4 * 2 * MOST_DIGITS; // no digit takes more than four

  private PlainNumber() {}

  /**
   * Returns data as a number of its own, which stays what it is. Binary floating point is no number.
   *
   * @param data a {@link BigDecimal}, {@link BigInteger}, {@link Long} or {@link Integer}
   * @return the number, or null for anything else
   */
  public static @Nullable BigDecimal of(@Nullable Object data) {
    if (data instanceof BigDecimal number) {
      return exactly(number);
    } else if (data instanceof Integer || data instanceof Long) {
      return BigDecimal.valueOf(((Number) data).longValue());
    }
    return data instanceof BigInteger number ? new BigDecimal(exactly(number)) : null;
  }

  /** Both classes of exact numbers may have subclasses, which need not stay what they are. */
  private static BigDecimal exactly(BigDecimal number) {
    return number.getClass() == BigDecimal.class
        ? number
        : new BigDecimal(exactly(number.unscaledValue()), number.scale());
  }

  private static BigInteger exactly(BigInteger number) {
    return number.getClass() == BigInteger.class ? number : new BigInteger(number.toByteArray());
  }

  /**
   * Tells whether a number may be written out and counted with: the digits of 1E-999999999 must never be written out, nor
   * those of a number of a million digits be counted.
   *
   * @param number the number
   * @return true if at most 100 digits stand on either side of the decimal point
   */
  public static boolean isSensible(BigDecimal number) {
    requireNonNull(number, "number");
    return Math.abs((long) number.scale()) <= MOST_DIGITS
        && number.unscaledValue().bitLength() <= MOST_BITS
        && number.precision() <= 2 * MOST_DIGITS;
  }
}
