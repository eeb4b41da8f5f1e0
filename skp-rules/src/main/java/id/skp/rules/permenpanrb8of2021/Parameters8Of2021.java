package id.skp.rules.permenpanrb8of2021;

import static id.skp.core.law.Basis.CIRCULAR;
import static id.skp.core.law.Basis.INFERRED;
import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.Basis.PARENT_REGULATION;
import static id.skp.core.law.Basis.PRACTICE;
import static id.skp.core.law.Basis.REGULATION_TEXT;
import static id.skp.core.law.Basis.SINGLE_PRACTICE;
import static id.skp.core.law.LegalSource.cited;
import static id.skp.rules.permenpanrb8of2021.Sources.open;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.TimeLimit;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Text;
import id.skp.rules.Bands;
import id.skp.rules.Bands.Interval;
import id.skp.rules.ParameterKey;
import id.skp.rules.PrintedForm;
import id.skp.rules.RuleSet;
import id.skp.rules.ValueForm;
import id.skp.rules.permenpanrb8of2021.LinearScale.Segment;
import java.time.LocalDate;
import java.util.List;

/** The parameters of PermenPAN-RB 8/2021: every number, table and choice that its rules use. */
public final class Parameters8Of2021 {
  /** The highest score of every scale. */
  public static final ParameterKey<Ratio> SCORE_MAX =
      key("scoreMax", Ratio.class, "Nilai tertinggi", "Highest score", Forms8Of2021.SCORE);

  /** How an achievement is rounded before a band is looked up (OQ-801). */
  public static final ParameterKey<AchievementRounding> ACHIEVEMENT_ROUNDING = key(
      "achievementRounding",
      AchievementRounding.class,
      "Pembulatan capaian",
      "Rounding of the achievement");

  /** What a realisation within a range target achieves (OQ-802). */
  public static final ParameterKey<InsideRange> INSIDE_RANGE = key(
      "insideRange",
      InsideRange.class,
      "Realisasi di dalam rentang target",
      "Realisation within a range");

  /** What becomes of a negative achievement (OQ-803). */
  public static final ParameterKey<NegativeAchievement> ACHIEVEMENT_FLOOR =
      key("achievementFloor", NegativeAchievement.class, "Capaian negatif", "Negative achievement");

  /** What becomes of a target of zero (OQ-830). */
  public static final ParameterKey<ZeroTarget> ZERO_TARGET =
      key("zeroTarget", ZeroTarget.class, "Target nol", "Zero target");

  /** The categories of staff by rounded achievement in percent (OQ-804). */
  public static final ParameterKey<CategoryBands> STAFF_BANDS = key(
      "staffBands",
      CategoryBands.class,
      "Rentang kategori",
      "Bands of categories",
      Forms8Of2021.CATEGORY_BANDS);

  /** The categories of leaders by rounded achievement in percent. */
  public static final ParameterKey<CategoryBands> LEADER_BANDS = key(
      "leaderBands",
      CategoryBands.class,
      "Rentang kategori pimpinan",
      "Bands of categories of leaders",
      Forms8Of2021.CATEGORY_BANDS);

  /** The scores of leaders by rounded achievement in percent (OQ-805). */
  public static final ParameterKey<LinearScale> LEADER_SCALE = key(
      "leaderScale",
      LinearScale.class,
      "Skala nilai pimpinan",
      "Scale of leaders",
      Forms8Of2021.LINEAR_SCALE);

  /** The score of leaders who reach just a target that is the most attainable. */
  public static final ParameterKey<Ratio> MAXIMAL_TARGET_SCORE = key(
      "maximalTargetScore",
      Ratio.class,
      "Nilai target tertinggi yang tercapai",
      "Score of a reached maximal target",
      Forms8Of2021.SCORE);

  /** The score of leaders above such a target (OQ-809). */
  public static final ParameterKey<MaximalTargetAbove100> MAXIMAL_TARGET_ABOVE_100 = key(
      "maximalTargetAbove100",
      MaximalTargetAbove100.class,
      "Capaian di atas target tertinggi",
      "Above a maximal target");

  /** The category of staff who reach a target that is the most attainable (OQ-808). */
  public static final ParameterKey<StaffMaximalTarget> STAFF_MAXIMAL_TARGET = key(
      "staffMaximalTarget",
      StaffMaximalTarget.class,
      "Target tertinggi yang tercapai",
      "A reached maximal target");

  /** The score of each category of a result of staff (OQ-831). */
  public static final ParameterKey<CategoryValues> STAFF_SCORES = key(
      "staffScores",
      CategoryValues.class,
      "Nilai kategori",
      "Scores of categories",
      Forms8Of2021.CATEGORY_SCORES);

  /** How three aspects become a category (OQ-806). */
  public static final ParameterKey<AspectCombiner> ASPECT_COMBINER = key(
      "aspectCombiner", AspectCombiner.class, "Penggabungan tiga aspek", "Combining three aspects");

