package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.Polarity;

/**
 * What is reached of an indicator.
 *
 * @param polarity whether more or less is better
 * @param target the target
 * @param realisation what was reached, 0 or more
 */
public record IndicatorRealisation(Polarity polarity, NumericTarget target, Ratio realisation) {
  /**
   * Refuses null.
   *
   * @param polarity whether more or less is better
   * @param target the target
   * @param realisation what was reached, 0 or more
   */
  public IndicatorRealisation {
    requireNonNull(polarity, "polarity");
    requireNonNull(target, "target");
    requireNonNull(realisation, "realisation");
  }
}
