package id.skp.core.period;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Jenis periode</em>: the length of a period in which performance is documented and evaluated. Source: PermenPAN-RB
 * 6/2022; that all four are allowed is OQ-617.
 */
public enum PeriodKind implements Labelled {
  /** A month. */
  BULAN(1, "Bulan", "Month"),
  /** A quarter of a year. */
  TRIWULAN(3, "Triwulan", "Quarter"),
  /** Half a year. */
  SEMESTER(6, "Semester", "Half-year"),
  /** A year. */
  TAHUN(12, "Tahun", "Year");

  private static final int MONTHS_PER_YEAR = 12;

  private final int months;
  private final Text label;

  PeriodKind(int months, String indonesian, String english) {
    this.months = months;
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns the length.
   *
   * @return the number of months: 1, 3, 6 or 12
   */
  public int months() {
    return months;
  }

  /**
   * Returns how many such periods a year has.
   *
   * @return 12, 4, 2 or 1
   */
  public int perYear() {
    return MONTHS_PER_YEAR / months;
  }
}
