package id.skp.core.law;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short name of a regulation, such as {@code PermenPAN-RB 6/2022}: kind and issuer, number, year.
 *
 * @param issuer kind and issuer as they are usually abbreviated, such as {@code PP}, {@code PermenPAN-RB},
 *     {@code Pergub DKI Jakarta}; no comma, no slash, no outer or double blanks
 * @param number the number as printed, such as {@code 6} or {@code SEK-04.KP.05.02}; no blank, comma or slash
 * @param year the year of issue, 1945 to 9999
 */
public record RegulationId(String issuer, String number, int year) {
  private static final Pattern ISSUER = Pattern.compile("[^\\s,/]+(?: [^\\s,/]+)*");
  private static final Pattern NUMBER = Pattern.compile("[^\\s,/]+");
  private static final Pattern FORM = Pattern.compile("([^,/]+) ([^\\s,/]+)/([0-9]{4})");

  /**
   * Refuses parts that could not be read back.
   *
   * @param issuer kind and issuer as they are usually abbreviated, such as {@code PP}, {@code PermenPAN-RB},
   *     {@code Pergub DKI Jakarta}; no comma, no slash, no outer or double blanks
   * @param number the number as printed, such as {@code 6} or {@code SEK-04.KP.05.02}; no blank, comma or slash
   * @param year the year of issue, 1945 to 9999
   * @throws id.skp.core.InvalidValueException if a part is malformed
   */
  public RegulationId {
    unless(
        ISSUER.matcher(requireNonNull(issuer, "issuer")).matches(),
        "REGULATION_MALFORMED",
        "issuer",
        "perlu kata-kata tanpa koma atau garis miring",
        "needs words without comma or slash",
        issuer);
    unless(
        NUMBER.matcher(requireNonNull(number, "number")).matches(),
        "REGULATION_MALFORMED",
        "number",
        "perlu satu kata tanpa koma atau garis miring",
        "needs one word without comma or slash",
        number);
    unless(
        year >= 1945 && year <= 9999,
        "REGULATION_MALFORMED",
        "year",
        "perlu tahun dari 1945 sampai 9999",
        "needs a year from 1945 to 9999",
        year);
  }

  /**
   * Reads the short name of a regulation.
   *
   * @param text the text, such as {@code PermenPAN-RB 6/2022}
   * @return the regulation's id
   * @throws id.skp.core.InvalidValueException with code {@code REGULATION_MALFORMED} if the text has another form
   */
  public static RegulationId parse(String text) {
    Matcher matcher = FORM.matcher(requireNonNull(text, "text"));
    unless(
        matcher.matches(),
        "REGULATION_MALFORMED",
        "regulation",
        "perlu bentuk 'PermenPAN-RB 6/2022'",
        "needs the form 'PermenPAN-RB 6/2022'",
        text);
    return new RegulationId(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)));
  }

  /** Returns the short name; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return issuer + " " + number + "/" + year;
  }
}
