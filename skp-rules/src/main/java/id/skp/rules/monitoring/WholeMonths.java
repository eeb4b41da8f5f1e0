package id.skp.rules.monitoring;

import id.skp.core.period.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Counts the calendar months of which all days lie in two ranges: a part of a month earns no credit. */
final class WholeMonths {
  private WholeMonths() {}

  static int of(DateRange one, DateRange other) {
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
    YearMonth first = YearMonth.from(from.minusDays(1)).plusMonths(1);
    YearMonth afterLast = YearMonth.from(to.plusDays(1));
    return (int) Math.max(0, ChronoUnit.MONTHS.between(first, afterLast));
  }
}
