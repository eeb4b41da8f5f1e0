package id.skp.core.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Isi putusan keberatan</em>: what a decision does with the predicate. */
public enum RulingOutcome implements Labelled {
  /** The predicate stays as it was. */
  KEEP("predikat tetap", "the predicate stays"),
  /** Another predicate takes its place. */
  REPLACE("predikat diganti", "the predicate is replaced");

  private final Text label;

  RulingOutcome(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
