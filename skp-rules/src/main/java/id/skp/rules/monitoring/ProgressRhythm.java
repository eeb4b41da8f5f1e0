package id.skp.rules.monitoring;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Irama pencatatan kemajuan</em>: how often progress is recorded (OQ-648). */
public enum ProgressRhythm implements Labelled {
  /** As often as the agency's periods ask. */
  PERIODE("menurut periode", "by period"),
  /** Every working day. */
  HARI_KERJA("setiap hari kerja", "every working day");

  private final Text label;

  ProgressRhythm(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