  /** How two, four or more aspects become a category (OQ-807). */
  public static final ParameterKey<OtherAspectCombiner> OTHER_ASPECT_COMBINER = key(
      "otherAspectCombiner",
      OtherAspectCombiner.class,
      "Penggabungan jumlah aspek lain",
      "Combining other numbers of aspects");

  /** How a non-direct result takes the superior's into account (OQ-813). */
  public static final ParameterKey<SuperiorWeighting> SUPERIOR_WEIGHTING = key(
      "superiorWeighting",
      SuperiorWeighting.class,
      "Pengaruh nilai atasan",
      "Influence of the superior");

  /** The weight of the own score of a non-direct result, in percent. */
  public static final ParameterKey<Ratio> OWN_WEIGHT = key(
      "ownWeight",
      Ratio.class,
      "Bobot nilai sendiri",
      "Weight of the own score",
      Forms8Of2021.PERCENT);

  /** The weight of the superior's score by the superior's category, in percent. */
  public static final ParameterKey<CategoryValues> SUPERIOR_WEIGHTS = key(
      "superiorWeights",
      CategoryValues.class,
      "Bobot nilai atasan",
      "Weight of the superior's score",
      Forms8Of2021.CATEGORY_WEIGHTS);

  /** Which score of the superior enters (OQ-815). */
  public static final ParameterKey<SuperiorScoreScale> SUPERIOR_SCORE_SCALE = key(
      "superiorScoreScale",
      SuperiorScoreScale.class,
      "Nilai atasan yang dipakai",
      "The superior's score that is used");

  /** Over what the staff main score is averaged (OQ-814). */
  public static final ParameterKey<MainScoreAveraging> MAIN_SCORE_AVERAGING = key(
      "mainScoreAveraging",
      MainScoreAveraging.class,
      "Rata-rata nilai utama",
      "Average of the main score");

  /** The weight of an additional assignment by its category, in percent. */
  public static final ParameterKey<CategoryValues> ADDITIONAL_CATEGORY_WEIGHTS = key(
      "additionalCategoryWeights",
      CategoryValues.class,
      "Bobot kategori kinerja tambahan",
      "Weights of additional work",
      Forms8Of2021.CATEGORY_WEIGHTS);

  /** The weight of each scope, in percent (OQ-817). */
  public static final ParameterKey<ScopeWeights> SCOPE_WEIGHTS = key(
      "scopeWeights",
      ScopeWeights.class,
      "Bobot lingkup penugasan",
      "Weights of assignment scopes",
      Forms8Of2021.SCOPE_WEIGHTS);

  /** How additional assignments are added up (OQ-816). */
  public static final ParameterKey<AdditionalCap> ADDITIONAL_CAP = key(
      "additionalCap",
      AdditionalCap.class,
      "Penjumlahan kinerja tambahan",
      "Adding up additional work");

  /** The highest total of additional assignments. */
  public static final ParameterKey<Ratio> ADDITIONAL_MAX = key(
      "additionalMax",
      Ratio.class,
      "Nilai tambahan tertinggi",
      "Highest additional score",
      Forms8Of2021.SCORE);

  /** The weights of agreements and initiatives in the main score of leaders (OQ-810). */
  public static final ParameterKey<Weights> LEADER_MAIN_WEIGHTS = key(
      "leaderMainWeights",
      Weights.class,
      "Bobot perjanjian dan inisiatif",
      "Weights of agreements and initiatives",
      Forms8Of2021.WEIGHTS);

  /** What a leader with one kind of main work scores (OQ-811). */
  public static final ParameterKey<LeaderSingleKind> LEADER_SINGLE_KIND =
      key("leaderSingleKind", LeaderSingleKind.class, "Hanya satu jenis", "One kind only");

  /** The periodic score of a leader without a main mean (OQ-812). */
  public static final ParameterKey<PeriodicWithoutMain> PERIODIC_WITHOUT_MAIN = key(
      "periodicWithoutMain",
      PeriodicWithoutMain.class,
      "Nilai periodik tanpa kinerja utama",
      "Periodic score without a main mean");

  /** What becomes of an SKP score above the maximum (OQ-818). */
  public static final ParameterKey<Holding> SKP_CAP =
      key("skpCap", Holding.class, "Nilai SKP di atas batas", "SKP score above the maximum");

  /** The scale of levels. */
  public static final ParameterKey<LevelScale> BEHAVIOUR_LEVELS = key(
      "behaviourLevels",
      LevelScale.class,
      "Skala level perilaku",
      "Scale of behaviour levels",
      Forms8Of2021.LEVEL_SCALE);

  /** Whether levels become scores by the unverified formula (OQ-819). */
  public static final ParameterKey<BehaviourScale> BEHAVIOUR_SCALE =
      key("behaviourScale", BehaviourScale.class, "Rumus nilai perilaku", "Formula of behaviour");

