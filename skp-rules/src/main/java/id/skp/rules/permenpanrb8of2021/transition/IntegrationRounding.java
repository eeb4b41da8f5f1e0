package id.skp.rules.permenpanrb8of2021.transition;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Whether the halves of 2021 are rounded before they are joined (OQ-827). */
public enum IntegrationRounding implements Labelled {
  /** They are joined as they are. */
  UNROUNDED("tidak dibulatkan", "not rounded"),
  /** Each is rounded as final scores are shown. */
  AS_SHOWN("dibulatkan seperti ditampilkan", "rounded as shown");

  private final Text label;

  IntegrationRounding(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
