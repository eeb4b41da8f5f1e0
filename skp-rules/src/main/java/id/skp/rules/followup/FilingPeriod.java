package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import id.skp.rules.input.Field;
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
  /** When the document was received. */
  public static final Field<FilingPeriod, Optional<LocalDate>> RECEIVED_ON = Field.of(
      "receivedOn", FilingPeriod::receivedOn, "Tanggal dokumen diterima", "Date of receipt");

  /** How many days there are, where the rule set does not say it. */
  public static final Field<FilingPeriod, Optional<Long>> DAYS =
      Field.of("days", FilingPeriod::days, "Jumlah hari", "Number of days");

  /** The day that is asked about, if one is. */
  public static final Field<FilingPeriod, Optional<LocalDate>> AS_OF =
      Field.of("asOf", FilingPeriod::asOf, "Dilihat pada tanggal", "As of");

  /** The holidays, where working days count. */
  public static final Field<FilingPeriod, Optional<List<LocalDate>>> HOLIDAYS =
      Field.of("holidays", FilingPeriod::holidays, "Hari libur", "Holidays");

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
    holidays = requireNonNull(holidays, "holidays")
        .map(each -> ImmutableSet.copyOf(each).asList());
  }

  /**
   * Obtains a period of the profile's length.
   *
   * @param receivedOn the day on which the employee received the evaluation document
   * @return the period
   */
  public static FilingPeriod from(LocalDate receivedOn) {
    requireNonNull(receivedOn, "receivedOn");
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
    requireNonNull(day, "day");
    return new FilingPeriod(receivedOn, days, Optional.of(day), holidays);
  }

  /**
   * Returns a copy that knows the holidays.
   *
   * @param dates the holidays
   * @return the copy
   */
  public FilingPeriod withHolidays(List<LocalDate> dates) {
    requireNonNull(dates, "dates");
    return new FilingPeriod(receivedOn, days, asOf, Optional.of(dates));
  }
}
