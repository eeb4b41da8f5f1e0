package id.skp.rules.permenpanrb8of2021;

import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.Basis.PARENT_REGULATION;
import static id.skp.core.law.Basis.PRACTICE;
import static id.skp.core.law.Basis.REGULATION_TEXT;
import static id.skp.core.law.Basis.SINGLE_PRACTICE;
import static id.skp.core.law.LegalSource.cited;
import static id.skp.rules.permenpanrb8of2021.Sources.open;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Text;
import id.skp.rules.Field;
import id.skp.rules.InputForm;
import id.skp.rules.OutputForm;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Review;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;

/**
 * The rules of PermenPAN-RB 8/2021. Each key's name is the one case files call. All results are exact; only the printed
 * form of a number is rounded.
 */
public final class Rules8Of2021 {
  /** The value that is converted. */
  public static final Field<Ratio, Ratio> PP46_SCORE =
      Field.of("score", value -> value, "Nilai", "Score");

  /** How much of an indicator was achieved, in percent, exact. Outcome field {@code achievementPercent}. */
  public static final RuleKey<IndicatorRealisation, Ratio> INDICATOR_ACHIEVEMENT = RuleKey.of(
      "indicator-achievement",
      Text.of("Capaian indikator (%)", "Achievement of an indicator (%)"),
      InputForm.of(
          IndicatorRealisation.class,
          Inputs::indicatorRealisation,
          IndicatorRealisation.POLARITY,
          IndicatorRealisation.TARGET,
          IndicatorRealisation.REALISATION),
      OutputForm.single(Ratio.class, "achievementPercent"));

  /** The category and score of a leader's indicator. Outcome fields {@code category} and {@code score}. */
  public static final RuleKey<Achievement, CategoryScore> LEADER_INDICATOR_SCORE = RuleKey.of(
      "leader-indicator-score",
      Text.of("Nilai indikator pimpinan", "Score of a leader's indicator"),
      InputForm.of(
          Achievement.class,
          Inputs::leaderAchievement,
          Achievement.ACHIEVEMENT_PERCENT,
          Achievement.MAXIMAL_TARGET),
      categoryAndScore());

  /** The category of an indicator of staff. Outcome field {@code category}. */
  public static final RuleKey<Achievement, AchievementCategory> INDICATOR_CATEGORY = RuleKey.of(
      "indicator-category",
      Text.of("Kategori indikator", "Category of an indicator"),
      InputForm.of(
          Achievement.class,
          Inputs::staffAchievement,
          Achievement.ACHIEVEMENT_PERCENT,
          Achievement.MAXIMAL_TARGET),
      OutputForm.single(AchievementCategory.class, "category"));

  /**
   * The category and score of a result of staff, from the categories of its aspects. The achievements behind them, which the
   * regulation does not need, are for variants. Outcome fields {@code category} and {@code score}.
   */
  public static final RuleKey<AspectCategories, CategoryScore> RESULT_CATEGORY = RuleKey.of(
      "result-category",
      Text.of("Kategori hasil kerja", "Category of a result"),
      InputForm.of(
          AspectCategories.class,
          Inputs::aspectCategories,
          AspectCategories.ASPECTS,
          AspectCategories.ACHIEVEMENTS),
      categoryAndScore());

  /** The score of a result after alignment. Outcome field {@code score}. */
  public static final RuleKey<ScoredResult, Ratio> WEIGHTED_SCORE = RuleKey.of(
      "weighted-score",
      Text.of("Nilai tertimbang", "Weighted score"),
      InputForm.of(
          ScoredResult.class,
          Inputs::scoredResult,
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
          Inputs::additionalAssignment,
          AdditionalAssignment.CATEGORY,
          AdditionalAssignment.SCORE,
          AdditionalAssignment.SCOPE_WEIGHT),
      score());

  /** The total of the additional assignments. Outcome field {@code score}. */
  public static final RuleKey<Scores, Ratio> ADDITIONAL_TOTAL = RuleKey.of(
      "additional-total",
      Text.of("Nilai kinerja tambahan", "Total of additional work"),
      InputForm.of(Scores.class, Inputs::scores, Scores.SCORES),
      score());

