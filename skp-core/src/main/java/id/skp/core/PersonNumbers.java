package id.skp.core;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Hides in texts what is, or may be, the number of a person (NIP). */
final class PersonNumbers {
  /** A number of so many digits may be that of a person. */
  private static final int DIGITS_OF_A_PERSON = 8;

  /** So many digits in groups may be the number of a person: more than a day or an amount has. */
  private static final int GROUPED_DIGITS_OF_A_PERSON = 14;

  /** What may stand between the groups of a number, besides blanks. */
  private static final String SEPARATORS = "./-_,:'\u2013\u2019";

  /** What looks like one of those. */
  private static final String WIDE_SEPARATORS =
      "\\|;\u00b7\u2010\u2011\u2012\u2014\u2015\u2022\u2212\uff0c\uff0d\uff0e\uff0f\uff1a\uff3f";

  /** So many of them stand between groups at most. */
  private static final int MOST_BETWEEN = 3;

  private static final String ENDS_OF_WORD = "'\"=:;,()<>[]{}";

  /** So far from a stroke it is looked for letters. */
  private static final int LONGEST_WORD = 80;

  private static final int LENGTH_OF_DAY = 10;
  private static final int LENGTH_OF_TIME = 8;

  /** Nobody is appointed that young: days so close to each other are those of a period. */
  private static final int YEARS_OF_CHILD = 15;

  private static final int DIGITS_OF_NIP = 18;
  private static final int DIGITS_OF_DAY = 8;

  /** So many digits of such a number are shown. */
  private static final int DIGITS_SHOWN = 4;

  /** So many digits of such a number are none of the letters that are taken for one. */
  private static final int LEAST_DIGITS = 14;

  private PersonNumbers() {}

  /** Hides in a value whatever may be such a number. */
  static String hiddenInValue(String value) {
    return masked(value, digits -> {
      StringBuilder hidden = new StringBuilder(digits);
      hide(hidden, 0, digits.length() - DIGITS_SHOWN);
      return hidden.toString();
    });
  }

  /** Hides in a line what is such a number. */
  static String hiddenInLine(String line) {
    return masked(line, PersonNumbers::withoutPersons);
  }

  /** Hides the numbers of persons in a row of digits, which may have others before and behind them. */
  private static String withoutPersons(String digits) {
    StringBuilder hidden = new StringBuilder(digits);
    int last = digits.length() - DIGITS_OF_NIP;
    for (int i = 0; i <= last; i++) {
      if (isOfPerson(digits, i) && (last == 0 || hasAppointment(digits, i))) {
        hide(hidden, i, i + DIGITS_OF_NIP - DIGITS_SHOWN);
        i += DIGITS_OF_NIP - 1;
      }
    }
    return hidden.toString();
  }

  private static void hide(StringBuilder digits, int begin, int end) {
    for (int i = begin; i < end; i++) {
      digits.setCharAt(i, '*');
    }
  }

