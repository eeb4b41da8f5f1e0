package id.skp.core;

import java.util.List;

/** Hides in texts what is, or may be, the number of a person (NIP). */
final class PersonNumbers {
  /** A number of so many digits may be that of a person. */
  private static final int DIGITS_OF_A_PERSON = 8;

  /** So many digits in groups may be the number of a person: more than a day or an amount has. */
  private static final int GROUPED_DIGITS_OF_A_PERSON = 14;

  /** What may stand between the groups of a number, besides blanks. */
  private static final String SEPARATORS = "./-_,:'\u2013\u2019";

  /** So many signs that are no letters stand between the digits of one number at most. */
  private static final int MOST_BETWEEN = 8;

  private static final String ENDS_OF_WORD = "'\"=:;,()<>[]{}";

  /** So far from a stroke it is looked for letters. */
  private static final int LONGEST_WORD = 80;

  private static final int LENGTH_OF_DAY = 10;
  private static final int LENGTH_OF_TIME = 8;

  /** Nobody is appointed that young: days so close to each other are those of a period. */
  private static final int YEARS_OF_CHILD = 15;

  private static final int DECIMAL = 10;
  private static final int HEXADECIMAL = 16;

  /** So many digits has the code of a sign. */
  private static final int LONGEST_CODE = 4;

  private static final int DIGITS_OF_NIP = 18;
  private static final int DIGITS_OF_DAY = 8;

  /** The signs of Chinese that are digits, in their order: those of every day, and of both scripts those on which money is written. */
  private static final List<String> CHINESE =
      List.of("\u3007一二三四五六七八九", "零壹貳參肆伍陸柒捌玖", "零壹贰叁肆伍陆柒捌玖");

  private static final int FIRST_OF_CHINESE = '\u3007';

  /** So long is what stands for one sign in HTML, from & to ; at most. */
  private static final int LONGEST_ENTITY = 12;

  /** So many digits of such a number are shown. */
  private static final int DIGITS_SHOWN = 4;

  /** So many digits of such a number are none of the letters that are taken for one. */
  private static final int LEAST_DIGITS = 14;

  private PersonNumbers() {}

  /** Hides in a value whatever may be such a number. */
  static String hiddenInValue(String value) {
    String ofGroups = masked(widelyMasked(value, true), SEPARATORS, GROUPED_DIGITS_OF_A_PERSON);
    return masked(ofGroups, "", DIGITS_OF_A_PERSON);
  }

  /** Hides in a line what is such a number. */
  static String hiddenInLine(String line) {
    return widelyMasked(line, false);
  }

