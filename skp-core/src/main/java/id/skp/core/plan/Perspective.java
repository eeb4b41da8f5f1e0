package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Perspektif</em>: what an indicator of a leader looks at. Source: PermenPAN-RB 6/2022.
 */
public enum Perspective implements Labelled {
  /** Those who are served. */
  PENERIMA_LAYANAN("Penerima Layanan", "Service recipients"),
  /** How the work is done. */
  PROSES_BISNIS("Proses Bisnis", "Business processes"),
  /** What the organisation learns and builds up. */
  PENGUATAN_INTERNAL("Penguatan Internal", "Internal strengthening"),
  /** How money is used. */
  ANGGARAN("Anggaran", "Budget");

  private final Text label;

  Perspective(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
