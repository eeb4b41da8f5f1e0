package id.skp.core.appraisal;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Rating</em>: a leader's judgement of work results (<em>hasil kerja</em>) or of work behaviour (<em>perilaku
 * kerja</em>) against what was expected. Source: PermenPAN-RB 6/2022.
 */
public enum Rating implements Labelled {
  /** Above expectation. */
  DI_ATAS_EKSPEKTASI(3, "Di Atas Ekspektasi", "Above expectation"),
  /** At expectation. */
  SESUAI_EKSPEKTASI(2, "Sesuai Ekspektasi", "At expectation"),
  /** Below expectation. */
  DI_BAWAH_EKSPEKTASI(1, "Di Bawah Ekspektasi", "Below expectation");

  private final int standing;
  private final Text label;

  Rating(int standing, String indonesian, String english) {
    this.standing = standing;
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns the place on the scale, greater is better. It serves comparison only: it is
   * neither a score nor a code of any system, some of which count from the best down (in SIASN 1 is the best). Numbers of
   * a system come from a named table of codes alone, a {@link id.skp.core.alias.Vocabulary}, which {@code VocabularyJson} reads.
   *
   * @return 1 (below) to 3 (above)
   */
  public int standing() {
    return standing;
  }
}
