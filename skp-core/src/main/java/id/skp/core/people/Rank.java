package id.skp.core.people;

import static id.skp.core.InvalidValueException.requireText;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * <em>Golongan ruang</em>: the rank of an employee. Civil servants (PNS) have {@code I/a} to {@code IV/e}, government
 * employees with a work agreement (PPPK) have a class from {@code I} to {@code XVII}. Officers of the armed forces (TNI) and the
 * police (Polri), who may assess civil servants, have a rank of their service (<em>pangkat</em>), which is kept as written.
 *
 * @param value the rank as written, such as {@code III/d}, {@code IX} or {@code Kolonel}
 * @param ofService whether it is a rank of officers
 */
public record Rank(String value, boolean ofService) {
  private static final Pattern FORM = Pattern.compile(
      "(?:I|II|III)/[a-d]|IV/[a-e]|I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII");

  /**
   * Refuses a rank that does not exist.
   *
   * @param value the rank as written, such as {@code III/d}, {@code IX} or {@code Kolonel}
   * @param ofService whether it is a rank of officers
   * @throws id.skp.core.InvalidValueException with code {@code RANK_UNKNOWN} if the text is no rank of civil servants, or
   *     {@code BLANK_TEXT} if a rank of officers is blank
   */
  public Rank {
    requireNonNull(value, "value");
    unless(
        ofService || FORM.matcher(value).matches(),
        "RANK_UNKNOWN",
        "rank",
        "perlu I/a sampai IV/e (PNS) atau I sampai XVII (PPPK)",
        "needs I/a to IV/e (PNS) or I to XVII (PPPK)",
        value);
    requireText(value, "rank");
  }

  /**
   * Creates a rank of a civil servant or of a government employee with a work agreement.
   *
   * @param value the rank as written, such as {@code III/d} or {@code IX}
   * @throws id.skp.core.InvalidValueException with code {@code RANK_UNKNOWN} if the text is no rank
   */
  public Rank(String value) {
    this(value, false);
  }

  /**
   * Obtains a rank.
   *
   * @param value the rank as written, such as {@code III/d}
   * @return the rank
   * @throws id.skp.core.InvalidValueException if the text is no rank
   */
  public static Rank of(String value) {
    return new Rank(value);
  }

  /**
   * Obtains a rank of officers of the armed forces or the police.
   *
   * @param value the rank as written, such as {@code Kolonel}
   * @return the rank
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if it is blank
   */
  public static Rank ofService(String value) {
    return new Rank(value, true);
  }

  /**
   * Tells whether it is a rank of civil servants (PNS).
   *
   * @return true from {@code I/a} to {@code IV/e}, false for a class of a PPPK and a rank of officers
   */
  public boolean isCivilServantRank() {
    return !ofService && value.contains("/");
  }

  /** Returns the rank as written. */
  @Override
  public String toString() {
    return value;
  }
}
