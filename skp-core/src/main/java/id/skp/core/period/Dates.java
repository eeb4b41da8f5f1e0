package id.skp.core.period;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.time.MonthDay;

/** How days are printed: {@code 9 Januari 2024} in Indonesian, {@code 9 January 2024} in English. */
public final class Dates {
  static final ImmutableList<Text> MONTHS = ImmutableList.of(
      Text.of("Januari", "January"),
      Text.of("Februari", "February"),
      Text.of("Maret", "March"),
      Text.of("April", "April"),
      Text.of("Mei", "May"),
      Text.of("Juni", "June"),
      Text.of("Juli", "July"),
      Text.of("Agustus", "August"),
      Text.of("September", "September"),
      Text.of("Oktober", "October"),
      Text.of("November", "November"),
      Text.of("Desember", "December"));

  private Dates() {}

  /**
   * Returns how a day is printed.
   *
   * @param day the day
   * @return day of the month, name of the month and year
   */
  public static Text of(LocalDate day) {
    requireNonNull(day, "day");
    return of(MonthDay.from(day), " " + day.getYear());
  }

  /**
   * Returns how a day of each year is printed.
   *
   * @param day the day
   * @return day of the month and name of the month
   */
  public static Text of(MonthDay day) {
    requireNonNull(day, "day");
    return of(day, "");
  }

  private static Text of(MonthDay day, String year) {
    Text month = MONTHS.get(day.getMonthValue() - 1);
    return Text.of(
        day.getDayOfMonth() + " " + month.indonesian() + year,
        day.getDayOfMonth() + " " + month.english() + year);
  }
}