  /** The main score of a leader, from agreements and initiatives. Outcome field {@code score}. */
  public static final RuleKey<LeaderMainScores, Ratio> LEADER_MAIN_SCORE = RuleKey.of(
      "leader-main-score",
      Text.of("Nilai kinerja utama pimpinan", "Main score of a leader"),
      InputForm.of(
          LeaderMainScores.class,
          Inputs::leaderMainScores,
          LeaderMainScores.AGREEMENT_SCORES,
          LeaderMainScores.INITIATIVE_SCORES),
      score());

  /** The periodic score of a leader. Outcome field {@code score}. */
  public static final RuleKey<LeaderPeriodicMeans, Ratio> LEADER_PERIODIC_SCORE = RuleKey.of(
      "leader-periodic-score",
      Text.of("Nilai periodik pimpinan", "Periodic score of a leader"),
      InputForm.of(
          LeaderPeriodicMeans.class,
          Inputs::leaderPeriodicMeans,
          LeaderPeriodicMeans.INITIATIVE_MEAN,
          LeaderPeriodicMeans.MAIN_MEAN),
      score());

  /** The SKP score. Outcome field {@code score}. */
  public static final RuleKey<SkpParts, Ratio> SKP_SCORE = RuleKey.of(
      "skp-score",
      Text.of("Nilai SKP", "SKP score"),
      InputForm.of(
          SkpParts.class, Inputs::skpParts, SkpParts.MAIN_SCORE, SkpParts.ADDITIONAL_SCORE),
      score());

  /** The score of one aspect of behaviour, from its level. Outcome field {@code score}. */
  public static final RuleKey<BehaviourLevel, Ratio> BEHAVIOUR_ASPECT_SCORE = RuleKey.of(
      "behaviour-aspect-score",
      Text.of("Nilai aspek perilaku", "Score of a behaviour aspect"),
      InputForm.of(
          BehaviourLevel.class,
          Inputs::behaviourLevel,
          BehaviourLevel.LEVEL,
          BehaviourLevel.STANDARD_MIN,
          BehaviourLevel.STANDARD_MAX),
      score());

  /** The behaviour score: the mean of the aspects that apply. Outcome field {@code score}. */
  public static final RuleKey<BehaviourScores, Ratio> BEHAVIOUR_SCORE = RuleKey.of(
      "behaviour-score",
      Text.of("Nilai perilaku kerja", "Behaviour score"),
      InputForm.of(BehaviourScores.class, Inputs::behaviourScores, BehaviourScores.ASPECTS),
      score());

  /** The performance score and its predicate. Outcome fields {@code score} and {@code predicate}. */
  public static final RuleKey<PerformanceParts, PerformanceOutcome> PERFORMANCE_SCORE = RuleKey.of(
      "performance-score",
      Text.of("Nilai kinerja", "Performance score"),
      InputForm.of(
          PerformanceParts.class,
          Inputs::performanceParts,
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
          ScoreAndIdea.class, Inputs::scoreAndIdea, ScoreAndIdea.SCORE, ScoreAndIdea.NEW_IDEA),
      OutputForm.single(PerformancePredicate.class, "predicate"));

  /** The conversion of a value under PP 46/2011. Outcome field {@code score}. */
  public static final RuleKey<Ratio, Ratio> PP46_CONVERSION = RuleKey.of(
      "pp46-conversion",
      Text.of("Konversi nilai PP 46/2011", "Conversion of a PP 46/2011 value"),
      InputForm.of(Ratio.class, Inputs::pp46Value, PP46_SCORE),
      score());

  /** The integrated score of 2021. Outcome fields {@code convertedFirstHalf} and {@code score}. */
  public static final RuleKey<HalfYears, IntegratedScore> INTEGRATION_2021 = RuleKey.of(
      "integration-2021",
      Text.of("Nilai integrasi 2021", "Integrated score of 2021"),
      InputForm.of(HalfYears.class, Inputs::halfYears, HalfYears.FIRST_HALF, HalfYears.SECOND_HALF),
      OutputForm.of(IntegratedScore.class)
          .with("convertedFirstHalf", IntegratedScore::convertedFirstHalf)
          .with("score", IntegratedScore::score));

