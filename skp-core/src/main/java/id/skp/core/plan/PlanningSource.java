package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Sumber penyusunan SKP</em>: what leader and employee look at in the planning dialogue. Source: PermenPAN-RB 6/2022.
 */
public enum PlanningSource implements Labelled {
  /** The strategic plan of the agency. */
  RENCANA_STRATEGIS("Rencana strategis", "Strategic plan"),
  /** The performance agreement of the unit. */
  PERJANJIAN_KINERJA("Perjanjian kinerja unit", "Performance agreement of the unit"),
  /** How the organisation is built and works. */
  ORGANISASI_DAN_TATA_KERJA("Organisasi dan tata kerja", "Organisation and work rules"),
  /** The plan of the leader. */
  RENCANA_PIMPINAN("Rencana kinerja pimpinan", "Leader's plan"),
  /** What the employee is able to do. */
  KOMPETENSI_PEGAWAI("Kompetensi pegawai", "Competence of the employee"),
  /** Priorities of the organisation, the unit or the leader. */
  PRIORITAS(
      "Prioritas organisasi, unit kerja, atau pimpinan",
      "Priorities of organisation, unit or leader");

  private final Text label;

  PlanningSource(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
