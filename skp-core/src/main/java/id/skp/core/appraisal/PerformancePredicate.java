package id.skp.core.appraisal;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Optional;

/**
 * <em>Predikat kinerja pegawai</em>: the outcome of a person's evaluation. The middle of the scale is {@link #CUKUP} in
 * PP 30/2019 and PermenPAN-RB 8/2021 and {@link #BUTUH_PERBAIKAN} in PermenPAN-RB 6/2022; a rule set says which one it
 * uses. {@code ISTIMEWA} is not a person's predicate: see {@link OrganisationPredicate}.
 */
public enum PerformancePredicate implements Labelled {
  /** Very good. */
  SANGAT_BAIK(5, "Sangat Baik", "Very good"),
  /** Good. */
  BAIK(4, "Baik", "Good"),
  /** Sufficient: the middle of the scale of PP 30/2019 and PermenPAN-RB 8/2021. */
  CUKUP(3, "Cukup", "Sufficient"),
  /** Needs improvement: the middle of the scale of PermenPAN-RB 6/2022. */
  BUTUH_PERBAIKAN(3, "Butuh Perbaikan", "Needs improvement"),
  /** Poor. */
  KURANG(2, "Kurang", "Poor"),
  /** Very poor. */
  SANGAT_KURANG(1, "Sangat Kurang", "Very poor");

  private final int standing;
  private final Text label;

  PerformancePredicate(int standing, String indonesian, String english) {
    this.standing = standing;
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Tells whose word it is, where regulations name one standing differently.
   *
   * @return the regulations that use the word, and the word of the others; empty where all use the same
   */
  public Optional<Text> usage() {
    return switch (this) {
      case CUKUP ->
        Optional.of(
            Text.of(
                "sebutan PP 30/2019 dan PermenPAN-RB 8/2021, setara dengan Butuh Perbaikan (BUTUH_PERBAIKAN) dalam PermenPAN-RB 6/2022",
                "the word of PP 30/2019 and PermenPAN-RB 8/2021, of the same standing as Needs improvement (BUTUH_PERBAIKAN) in PermenPAN-RB 6/2022"));
      case BUTUH_PERBAIKAN ->
        Optional.of(
            Text.of(
                "sebutan PermenPAN-RB 6/2022, setara dengan Cukup (CUKUP) dalam PP 30/2019 dan PermenPAN-RB 8/2021",
                "the word of PermenPAN-RB 6/2022, of the same standing as Sufficient (CUKUP) in PP 30/2019 and PermenPAN-RB 8/2021"));
      case SANGAT_BAIK, BAIK, KURANG, SANGAT_KURANG -> Optional.empty();
    };
  }

  /**
   * Returns the place on the scale, greater is better; {@link #CUKUP} and {@link #BUTUH_PERBAIKAN} share one. It serves
   * comparison only: it is neither a score nor a code of any system, some of which count from the best down (in SIASN 1 is
   * the best). Numbers of a system come from a named table of codes alone, a
   * {@link id.skp.core.alias.Vocabulary}, which {@code VocabularyJson} reads.
   *
   * @return 1 (very poor) to 5 (very good)
   */
  public int standing() {
    return standing;
  }
}
