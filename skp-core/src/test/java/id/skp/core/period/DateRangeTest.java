package id.skp.core.period;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.text.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class DateRangeTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
  private static final DateRange YEAR = DateRange.ofYear(2024);

  @Test
  void aRangeHasItsFirstAndItsLastDay() {
    assertThat(YEAR).isEqualTo(new DateRange(FIRST, LAST)).hasToString("2024-01-01..2024-12-31");
    assertThat(YEAR.contains(FIRST)).isTrue();
    assertThat(YEAR.contains(LAST)).isTrue();
    assertThat(YEAR.contains(FIRST.minusDays(1))).isFalse();
    assertThat(YEAR.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void aRangeNeedsFromNotAfterTo() {
    assertThat(new DateRange(FIRST, FIRST).contains(FIRST)).isTrue();
    assertRefused("RANGE_INVERTED", "to", () -> new DateRange(LAST, FIRST));
  }

  @Test
  void aYearIsOneThatDocumentsHold() {
    assertThat(DateRange.ofYear(2024)).isEqualTo(YEAR);
    for (int year : new int[] {0, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertRefused("YEAR_OUT_OF_RANGE", "year", () -> DateRange.ofYear(year));
    }
  }

  @Test
  void aRangeContainsAnotherWithAllItsDays() {
    assertThat(YEAR.contains(YEAR)).isTrue();
    assertThat(YEAR.contains(new DateRange(FIRST.plusDays(1), LAST))).isTrue();
    assertThat(YEAR.contains(new DateRange(FIRST.minusDays(1), LAST))).isFalse();
    assertThat(YEAR.contains(new DateRange(FIRST, LAST.plusDays(1)))).isFalse();
  }

  @Test
  void rangesOverlapThatShareADay() {
    assertThat(YEAR.overlaps(new DateRange(LAST, LAST.plusDays(9)))).isTrue();
    assertThat(YEAR.overlaps(new DateRange(FIRST.minusDays(9), FIRST))).isTrue();
    assertThat(YEAR.overlaps(new DateRange(FIRST.minusDays(9), LAST.plusDays(9))))
        .isTrue();
    assertThat(YEAR.overlaps(DateRange.ofYear(2025))).isFalse();
    assertThat(YEAR.overlaps(DateRange.ofYear(2023))).isFalse();
  }

  @Test
  void whatTwoRangesShareLiesInBoth() {
    DateRange late = new DateRange(LAST, LAST.plusDays(9));
    assertThat(YEAR.intersection(late)).contains(new DateRange(LAST, LAST));
    assertThat(late.intersection(YEAR)).contains(new DateRange(LAST, LAST));
    assertThat(YEAR.intersection(new DateRange(FIRST.minusDays(9), LAST.plusDays(9))))
        .contains(YEAR);
    assertThat(YEAR.intersection(DateRange.ofYear(2025))).isEmpty();
  }

  @Test
  void daysArePrintedWithTheNameOfTheMonthInBothLanguages() {
    DateRange days = new DateRange(LocalDate.of(2024, 1, 9), LocalDate.of(2024, 12, 31));

    assertThat(days.label())
        .isEqualTo(
            Text.of("9 Januari 2024 s.d. 31 Desember 2024", "9 January 2024 to 31 December 2024"));
    assertThat(Dates.of(MonthDay.of(8, 17))).isEqualTo(Text.of("17 Agustus", "17 August"));
    assertThat(
            Dates.namedIn(
                "dari 9 januari 2023 s.d. 30 June 2024, bukan 31 Juni 2024, 5 Bulan 2024 atau 112 Mei 20245"))
        .containsExactly(LocalDate.of(2023, 1, 9), LocalDate.of(2024, 6, 30));
  }
}
