package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What a leader scores with agreements only, or initiatives only (OQ-811). */
public enum LeaderSingleKind implements Labelled {
  /** The kind that is there counts in full. */
  IN_FULL("dihitung penuh", "counts in full"),
  /** The missing kind counts as 0. */
  MISSING_IS_ZERO("yang tidak ada bernilai 0", "the missing kind is 0");

  private final Text label;

  LeaderSingleKind(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
