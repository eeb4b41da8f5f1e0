package id.skp.core.alias;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.InvalidValueException;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Periods as tables and people write them. */
final class PeriodWords {
  private static final List<List<String>> MONTHS = List.of(
      List.of("JANUARI", "JANUARY", "JAN"),
      List.of("FEBRUARI", "FEBRUARY", "PEBRUARI", "FEB", "PEB"),
      List.of("MARET", "MARCH", "MAR"),
      List.of("APRIL", "APR"),
      List.of("MEI", "MAY"),
      List.of("JUNI", "JUNE", "JUN"),
      List.of("JULI", "JULY", "JUL"),
      List.of("AGUSTUS", "AUGUST", "AGUST", "AGST", "AGS", "AGT", "AGU", "AUG"),
      List.of("SEPTEMBER", "SEPT", "SEP"),
      List.of("OKTOBER", "OCTOBER", "OKT", "OCT"),
      List.of("NOVEMBER", "NOPEMBER", "NOV", "NOP"),
      List.of("DESEMBER", "DECEMBER", "DES", "DEC"));
  private static final Map<String, Integer> NUMBER_OF_MONTH = numbers(MONTHS);
  private static final Map<String, Integer> NUMBERS = numbers(List.of(
      List.of("I", "1", "PERTAMA", "KESATU"),
      List.of("II", "2", "KEDUA"),
      List.of("III", "3", "KETIGA"),
      List.of("IV", "4", "KEEMPAT")));
  private static final Map<String, PeriodKind> KINDS = Map.ofEntries(
      Map.entry("TRIWULAN", PeriodKind.TRIWULAN),
      Map.entry("TRI WULAN", PeriodKind.TRIWULAN),
      Map.entry("TRI-WULAN", PeriodKind.TRIWULAN),
      Map.entry("TRIW", PeriodKind.TRIWULAN),
      Map.entry("TRW", PeriodKind.TRIWULAN),
      Map.entry("TW", PeriodKind.TRIWULAN),
      Map.entry("KUARTAL", PeriodKind.TRIWULAN),
      Map.entry("QUARTER", PeriodKind.TRIWULAN),
      Map.entry("Q", PeriodKind.TRIWULAN),
      Map.entry("SEMESTER", PeriodKind.SEMESTER),
      Map.entry("SMTR", PeriodKind.SEMESTER),
      Map.entry("SMT", PeriodKind.SEMESTER),
      Map.entry("SEM", PeriodKind.SEMESTER),
      Map.entry("HALF-YEAR", PeriodKind.SEMESTER),
      Map.entry("S", PeriodKind.SEMESTER));

  private static final String YEAR =
      "(?:(?:TAHUN|THN\\.?|TH\\.?|TA\\.?|T\\.A\\.?|YEAR) ?)?(?<year>[0-9]{4})";
  private static final String GAP = "(?: ?[-,./] ?| |(?<=[A-Z.]))";

  /** What a form calls {@code TRIWULAN IV-AKHIR} is the fourth quarter, not the year (OQ-616). */
  private static final String PART = "(?:PERIODE )?(?<kind>"
      + String.join(
          "|",
          KINDS.keySet().stream()
              .sorted((one, other) -> other.length() - one.length())
              .toList())
      + ")\\.?(?: ?[-./] ?| )?(?:KE ?-? ?(?=[1-4I]))?(?<number>"
      + String.join(
          "|",
          List.of(
              "III", "II", "IV", "I", "[1-9]", "PERTAMA", "KESATU", "KEDUA", "KETIGA", "KEEMPAT"))
      + ")(?<end> ?[-/]? ?\\(?AKHIR\\)?)?";

  private static final String MONTH = "(?:(?:PERIODE|BULAN) ){0,2}(?<month>[A-Z]{3,9})\\.?";
  private static final String UNTIL = " ?(?:-|S\\.?D\\.?|S/D|SAMPAI DENGAN|SAMPAI|HINGGA|TO) ?";

