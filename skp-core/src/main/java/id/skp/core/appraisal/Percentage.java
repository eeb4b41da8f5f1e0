package id.skp.core.appraisal;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.internal.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A share in percent, 0 to 1000, exact to {@value #SCALE} decimals. {@code Percentage.of("70")} and
 * {@code Percentage.of("70.00")} are equal.
 *
 * @param value the percentage, at a scale of {@value #SCALE}
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {
  /** The number of decimals kept. */
  public static final int SCALE = Decimals.DECIMALS;

  private static final BigDecimal MAXIMUM = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern FORM = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,6})?%?");

  /**
   * Brings the number to its canonical scale.
   *
   * @param value the percentage, at a scale of {@value #SCALE}
   * @throws id.skp.core.InvalidValueException with code {@code PERCENTAGE_OUT_OF_RANGE} if it lies outside 0 to 1000 or
   *     has more than six decimals that matter
   */
  public Percentage {
    unless(
        requireNonNull(value, "value").signum() >= 0 && value.compareTo(MAXIMUM) <= 0,
        "PERCENTAGE_OUT_OF_RANGE",
        "percentage",
        "perlu angka dari 0 sampai 1000",
        "needs a number from 0 to 1000",
        value);
    unless(
        Decimals.fits(value),
        "PERCENTAGE_OUT_OF_RANGE",
        "percentage",
        "perlu paling banyak enam desimal",
        "needs at most six decimals",
        value);
    value = Decimals.canonical(value, "percentage").setScale(SCALE, RoundingMode.UNNECESSARY);
  }

  /**
   * Obtains a whole percentage.
   *
   * @param percent the number, 0 to 1000
   * @return the percentage
   * @throws id.skp.core.InvalidValueException if the number is out of range
   */
  public static Percentage of(long percent) {
    return new Percentage(BigDecimal.valueOf(percent));
  }

  /**
   * Reads a percentage as it is printed for a locale: with a decimal comma, in English with a point; the percent sign may be
   * absent.
   *
   * @param text the text, such as {@code 12,5} or {@code 12,5%}
   * @param locale the locale it was printed for
   * @return the percentage
   * @throws id.skp.core.InvalidValueException if the text has another form or the number is out of range
   */
  public static Percentage parse(String text, Locale locale) {
    String number = Decimals.pointed(text, locale);
    unless(
        Decimals.hasPoint(locale) || FORM.matcher(number).matches(),
        "PERCENTAGE_MALFORMED",
        "percentage",
        "perlu bentuk seperti '12,5'",
        "needs a form such as '12,5'",
        text);
    return parse(number);
  }

  /**
   * Reads a percentage as {@link #toString()} writes it; the percent sign may be absent.
   *
   * @param text the text, such as {@code 12.5%} or {@code 12.5}
   * @return the percentage
   * @throws id.skp.core.InvalidValueException if the text has another form or the number is out of range
   */
  public static Percentage parse(String text) {
    unless(
        FORM.matcher(requireNonNull(text, "text")).matches(),
        "PERCENTAGE_MALFORMED",
        "percentage",
        "perlu bentuk seperti '12.5'",
        "needs a form such as '12.5'",
        text);
    return new Percentage(
        new BigDecimal(text.endsWith("%") ? text.substring(0, text.length() - 1) : text));
  }

  /**
   * Compares a part of a whole with this share, in exact arithmetic.
   *
   * @param part the part, such as a number of people
   * @param whole the whole
   * @return a negative number if the part is less than this share of the whole, 0 if it is just that share, a positive
   *     number if it is more
   */
  public int compareShare(long part, long whole) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .compareTo(value.multiply(BigDecimal.valueOf(whole)));
  }

  @Override
  public int compareTo(Percentage other) {
    return value.compareTo(other.value);
  }

  /** Returns the number without needless zeros, and a percent sign, such as {@code 12.5%}. */
  @Override
  public String toString() {
    return Decimals.canonical(value, "percentage").toPlainString() + "%";
  }
}
