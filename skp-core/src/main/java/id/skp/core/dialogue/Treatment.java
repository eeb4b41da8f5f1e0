package id.skp.core.dialogue;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Perlakuan</em>: what leader and employee choose to do beside going on. Source: PermenPAN-RB 6/2022 as its drafters explain
 * it.
 */
public enum Treatment implements Labelled {
  /** Questions that lead the employee to own answers. */
  COACHING("Coaching", "Coaching"),
  /** Experience that is passed on. */
  MENTORING("Mentoring", "Mentoring"),
  /** Guidance toward the result. */
  BIMBINGAN("Bimbingan kinerja", "Performance guidance"),
  /** Help with obstacles of behaviour or person. */
  KONSELING("Konseling kinerja", "Performance counselling"),
  /** A training. */
  PELATIHAN("Pelatihan", "Training");

  private final Text label;

  Treatment(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
