package id.skp.rules.permenpanrb8of2021.predicate;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Keadaan khusus</em>: a year that an ordinary evaluation does not fit (OQ-829). */
public enum SpecialCase implements Labelled {
  /** Study leave. */
  TUGAS_BELAJAR("Tugas belajar", "Study leave"),
  /** Candidate civil servant. */
  CPNS("Calon PNS", "Candidate civil servant"),
  /** Death within the period. */
  MENINGGAL_DUNIA("Meninggal dunia", "Death"),
  /** Long leave, paid or unpaid. */
  CUTI_PANJANG("Cuti panjang", "Long leave"),
  /** Secondment to another institution. */
  PENUGASAN_DI_LUAR_INSTANSI("Penugasan di luar instansi", "Secondment");

  private final Text label;

  SpecialCase(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
