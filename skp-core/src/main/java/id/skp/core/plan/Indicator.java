package id.skp.core.plan;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Indikator kinerja individu (IKI)</em>: how one sees that a result is there. In a qualitative plan it is the
 * measure (<em>ukuran keberhasilan</em>) with its target in one statement, and the target is empty.
 *
 * <p>An indicator of a leader has a perspective, that of others an aspect; whether it fits the plan is for a review to
 * find. Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class Indicator {
  Indicator() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static IndicatorBuilder builder() {
    return new IndicatorBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final IndicatorBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the id, which no other indicator of the plan has.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns the indicator as written in the plan.
   *
   * @return the wording, never blank
   */
  public abstract String text();

  /**
   * Returns what is measured, in a quantitative plan of an administrative or functional post.
   *
   * @return the aspect, if one is named
   */
  public abstract Optional<Aspect> aspect();

  /**
   * Returns what is looked at, in a plan of a leader.
   *
   * @return the perspective, if one is named
   */
  public abstract Optional<Perspective> perspective();

  /**
   * Returns what is to be reached.
   *
   * @return the target; empty where the indicator's own words hold it
   */
  public abstract Optional<IndicatorTarget> target();

  /**
   * Returns in which direction the indicator is better.
   *
   * @return the polarity; {@link Polarity#NORMAL} unless it is said
   */
  @Value.Default
  public Polarity polarity() {
    return Polarity.NORMAL;
  }

  /**
   * Tells whether the target is the most that can be attained, such as 100 percent. Source: PermenPAN-RB 8/2021,
   * Lampiran, hlm. 93.
   *
   * @return true if so; false unless it is said
   */
  @Value.Default
  public boolean maximalTarget() {
    return false;
  }

  /**
   * Tells whether the target has one bound, and that runs against the polarity: "at most", or a range from 0, where more is
   * better, or "at least" where less is.
   *
   * @return true if so; false for a number, any other range with both bounds and words
   */
  public final boolean isBoundedAgainstPolarity() {
    return target()
        .filter(target -> target instanceof RangeTarget range
            && (polarity() == Polarity.KHUSUS
                ? range.max().isEmpty()
                : range.max().isPresent() && range.min().stream().allMatch(Indicator::isZero)))
        .isPresent();
  }

  /**
   * Tells whether the target is {@linkplain IndicatorTarget#isWordedOtherwise worded otherwise}. Words are slow to read; they are
   * read once, however often the indicator is reviewed.
   *
   * @return true if wording and numbers contradict each other; false without a target
   */
  @Value.Lazy
  public boolean isTargetWordedOtherwise() {
    return target().filter(IndicatorTarget::isWordedOtherwise).isPresent();
  }

  private static boolean isZero(BigDecimal bound) {
    return bound.signum() == 0;
  }

  /**
   * Tells whether the manual counts in another unit than the target: laporan beside dokumen, a number of pieces beside percent. Units
   * that are not plainly another, such as {@code dok.}, are not told apart.
   *
   * @return true if both units are told and differ
   */
  public final boolean isCountedOtherwise() {
    return manual()
        .flatMap(IndicatorManual::unit)
        .filter(unit -> target()
            .flatMap(IndicatorTarget::unit)
            .filter(told -> Measure.areDifferent(unit, told))
            .isPresent())
        .isPresent();
  }

  /**
   * Returns what the indicator of a leader means and how it is counted.
   *
   * @return the manual, if there is one
   */
  public abstract Optional<IndicatorManual> manual();

  /**
   * Returns what the indicator is judged by, beside the standards of its result.
   *
   * @return the SOP and standards as ordered in the plan; empty where none is named
   */
  public abstract List<StandardReference> standards();

  @Value.Check
  void check() {
    ID.require(id(), "id");
    TEXT.require(text(), "text");
  }
}
