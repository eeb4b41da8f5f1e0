package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** The category of staff who reach a target that is the most attainable (OQ-808). */
public enum StaffMaximalTarget implements Labelled {
  /** As for leaders. */
  SANGAT_BAIK("Sangat Baik", "very good"),
  /** By the bands like any other. */
  BY_BANDS("menurut rentang", "by the bands");

  private final Text label;

  StaffMaximalTarget(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
