package id.skp.rules.angkakredit;

import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;

/** The steps that several rules of credit share. */
final class Conversion {
  private static final Calculation PERCENTAGE =
      Calculation.of("percentage", "Persentase predikat", "Percentage of the predicate");
  private static final Calculation COEFFICIENT =
      Calculation.of("coefficient", "Koefisien jenjang", "Coefficient of the level");
  private static final Calculation PRINTED = Calculation.of(
      "printed", "Angka kredit, dibulatkan saat dicetak", "Credit, rounded in print");
  private static final Text NOT_FUNCTIONAL = Text.of(
      "angka kredit tidak berlaku bagi {0}; hanya jabatan fungsional yang memperolehnya",
      "credit does not apply to {0}; functional posts alone earn it");

  private Conversion() {}

  static Step<Percentage> percentage(Step<PerformancePredicate> predicate, Reasoning reasoning) {
    return reasoning.derive(
        PERCENTAGE,
        CreditPercentages::of,
        reasoning.parameter(CreditParameters.CREDIT_PERCENTAGES),
        predicate);
  }

  static Step<Ratio> coefficient(Step<PositionLevel> level, Reasoning reasoning) {
    return reasoning.derive(
        COEFFICIENT,
        (table, given) -> table.of(given).orElseThrow(() -> notFunctional(given, reasoning)),
        reasoning.parameter(CreditParameters.CREDIT_COEFFICIENTS),
        level);
  }

  static RuntimeException notFunctional(PositionLevel level, Reasoning reasoning) {
    return reasoning.notApplicable(Message.of(NOT_FUNCTIONAL, level));
  }

  static Ratio yearly(Percentage percentage, Ratio coefficient) {
    return Ratio.of(percentage.value()).times(coefficient).dividedBy(Ratio.HUNDRED);
  }

  static Step<CreditScore> printed(Step<Ratio> credit, Reasoning reasoning) {
    return reasoning.derive(
        PRINTED,
        CreditScore::printedBy,
        credit,
        reasoning.parameter(CreditParameters.CREDIT_PRINT_SCALE));
  }
}
