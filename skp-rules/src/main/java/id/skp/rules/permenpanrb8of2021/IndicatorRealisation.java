package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.Polarity;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Field;
import id.skp.rules.Message;

/**
 * What is reached of an indicator.
 *
 * @param polarity whether more or less is better
 * @param target the target
 * @param realisation what was reached, 0 or more
 */
public record IndicatorRealisation(Polarity polarity, NumericTarget target, Ratio realisation)
    implements Labelled {
  private static final Text LABEL =
      Text.of("{0} dari target {1}, kondisi {2}", "{0} of the target {1}, condition {2}");

  /** In which direction it is better. */
  public static final Field<IndicatorRealisation, Polarity> POLARITY =
      Field.of("polarity", IndicatorRealisation::polarity, "Kondisi", "Condition");

  /** What is aimed at. */
  public static final Field<IndicatorRealisation, NumericTarget> TARGET =
      Field.of("target", IndicatorRealisation::target, "Target", "Target");

  /** What was reached. */
  public static final Field<IndicatorRealisation, Ratio> REALISATION =
      Field.of("realisation", IndicatorRealisation::realisation, "Realisasi", "Realisation");

  static final Field<?, ?> EXACT = Field.named("exact", "Target", "Target");
  static final Field<?, ?> MIN =
      Field.named("min", "Batas bawah target", "Lower bound of the target");
  static final Field<?, ?> MAX =
      Field.named("max", "Batas atas target", "Upper bound of the target");

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

  /** Returns realisation, target and condition. */
  @Override
  public Text label() {
    return Message.of(LABEL, realisation, target, polarity).toText();
  }
}
