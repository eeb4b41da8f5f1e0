package id.skp.rules.angkakredit;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;

/**
 * How many months a period has that is converted.
 *
 * @param least the fewest months, 1 or more
 * @param most the most months, not fewer than the fewest, at most 12
 */
public record MonthRange(int least, int most) implements Labelled {
  /** The months of a year. */
  static final int MONTHS_OF_YEAR = 12;

  /**
   * Refuses a range that no period of a year has.
   *
   * @param least the fewest months, 1 or more
   * @param most the most months, not fewer than the fewest, at most 12
   * @throws id.skp.core.InvalidValueException with code {@code MONTH_RANGE}
   */
  public MonthRange {
    unless(
        least >= 1 && least <= most && most <= MONTHS_OF_YEAR,
        "MONTH_RANGE",
        "months",
        "perlu 1 <= least <= most <= " + MONTHS_OF_YEAR,
        "needs 1 <= least <= most <= " + MONTHS_OF_YEAR,
        least + ".." + most);
  }

  /**
   * Tells whether a period of so many months is converted.
   *
   * @param months the months
   * @return true if they lie within the range
   */
  public boolean contains(long months) {
    return months >= least && months <= most;
  }

  /** Returns both ends, such as {@code 1..12}. */
  @Override
  public String toString() {
    return least + ".." + most;
  }

  /** Returns both ends in words. */
  @Override
  public Text label() {
    return Message.of(Text.of("{0} sampai {1} bulan", "{0} to {1} months"), least, most)
        .toText();
  }
}
