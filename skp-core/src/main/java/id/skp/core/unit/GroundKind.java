package id.skp.core.unit;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Dasar penetapan</em>: on what the predicate of a unit is fixed. Source: SE MenPANRB 3/2023. */
public enum GroundKind implements Labelled {
  /** What was achieved of the performance agreement, for a year. */
  PERJANJIAN_KINERJA("Capaian perjanjian kinerja", "Achievement of the performance agreement"),
  /** What the leader expected of the unit, for a year. */
  EKSPEKTASI_PIMPINAN("Ekspektasi pimpinan", "The leader's expectation"),
  /** The action plans against the targets of the period, for a part of a year. */
  RENCANA_AKSI("Rencana aksi", "Action plans");

  private final Text label;

  GroundKind(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
