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
  static final Field POLARITY = Field.of("polarity", "Kondisi", "Condition");
  static final Field TARGET = Field.of("target", "Target", "Target");
  static final Field EXACT = Field.of("exact", "Target", "Target");
  static final Field MIN = Field.of("min", "Batas bawah target", "Lower bound of the target");
  static final Field MAX = Field.of("max", "Batas atas target", "Upper bound of the target");
  static final Field REALISATION = Field.of("realisation", "Realisasi", "Realisation");
  static final Field ACHIEVEMENT_PERCENT =
      Field.of("achievementPercent", "Capaian (%)", "Achievement (%)");
  static final Field MAXIMAL_TARGET =
      Field.of("maximalTarget", "Target tertinggi yang mungkin", "Target is the most attainable");
  static final Field ASPECTS = Field.of("aspects", "Kategori aspek", "Categories of aspects");
  static final Field ACHIEVEMENTS =
      Field.of("achievements", "Capaian aspek", "Achievements of aspects");
  static final Field ASPECT = Field.of("aspect", "Aspek", "Aspect");
  static final Field METHOD = Field.of("method", "Metode penyelarasan", "Alignment method");
  static final Field SCORE = Field.of("score", "Nilai", "Score");
  static final Field SUPERIOR_CATEGORY =
      Field.of("superiorCategory", "Kategori hasil atasan", "Category of the superior's result");
  static final Field SUPERIOR_SCORE =
      Field.of("superiorScore", "Nilai hasil atasan", "Score of the superior's result");
  static final Field CATEGORY = Field.of("category", "Kategori", "Category");
  static final Field SCOPE_WEIGHT =
      Field.of("scopeWeight", "Bobot lingkup penugasan (%)", "Scope weight (%)");
  static final Field SCORES =
      Field.of("scores", "Nilai kinerja tambahan", "Scores of additional work");
  static final Field AGREEMENT_SCORES =
      Field.of("agreementScores", "Nilai perjanjian kinerja", "Agreement scores");
  static final Field INITIATIVE_SCORES =
      Field.of("initiativeScores", "Nilai inisiatif strategis", "Initiative scores");
  static final Field INITIATIVE_MEAN =
      Field.of("initiativeMean", "Rata-rata inisiatif", "Mean of the initiatives");
  static final Field MAIN_MEAN =
      Field.of("mainMean", "Rata-rata kinerja utama", "Mean of the main work");
  static final Field MAIN_SCORE = Field.of("mainScore", "Nilai kinerja utama", "Main score");
  static final Field ADDITIONAL_SCORE =
      Field.of("additionalScore", "Nilai kinerja tambahan", "Additional score");
  static final Field LEVEL = Field.of("level", "Level perilaku", "Level of behaviour");
  static final Field STANDARD_MIN =
      Field.of("standardMin", "Standar level terendah", "Lowest required level");
  static final Field STANDARD_MAX =
      Field.of("standardMax", "Standar level tertinggi", "Highest required level");
  static final Field BEHAVIOUR_ASPECTS =
      Field.of("aspects", "Nilai aspek perilaku", "Scores of behaviour aspects");
  static final Field SKP_SCORE_FIELD = Field.of("skpScore", "Nilai SKP", "SKP score");
  static final Field BEHAVIOUR_SCORE_FIELD =
      Field.of("behaviourScore", "Nilai perilaku kerja", "Behaviour score");
  static final Field PEER_OPINION =
      Field.of("peerOpinion", "Pendapat rekan dan bawahan", "Opinion of peers and subordinates");
  static final Field NEW_IDEA = Field.of("newIdea", "Ide baru", "New idea");
  static final Field FIRST_HALF = Field.of(
      "firstHalfPp46", "Nilai Januari-Juni (PP 46/2011)", "Value of January to June (PP 46/2011)");
  static final Field SECOND_HALF =
      Field.of("secondHalf", "Nilai Juli-Desember", "Score of July to December");

  static final Field PP46_SKP =
      Field.of("skpValue", "Nilai SKP (PP 46/2011)", "SKP value (PP 46/2011)");
  static final Field PP46_BEHAVIOUR =
      Field.of("behaviourValue", "Nilai perilaku (PP 46/2011)", "Behaviour value (PP 46/2011)");
  static final Field POSTS = Field.of("posts", "Jabatan dalam setahun", "Posts held in the year");
  static final Field DAYS = Field.of("days", "Lama menjabat (hari)", "Days in the post");
  static final Field SPECIAL_CASE_FIELD = Field.of("specialCase", "Keadaan khusus", "Special case");
  static final Field LAST_SCORE =
      Field.of("lastScore", "Nilai kinerja terakhir", "Last known performance score");
  static final Field COUNTS =
      Field.of("counts", "Jumlah pegawai per peringkat", "Number of people by rank");

  /** How much of an indicator was achieved, in percent, exact. Outcome field {@code achievementPercent}. */
  public static final RuleKey<IndicatorRealisation, Ratio> INDICATOR_ACHIEVEMENT = RuleKey.of(
      "indicator-achievement",
      Text.of("Capaian indikator (%)", "Achievement of an indicator (%)"),
      InputForm.of(
          IndicatorRealisation.class, Inputs::indicatorRealisation, POLARITY, TARGET, REALISATION),
      OutputForm.single(Ratio.class, "achievementPercent"));

  /** The category and score of a leader's indicator. Outcome fields {@code category} and {@code score}. */
  public static final RuleKey<Achievement, CategoryScore> LEADER_INDICATOR_SCORE = RuleKey.of(
      "leader-indicator-score",
      Text.of("Nilai indikator pimpinan", "Score of a leader's indicator"),
      InputForm.of(
          Achievement.class, Inputs::leaderAchievement, ACHIEVEMENT_PERCENT, MAXIMAL_TARGET),
      categoryAndScore());

  /** The category of an indicator of staff. Outcome field {@code category}. */
  public static final RuleKey<Achievement, AchievementCategory> INDICATOR_CATEGORY = RuleKey.of(
      "indicator-category",
      Text.of("Kategori indikator", "Category of an indicator"),
      InputForm.of(
          Achievement.class, Inputs::staffAchievement, ACHIEVEMENT_PERCENT, MAXIMAL_TARGET),
      OutputForm.single(AchievementCategory.class, "category"));

  /**
   * The category and score of a result of staff, from the categories of its aspects. The achievements behind them, which the
   * regulation does not need, are for variants. Outcome fields {@code category} and {@code score}.
   */
  public static final RuleKey<AspectCategories, CategoryScore> RESULT_CATEGORY = RuleKey.of(
      "result-category",
      Text.of("Kategori hasil kerja", "Category of a result"),
      InputForm.of(AspectCategories.class, Inputs::aspectCategories, ASPECTS, ACHIEVEMENTS),
      categoryAndScore());

  /** The score of a result after alignment. Outcome field {@code score}. */
  public static final RuleKey<ScoredResult, Ratio> WEIGHTED_SCORE = RuleKey.of(
      "weighted-score",
      Text.of("Nilai tertimbang", "Weighted score"),
      InputForm.of(
          ScoredResult.class,
          Inputs::scoredResult,
          METHOD,
          SCORE,
          SUPERIOR_CATEGORY,
          SUPERIOR_SCORE),
      score());

  /** The score of one additional assignment. Outcome field {@code score}. */
  public static final RuleKey<AdditionalAssignment, Ratio> ADDITIONAL_SCORE_RULE = RuleKey.of(
      "additional-score",
      Text.of("Nilai satu kinerja tambahan", "Score of an additional assignment"),
      InputForm.of(
          AdditionalAssignment.class, Inputs::additionalAssignment, CATEGORY, SCORE, SCOPE_WEIGHT),
      score());

  /** The total of the additional assignments. Outcome field {@code score}. */
  public static final RuleKey<Scores, Ratio> ADDITIONAL_TOTAL = RuleKey.of(
      "additional-total",
      Text.of("Nilai kinerja tambahan", "Total of additional work"),
      InputForm.of(Scores.class, Inputs::scores, SCORES),
      score());

  /** The main score of a leader, from agreements and initiatives. Outcome field {@code score}. */
  public static final RuleKey<LeaderMainScores, Ratio> LEADER_MAIN_SCORE = RuleKey.of(
      "leader-main-score",
      Text.of("Nilai kinerja utama pimpinan", "Main score of a leader"),
      InputForm.of(
          LeaderMainScores.class, Inputs::leaderMainScores, AGREEMENT_SCORES, INITIATIVE_SCORES),
      score());

  /** The periodic score of a leader. Outcome field {@code score}. */
  public static final RuleKey<LeaderPeriodicMeans, Ratio> LEADER_PERIODIC_SCORE = RuleKey.of(
      "leader-periodic-score",
      Text.of("Nilai periodik pimpinan", "Periodic score of a leader"),
      InputForm.of(
          LeaderPeriodicMeans.class, Inputs::leaderPeriodicMeans, INITIATIVE_MEAN, MAIN_MEAN),
      score());

  /** The SKP score. Outcome field {@code score}. */
  public static final RuleKey<SkpParts, Ratio> SKP_SCORE = RuleKey.of(
      "skp-score",
      Text.of("Nilai SKP", "SKP score"),
      InputForm.of(SkpParts.class, Inputs::skpParts, MAIN_SCORE, ADDITIONAL_SCORE),
      score());

  /** The score of one aspect of behaviour, from its level. Outcome field {@code score}. */
  public static final RuleKey<BehaviourLevel, Ratio> BEHAVIOUR_ASPECT_SCORE = RuleKey.of(
      "behaviour-aspect-score",
      Text.of("Nilai aspek perilaku", "Score of a behaviour aspect"),
      InputForm.of(BehaviourLevel.class, Inputs::behaviourLevel, LEVEL, STANDARD_MIN, STANDARD_MAX),
      score());

  /** The behaviour score: the mean of the aspects that apply. Outcome field {@code score}. */
  public static final RuleKey<BehaviourScores, Ratio> BEHAVIOUR_SCORE = RuleKey.of(
      "behaviour-score",
      Text.of("Nilai perilaku kerja", "Behaviour score"),
      InputForm.of(BehaviourScores.class, Inputs::behaviourScores, BEHAVIOUR_ASPECTS),
      score());

  /** The performance score and its predicate. Outcome fields {@code score} and {@code predicate}. */
  public static final RuleKey<PerformanceParts, PerformanceOutcome> PERFORMANCE_SCORE = RuleKey.of(
      "performance-score",
      Text.of("Nilai kinerja", "Performance score"),
      InputForm.of(
          PerformanceParts.class,
          Inputs::performanceParts,
          SKP_SCORE_FIELD,
          BEHAVIOUR_SCORE_FIELD,
          PEER_OPINION,
          NEW_IDEA),
      OutputForm.of(PerformanceOutcome.class)
          .with("score", PerformanceOutcome::score)
          .with("predicate", PerformanceOutcome::predicate));

  /** The predicate of an unrounded score. Outcome field {@code predicate}. */
  public static final RuleKey<ScoreAndIdea, PerformancePredicate> NUMERIC_PREDICATE = RuleKey.of(
      "numeric-predicate",
      Text.of("Predikat kinerja", "Performance predicate"),
      InputForm.of(ScoreAndIdea.class, Inputs::scoreAndIdea, SCORE, NEW_IDEA),
      OutputForm.single(PerformancePredicate.class, "predicate"));

  /** The conversion of a value under PP 46/2011. Outcome field {@code score}. */
  public static final RuleKey<Ratio, Ratio> PP46_CONVERSION = RuleKey.of(
      "pp46-conversion",
      Text.of("Konversi nilai PP 46/2011", "Conversion of a PP 46/2011 value"),
      InputForm.of(Ratio.class, Inputs::pp46Value, SCORE),
      score());

  /** The integrated score of 2021. Outcome fields {@code convertedFirstHalf} and {@code score}. */
  public static final RuleKey<HalfYears, IntegratedScore> INTEGRATION_2021 = RuleKey.of(
      "integration-2021",
      Text.of("Nilai integrasi 2021", "Integrated score of 2021"),
      InputForm.of(HalfYears.class, Inputs::halfYears, FIRST_HALF, SECOND_HALF),
      OutputForm.of(IntegratedScore.class)
          .with("convertedFirstHalf", IntegratedScore::convertedFirstHalf)
          .with("score", IntegratedScore::score));

  /** The value of a half-year under PP 46/2011, from SKP and behaviour. Outcome field {@code score}. */
  public static final RuleKey<Pp46Parts, Ratio> PP46_VALUE = RuleKey.of(
      "pp46-value",
      Text.of("Nilai prestasi kerja PP 46/2011", "Value under PP 46/2011"),
      InputForm.of(Pp46Parts.class, FollowUpInputs::pp46Parts, PP46_SKP, PP46_BEHAVIOUR),
      score());

  /**
   * The whole year 2021, from the value of its first half and the appraisal of its second. Outcome fields
   * {@code convertedFirstHalf}, {@code secondHalf}, {@code score} and {@code predicate}. Where the appraisal cannot be
   * evaluated, neither can the year, and the field is a path into the appraisal.
   */
  public static final RuleKey<Year2021, YearOutcome2021> YEAR_2021 = RuleKey.of(
      "year-2021",
      Text.of("Nilai kinerja tahun 2021", "Performance of the year 2021"),
      InputForm.document(Year2021.class, Field.of("year", "Tahun 2021", "Year 2021")),
      OutputForm.of(YearOutcome2021.class)
          .with("convertedFirstHalf", outcome -> outcome.halves().convertedFirstHalf())
          .with("secondHalf", YearOutcome2021::secondHalf)
          .with("score", outcome -> outcome.halves().score())
          .with("predicate", YearOutcome2021::predicate));

  /** The SKP score of a year in which the employee changed posts. Outcome field {@code score}. */
  public static final RuleKey<PostScores, Ratio> POST_CHANGE_SCORE = RuleKey.of(
      "post-change-score",
      Text.of("Nilai SKP bila pindah jabatan", "SKP score after a change of post"),
      InputForm.of(PostScores.class, FollowUpInputs::postScores, POSTS),
      score());

  /**
   * What becomes of a year that an ordinary evaluation does not fit; not applicable unless the rule set has a reading.
   * Outcome fields {@code exempt} and {@code score}.
   */
  public static final RuleKey<SpecialCaseFacts, SpecialTreatment> SPECIAL_CASE = RuleKey.of(
      "special-case",
      Text.of("Keadaan khusus", "Special case"),
      InputForm.of(
          SpecialCaseFacts.class, FollowUpInputs::specialCaseFacts, SPECIAL_CASE_FIELD, LAST_SCORE),
      OutputForm.of(SpecialTreatment.class)
          .with("exempt", SpecialTreatment::exempt)
          .with("score", SpecialTreatment::score));

  /** How the ranking of a unit spreads. Outcome fields {@code conforms} and {@code findings}. */
  public static final RuleKey<RankingCounts, Review> RANKING_DISTRIBUTION = RuleKey.of(
      "ranking-distribution",
      Text.of("Sebaran peringkat kinerja", "Distribution of ranks"),
      InputForm.of(RankingCounts.class, FollowUpInputs::rankingCounts, COUNTS),
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
