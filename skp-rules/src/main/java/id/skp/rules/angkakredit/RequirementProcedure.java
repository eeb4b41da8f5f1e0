package id.skp.rules.angkakredit;

import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Holds credit against what the next rank or the next level needs. */
final class RequirementProcedure implements Procedure<CreditHolding, CreditStanding> {
  private static final Calculation NEED =
      Calculation.of("need", "Kebutuhan kumulatif", "Cumulative need");
  private static final Calculation STANDING =
      Calculation.of("standing", "Perbandingan dengan kebutuhan", "Comparison with the need");
  private static final Text NEGATIVE = Text.of(
      "{0} negatif; isi angka kredit kumulatif 0 atau lebih",
      "{0} is negative; give a cumulative credit of 0 or more");
  private static final Text NO_NEXT_LEVEL = Text.of(
      "{0} tidak memiliki jenjang berikutnya, sehingga tidak ada angka kredit yang dibutuhkan;"
          + " tanyakan kenaikan pangkat (PANGKAT)",
      "{0} has no next level, so no credit is needed for one; ask for the next rank (PANGKAT)");

  @Override
  public Step<CreditStanding> apply(CreditHolding holding, Reasoning reasoning) {
    Step<PositionLevel> level = reasoning.required(CreditRules.LEVEL, holding.level());
    Step<CreditGoal> goal = reasoning.required(CreditRules.GOAL, holding.goal());
    Step<Ratio> held = reasoning.required(CreditRules.CREDIT_HELD, holding.creditHeld());
    if (held.value().signum() < 0) {
      throw reasoning.invalid(CreditRules.CREDIT_HELD.name(), Message.of(NEGATIVE, held.value()));
    }
    return reasoning.derive(STANDING, CreditStanding::of, need(level, goal, reasoning), held);
  }

  private static Step<Ratio> need(
      Step<PositionLevel> level, Step<CreditGoal> goal, Reasoning reasoning) {
    return reasoning.derive(
        NEED,
        (table, post, promotion) -> table
            .of(post)
            .orElseThrow(() -> Conversion.notFunctional(post, reasoning))
            .of(promotion)
            .orElseThrow(() -> reasoning.notApplicable(Message.of(NO_NEXT_LEVEL, post))),
        reasoning.parameter(CreditParameters.CREDIT_REQUIREMENTS),
        level,
        goal);
  }
}
