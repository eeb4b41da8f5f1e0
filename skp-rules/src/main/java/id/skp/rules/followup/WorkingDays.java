package id.skp.rules.followup;

import com.google.common.collect.ImmutableSet;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The days on which work is done: those of the week that are no holidays. */
final class WorkingDays implements Labelled {
  static final Calculation CALCULATION =
      Calculation.of("workingDays", "Hari kerja", "Working days");

  private final WorkingWeek week;
  private final Set<LocalDate> holidays;

  WorkingDays(WorkingWeek week, List<LocalDate> holidays) {
    this.week = week;
    this.holidays = ImmutableSet.copyOf(holidays);
  }

  private boolean contains(LocalDate day) {
    return week.contains(day) && !holidays.contains(day);
  }

  /** Returns the day itself if it is a working day, else the next one: there are fewer holidays than days. */
  LocalDate onOrAfter(LocalDate day) {
    LocalDate next = day;
    while (!contains(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** Returns the last of a number of working days, from a day on or after it. */
  LocalDate last(LocalDate from, int number, boolean countsFirst) {
    LocalDate last = onOrAfter(countsFirst ? from : from.plusDays(1));
    for (int counted = 1; counted < number; counted++) {
      last = onOrAfter(last.plusDays(1));
    }
    return last;
  }

  @Override
  public Text label() {
    return Text.of(
        week.label().indonesian() + ", kecuali " + holidays.size() + " hari libur",
        week.label().english() + ", except " + holidays.size() + " holidays");
  }
}
