package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Peran pemberi tugas</em>: in which role somebody assigns work. In a team across units (<em>tim kerja</em>) it is the head
 * of the team, beside the direct superior, who alone rates. Source: PermenPAN-RB 6/2022; that only he rates is OQ-635.
 */
public enum AssignerRole implements Labelled {
  /** The official who appraises, usually the direct superior. */
  PEJABAT_PENILAI_KINERJA("Pejabat Penilai Kinerja", "Appraiser"),
  /** Another leader who assigns work. */
  PIMPINAN("Pimpinan pemberi tugas", "Assigning leader"),
  /** The head of a team. */
  KETUA_TIM("Ketua tim kerja", "Head of a team");

  private final Text label;

  AssignerRole(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