  /** The value of a half-year under PP 46/2011, from SKP and behaviour. Outcome field {@code score}. */
  public static final RuleKey<Pp46Parts, Ratio> PP46_VALUE = RuleKey.of(
      "pp46-value",
      Text.of("Nilai prestasi kerja PP 46/2011", "Value under PP 46/2011"),
      InputForm.of(
          Pp46Parts.class,
          FollowUpInputs::pp46Parts,
          Pp46Parts.SKP_VALUE,
          Pp46Parts.BEHAVIOUR_VALUE),
      score());

  /**
   * The whole year 2021, from the value of its first half and the appraisal of its second. Outcome fields
   * {@code convertedFirstHalf}, {@code secondHalf}, {@code score} and {@code predicate}. Where the appraisal cannot be
   * evaluated, neither can the year, and the field is a path into the appraisal.
   */
  public static final RuleKey<Year2021, YearOutcome2021> YEAR_2021 = RuleKey.of(
      "year-2021",
      Text.of("Nilai kinerja tahun 2021", "Performance of the year 2021"),
      InputForm.document(Year2021.class, Field.document("year", "Tahun 2021", "Year 2021")),
      OutputForm.of(YearOutcome2021.class)
          .with("convertedFirstHalf", outcome -> outcome.halves().convertedFirstHalf())
          .with("secondHalf", YearOutcome2021::secondHalf)
          .with("score", outcome -> outcome.halves().score())
          .with("predicate", YearOutcome2021::predicate));

  /** The SKP score of a year in which the employee changed posts. Outcome field {@code score}. */
  public static final RuleKey<PostScores, Ratio> POST_CHANGE_SCORE = RuleKey.of(
      "post-change-score",
      Text.of("Nilai SKP bila pindah jabatan", "SKP score after a change of post"),
      InputForm.of(PostScores.class, FollowUpInputs::postScores, PostScores.POSTS),
      score());

  /**
   * What becomes of a year that an ordinary evaluation does not fit; not applicable unless the rule set has a reading.
   * Outcome fields {@code exempt} and {@code score}.
   */
  public static final RuleKey<SpecialCaseFacts, SpecialTreatment> SPECIAL_CASE = RuleKey.of(
      "special-case",
      Text.of("Keadaan khusus", "Special case"),
      InputForm.of(
          SpecialCaseFacts.class,
          FollowUpInputs::specialCaseFacts,
          SpecialCaseFacts.SPECIAL_CASE,
          SpecialCaseFacts.LAST_SCORE),
      OutputForm.of(SpecialTreatment.class)
          .with("exempt", SpecialTreatment::exempt)
          .with("score", SpecialTreatment::score));

  /** How the ranking of a unit spreads. Outcome fields {@code conforms} and {@code findings}. */
  public static final RuleKey<RankingCounts, Review> RANKING_DISTRIBUTION = RuleKey.of(
      "ranking-distribution",
      Text.of("Sebaran peringkat kinerja", "Distribution of ranks"),
      InputForm.of(RankingCounts.class, FollowUpInputs::rankingCounts, RankingCounts.COUNTS),
      OutputForm.of(Review.class)
          .with("conforms", Review::conforms)
          .with("findings", Review::codes));

  private Rules8Of2021() {}

  private static OutputForm<Ratio> score() {
    return OutputForm.single(Ratio.class, "score");
  }

  private static OutputForm<CategoryScore> categoryAndScore() {
    return OutputForm.of(CategoryScore.class)
        .with("category", CategoryScore::category)
        .with("score", CategoryScore::score);
  }

