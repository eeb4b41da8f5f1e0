package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.Calculation;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;
import java.util.Optional;

/**
 * The rating of work results that is recommended for an appraisal: a unit leader's from the unit, others' from the rated
 * results, if all that are judged have a rating.
 */
final class RecommendedResultRating {
  private static final Calculation RECOMMENDED =
      Calculation.of("recommended", "Rating yang direkomendasikan", "Recommended rating");

  private RecommendedResultRating() {}

  static Optional<Step<Recommendation>> of(Appraisal appraisal, Reasoning reasoning) {
    if (appraisal.leadsUnit()) {
      return appraisal
          .organisationPredicate()
          .map(predicate -> reasoning.decide(
              Rules6Of2022.UNIT_LEADER_RESULT_RATING, UnitAchievement.of(predicate)))
          .map(takenOver -> reasoning.derive(RECOMMENDED, Recommendation::of, takenOver));
    }
    boolean complete = !appraisal.results().isEmpty()
        && appraisal.results().stream().allMatch(result -> result.rating().isPresent());
    return complete ? Optional.of(fromResults(ratings(appraisal), reasoning)) : Optional.empty();
  }

  /** A recommendation is never a decision: where none can be made for want of a main result, the evaluation goes on. */
  private static Step<Recommendation> fromResults(ResultRatings ratings, Reasoning reasoning) {
    Step<Boolean> mainRequired = reasoning.parameter(Parameters6Of2022.MAIN_RESULT_REQUIRED);
    boolean mainRated = ratings.results().stream()
        .anyMatch(result -> result.kind().equals(Optional.of(WorkResultKind.UTAMA)));
    return mainRequired.value() && !mainRated
        ? reasoning.conclude(
            RECOMMENDED,
            Recommendation.none(Recommendation.Gap.NO_MAIN_RESULT),
            List.of(reasoning.given(Rules6Of2022.RESULTS, ratings.results()), mainRequired))
        : reasoning.decide(Rules6Of2022.RESULT_RATING, ratings);
  }

  private static ResultRatings ratings(Appraisal appraisal) {
    return new ResultRatings(appraisal.results().stream()
        .map(result -> new RatedResult(kindOf(appraisal, result), result.rating()))
        .toList());
  }

  private static Optional<WorkResultKind> kindOf(Appraisal appraisal, ResultAppraisal result) {
    return appraisal.skp().result(result.resultId()).map(WorkResult::kind);
  }
}
