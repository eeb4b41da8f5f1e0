package id.skp.core.shape;

import id.skp.core.InvalidValueException;
import id.skp.core.internal.Decimals;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** Days in ISO form, of the years 1 to 9999. */
final class Days {
  private static final int LAST_YEAR = 9999;
  private static final int LENGTH = "2024-12-31".length();

  private Days() {}

  static LocalDate parse(String text) {
    // longer are years that the form has no room for
    if (text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int year = Decimals.digits(text, 0, 4);
      int month = Decimals.digits(text, 5, 7);
      int day = Decimals.digits(text, 8, LENGTH);
      if (year > 0
          && month > 0
          && month <= 12
          && day > 0
          && day <= Month.of(month).length(Year.isLeap(year))) {
        return LocalDate.of(year, month, day);
      }
    }
    String quoted = InvalidValueException.quoted(text);
    throw new InvalidValueException(
        "DATE_MALFORMED",
        "date",
        "perlu hari yang ada, dalam bentuk '2024-12-31', diberikan " + quoted,
        "needs a day that exists, in the form '2024-12-31', got " + quoted);
  }

  static LocalDate require(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw InvalidValueException.breach(
          "DATE_OUT_OF_RANGE",
          "date",
          "perlu tahun dari 1 sampai " + LAST_YEAR,
          "needs a year from 1 to " + LAST_YEAR,
          day);
    }
    return day;
  }
}