  /** The scores where a post requires a single level (OQ-820). */
  public static final ParameterKey<SingleLevelScores> BEHAVIOUR_SINGLE_LEVEL = key(
      "behaviourSingleLevel",
      SingleLevelScores.class,
      "Standar satu level",
      "A standard of one level",
      Forms8Of2021.SINGLE_LEVEL_SCORES);

  /**
   * The weights of the official's and the survey's score of an aspect (OQ-822). With {@code Weights.of(0, 100)} the score
   * that is entered for the survey is the mix already.
   */
  public static final ParameterKey<Weights> PEER_OPINION_MIX = key(
      "peerOpinionMix",
      Weights.class,
      "Bobot pejabat penilai dan survei",
      "Weights of official and survey",
      Forms8Of2021.WEIGHTS);

  /** The weights of SKP and behaviour. */
  public static final ParameterKey<PerformanceWeights> PERFORMANCE_WEIGHTS = key(
      "performanceWeights",
      PerformanceWeights.class,
      "Bobot SKP dan perilaku",
      "Weights of SKP and behaviour",
      Forms8Of2021.PERFORMANCE_WEIGHTS);

  /**
   * The predicates by unrounded score; the best one needs a new idea (OQ-824). The reading by upper bounds 50/69/89 is a
   * table of bands that begin {@linkplain Bands#above above} a number.
   */
  public static final ParameterKey<PredicateBands> PREDICATE_BANDS = key(
      "predicateBands",
      PredicateBands.class,
      "Rentang predikat",
      "Bands of predicates",
      Forms8Of2021.PREDICATE_BANDS);

  /** What a new idea does (OQ-825). */
  public static final ParameterKey<NewIdeaEffect> NEW_IDEA_EFFECT =
      key("newIdeaEffect", NewIdeaEffect.class, "Pengaruh ide baru", "Effect of a new idea");

  /** The conversion of a value under PP 46/2011 (OQ-826). */
  public static final ParameterKey<LinearScale> PP46_BANDS = key(
      "pp46Bands",
      LinearScale.class,
      "Konversi nilai PP 46/2011",
      "Conversion of PP 46/2011 values",
      Forms8Of2021.LINEAR_SCALE);

  /** The weights of the two halves of 2021 (OQ-827). */
  public static final ParameterKey<Weights> INTEGRATION_WEIGHTS = key(
      "integrationWeights",
      Weights.class,
      "Bobot kedua semester 2021",
      "Weights of the halves of 2021",
      Forms8Of2021.WEIGHTS);

  /** How an achievement is printed: whole, one decimal where it ends in a half. */
  public static final ParameterKey<PrintedForm> PRINTED_ACHIEVEMENT = key(
      "printedAchievement",
      PrintedForm.class,
      "Bentuk cetak capaian",
      "Printed achievement",
      PrintedForm.form());

  /** How the score of an indicator or result is printed: whole. */
  public static final ParameterKey<PrintedForm> PRINTED_SCORE = key(
      "printedScore", PrintedForm.class, "Bentuk cetak nilai", "Printed score", PrintedForm.form());

  /** How weighted and SKP scores are printed on the form: one decimal. */
  public static final ParameterKey<PrintedForm> PRINTED_WEIGHTED = key(
      "printedWeighted",
      PrintedForm.class,
      "Bentuk cetak nilai tertimbang",
      "Printed weighted score",
      PrintedForm.form());

  /** How SKP, behaviour and performance scores are shown (OQ-834). */
  public static final ParameterKey<PrintedForm> OUTPUT_ROUNDING = key(
      "outputRounding",
      PrintedForm.class,
      "Bentuk cetak nilai akhir",
      "Printed final scores",
      PrintedForm.form());

  /** The points of three aspects, where they are combined by points (OQ-806). */
  public static final ParameterKey<AspectPoints> ASPECT_POINTS = key(
      "aspectPoints",
      AspectPoints.class,
      "Poin tiga aspek",
      "Points of three aspects",
      Forms8Of2021.ASPECT_POINTS);

  /** The points a new idea adds, where it adds any (OQ-825). */
  public static final ParameterKey<Ratio> NEW_IDEA_POINTS = key(
      "newIdeaPoints", Ratio.class, "Poin ide baru", "Points of a new idea", Forms8Of2021.SCORE);

  /** The highest value under PP 46/2011. */
  public static final ParameterKey<Ratio> PP46_MAX = key(
      "pp46Max",
      Ratio.class,
      "Nilai tertinggi PP 46/2011",
      "Highest value of PP 46/2011",
      Forms8Of2021.SCORE);

  /** Who is judged on leadership (OQ-823). */
  public static final ParameterKey<LeadershipApplies> LEADERSHIP_APPLIES =
      key("leadershipApplies", LeadershipApplies.class, "Aspek kepemimpinan", "Leadership aspect");

  /** The scores that levels are measured by. */
  public static final ParameterKey<BehaviourAnchors> BEHAVIOUR_ANCHORS = key(
      "behaviourAnchors",
      BehaviourAnchors.class,
      "Jangkar nilai perilaku",
      "Anchors of behaviour scores",
      Forms8Of2021.BEHAVIOUR_ANCHORS);

