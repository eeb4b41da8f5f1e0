package id.skp.rules.permenpanrb8of2021.score;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What becomes of a value above its maximum. */
public enum Holding implements Labelled {
  /** It is held at the maximum. */
  HELD("ditahan", "held"),
  /** It is left as it is. */
  LET_STAND("dibiarkan", "left as it is");

  private final Text label;

  Holding(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
