package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.plan.BehaviourValue;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates one appraisal: what is recommended, then the predicate from the appraiser's own two ratings. A recommendation
 * never stands in for a missing rating; only a unit leader's rating of work results is taken over from the unit.
 */
final class EvaluationProcedure implements Procedure<Appraisal, Evaluation> {
  private static final Calculation EVALUATED =
      Calculation.of("evaluated", "Hasil evaluasi", "Outcome");

  @Override
  public Step<Evaluation> apply(Appraisal appraisal, Reasoning reasoning) {
    if (appraisal.leadsUnit()
        && appraisal.resultRating().isEmpty()
        && appraisal.organisationPredicate().isEmpty()) {
      Field unit = Rules6Of2022.ORGANISATION_PREDICATE;
      throw reasoning.missing(unit.name(), unit.title());
    }
    Optional<Step<Recommendation>> recommendedResult =
        RecommendedResultRating.of(appraisal, reasoning);
    Step<Recommendation> recommendedBehaviour =
        reasoning.decide(Rules6Of2022.BEHAVIOUR_RATING, behaviourRatings(appraisal));
    Optional<Rating> recommended =
        recommendedResult.flatMap(recommendation -> recommendation.value().rating());
    Optional<Rating> resultRating =
        appraisal.resultRating().or(() -> appraisal.leadsUnit() ? recommended : Optional.empty());
    Step<PerformancePredicate> predicate = reasoning.decide(
        Rules6Of2022.PERFORMANCE_PREDICATE, Ratings.of(resultRating, appraisal.behaviourRating()));

    List<Step<?>> because = new ArrayList<>();
    recommendedResult.ifPresent(because::add);
    because.add(recommendedBehaviour);
    because.add(predicate);
    return reasoning.conclude(
        EVALUATED,
        PerformanceRules.evaluationOf(appraisal, reasoning.ruleSet())
            .predicate(predicate.value())
            .resultRating(resultRating)
            .behaviourRating(appraisal.behaviourRating())
            .departureReason(appraisal.departureReason())
            .recommendedResultRating(recommended)
            .recommendedBehaviourRating(recommendedBehaviour.value().rating())
            .build(),
        because);
  }

  private static BehaviourRatings behaviourRatings(Appraisal appraisal) {
    Map<BehaviourValue, Rating> ratings = new EnumMap<>(BehaviourValue.class);
    for (BehaviourAppraisal behaviour : appraisal.behaviours()) {
      behaviour.rating().ifPresent(rating -> ratings.put(behaviour.value(), rating));
    }
    return new BehaviourRatings(ratings);
  }
}
