package id.skp.rules.angkakredit;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** From where the credit for the next rank is counted (OQ-644). */
public enum CreditCounting implements Labelled {
  /** From the lowest rank of the level, the base of the rank included. */
  CUMULATIVE("Kumulatif dalam jenjang", "Cumulative in the level"),
  /** From 0 in each rank: what was earned at another rank does not count. */
  PER_RANK("Dari 0 tiap pangkat", "From 0 in each rank");

  private final Text label;

  CreditCounting(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
