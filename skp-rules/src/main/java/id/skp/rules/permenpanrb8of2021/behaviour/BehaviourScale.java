package id.skp.rules.permenpanrb8of2021.behaviour;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Whether levels of behaviour become scores by the unverified formula (OQ-819). */
public enum BehaviourScale implements Labelled {
  /** By straight lines between the anchors. */
  ANCHORS("menurut jangkar", "by the anchors"),
  /** Not at all: an agency that does not trust the formula enters scores of its own. */
  NOT_APPLIED("tidak dipakai", "not applied");

  private final Text label;

  BehaviourScale(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
