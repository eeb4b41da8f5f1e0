package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Metode penyelarasan</em>: how a result is aligned with one of the superior. Source: PermenPAN-RB 8/2021, Bab II.
 */
public enum CascadingMethod implements Labelled {
  /** The superior's result is divided, by aspect, area or load. */
  DIRECT("Direct cascading", "Direct cascading"),
  /** The superior's result is supported without being divided. */
  NON_DIRECT("Non-direct cascading", "Non-direct cascading");

  private final Text label;

  CascadingMethod(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
