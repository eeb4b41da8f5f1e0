package id.skp.testkit.arbitrary;

import id.skp.core.law.Validity;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Days, date ranges and evaluation periods. */
final class Periods {
  private static final int DAYS = 365;
  private static final int YEARS = 20;

  private Periods() {}

  /** Makes days from the first of January of a year to the last of December of another. */
  static Arbitrary<LocalDate> day(int firstYear, int lastYear) {
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    int days = (int) (LocalDate.of(lastYear, 12, 31).toEpochDay() - first.toEpochDay());
    return Arbitraries.integers().between(0, days).map(first::plusDays);
  }

  static Arbitrary<LocalDate> day() {
    return day(2019, 2040);
  }

  static Arbitrary<DateRange> dateRange() {
    return dateRange(2019, 2040);
  }

  /** Makes ranges within one year each that end while a law is in force, in one of its first twenty years. */
  static Arbitrary<DateRange> dateRange(Validity inForce) {
    int first = inForce.from().getYear();
    int last = inForce.until().map(LocalDate::getYear).orElse(first + YEARS);
    return dateRange(first, Math.min(last, first + YEARS))
        .filter(each -> inForce.contains(each.to()));
  }

  private static Arbitrary<DateRange> dateRange(int first, int last) {
    Arbitrary<Integer> years = Arbitraries.integers().between(first, last);
    Arbitrary<Integer> days = Arbitraries.integers().between(1, DAYS);
    return Arbitraries.oneOf(
        years.map(DateRange::ofYear),
        Combinators.combine(years, days, days).as((year, one, other) -> {
          LocalDate from = LocalDate.ofYearDay(year, Math.min(one, other));
          return new DateRange(from, LocalDate.ofYearDay(year, Math.max(one, other)));
        }));
  }

  static Arbitrary<EvaluationPeriod> evaluationPeriod() {
    Arbitrary<Integer> years = Arbitraries.oneOf(
        Arbitraries.integers().between(2022, 2030), Arbitraries.integers().between(1900, 9999));
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 11);
    return Combinators.combine(Arbitraries.of(PeriodKind.class), years, numbers)
        .as((kind, year, number) -> new EvaluationPeriod(kind, year, 1 + number % kind.perYear()));
  }

  /** Returns a period of the year of a date range that shares a day with it, the year itself for choice 0. */
  static EvaluationPeriod within(DateRange range, int choice) {
    EvaluationPeriod year = EvaluationPeriod.year(range.from().getYear());
    List<EvaluationPeriod> shared = Stream.of(
            PeriodKind.TAHUN, PeriodKind.SEMESTER, PeriodKind.TRIWULAN, PeriodKind.BULAN)
        .flatMap(kind -> year.split(kind).stream())
        .filter(period -> period.range().overlaps(range))
        .toList();
    return shared.get(choice % shared.size());
  }
}
