package id.skp.rules.siasn;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What is written as the number of an appraiser who is no ASN (OQ-S07). */
public enum NonAsnAppraiserId implements Labelled {
  /** The number as text, empty text where there is none. */
  TEXT_OR_EMPTY("teks, boleh kosong", "text, may be empty"),
  /** The number, which must be given. */
  REQUIRED("NRP, wajib", "NRP, which must be given"),
  /** The number, and no field where there is none. */
  LEFT_OUT("bidang tidak ditulis bila tidak ada", "the field is left out where there is none");

  private final Text label;

  NonAsnAppraiserId(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
