package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What becomes of a negative achievement of the special condition (OQ-803). */
public enum NegativeAchievement implements Labelled {
  /** It is held at 0. */
  HELD_AT_ZERO("ditahan pada 0", "held at 0"),
  /** It stays negative. */
  LET_STAND("dibiarkan", "left as it is");

  private final Text label;

  NegativeAchievement(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
