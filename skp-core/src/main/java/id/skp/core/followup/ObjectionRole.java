package id.skp.core.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Peran dalam keberatan</em>: in which role someone acts in an objection. Source: PP 30/2019, Pasal 59. */
public enum ObjectionRole implements Labelled {
  /** The employee who was evaluated. */
  PEGAWAI("Pegawai", "Employee"),
  /** The official who appraised. */
  PEJABAT_PENILAI("Pejabat Penilai Kinerja", "Appraiser"),
  /** The superior of the official who appraised. */
  ATASAN_PEJABAT_PENILAI("Atasan Pejabat Penilai Kinerja", "Superior of the appraiser");

  private final Text label;

  ObjectionRole(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
