package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.score.CategoryValues;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;

/** Weighs the score of an additional assignment by its category and by its scope. */
final class AdditionalScoreProcedure implements Procedure<AdditionalAssignment, Ratio> {
  private static final Calculation WEIGHT =
      Calculation.of("categoryWeight", "Bobot kategori (%)", "Weight of the category (%)");
  private static final Calculation SCORE = Calculation.of(
          "additional",
          "Bobot kategori x bobot lingkup x nilai",
          "Category weight x scope weight x score")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);

  @Override
  public Step<Ratio> apply(Facts<AdditionalAssignment> facts, Reasoning reasoning) {
    Step<Ratio> score = facts.get(AdditionalAssignment.SCORE);
    Step<Ratio> scope = facts.get(AdditionalAssignment.SCOPE_WEIGHT);
    ScoreLimits.requireScore(facts, AdditionalAssignment.SCORE, score, reasoning);
    reasoning.requirePositive(facts, AdditionalAssignment.SCOPE_WEIGHT, scope);
    return reasoning.derive(
        SCORE,
        (weight, part, number) -> weight.times(part).times(number).dividedBy(Ratio.of(10_000)),
        reasoning.derive(
            WEIGHT,
            CategoryValues::of,
            reasoning.parameter(WorkParameters.ADDITIONAL_CATEGORY_WEIGHTS),
            facts.get(AdditionalAssignment.CATEGORY)),
        scope,
        score);
  }
}
