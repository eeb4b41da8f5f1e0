package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Kondisi</em>: in which direction an indicator is better. Source: PermenPAN-RB 8/2021, Lampiran, hlm. 92-93.
 */
public enum Polarity implements Labelled {
  /** More is better. */
  NORMAL("Normal", "More is better"),
  /** Less is better, as with time, cost or errors. */
  KHUSUS("Khusus", "Less is better");

  private final Text label;

  Polarity(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
