package id.skp.rules.planreview;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Which results must say which result of the leader they serve (OQ-630). */
public enum ParentResultRequirement implements Labelled {
  /**
   * Main results, but for the leader at the top: one appraised by a political officeholder (without NIP), a {@code JPT_UTAMA}
   * and the head of an independent unit.
   */
  MAIN_RESULTS_BELOW_TOP(
      "hasil utama, kecuali milik pimpinan tertinggi",
      "main results, but for those of the top leader"),
  /** Every result. */
  EVERY_RESULT("setiap hasil", "every result"),
  /** Results that support one of the superior without dividing it. */
  NON_DIRECT_RESULTS("hasil dengan metode non-direct", "results aligned non-directly");

  private final Text label;

  ParentResultRequirement(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
