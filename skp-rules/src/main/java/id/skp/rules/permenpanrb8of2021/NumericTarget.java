package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Message;

/**
 * A target as a number or a range. A single number has equal bounds.
 *
 * @param min the lower bound
 * @param max the upper bound, not below the lower one
 * @param range whether it was given as a range
 */
public record NumericTarget(Ratio min, Ratio max, boolean range) implements Labelled {
  /**
   * Refuses bounds in the wrong order.
   *
   * @param min the lower bound
   * @param max the upper bound, not below the lower one
   * @param range whether it was given as a range
   * @throws id.skp.core.InvalidValueException with code {@code RANGE_INVERTED}
   */
  public NumericTarget {
    requireNonNull(min, "min");
    requireNonNull(max, "max");
    if (min.compareTo(max) > 0) {
      throw new InvalidValueException(
          "RANGE_INVERTED",
          "min",
          "target rentang perlu min <= max, diberikan " + min + ".." + max,
          "a range target needs min <= max, got " + min + ".." + max);
    }
  }

  /**
   * Obtains a single number.
   *
   * @param value the number
   * @return the target
   */
  public static NumericTarget exact(Ratio value) {
    return new NumericTarget(value, value, false);
  }

  /**
   * Obtains a range.
   *
   * @param min the lower bound
   * @param max the upper bound
   * @return the target
   * @throws id.skp.core.InvalidValueException with code {@code RANGE_INVERTED} if the bounds are in the wrong order
   */
  public static NumericTarget range(Ratio min, Ratio max) {
    return new NumericTarget(min, max, true);
  }

  /** Returns the number, or both bounds with two dots between. */
  @Override
  public String toString() {
    return range ? min + ".." + max : min.toString();
  }

  /** Returns the number, or both bounds. */
  @Override
  public Text label() {
    return Message.of(Text.same(range ? "{0}..{1}" : "{0}"), min, max).toText();
  }
}
