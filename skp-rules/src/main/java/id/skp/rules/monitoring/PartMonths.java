package id.skp.rules.monitoring;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** For which post a month counts in which posts changed, began or ended (OQ-646). A month without any post counts for none. */
public enum PartMonths implements Labelled {
  /**
   * The post held on the most days of the month, of two the earlier; none if for the larger part of the month no post was held. Of
   * two halves, with a post and without one, the earlier half counts.
   */
  LARGER_PART("jabatan yang terlama dalam bulan itu", "the post held for the larger part"),
  /** The post held on the first day of the month. */
  FIRST_DAY("jabatan pada hari pertama bulan itu", "the post held on the first day"),
  /** The post held on all days of the month. */
  WHOLE_MONTHS("hanya bulan penuh", "whole months only");

  private final Text label;

  PartMonths(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
