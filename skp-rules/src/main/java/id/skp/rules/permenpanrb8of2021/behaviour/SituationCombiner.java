package id.skp.rules.permenpanrb8of2021.behaviour;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How the levels of several situations become the level of their aspect (OQ-821). */
public enum SituationCombiner implements Labelled {
  /** The appraiser enters the level; the situations stay on record and do not count. */
  ENTERED("level diisi pejabat penilai", "level entered by the official"),
  /** The exact mean of the levels of the situations. */
  MEAN("rata-rata level situasi", "mean of the situations"),
  /** The lowest level of the situations. */
  LOWEST("level situasi terendah", "lowest of the situations");

  private final Text label;

  SituationCombiner(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
