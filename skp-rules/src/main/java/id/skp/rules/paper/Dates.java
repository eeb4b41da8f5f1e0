package id.skp.rules.paper;

import id.skp.core.period.DateRange;
import java.time.LocalDate;
import java.util.List;

/** Writes days as papers print them, such as {@code 9 Januari 2024}. */
final class Dates {
  private static final List<String> MONTHS = List.of(
      "Januari",
      "Februari",
      "Maret",
      "April",
      "Mei",
      "Juni",
      "Juli",
      "Agustus",
      "September",
      "Oktober",
      "November",
      "Desember");

  private Dates() {}

  static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  static String of(DateRange days) {
    return of(days.from()) + " s.d. " + of(days.to());
  }
}
