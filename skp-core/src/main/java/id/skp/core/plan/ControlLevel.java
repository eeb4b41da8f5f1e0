package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Kualitas dan tingkat kendali</em>: how far an indicator looks beyond what its owner controls. Source: PermenPAN-RB
 * 6/2022, manual indikator kinerja.
 */
public enum ControlLevel implements Labelled {
  /** What changes for those who are served. */
  OUTCOME("Outcome", "Outcome"),
  /** A change on the way to the outcome. */
  OUTCOME_ANTARA("Outcome antara", "Intermediate outcome"),
  /** A product that the owner controls little. */
  OUTPUT_KENDALI_RENDAH("Output kendali rendah", "Output under low control");

  private final Text label;

  ControlLevel(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
