package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Jenis kinerja</em>: where a work result comes from. Source: PermenPAN-RB 6/2022.
 */
public enum WorkResultKind implements Labelled {
  /** Main result: from the unit's agreement, the role-result matrix or the post's main role. */
  UTAMA("Kinerja Utama", "Main result"),
  /** Additional result: by an assignment outside of those. */
  TAMBAHAN("Kinerja Tambahan", "Additional result");

  private final Text label;

  WorkResultKind(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
