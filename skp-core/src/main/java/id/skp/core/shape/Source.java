package id.skp.core.shape;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Data while it is read, one token after the other, and what takes the problems that are found in it. It stands at a token;
 * a problem is told at the value of that token, where an object that has just ended counts as a whole.
 *
 * <p>A source may end the reading at the first problem by an exception of its own, which whoever began the reading catches.
 */
public interface Source {
  /** Of {@link #field}: the name is that of no field. */
  int UNKNOWN = -1;

  /** Of {@link #field}: the object has no more fields. */
  int NO_MORE = -2;

  /**
   * Goes to the next token.
   *
   * @return the token
   */
  Token next();

  /**
   * Returns the token at which the source stands.
   *
   * @return the token
   */
  Token token();

  /**
   * Returns the name of the field at which the source stands.
   *
   * @return the name
   */
  String name();

  /**
   * Goes to the value of the next field of an object, from its begin or from the end of the value before. The names are those of
   * fields in the order in which they mostly stand.
   *
   * @param names the names
   * @param expected the index of the one that is expected, or that those expected begin with
   * @return the index of the name; {@link #UNKNOWN} if it is none of them, and then the source stands at the name; {@link #NO_MORE} at
   *     the end of the object
   */
  default int field(Words names, int expected) {
    if (next() == Token.END_OBJECT) {
      return NO_MORE;
    }
    int index = names.index(name());
    if (index != UNKNOWN) {
      next();
    }
    return index;
  }

  /**
   * Returns the text at which the source stands.
   *
   * @return the text, without halves of surrogate pairs
   */
  String text();

  /**
   * Returns the text at which the source stands, which must be of a kind. A source that ends at the first problem may leave the look at
   * it to the value that the text becomes a part of.
   *
   * @param kind what the text is for
   * @return the text
   * @throws InvalidValueException if it is no text of the kind
   */
  default String text(TextKind kind) {
    return kind.require(text(), "text");
  }

  /**
   * Returns which one of some words the text is at which the source stands.
   *
   * @param words the words
   * @return the index of the word; -1 if it is none of them
   */
  default int word(Words words) {
    return words.index(text());
  }

  /**
   * Returns the day that the text is at which the source stands.
   *
   * @return the day
   * @throws InvalidValueException with code {@code DATE_MALFORMED} if it is none
   */
  default LocalDate day() {
    return Days.parse(text());
  }

  /**
   * Returns the number at which the source stands, exactly as written.
   *
   * @return the number
   */
  BigDecimal number();

  /** Goes to the last token of the value at which the source stands. */
  void skip();

  /** Tells that the field at which the source stands has stood in its object before. */
  void refuseAgain();

  /**
   * Tells a problem of the value.
   *
   * @param code what kind of mistake it is
   * @param text what is needed, what was found and what to do
   */
  void refuse(String code, Text text);

  /**
   * Tells a problem of the value that takes long to put into words. A source that ends at the first problem does without them.
   *
   * @param code what kind of mistake it is
   * @param text gives what is needed, what was found and what to do
   */
  default void refuse(String code, Supplier<Text> text) {
    refuse(code, text.get());
  }

  /**
   * Tells that the value is of another type than is needed, and goes to its end.
   *
   * @param need what is needed
   */
  default void refuseType(Text need) {
    Text found = token().wording();
    refuse(
        "WRONG_TYPE",
        Text.of(
            "perlu " + need.indonesian() + ", ditemukan " + found.indonesian(),
            "needs " + need.english() + ", found " + found.english()));
    skip();
  }

  /**
   * Tells a problem of a field of the object.
   *
   * @param field the name of the field, which need not be there
   * @param code what kind of mistake it is
   * @param text what is needed, what was found and what to do
   */
  void refuseField(String field, String code, Text text);

  /**
   * Tells a problem of a part of the value.
   *
   * @param pointer a JSON Pointer (RFC 6901) into the value
   * @param code what kind of mistake it is
   * @param text what is needed, what was found and what to do
   */
  void refuseAt(String pointer, String code, Text text);

  /**
   * Tells what a value made of the object was refused with, at the place below the object that the refusal names.
   *
   * @param refusal the refusal
   */
  void refuseBelow(InvalidValueException refusal);

  /**
   * Returns how many problems have been told.
   *
   * @return the number
   */
  int problems();
}
