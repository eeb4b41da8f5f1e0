package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Model</em> by which the results of staff are judged. Source: PermenPAN-RB 8/2021, p. 24.
 */
public enum PlanModel implements Labelled {
  /** <em>Model dasar/inisiasi</em>: the category of a result follows from its indicators. */
  DASAR("Model dasar/inisiasi", "Basic model"),
  /** <em>Model pengembangan</em>: the category is judged against a rubric that the plan holds. */
  PENGEMBANGAN("Model pengembangan", "Developed model");

  private final Text label;

  PlanModel(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
