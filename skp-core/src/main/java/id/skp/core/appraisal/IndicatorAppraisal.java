package id.skp.core.appraisal;

import static id.skp.core.TextKind.ID;

import id.skp.core.internal.Decimals;
import java.math.BigDecimal;

/**
 * <em>Realisasi indikator</em>: what was reached of one indicator, as a number.
 *
 * @param indicatorId the id of the indicator
 * @param realisation what was reached, in the unit of the target, without needless zeros
 */
public record IndicatorAppraisal(String indicatorId, BigDecimal realisation) {
  /**
   * Brings the number to its canonical form.
   *
   * @param indicatorId the id of the indicator
   * @param realisation what was reached, in the unit of the target
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} or {@code NUMBER_OUT_OF_RANGE}
   */
  public IndicatorAppraisal {
    ID.require(indicatorId, "indicatorId");
    realisation = Decimals.canonical(realisation, "realisation");
  }

  /**
   * Obtains a realisation.
   *
   * @param indicatorId the id of the indicator
   * @param realisation the number, such as {@code 72.5}
   * @return the realisation
   * @throws id.skp.core.InvalidValueException if the number is malformed or out of range
   */
  public static IndicatorAppraisal of(String indicatorId, String realisation) {
    return new IndicatorAppraisal(indicatorId, Decimals.parse(realisation, "realisation"));
  }
}
