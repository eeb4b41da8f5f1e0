package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.finding.Review;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import java.util.List;
import java.util.Map;

/** The rules of PermenPAN-RB 6/2022. Each key's name is the one case files call. */
public final class Rules6Of2022 {
  /** The quadrant: the predicate of two ratings. Outcome field {@code predicate}. */
  public static final RuleKey<Ratings, PerformancePredicate> PERFORMANCE_PREDICATE = RuleKey.of(
      "performance-predicate",
      Text.of("Predikat kinerja pegawai", "Performance predicate"),
      InputForm.of(
          Ratings.class,
          given -> Ratings.of(
              given.constant(Ratings.RESULT_RATING, Rating.class),
              given.constant(Ratings.BEHAVIOUR_RATING, Rating.class)),
          Ratings.RESULT_RATING,
          Ratings.BEHAVIOUR_RATING),
      OutputForm.single(PerformancePredicate.class, "predicate"));

  /**
   * The recommended rating of the work results, from the rating of each. Outcome field {@code rating}, null where nothing
   * is recommended.
   */
  public static final RuleKey<ResultRatings, Recommendation> RESULT_RATING = RuleKey.of(
      "result-rating",
      Text.of("Rekomendasi rating hasil kerja", "Recommended rating of work results"),
      InputForm.of(
          ResultRatings.class,
          given -> new ResultRatings(given
              .list(ResultRatings.RESULTS, RatedResult.KIND, RatedResult.RATING)
              .orElse(List.of())
              .stream()
              .map(Rules6Of2022::ratedResult)
              .toList()),
          ResultRatings.RESULTS),
      OutputForm.of(Recommendation.class).with("rating", Recommendation::rating));

  /**
   * The recommended rating of the work behaviour, from the rating of each value. Outcome field {@code rating}, null where
   * nothing is recommended, as is the default.
   */
  public static final RuleKey<BehaviourRatings, Recommendation> BEHAVIOUR_RATING = RuleKey.of(
      "behaviour-rating",
      Text.of("Rekomendasi rating perilaku kerja", "Recommended rating of work behaviour"),
      InputForm.of(
          BehaviourRatings.class,
          given -> new BehaviourRatings(given
              .constants(BehaviourRatings.BEHAVIOURS, BehaviourValue.class, Rating.class)
              .orElse(Map.of())),
          BehaviourRatings.BEHAVIOURS),
      OutputForm.of(Recommendation.class).with("rating", Recommendation::rating));

  /** The rating of work results that a unit leader takes over from the unit. Outcome field {@code rating}. */
  public static final RuleKey<UnitAchievement, Rating> UNIT_LEADER_RESULT_RATING = RuleKey.of(
      "unit-leader-result-rating",
      Text.of("Rating hasil kerja pimpinan unit", "Rating of work results of a unit leader"),
      InputForm.of(
          UnitAchievement.class,
          given -> new UnitAchievement(
              given.constant(UnitAchievement.ORGANISATION_PREDICATE, OrganisationPredicate.class)),
          UnitAchievement.ORGANISATION_PREDICATE),
      OutputForm.single(Rating.class, "rating"));

  /** How a unit's predicates spread against the guide. Outcome fields {@code conforms} and {@code findings}. */
  public static final RuleKey<UnitPredicates, Review> PREDICATE_DISTRIBUTION = RuleKey.of(
      "predicate-distribution",
      Text.of("Pola distribusi predikat", "Distribution of predicates"),
      InputForm.of(
          UnitPredicates.class,
          given -> new UnitPredicates(
              given.constant(UnitPredicates.ORGANISATION_PREDICATE, OrganisationPredicate.class),
              given.counts(UnitPredicates.COUNTS, PerformancePredicate.class).orElse(Map.of())),
          UnitPredicates.ORGANISATION_PREDICATE,
          UnitPredicates.COUNTS),
      OutputForm.of(Review.class)
          .with("conforms", Review::conforms)
          .with("findings", Review::codes));

  private Rules6Of2022() {}

  private static RatedResult ratedResult(Given given) {
    return new RatedResult(
        given.constant(RatedResult.KIND, WorkResultKind.class),
        given.constant(RatedResult.RATING, Rating.class));
  }
}
