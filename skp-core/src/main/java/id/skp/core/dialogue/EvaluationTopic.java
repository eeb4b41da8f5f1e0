package id.skp.core.dialogue;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Pokok dialog evaluasi</em>: what leader and employee talk about after an evaluation. Source: PermenPAN-RB 6/2022 as its
 * drafters explain it.
 */
public enum EvaluationTopic implements Labelled {
  /** The predicate, with its ratings and evidence. */
  PREDIKAT("Predikat kinerja", "Performance predicate"),
  /** What went well and what was missing. */
  KEKUATAN_DAN_KESENJANGAN("Kekuatan dan kesenjangan", "Strengths and gaps"),
  /** What follows. */
  KONSEKUENSI("Konsekuensi", "Consequences"),
  /** That an objection is possible, and until when. */
  HAK_KEBERATAN("Hak keberatan", "Right to object");

  private final Text label;

  EvaluationTopic(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
