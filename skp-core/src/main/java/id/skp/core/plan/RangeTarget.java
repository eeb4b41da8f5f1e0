package id.skp.core.plan;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.NAME;
import static id.skp.core.TextKind.TEXT;
import static java.util.Objects.requireNonNull;

import id.skp.core.internal.Checks;
import id.skp.core.internal.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * <em>Target rentang</em>: a range to reach, bounds included; one of the two may be open.
 *
 * @param min the least, without needless zeros; empty if only the most is said
 * @param max the most, without needless zeros; empty if only the least is said
 * @param unit the unit of measure (<em>satuan</em>), if there is one
 * @param text the target as written in the plan
 */
public record RangeTarget(
    Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> unit, String text)
    implements IndicatorTarget {
  /**
   * Brings the bounds to their canonical form.
   *
   * @param min the least, without needless zeros; empty if only the most is said
   * @param max the most, without needless zeros; empty if only the least is said
   * @param unit the unit of measure (<em>satuan</em>), if there is one
   * @param text the target as written in the plan
   * @throws id.skp.core.InvalidValueException with code {@code RANGE_WITHOUT_BOUND} if both bounds are absent,
   *     {@code RANGE_INVERTED} if {@code min} is more than {@code max}, {@code NUMBER_OUT_OF_RANGE} if a bound has more
   *     than 15 digits before or 6 after the decimal point, or {@code BLANK_TEXT}
   */
  public RangeTarget {
    min = requireNonNull(min, "min").map(bound -> Decimals.canonical(bound, "min"));
    max = requireNonNull(max, "max").map(bound -> Decimals.canonical(bound, "max"));
    Checks.requireIfPresent(NAME, unit, "unit");
    TEXT.require(text, "text");
    unless(
        min.isPresent() || max.isPresent(),
        "RANGE_WITHOUT_BOUND",
        "min",
        "target rentang perlu min, max atau keduanya",
        "a range target needs min, max or both",
        Optional.empty());
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw breach(
          "RANGE_INVERTED",
          "min",
          "target rentang perlu min <= max",
          "a range target needs min <= max",
          min.get().toPlainString() + ".." + max.get().toPlainString());
    }
  }

  @Override
  public RangeTarget withText(String text) {
    return new RangeTarget(min, max, unit, text);
  }
}