  static void declare(RuleSet.Builder rules) {
    rules
        .rule(
            INDICATOR_ACHIEVEMENT,
            new AchievementProcedure(),
            cited(REGULATION_TEXT, Sources.ACHIEVEMENT, Sources.ACHIEVEMENT_EXAMPLES))
        .rule(
            LEADER_INDICATOR_SCORE,
            new LeaderScoreProcedure(),
            cited(REGULATION_TEXT, Sources.LEADER_SCALE))
        .rule(INDICATOR_CATEGORY, new IndicatorCategoryProcedure(), cited(PRACTICE, Sources.STAFF))
        .rule(RESULT_CATEGORY, new ResultCategoryProcedure(), cited(PRACTICE, Sources.STAFF))
        .rule(
            WEIGHTED_SCORE,
            new WeightedScoreProcedure(),
            cited(REGULATION_TEXT, Sources.CASCADING, Sources.NON_DIRECT))
        .rule(
            ADDITIONAL_SCORE_RULE,
            new AdditionalScoreProcedure(),
            cited(REGULATION_TEXT, Sources.ADDITIONAL, Sources.SCOPE))
        .rule(
            ADDITIONAL_TOTAL,
            new AdditionalTotalProcedure(),
            cited(REGULATION_TEXT, Sources.ADDITIONAL))
        .rule(
            LEADER_MAIN_SCORE,
            new LeaderMainProcedure(),
            cited(REGULATION_TEXT, Sources.LEADER_EXAMPLE))
        .rule(
            LEADER_PERIODIC_SCORE,
            new LeaderPeriodicProcedure(),
            cited(REGULATION_TEXT, Sources.PERIODIC))
        .rule(SKP_SCORE, new SkpScoreProcedure(), cited(REGULATION_TEXT, Sources.SKP_SCORE))
        .rule(
            BEHAVIOUR_ASPECT_SCORE,
            new BehaviourAspectProcedure(),
            cited(SINGLE_PRACTICE, Sources.BEHAVIOUR, Sources.LEVELS))
        .rule(BEHAVIOUR_SCORE, new BehaviourScoreProcedure(), cited(PRACTICE, Sources.BEHAVIOUR))
        .rule(
            PERFORMANCE_SCORE,
            new PerformanceScoreProcedure(),
            cited(PARENT_REGULATION, Sources.WEIGHTS))
        .rule(
            NUMERIC_PREDICATE,
            new NumericPredicateProcedure(),
            cited(PARENT_REGULATION, Sources.PREDICATE))
        .rule(PP46_CONVERSION, new Pp46Procedure(), cited(PRACTICE, Sources.PP46))
        .rule(INTEGRATION_2021, new IntegrationProcedure(), cited(PRACTICE, Sources.REGULATION))
        .rule(PP46_VALUE, new Pp46ValueProcedure(), cited(PRACTICE, Sources.PP46))
        .rule(YEAR_2021, new Year2021Procedure(), cited(PRACTICE, Sources.REGULATION))
        .rule(
            POST_CHANGE_SCORE,
            new PostChangeProcedure(),
            open(
                OUR_READING,
                Sources.REGULATION,
                "OQ-828",
                "dua jabatan dalam setahun: cara menggabungkan nilai SKP",
                "two posts in one year: how SKP scores are combined"))
        .rule(
            SPECIAL_CASE,
            new SpecialCaseProcedure(),
            open(
                OUR_READING,
                Sources.REGULATION,
                "OQ-829",
                "tugas belajar, CPNS, meninggal, cuti panjang, penugasan: tidak ada aturan bawaan",
                "study leave, candidates, death, long leave, secondment: no rule is built in"))
        .rule(
            RANKING_DISTRIBUTION,
            new RankingProcedure(),
            open(
                OUR_READING,
                Sources.REGULATION,
                "OQ-832",
                "porsi peringkat kinerja dalam satu unit",
                "shares of ranks in a unit"))
        .rule(
            PerformanceRules.EVALUATION,
            new EvaluationProcedure(),
            cited(REGULATION_TEXT, Sources.SKP_SCORE))
        .rule(
            PerformanceRules.PRINTED_PREDICATE,
            new PrintedPredicateProcedure(),
            cited(PARENT_REGULATION, Sources.PREDICATE))
        .rule(
            PerformanceRules.EVALUATION_REVIEW,
            new EvaluationReviewProcedure(),
            cited(REGULATION_TEXT, Sources.SKP_SCORE));
  }
}
