package id.skp.core.cascade;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Bentuk matriks</em>: how many tables a unit's matrix has. Source: PermenPAN-RB 6/2022, Lampiran matriks peran hasil. */
public enum MatrixLevels implements Labelled {
  /** One table: the goals of the leader against each employee. */
  SATU_TINGKAT("Satu tingkat", "One level"),
  /** A first table of heads of teams and those who act alone, and one table for each team. */
  DUA_TINGKAT("Dua tingkat", "Two levels");

  private final Text label;

  MatrixLevels(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
