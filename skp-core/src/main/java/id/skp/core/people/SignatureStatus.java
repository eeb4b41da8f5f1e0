package id.skp.core.people;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Status tanda tangan</em>: whether somebody has signed. A refusal is recorded; what follows from it is for a rule to say
 * (OQ-624). Source: PermenPAN-RB 6/2022.
 */
public enum SignatureStatus implements Labelled {
  /** Signed. */
  SIGNED("Ditandatangani", "Signed"),
  /** Asked to sign, and refused. */
  REFUSED("Menolak menandatangani", "Refused to sign"),
  /** Not signed so far. */
  NOT_SIGNED("Belum ditandatangani", "Not signed");

  private final Text label;

  SignatureStatus(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
