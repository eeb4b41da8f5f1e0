package id.skp.rules.angkakredit;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * <em>Koefisien per tahun</em>: the credit that each level of functional posts earns in a year at 100 percent.
 *
 * @param coefficients the coefficient by level, above 0; all eight functional levels and no other
 */
public record CreditCoefficients(Map<PositionLevel, Ratio> coefficients) implements Labelled {
  /**
   * Copies the map in legal order.
   *
   * @param coefficients the coefficient by level, above 0; all eight functional levels and no other
   * @throws id.skp.core.InvalidValueException with code {@code CREDIT_COEFFICIENT_HOLE} if a functional level has no
   *     coefficient or another level has one, {@code CREDIT_COEFFICIENT_OUT_OF_RANGE} if one is not above 0, or
   *     {@code CREDIT_COEFFICIENTS_UNORDERED} if a higher level of the same ladder earns less
   */
  public CreditCoefficients {
    coefficients = FunctionalLevels.complete(
        requireNonNull(coefficients, "coefficients"),
        "CREDIT_COEFFICIENT_HOLE",
        Text.of(
            "perlu koefisien untuk setiap jenjang fungsional dan tidak untuk yang lain",
            "needs a coefficient for each functional level and no other"));
    coefficients.forEach((level, coefficient) -> unless(
        coefficient.signum() > 0,
        "CREDIT_COEFFICIENT_OUT_OF_RANGE",
        level.name(),
        "perlu angka di atas 0",
        "needs a number above 0",
        coefficient));
    FunctionalLevels.requireRising(coefficients, "CREDIT_COEFFICIENTS_UNORDERED");
  }

  /**
   * Returns the coefficient of a level.
   *
   * @param level the level
   * @return the coefficient, credit per year; empty for a level that is not functional
   */
  public Optional<Ratio> of(PositionLevel level) {
    requireNonNull(level, "level");
    return Optional.ofNullable(coefficients.get(level));
  }

  /** Returns the coefficients by level, such as {@code PEMULA: 3.75}. */
  @Override
  public String toString() {
    return coefficients.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Returns the coefficients by level. */
  @Override
  public Text label() {
    return FunctionalLevels.label(coefficients);
  }
}
