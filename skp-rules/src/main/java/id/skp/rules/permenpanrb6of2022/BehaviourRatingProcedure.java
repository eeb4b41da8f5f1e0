package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Rating;
import id.skp.core.plan.BehaviourValue;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb6of2022.Recommendation.Gap;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;

/**
 * Recommends a rating of the work behaviour where the rule set has a way to; the regulation itself leaves it to the
 * leader's judgement.
 */
final class BehaviourRatingProcedure implements Procedure<BehaviourRatings, Recommendation> {
  private static final Calculation RECOMMENDED =
      Calculation.of("recommended", "Rating yang direkomendasikan", "Recommended rating");

  @Override
  public Step<Recommendation> apply(Facts<BehaviourRatings> facts, Reasoning reasoning) {
    return reasoning.derive(
        RECOMMENDED,
        BehaviourRatingProcedure::recommend,
        reasoning.parameter(Parameters6Of2022.BEHAVIOUR_RECOMMENDATION),
        facts.get(BehaviourRatings.BEHAVIOURS));
  }

  private static Recommendation recommend(
      BehaviourRecommendation way, Map<BehaviourValue, Rating> ratings) {
    if (way.aboveAtLeast().isEmpty()) {
      return Recommendation.none(Gap.LEFT_TO_JUDGEMENT);
    }
    Collection<Rating> rated = ratings.values();
    if (rated.size() < BehaviourValue.values().length) {
      return Recommendation.none(Gap.NOT_ALL_RATED);
    } else if (rated.contains(Rating.DI_BAWAH_EKSPEKTASI)) {
      return Recommendation.of(Rating.DI_BAWAH_EKSPEKTASI);
    }
    boolean enoughAbove = Collections.frequency(rated, Rating.DI_ATAS_EKSPEKTASI)
        >= way.aboveAtLeast().getAsInt();
    return Recommendation.of(enoughAbove ? Rating.DI_ATAS_EKSPEKTASI : Rating.SESUAI_EKSPEKTASI);
  }
}
