package id.skp.rules.permenpanrb8of2021.achievement;

import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.Basis.PRACTICE;
import static id.skp.core.law.Basis.REGULATION_TEXT;
import static id.skp.core.law.Basis.SINGLE_PRACTICE;
import static id.skp.core.law.LegalSource.cited;
import static id.skp.core.law.LegalSource.open;

import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Text;
import id.skp.rules.FitsRuleSet.Others;
import id.skp.rules.ParameterKey;
import id.skp.rules.message.Wording;
import id.skp.rules.permenpanrb8of2021.score.CategoryValues;
import id.skp.rules.permenpanrb8of2021.score.LinearScale;
import id.skp.rules.permenpanrb8of2021.score.LinearScale.Segment;
import id.skp.rules.permenpanrb8of2021.score.ScoreForms;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import id.skp.rules.value.Bands;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers, tables and choices of achievements: of an indicator, of a result, for leaders and for staff. */
public final class AchievementParameters {
  static final String LEADERS = "PermenPAN-RB 8/2021, Lampiran Bab VI.A.1.b.2), hlm. 92-93";
  static final String STAFF = "PermenPAN-RB 8/2021, Lampiran Bab VI.A.2";

  private static final Bands<AchievementCategory> BANDS = Bands.startingWith(
          AchievementCategory.SANGAT_KURANG)
      .from(60, AchievementCategory.KURANG)
      .from(80, AchievementCategory.CUKUP)
      .from(100, AchievementCategory.BAIK)
      .above(100, AchievementCategory.SANGAT_BAIK);

  /** How an achievement is rounded before a band is looked up (OQ-801). */
  public static final ParameterKey<AchievementRounding> ACHIEVEMENT_ROUNDING = ParameterKey.of(
          "achievementRounding",
          AchievementRounding.class,
          Text.of("Pembulatan capaian", "Rounding of the achievement"))
      .is(
          AchievementRounding.HALF_UP_WHOLE,
          open(
              OUR_READING,
              LEADERS,
              "OQ-801",
              "capaian di antara rentang: dibulatkan dahulu, tanpa pembulatan, atau dipotong",
              "achievement between bands: round first, not at all, or cut"));

  /** What a realisation within a range target achieves (OQ-802). */
  public static final ParameterKey<InsideRange> INSIDE_RANGE = ParameterKey.of(
          "insideRange",
          InsideRange.class,
          Text.of("Realisasi di dalam rentang target", "Realisation within a range"))
      .is(
          InsideRange.HUNDRED,
          open(
              SINGLE_PRACTICE,
              Sources8Of2021.ACHIEVEMENT,
              "OQ-802",
              "realisasi di dalam rentang: 100, atau realisasi terhadap batas atas",
              "realisation within the range: 100, or over the upper bound"));

  /** What becomes of a negative achievement (OQ-803). */
  public static final ParameterKey<NegativeAchievement> ACHIEVEMENT_FLOOR = ParameterKey.of(
          "achievementFloor",
          NegativeAchievement.class,
          Text.of("Capaian negatif", "Negative achievement"))
      .is(
          NegativeAchievement.HELD_AT_ZERO,
          open(
              OUR_READING,
              Sources8Of2021.ACHIEVEMENT,
              "OQ-803",
              "capaian kondisi khusus negatif: dibiarkan, atau 0",
              "negative achievement of the special condition: left, or 0"));

  /** What becomes of a target of zero (OQ-830). */
  public static final ParameterKey<ZeroTarget> ZERO_TARGET = ParameterKey.of(
          "zeroTarget", ZeroTarget.class, Text.of("Target nol", "Zero target"))
      .is(
          ZeroTarget.REJECT,
          open(
              OUR_READING,
              Sources8Of2021.ACHIEVEMENT,
              "OQ-830",
              "target nol (misalnya nol kesalahan): ditolak, atau rumus khusus",
              "zero target (zero defects): rejected, or a special formula"));

