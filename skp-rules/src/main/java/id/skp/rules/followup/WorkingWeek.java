package id.skp.rules.followup;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * <em>Hari kerja dalam seminggu</em>: the days of the week on which work is done. Holidays are not part of it: who asks
 * names them.
 *
 * @param days the days, at least one
 */
public record WorkingWeek(Set<DayOfWeek> days) implements Labelled {
  /**
   * Refuses a week without work and copies the set, Monday first.
   *
   * @param days the days, at least one
   * @throws id.skp.core.InvalidValueException with code {@code WORKING_WEEK_EMPTY}
   */
  public WorkingWeek {
    unless(
        !requireNonNull(days, "days").isEmpty(),
        "WORKING_WEEK_EMPTY",
        "days",
        "perlu sedikitnya satu hari dalam seminggu",
        "needs at least one day of the week",
        Optional.empty());
    days = Sets.immutableEnumSet(days);
  }

  /**
   * Obtains a week.
   *
   * @param first the first day
   * @param others the other days
   * @return the week
   */
  public static WorkingWeek of(DayOfWeek first, DayOfWeek... others) {
    requireNonNull(first, "first");
    requireNonNull(others, "others");
    return new WorkingWeek(Sets.immutableEnumSet(first, others));
  }

  /**
   * Tells whether a day is a working day, holidays aside.
   *
   * @param day the day
   * @return true if its day of the week is one of these
   */
  public boolean contains(LocalDate day) {
    requireNonNull(day, "day");
    return days.contains(day.getDayOfWeek());
  }

  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return days.stream().map(day -> name(day).in(locale)).collect(Collectors.joining(", "));
  }

  private static Text name(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> Text.of("Senin", "Monday");
      case TUESDAY -> Text.of("Selasa", "Tuesday");
      case WEDNESDAY -> Text.of("Rabu", "Wednesday");
      case THURSDAY -> Text.of("Kamis", "Thursday");
      case FRIDAY -> Text.of("Jumat", "Friday");
      case SATURDAY -> Text.of("Sabtu", "Saturday");
      case SUNDAY -> Text.of("Minggu", "Sunday");
    };
  }

  /** Returns the days, Monday first. */
  @Override
  public String toString() {
    return days.stream().map(DayOfWeek::name).collect(Collectors.joining(", "));
  }
}
