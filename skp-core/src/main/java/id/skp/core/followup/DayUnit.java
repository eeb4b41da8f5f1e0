package id.skp.core.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Satuan hari</em>: in which days a period is given. */
public enum DayUnit implements Labelled {
  /** Days; the rule set says which days these are (OQ-622). */
  HARI("hari", "day"),
  /** Working days, in so many words. */
  HARI_KERJA("hari kerja", "working day");

  private final Text one;

  DayUnit(String indonesian, String english) {
    this.one = Text.of(indonesian, english);
  }

  /** Returns a number of these days. */
  Text counted(int days) {
    return Text.counted(days, one.indonesian(), one.english());
  }

  @Override
  public Text label() {
    return Text.of(one.indonesian(), one.english() + "s");
  }
}