  /** The levels that posts require, for plans that do not state them; an agency fills the table. */
  public static final ParameterKey<RequiredLevels> REQUIRED_LEVELS = key(
      "requiredLevels",
      RequiredLevels.class,
      "Standar level per jabatan",
      "Required levels by post",
      Forms8Of2021.REQUIRED_LEVELS);

  /** How the levels of several situations become that of their aspect (OQ-821). */
  public static final ParameterKey<SituationCombiner> SITUATION_COMBINER = key(
      "situationCombiner",
      SituationCombiner.class,
      "Penggabungan level situasi",
      "Combining levels of situations");

  /** The score of each category in the developed model (OQ-831). */
  public static final ParameterKey<DevelopedScores> DEVELOPED_SCORES = key(
      "developedScores",
      DevelopedScores.class,
      "Nilai kategori model pengembangan",
      "Scores of the developed model",
      Forms8Of2021.DEVELOPED_SCORES);

  /** What a score between two bands of whole numbers is (OQ-824). */
  public static final ParameterKey<BandGaps> PREDICATE_GAPS = key(
      "predicateGaps", BandGaps.class, "Nilai di celah rentang predikat", "Scores between bands");

  /** The weights of SKP and behaviour under PP 46/2011. */
  public static final ParameterKey<Weights> PP46_WEIGHTS = key(
      "pp46Weights",
      Weights.class,
      "Bobot SKP dan perilaku PP 46/2011",
      "Weights of SKP and behaviour, PP 46/2011",
      Forms8Of2021.WEIGHTS);

  /** Whether the halves of 2021 are rounded before they are joined (OQ-827). */
  public static final ParameterKey<IntegrationRounding> INTEGRATION_ROUNDING = key(
      "integrationRounding",
      IntegrationRounding.class,
      "Pembulatan kedua semester 2021",
      "Rounding of the halves of 2021");

  /** How SKP scores of the posts of one year are combined (OQ-828). */
  public static final ParameterKey<PostChangeCombiner> POST_CHANGE_COMBINER = key(
      "postChangeCombiner",
      PostChangeCombiner.class,
      "Dua jabatan dalam setahun",
      "Two posts in one year");

  /** What becomes of study leave, candidates, death, long leave and secondment (OQ-829). */
  public static final ParameterKey<SpecialCasePolicy> SPECIAL_CASE_POLICY = key(
      "specialCasePolicy",
      SpecialCasePolicy.class,
      "Kebijakan keadaan khusus",
      "Policy for special cases");

  /** The shares of ranks that a unit is expected to have (OQ-832). */
  public static final ParameterKey<RankingShares> RANKING_SHARES = key(
      "rankingShares",
      RankingShares.class,
      "Porsi peringkat",
      "Shares of ranks",
      Forms8Of2021.RANKING_SHARES);

  /**
   * In how many days an employee may object (OQ-833). They take the place of the time for filing of
   * {@link id.skp.rules.followup.FollowUpParameters#OBJECTION_PROFILE}, in the same unit.
   */
  public static final ParameterKey<Integer> OBJECTION_DAYS = key(
      "objectionDays",
      Integer.class,
      "Masa keberatan (hari)",
      "Period of objection (days)",
      ValueForm.integer(1, TimeLimit.MOST_DAYS, "days"));

  private static final Bands<AchievementCategory> BANDS = Bands.startingWith(
          AchievementCategory.SANGAT_KURANG)
      .from(60, AchievementCategory.KURANG)
      .from(80, AchievementCategory.CUKUP)
      .from(100, AchievementCategory.BAIK)
      .above(100, AchievementCategory.SANGAT_BAIK);

  private Parameters8Of2021() {}

  private static <T> ParameterKey<T> key(
      String name, Class<T> type, String indonesian, String english) {
    return ParameterKey.of(name, type, Text.of(indonesian, english));
  }

  private static <T> ParameterKey<T> key(
      String name, Class<T> type, String indonesian, String english, ValueForm<T> form) {
    return ParameterKey.of(name, type, Text.of(indonesian, english), form);
  }

  static void declare(RuleSet.Builder rules) {
    rules
        .parameter(
            RuleSet.IN_FORCE_FROM,
            LocalDate.of(2021, 7, 1),
            cited(CIRCULAR, "SE SEK-04.KP.05.02/2021"))
        .parameter(
            RuleSet.IN_FORCE_UNTIL,
            LocalDate.of(2022, 1, 31),
            open(
                OUR_READING,
                "PermenPAN-RB 6/2022",
                "OQ-636",
                "hari terakhir sebelum diganti PermenPAN-RB 6/2022; dipilih 31 Januari 2022",
                "the last day before PermenPAN-RB 6/2022 replaced it; 31 January 2022 was chosen"));
    declareAchievement(rules);
    declareWeights(rules);
    declareOutcome(rules);
    declareFollowUp(rules);
  }

