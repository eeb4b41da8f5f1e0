package id.skp.testkit.variants.contoh;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** The six predicates, from the worst to the best. */
enum Merit implements Labelled {
  /** Failed. */
  GAGAL("Gagal", "Failed"),
  /** Poor. */
  LEMAH("Lemah", "Weak"),
  /** Enough. */
  CUKUP("Cukup", "Sufficient"),
  /** Good. */
  BAIK("Baik", "Good"),
  /** Very good. */
  UNGGUL("Unggul", "Excellent"),
  /** Outstanding. */
  TELADAN("Teladan", "Exemplary");

  private final Text label;

  Merit(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
