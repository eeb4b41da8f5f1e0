package id.skp.core.people;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Status kepegawaian</em>: how an employee of the state (<em>pegawai ASN</em>) is employed. Source: PermenPAN-RB
 * 6/2022, which holds for both alike.
 */
public enum Employment implements Labelled {
  /** Civil servant. */
  PNS("Pegawai Negeri Sipil", "Civil servant"),
  /** Government employee with a work agreement. */
  PPPK("Pegawai Pemerintah dengan Perjanjian Kerja", "Government employee with a work agreement");

  private final Text label;

  Employment(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
