package id.skp.rules.siasn;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What a second record of one person and year, or period, means (OQ-S05). */
public enum SameYearPolicy implements Labelled {
  /** It replaces the one before, which is found. */
  REPLACES("mengganti yang sebelumnya; temuan", "it replaces the one before, which is found"),
  /** It is one more record. */
  SECOND_RECORD("catatan kedua", "one more record");

  private final Text label;

  SameYearPolicy(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
