package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import id.skp.rules.input.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the last day for handing over or returning the evaluation document follows from.
 *
 * @param countedFrom the day on which the document was completed, or handed over
 * @param asOf the day for which the days left are asked, if they are
 * @param holidays the days that are no working days though their day of the week is one; needed where working days are
 *     counted, and then an empty list says that there are none
 */
public record DocumentPeriod(
    Optional<LocalDate> countedFrom, Optional<LocalDate> asOf, Optional<List<LocalDate>> holidays) {
  /** From when it is counted. */
  public static final Field<DocumentPeriod, Optional<LocalDate>> COUNTED_FROM = Field.of(
      "countedFrom", DocumentPeriod::countedFrom, "Awal hitungan", "Beginning of the count");

  /** The day that is asked about, if one is. */
  public static final Field<DocumentPeriod, Optional<LocalDate>> AS_OF =
      Field.of("asOf", DocumentPeriod::asOf, "Dilihat pada tanggal", "As of");

  /** The holidays, where working days count. */
  public static final Field<DocumentPeriod, Optional<List<LocalDate>>> HOLIDAYS =
      Field.of("holidays", DocumentPeriod::holidays, "Hari libur", "Holidays");

  /**
   * Refuses null and copies the list.
   *
   * @param countedFrom the day on which the document was completed, or handed over
   * @param asOf the day for which the days left are asked, if they are
   * @param holidays the days that are no working days though their day of the week is one
   */
  public DocumentPeriod {
    requireNonNull(countedFrom, "countedFrom");
    requireNonNull(asOf, "asOf");
    holidays = requireNonNull(holidays, "holidays")
        .map(each -> ImmutableSet.copyOf(each).asList());
  }

  /**
   * Obtains a period of the profile's length.
   *
   * @param countedFrom the day on which the document was completed, or handed over
   * @return the period
   */
  public static DocumentPeriod from(LocalDate countedFrom) {
    requireNonNull(countedFrom, "countedFrom");
    return new DocumentPeriod(Optional.of(countedFrom), Optional.empty(), Optional.empty());
  }

  /**
   * Returns a copy that knows the holidays.
   *
   * @param dates the holidays
   * @return the copy
   */
  public DocumentPeriod withHolidays(List<LocalDate> dates) {
    requireNonNull(dates, "dates");
    return new DocumentPeriod(countedFrom, asOf, Optional.of(dates));
  }
}