  private static final Pattern WITH_PART =
      Pattern.compile(PART + "(?:" + GAP + "\\(?" + YEAR + "\\)?)?");
  private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + GAP + PART);
  private static final Pattern WITH_MONTH = Pattern.compile(MONTH + "(?:" + GAP + YEAR + ")?");
  private static final Pattern MONTH_LAST = Pattern.compile(YEAR + GAP + MONTH);
  private static final Pattern IN_DIGITS =
      Pattern.compile("(?<month>[0-9]{1,2})[-/.](?<year>[0-9]{4})");
  private static final Pattern DIGITS_LAST =
      Pattern.compile("(?<year>[0-9]{4})(?![.]0{1,2}$)[-/.](?<month>[0-9]{1,2})");

  /** A spreadsheet shows December 2024 as Dec-24, and may write decimals to a year. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<month>[A-Z]{3,9})(?:-|')(?<short>[0-9]{2})");

  private static final Pattern WHOLE_YEAR = Pattern.compile(
      "(?:(?:PERIODE|TAHUNAN|SATU TAHUN) )?" + YEAR + "|(?<bare>[0-9]{4})[.,]0{1,2}");
  private static final Pattern MONTHS_ONLY = Pattern.compile(
      "(?:(?:PERIODE|BULAN) ){0,2}(?<from>[A-Z]{3,9})\\.?(?: (?<fromyear>[0-9]{4}))?" + UNTIL
          + "(?<to>[A-Z]{3,9})\\.?(?:" + GAP + YEAR + ")?");
  private static final String DAY = "[0-9]{1,2}[-/. ](?:[0-9]{1,2}|[A-Z]{3,9})(?:[-/. ][0-9]{4})?";
  private static final String ISO = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final Pattern DAYS = Pattern.compile("(?:PERIODE )?(?<from>" + ISO + "|" + DAY
      + ")(?: ?/ ?|" + UNTIL + ")(?<to>" + ISO + "|" + DAY + ")");
  private static final Pattern ONE_DAY = Pattern.compile(
      "(?<day>[0-9]{1,2})[-/. ](?<month>[0-9]{1,2}|[A-Z]{3,9})(?:[-/. ](?<year>[0-9]{4}))?");

  private static final Text NEED = Text.of(
      "perlu periode seperti 'TW IV 2024', 'Semester I 2024', 'Desember 2024', '12/2024' atau 'Tahun 2024'",
      "needs a period such as 'TW IV 2024', 'Semester I 2024', 'Desember 2024', '12/2024' or 'Tahun 2024'");

  /** A number that is one of a quarter or half-year as well as of a month. */
  private static final Set<String> PARTS = Set.of("1", "2", "3", "4");

  private static final Text WHICH = Text.of(
      "perlu jenis periodenya, karena angka itu dapat berarti bulan, triwulan, atau semester; tulis seperti '01/2024' untuk bulan, 'TW I 2024' untuk triwulan, atau 'Semester I 2024'",
      "needs the kind of period, since that number may mean a month, a quarter or a half-year; write it as '01/2024' for a month, 'TW I 2024' for a quarter, or 'Semester I 2024'");

  private PeriodWords() {}

  private static Map<String, Integer> numbers(List<List<String>> words) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (String word : words.get(i)) {
        numbers.put(word, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }

  static EvaluationPeriod read(String text, Optional<Integer> otherYear) {
    String plain = Folding.plain(text);
    if (plain.length() > 100) {
      throw malformed(text);
    }
    for (Pattern form : List.of(WITH_PART, YEAR_FIRST)) {
      Matcher found = form.matcher(plain);
      if (found.matches()) {
        PeriodKind kind = Objects.requireNonNull(KINDS.get(found.group("kind")));
        String number = found.group("number");
        int part =
            Objects.requireNonNullElseGet(NUMBERS.get(number), () -> Integer.valueOf(number));
        if (found.group("end") != null && (kind != PeriodKind.TRIWULAN || part != kind.perYear())) {
          throw malformed(text);
        }
        return new EvaluationPeriod(kind, year(found, otherYear, text), part);
      }
    }
    for (Pattern form : List.of(WITH_MONTH, MONTH_LAST)) {
      Matcher found = form.matcher(plain);
      Integer month = found.matches() ? NUMBER_OF_MONTH.get(found.group("month")) : null;
      if (month != null) {
        return EvaluationPeriod.month(year(found, otherYear, text), month);
      }
    }
    for (Pattern form : List.of(IN_DIGITS, DIGITS_LAST)) {
      Matcher found = form.matcher(plain);
      if (found.matches()) {
        if (PARTS.contains(found.group("month"))) {
          throw ForeignText.refused("PERIOD_MALFORMED", "period", WHICH, text);
        }
        return EvaluationPeriod.month(
            year(found, otherYear, text), Integer.parseInt(found.group("month")));
      }
    }
    Matcher shown = SHORT_YEAR.matcher(plain);
    Integer month = shown.matches() ? NUMBER_OF_MONTH.get(shown.group("month")) : null;
    if (month != null) {
      return EvaluationPeriod.month(yearOf("20" + shown.group("short"), otherYear, text), month);
    }
    Matcher whole = WHOLE_YEAR.matcher(plain);
    if (!whole.matches()) {
      return ofRange(plain, otherYear, text);
    }
    String bare = whole.group("bare");
    return EvaluationPeriod.year(
        yearOf(bare == null ? whole.group("year") : bare, otherYear, text));
  }

  private static int year(Matcher found, Optional<Integer> otherYear, String text) {
    return yearOf(found.group("year"), otherYear, text);
  }

  private static int yearOf(@Nullable String written, Optional<Integer> otherYear, String text) {
    if (written == null) {
      return otherYear.orElseThrow(() -> ForeignText.refused(
          "PERIOD_WITHOUT_YEAR",
          "period",
          Text.of("perlu tahun pada periodenya", "needs the year of the period"),
          text));
    }
    int year = Integer.parseInt(written);
    unless(
        otherYear.filter(other -> other != year).isEmpty(),
        "PERIOD_OF_OTHER_YEAR",
        "period",
        "perlu periode tahun " + otherYear.map(String::valueOf).orElse(""),
        "needs a period of the year " + otherYear.map(String::valueOf).orElse(""),
        year);
    return year;
  }

  private static EvaluationPeriod ofRange(String plain, Optional<Integer> otherYear, String text) {
    Matcher months = MONTHS_ONLY.matcher(plain);
    if (months.matches()) {
      Integer from = NUMBER_OF_MONTH.get(months.group("from"));
      Integer to = NUMBER_OF_MONTH.get(months.group("to"));
      if (from != null && to != null) {
        int year = year(months, otherYear, text);
        String began = months.group("fromyear");
        return ofDays(
            YearMonth.of(began == null ? year : Integer.parseInt(began), from).atDay(1),
            YearMonth.of(year, to).atEndOfMonth(),
            text);
      }
    }
    Matcher days = DAYS.matcher(plain);
    if (days.matches()) {
      LocalDate last = day(days.group("to"), otherYear, text);
      LocalDate first = day(days.group("from"), Optional.of(last.getYear()), text);
      return ofDays(first, last, text);
    }
    throw malformed(text);
  }

  /** Reads one day with its year. */
  static LocalDate day(String text) {
    try {
      return day(Folding.plain(text), Optional.empty(), text);
    } catch (InvalidValueException refused) {
      throw ForeignText.refused(
          "DAY_MALFORMED",
          "day",
          Text.of(
              "perlu tanggal yang ada seperti '31-12-2024', '31 Desember 2024' atau '2024-12-31'",
              "needs an existing day such as '31-12-2024', '31 Desember 2024' or '2024-12-31'"),
          text);
    }
  }

  private static LocalDate day(String written, Optional<Integer> otherYear, String text) {
    try {
      Matcher day = ONE_DAY.matcher(written);
      if (!day.matches()) {
        return LocalDate.parse(written);
      }
      String month = day.group("month");
      Integer named = NUMBER_OF_MONTH.get(month);
      if (named == null && !Character.isDigit(month.charAt(0))) {
        throw malformed(text);
      }
      String year = day.group("year");
      return LocalDate.of(
          yearOf(year, otherYear, text),
          named == null ? Integer.parseInt(month) : named,
          Integer.parseInt(day.group("day")));
    } catch (DateTimeException impossible) {
      throw malformed(text);
    }
  }

  private static EvaluationPeriod ofDays(LocalDate first, LocalDate last, String text) {
    if (first.getYear() >= EvaluationPeriod.FIRST_YEAR && !last.isBefore(first)) {
      DateRange days = new DateRange(first, last);
      for (PeriodKind kind : PeriodKind.values()) {
        EvaluationPeriod period = new EvaluationPeriod(
            kind, first.getYear(), (first.getMonthValue() - 1) / kind.months() + 1);
        if (period.range().equals(days)) {
          return period;
        }
      }
    }
    throw ForeignText.refused(
        "PERIOD_MALFORMED",
        "period",
        Text.of(
            "perlu satu bulan, triwulan, semester atau tahun penuh",
            "needs one whole month, quarter, half-year or year"),
        text);
  }

  private static InvalidValueException malformed(String text) {
    return ForeignText.refused("PERIOD_MALFORMED", "period", NEED, text);
  }
}
