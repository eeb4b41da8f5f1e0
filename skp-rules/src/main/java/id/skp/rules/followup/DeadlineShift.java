package id.skp.rules.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What becomes of a last day that is no working day (OQ-622). */
public enum DeadlineShift implements Labelled {
  /** It stays the last day. */
  NOT_MOVED("tidak digeser", "not moved"),
  /** The next working day takes its place. */
  TO_NEXT_WORKING_DAY("digeser ke hari kerja berikutnya", "moved to the next working day");

  private final Text label;

  DeadlineShift(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
