package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;

/**
 * The rules from scores of results to the SKP score: alignment, additional work, leaders, a change of post.
 * Each key's name is the one case files call.
 */
public final class WorkRules {
  /** The score of a result after alignment. Outcome field {@code score}. */
  public static final RuleKey<ScoredResult, Ratio> WEIGHTED_SCORE = RuleKey.of(
      "weighted-score",
      Text.of("Nilai tertimbang", "Weighted score"),
      InputForm.of(
          ScoredResult.class,
          ScoredResult::read,
          ScoredResult.METHOD,
          ScoredResult.SCORE,
          ScoredResult.SUPERIOR_CATEGORY,
          ScoredResult.SUPERIOR_SCORE),
      score());

  /** The score of one additional assignment. Outcome field {@code score}. */
  public static final RuleKey<AdditionalAssignment, Ratio> ADDITIONAL_SCORE_RULE = RuleKey.of(
      "additional-score",
      Text.of("Nilai satu kinerja tambahan", "Score of an additional assignment"),
      InputForm.of(
          AdditionalAssignment.class,
          AdditionalAssignment::read,
          AdditionalAssignment.CATEGORY,
          AdditionalAssignment.SCORE,
          AdditionalAssignment.SCOPE_WEIGHT),
      score());

  /** The total of the additional assignments. Outcome field {@code score}. */
  public static final RuleKey<Scores, Ratio> ADDITIONAL_TOTAL = RuleKey.of(
      "additional-total",
      Text.of("Nilai kinerja tambahan", "Total of additional work"),
      InputForm.of(Scores.class, Scores::read, Scores.SCORES),
      score());

  /** The main score of a leader, from agreements and initiatives. Outcome field {@code score}. */
  public static final RuleKey<LeaderMainScores, Ratio> LEADER_MAIN_SCORE = RuleKey.of(
      "leader-main-score",
      Text.of("Nilai kinerja utama pimpinan", "Main score of a leader"),
      InputForm.of(
          LeaderMainScores.class,
          LeaderMainScores::read,
          LeaderMainScores.AGREEMENT_SCORES,
          LeaderMainScores.INITIATIVE_SCORES),
      score());

  /** The periodic score of a leader. Outcome field {@code score}. */
  public static final RuleKey<LeaderPeriodicMeans, Ratio> LEADER_PERIODIC_SCORE = RuleKey.of(
      "leader-periodic-score",
      Text.of("Nilai periodik pimpinan", "Periodic score of a leader"),
      InputForm.of(
          LeaderPeriodicMeans.class,
          LeaderPeriodicMeans::read,
          LeaderPeriodicMeans.INITIATIVE_MEAN,
          LeaderPeriodicMeans.MAIN_MEAN),
      score());

  /** The SKP score. Outcome field {@code score}. */
  public static final RuleKey<SkpParts, Ratio> SKP_SCORE = RuleKey.of(
      "skp-score",
      Text.of("Nilai SKP", "SKP score"),
      InputForm.of(SkpParts.class, SkpParts::read, SkpParts.MAIN_SCORE, SkpParts.ADDITIONAL_SCORE),
      score());

  /** The SKP score of a year in which the employee changed posts. Outcome field {@code score}. */
  public static final RuleKey<PostScores, Ratio> POST_CHANGE_SCORE = RuleKey.of(
      "post-change-score",
      Text.of("Nilai SKP bila pindah jabatan", "SKP score after a change of post"),
      InputForm.of(PostScores.class, PostScores::read, PostScores.POSTS),
      score());

  private WorkRules() {}

  private static OutputForm<Ratio> score() {
    return OutputForm.single(Ratio.class, "score");
  }
}
