package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Weighs the score of an additional assignment by its category and by its scope. */
final class AdditionalScoreProcedure implements Procedure<AdditionalAssignment, Ratio> {
  private static final Calculation WEIGHT =
      Calculation.of("categoryWeight", "Bobot kategori (%)", "Weight of the category (%)");
  private static final Calculation SCORE = Calculation.of(
          "additional",
          "Bobot kategori x bobot lingkup x nilai",
          "Category weight x scope weight x score")
      .printedAs(Parameters8Of2021.PRINTED_WEIGHTED);

  @Override
  public Step<Ratio> apply(AdditionalAssignment assignment, Reasoning reasoning) {
    Limits.requireScore(Rules8Of2021.SCORE, assignment.score(), reasoning);
    Limits.requirePositive(Rules8Of2021.SCOPE_WEIGHT.name(), assignment.scopeWeight(), reasoning);
    return reasoning.derive(
        SCORE,
        (weight, scope, score) -> weight.times(scope).times(score).dividedBy(Ratio.of(10_000)),
        reasoning.derive(
            WEIGHT,
            CategoryValues::of,
            reasoning.parameter(Parameters8Of2021.ADDITIONAL_CATEGORY_WEIGHTS),
            reasoning.given(Rules8Of2021.CATEGORY, assignment.category())),
        reasoning.given(Rules8Of2021.SCOPE_WEIGHT, assignment.scopeWeight()),
        reasoning.given(Rules8Of2021.SCORE, assignment.score()));
  }
}
