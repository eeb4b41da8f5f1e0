package id.skp.core.number;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.internal.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number: a fraction of whole numbers. Scores, percentages and means stay exact until the law rounds them, so
 * that {@code 6.5 of 7} is neither 92.857142 nor 92.857143 but {@code 13/14}.
 *
 * <p>Equal numbers are equal values, however they were calculated. Numbers may be of any size; those that fit into two
 * {@code long} are fast.
 */
public abstract sealed class Ratio implements Comparable<Ratio> {
  /** Zero. */
  public static final Ratio ZERO = of(0);

  /** One. */
  public static final Ratio ONE = of(1);

  /** One hundred. */
  public static final Ratio HUNDRED = of(100);

  private static final int LONGEST_SCALE = 1000;

  /** The common denominator of what is summed is below two to the power of this, which has a thousand digits. */
  private static final int MOST_BITS = 3322;

  private static final Pattern FORM =
      Pattern.compile("(-?[0-9]++)(?:\\.([0-9]++))?(?:/([0-9]++))?");
  private static final long[] POWERS_OF_TEN = powersOfTen();

  private Ratio() {}

  private static long[] powersOfTen() {
    long[] powers = new long[19];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /**
   * Obtains a whole number.
   *
   * @param value the number
   * @return the number
   */
  public static Ratio of(long value) {
    return value >= 0 && value < Whole.NUMBERS.length
        ? Whole.NUMBERS[(int) value]
        : new Small(value, 1);
  }

  /**
   * Obtains a fraction.
   *
   * @param numerator the number above
   * @param denominator the number below, not 0
   * @return the fraction
   * @throws id.skp.core.InvalidValueException with code {@code DIVISION_BY_ZERO}
   */
  public static Ratio of(long numerator, long denominator) {
    if (denominator > 0) {
      return new Small(numerator, denominator);
    }
    return fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Obtains a decimal number.
   *
   * @param value the number
   * @return the same number
   * @throws id.skp.core.InvalidValueException with code {@code NUMBER_OUT_OF_RANGE} if its scale is beyond 1000
   */
  public static Ratio of(BigDecimal value) {
    requireNonNull(value, "value");
    int scale = value.scale();
    if (scale >= 0 && scale < POWERS_OF_TEN.length && value.precision() < POWERS_OF_TEN.length) {
      return scale == 0 ? of(value.longValue()) : new Small(unscaled(value), POWERS_OF_TEN[scale]);
    }
    unless(
        Math.abs((long) scale) <= LONGEST_SCALE,
        "NUMBER_OUT_OF_RANGE",
        "number",
        "perlu skala di antara +-" + LONGEST_SCALE,
        "needs a scale within +-" + LONGEST_SCALE,
        scale);
    return scale >= 0
        ? fraction(value.unscaledValue(), BigInteger.TEN.pow(scale))
        : fraction(value.toBigIntegerExact(), BigInteger.ONE);
  }

  /** The unscaled value of a decimal that fits into a long, without the BigInteger that holds it otherwise. */
  private static long unscaled(BigDecimal value) {
    return value.scaleByPowerOfTen(value.scale()).longValue();
  }

  /**
   * Reads a number in the form that {@link #toString} writes, of any length: {@code 87.5} or {@code 13/14}.
   *
   * @param text the text
   * @return the number
   * @throws id.skp.core.InvalidValueException with code {@code NUMBER_MALFORMED} if the text has another form, or
   *     {@code DIVISION_BY_ZERO}
   */
  public static Ratio parse(String text) {
    Matcher matcher = FORM.matcher(requireNonNull(text, "text"));
    unless(
        matcher.matches(),
        "NUMBER_MALFORMED",
        "number",
        "perlu bentuk seperti '87.5' atau '13/14'",
        "needs a form such as '87.5' or '13/14'",
        text);
    String decimals = Optional.ofNullable(matcher.group(2)).orElse("");
    BigInteger denominator =
        Optional.ofNullable(matcher.group(3)).map(BigInteger::new).orElse(BigInteger.ONE);
    return fraction(
        new BigInteger(matcher.group(1) + decimals),
        denominator.multiply(BigInteger.TEN.pow(decimals.length())));
  }

  /**
   * Reads a number as it is printed for a locale: with a decimal comma, in English with a point.
   *
   * @param text the text, such as {@code 98,5} or {@code 13/14}
   * @param locale the locale it was printed for
   * @return the number
   * @throws id.skp.core.InvalidValueException as {@link #parse(String)}
   */
  public static Ratio parse(String text, Locale locale) {
    String number = Decimals.pointed(text, locale);
    unless(
        Decimals.hasPoint(locale) || FORM.matcher(number).matches(),
        "NUMBER_MALFORMED",
        "number",
        "perlu bentuk seperti '87,5' atau '13/14'",
        "needs a form such as '87,5' or '13/14'",
        text);
    return parse(number);
  }

  /**
   * Returns the sum of numbers.
   *
   * @param numbers the numbers, in any order
   * @return the sum; 0 for none
   * @throws id.skp.core.InvalidValueException with code {@code TOO_MANY_VALUES} if a common denominator has more than 1000 digits
   */
  public static Ratio sum(Collection<Ratio> numbers) {
    requireNonNull(numbers, "numbers");
    Ratio sum = ZERO;
    for (Ratio number : numbers) {
      sum = sum.plus(number);
      // an exact sum is as long as the common denominator, and each addition takes as long
      if (sum instanceof Large large && large.bottom.bitLength() > MOST_BITS) {
        throw new InvalidValueException(
            "TOO_MANY_VALUES",
            "numbers",
            "perlu pecahan yang penyebut bersamanya paling banyak 1000 digit, diberikan "
                + numbers.size() + " bilangan",
            "needs fractions whose common denominator has at most 1000 digits, got "
                + numbers.size() + " numbers");
      }
    }
    return sum;
  }

  /**
   * Returns the arithmetic mean of numbers.
   *
   * @param numbers the numbers, at least one, in any order
   * @return the mean
   * @throws id.skp.core.InvalidValueException with code {@code DIVISION_BY_ZERO} if there is none, or as {@link #sum}
   */
  public static Ratio mean(Collection<Ratio> numbers) {
    return sum(numbers).dividedBy(of(numbers.size()));
  }

  /**
   * Returns the smaller of two numbers.
   *
   * @param other the other number
   * @return this number if it is not greater, otherwise the other
   */
  public final Ratio min(Ratio other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Returns the greater of two numbers.
   *
   * @param other the other number
   * @return this number if it is not smaller, otherwise the other
   */
  public final Ratio max(Ratio other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Returns the sum.
   *
   * @param other the number to add
   * @return the sum
   */
  public abstract Ratio plus(Ratio other);

  /**
   * Returns the difference.
   *
   * @param other the number to subtract
   * @return the difference
   */
  public Ratio minus(Ratio other) {
    requireNonNull(other, "other");
    return plus(other.negated());
  }

  /**
   * Returns the product.
   *
   * @param other the number to multiply by
   * @return the product
   */
  public abstract Ratio times(Ratio other);

  /**
   * Returns the quotient.
   *
   * @param other the number to divide by, not 0
   * @return the quotient
   * @throws id.skp.core.InvalidValueException with code {@code DIVISION_BY_ZERO}
   */
  public abstract Ratio dividedBy(Ratio other);

  /**
   * Returns how many percent of another number this one is.
   *
   * @param whole the other number, not 0
   * @return 100 times the quotient
   * @throws id.skp.core.InvalidValueException with code {@code DIVISION_BY_ZERO}
   */
  public abstract Ratio percentOf(Ratio whole);

  /**
   * Returns the number with the other sign.
   *
   * @return the number negated
   */
  public abstract Ratio negated();

  /**
   * Returns the sign.
   *
   * @return -1, 0 or 1
   */
  public abstract int signum();

  /**
   * Rounds.
   *
   * @param decimals the number of decimals to keep, 0 or more
   * @param mode how
   * @return the rounded number, with just so many decimals
   */
  public BigDecimal round(int decimals, RoundingMode mode) {
    requireNonNull(mode, "mode");
    BigInteger scaled = numerator().multiply(BigInteger.TEN.pow(decimals));
    return new BigDecimal(scaled)
        .divide(new BigDecimal(denominator()), 0, mode)
        .movePointLeft(decimals)
        .setScale(decimals);
  }

  /**
   * Rounds to a whole number, a half upwards (away from zero below zero).
   *
   * @return the whole number
   */
  public abstract Ratio roundHalfUp();

  /**
   * Cuts the decimals off.
   *
   * @return the whole number next to this one on the side of zero
   */
  public abstract Ratio truncate();

  /**
   * Returns the number as a decimal, if it has an end.
   *
   * @return the decimal, with as many decimals as it needs; empty for a number such as {@code 1/3}
   */
  public Optional<BigDecimal> toBigDecimal() {
    BigInteger gcd = numerator().gcd(denominator());
    BigInteger rest = gcd.signum() == 0 ? denominator() : denominator().divide(gcd);
    int twos = 0;
    int fives = 0;
    for (; !rest.testBit(0); rest = rest.shiftRight(1)) {
      twos++;
    }
    for (BigInteger five = BigInteger.valueOf(5);
        rest.mod(five).signum() == 0;
        rest = rest.divide(five)) {
      fives++;
    }
    return rest.equals(BigInteger.ONE)
        ? Optional.of(round(Math.max(twos, fives), RoundingMode.UNNECESSARY))
        : Optional.empty();
  }

  /**
   * Returns the number as a fraction in lowest terms.
   *
   * @return the fraction, such as {@code 13/14} or {@code 7/1}
   */
  public String toFraction() {
    BigInteger gcd = numerator().gcd(denominator());
    return numerator().divide(gcd) + "/" + denominator().divide(gcd);
  }

  abstract BigInteger numerator();

  abstract BigInteger denominator();

  private static Ratio fraction(BigInteger numerator, BigInteger denominator) {
    unless(
        denominator.signum() != 0,
        "DIVISION_BY_ZERO",
        "denominator",
        "perlu angka selain 0",
        "needs a number other than 0",
        denominator);
    BigInteger gcd = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? gcd.negate() : gcd;
    BigInteger top = numerator.divide(divisor);
    BigInteger bottom = denominator.divide(divisor);
    return top.bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE
        ? new Small(top.longValue(), bottom.longValue())
        : new Large(top, bottom);
  }

  private static Ratio sumOf(Ratio a, Ratio b) {
    requireNonNull(b, "b");
    return fraction(
        a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator())),
        a.denominator().multiply(b.denominator()));
  }

  private static Ratio productOf(Ratio a, Ratio b) {
    requireNonNull(b, "b");
    return fraction(
        a.numerator().multiply(b.numerator()), a.denominator().multiply(b.denominator()));
  }

  private static Ratio quotientOf(Ratio a, Ratio b) {
    requireNonNull(b, "b");
    return fraction(
        a.numerator().multiply(b.denominator()), a.denominator().multiply(b.numerator()));
  }

  /** Compares by value: {@code 1/2} and {@code 0.5} are equal. */
  @Override
  public int compareTo(Ratio other) {
    requireNonNull(other, "other");
    return numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(denominator()));
  }

  @Override
  public final boolean equals(Object other) {
    return this == other || (other instanceof Ratio that && compareTo(that) == 0);
  }

  @Override
  public final int hashCode() {
    BigInteger gcd = numerator().gcd(denominator());
    return numerator().divide(gcd).hashCode() * 31 + denominator().divide(gcd).hashCode();
  }

  /** Returns the decimal if it has an end, such as {@code 87.5}, otherwise the fraction, such as {@code 13/14}. */
  @Override
  public final String toString() {
    return toBigDecimal().map(BigDecimal::toPlainString).orElseGet(this::toFraction);
  }

  /** The whole numbers that scores and percentages mostly are. */
  private static final class Whole {
    static final Ratio[] NUMBERS = new Ratio[256];

    static {
      for (int i = 0; i < NUMBERS.length; i++) {
        NUMBERS[i] = new Small(i, 1);
      }
    }

    private Whole() {}
  }

  /** Two long; not always in lowest terms, since finding them costs more than it saves. */
  private static final class Small extends Ratio {
    private final long top;
    private final long bottom;

    Small(long top, long bottom) {
      this.top = top;
      this.bottom = bottom;
    }

    @Override
    BigInteger numerator() {
      return BigInteger.valueOf(top);
    }

    @Override
    BigInteger denominator() {
      return BigInteger.valueOf(bottom);
    }

    @Override
    public Ratio plus(Ratio other) {
      if (other instanceof Small that) {
        if (top == 0) {
          return other;
        } else if (bottom == that.bottom) {
          long sum = top + that.top;
          if (((top ^ sum) & (that.top ^ sum)) >= 0) {
            return bottom == 1 ? of(sum) : new Small(sum, bottom);
          }
        } else if (fits(top, that.bottom) && fits(that.top, bottom) && fits(bottom, that.bottom)) {
          long left = top * that.bottom;
          long right = that.top * bottom;
          long sum = left + right;
          if (((left ^ sum) & (right ^ sum)) >= 0) {
            return new Small(sum, bottom * that.bottom);
          }
        }
      }
      return sumOf(this, other);
    }

    @Override
    public Ratio minus(Ratio other) {
      if (other instanceof Small that
          && fits(top, that.bottom)
          && fits(that.top, bottom)
          && fits(bottom, that.bottom)) {
        long left = top * that.bottom;
        long right = that.top * bottom;
        long difference = left - right;
        if (((left ^ right) & (left ^ difference)) >= 0) {
          return new Small(difference, bottom * that.bottom);
        }
      }
      return super.minus(other);
    }

    @Override
    public Ratio percentOf(Ratio whole) {
      if (whole instanceof Small that
          && that.top > 0
          && fits(top, that.bottom)
          && fits(bottom, that.top)) {
        long part = top * that.bottom;
        if (fits(part, 100)) {
          return new Small(part * 100, bottom * that.top);
        }
      }
      return quotientOf(productOf(this, HUNDRED), whole);
    }

    @Override
    public Ratio times(Ratio other) {
      return other instanceof Small that && fits(top, that.top) && fits(bottom, that.bottom)
          ? new Small(top * that.top, bottom * that.bottom)
          : productOf(this, other);
    }

    @Override
    public Ratio dividedBy(Ratio other) {
      return other instanceof Small that
              && that.top > 0
              && fits(top, that.bottom)
              && fits(bottom, that.top)
          ? new Small(top * that.bottom, bottom * that.top)
          : quotientOf(this, other);
    }

    @Override
    public Ratio negated() {
      return top == Long.MIN_VALUE ? productOf(this, of(-1)) : new Small(-top, bottom);
    }

    @Override
    public int signum() {
      return Long.signum(top);
    }

    @Override
    public Ratio roundHalfUp() {
      long whole = quotient();
      long rest = Math.abs(top - whole * bottom);
      return of(rest >= bottom - rest ? whole + Long.signum(top) : whole);
    }

    @Override
    public Ratio truncate() {
      return of(quotient());
    }

    @Override
    public BigDecimal round(int decimals, RoundingMode mode) {
      requireNonNull(mode, "mode");
      if (decimals >= POWERS_OF_TEN.length || !fits(top, POWERS_OF_TEN[decimals])) {
        return super.round(decimals, mode);
      }
      long scaled = top * POWERS_OF_TEN[decimals];
      long quotient = scaled / bottom;
      long rest = Math.abs(scaled - quotient * bottom);
      if (rest == 0 || mode == RoundingMode.DOWN) {
        return BigDecimal.valueOf(quotient, decimals);
      } else if (mode == RoundingMode.HALF_UP) {
        int more = rest >= bottom - rest ? Long.signum(top) : 0;
        return BigDecimal.valueOf(quotient + more, decimals);
      }
      return super.round(decimals, mode);
    }

    @Override
    public Optional<BigDecimal> toBigDecimal() {
      long rest = bottom / gcd();
      int twos = Long.numberOfTrailingZeros(rest);
      rest >>= twos;
      int fives = 0;
      for (; rest % 5 == 0; rest /= 5) {
        fives++;
      }
      return rest == 1
          ? Optional.of(round(Math.max(twos, fives), RoundingMode.UNNECESSARY))
          : Optional.empty();
    }

    @Override
    public String toFraction() {
      long gcd = gcd();
      return top / gcd + "/" + bottom / gcd;
    }

    /** Returns the greatest divisor of both, which is positive since the bottom is. */
    private long gcd() {
      long a = bottom;
      for (long b = top % bottom; b != 0; ) {
        long next = a % b;
        a = b;
        b = next;
      }
      return Math.abs(a);
    }

    /** Dividing int is much cheaper than dividing long, and mostly enough. */
    private long quotient() {
      return top == (int) top && bottom == (int) bottom ? (int) top / (int) bottom : top / bottom;
    }

    @Override
    public int compareTo(Ratio other) {
      if (other instanceof Small that) {
        if (bottom == that.bottom) {
          return Long.compare(top, that.top);
        } else if (fits(top, that.bottom) && fits(that.top, bottom)) {
          return Long.compare(top * that.bottom, that.top * bottom);
        }
      }
      return super.compareTo(other);
    }

    private static boolean fits(long a, long b) {
      return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }
  }

  /** In lowest terms, and too large for {@link Small}. */
  private static final class Large extends Ratio {
    private final BigInteger top;
    private final BigInteger bottom;

    Large(BigInteger top, BigInteger bottom) {
      this.top = top;
      this.bottom = bottom;
    }

    @Override
    BigInteger numerator() {
      return top;
    }

    @Override
    BigInteger denominator() {
      return bottom;
    }

    @Override
    public Ratio plus(Ratio other) {
      return sumOf(this, other);
    }

    @Override
    public Ratio times(Ratio other) {
      return productOf(this, other);
    }

    @Override
    public Ratio percentOf(Ratio whole) {
      return quotientOf(productOf(this, HUNDRED), whole);
    }

    @Override
    public Ratio dividedBy(Ratio other) {
      return quotientOf(this, other);
    }

    @Override
    public Ratio negated() {
      return new Large(top.negate(), bottom);
    }

    @Override
    public int signum() {
      return top.signum();
    }

    @Override
    public Ratio roundHalfUp() {
      return of(round(0, RoundingMode.HALF_UP));
    }

    @Override
    public Ratio truncate() {
      return of(round(0, RoundingMode.DOWN));
    }
  }
}
