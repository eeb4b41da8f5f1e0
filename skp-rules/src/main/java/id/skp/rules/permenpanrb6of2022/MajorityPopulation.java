package id.skp.rules.permenpanrb6of2022;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Which results make the majority (OQ-609). */
public enum MajorityPopulation implements Labelled {
  /** Main and additional results together. */
  ALL_RESULTS("semua hasil kerja", "all results"),
  /** Main results only. */
  MAIN_RESULTS("hasil kerja utama saja", "main results only");

  private final Text label;

  MajorityPopulation(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
