package id.skp.rules.permenpanrb8of2021.predicate;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.finding.Review;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;

/**
 * The rules from SKP and behaviour to the predicate, of special cases and of rankings.
 * Each key's name is the one case files call.
 */
public final class PredicateRules {
  /** The performance score and its predicate. Outcome fields {@code score} and {@code predicate}. */
  public static final RuleKey<PerformanceParts, PerformanceOutcome> PERFORMANCE_SCORE = RuleKey.of(
      "performance-score",
      Text.of("Nilai kinerja", "Performance score"),
      InputForm.of(
          PerformanceParts.class,
          PerformanceParts::read,
          PerformanceParts.SKP_SCORE,
          PerformanceParts.BEHAVIOUR_SCORE,
          PerformanceParts.PEER_OPINION,
          PerformanceParts.NEW_IDEA),
      OutputForm.of(PerformanceOutcome.class)
          .with("score", PerformanceOutcome::score)
          .with("predicate", PerformanceOutcome::predicate));

  /** The predicate of an unrounded score. Outcome field {@code predicate}. */
  public static final RuleKey<ScoreAndIdea, PerformancePredicate> NUMERIC_PREDICATE = RuleKey.of(
      "numeric-predicate",
      Text.of("Predikat kinerja", "Performance predicate"),
      InputForm.of(
          ScoreAndIdea.class, ScoreAndIdea::read, ScoreAndIdea.SCORE, ScoreAndIdea.NEW_IDEA),
      OutputForm.single(PerformancePredicate.class, "predicate"));

  /**
   * What becomes of a year that an ordinary evaluation does not fit; not applicable unless the rule set has a reading.
   * Outcome fields {@code exempt} and {@code score}.
   */
  public static final RuleKey<SpecialCaseFacts, SpecialTreatment> SPECIAL_CASE = RuleKey.of(
      "special-case",
      Text.of("Keadaan khusus", "Special case"),
      InputForm.of(
          SpecialCaseFacts.class,
          SpecialCaseFacts::read,
          SpecialCaseFacts.SPECIAL_CASE,
          SpecialCaseFacts.LAST_SCORE),
      OutputForm.of(SpecialTreatment.class)
          .with("exempt", SpecialTreatment::exempt)
          .with("score", SpecialTreatment::score));

  /** How the ranking of a unit spreads. Outcome fields {@code conforms} and {@code findings}. */
  public static final RuleKey<RankingCounts, Review> RANKING_DISTRIBUTION = RuleKey.of(
      "ranking-distribution",
      Text.of("Sebaran peringkat kinerja", "Distribution of ranks"),
      InputForm.of(RankingCounts.class, RankingCounts::read, RankingCounts.COUNTS),
      OutputForm.of(Review.class)
          .with("conforms", Review::conforms)
          .with("findings", Review::codes));

  private PredicateRules() {}
}
