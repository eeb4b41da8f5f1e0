package id.skp.core.plan;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Lingkup penugasan</em>: how far an additional assignment reaches. Source: PermenPAN-RB 8/2021, p. 95.
 */
public enum AssignmentScope implements Labelled {
  /** Within the unit. */
  DALAM_UNIT("Dalam unit kerja", "Within the unit"),
  /** Between units of the agency. */
  ANTAR_UNIT("Antarunit kerja", "Between units"),
  /** Between agencies. */
  ANTAR_INSTANSI("Antarinstansi", "Between agencies");

  private final Text label;

  AssignmentScope(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
