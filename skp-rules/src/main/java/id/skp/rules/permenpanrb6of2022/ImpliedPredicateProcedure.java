package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Lets the quadrant say which predicate the two ratings of an evaluation give. */
final class ImpliedPredicateProcedure implements Procedure<Evaluation, PerformancePredicate> {
  @Override
  public Step<PerformancePredicate> apply(Evaluation evaluation, Reasoning reasoning) {
    return reasoning.decide(
        Rules6Of2022.PERFORMANCE_PREDICATE,
        Ratings.of(evaluation.resultRating(), evaluation.behaviourRating()));
  }
}
