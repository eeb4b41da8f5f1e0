package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Aspek</em>: what an indicator of an administrative or functional post measures. Source: PermenPAN-RB 6/2022.
 */
public enum Aspect implements Labelled {
  /** How much. */
  KUANTITAS("Kuantitas", "Quantity"),
  /** How well. */
  KUALITAS("Kualitas", "Quality"),
  /** By when, or how long. */
  WAKTU("Waktu", "Time"),
  /** At what cost. */
  BIAYA("Biaya", "Cost");

  private final Text label;

  Aspect(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