  private static boolean isOfPerson(CharSequence digits, int at) {
    int month = number(digits, at + 4);
    int day = number(digits, at + 6);
    return isOfCentury(digits, at) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /** Years of birth and appointment, and the rest of one of them: the number of a person, though a digit of it be wrong. */
  private static boolean isLikeOfPerson(CharSequence digits, int at) {
    int month = number(digits, at + DIGITS_OF_DAY + 4);
    return isOfCentury(digits, at)
        && isOfCentury(digits, at + DIGITS_OF_DAY)
        && yearsToAppointment(digits, at) >= YEARS_OF_CHILD
        && (isOfPerson(digits, at) || (month >= 1 && month <= 12));
  }

  /** Behind the day of birth are year and month of an appointment, or year and number of one, and then the sex. */
  private static boolean hasAppointment(CharSequence digits, int birth) {
    int at = birth + DIGITS_OF_DAY;
    int month = number(digits, at + 4);
    char sex = digits.charAt(at + 6);
    return isOfCentury(digits, at)
        && yearsToAppointment(digits, birth) >= YEARS_OF_CHILD
        && ((month >= 1 && month <= 12) || (month > 20 && month < 30))
        && (sex == '1' || sex == '2');
  }

  private static int yearsToAppointment(CharSequence digits, int birth) {
    int at = birth + DIGITS_OF_DAY;
    return 100 * (number(digits, at) - number(digits, birth))
        + number(digits, at + 2)
        - number(digits, birth + 2);
  }

  private static boolean isOfCentury(CharSequence digits, int at) {
    int century = number(digits, at);
    return century == 19 || century == 20;
  }

  private static int number(CharSequence digits, int at) {
    return 10 * (digits.charAt(at) - '0') + digits.charAt(at + 1) - '0';
  }

  /**
   * Hides the numbers of persons whose digits have whatever signs between them, or of which some are letters. In a value also
   * what is like one.
   */
  private static String widelyMasked(String text, boolean isValue) {
    if (!mayHaveDigits(text)) {
      return text;
    }
    String masked = widelyMasked(text, isValue, false);
    return mayHaveCodes(masked) ? widelyMasked(masked, isValue, true) : masked;
  }

  /** Masks a text as it stands, or as it reads where each code of a sign (of JSON, HTML or an address) and each tag is one sign. */
  private static String widelyMasked(String text, boolean isValue, boolean isDecoded) {
    StringBuilder masked = new StringBuilder(text);
    StringBuilder digits = new StringBuilder();
    int[] places = new int[text.length()];
    int[] lengths = new int[text.length()];
    int between = 0;
    int length;
    for (int at = 0; at < text.length(); at += length) {
      int written = text.codePointAt(at);
      int code = lengthOfCode(text, at, written);
      code = code == 0 && isDecoded ? lengthOfMarkup(text, at, written) : code;
      length = Math.max(code, Character.charCount(written));
      int sign = code == 0 ? written : isDecoded ? signOfCode(text, at, at + code) : ' ';
      int digit = digitOf(sign);
      if (digit >= 0) {
        places[digits.length()] = at;
        lengths[digits.length()] = length;
        digits.append((char) ('0' + digit));
        between = 0;
      } else if (Character.isLetter(sign) || ++between > MOST_BETWEEN) {
        hideWidely(text, digits, places, lengths, isValue, masked);
        digits.setLength(0);
      }
    }
    hideWidely(text, digits, places, lengths, isValue, masked);
    return masked.toString();
  }

  /** Returns how long the code of one sign is that is written there, as in JSON or in a refusal; 0 if none is. */
  private static int lengthOfCode(String text, int at, int sign) {
    if (sign != '\\' && sign != 'U') {
      return 0;
    }
    int next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean isCode = sign == 'U' ? next == '+' : next == 'u';
    int digits = 0;
    while (isCode && digits < LONGEST_CODE && isHex(text, at + 2 + digits)) {
      digits++;
    }
    return digits == LONGEST_CODE ? 2 + digits : sign == '\\' && "nrtbf".indexOf(next) >= 0 ? 2 : 0;
  }

  private static boolean mayHaveCodes(String text) {
    return text.indexOf('&') >= 0
        || text.indexOf('%') >= 0
        || text.indexOf('<') >= 0
        || text.indexOf('\\') >= 0;
  }

  /** Returns how long the code of a sign in HTML or in an address is that is written there, or a tag; 0 if none is. */
  private static int lengthOfMarkup(String text, int at, int sign) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (sign) {
      case '%' -> isHex(text, at + 1) && isHex(text, at + 2) && yearOfDay(text, at + 1) < 0 ? 3 : 0;
      case '&' -> next == '#' || Character.isLetter(next) ? lengthOfEntity(text, at) : 0;
      case '<' -> next == '/' || Character.isLetter(next) ? lengthOfTag(text, at) : 0;
      default -> 0;
    };
  }

