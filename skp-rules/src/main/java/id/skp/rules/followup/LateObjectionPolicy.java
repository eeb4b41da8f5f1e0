package id.skp.rules.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What a decision on a late objection is worth (OQ-623). */
public enum LateObjectionPolicy implements Labelled {
  /** Nothing: the objection stays late. */
  STAYS_LATE("tetap terlambat", "stays late"),
  /** The decision heals the lateness. */
  DECISION_HEALS("putusan menyembuhkan keterlambatan", "the decision heals the lateness");

  private final Text label;

  LateObjectionPolicy(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
