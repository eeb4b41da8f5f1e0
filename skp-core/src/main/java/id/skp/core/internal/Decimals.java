package id.skp.core.internal;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Exact decimals in one form: equal numbers are equal values, and none is so long or so small that it is surely a
 * mistake or an attack.
 */
public final class Decimals {
  /** The most digits before the decimal point. */
  public static final int INTEGER_DIGITS = 15;

  /** The most decimals. */
  public static final int DECIMALS = 6;

  private static final Pattern FORM = Pattern.compile("-?[0-9]{1,40}(?:\\.[0-9]{1,40})?");

  private Decimals() {}

  /**
   * Reads a number written with a decimal point and without an exponent.
   *
   * @param text the text, such as {@code 72.5}
   * @param field the property it stands in
   * @return the number in its canonical form
   * @throws id.skp.core.InvalidValueException with code {@code NUMBER_MALFORMED} if the text has another form, or
   *     {@code NUMBER_OUT_OF_RANGE}
   */
  public static BigDecimal parse(String text, String field) {
    unless(
        FORM.matcher(requireNonNull(text, field)).matches(),
        "NUMBER_MALFORMED",
        field,
        "perlu bentuk seperti '72.5'",
        "needs a form such as '72.5'",
        text);
    return canonical(new BigDecimal(text), field);
  }

  /**
   * Returns the number that a part of a text stands for.
   *
   * @param text the text
   * @param begin where its part begins
   * @param end where it ends, at most 9 characters behind; beyond the text there are no digits
   * @return the number; -1 if a character is no digit
   */
  public static int digits(String text, int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      int digit = i < text.length() ? text.charAt(i) - '0' : -1;
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /**
   * Returns a number with the decimal mark of a locale so that it has a point, and what has another mark so that it has none that
   * is read.
   *
   * @param text the text
   * @param locale the locale it was printed for
   * @return the text with a point for each comma and a comma for each point, unless the locale's language is English
   */
  public static String pointed(String text, Locale locale) {
    return hasPoint(locale)
        ? text
        : requireNonNull(text, "text").replace('.', ';').replace(',', '.').replace(';', ',');
  }

  /**
   * Tells whether numbers are printed with a decimal point for a locale.
   *
   * @param locale the locale
   * @return true if its language is English
   */
  public static boolean hasPoint(Locale locale) {
    return requireNonNull(locale, "locale").getLanguage().equals("en");
  }

  /**
   * Brings a number to the smallest scale, 0 or more, that keeps it exact.
   *
   * @param value the number
   * @param field the property it stands in
   * @return the same number in its canonical form
   * @throws id.skp.core.InvalidValueException with code {@code NUMBER_OUT_OF_RANGE} if it has more than
   *     {@value #INTEGER_DIGITS} digits before or more than {@value #DECIMALS} after the decimal point
   */
  public static BigDecimal canonical(BigDecimal value, String field) {
    unless(
        fits(requireNonNull(value, field)),
        "NUMBER_OUT_OF_RANGE",
        field,
        "perlu paling banyak " + INTEGER_DIGITS + " digit di depan dan " + DECIMALS
            + " di belakang tanda desimal",
        "needs at most " + INTEGER_DIGITS + " digits before and " + DECIMALS
            + " after the decimal point",
        value);
    if (value.scale() == 0) {
      return value;
    } else if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
  }

  /**
   * Tells whether a number is within the bounds of {@link #canonical}.
   *
   * @param value the number
   * @return true if it has at most {@value #INTEGER_DIGITS} digits before and {@value #DECIMALS} after the decimal
   *     point
   */
  public static boolean fits(BigDecimal value) {
    if (value.scale() >= 0 && value.scale() <= DECIMALS) {
      return value.precision() - value.scale() <= INTEGER_DIGITS;
    }
    long integerDigits = (long) value.precision() - value.scale();
    // the size comes first: the digits of 1E-999999999 must never be written out
    return value.signum() == 0
        || (integerDigits <= INTEGER_DIGITS
            && integerDigits > -DECIMALS
            && isExact(value, DECIMALS));
  }

  private static boolean isExact(BigDecimal value, int scale) {
    return value.setScale(scale, RoundingMode.DOWN).compareTo(value) == 0;
  }
}
