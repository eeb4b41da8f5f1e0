package id.skp.rules.consequence;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Potensial</em>: the level of somebody's potential, which is told and never worked out of performance. */
public enum TalentPotential implements Labelled {
  /** Low. */
  RENDAH("Rendah", "Low"),
  /** Medium. */
  MENENGAH("Menengah", "Medium"),
  /** High. */
  TINGGI("Tinggi", "High");

  private final Text label;

  TalentPotential(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
