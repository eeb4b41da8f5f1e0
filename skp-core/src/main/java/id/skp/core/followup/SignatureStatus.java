package id.skp.core.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Status tanda tangan</em>: whether a party signed the evaluation document. Source: PermenPAN-RB 6/2022, Format D.1.1. */
public enum SignatureStatus implements Labelled {
  /** The party signed. */
  SIGNED("ditandatangani", "signed"),
  /** The party refused to sign. */
  REFUSED("menolak menandatangani", "refused"),
  /** The party has not signed. */
  NOT_SIGNED("belum ditandatangani", "not signed");

  private final Text label;

  SignatureStatus(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