  private static int lengthOfEntity(String text, int at) {
    int end = at + 2;
    while (end < text.length()
        && end < at + LONGEST_ENTITY
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == ';' ? end + 1 - at : 0;
  }

  private static int lengthOfTag(String text, int at) {
    int end = Math.min(at + LONGEST_WORD, text.length());
    for (int i = at + 1; i < end; i++) {
      if (text.charAt(i) == '>') {
        return i + 1 - at;
      }
    }
    return 0;
  }

  /** Returns the sign that a code with a number stands for; a blank for any other. */
  private static int signOfCode(String text, int at, int end) {
    boolean isDecimal = text.startsWith("&#", at);
    boolean isOfHtml = text.startsWith("&#x", at) || text.startsWith("&#X", at);
    int begin = isOfHtml ? 3 : isDecimal || text.startsWith("\\u", at) ? 2 : 1;
    int radix = isDecimal && !isOfHtml ? DECIMAL : HEXADECIMAL;
    int sign = 0;
    for (int i = at + begin; i < end; i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0 && text.charAt(i) != ';') {
        return ' ';
      }
      sign = digit < 0 ? sign : Math.min(radix * sign + digit, Character.MAX_CODE_POINT);
    }
    return sign;
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), HEXADECIMAL) >= 0;
  }

  private static boolean mayHaveDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < LEAST_DIGITS; i++) {
      char sign = text.charAt(i);
      digits += sign <= '9' ? sign >= '0' ? 1 : 0 : sign >= 0x80 ? 1 : 0;
    }
    return digits == LEAST_DIGITS;
  }

  private static void hideWidely(
      String text,
      CharSequence digits,
      int[] places,
      int[] lengths,
      boolean isValue,
      StringBuilder masked) {
    for (int first = 0; first + LEAST_DIGITS <= digits.length(); first++) {
      int end = Math.min(first + DIGITS_OF_NIP, digits.length());
      if ((end - first == DIGITS_OF_NIP && isWhole(text, digits, places, first))
          || ((isValue || isAlone(text, digits, places))
              && isLikeOfPerson(digits, first)
              && letters(text, places, first, end) == 0
              && !isOfDays(text, places, first, first + LEAST_DIGITS))) {
        for (int i = first; i < end - DIGITS_SHOWN; i++) {
          for (int j = 0; j < lengths[i]; j++) {
            masked.setCharAt(places[i] + j, '*');
          }
        }
      }
    }
  }

  private static boolean isWhole(String text, CharSequence digits, int[] places, int first) {
    int end = first + DIGITS_OF_NIP;
    return isOfPerson(digits, first)
        && hasAppointment(digits, first)
        && letters(text, places, first, end) <= DIGITS_OF_NIP - LEAST_DIGITS
        && !isOfDays(text, places, first, Math.min(end + 1, digits.length()));
  }

  /** Tells whether no other digits are near, and none of these in another part of a path. */
  private static boolean isAlone(String text, CharSequence digits, int[] places) {
    return digits.length() == DIGITS_OF_NIP
        && text.substring(places[0], places[DIGITS_OF_NIP - 1]).indexOf('/') < 0;
  }

  private static int letters(String text, int[] places, int begin, int end) {
    int letters = 0;
    for (int i = begin; i < end; i++) {
      int sign = text.codePointAt(places[i]);
      letters += sign < FIRST_OF_CHINESE && Character.isLetter(sign) ? 1 : 0;
    }
    return letters;
  }

  /** Tells whether all these digits are those of days: the last one may be within a day. */
  private static boolean isOfDays(String text, int[] places, int begin, int end) {
    int next = begin;
    for (int i = Math.max(0, begin - DIGITS_OF_DAY + 1); i < end && i <= next; i++) {
      if (isDay(text, places[i])) {
        next = i + DIGITS_OF_DAY;
      }
    }
    return next >= end;
  }

  private static boolean isDay(String text, int at) {
    return !isDigitAt(text, at - 1)
        && !isDigitAt(text, at + LENGTH_OF_DAY)
        && yearOfDay(text, at) >= 0;
  }

  private static String masked(String text, String separators, int fewest) {
    StringBuilder masked = new StringBuilder();
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && isOfNumber(text, end, separators) && daysAt(text, end) == 0) {
        end++;
      }
      int digits = end - begin >= fewest ? digits(text, begin, end) : 0;
      if (digits >= fewest) {
        mask(text, begin, end, digits - DIGITS_SHOWN, masked);
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

  private static int digits(String text, int begin, int end) {
    int digits = 0;
    for (int i = begin; i < end; i++) {
      digits += isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private static void mask(String text, int begin, int end, int hidden, StringBuilder masked) {
    masked.append(text, masked.length(), begin);
    int digits = 0;
    for (int i = begin; i < end; i++) {
      boolean hide = isDigit(text.charAt(i)) && digits++ < hidden;
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

  /** Returns the digit that a sign is or is taken for, -1 if it is none. */
  @SuppressWarnings("CharacterGetNumericValue") // of a number that is no letter
  private static int digitOf(int sign) {
    return switch (sign) {
      case 'O', 'o' -> 0;
      case 'l', 'I' -> 1;
      default ->
        sign < 0x80 || Character.isDigit(sign)
            ? Character.digit(sign, DECIMAL)
            : sign >= FIRST_OF_CHINESE && chinese(sign) >= 0
                ? chinese(sign)
                : Character.getType(sign) == Character.OTHER_NUMBER
                        && Character.getNumericValue(sign) < DECIMAL
                    ? Character.getNumericValue(sign)
                    : -1;
    };
  }

  private static int chinese(int sign) {
    int digit = -1;
    for (int i = 0; i < CHINESE.size() && digit < 0; i++) {
      digit = CHINESE.get(i).indexOf(sign);
    }
    return digit;
  }

  private static boolean isBlank(char sign) {
    return sign == InvalidValueException.OPEN_BOX || Character.isSpaceChar(sign);
  }
}
