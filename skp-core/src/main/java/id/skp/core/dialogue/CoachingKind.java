package id.skp.core.dialogue;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Jenis pembinaan</em>: the two kinds of coaching. Source: PermenPAN-RB 6/2022, Lampiran pp. 83-84.
 */
public enum CoachingKind implements Labelled {
  /** How to reach the results. */
  BIMBINGAN_KINERJA("Bimbingan kinerja", "Performance guidance"),
  /** Obstacles of behaviour or person. */
  KONSELING_KINERJA("Konseling kinerja", "Performance counselling");

  private final Text label;

  CoachingKind(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
