package id.skp.core.people;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Penanda tangan</em>: in which role somebody signs a plan. Source: PermenPAN-RB 6/2022; the performance manager:
 * PermenPAN-RB 8/2021.
 */
public enum Signatory implements Labelled {
  /** The employee. */
  PEGAWAI("Pegawai", "Employee"),
  /** The official who appraises. */
  PEJABAT_PENILAI_KINERJA("Pejabat Penilai Kinerja", "Appraiser"),
  /** Who reviews and documents plans, under PermenPAN-RB 8/2021. */
  PENGELOLA_KINERJA("Pengelola Kinerja", "Performance manager");

  private final Text label;

  Signatory(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
