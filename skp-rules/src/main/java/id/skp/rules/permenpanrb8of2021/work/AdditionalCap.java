package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How additional assignments are added up (OQ-816). */
public enum AdditionalCap implements Labelled {
  /** Added up, at most the maximum. */
  SUM_AT_MOST_TEN("dijumlahkan sampai batas", "sum, at most the maximum"),
  /** Added up without a maximum. */
  SUM("dijumlahkan tanpa batas", "sum without a maximum"),
  /** Averaged. */
  AVERAGE("dirata-rata", "average");

  private final Text label;

  AdditionalCap(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
