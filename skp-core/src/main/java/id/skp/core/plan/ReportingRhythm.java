package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Periode pelaporan</em>: how often an indicator is reported. Source: PermenPAN-RB 6/2022, manual indikator kinerja.
 */
public enum ReportingRhythm implements Labelled {
  /** Every month. */
  BULANAN("Bulanan", "Monthly"),
  /** Every quarter. */
  TRIWULAN("Triwulan", "Quarterly"),
  /** Every half-year. */
  SEMESTERAN("Semesteran", "Half-yearly"),
  /** Every year. */
  TAHUNAN("Tahunan", "Yearly");

  private final Text label;

  ReportingRhythm(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
