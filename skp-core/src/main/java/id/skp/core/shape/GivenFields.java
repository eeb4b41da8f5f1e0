package id.skp.core.shape;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;

/** Which fields of an object have a value, while it is checked as a whole. */
public final class GivenFields {
  private final ObjectShape<?, ?> shape;
  private final long given;
  private final Source in;
  private final int before;

  GivenFields(ObjectShape<?, ?> shape, long given, Source in, int before) {
    this.shape = shape;
    this.given = given;
    this.in = in;
    this.before = before;
  }

  /**
   * Tells whether nothing of the object was refused so far, so that what depends on other fields can be looked at.
   *
   * @return true if so
   */
  public boolean isSound() {
    return in.problems() == before;
  }

  /**
   * Tells whether a field is there and not null, even if its value is refused.
   *
   * @param field the name of a field of the shape
   * @return true if it is
   */
  public boolean has(String field) {
    return (given & (1L << shape.index(field))) != 0;
  }

  /**
   * Tells a problem of the object.
   *
   * @param code what kind of mistake it is
   * @param indonesian what is needed, what was found and what to do, in Indonesian
   * @param english the same in English
   */
  public void refuse(String code, String indonesian, String english) {
    in.refuse(code, Text.of(indonesian, english));
  }

  /**
   * Tells what a value of the object was refused with, at its place below the object.
   *
   * @param refusal what it was refused with
   */
  public void refuse(InvalidValueException refusal) {
    in.refuseBelow(refusal);
  }

  /**
   * Tells a problem of a place below the object.
   *
   * @param pointer the JSON Pointer from the object to the place
   * @param code what kind of mistake it is
   * @param text what is needed, what was found and what to do
   */
  public void refuseAt(String pointer, String code, Text text) {
    in.refuseAt(pointer, code, text);
  }

  /**
   * Tells a problem of a field.
   *
   * @param field the name of the field
   * @param code what kind of mistake it is
   * @param text what is needed, what was found and what to do
   */
  public void refuseField(String field, String code, Text text) {
    in.refuseField(field, code, text);
  }
}
