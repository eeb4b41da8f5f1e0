package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Looks the predicate up in the quadrant. The organisation predicate does not change the cell. */
final class PredicateProcedure implements Procedure<Ratings, PerformancePredicate> {
  private static final Calculation CELL =
      Calculation.of("cell", "Sel kuadran kinerja", "Cell of the performance quadrant");

  @Override
  public Step<PerformancePredicate> apply(Ratings ratings, Reasoning reasoning) {
    Step<Rating> result =
        reasoning.required(Rules6Of2022.RESULT_RATING_FIELD, ratings.resultRating());
    Step<Rating> behaviour =
        reasoning.required(Rules6Of2022.BEHAVIOUR_RATING_FIELD, ratings.behaviourRating());
    Step<PredicateQuadrant> quadrant = reasoning.parameter(Parameters6Of2022.PREDICATE_MATRIX);
    return reasoning.derive(CELL, PredicateQuadrant::predicate, quadrant, result, behaviour);
  }
}
