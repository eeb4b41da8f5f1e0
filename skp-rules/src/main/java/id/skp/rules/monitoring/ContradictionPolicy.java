package id.skp.rules.monitoring;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What becomes of a recorded evaluation that its own ratings contradict (OQ-642). */
public enum ContradictionPolicy implements Labelled {
  /** It is found as an error, and what depends on it is undecided. */
  STOP(
      "temuan kesalahan; yang bergantung padanya tidak diputuskan",
      "an error is found; what depends on it is undecided"),
  /** It is found, and the record holds all the same. */
  TRUST("temuan; catatan tetap berlaku", "it is found; the record holds"),
  /** The file is refused: neither its review nor what depends on the evaluation is decided. */
  REFUSE("berkas ditolak", "the file is refused");

  private final Text label;

  ContradictionPolicy(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
