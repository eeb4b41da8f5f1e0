package id.skp.rules.permenpanrb8of2021.achievement;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.Polarity;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.message.Message;
import java.util.Optional;

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

  private static final Text BOTH_FORMS = Text.of(
      "target berupa satu angka (exact) atau rentang (min dan max), bukan keduanya",
      "a target is one number (exact) or a range (min and max), not both");
  private static final Text INVERTED = Text.of(
      "batas bawah {0} melebihi batas atas {1}",
      "the lower bound {0} is above the upper bound {1}");

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

  static IndicatorRealisation read(Given given) {
    return new IndicatorRealisation(
        given.required(POLARITY, given.constant(POLARITY, Polarity.class)),
        target(given),
        given.required(REALISATION, given.ratio(REALISATION)));
  }

  private static NumericTarget target(Given given) {
    Given target = given.required(TARGET, given.object(TARGET, EXACT, MIN, MAX));
    Optional<Ratio> exact = target.ratio(EXACT);
    Optional<Ratio> min = target.ratio(MIN);
    Optional<Ratio> max = target.ratio(MAX);
    if (exact.isPresent()) {
      if (min.isPresent() || max.isPresent()) {
        throw given.invalid(TARGET, Message.of(BOTH_FORMS));
      }
      return NumericTarget.exact(exact.get());
    } else if (min.isEmpty() && max.isEmpty()) {
      given.required(TARGET, Optional.empty());
    }
    Ratio lower = target.required(MIN, min);
    Ratio upper = target.required(MAX, max);
    if (lower.compareTo(upper) > 0) {
      throw target.invalid(MIN, Message.of(INVERTED, lower, upper));
    }
    return NumericTarget.range(lower, upper);
  }
}