  private static void declareAchievement(RuleSet.Builder rules) {
    rules
        .parameter(SCORE_MAX, Ratio.of(120), cited(PARENT_REGULATION, Sources.PREDICATE))
        .parameter(
            ACHIEVEMENT_ROUNDING,
            AchievementRounding.HALF_UP_WHOLE,
            open(
                OUR_READING,
                Sources.LEADER_SCALE,
                "OQ-801",
                "capaian di antara rentang: dibulatkan dahulu, tanpa pembulatan, atau dipotong; dipilih dibulatkan setengah ke atas",
                "achievement between bands: round first, not at all, or cut; rounding a half upwards was chosen"))
        .parameter(
            INSIDE_RANGE,
            InsideRange.HUNDRED,
            open(
                SINGLE_PRACTICE,
                Sources.ACHIEVEMENT,
                "OQ-802",
                "realisasi di dalam rentang: 100, atau realisasi terhadap batas atas; dipilih 100",
                "realisation within the range: 100, or over the upper bound; 100 was chosen"))
        .parameter(
            ACHIEVEMENT_FLOOR,
            NegativeAchievement.HELD_AT_ZERO,
            open(
                OUR_READING,
                Sources.ACHIEVEMENT,
                "OQ-803",
                "capaian kondisi khusus negatif: dibiarkan, atau 0; dipilih 0",
                "negative achievement of the special condition: left, or 0; 0 was chosen"))
        .parameter(
            ZERO_TARGET,
            ZeroTarget.REJECT,
            open(
                OUR_READING,
                Sources.ACHIEVEMENT,
                "OQ-830",
                "target nol (misalnya nol kesalahan): ditolak, atau rumus khusus; dipilih ditolak",
                "zero target (zero defects): rejected, or a special formula; rejected was chosen"))
        .parameter(
            STAFF_BANDS,
            new CategoryBands(BANDS),
            open(
                PRACTICE,
                Sources.STAFF,
                "OQ-804",
                "Sangat Baik mulai di atas 100, atau mulai 120; dipilih di atas 100",
                "Sangat Baik from above 100, or from 120; above 100 was chosen"))
        .parameter(
            LEADER_BANDS, new CategoryBands(BANDS), cited(REGULATION_TEXT, Sources.LEADER_SCALE))
        .parameter(
            LEADER_SCALE,
            new LinearScale(
                List.of(
                    Segment.of(0, 59, 0, 49),
                    Segment.of(60, 79, 50, 69),
                    Segment.of(80, 99, 70, 89),
                    Segment.of(100, 100, 109, 109),
                    Segment.of(101, 110, 110, 120)),
                Ratio.of(120),
                LinearScale.Between.SEGMENT_BELOW),
            open(
                SINGLE_PRACTICE,
                Sources.LEADER_SCALE,
                "OQ-805",
                "nilai pada capaian 101-110: interpolasi 110-120 menurut pola rumus tercetak",
                "scores at 101-110: interpolated from 110 to 120, after the pattern of the printed formulas"))
        .parameter(
            MAXIMAL_TARGET_SCORE, Ratio.of(120), cited(REGULATION_TEXT, Sources.LEADER_SCALE))
        .parameter(
            MAXIMAL_TARGET_ABOVE_100,
            MaximalTargetAbove100.TOP,
            open(
                OUR_READING,
                Sources.LEADER_SCALE,
                "OQ-809",
                "capaian di atas 100 pada target tertinggi: 120, menurut skala, atau ditolak; dipilih 120",
                "achievement above 100 of a maximal target: 120, by the scale, or rejected; 120 was chosen"))
        .parameter(
            STAFF_MAXIMAL_TARGET,
            StaffMaximalTarget.SANGAT_BAIK,
            open(
                OUR_READING,
                Sources.STAFF,
                "OQ-808",
                "target tertinggi tercapai 100 persen: Sangat Baik seperti pimpinan, atau Baik; dipilih Sangat Baik",
                "maximal target reached at 100 percent: Sangat Baik as for leaders, or Baik; Sangat Baik was chosen"))
        .parameter(
            STAFF_SCORES,
            CategoryValues.of(120, 100, 80, 60, 25),
            open(
                PRACTICE,
                Sources.STAFF,
                "OQ-831",
                "nilai pada model pengembangan: sama, atau rubrik sendiri; dipilih sama",
                "scores in the developed model: the same, or an own rubric; the same was chosen"))
        .parameter(
            DEVELOPED_SCORES,
            DevelopedScores.same(),
            open(
                OUR_READING,
                Sources.STAFF,
                "OQ-831",
                "nilai pada model pengembangan: sama, atau rubrik sendiri; dipilih sama",
                "scores in the developed model: the same, or an own rubric; the same was chosen"))
        .parameter(
            ASPECT_COMBINER,
            AspectCombiner.TABLE,
            open(
                PRACTICE,
                Sources.STAFF,
                "OQ-806",
                "tiga aspek: tabel, atau poin seperti satu instansi; dipilih tabel",
                "three aspects: the table, or points as in one agency; the table was chosen"))
        .parameter(
            ASPECT_POINTS,
            new AspectPoints(
                CategoryValues.of(16, 13, 8, 3, 1),
                new CategoryBands(Bands.startingWith(AchievementCategory.SANGAT_KURANG)
                    .from(7, AchievementCategory.KURANG)
                    .from(19, AchievementCategory.CUKUP)
                    .from(34, AchievementCategory.BAIK)
                    .above(42, AchievementCategory.SANGAT_BAIK))),
            open(
                SINGLE_PRACTICE,
                Sources.STAFF,
                "OQ-806",
                "poin satu instansi: 16/13/8/3/1, batas 7, 19, 34, di atas 42",
                "points of one agency: 16/13/8/3/1, bounds 7, 19, 34, above 42"))
        .parameter(
            OTHER_ASPECT_COMBINER,
            OtherAspectCombiner.LOWER_MEDIAN,
            open(
                OUR_READING,
                Sources.STAFF,
                "OQ-807",
                "dua, empat atau lebih aspek: min(median bawah, terendah + 1), atau rata-rata; dipilih yang pertama",
                "two, four or more aspects: min(lower median, lowest + 1), or the mean; the first was chosen"));
  }

