package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Looks the predicate up in the quadrant. The organisation predicate does not change the cell. */
final class PredicateProcedure implements Procedure<Ratings, PerformancePredicate> {
  private static final Calculation CELL =
      Calculation.of("cell", "Sel kuadran kinerja", "Cell of the performance quadrant");

  @Override
  public Step<PerformancePredicate> apply(Facts<Ratings> facts, Reasoning reasoning) {
    Step<Rating> result = facts.required(Ratings.RESULT_RATING);
    Step<Rating> behaviour = facts.required(Ratings.BEHAVIOUR_RATING);
    return reasoning.derive(
        CELL,
        PredicateQuadrant::predicate,
        reasoning.parameter(Parameters6Of2022.PREDICATE_MATRIX),
        result,
        behaviour);
  }
}
