package id.skp.core.people;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * <em>Golongan ruang</em>: the rank of an employee. Civil servants (PNS) have {@code I/a} to {@code IV/e}, government
 * employees with a work agreement (PPPK) have a class from {@code I} to {@code XVII}.
 *
 * @param value the rank as written, such as {@code III/d} or {@code IX}
 */
public record Rank(String value) {
  private static final Pattern FORM = Pattern.compile(
      "(?:I|II|III)/[a-d]|IV/[a-e]|I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII");

  /**
   * Refuses a rank that does not exist.
   *
   * @param value the rank as written, such as {@code III/d} or {@code IX}
   * @throws id.skp.core.InvalidValueException with code {@code RANK_UNKNOWN} if the text is no rank
   */
  public Rank {
    unless(
        FORM.matcher(requireNonNull(value, "value")).matches(),
        "RANK_UNKNOWN",
        "rank",
        "perlu I/a sampai IV/e (PNS) atau I sampai XVII (PPPK)",
        "needs I/a to IV/e (PNS) or I to XVII (PPPK)",
        value);
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
   * Tells whether it is a rank of civil servants (PNS).
   *
   * @return true from {@code I/a} to {@code IV/e}, false for a class of a PPPK
   */
  public boolean isCivilServantRank() {
    return value.contains("/");
  }

  /** Returns the rank as written. */
  @Override
  public String toString() {
    return value;
  }
}
