package id.skp.core.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Status keberatan</em>: what an objection is, judged by its dates alone. Source: PP 30/2019, Pasal 59. */
public enum ObjectionStatus implements Labelled {
  /** Filed in time and not decided yet. */
  TIMELY("tepat waktu", "in time"),
  /** Filed after the last day. */
  LATE("terlambat", "late"),
  /** Filed in time and decided. */
  DECIDED("sudah diputus", "decided");

  private final Text label;

  ObjectionStatus(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
