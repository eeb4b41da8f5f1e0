package id.skp.core.plan;

import static java.util.Objects.requireNonNull;

import id.skp.core.internal.Decimals;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * <em>Target</em>: what an indicator is to reach: a number, a range, or words. The wording is always kept; numbers have
 * at most 15 digits before and 6 after the decimal point ({@code NUMBER_OUT_OF_RANGE}) and are equal where they are the
 * same number, however they were written.
 *
 * <p>Not for implementation by users. Source: PermenPAN-RB 6/2022; one number or a range: 8/2021, Lampiran, hlm. 91.
 */
public sealed interface IndicatorTarget extends Labelled
    permits ExactTarget, RangeTarget, NarrativeTarget {
  /**
   * Returns the target as written in the plan.
   *
   * @return the wording, never blank
   */
  String text();

  /**
   * Returns the unit of measure, such as {@code dokumen} or {@code %}.
   *
   * @return the unit; empty where none is told, and for words
   */
  Optional<String> unit();

  /**
   * Tells whether the target is a number of percent: by its unit, or, where it has none, by its wording.
   *
   * @return true if the unit, or the wording, says {@code %}, {@code persen} or {@code percent}
   */
  default boolean isInPercent() {
    return TargetWording.isInPercent(unit().orElseGet(this::text));
  }

  /**
   * Returns the numbers and the unit in both languages, such as {@code paling sedikit 72,5 persen} and {@code at least 72.5
   * persen}.
   *
   * @return the usual wording; the text itself of a target in words
   */
  @Override
  default Text label() {
    return Text.of(usualText(), TargetWording.english(this));
  }

  /**
   * Returns a copy with another wording.
   *
   * @param text the target as written in the plan
   * @return the copy
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the wording is blank
   */
  IndicatorTarget withText(String text);

  /**
   * Returns the usual Indonesian wording of the numbers and the unit, such as {@code 80-90 persen}.
   *
   * @return the wording that {@link #exact(String, String)} and its siblings give; the text itself of a target in words
   */
  default String usualText() {
    if (this instanceof ExactTarget exact) {
      return TargetWording.exact(exact.value(), exact.unit());
    }
    return this instanceof RangeTarget range
        ? TargetWording.range(range.min(), range.max(), range.unit())
        : text();
  }

  /**
   * Tells whether the wording clearly says another number or range, or another unit, than the target holds: {@code 90 %}
   * beside 0.9, {@code tiga laporan} beside 4, {@code 80-90} beside 80 and 85, {@code 12 dokumen} beside 12 percent; or the
   * other bound, or a bound where the target is the number itself: {@code hingga 3 hari} beside a minimum, {@code di bawah 3}
   * or {@code minimal 3} beside exactly 3. So do {@code 12 dokumen} beside 12 laporan, {@code 1.250 berkas} beside 1.25, {@code
   * Rp 1 juta} beside 1 rupiah and {@code 12 dokumen dalam 6 bulan} beside 6 dokumen. A wording that can be read in two ways, such
   * as {@code 1.250} and {@code 2 juta} without a unit, differs only if the target is neither; one that says a rate, a rise or
   * several things never does.
   *
   * @return true if the two contradict each other
   */
  default boolean isWordedOtherwise() {
    return WordedTarget.isWordedOtherwise(this);
  }

  /**
   * Tells whether the wording repeats a number in brackets as another one: {@code 12 (dua puluh) dokumen}. What stands in brackets
   * is a number where all words of it are; digits in brackets may be anything.
   *
   * @return true if digits and words differ, also in a target in words
   */
  default boolean isWordedTwice() {
    return WordedTarget.contradictsItself(text());
  }

  /**
   * Obtains one number with its unit, worded such as {@code 72,5 persen}.
   *
   * @param value the number, with a decimal point
   * @param unit the unit of measure, such as {@code dokumen}; {@code %} is written without a blank
   * @return the target
   * @throws id.skp.core.InvalidValueException if the number is malformed or out of range or the unit blank
   */
  static ExactTarget exact(String value, String unit) {
    requireNonNull(unit, "unit");
    return exact(value, Optional.of(unit));
  }

  /**
   * Obtains one number without a unit.
   *
   * @param value the number, with a decimal point
   * @return the target
   * @throws id.skp.core.InvalidValueException if the number is malformed or out of range
   */
  static ExactTarget exact(String value) {
    return exact(value, Optional.empty());
  }

  /**
   * Obtains one number with its unit, worded such as {@code 72,5 persen}.
   *
   * @param value the number
   * @param unit the unit of measure, such as {@code dokumen}; {@code %} is written without a blank
   * @return the target
   * @throws id.skp.core.InvalidValueException if the number is out of range or the unit blank
   */
  static ExactTarget exact(BigDecimal value, String unit) {
    requireNonNull(unit, "unit");
    return exact(value, Optional.of(unit));
  }

  /**
   * Obtains one number without a unit.
   *
   * @param value the number
   * @return the target
   * @throws id.skp.core.InvalidValueException if the number is out of range
   */
  static ExactTarget exact(BigDecimal value) {
    return exact(value, Optional.empty());
  }

  private static ExactTarget exact(String value, Optional<String> unit) {
    return exact(Decimals.parse(value, "value"), unit);
  }

  private static ExactTarget exact(BigDecimal value, Optional<String> unit) {
    BigDecimal number = Decimals.canonical(value, "value");
    return new ExactTarget(number, unit, TargetWording.exact(number, unit));
  }

  /**
   * Obtains a range with both bounds, worded such as {@code 80-90 persen}.
   *
   * @param min the least, with a decimal point
   * @param max the most, with a decimal point
   * @param unit the unit of measure; {@code %} is written without a blank
   * @return the target
   * @throws id.skp.core.InvalidValueException with code {@code RANGE_INVERTED} if {@code min} is more than
   *     {@code max}, or if a number is malformed or out of range or the unit blank
   */
  static RangeTarget range(String min, String max, String unit) {
    return range(
        Optional.of(Decimals.parse(min, "min")),
        Optional.of(Decimals.parse(max, "max")),
        Optional.of(unit));
  }

  /**
   * Obtains a range without an upper bound, worded such as {@code paling sedikit 40 sekolah}.
   *
   * @param min the least, with a decimal point
   * @param unit the unit of measure; {@code %} is written without a blank
   * @return the target
   * @throws id.skp.core.InvalidValueException if the number is malformed or out of range or the unit blank
   */
  static RangeTarget atLeast(String min, String unit) {
    return range(Optional.of(Decimals.parse(min, "min")), Optional.empty(), Optional.of(unit));
  }

  /**
   * Obtains a range without a lower bound, worded such as {@code paling banyak 3 hari}.
   *
   * @param max the most, with a decimal point
   * @param unit the unit of measure; {@code %} is written without a blank
   * @return the target
   * @throws id.skp.core.InvalidValueException if the number is malformed or out of range or the unit blank
   */
  static RangeTarget atMost(String max, String unit) {
    return range(Optional.empty(), Optional.of(Decimals.parse(max, "max")), Optional.of(unit));
  }

  /**
   * Obtains a range with both bounds, worded such as {@code 80-90 persen}.
   *
   * @param min the least
   * @param max the most
   * @param unit the unit of measure; {@code %} is written without a blank
   * @return the target
   * @throws id.skp.core.InvalidValueException with code {@code RANGE_INVERTED} if {@code min} is more than
   *     {@code max}, or if a number is out of range or the unit blank
   */
  static RangeTarget range(BigDecimal min, BigDecimal max, String unit) {
    requireNonNull(unit, "unit");
    return range(
        Optional.of(Decimals.canonical(min, "min")),
        Optional.of(Decimals.canonical(max, "max")),
        Optional.of(unit));
  }

  /**
   * Obtains a range without an upper bound, worded such as {@code paling sedikit 40 sekolah}.
   *
   * @param min the least
   * @param unit the unit of measure; {@code %} is written without a blank
   * @return the target
   * @throws id.skp.core.InvalidValueException if the number is out of range or the unit blank
   */
  static RangeTarget atLeast(BigDecimal min, String unit) {
    requireNonNull(unit, "unit");
    return range(Optional.of(Decimals.canonical(min, "min")), Optional.empty(), Optional.of(unit));
  }

  /**
   * Obtains a range without a lower bound, worded such as {@code paling banyak 3 hari}.
   *
   * @param max the most
   * @param unit the unit of measure; {@code %} is written without a blank
   * @return the target
   * @throws id.skp.core.InvalidValueException if the number is out of range or the unit blank
   */
  static RangeTarget atMost(BigDecimal max, String unit) {
    requireNonNull(unit, "unit");
    return range(Optional.empty(), Optional.of(Decimals.canonical(max, "max")), Optional.of(unit));
  }

  /**
   * Reads a target with numbers from its usual wording: the inverse of {@link #usualText}.
   *
   * @param text the wording, such as {@code 98,5 persen}, {@code 80-90 persen}, {@code paling sedikit 40 sekolah} or
   *     {@code paling banyak 3 hari}
   * @return the target
   * @throws id.skp.core.InvalidValueException with code {@code TARGET_MALFORMED} if the text is no usual wording, or if a number
   *     is out of range or the range inverted
   */
  static IndicatorTarget parse(String text) {
    return TargetWording.parse(text);
  }

  private static RangeTarget range(
      Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> unit) {
    return new RangeTarget(min, max, unit, TargetWording.range(min, max, unit));
  }

  /**
   * Obtains a target in words.
   *
   * @param text the words
   * @return the target
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if there are none
   */
  static NarrativeTarget narrative(String text) {
    return new NarrativeTarget(text);
  }
}
