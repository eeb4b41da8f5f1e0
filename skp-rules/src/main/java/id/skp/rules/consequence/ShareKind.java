package id.skp.rules.consequence;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Bentuk persentase</em>: whether a decree prints what is paid or what is cut. */
public enum ShareKind implements Labelled {
  /** What is paid. */
  DIBAYARKAN("Yang dibayarkan", "What is paid"),
  /** What is cut. */
  DIPOTONG("Yang dipotong", "What is cut");

  private final Text label;

  ShareKind(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
