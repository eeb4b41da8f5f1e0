package id.skp.core.cascade;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Bentuk dukungan</em>: what a result that does not divide the superior's gives to it. Source: PermenPAN-RB 6/2022. */
public enum Contribution implements Labelled {
  /** An output that the superior's result builds on. */
  OUTPUT("Output", "Output"),
  /** A service. */
  LAYANAN("Layanan", "Service");

  private final Text label;

  Contribution(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
