package id.skp.core.evidence;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Cara pengamatan</em>: whether the leader looked at a fixed time or as it came. Source: PermenPAN-RB 6/2022.
 */
public enum ObservationMode implements Labelled {
  /** At a fixed time. */
  BERKALA("Berkala", "Periodic"),
  /** As it came. */
  INSIDENTIL("Insidentil", "Incidental");

  private final Text label;

  ObservationMode(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
