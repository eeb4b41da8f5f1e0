package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import java.util.Optional;

/** Lets the quadrant say which predicate the two ratings of an evaluation give. */
final class ImpliedPredicateProcedure implements Procedure<Evaluation, PerformancePredicate> {
  private static final Field<Evaluation, Optional<Rating>> RESULT_RATING =
      Field.of("resultRating", Evaluation::resultRating, Ratings.RESULT_RATING.title());
  private static final Field<Evaluation, Optional<Rating>> BEHAVIOUR_RATING =
      Field.of("behaviourRating", Evaluation::behaviourRating, Ratings.BEHAVIOUR_RATING.title());

  @Override
  public Step<PerformancePredicate> apply(Facts<Evaluation> evaluation, Reasoning reasoning) {
    return reasoning
        .call(Rules6Of2022.PERFORMANCE_PREDICATE)
        .with(Ratings.RESULT_RATING, evaluation.find(RESULT_RATING))
        .with(Ratings.BEHAVIOUR_RATING, evaluation.find(BEHAVIOUR_RATING))
        .decide();
  }
}
