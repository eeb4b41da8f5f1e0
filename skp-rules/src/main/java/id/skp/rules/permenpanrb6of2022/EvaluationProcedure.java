package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates one appraisal: what is recommended, then the predicate from the appraiser's own two ratings. A recommendation
 * never stands in for a missing rating; only a unit leader's rating of work results is taken over from the unit.
 */
final class EvaluationProcedure implements Procedure<Appraisal, Evaluation> {
  private static final Calculation TAKEN_OVER = Calculation.of(
      "resultRating", "Rating hasil kerja dari unit", "Rating of work results from the unit");
  private static final Text RATING_OR_UNIT = Text.of(
      "rating hasil kerja (resultRating), atau leadsUnit: true beserta organisationPredicate bila jabatan ini memimpin unit,",
      "a rating of work results (resultRating), or, where the post leads the unit, leadsUnit: true and organisationPredicate,");
  private static final Calculation EVALUATED =
      Calculation.of("evaluated", "Hasil evaluasi", "Outcome");

  @Override
  public Step<Evaluation> apply(Facts<Appraisal> appraisal, Reasoning reasoning) {
    Optional<Step<Rating>> own = appraisal.find(AppraisalParts.RESULT_RATING);
    boolean leads = RecommendedResultRating.leadsUnit(appraisal, reasoning);
    if (leads
        && own.isEmpty()
        && appraisal.find(AppraisalParts.ORGANISATION_PREDICATE).isEmpty()) {
      throw appraisal.missing(AppraisalParts.ORGANISATION_PREDICATE);
    }
    Optional<Step<Recommendation>> recommended = RecommendedResultRating.of(appraisal, reasoning);
    Step<Recommendation> recommendedBehaviour = reasoning
        .call(Rules6Of2022.BEHAVIOUR_RATING)
        .withLazily(BehaviourRatings.BEHAVIOURS, () -> behaviours(appraisal, reasoning))
        .decide();
    Optional<Step<Rating>> result = own.isEmpty() && leads
        ? recommended.map(
            unit -> reasoning.derive(TAKEN_OVER, each -> each.rating().orElseThrow(), unit))
        : own;
    if (own.isEmpty() && reasoning.by(appraisal.whole()).leavesLeadershipOpen()) {
      throw reasoning.missing("/resultRating", RATING_OR_UNIT);
    }
    Optional<Step<Rating>> behaviour = appraisal.find(AppraisalParts.BEHAVIOUR_RATING);
    Step<PerformancePredicate> predicate = reasoning
        .call(Rules6Of2022.PERFORMANCE_PREDICATE)
        .with(Ratings.RESULT_RATING, result)
        .with(Ratings.BEHAVIOUR_RATING, behaviour)
        .decide();
    Appraisal judged = reasoning.by(appraisal.whole());
    return reasoning.conclude(
        EVALUATED,
        PerformanceRules.evaluationOf(judged, reasoning)
            .predicate(reasoning.by(predicate))
            .resultRating(result.map(reasoning::by))
            .behaviourRating(behaviour.map(reasoning::by))
            .departureReason(judged.departureReason())
            .recommendedResultRating(recommended.map(reasoning::by).flatMap(Recommendation::rating))
            .recommendedBehaviourRating(reasoning.by(recommendedBehaviour).rating())
            .build());
  }

  private static Step<Map<BehaviourValue, Rating>> behaviours(
      Facts<Appraisal> appraisal, Reasoning reasoning) {
    List<Facts<BehaviourAppraisal>> judged = appraisal.each(AppraisalParts.BEHAVIOURS);
    Map<BehaviourValue, Step<Rating>> ratings = new EnumMap<>(BehaviourValue.class);
    for (BehaviourValue value : BehaviourValue.values()) {
      appraisal
          .among(AppraisalParts.BEHAVIOURS, judged, AppraisalParts.VALUE, value)
          .flatMap(each -> each.find(AppraisalParts.BEHAVIOUR_VALUE_RATING))
          .ifPresent(rating -> ratings.put(value, rating));
    }
    return reasoning.gather(BehaviourRatings.BEHAVIOURS, ratings);
  }
}
