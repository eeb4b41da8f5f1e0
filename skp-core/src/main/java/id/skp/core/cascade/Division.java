package id.skp.core.cascade;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Pembagian hasil kerja atasan</em>: how a superior's result is divided in direct cascading. Source: PermenPAN-RB 8/2021, Lampiran Bab II. */
public enum Division implements Labelled {
  /** By aspect. */
  ASPEK("Aspek", "Aspect"),
  /** By area. */
  WILAYAH("Wilayah", "Area"),
  /** By quantitative load: the parts add up to the superior's target. */
  BEBAN_KUANTITATIF("Beban kuantitatif", "Quantitative load");

  private final Text label;

  Division(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
