package id.skp.core.people;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * <em>Nomor Registrasi Pokok</em>: the number of an officer of the armed forces (TNI) or the police (Polri), who may appraise
 * civil servants. Its form differs from service to service, such as {@code 523891}, {@code 11234/P} or {@code 78050912}.
 *
 * @param value the number as written: 4 to 20 digits and letters, at least one digit, joined by {@code /}, {@code -} or
 *     {@code .}
 */
public record Nrp(String value) implements OfficialNumber {
  private static final Pattern FORM =
      Pattern.compile("(?=.{4,20})(?=[^0-9]*+[0-9])[0-9A-Za-z]++(?:[/.-][0-9A-Za-z]++)*+");

  /**
   * Refuses what is no such number.
   *
   * @param value the number as written
   * @throws id.skp.core.InvalidValueException with code {@code NRP_MALFORMED}
   */
  public Nrp {
    unless(
        requireNonNull(value, "value").length() <= 20 && FORM.matcher(value).matches(),
        "NRP_MALFORMED",
        "nrp",
        "perlu 4 sampai 20 digit dan huruf tanpa spasi, seperti 523891 atau 11234/P",
        "needs 4 to 20 digits and letters without blanks, such as 523891 or 11234/P",
        Masking.refused(value));
  }

  /**
   * Obtains a number.
   *
   * @param value the number as written
   * @return the number
   * @throws id.skp.core.InvalidValueException with code {@code NRP_MALFORMED}
   */
  public static Nrp of(String value) {
    return new Nrp(value);
  }

  @Override
  public String title() {
    return "NRP";
  }

  /** Returns the number masked; {@link #value()} gives all of it. */
  @Override
  public String toString() {
    return Masking.of(value);
  }
}
