package id.skp.core.people;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Status kepegawaian</em>: how an employee of the state (<em>pegawai ASN</em>) is employed. Source: PermenPAN-RB
 * 6/2022, which holds for all alike, and KepMenPANRB 16/2025 for the part-time ones. What each may have, parameters say.
 */
public enum Employment implements Labelled {
  /** Civil servant. */
  PNS("Pegawai Negeri Sipil", "Civil servant"),
  /** Government employee with a work agreement. */
  PPPK("Pegawai Pemerintah dengan Perjanjian Kerja", "Government employee with a work agreement"),
  /** Candidate civil servant, on probation; with the number and rank of a civil servant. */
  CPNS("Calon Pegawai Negeri Sipil", "Candidate civil servant"),
  /** Government employee with a work agreement of one year, part-time. */
  PPPK_PARUH_WAKTU(
      "Pegawai Pemerintah dengan Perjanjian Kerja Paruh Waktu",
      "Part-time government employee with a work agreement");

  private final Text label;

  Employment(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  /**
   * Tells whether number and rank are those of a civil servant.
   *
   * @return true for a PNS and a CPNS, false for those with a work agreement
   */
  public boolean isCivilServant() {
    return this == PNS || this == CPNS;
  }

  @Override
  public Text label() {
    return label;
  }
}
