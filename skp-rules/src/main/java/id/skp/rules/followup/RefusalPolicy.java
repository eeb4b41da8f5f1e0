package id.skp.rules.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What a refusal to sign the evaluation document does to the result (OQ-624). */
public enum RefusalPolicy implements Labelled {
  /** It is noted; the result stands. */
  NOTED("dicatat, hasil tetap berlaku", "noted, the result stands"),
  /** The result does not stand. */
  VOIDS_RESULT("hasil tidak berlaku", "the result does not stand");

  private final Text label;

  RefusalPolicy(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
