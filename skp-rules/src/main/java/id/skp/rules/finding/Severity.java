package id.skp.rules.finding;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How grave a finding is. None blocks anything: what follows from a finding is for people to decide. */
public enum Severity implements Labelled {
  /** The law requires it otherwise. */
  ERROR("Kesalahan", "Error"),
  /** It should be looked at. */
  WARNING("Peringatan", "Warning"),
  /** Something to know. */
  ADVICE("Saran", "Advice");

  private final Text label;

  Severity(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
