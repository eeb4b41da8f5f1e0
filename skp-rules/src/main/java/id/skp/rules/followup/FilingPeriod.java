package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the last day for filing an objection follows from.
 *
 * @param receivedOn the day on which the employee received the evaluation document
 * @param days the number of days, if it is another than the profile's
 * @param asOf the day for which the days left are asked, if they are
 * @param holidays the days that are no working days though their day of the week is one; needed where working days are
 *     counted, and then an empty list says that there are none
 */
public record FilingPeriod(
    Optional<LocalDate> receivedOn,
    Optional<Long> days,
    Optional<LocalDate> asOf,
    Optional<List<LocalDate>> holidays) {
  /**
   * Refuses null and copies the list.
   *
   * @param receivedOn the day on which the employee received the evaluation document
   * @param days the number of days, if it is another than the profile's
   * @param asOf the day for which the days left are asked, if they are
   * @param holidays the days that are no working days though their day of the week is one
   */
  public FilingPeriod {
    requireNonNull(receivedOn, "receivedOn");
    requireNonNull(days, "days");
    requireNonNull(asOf, "asOf");
    holidays = requireNonNull(holidays, "holidays").map(ImmutableList::copyOf);
  }

  /**
   * Obtains a period of the profile's length.
   *
   * @param receivedOn the day on which the employee received the evaluation document
   * @return the period
   */
  public static FilingPeriod from(LocalDate receivedOn) {
    return new FilingPeriod(
        Optional.of(receivedOn), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns a copy that asks for the days left.
   *
   * @param day the day for which they are asked
   * @return the copy
   */
  public FilingPeriod asOf(LocalDate day) {
    return new FilingPeriod(receivedOn, days, Optional.of(day), holidays);
  }

  /**
   * Returns a copy that knows the holidays.
   *
   * @param dates the holidays
   * @return the copy
   */
  public FilingPeriod withHolidays(List<LocalDate> dates) {
    return new FilingPeriod(receivedOn, days, asOf, Optional.of(dates));
  }
}
