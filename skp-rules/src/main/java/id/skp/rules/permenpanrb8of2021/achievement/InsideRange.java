package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What a realisation within a range target achieves (OQ-802). */
public enum InsideRange implements Labelled {
  /** Just 100 percent. */
  HUNDRED("100 persen", "100 percent"),
  /** The realisation as a share of the upper bound. */
  SHARE_OF_MAXIMUM("realisasi terhadap batas atas", "realisation over the upper bound");

  private final Text label;

  InsideRange(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
