package id.skp.rules.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Which days a period in days counts, and from which one (OQ-622). */
public enum DayCounting implements Labelled {
  /** Every day; the day of receipt is day 0. */
  CALENDAR_DAYS(
      false,
      false,
      "hari kalender, hari penerimaan tidak dihitung",
      "calendar days, the day of receipt not counted"),
  /** Every day; the day of receipt is day 1. */
  CALENDAR_DAYS_WITH_RECEIPT(
      false,
      true,
      "hari kalender, hari penerimaan dihitung",
      "calendar days, the day of receipt counted"),
  /** Working days after the day of receipt. */
  WORKING_DAYS(
      true,
      false,
      "hari kerja, hari penerimaan tidak dihitung",
      "working days, the day of receipt not counted"),
  /** Working days; the day of receipt counts if it is one. */
  WORKING_DAYS_WITH_RECEIPT(
      true,
      true,
      "hari kerja, hari penerimaan dihitung",
      "working days, the day of receipt counted");

  private final boolean workingDays;
  private final boolean receiptCounted;
  private final Text label;

  DayCounting(boolean workingDays, boolean receiptCounted, String indonesian, String english) {
    this.workingDays = workingDays;
    this.receiptCounted = receiptCounted;
    this.label = Text.of(indonesian, english);
  }

  /**
   * Tells whether working days only are counted.
   *
   * @return true for working days, false for every day of the calendar
   */
  public boolean countsWorkingDays() {
    return workingDays;
  }

  /**
   * Tells whether the day of receipt itself is counted.
   *
   * @return true if it is day 1, false if it is day 0
   */
  public boolean countsReceipt() {
    return receiptCounted;
  }

  @Override
  public Text label() {
    return label;
  }
}
