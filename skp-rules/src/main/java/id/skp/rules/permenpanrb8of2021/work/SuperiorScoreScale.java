package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Which score of the superior enters a non-direct result (OQ-815). */
public enum SuperiorScoreScale implements Labelled {
  /** The number as it is, such as a leader's 109. */
  AS_IS("apa adanya", "as it is"),
  /** The staff score of the superior's category. */
  BY_CATEGORY("nilai menurut kategori", "score of the category");

  private final Text label;

  SuperiorScoreScale(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
