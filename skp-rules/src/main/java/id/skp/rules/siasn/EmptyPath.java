package id.skp.rules.siasn;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What is written where there is no document (OQ-S06). */
public enum EmptyPath implements Labelled {
  /** An empty list. */
  EMPTY_LIST("daftar kosong", "an empty list"),
  /** Null. */
  NULL("null", "null"),
  /** Nothing: the field is left out. */
  LEFT_OUT("bidang tidak ditulis", "the field is left out");

  private final Text label;

  EmptyPath(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
