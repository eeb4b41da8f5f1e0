package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import id.skp.rules.input.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The dates of an objection.
 *
 * @param receivedOn the day on which the employee received the evaluation document
 * @param filedOn the day on which the objection was filed
 * @param days the number of days there are for filing, if it is another than the profile's
 * @param decided whether the objection has been decided
 * @param holidays the days that are no working days though their day of the week is one; needed where working days are
 *     counted, and then an empty list says that there are none
 */
public record ObjectionFiling(
    Optional<LocalDate> receivedOn,
    Optional<LocalDate> filedOn,
    Optional<Long> days,
    boolean decided,
    Optional<List<LocalDate>> holidays) {
  /** When the document was received. */
  public static final Field<ObjectionFiling, Optional<LocalDate>> RECEIVED_ON = Field.of(
      "receivedOn", ObjectionFiling::receivedOn, "Tanggal dokumen diterima", "Date of receipt");

  /** When the objection was filed. */
  public static final Field<ObjectionFiling, Optional<LocalDate>> FILED_ON =
      Field.of("filedOn", ObjectionFiling::filedOn, "Tanggal keberatan diajukan", "Date of filing");

  /** How many days there are, where the rule set does not say it. */
  public static final Field<ObjectionFiling, Optional<Long>> DAYS =
      Field.of("days", ObjectionFiling::days, "Jumlah hari", "Number of days");

  /** Whether it is decided. */
  public static final Field<ObjectionFiling, Boolean> DECIDED =
      Field.of("decided", ObjectionFiling::decided, "Sudah diputus", "Decided");

  /** The holidays, where working days count. */
  public static final Field<ObjectionFiling, Optional<List<LocalDate>>> HOLIDAYS =
      Field.of("holidays", ObjectionFiling::holidays, "Hari libur", "Holidays");

  /**
   * Refuses null and copies the list.
   *
   * @param receivedOn the day on which the employee received the evaluation document
   * @param filedOn the day on which the objection was filed
   * @param days the number of days there are for filing, if it is another than the profile's
   * @param decided whether the objection has been decided
   * @param holidays the days that are no working days though their day of the week is one
   */
  public ObjectionFiling {
    requireNonNull(receivedOn, "receivedOn");
    requireNonNull(filedOn, "filedOn");
    requireNonNull(days, "days");
    holidays = requireNonNull(holidays, "holidays")
        .map(each -> ImmutableSet.copyOf(each).asList());
  }

  /**
   * Obtains an objection that has not been decided, filed within the days of the profile.
   *
   * @param receivedOn the day on which the employee received the evaluation document
   * @param filedOn the day on which the objection was filed
   * @return the objection's dates
   */
  public static ObjectionFiling of(LocalDate receivedOn, LocalDate filedOn) {
    requireNonNull(receivedOn, "receivedOn");
    requireNonNull(filedOn, "filedOn");
    return new ObjectionFiling(
        Optional.of(receivedOn), Optional.of(filedOn), Optional.empty(), false, Optional.empty());
  }

  /**
   * Returns a copy that has been decided.
   *
   * @return the copy
   */
  public ObjectionFiling asDecided() {
    return new ObjectionFiling(receivedOn, filedOn, days, true, holidays);
  }
}
