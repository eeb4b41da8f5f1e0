package id.skp.rules.angkakredit;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Syarat kenaikan</em>: what a promotion asks for. */
public enum PromotionCondition implements Labelled {
  /** The cumulative credit. */
  ANGKA_KREDIT("Angka kredit kumulatif", "The cumulative credit"),
  /** The predicate of the last years. */
  PREDIKAT("Predikat kinerja tahun-tahun terakhir", "The predicate of the last years"),
  /** A vacancy at the next level. */
  LOWONGAN("Lowongan kebutuhan jabatan", "A vacancy"),
  /** The competence test. */
  UJI_KOMPETENSI("Lulus uji kompetensi", "The competence test");

  private final Text label;

  PromotionCondition(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
