package id.skp.core.dialogue;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Pokok dialog berkelanjutan</em>: what leader and employee talk about during the work. Source: PermenPAN-RB 6/2022 as its
 * drafters explain it.
 */
public enum ProgressTopic implements Labelled {
  /** How far the work has got. */
  KEMAJUAN("Kemajuan pekerjaan", "Progress of the work"),
  /** What was learned from it. */
  PEMBELAJARAN("Pembelajaran", "What was learned"),
  /** What the leader can help with. */
  BANTUAN_PIMPINAN("Bantuan pimpinan", "Help of the leader");

  private final Text label;

  ProgressTopic(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
