package id.skp.core.appraisal;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Predikat kinerja organisasi</em>: the outcome of a unit, on a scale of its own. Source: PermenPAN-RB 6/2022.
 */
public enum OrganisationPredicate implements Labelled {
  /** Outstanding. */
  ISTIMEWA(5, "Istimewa", "Outstanding"),
  /** Good. */
  BAIK(4, "Baik", "Good"),
  /** Needs improvement. */
  BUTUH_PERBAIKAN(3, "Butuh Perbaikan", "Needs improvement"),
  /** Poor. */
  KURANG(2, "Kurang", "Poor"),
  /** Very poor. */
  SANGAT_KURANG(1, "Sangat Kurang", "Very poor");

  private final int standing;
  private final Text label;

  OrganisationPredicate(int standing, String indonesian, String english) {
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
   * a system come from a named table of codes alone, {@code Codes} in skp-rules.
   *
   * @return 1 (very poor) to 5 (outstanding)
   */
  public int standing() {
    return standing;
  }
}
