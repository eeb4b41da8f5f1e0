package id.skp.core.shape;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Takes data while it is written, one token after the other. */
public interface Sink {
  /** Begins an object. */
  void beginObject();

  /** Ends an object. */
  void endObject();

  /** Begins a list. */
  void beginList();

  /** Ends a list. */
  void endList();

  /**
   * Writes the name of a field.
   *
   * @param name the name
   */
  void name(String name);

  /**
   * Writes the name of a field that has nothing to be escaped, as those of properties.
   *
   * @param name the name, in ASCII
   */
  default void plainName(String name) {
    name(name);
  }

  /**
   * Writes a text.
   *
   * @param text the text
   * @throws IllegalArgumentException if it holds half of a surrogate pair
   */
  void text(String text);

  /**
   * Writes a text that has nothing to be escaped, as a day or the name of a constant.
   *
   * @param text the text, in ASCII
   */
  default void plainText(String text) {
    text(text);
  }

  /**
   * Writes a day in ISO form.
   *
   * @param day the day, of the years 1 to 9999
   */
  default void day(LocalDate day) {
    plainText(day.toString());
  }

  /**
   * Writes a number.
   *
   * @param number the number
   */
  void number(BigDecimal number);

  /**
   * Writes a whole number.
   *
   * @param number the number
   */
  void number(long number);

  /**
   * Writes a truth value.
   *
   * @param truth the truth value
   */
  void truth(boolean truth);

  /** Writes that there is no value. */
  void nothing();
}
