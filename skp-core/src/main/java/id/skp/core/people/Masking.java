package id.skp.core.people;

import id.skp.core.InvalidValueException;

/** Hides the middle of a number of a person, or all of it where it is short. */
final class Masking {
  private static final int ENDS = 4;

  private Masking() {}

  /** Returns the number with its ends to be read; blanks and signs between digits stay to be seen. */
  static String of(String number) {
    int shown = number.length() > 3 * ENDS ? ENDS : 0;
    StringBuilder masked = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char sign = number.charAt(i);
      boolean end = i < shown || i >= number.length() - shown;
      masked.append(end || !Character.isLetterOrDigit(sign) ? sign : '*');
    }
    return InvalidValueException.visible(masked.toString().replace(' ', '\u2423'));
  }
}
