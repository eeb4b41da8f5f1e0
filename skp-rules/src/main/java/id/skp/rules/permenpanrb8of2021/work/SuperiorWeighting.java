package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How a non-direct result takes the superior's into account (OQ-813). */
public enum SuperiorWeighting implements Labelled {
  /** A share of the own score and a share of the superior's. */
  WEIGHTED("sebagian nilai sendiri dan sebagian nilai atasan", "a share of each"),
  /** The same, with the own score in place of the superior's. */
  OWN_STANDS_IN("nilai sendiri menggantikan nilai atasan", "own score stands in"),
  /** The own score alone. */
  IGNORED("nilai atasan diabaikan", "superior ignored");

  private final Text label;

  SuperiorWeighting(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