  private static void declareWeights(RuleSet.Builder rules) {
    rules
        .parameter(
            SUPERIOR_WEIGHTING,
            SuperiorWeighting.WEIGHTED,
            open(
                SINGLE_PRACTICE,
                Sources.NON_DIRECT,
                "OQ-813",
                "bobot non-direct: 80 dan 20/20/10/5/1, nilai sendiri menggantikan atasan, atau atasan diabaikan; dipilih yang pertama",
                "non-direct weights: 80 and 20/20/10/5/1, the own score standing in, or the superior ignored; the first was chosen"))
        .parameter(
            OWN_WEIGHT,
            Ratio.of(80),
            open(
                SINGLE_PRACTICE,
                Sources.NON_DIRECT,
                "OQ-813",
                "bobot nilai sendiri: 80",
                "weight of the own score: 80"))
        .parameter(
            SUPERIOR_WEIGHTS,
            CategoryValues.of(20, 20, 10, 5, 1),
            open(
                SINGLE_PRACTICE,
                Sources.NON_DIRECT,
                "OQ-813",
                "bobot nilai atasan: 20/20/10/5/1",
                "weight of the superior's score: 20/20/10/5/1"))
        .parameter(
            SUPERIOR_SCORE_SCALE,
            SuperiorScoreScale.AS_IS,
            open(
                INFERRED,
                Sources.NON_DIRECT,
                "OQ-815",
                "atasan berskala pimpinan (109): apa adanya, atau 100; dipilih apa adanya",
                "a superior on the leader scale (109): as it is, or 100; as it is was chosen"))
        .parameter(
            MAIN_SCORE_AVERAGING,
            MainScoreAveraging.OWN_RESULTS,
            open(
                SINGLE_PRACTICE,
                Sources.NON_DIRECT,
                "OQ-814",
                "rata-rata atas hasil kerja sendiri, atau atas hasil kerja atasan; dipilih hasil kerja sendiri",
                "averaged over own results, or over the superior's; own results was chosen"))
        .parameter(
            ADDITIONAL_CATEGORY_WEIGHTS,
            CategoryValues.of(100, 80, 60, 40, 20),
            cited(REGULATION_TEXT, Sources.ADDITIONAL))
        .parameter(
            SCOPE_WEIGHTS,
            ScopeWeights.of(1, 2, 3),
            open(
                OUR_READING,
                Sources.SCOPE,
                "OQ-817",
                "bobot lingkup: 1, 2, 3, atau selalu 2; dipilih 1, 2, 3",
                "scope weights: 1, 2, 3, or always 2; 1, 2, 3 was chosen"))
        .parameter(
            ADDITIONAL_CAP,
            AdditionalCap.SUM_AT_MOST_TEN,
            open(
                REGULATION_TEXT,
                Sources.ADDITIONAL,
                "OQ-816",
                "batas 10 untuk pimpinan; bagi pegawai: sama, tanpa batas, atau rata-rata; dipilih sama",
                "the cap of 10 is printed for leaders; for staff: the same, none, or an average; the same was chosen"))
        .parameter(ADDITIONAL_MAX, Ratio.of(10), cited(REGULATION_TEXT, Sources.ADDITIONAL))
        .parameter(
            LEADER_MAIN_WEIGHTS,
            Weights.of(60, 40),
            open(
                INFERRED,
                Sources.LEADER_EXAMPLE,
                "OQ-810",
                "pembagian 60/40, 50/50 atau 55/45, dan jenis yang mendapat 60; dipilih perjanjian 60, inisiatif 40",
                "split of 60/40, 50/50 or 55/45, and which kind has 60; agreement 60, initiative 40 was chosen"))
        .parameter(
            LEADER_SINGLE_KIND,
            LeaderSingleKind.IN_FULL,
            open(
                OUR_READING,
                Sources.LEADER_EXAMPLE,
                "OQ-811",
                "hanya satu jenis: dihitung penuh, atau yang tidak ada bernilai 0; dipilih penuh",
                "one kind only: counts in full, or the missing kind is 0; in full was chosen"))
        .parameter(
            PERIODIC_WITHOUT_MAIN,
            PeriodicWithoutMain.ALONE,
            open(
                OUR_READING,
                Sources.PERIODIC,
                "OQ-812",
                "tanpa rata-rata kinerja utama: inisiatif saja, atau setengahnya; dipilih inisiatif saja",
                "without a main mean: the initiatives alone, or half; alone was chosen"))
        .parameter(
            SKP_CAP,
            Holding.HELD,
            open(
                OUR_READING,
                Sources.SKP_SCORE,
                "OQ-818",
                "nilai SKP di atas 120: ditahan, atau dibiarkan; dipilih ditahan",
                "SKP score above 120: held, or left; held was chosen"))
        .parameter(BEHAVIOUR_LEVELS, new LevelScale(1, 7), cited(SINGLE_PRACTICE, Sources.LEVELS));
  }

