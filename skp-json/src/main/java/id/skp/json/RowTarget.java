package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.alias.DecimalMark;
import id.skp.core.alias.ForeignText;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.RangeTarget;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A target with numbers in the cells of a row: the wording in one, and in another the unit where the wording does not say it. */
final class RowTarget {
  private RowTarget() {}

  /** Returns the target with the unit of another cell; empty if the wording says another one. */
  static Optional<IndicatorTarget> withUnit(IndicatorTarget target, Optional<String> unit) {
    boolean same = unit.isEmpty()
        || target.unit().isEmpty()
        || begins(target.unit().get(), unit.get())
        || isInPercent(target, unit.get());
    if (!same) {
      return Optional.empty();
    }
    IndicatorTarget with = target;
    if (target instanceof ExactTarget exact) {
      with = new ExactTarget(exact.value(), unit, exact.text());
    } else if (target instanceof RangeTarget range) {
      with = new RangeTarget(range.min(), range.max(), unit, range.text());
    }
    return Optional.of(with).filter(each -> !each.isWordedOtherwise());
  }

  private static boolean begins(String said, String unit) {
    return said.toLowerCase(Locale.ROOT).startsWith(unit.toLowerCase(Locale.ROOT));
  }

  private static boolean isInPercent(IndicatorTarget target, String unit) {
    return target.isInPercent() && IndicatorTarget.exact("1", unit).isInPercent();
  }

  static boolean hasNumber(Map<?, ?> target) {
    return target.containsKey("value") || target.containsKey("min") || target.containsKey("max");
  }

  /**
   * A target as a cell.
   *
   * @param text its wording, unless other numbers would be read of it
   * @param saysUnit whether it says the unit, so that no other cell needs to
   */
  record Worded(String text, boolean saysUnit) {}

  static Worded cell(Map<?, ?> value, DecimalMark mark) {
    IndicatorTarget target = SkpDocuments.read(IndicatorTarget.class, value);
    if (!hasNumber(value)) {
      return new Worded(target.text(), false);
    }
    String usual = target.usualText();
    for (String each : List.of(target.text(), usual, usual.replace(',', '.'))) {
      Optional<IndicatorTarget> read = again(target, each, mark);
      if (read.isPresent()) {
        return new Worded(each, read.get().unit().equals(target.unit()));
      }
    }
    return new Worded(usual.replace(',', '.'), false);
  }

  /** Reads a cell again; empty if it says other numbers than the target, or another unit. */
  private static Optional<IndicatorTarget> again(
      IndicatorTarget target, String text, DecimalMark mark) {
    try {
      IndicatorTarget read = ForeignText.target(text, mark);
      return withUnit(read, target.unit())
          .filter(target.withText(read.text())::equals)
          .map(same -> read);
    } catch (InvalidValueException otherwise) {
      return Optional.empty();
    }
  }
}
