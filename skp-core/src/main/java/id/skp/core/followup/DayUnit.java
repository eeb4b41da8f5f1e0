package id.skp.core.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Satuan hari</em>: in which days a period is given. */
public enum DayUnit implements Labelled {
  /** Days; the rule set says which days these are (OQ-622). */
  HARI("hari", "days"),
  /** Working days, in so many words. */
  HARI_KERJA("hari kerja", "working days");

  private final Text label;

  DayUnit(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