  /** The categories of staff by rounded achievement in percent (OQ-804). */
  public static final ParameterKey<CategoryBands> STAFF_BANDS = ParameterKey.of(
          "staffBands",
          CategoryBands.class,
          Text.of("Rentang kategori", "Bands of categories"),
          CategoryBands.FORM)
      .fitting(bands -> others -> belowAchievement(bands, others))
      .is(
          new CategoryBands(BANDS),
          open(
              PRACTICE,
              STAFF,
              "OQ-804",
              "Sangat Baik mulai di atas 100, atau mulai 120",
              "Sangat Baik from above 100, or from 120"));

  /** The categories of leaders by rounded achievement in percent. */
  public static final ParameterKey<CategoryBands> LEADER_BANDS = ParameterKey.of(
          "leaderBands",
          CategoryBands.class,
          Text.of("Rentang kategori pimpinan", "Bands of categories of leaders"),
          CategoryBands.FORM)
      .fitting(bands -> others -> belowAchievement(bands, others))
      .is(new CategoryBands(BANDS), cited(REGULATION_TEXT, LEADERS));

  /** The scores of leaders by rounded achievement in percent (OQ-805). */
  public static final ParameterKey<LinearScale> LEADER_SCALE = ParameterKey.of(
          "leaderScale",
          LinearScale.class,
          Text.of("Skala nilai pimpinan", "Scale of leaders"),
          LinearScale.FORM)
      .fitting(scale -> others -> ScoreLimits.misfit(others, Map.of("/above", scale.above()))
          .or(() -> isNegativePossible(others) ? Optional.empty() : scale.belowZero()))
      .is(
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
              LEADERS,
              "OQ-805",
              "nilai pada capaian 101-110: interpolasi 110-120 menurut pola rumus tercetak",
              "scores at 101-110: interpolated from 110 to 120, after the pattern of the printed formulas"));

  /** The score of leaders who reach just a target that is the most attainable. */
  public static final ParameterKey<Ratio> MAXIMAL_TARGET_SCORE = ParameterKey.of(
          "maximalTargetScore",
          Ratio.class,
          Text.of("Nilai target tertinggi yang tercapai", "Score of a reached maximal target"),
          ScoreForms.HIGHEST)
      .fitting(score -> others ->
          ScoreLimits.misfit(others, Map.of("", score)).or(() -> belowScale(score, others)))
      .is(Ratio.of(120), cited(REGULATION_TEXT, LEADERS));

  /** The score of leaders above such a target (OQ-809). */
  public static final ParameterKey<MaximalTargetAbove100> MAXIMAL_TARGET_ABOVE_100 =
      ParameterKey.of(
              "maximalTargetAbove100",
              MaximalTargetAbove100.class,
              Text.of("Capaian di atas target tertinggi", "Above a maximal target"))
          .is(
              MaximalTargetAbove100.TOP,
              open(
                  OUR_READING,
                  LEADERS,
                  "OQ-809",
                  "capaian di atas 100 pada target tertinggi: 120, menurut skala, atau ditolak",
                  "achievement above 100 of a maximal target: 120, by the scale, or rejected"));

  /** The category of staff who reach a target that is the most attainable (OQ-808). */
  public static final ParameterKey<StaffMaximalTarget> STAFF_MAXIMAL_TARGET = ParameterKey.of(
          "staffMaximalTarget",
          StaffMaximalTarget.class,
          Text.of("Target tertinggi yang tercapai", "A reached maximal target"))
      .is(
          StaffMaximalTarget.SANGAT_BAIK,
          open(
              OUR_READING,
              STAFF,
              "OQ-808",
              "target tertinggi tercapai 100 persen: Sangat Baik seperti pimpinan, atau Baik",
              "maximal target reached at 100 percent: Sangat Baik as for leaders, or Baik"));

  /** The score of each category of a result of staff (OQ-831). */
  public static final ParameterKey<CategoryValues> STAFF_SCORES = ParameterKey.of(
          "staffScores",
          CategoryValues.class,
          Text.of("Nilai kategori", "Scores of categories"),
          CategoryValues.scores())
      .fitting(scores -> others -> ScoreLimits.misfit(others, scores.byPointer("")))
      .is(
          CategoryValues.of(120, 100, 80, 60, 25),
          open(
              PRACTICE,
              STAFF,
              "OQ-831",
              "nilai pada model pengembangan: sama, atau rubrik sendiri",
              "scores in the developed model: the same, or an own rubric"));

  /** The score of each category in the developed model (OQ-831). */
  public static final ParameterKey<DevelopedScores> DEVELOPED_SCORES = ParameterKey.of(
          "developedScores",
          DevelopedScores.class,
          Text.of("Nilai kategori model pengembangan", "Scores of the developed model"),
          DevelopedScores.FORM)
      .fitting(scores ->
          others -> scores.own().flatMap(own -> ScoreLimits.misfit(others, own.byPointer("/own"))))
      .is(
          DevelopedScores.same(),
          open(
              OUR_READING,
              STAFF,
              "OQ-831",
              "nilai pada model pengembangan: sama, atau rubrik sendiri",
              "scores in the developed model: the same, or an own rubric"));

  /** How three aspects become a category (OQ-806). */
  public static final ParameterKey<AspectCombiner> ASPECT_COMBINER = ParameterKey.of(
          "aspectCombiner",
          AspectCombiner.class,
          Text.of("Penggabungan tiga aspek", "Combining three aspects"))
      .is(
          AspectCombiner.TABLE,
          open(
              PRACTICE,
              STAFF,
              "OQ-806",
              "tiga aspek: tabel, atau poin seperti satu instansi",
              "three aspects: the table, or points as in one agency"));

  /** The points of three aspects, where they are combined by points (OQ-806). */
  public static final ParameterKey<AspectPoints> ASPECT_POINTS = ParameterKey.of(
          "aspectPoints",
          AspectPoints.class,
          Text.of("Poin tiga aspek", "Points of three aspects"),
          AspectPoints.FORM)
      .is(
          new AspectPoints(
              CategoryValues.of(16, 13, 8, 3, 1),
              new CategoryBands(Bands.startingWith(AchievementCategory.SANGAT_KURANG)
                  .from(7, AchievementCategory.KURANG)
                  .from(19, AchievementCategory.CUKUP)
                  .from(34, AchievementCategory.BAIK)
                  .above(42, AchievementCategory.SANGAT_BAIK))),
          open(
              SINGLE_PRACTICE,
              STAFF,
              "OQ-806",
              "poin satu instansi: 16/13/8/3/1, batas 7, 19, 34, di atas 42",
              "points of one agency: 16/13/8/3/1, bounds 7, 19, 34, above 42"));

  /** How two, four or more aspects become a category (OQ-807). */
  public static final ParameterKey<OtherAspectCombiner> OTHER_ASPECT_COMBINER = ParameterKey.of(
          "otherAspectCombiner",
          OtherAspectCombiner.class,
          Text.of("Penggabungan jumlah aspek lain", "Combining other numbers of aspects"))
      .is(
          OtherAspectCombiner.LOWER_MEDIAN,
          open(
              OUR_READING,
              STAFF,
              "OQ-807",
              "dua, empat atau lebih aspek: min(median bawah, terendah + 1), atau rata-rata",
              "two, four or more aspects: min(lower median, lowest + 1), or the mean"));

  private AchievementParameters() {}

  private static boolean isNegativePossible(Others others) {
    return others
        .find(ACHIEVEMENT_FLOOR)
        .filter(floor -> floor.value() != NegativeAchievement.HELD_AT_ZERO)
        .isPresent();
  }

  private static Optional<ValueProblem> belowAchievement(CategoryBands bands, Others others) {
    return isNegativePossible(others)
        ? Optional.empty()
        : bands.bands().unreachable(Ratio.ZERO, Optional.empty());
  }

  /** Who reaches the most attainable target has no less than who reaches another. */
  private static Optional<ValueProblem> belowScale(Ratio score, Others others) {
    return others
        .find(LEADER_SCALE)
        .map(scale -> scale.value().at(Ratio.HUNDRED))
        .filter(usual -> score.compareTo(usual) < 0)
        .map(usual -> new ValueProblem(
            "",
            "MAXIMAL_TARGET_BELOW_SCALE",
            Text.of(
                "perlu nilai tidak di bawah nilai leaderScale pada capaian 100, "
                    + Wording.of(usual, Text.INDONESIAN) + ", diberikan "
                    + Wording.of(score, Text.INDONESIAN),
                "needs a score not below what leaderScale gives at 100 percent, " + usual + ", got "
                    + score)));
  }
}
