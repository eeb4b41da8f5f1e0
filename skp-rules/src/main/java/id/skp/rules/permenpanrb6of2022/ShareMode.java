package id.skp.rules.permenpanrb6of2022;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How a share over several predicates is counted (OQ-615). */
public enum ShareMode implements Labelled {
  /** All of them together. */
  SUM("dijumlahkan", "added up"),
  /** The one that most people have. */
  LARGEST("yang terbanyak saja", "the largest alone");

  private final Text label;

  ShareMode(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
