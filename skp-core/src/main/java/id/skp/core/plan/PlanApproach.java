package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Pendekatan</em>: how a plan words what is expected. Either is open to every post (OQ-637). Source: PermenPAN-RB
 * 6/2022.
 */
public enum PlanApproach implements Labelled {
  /** Indicators apart from their targets. */
  KUANTITATIF("Kuantitatif", "Quantitative"),
  /** Measure and target as one statement. */
  KUALITATIF("Kualitatif", "Qualitative");

  private final Text label;

  PlanApproach(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
