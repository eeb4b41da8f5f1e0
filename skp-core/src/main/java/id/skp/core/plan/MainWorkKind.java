package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Jenis kinerja utama</em> of a leader: what a main result comes from. Source: PermenPAN-RB 8/2021.
 */
public enum MainWorkKind implements Labelled {
  /** From the performance agreement, strategic plan, annual plan or a directive. */
  PERJANJIAN_KINERJA("Perjanjian kinerja", "Agreement"),
  /** From an action plan or a strategic initiative. */
  INISIATIF_STRATEGIS("Inisiatif strategis", "Initiative");

  private final Text label;

  MainWorkKind(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
