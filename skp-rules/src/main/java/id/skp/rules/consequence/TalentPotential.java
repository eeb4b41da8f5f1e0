package id.skp.rules.consequence;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Potensial</em>: the level of somebody's potential, which is told and never worked out of performance. */
public enum TalentPotential implements Labelled {
  /** Low. */
  RENDAH(1, "Rendah", "Low"),
  /** Medium. */
  MENENGAH(2, "Menengah", "Medium"),
  /** High. */
  TINGGI(3, "Tinggi", "High");

  private final int standing;
  private final Text label;

  TalentPotential(int standing, String indonesian, String english) {
    this.standing = standing;
    this.label = Text.of(indonesian, english);
  }

  /**
   * Returns how high it is.
   *
   * @return a number that is higher for more potential
   */
  public int standing() {
    return standing;
  }

  @Override
  public Text label() {
    return label;
  }
}
