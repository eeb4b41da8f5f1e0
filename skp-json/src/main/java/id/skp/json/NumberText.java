package id.skp.json;

/** Looks at the digits of a JSON number before it is made: {@code 1E999999999} is never written out. */
final class NumberText {
  private NumberText() {}

  /** Tells whether a number, in the grammar of JSON, keeps the bounds that {@link StrictJson} states. */
  static boolean isInRange(String number) {
    int exponentAt = indexOfExponent(number);
    int pointAt = number.indexOf('.');
    int decimals = pointAt < 0 ? 0 : exponentAt - pointAt - 1;
    if (significantDigits(number, exponentAt) > StrictJson.MAX_DIGITS) {
      return false;
    }
    int exponent = exponentAt == number.length() ? 0 : exponent(number, exponentAt + 1);
    return Math.abs(exponent) <= StrictJson.MAX_SCALE
        && decimals - exponent <= StrictJson.MAX_SCALE
        && decimals <= StrictJson.MAX_SCALE;
  }

  private static int indexOfExponent(String number) {
    int index = 0;
    while (index < number.length() && (number.charAt(index) | 0x20) != 'e') {
      index++;
    }
    return index;
  }

  private static int significantDigits(String number, int end) {
    int digits = 0;
    for (int i = 0; i < end; i++) {
      char character = number.charAt(i);
      boolean digit = character >= '0' && character <= '9';
      if (digit && (digits > 0 || character != '0')) {
        digits++;
      }
    }
    return digits;
  }

  /** Returns the exponent, or a number beyond the bound where it is so long that its value does not matter. */
  private static int exponent(String number, int start) {
    boolean signed = number.charAt(start) == '-' || number.charAt(start) == '+';
    int first = signed ? start + 1 : start;
    while (first < number.length() - 1 && number.charAt(first) == '0') {
      first++;
    }
    return number.length() - first > 4
        ? Integer.MAX_VALUE
        : Integer.parseInt(number.substring(start));
  }
}
