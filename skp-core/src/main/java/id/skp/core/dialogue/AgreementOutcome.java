package id.skp.core.dialogue;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Tindak lanjut kesepakatan</em>: what became of an agreement. What has not been looked at yet is {@code OPEN}, never
 * {@code NOT_DONE}. Source: PermenPAN-RB 6/2022 as its drafters explain it.
 */
public enum AgreementOutcome implements Labelled {
  /** Nobody has looked at it yet. */
  OPEN("Belum ditinjau", "Not yet reviewed"),
  /** It was done. */
  DONE("Dilaksanakan", "Done"),
  /** It was looked at and not done: it carries over. */
  NOT_DONE("Tidak dilaksanakan", "Not done");

  private final Text label;

  AgreementOutcome(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
