package id.skp.core.shape;

import java.math.BigDecimal;

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
   * @param name the name
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
