package id.skp.rules.permenpanrb8of2021;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How two, four or more categories become that of the result (OQ-807). */
public enum OtherAspectCombiner implements Labelled {
  /** The lower median, at most one step above the lowest. */
  LOWER_MEDIAN(
      "median bawah, paling tinggi satu di atas yang terendah",
      "lower median, at most one above the lowest"),
  /** The mean of the standings, a half upwards. */
  MEAN("rata-rata kedudukan", "mean of the standings");

  private final Text label;

  OtherAspectCombiner(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
