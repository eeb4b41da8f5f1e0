package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import id.skp.core.people.PositionLevel;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.message.Message;

/**
 * <em>Bagian angka kredit</em>: what the months under one level earned of an evaluation.
 *
 * @param level the level
 * @param months the months that count for it, 0 to 12
 * @param credit their credit
 */
public record CreditShare(PositionLevel level, int months, CreditScore credit) implements Labelled {
  /**
   * Refuses null.
   *
   * @param level the level
   * @param months the months that count for it, 0 to 12
   * @param credit their credit
   */
  public CreditShare {
    requireNonNull(level, "level");
    requireNonNull(credit, "credit");
  }

  /** Returns level, months and credit. */
  @Override
  public Text label() {
    return Message.of(Text.same("{0} {1}/12: {2}"), level, months, credit).toText();
  }
}
