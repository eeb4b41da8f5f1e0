package id.skp.core.dialogue;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Bentuk dialog kinerja</em>: the three performance dialogues. Source: PermenPAN-RB 6/2022 as its drafters explain it.
 */
public enum DialogueKind implements Labelled {
  /** At planning and at every new assignment or change. */
  KLARIFIKASI_EKSPEKTASI("Klarifikasi ekspektasi", "Clarifying expectations"),
  /** Any time during the work. */
  BERKELANJUTAN("Dialog berkelanjutan", "Ongoing dialogue"),
  /** After an evaluation. */
  EVALUASI("Dialog evaluasi", "Evaluation dialogue");

  private final Text label;

  DialogueKind(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
