package id.skp.core.dialogue;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Pokok klarifikasi ekspektasi</em>: the five items that leader and employee settle before the work begins, in the law's
 * order. The first two make the plan, the others its annex. Source: PermenPAN-RB 6/2022.
 */
public enum ExpectationTopic implements Labelled {
  /** The result expected, with its measure and target. */
  HASIL("Hasil yang diharapkan", "Result expected"),
  /** The behaviour expected. */
  PANDUAN_BERTINDAK("Panduan dalam bertindak", "Guidance in acting"),
  /** What the work needs. */
  DUKUNGAN_SUMBER_DAYA("Dukungan sumber daya", "Resource support"),
  /** When, how and to whom progress is shown. */
  SKEMA_PERTANGGUNGJAWABAN("Skema pertanggungjawaban", "Accountability scheme"),
  /** What follows from reaching or missing the result. */
  KONSEKUENSI("Konsekuensi", "Consequences");

  private final Text label;

  ExpectationTopic(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
