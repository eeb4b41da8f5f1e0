package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What becomes of a target that is not above 0 (OQ-830). */
public enum ZeroTarget implements Labelled {
  /** The decision is refused. */
  REJECT("ditolak", "refused"),
  /** A special-condition target of 0 is reached (100) by a realisation of 0 and missed (0) by any other; other targets are refused. */
  REACHED_AT_ZERO(
      "target 0 kondisi khusus tercapai bila realisasi 0",
      "a special-condition target of 0 is reached by 0");

  private final Text label;

  ZeroTarget(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
