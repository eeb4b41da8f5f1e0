package id.skp.testkit.arbitrary;

import java.util.function.Function;

/**
 * A single change to a valid value that makes one that cannot be.
 *
 * @param name what is changed
 * @param code the code of the refusal
 * @param field the field of the refusal, with {@code #} for a position in a list
 * @param change makes the change
 */
record Breakage<T>(String name, String code, String field, Function<T, ?> change) {
  static <T> Breakage<T> refused(String name, String code, String field, Function<T, ?> change) {
    return new Breakage<>(name, code, field, change);
  }

  /** A text of the value made blank. */
  static <T> Breakage<T> blank(String field, Function<T, ?> change) {
    return new Breakage<>("blank " + field, "BLANK_TEXT", field, change);
  }

  @Override
  public String toString() {
    return name;
  }
}
