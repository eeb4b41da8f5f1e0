package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** The score of leaders above a target that is the most attainable (OQ-809). */
public enum MaximalTargetAbove100 implements Labelled {
  /** The top of the scale. */
  TOP("nilai tertinggi", "the top score"),
  /** By the scale like any other. */
  BY_SCALE("menurut skala", "by the scale"),
  /** Refused: what is the most attainable cannot be exceeded. */
  REJECT("ditolak", "refused");

  private final Text label;

  MaximalTargetAbove100(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
