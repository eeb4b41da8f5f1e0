package id.skp.rules.siasn;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What holds of a record read whose quadrant its ratings contradict (OQ-S12). */
public enum InconsistentReadPolicy implements Labelled {
  /** Both are kept, and it is found. */
  KEEP_BOTH("keduanya disimpan; temuan", "both are kept, and it is found"),
  /** The predicate is that of the ratings, and it is found. */
  TRUST_RATINGS("rating yang dipakai; temuan", "the ratings hold, and it is found"),
  /** The predicate is that of the quadrant, and it is found. */
  TRUST_QUADRANT("kuadran yang dipakai; temuan", "the quadrant holds, and it is found");

  private final Text label;

  InconsistentReadPolicy(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
