package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** <em>Jenis rujukan</em>: what kind of standard work is held to. */
public enum StandardKind implements Labelled {
  /** Standar operasional prosedur: how the work is done, step by step. */
  SOP("SOP", "Standard operating procedure"),
  /** A standard, such as a standard of service or of quality. */
  STANDAR("Standar", "Standard"),
  /** Another text that says what is good work, such as a guideline. */
  LAINNYA("Rujukan lainnya", "Other reference");

  private final Text label;

  StandardKind(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
