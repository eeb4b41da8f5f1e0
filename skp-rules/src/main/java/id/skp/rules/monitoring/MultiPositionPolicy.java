package id.skp.rules.monitoring;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Which of several posts held in a year decides its predicate (OQ-619, OQ-641). */
public enum MultiPositionPolicy implements Labelled {
  /** Of the definitive posts the one held last, by the end of its plan; an acting post decides nothing. */
  DEFINITIVE_POST("jabatan definitif terakhir", "the last definitive post"),
  /** The post held last, by the end of its plan, acting or not: its appraiser weighs what came before. */
  LAST_ASSESSOR("pejabat penilai terakhir", "the last appraiser"),
  /** The post held for the most months. */
  MOST_MONTHS("jabatan dengan bulan terbanyak", "the post of most months");

  private final Text label;

  MultiPositionPolicy(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
