package id.skp.rules.angkakredit;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Which promotion credit is held for. */
public enum CreditGoal implements Labelled {
  /** <em>Kenaikan pangkat</em>: to the next rank. */
  PANGKAT("Kenaikan pangkat", "Promotion to the next rank"),
  /** <em>Kenaikan jenjang</em>: to the next level of functional posts. */
  JENJANG("Kenaikan jenjang", "Promotion to the next level");

  private final Text label;

  CreditGoal(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
