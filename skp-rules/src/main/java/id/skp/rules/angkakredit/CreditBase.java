package id.skp.rules.angkakredit;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.people.Rank;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;

/**
 * <em>Angka kredit dasar</em>: the credit with which somebody of a rank starts at a level of functional posts.
 *
 * @param rank the rank
 * @param credit the base, cumulative in the level, 0 or more
 * @param basis how well just this number is known
 */
public record CreditBase(Rank rank, Ratio credit, Basis basis) implements Labelled {
  private static final Text LABEL = Text.same("{0}: {1} ({2})");

  /**
   * Refuses a base that is none.
   *
   * @param rank the rank, one of civil servants
   * @param credit the base, cumulative in the level, 0 or more
   * @param basis how well just this number is known
   * @throws id.skp.core.InvalidValueException with code {@code CREDIT_BASE_RANK} for a class of a PPPK, or
   *     {@code CREDIT_BASE_OUT_OF_RANGE} if the base is negative
   */
  public CreditBase {
    requireNonNull(basis, "basis");
    unless(
        requireNonNull(rank, "rank").isCivilServantRank(),
        "CREDIT_BASE_RANK",
        "rank",
        "perlu golongan PNS, I/a sampai IV/e",
        "needs a rank of civil servants, I/a to IV/e",
        rank);
    unless(
        requireNonNull(credit, "credit").signum() >= 0,
        "CREDIT_BASE_OUT_OF_RANGE",
        "credit",
        "perlu angka 0 atau lebih",
        "needs a number of 0 or more",
        credit);
  }

  /** Returns rank, base and basis, such as {@code III/d: 100 (REGULATION_TEXT)}. */
  @Override
  public String toString() {
    return rank + ": " + credit + " (" + basis + ")";
  }

  /** Returns rank, base and basis in words. */
  @Override
  public Text label() {
    return Message.of(LABEL, rank.value(), credit, basis).toText();
  }
}
