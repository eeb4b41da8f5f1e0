package id.skp.testkit.arbitrary;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/**
 * A valid value about to be broken in one way, with the code with which that is refused: {@link #make} throws an
 * {@link id.skp.core.InvalidValueException} of that code.
 *
 * @param <T> the type of the value
 * @param valid the value before
 * @param what what is changed, such as {@code blank name}
 * @param code the code of the refusal, such as {@code BLANK_TEXT}
 * @param field the field of the refusal, with {@code #} for a position in a list
 * @param making makes the change
 */
public record Broken<T>(T valid, String what, String code, String field, Supplier<?> making) {
  /**
   * Refuses null.
   *
   * @param valid the value before
   * @param what what is changed
   * @param code the code of the refusal
   * @param field the field of the refusal, with {@code #} for a position in a list
   * @param making makes the change
   */
  public Broken {
    requireNonNull(valid, "valid");
    requireNonNull(what, "what");
    requireNonNull(code, "code");
    requireNonNull(field, "field");
    requireNonNull(making, "making");
  }

  static <T> Broken<T> of(T valid, Breakage<T> breakage) {
    return new Broken<>(
        valid,
        breakage.name(),
        breakage.code(),
        breakage.field(),
        () -> breakage.change().apply(valid));
  }

  /**
   * Makes the change, which cannot be made.
   *
   * @return nothing
   * @throws id.skp.core.InvalidValueException always, with the {@linkplain #code code}
   */
  public Object make() {
    return making.get();
  }

  /** Returns what is changed in which value, and the code with which that is refused. */
  @Override
  public String toString() {
    return what + ", refused with " + code + ", of " + valid;
  }
}
