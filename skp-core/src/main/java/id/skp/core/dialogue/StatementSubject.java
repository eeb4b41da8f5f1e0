package id.skp.core.dialogue;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Subjek pernyataan</em>: whom a statement of Format B.1.8 is about. Source: PermenPAN-RB 6/2022, Lampiran p. 83.
 */
public enum StatementSubject implements Labelled {
  /** The employee: statements 1 to 3. */
  PEGAWAI("Pegawai", "Employee"),
  /** Who coached: statements 4 to 6. */
  PIMPINAN_ATAU_PIHAK_LAIN("Pimpinan atau pihak lain", "Leader or other party"),
  /** Both: statements 7 to 9. */
  KEDUANYA("Keduanya", "Both");

  private final Text label;

  StatementSubject(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
