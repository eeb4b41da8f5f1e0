package id.skp.core.period;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /** Those of a day and a year, which most texts without a date do not have. */
  private static final int FEWEST_DIGITS = 5;

  private static final Pattern NAMED =
      Pattern.compile("(?<![0-9])([0-9]{1,2}+) (\\p{L}{3,9}+) ([0-9]{4}+)(?![0-9])");

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

  /**
   * Finds the days that a text names with day, month and year, in either language: {@code 30 Juni 2024}. What is no day, such as
   * {@code 31 Juni 2024}, is none.
   *
   * @param text the text
   * @return the days, in the order of the text
   */
  public static List<LocalDate> namedIn(String text) {
    return DIGIT.countIn(requireNonNull(text, "text")) < FEWEST_DIGITS
        ? List.of()
        : NAMED.matcher(text).results().flatMap(Dates::named).toList();
  }

  private static Stream<LocalDate> named(MatchResult found) {
    return IntStream.rangeClosed(1, MONTHS.size())
        .filter(month -> isName(MONTHS.get(month - 1), found.group(2)))
        .mapToObj(month -> day(found, month))
        .flatMap(Optional::stream);
  }

  private static boolean isName(Text month, String word) {
    return month.indonesian().equalsIgnoreCase(word) || month.english().equalsIgnoreCase(word);
  }

  private static Optional<LocalDate> day(MatchResult found, int month) {
    int day = Integer.parseInt(found.group(1));
    YearMonth named = YearMonth.of(Integer.parseInt(found.group(3)), month);
    return named.isValidDay(day) ? Optional.of(named.atDay(day)) : Optional.empty();
  }

  private static Text of(MonthDay day, String year) {
    Text month = MONTHS.get(day.getMonthValue() - 1);
    return Text.of(
        day.getDayOfMonth() + " " + month.indonesian() + year,
        day.getDayOfMonth() + " " + month.english() + year);
  }
}
