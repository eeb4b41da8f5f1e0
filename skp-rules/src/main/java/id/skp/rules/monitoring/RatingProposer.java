package id.skp.rules.monitoring;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Who proposes ratings (OQ-635). */
public enum RatingProposer implements Labelled {
  /** The appraiser alone. */
  PEJABAT_PENILAI("pejabat penilai kinerja", "the appraiser"),
  /** The head of a team as well. */
  KETUA_TIM("pejabat penilai atau ketua tim", "the appraiser or a team head");

  private final Text label;

  RatingProposer(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