  private static void declareOutcome(RuleSet.Builder rules) {
    rules
        .parameter(
            BEHAVIOUR_SCALE,
            BehaviourScale.ANCHORS,
            open(
                SINGLE_PRACTICE,
                Sources.BEHAVIOUR,
                "OQ-819",
                "nilai dari level: jangkar 90/109/120",
                "from level to score: anchors 90/109/120"))
        .parameter(
            BEHAVIOUR_ANCHORS,
            BehaviourAnchors.of(90, 109, 120),
            cited(SINGLE_PRACTICE, Sources.BEHAVIOUR))
        .parameter(
            BEHAVIOUR_SINGLE_LEVEL,
            new SingleLevelScores(Ratio.of(109), Ratio.of(11)),
            open(
                OUR_READING,
                Sources.BEHAVIOUR,
                "OQ-820",
                "standar satu level terpenuhi: 109, 90, atau 100; dipilih 109, di atasnya +11 per level",
                "a single-level standard met: 109, 90 or 100; 109 was chosen, above it +11 a level"))
        .parameter(
            LEADERSHIP_APPLIES,
            LeadershipApplies.STRUCTURAL_POSTS,
            open(
                PRACTICE,
                Sources.BEHAVIOUR,
                "OQ-823",
                "aspek kepemimpinan: jabatan struktural dan (sub)koordinator, atau semua; dipilih yang pertama",
                "the leadership aspect: structural posts and (sub)coordinators, or all; the first was chosen"))
        .parameter(
            PEER_OPINION_MIX,
            Weights.of(60, 40),
            open(
                OUR_READING,
                Sources.BEHAVIOUR,
                "OQ-822",
                "pejabat penilai dan survei dalam satu aspek: 60/40, atau diisi; dipilih 60/40",
                "official and survey in one aspect: 60/40, or entered; 60/40 was chosen"))
        .parameter(
            PERFORMANCE_WEIGHTS,
            new PerformanceWeights(Weights.of(70, 30), Weights.of(60, 40)),
            cited(PARENT_REGULATION, Sources.WEIGHTS))
        .parameter(
            PREDICATE_BANDS,
            new PredicateBands(Bands.covering(
                Ratio.ZERO,
                Ratio.of(120),
                List.of(
                    Interval.of(0, 50, PerformancePredicate.SANGAT_KURANG),
                    Interval.of(50, 70, PerformancePredicate.KURANG),
                    Interval.of(70, 90, PerformancePredicate.CUKUP),
                    Interval.of(90, 110, PerformancePredicate.BAIK),
                    Interval.of(110, 120, PerformancePredicate.SANGAT_BAIK)))),
            open(
                PARENT_REGULATION,
                Sources.PREDICATE,
                "OQ-824",
                "celah antarpredikat: setengah terbuka, bilangan bulat bercelah, atau batas atas 50/69/89; dipilih setengah terbuka",
                "gaps between bands: half-open, whole numbers with gaps, or upper bounds 50/69/89; half-open was chosen"))
        .parameter(
            PREDICATE_GAPS,
            BandGaps.HALF_OPEN,
            open(
                OUR_READING,
                Sources.PREDICATE,
                "OQ-824",
                "nilai di antara dua bilangan bulat: setengah terbuka, atau bercelah; dipilih setengah terbuka",
                "a score between two whole numbers: half-open, or a gap; half-open was chosen"))
        .parameter(
            NEW_IDEA_EFFECT,
            NewIdeaEffect.CONDITION,
            open(
                OUR_READING,
                Sources.PREDICATE,
                "OQ-825",
                "ide baru: syarat saja, atau menambah 2 poin; dipilih syarat saja",
                "a new idea: a condition only, or +2 points; condition only was chosen"))
        .parameter(
            NEW_IDEA_POINTS,
            Ratio.of(2),
            open(
                SINGLE_PRACTICE,
                Sources.PREDICATE,
                "OQ-825",
                "poin ide baru, bila dihitung: 2",
                "points of a new idea, where it counts: 2"))
        .parameter(
            PP46_BANDS,
            new LinearScale(
                List.of(
                    Segment.of(0, 50, 0, 49),
                    Segment.of(51, 60, 50, 69),
                    Segment.of(61, 75, 70, 89),
                    Segment.of(76, 90, 90, 109),
                    Segment.of(91, 99, 110, 120)),
                Ratio.of(120),
                LinearScale.Between.SEGMENT_ABOVE),
            open(
                PRACTICE,
                Sources.PP46,
                "OQ-826",
                "nilai di antara rentang: rentang di atasnya, atau batas bawah tepat; dipilih rentang di atasnya",
                "values between bands: the band above, or exact lower bounds; the band above was chosen"))
        .parameter(PP46_MAX, Ratio.of(100), cited(PARENT_REGULATION, Sources.PP46))
        .parameter(
            INTEGRATION_WEIGHTS,
            Weights.of(50, 50),
            open(
                PRACTICE,
                Sources.REGULATION,
                "OQ-827",
                "integrasi 2021: kedua semester sama dan tidak dibulatkan, atau dibulatkan dahulu; dipilih tidak dibulatkan",
                "integration of 2021: equal halves, unrounded, or rounded first; unrounded was chosen"))
        .parameter(
            PRINTED_ACHIEVEMENT,
            new PrintedForm(0, true),
            cited(REGULATION_TEXT, Sources.ACHIEVEMENT_EXAMPLES))
        .parameter(
            PRINTED_SCORE,
            new PrintedForm(0, false),
            cited(REGULATION_TEXT, Sources.LEADER_EXAMPLE))
        .parameter(
            PRINTED_WEIGHTED,
            new PrintedForm(1, false),
            cited(REGULATION_TEXT, Sources.LEADER_EXAMPLE))
        .parameter(
            OUTPUT_ROUNDING,
            new PrintedForm(2, false),
            open(
                OUR_READING,
                Sources.REGULATION,
                "OQ-834",
                "desimal yang ditampilkan: 2, 1, atau bulat; dipilih 2",
                "decimals shown: 2, 1 or whole; 2 was chosen"));
  }

