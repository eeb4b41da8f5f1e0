package id.skp.core.period;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.InvalidValueException;
import id.skp.core.internal.Decimals;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * <em>Periode penilaian</em>: a month, quarter, half-year or year in which performance is evaluated. {@link #parse} and
 * {@link #toString} are inverses: {@code 2024}, {@code 2024-S1}, {@code 2024-Q1}, {@code 2024-03}.
 *
 * <p>Periods are ordered by their first day; of two that begin on the same day the longer comes first. Source:
 * PermenPAN-RB 6/2022, with OQ-617.
 *
 * @param kind the length
 * @param year the calendar year, 1900 to 9999
 * @param number which of the year's periods of this length, from 1; 1 for a whole year
 */
public record EvaluationPeriod(PeriodKind kind, int year, int number)
    implements Comparable<EvaluationPeriod>, Labelled {
  /** The first year of which there are periods. */
  public static final int FIRST_YEAR = 1900;

  /** The last year of which there are periods. */
  public static final int LAST_YEAR = 9999;

  private static final Pattern LABEL = Pattern.compile("[^0-9]{1,40} ([0-9]{4})");
  private static final ImmutableList<String> ROMAN = ImmutableList.of("I", "II", "III", "IV");
  private static final Comparator<EvaluationPeriod> ORDER = Comparator.comparing(
          EvaluationPeriod::first)
      .thenComparing(Comparator.comparingInt(EvaluationPeriod::months).reversed());

  /**
   * Refuses a year or number that does not exist.
   *
   * @param kind the length
   * @param year the calendar year, 1900 to 9999
   * @param number which of the year's periods of this length, from 1; 1 for a whole year
   * @throws id.skp.core.InvalidValueException with code {@code PERIOD_YEAR_OUT_OF_RANGE} or
   *     {@code PERIOD_NUMBER_OUT_OF_RANGE}
   */
  public EvaluationPeriod {
    requireNonNull(kind, "kind");
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw breach(
          "PERIOD_YEAR_OUT_OF_RANGE",
          "year",
          "perlu tahun dari " + FIRST_YEAR + " sampai " + LAST_YEAR,
          "needs a year from " + FIRST_YEAR + " to " + LAST_YEAR,
          year);
    }
    if (number < 1 || number > kind.perYear()) {
      throw breach(
          "PERIOD_NUMBER_OUT_OF_RANGE",
          "number",
          "perlu nomor dari 1 sampai " + kind.perYear() + " untuk jenis " + kind,
          "needs a number from 1 to " + kind.perYear() + " for the kind " + kind,
          number);
    }
  }

  /**
   * Obtains a period.
   *
   * @param kind the length
   * @param year the calendar year, 1900 to 9999
   * @param number which of the year's periods of this length, from 1; 1 for a whole year
   * @return the period
   * @throws id.skp.core.InvalidValueException if the year or the number is out of range
   */
  public static EvaluationPeriod of(PeriodKind kind, int year, int number) {
    return new EvaluationPeriod(kind, year, number);
  }

  /**
   * Obtains a whole year.
   *
   * @param year the calendar year, 1900 to 9999
   * @return the period
   * @throws id.skp.core.InvalidValueException if the year is out of range
   */
  public static EvaluationPeriod year(int year) {
    return new EvaluationPeriod(PeriodKind.TAHUN, year, 1);
  }

  /**
   * Obtains half a year.
   *
   * @param year the calendar year, 1900 to 9999
   * @param number 1 or 2
   * @return the period
   * @throws id.skp.core.InvalidValueException if the year or the number is out of range
   */
  public static EvaluationPeriod semester(int year, int number) {
    return new EvaluationPeriod(PeriodKind.SEMESTER, year, number);
  }

  /**
   * Obtains a quarter.
   *
   * @param year the calendar year, 1900 to 9999
   * @param number 1 to 4
   * @return the period
   * @throws id.skp.core.InvalidValueException if the year or the number is out of range
   */
  public static EvaluationPeriod quarter(int year, int number) {
    return new EvaluationPeriod(PeriodKind.TRIWULAN, year, number);
  }

  /**
   * Obtains a month.
   *
   * @param year the calendar year, 1900 to 9999
   * @param number 1 to 12
   * @return the period
   * @throws id.skp.core.InvalidValueException if the year or the number is out of range
   */
  public static EvaluationPeriod month(int year, int number) {
    return new EvaluationPeriod(PeriodKind.BULAN, year, number);
  }

  /**
   * Reads a period in the form that {@link #toString} writes.
   *
   * @param text the text, such as {@code 2024}, {@code 2024-S1}, {@code 2024-Q1} or {@code 2024-03}
   * @return the period
   * @throws id.skp.core.InvalidValueException with code {@code PERIOD_MALFORMED} if the text has another form,
   *     {@code PERIOD_YEAR_OUT_OF_RANGE} or {@code PERIOD_NUMBER_OUT_OF_RANGE}
   */
  public static EvaluationPeriod parse(String text) {
    int year = Decimals.digits(requireNonNull(text, "text"), 0, 4);
    if (year >= 0 && text.length() == 4) {
      return year(year);
    } else if (year >= 0 && text.length() == 7 && text.charAt(4) == '-') {
      int month = Decimals.digits(text, 5, 7);
      if (month >= 0) {
        return month(year, month);
      }
      int part = Decimals.digits(text, 6, 7);
      if (part >= 0 && text.charAt(5) == 'S') {
        return semester(year, part);
      } else if (part >= 0 && text.charAt(5) == 'Q') {
        return quarter(year, part);
      }
    }
    throw breach(
        "PERIOD_MALFORMED",
        "period",
        "perlu bentuk '2024', '2024-S1', '2024-Q1' atau '2024-03'",
        "needs the form '2024', '2024-S1', '2024-Q1' or '2024-03'",
        text);
  }

  /**
   * Reads a period as it is printed, in either language: the inverse of {@link #label}.
   *
   * @param label the printed form, such as {@code Triwulan IV 2024}, {@code Quarter IV 2024} or {@code Maret 2024}
   * @return the period
   * @throws id.skp.core.InvalidValueException with code {@code PERIOD_MALFORMED} if no period is printed so, or
   *     {@code PERIOD_YEAR_OUT_OF_RANGE}
   */
  public static EvaluationPeriod ofLabel(String label) {
    Matcher matcher = LABEL.matcher(requireNonNull(label, "label"));
    int year = matcher.matches() ? Integer.parseInt(matcher.group(1)) : FIRST_YEAR;
    for (PeriodKind kind : PeriodKind.values()) {
      for (int number = 1; number <= kind.perYear(); number++) {
        EvaluationPeriod period = new EvaluationPeriod(kind, year, number);
        Text printed = period.label();
        if (printed.indonesian().equals(label) || printed.english().equals(label)) {
          return period;
        }
      }
    }
    throw new InvalidValueException(
        "PERIOD_MALFORMED",
        "period",
        "perlu bentuk cetak seperti 'Triwulan IV 2024' atau 'Maret 2024', diberikan "
            + InvalidValueException.shown(label),
        "needs a printed form such as 'Triwulan IV 2024' or 'March 2024', got "
            + InvalidValueException.shown(label));
  }

  /**
   * Returns the first day.
   *
   * @return the first day of the first month
   */
  public LocalDate first() {
    return firstMonth().atDay(1);
  }

  /**
   * Returns the last day.
   *
   * @return the last day of the last month
   */
  public LocalDate last() {
    return firstMonth().plusMonths(months() - 1L).atEndOfMonth();
  }

  /**
   * Returns the days of the period.
   *
   * @return the first to the last day
   */
  public DateRange range() {
    return new DateRange(first(), last());
  }

  /**
   * Returns the length.
   *
   * @return the number of months: 1, 3, 6 or 12
   */
  public int months() {
    return kind.months();
  }

  /**
   * Tells whether a day lies in the period.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return range().contains(day);
  }

  /**
   * Tells whether all days of another period lie in this one.
   *
   * @param other the other period
   * @return true if so; each period contains itself
   */
  public boolean contains(EvaluationPeriod other) {
    requireNonNull(other, "other");
    return range().contains(other.range());
  }

  /**
   * Splits the period into shorter ones.
   *
   * @param smaller the length of the parts; this period's own length gives the period itself
   * @return the parts in order, without hole or overlap
   * @throws id.skp.core.InvalidValueException with code {@code PERIOD_NOT_DIVISIBLE} if the parts would be longer
   *     than the period
   */
  public List<EvaluationPeriod> split(PeriodKind smaller) {
    requireNonNull(smaller, "smaller");
    unless(
        smaller.months() <= months(),
        "PERIOD_NOT_DIVISIBLE",
        "kind",
        "periode jenis " + kind + " perlu bagian yang tidak lebih panjang",
        "a period of the kind " + kind + " needs parts that are not longer",
        smaller);
    int parts = months() / smaller.months();
    int before = (number - 1) * parts;
    return IntStream.rangeClosed(1, parts)
        .mapToObj(part -> new EvaluationPeriod(smaller, year, before + part))
        .toList();
  }

  private YearMonth firstMonth() {
    return YearMonth.of(year, (number - 1) * months() + 1);
  }

  /**
   * Returns the printed form, such as {@code Triwulan I 2024}, {@code Quarter I 2024}.
   *
   * @return the label
   */
  @Override
  public Text label() {
    return switch (kind) {
      case BULAN -> labelled(Dates.MONTHS.get(number - 1), "");
      case TRIWULAN, SEMESTER -> labelled(kind.label(), " " + ROMAN.get(number - 1));
      case TAHUN -> labelled(kind.label(), "");
    };
  }

  private Text labelled(Text name, String part) {
    String rest = part + " " + year;
    return Text.of(name.indonesian() + rest, name.english() + rest);
  }

  @Override
  public int compareTo(EvaluationPeriod other) {
    return ORDER.compare(this, other);
  }

  /** Returns the short form, such as {@code 2024-Q1}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return switch (kind) {
      case BULAN -> year + (number < 10 ? "-0" : "-") + number;
      case TRIWULAN -> year + "-Q" + number;
      case SEMESTER -> year + "-S" + number;
      case TAHUN -> Integer.toString(year);
    };
  }
}
