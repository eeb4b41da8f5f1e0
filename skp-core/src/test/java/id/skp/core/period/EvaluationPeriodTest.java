package id.skp.core.period;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31, 12",
    "2024-S1, 2024-01-01, 2024-06-30, 6",
    "2024-S2, 2024-07-01, 2024-12-31, 6",
    "2024-Q1, 2024-01-01, 2024-03-31, 3",
    "2024-Q4, 2024-10-01, 2024-12-31, 3",
    "2024-02, 2024-02-01, 2024-02-29, 1",
    "2023-02, 2023-02-01, 2023-02-28, 1",
    "2024-12, 2024-12-01, 2024-12-31, 1"
  })
  void aPeriodRunsFromItsFirstToItsLastDay(
      String text, LocalDate first, LocalDate last, int months) {
    EvaluationPeriod period = EvaluationPeriod.parse(text);

    assertThat(period.range()).isEqualTo(new DateRange(first, last));
    assertThat(period.months()).isEqualTo(months);
    assertThat(period).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, Tahun 2024, Year 2024",
    "2024-S2, Semester II 2024, Half-year II 2024",
    "2024-Q1, Triwulan I 2024, Quarter I 2024",
    "2024-Q4, Triwulan IV 2024, Quarter IV 2024",
    "2024-01, Januari 2024, January 2024",
    "2024-12, Desember 2024, December 2024"
  })
  void aPeriodPrintsInBothLanguages(String text, String indonesian, String english) {
    EvaluationPeriod period = EvaluationPeriod.parse(text);

    assertThat(period.label(Text.INDONESIAN)).isEqualTo(indonesian);
    assertThat(period.label(Locale.UK)).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "2024-",
        "2024-1",
        "2024-q1",
        "2024-T1",
        "2024-Q10",
        "2024Q1",
        " 2024",
        "2024\n"
      })
  void aPeriodOfAnotherFormIsRefused(String text) {
    assertRefused("PERIOD_MALFORMED", "period", () -> EvaluationPeriod.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-S0", "2024-S3", "2024-Q0", "2024-Q5", "2024-00", "2024-13"})
  void aYearHasTwoHalvesFourQuartersAndTwelveMonths(String text) {
    assertRefused("PERIOD_NUMBER_OUT_OF_RANGE", "number", () -> EvaluationPeriod.parse(text));
  }

  @Test
  void aYearHasOneNumberAndLiesBetween1900And9999() {
    assertRefused(
        "PERIOD_NUMBER_OUT_OF_RANGE",
        "number",
        () -> new EvaluationPeriod(PeriodKind.TAHUN, 2024, 2));
    assertRefused("PERIOD_YEAR_OUT_OF_RANGE", "year", () -> EvaluationPeriod.year(1899));
    assertRefused("PERIOD_YEAR_OUT_OF_RANGE", "year", () -> EvaluationPeriod.year(10_000));
  }

  @Test
  void aPeriodIsNotSplitIntoLongerOnes() {
    EvaluationPeriod quarter = EvaluationPeriod.quarter(2024, 2);

    assertRefused("PERIOD_NOT_DIVISIBLE", "kind", () -> quarter.split(PeriodKind.SEMESTER));
    assertThat(quarter.split(PeriodKind.TRIWULAN)).containsExactly(quarter);
    assertThat(quarter.split(PeriodKind.BULAN))
        .containsExactly(
            EvaluationPeriod.month(2024, 4),
            EvaluationPeriod.month(2024, 5),
            EvaluationPeriod.month(2024, 6));
  }

  @Test
  void ofTwoPeriodsThatBeginTogetherTheLongerComesFirst() {
    assertThat(EvaluationPeriod.year(2024)).isLessThan(EvaluationPeriod.semester(2024, 1));
    assertThat(EvaluationPeriod.quarter(2024, 1)).isLessThan(EvaluationPeriod.month(2024, 1));
    assertThat(EvaluationPeriod.month(2024, 1)).isLessThan(EvaluationPeriod.quarter(2024, 2));
    assertThat(EvaluationPeriod.quarter(2024, 3))
        .isEqualByComparingTo(EvaluationPeriod.quarter(2024, 3));
  }

  @Test
  void aYearContainsItsQuartersAndDays() {
    EvaluationPeriod year = EvaluationPeriod.year(2024);

    assertThat(year.contains(EvaluationPeriod.quarter(2024, 4))).isTrue();
    assertThat(year.contains(EvaluationPeriod.quarter(2025, 1))).isFalse();
    assertThat(EvaluationPeriod.quarter(2024, 4).contains(year)).isFalse();
    assertThat(year.contains(LocalDate.of(2024, 12, 31))).isTrue();
    assertThat(year.contains(LocalDate.of(2025, 1, 1))).isFalse();
  }

  @Test
  void aPeriodIsReadAsItIsPrinted() {
    assertThat(EvaluationPeriod.ofLabel("Triwulan IV 2024"))
        .isEqualTo(EvaluationPeriod.quarter(2024, 4));
    assertThat(EvaluationPeriod.ofLabel("March 2024")).isEqualTo(EvaluationPeriod.month(2024, 3));
    assertRefused("PERIOD_MALFORMED", "period", () -> EvaluationPeriod.ofLabel("Triwulan V 2024"));
    assertRefused("PERIOD_MALFORMED", "period", () -> EvaluationPeriod.ofLabel("2024"));
    assertRefused("PERIOD_YEAR_OUT_OF_RANGE", "year", () -> EvaluationPeriod.ofLabel("Maret 0001"));
  }
}
