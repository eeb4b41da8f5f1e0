package id.skp.core.plan;

import static id.skp.core.TextKind.NAME;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.internal.Checks;
import id.skp.core.internal.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * <em>Target tunggal</em>: one number to reach.
 *
 * @param value the number, without needless zeros
 * @param unit the unit of measure (<em>satuan</em>), if there is one
 * @param text the target as written in the plan
 */
public record ExactTarget(BigDecimal value, Optional<String> unit, String text)
    implements IndicatorTarget {
  /**
   * Brings the number to its canonical form.
   *
   * @param value the number, without needless zeros
   * @param unit the unit of measure (<em>satuan</em>), if there is one
   * @param text the target as written in the plan
   * @throws id.skp.core.InvalidValueException with code {@code NUMBER_OUT_OF_RANGE} if the number has more than 15
   *     digits before or 6 after the decimal point, or {@code BLANK_TEXT}
   */
  public ExactTarget {
    value = Decimals.canonical(value, "value");
    Checks.requireIfPresent(NAME, unit, "unit");
    TEXT.require(text, "text");
  }

  @Override
  public ExactTarget withText(String text) {
    return new ExactTarget(value, unit, text);
  }
}
