package id.skp.rules.permenpanrb8of2021.achievement;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.number.Ratio;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.RangeTarget;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * A target as a number or a range. A single number has equal bounds; so has a range with one bound, which is both ends of the
 * comparison.
 *
 * @param min the lower bound
 * @param max the upper bound, not below the lower one
 * @param form how it was given
 */
public record NumericTarget(Ratio min, Ratio max, Form form) implements Labelled {
  /** How a target was given. */
  public enum Form {
    /** One number. */
    EXACT("exact", "{0}", "{0}"),
    /** One number, as a plan gives it. */
    VALUE("value", "{0}", "{0}"),
    /** Both bounds. */
    RANGE("max", "{0}..{1}", "{0}..{1}"),
    /** The lower bound alone. */
    AT_LEAST("min", "paling sedikit {0}", "at least {0}"),
    /** The upper bound alone. */
    AT_MOST("max", "paling banyak {0}", "at most {0}");

    private final String divisor;
    private final Text wording;

    Form(String divisor, String indonesian, String english) {
      this.divisor = divisor;
      this.wording = Text.of(indonesian, english);
    }

    /** Returns the name of the number by which a realisation is divided at the latest. */
    String divisor() {
      return divisor;
    }
  }

  /**
   * Refuses bounds in the wrong order.
   *
   * @param min the lower bound
   * @param max the upper bound, not below the lower one
   * @param form how it was given
   * @throws id.skp.core.InvalidValueException with code {@code RANGE_INVERTED}, also for a form of one number with two
   */
  public NumericTarget {
    requireNonNull(min, "min");
    requireNonNull(max, "max");
    requireNonNull(form, "form");
    if (form == Form.RANGE ? min.compareTo(max) > 0 : !min.equals(max)) {
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
    return new NumericTarget(value, value, Form.EXACT);
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
    return new NumericTarget(min, max, Form.RANGE);
  }

  /**
   * Obtains a range without an upper bound.
   *
   * @param min the lower bound
   * @return the target
   */
  public static NumericTarget atLeast(Ratio min) {
    return new NumericTarget(min, min, Form.AT_LEAST);
  }

  /**
   * Obtains a range without a lower bound.
   *
   * @param max the upper bound
   * @return the target
   */
  public static NumericTarget atMost(Ratio max) {
    return new NumericTarget(max, max, Form.AT_MOST);
  }

  /**
   * Obtains the numbers of a target of a plan.
   *
   * @param target the target
   * @return the numbers; empty for words
   */
  public static Optional<NumericTarget> of(IndicatorTarget target) {
    requireNonNull(target, "target");
    if (target instanceof ExactTarget exact) {
      Ratio number = Ratio.of(exact.value());
      return Optional.of(new NumericTarget(number, number, Form.VALUE));
    }
    return target instanceof RangeTarget range ? Optional.of(of(range)) : Optional.empty();
  }

  private static NumericTarget of(RangeTarget range) {
    Optional<Ratio> min = range.min().map(Ratio::of);
    Optional<Ratio> max = range.max().map(Ratio::of);
    return min.map(lower -> max.map(upper -> range(lower, upper)).orElseGet(() -> atLeast(lower)))
        .orElseGet(() -> atMost(max.orElseThrow()));
  }

  /**
   * Tells whether there is something between the bounds.
   *
   * @return true for two different bounds
   */
  boolean isTrueRange() {
    return form == Form.RANGE && min.compareTo(max) < 0;
  }

  /**
   * Tells whether a number lies between the bounds.
   *
   * @param number the number
   * @return true if it is a bound or lies between them
   */
  public boolean includes(Ratio number) {
    requireNonNull(number, "number");
    return number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
  }

  /** Returns the number, both bounds with two dots between, or the one bound and which it is. */
  @Override
  public String toString() {
    return label(Text.ENGLISH);
  }

  /** Returns the number, both bounds, or the one bound and which it is. */
  @Override
  public Text label() {
    return Message.of(form.wording, min, max).toText();
  }

  @Override
  public String label(Locale locale) {
    return Message.of(form.wording, min, max).in(locale);
  }
}
