package id.skp.rules.consequence;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Dasar tunjangan</em>: what the amount is that a policy takes its percentages of. */
public enum AllowanceBase implements Labelled {
  /** The whole allowance of the class of the post; the policy says which part of it performance pays. */
  TUNJANGAN_KELAS_JABATAN("Tunjangan kelas jabatan", "Allowance of the class of the post"),
  /** The part that performance pays, already taken out. */
  BAGIAN_KINERJA("Bagian kinerja", "Part that performance pays");

  private final Text label;

  AllowanceBase(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
