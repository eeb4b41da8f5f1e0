package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;

/**
 * How credit held compares with what a promotion needs.
 *
 * @param required the cumulative credit that the promotion needs
 * @param remaining the credit that is still to be earned, 0 once it is reached
 * @param excess the credit held beyond what is needed, 0 until it is reached
 */
public record CreditStanding(Ratio required, Ratio remaining, Ratio excess) implements Labelled {
  private static final Text REACHED =
      Text.of("kebutuhan {0} terpenuhi", "the {0} that are needed are reached");
  private static final Text OPEN = Text.of("kebutuhan {0}, kurang {1}", "{0} needed, {1} to go");

  /**
   * Refuses null.
   *
   * @param required the cumulative credit that the promotion needs
   * @param remaining the credit that is still to be earned, 0 once it is reached
   * @param excess the credit held beyond what is needed, 0 until it is reached
   */
  public CreditStanding {
    requireNonNull(required, "required");
    requireNonNull(remaining, "remaining");
    requireNonNull(excess, "excess");
  }

  static CreditStanding of(Ratio required, Ratio held) {
    return new CreditStanding(
        required, required.minus(held).max(Ratio.ZERO), held.minus(required).max(Ratio.ZERO));
  }

  /**
   * Tells whether the credit that is needed is held.
   *
   * @return true if nothing remains to be earned
   */
  public boolean reached() {
    return remaining.signum() == 0;
  }

  /** Returns need and rest, such as {@code 100, 37.5 to go}. */
  @Override
  public String toString() {
    return required + ", " + remaining + " to go";
  }

  /** Returns need and rest in words. */
  @Override
  public Text label() {
    return reached()
        ? Message.of(REACHED, required).toText()
        : Message.of(OPEN, required, remaining).toText();
  }
}