  private static void declareFollowUp(RuleSet.Builder rules) {
    rules
        .parameter(
            SITUATION_COMBINER,
            SituationCombiner.ENTERED,
            open(
                OUR_READING,
                Sources.LEVELS,
                "OQ-821",
                "beberapa situasi pada satu aspek: rata-rata, terendah, atau level diisi; dipilih diisi",
                "several situations to one aspect: mean, lowest, or the level is entered; entered was chosen"))
        .parameter(REQUIRED_LEVELS, RequiredLevels.none(), cited(SINGLE_PRACTICE, Sources.LEVELS))
        .parameter(PP46_WEIGHTS, Weights.of(60, 40), cited(PRACTICE, Sources.PP46))
        .parameter(
            INTEGRATION_ROUNDING,
            IntegrationRounding.UNROUNDED,
            open(
                PRACTICE,
                Sources.REGULATION,
                "OQ-827",
                "integrasi 2021: semester tidak dibulatkan, atau dibulatkan dua desimal dahulu; dipilih tidak dibulatkan",
                "integration of 2021: halves unrounded, or rounded at two decimals first; unrounded was chosen"))
        .parameter(
            POST_CHANGE_COMBINER,
            PostChangeCombiner.BY_LENGTH,
            open(
                OUR_READING,
                Sources.REGULATION,
                "OQ-828",
                "dua jabatan dalam setahun: menurut lama waktu, atau jabatan terakhir saja; dipilih lama waktu",
                "two posts in one year: by length of time, or the last post only; length of time was chosen"))
        .parameter(
            SPECIAL_CASE_POLICY,
            SpecialCasePolicy.BY_AGENCY,
            open(
                OUR_READING,
                Sources.REGULATION,
                "OQ-829",
                "tugas belajar, CPNS, meninggal, cuti, penugasan: CPNS dikecualikan, nilai terakhir, atau ditetapkan instansi; dipilih instansi",
                "study leave, candidates, death, leave, secondment: candidates exempt, last known, or by the agency; the agency was chosen"))
        .parameter(
            RANKING_SHARES,
            RankingShares.of(20, 60, 70, 20),
            open(
                OUR_READING,
                Sources.REGULATION,
                "OQ-832",
                "porsi peringkat: paling banyak 20 di atas, 60-70 sesuai, paling banyak 20 di bawah",
                "shares of the ranks: at most 20 above, 60-70 meeting, at most 20 below"))
        .parameter(
            OBJECTION_DAYS,
            14,
            open(
                OUR_READING,
                Sources.OBJECTION,
                "OQ-833",
                "masa keberatan: 14 hari",
                "period of objection: 14 days"));
  }
}
