package id.skp.rules.angkakredit;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Cara pengangkatan</em>: how somebody comes into a level of functional posts. */
public enum EntryWay implements Labelled {
  /** The first appointment: what was earned as a candidate counts by its periods. */
  PENGANGKATAN_PERTAMA("Pengangkatan pertama", "First appointment"),
  /** From another post: a year's credit of the level for each year in the rank. */
  PERPINDAHAN("Perpindahan dari jabatan lain", "Transfer from another post"),
  /** By adjustment of the post: a year's credit of the level for each year in the rank. */
  PENYESUAIAN("Penyesuaian", "Adjustment"),
  /** By promotion: a year's credit of the level for each year in the rank. */
  PROMOSI("Promosi", "Promotion"),
  /** Of an executive with a master's degree: a flat credit, whatever the rank. */
  PELAKSANA_MAGISTER("Pelaksana berijazah magister", "Executive with a master's degree");

  private final Text label;

  EntryWay(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
