package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Kategori capaian</em>: how well an indicator or a result was reached. Source: PermenPAN-RB 8/2021.
 */
public enum AchievementCategory implements Labelled {
  /** Very good. */
  SANGAT_BAIK(5, "Sangat Baik", "Very good"),
  /** Good. */
  BAIK(4, "Baik", "Good"),
  /** Sufficient. */
  CUKUP(3, "Cukup", "Sufficient"),
  /** Poor. */
  KURANG(2, "Kurang", "Poor"),
  /** Very poor. */
  SANGAT_KURANG(1, "Sangat Kurang", "Very poor");

  private final int standing;
  private final Text label;

  AchievementCategory(int standing, String indonesian, String english) {
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
   * @return 1 (very poor) to 5 (very good)
   */
  public int standing() {
    return standing;
  }
}
