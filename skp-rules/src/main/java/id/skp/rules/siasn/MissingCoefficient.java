package id.skp.rules.siasn;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What happens where periodic performance has no coefficient, as of posts without credit (OQ-S11). */
public enum MissingCoefficient implements Labelled {
  /** Whoever writes must give one. */
  REFUSED("ditolak; pemanggil wajib mengisi", "refused; the caller must give one"),
  /** Null is written. */
  WRITTEN_AS_NULL("ditulis null", "null is written");

  private final Text label;

  MissingCoefficient(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
