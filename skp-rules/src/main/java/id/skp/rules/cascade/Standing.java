package id.skp.rules.cascade;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Keadaan sasaran</em>: what the results that carry a goal say about it. */
public enum Standing implements Labelled {
  /** Nobody carries it. */
  TANPA_PENDUKUNG("Tanpa pendukung", "Nobody carries it"),
  /** It is carried, and nothing is known of what has been reached. */
  BELUM_TERUKUR("Belum terukur", "Not measured yet"),
  /** What is known is as expected. */
  AMAN("Aman", "On track"),
  /** Too many of the results that are known lag behind. */
  BERISIKO("Berisiko", "At risk");

  private final Text label;

  Standing(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
