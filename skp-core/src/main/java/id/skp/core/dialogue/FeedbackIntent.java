package id.skp.core.dialogue;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Maksud umpan balik</em>: whether feedback appreciates or asks for improvement, where its giver says so. It is no score
 * and cannot be told from the words. Our reading (OQ-662): the law knows feedback in words only.
 */
public enum FeedbackIntent implements Labelled {
  /** It appreciates. */
  APRESIASI("Apresiasi", "Appreciation"),
  /** It asks for improvement. */
  PERBAIKAN("Perbaikan", "Improvement");

  private final Text label;

  FeedbackIntent(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
