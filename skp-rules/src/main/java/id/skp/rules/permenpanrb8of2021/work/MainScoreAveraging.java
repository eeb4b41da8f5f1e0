package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Over what the staff main score is averaged (OQ-814). */
public enum MainScoreAveraging implements Labelled {
  /** Over the own results. */
  OWN_RESULTS("hasil kerja sendiri", "own results"),
  /** Over the superior's results that are served, own results of one being averaged first. */
  SUPERIOR_RESULTS("hasil kerja atasan", "superior's results");

  private final Text label;

  MainScoreAveraging(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
