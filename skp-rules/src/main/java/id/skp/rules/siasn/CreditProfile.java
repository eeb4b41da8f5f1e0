package id.skp.rules.siasn;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Which spelling of the fields of credit is written; both are read (OQ-S03). */
public enum CreditProfile implements Labelled {
  /** The older JSON form: {@code bulanMulaiPenailan} (sic). */
  PENAILAN("bentuk lama, bulanMulaiPenailan", "the older form, bulanMulaiPenailan"),
  /** The newer multipart form: {@code bulan_mulai_penilaian}, with {@code dok_pak} and {@code sk_pak} in place of {@code path}. */
  PENILAIAN("bentuk baru, bulan_mulai_penilaian", "the newer form, bulan_mulai_penilaian");

  private final Text label;

  CreditProfile(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
