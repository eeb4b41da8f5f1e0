package id.skp.core.people;

import id.skp.core.InvalidValueException;

/** Hides the middle of a number of a person, or all of it where it is short. */
final class Masking {
  private static final int ENDS = 4;

  private Masking() {}

  /** Returns the number with its ends to be read. */
  static String of(String number) {
    return masked(number, ENDS);
  }

  /** Returns what a refusal tells of a number: its end; blanks and signs between digits stay to be seen. */
  static String refused(String number) {
    return InvalidValueException.shown(masked(number, 0).replace(' ', '\u2423'));
  }

  private static String masked(String number, int begin) {
    boolean isLong = number.length() > 3 * ENDS;
    StringBuilder masked = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char sign = number.charAt(i);
      boolean shown = isLong && (i < begin || i >= number.length() - ENDS);
      masked.append(shown || !Character.isLetterOrDigit(sign) ? sign : '*');
    }
    return masked.toString();
  }
}
