package id.skp.core.text;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** A line that is being written, in room that serves the next one again. It is for one thread. */
public final class Line {
  private static final int DECIMAL = 10;
  private static final int MOST_DIGITS = 20;

  private char[] room;
  private int length;

  /**
   * Makes an empty line.
   *
   * @param room so many characters a line usually has; a longer one finds more
   */
  public Line(int room) {
    this.room = new char[room];
  }

  /**
   * Adds a text.
   *
   * @param text the text
   * @return this line
   */
  public Line add(String text) {
    return add(text, 0, requireNonNull(text, "text").length());
  }

  /**
   * Adds a part of a text.
   *
   * @param text the text
   * @param start where the part begins
   * @param end where what follows it begins
   * @return this line
   */
  public Line add(String text, int start, int end) {
    requireNonNull(text, "text");
    int longer = length + end - start;
    makeRoom(longer);
    text.getChars(start, end, room, length);
    length = longer;
    return this;
  }

  /**
   * Adds a character.
   *
   * @param character the character
   * @return this line
   */
  public Line add(char character) {
    makeRoom(length + 1);
    room[length++] = character;
    return this;
  }

  /**
   * Adds the digits of a number.
   *
   * @param number the number
   * @return this line
   */
  public Line add(long number) {
    if (number == Long.MIN_VALUE) {
      return add(Long.toString(number));
    }
    makeRoom(length + MOST_DIGITS);
    long left = Math.abs(number);
    if (number < 0) {
      room[length++] = '-';
    }
    int end = length + 1;
    for (long ten = left; ten >= DECIMAL; ten /= DECIMAL) {
      end++;
    }
    length = end;
    do {
      room[--end] = (char) ('0' + left % DECIMAL);
      left /= DECIMAL;
    } while (left > 0);
    return this;
  }

  private void makeRoom(int longer) {
    if (longer > room.length) {
      room = Arrays.copyOf(room, Math.max(longer, 2 * room.length));
    }
  }

  /**
   * Returns how long the line is.
   *
   * @return so many characters
   */
  public int length() {
    return length;
  }

  /**
   * Ends the line, and begins the next one.
   *
   * @return what was written, as {@link PlainText#line} shows it
   */
  public String end() {
    String written = PlainText.line(room, length);
    length = 0;
    return written;
  }

  /** Returns what was written, as it is. */
  @Override
  public String toString() {
    return new String(room, 0, length);
  }
}