  private static boolean isOfPerson(String digits, int at) {
    int month = number(digits, at + 4);
    int day = number(digits, at + 6);
    return isOfCentury(digits, at) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /** Behind the day of birth are year and month of an appointment, or year and number of one, and then the sex. */
  private static boolean hasAppointment(String digits, int birth) {
    int at = birth + DIGITS_OF_DAY;
    int month = number(digits, at + 4);
    char sex = digits.charAt(at + 6);
    return isOfCentury(digits, at)
        && numberAt(digits, at, 4) - numberAt(digits, birth, 4) >= YEARS_OF_CHILD
        && ((month >= 1 && month <= 12) || (month > 20 && month < 30))
        && (sex == '1' || sex == '2');
  }

  private static boolean isOfCentury(String digits, int at) {
    int century = number(digits, at);
    return century == 19 || century == 20;
  }

  private static int number(String digits, int at) {
    return 10 * (digits.charAt(at) - '0') + digits.charAt(at + 1) - '0';
  }

  private static String masked(String text, UnaryOperator<String> hiding) {
    String ofGroups = masked(widelyMasked(text), SEPARATORS, GROUPED_DIGITS_OF_A_PERSON, hiding);
    return masked(ofGroups, "", DIGITS_OF_A_PERSON, hiding);
  }

  /** Hides whole numbers of persons of which groups stand further apart, or some digits are letters. */
  private static String widelyMasked(String text) {
    if (text.chars().filter(Character::isDigit).limit(LEAST_DIGITS).count() < LEAST_DIGITS) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    int[] places = new int[text.length()];
    for (int begin = 0; begin < text.length(); begin++) {
      int digits = 0;
      int days = 0;
      for (int at = begin; at >= 0; at = next(text, at)) {
        if (isDigit(text.charAt(at))) {
          places[digits++] = at;
          days += isDay(text, at) ? 1 : 0;
          begin = at;
        }
      }
      if (digits >= DIGITS_OF_NIP && days < 2) {
        hideWidely(text, Arrays.copyOf(places, digits), masked);
      }
    }
    return masked.toString();
  }

  /** Returns where the next sign of a number stands that is a digit or taken for one, -1 if the number ends there. */
  private static int next(String text, int at) {
    if (!isDigit(text.charAt(at))) {
      return -1;
    }
    int end = Math.min(at + 1 + MOST_BETWEEN, text.length() - 1);
    for (int i = at + 1; i <= end; i++) {
      if (isDigit(text.charAt(i))) {
        return i;
      } else if (!isBetween(text, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isBetween(String text, int at) {
    char sign = text.charAt(at);
    return isBlank(sign)
        || Character.getType(sign) == Character.FORMAT
        || WIDE_SEPARATORS.indexOf(sign) >= 0
        || isSeparator(text, at, SEPARATORS);
  }

  private static boolean isDay(String text, int at) {
    return !isDigitAt(text, at - 1)
        && !isDigitAt(text, at + LENGTH_OF_DAY)
        && yearOfDay(text, at) >= 0;
  }

  private static void hideWidely(String text, int[] places, StringBuilder masked) {
    String digits = Arrays.stream(places)
        .mapToObj(at -> Integer.toString(digitOf(text.charAt(at))))
        .collect(Collectors.joining());
    int letters = 0;
    for (int i = 0; i < places.length; i++) {
      letters += Character.isDigit(text.charAt(places[i])) ? 0 : 1;
      int first = i - DIGITS_OF_NIP + 1;
      if (first >= 0) {
        if (letters <= DIGITS_OF_NIP - LEAST_DIGITS
            && isOfPerson(digits, first)
            && hasAppointment(digits, first)) {
          for (int at = first; at <= i - DIGITS_SHOWN; at++) {
            masked.setCharAt(places[at], '*');
          }
        }
        letters -= Character.isDigit(text.charAt(places[first])) ? 0 : 1;
      }
    }
  }

  private static String masked(
      String text, String separators, int fewest, UnaryOperator<String> hiding) {
    StringBuilder masked = new StringBuilder();
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && isOfNumber(text, end, separators) && daysAt(text, end) == 0) {
        end++;
      }
      if (end - begin >= fewest) {
        String digits = digits(text, begin, end);
        String hidden = digits.length() < fewest ? digits : hiding.apply(digits);
        if (!hidden.equals(digits)) {
          mask(text, begin, end, hidden, masked);
        }
      }
      begin = Math.max(end + daysAt(text, end), begin + 1);
    }
    return masked.isEmpty()
        ? text
        : masked.append(text, masked.length(), text.length()).toString();
  }

  /** Returns how many characters have the two days of a period, or a day and its time, that begin there; 0 if none do. */
  private static int daysAt(String text, int at) {
    int year = !isDigitAt(text, at) || isDigitAt(text, at - 1) ? -1 : yearOfDay(text, at);
    int next = at + LENGTH_OF_DAY + 1;
    if (year < 0 || isDigitAt(text, next - 1)) {
      return 0;
    }
    int other = yearOfDay(text, next);
    if (other >= 0
        && Math.abs(other - year) < YEARS_OF_CHILD
        && !isDigitAt(text, next + LENGTH_OF_DAY)) {
      return next + LENGTH_OF_DAY - at;
    }
    int end = next + LENGTH_OF_TIME;
    return isTime(text, next)
            && isBlank(text.charAt(next - 1))
            && !isDigitAt(text, at - 2)
            && !isDigitAt(text, end)
            && !isDigitAt(text, end + 1)
        ? end - at
        : 0;
  }

  /** Returns the year of a day such as 2024-01-31 or 31/01/2024, -1 if none stands there. */
  private static int yearOfDay(String text, int at) {
    int front = numberAt(text, at, 4);
    boolean isInFront = front >= 0;
    int year = isInFront ? front : numberAt(text, at + 6, 4);
    int month = numberAt(text, isInFront ? at + 5 : at + 3, 2);
    int day = numberAt(text, isInFront ? at + 8 : at, 2);
    return year >= 1900
            && year < 2100
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= 31
            && areSeparators(text, isInFront ? at + 4 : at + 2)
        ? year
        : -1;
  }

  private static boolean isTime(String text, int at) {
    int hour = numberAt(text, at, 2);
    int minute = numberAt(text, at + 3, 2);
    int second = numberAt(text, at + 6, 2);
    return hour >= 0
        && hour < 24
        && minute >= 0
        && minute < 60
        && second >= 0
        && second < 60
        && areSeparators(text, at + 2);
  }

  /** Whether the same separator stands there and behind the next two digits. */
  private static boolean areSeparators(String text, int at) {
    return SEPARATORS.indexOf(text.charAt(at)) >= 0 && text.charAt(at) == text.charAt(at + 3);
  }

  /** Returns the number of so many digits there, -1 if there are not so many. */
  private static int numberAt(String text, int at, int digits) {
    int number = 0;
    for (int i = at; i < at + digits; i++) {
      if (!isDigitAt(text, i)) {
        return -1;
      }
      number = 10 * number + Character.digit(text.charAt(i), 10);
    }
    return number;
  }

  private static boolean isDigitAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static String digits(String text, int begin, int end) {
    StringBuilder digits = new StringBuilder();
    for (int i = begin; i < end; i++) {
      if (isDigit(text.charAt(i))) {
        digits.append(digitOf(text.charAt(i)));
      }
    }
    return digits.toString();
  }

  private static void mask(String text, int begin, int end, String hidden, StringBuilder masked) {
    masked.append(text, masked.length(), begin);
    int at = 0;
    for (int i = begin; i < end; i++) {
      boolean hide = isDigit(text.charAt(i)) && hidden.charAt(at++) == '*';
      masked.append(hide ? '*' : text.charAt(i));
    }
  }

  private static boolean isOfNumber(String text, int index, String separators) {
    char sign = text.charAt(index);
    return Character.isDigit(sign)
        || ((isBlank(sign) || isDigit(sign) || isSeparator(text, index, separators))
            && isDigitAt(text, index - 1)
            && isDigitAt(text, index + 1));
  }

  private static boolean isSeparator(String text, int at, String separators) {
    char sign = text.charAt(at);
    return separators.indexOf(sign) >= 0 && (sign != '/' || !isOfPath(text, at));
  }

  /** Tells whether a word of which a stroke is a part has letters, too: a path, of which no two parts are one number. */
  private static boolean isOfPath(String text, int stroke) {
    return hasLetter(text, stroke, -1) || hasLetter(text, stroke, 1);
  }

  private static boolean hasLetter(String text, int stroke, int direction) {
    int end = stroke + direction * LONGEST_WORD;
    for (int i = stroke; i != end && i >= 0 && i < text.length(); i += direction) {
      char sign = text.charAt(i);
      if (isBlank(sign) || ENDS_OF_WORD.indexOf(sign) >= 0) {
        return false;
      } else if (Character.isLetter(sign) && !isDigit(sign)) {
        return true;
      }
    }
    return false;
  }

  /** A letter that is taken for a digit is one, between digits. */
  private static boolean isDigit(char sign) {
    return Character.isDigit(sign) || sign == 'O' || sign == 'o' || sign == 'l' || sign == 'I';
  }

  private static int digitOf(char sign) {
    return Character.isDigit(sign) ? Character.digit(sign, 10) : sign == 'O' || sign == 'o' ? 0 : 1;
  }

  private static boolean isBlank(char sign) {
    return sign == InvalidValueException.OPEN_BOX || Character.isSpaceChar(sign);
  }
}
