package id.skp.rules.permenpanrb8of2021.work;

import static id.skp.core.law.Basis.INFERRED;
import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.Basis.REGULATION_TEXT;
import static id.skp.core.law.Basis.SINGLE_PRACTICE;
import static id.skp.core.law.LegalSource.cited;
import static id.skp.core.law.LegalSource.open;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.message.Wording;
import id.skp.rules.permenpanrb8of2021.score.CategoryValues;
import id.skp.rules.permenpanrb8of2021.score.ScoreForms;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import id.skp.rules.value.ValueProblem;
import java.util.Map;
import java.util.Optional;

/** The numbers, tables and choices of the SKP score: weights, additional work, leaders, a change of post. */
public final class WorkParameters {
  static final String SCOPE =
      "PermenPAN-RB 8/2021, Lampiran Anak Lampiran JF Bidan catatan ***, hlm. 288";
  static final String PERIODIC = "PermenPAN-RB 8/2021, Lampiran Format B.3.1 huruf f, hlm. 67";

  /** How a non-direct result takes the superior's into account (OQ-813). */
  public static final ParameterKey<SuperiorWeighting> SUPERIOR_WEIGHTING = ParameterKey.of(
          "superiorWeighting",
          SuperiorWeighting.class,
          Text.of("Pengaruh nilai atasan", "Influence of the superior"))
      .is(
          SuperiorWeighting.WEIGHTED,
          open(
              SINGLE_PRACTICE,
              Sources8Of2021.NON_DIRECT,
              "OQ-813",
              "bobot non-direct: 80 dan 20/20/10/5/1, nilai sendiri menggantikan atasan, atau atasan diabaikan",
              "non-direct weights: 80 and 20/20/10/5/1, the own score standing in, or the superior ignored"));

  /** The weight of the own score of a non-direct result, in percent. */
  public static final ParameterKey<Ratio> OWN_WEIGHT = ParameterKey.of(
          "ownWeight",
          Ratio.class,
          Text.of("Bobot nilai sendiri", "Weight of the own score"),
          ScoreForms.PERCENT_ABOVE_ZERO)
      .is(
          Ratio.of(80),
          open(
              SINGLE_PRACTICE,
              Sources8Of2021.NON_DIRECT,
              "OQ-813",
              "bobot nilai sendiri: 80",
              "weight of the own score: 80"));

  /** The weight of the superior's score by the superior's category, in percent. */
  public static final ParameterKey<CategoryValues> SUPERIOR_WEIGHTS = ParameterKey.of(
          "superiorWeights",
          CategoryValues.class,
          Text.of("Bobot nilai atasan", "Weight of the superior's score"),
          CategoryValues.form(ScoreForms.PERCENT))
      .fitting(weights ->
          others -> others.find(OWN_WEIGHT).flatMap(own -> besideOwn(own.value(), weights)))
      .is(
          CategoryValues.of(20, 20, 10, 5, 1),
          open(
              SINGLE_PRACTICE,
              Sources8Of2021.NON_DIRECT,
              "OQ-813",
              "bobot nilai atasan: 20/20/10/5/1",
              "weight of the superior's score: 20/20/10/5/1"));

  /** Which score of the superior enters (OQ-815). */
  public static final ParameterKey<SuperiorScoreScale> SUPERIOR_SCORE_SCALE = ParameterKey.of(
          "superiorScoreScale",
          SuperiorScoreScale.class,
          Text.of("Nilai atasan yang dipakai", "The superior's score that is used"))
      .is(
          SuperiorScoreScale.AS_IS,
          open(
              INFERRED,
              Sources8Of2021.NON_DIRECT,
              "OQ-815",
              "atasan berskala pimpinan (109): apa adanya, atau 100",
              "a superior on the leader scale (109): as it is, or 100"));

  /** Over what the staff main score is averaged (OQ-814). */
  public static final ParameterKey<MainScoreAveraging> MAIN_SCORE_AVERAGING = ParameterKey.of(
          "mainScoreAveraging",
          MainScoreAveraging.class,
          Text.of("Rata-rata nilai utama", "Average of the main score"))
      .is(
          MainScoreAveraging.OWN_RESULTS,
          open(
              SINGLE_PRACTICE,
              Sources8Of2021.NON_DIRECT,
              "OQ-814",
              "rata-rata atas hasil kerja sendiri, atau atas hasil kerja atasan",
              "averaged over own results, or over the superior's"));

  /** The weight of an additional assignment by its category, in percent. */
  public static final ParameterKey<CategoryValues> ADDITIONAL_CATEGORY_WEIGHTS = ParameterKey.of(
          "additionalCategoryWeights",
          CategoryValues.class,
          Text.of("Bobot kategori kinerja tambahan", "Weights of additional work"),
          CategoryValues.weights())
      .is(
          CategoryValues.of(100, 80, 60, 40, 20),
          cited(REGULATION_TEXT, Sources8Of2021.ADDITIONAL));

  /** The weight of each scope, in percent (OQ-817). */
  public static final ParameterKey<ScopeWeights> SCOPE_WEIGHTS = ParameterKey.of(
          "scopeWeights",
          ScopeWeights.class,
          Text.of("Bobot lingkup penugasan", "Weights of assignment scopes"),
          ScopeWeights.FORM)
      .is(
          ScopeWeights.of(1, 2, 3),
          open(
              OUR_READING,
              SCOPE,
              "OQ-817",
              "bobot lingkup: 1, 2, 3, atau selalu 2",
              "scope weights: 1, 2, 3, or always 2"));

  /** How additional assignments are added up (OQ-816). */
  public static final ParameterKey<AdditionalCap> ADDITIONAL_CAP = ParameterKey.of(
          "additionalCap",
          AdditionalCap.class,
          Text.of("Penjumlahan kinerja tambahan", "Adding up additional work"))
      .is(
          AdditionalCap.SUM_AT_MOST_MAXIMUM,
          open(
              REGULATION_TEXT,
              Sources8Of2021.ADDITIONAL,
              "OQ-816",
              "batas 10 untuk pimpinan; bagi pegawai: sama, tanpa batas, atau rata-rata",
              "the cap of 10 is printed for leaders; for staff: the same, none, or an average"));

  /** The highest total of additional assignments. */
  public static final ParameterKey<Ratio> ADDITIONAL_MAX = ParameterKey.of(
          "additionalMax",
          Ratio.class,
          Text.of("Nilai tambahan tertinggi", "Highest additional score"),
          ScoreForms.SCORE_ABOVE_ZERO)
      .fitting(highest -> others -> ScoreLimits.misfit(others, Map.of("", highest)))
      .is(Ratio.of(10), cited(REGULATION_TEXT, Sources8Of2021.ADDITIONAL));

  /** The weights of agreements and initiatives in the main score of leaders (OQ-810). */
  public static final ParameterKey<Weights> LEADER_MAIN_WEIGHTS = ParameterKey.of(
          "leaderMainWeights",
          Weights.class,
          Text.of("Bobot perjanjian dan inisiatif", "Weights of agreements and initiatives"),
          Weights.FORM)
      .is(
          Weights.of(60, 40),
          open(
              INFERRED,
              Sources8Of2021.LEADER_EXAMPLE,
              "OQ-810",
              "pembagian 60/40, 50/50 atau 55/45, dan jenis yang mendapat 60",
              "split of 60/40, 50/50 or 55/45, and which kind has 60"));

  /** What a leader with one kind of main work scores (OQ-811). */
  public static final ParameterKey<LeaderSingleKind> LEADER_SINGLE_KIND = ParameterKey.of(
          "leaderSingleKind", LeaderSingleKind.class, Text.of("Hanya satu jenis", "One kind only"))
      .is(
          LeaderSingleKind.IN_FULL,
          open(
              OUR_READING,
              Sources8Of2021.LEADER_EXAMPLE,
              "OQ-811",
              "hanya satu jenis: dihitung penuh, atau yang tidak ada bernilai 0",
              "one kind only: counts in full, or the missing kind is 0"));

  /** The periodic score of a leader without a main mean (OQ-812). */
  public static final ParameterKey<PeriodicWithoutMain> PERIODIC_WITHOUT_MAIN = ParameterKey.of(
          "periodicWithoutMain",
          PeriodicWithoutMain.class,
          Text.of("Nilai periodik tanpa kinerja utama", "Periodic score without a main mean"))
      .is(
          PeriodicWithoutMain.ALONE,
          open(
              OUR_READING,
              PERIODIC,
              "OQ-812",
              "tanpa rata-rata kinerja utama: inisiatif saja, atau setengahnya",
              "without a main mean: the initiatives alone, or half"));

  /** How SKP scores of the posts of one year are combined (OQ-828). */
  public static final ParameterKey<PostChangeCombiner> POST_CHANGE_COMBINER = ParameterKey.of(
          "postChangeCombiner",
          PostChangeCombiner.class,
          Text.of("Dua jabatan dalam setahun", "Two posts in one year"))
      .is(
          PostChangeCombiner.BY_LENGTH,
          open(
              OUR_READING,
              Sources8Of2021.REGULATION,
              "OQ-828",
              "dua jabatan dalam setahun: menurut lama waktu, atau jabatan terakhir saja",
              "two posts in one year: by length of time, or the last post only"));

  /** How several indicators of a leader's item become its category and score (OQ-835). */
  public static final ParameterKey<LeaderItemCombiner> LEADER_ITEM_COMBINER = ParameterKey.of(
          "leaderItemCombiner",
          LeaderItemCombiner.class,
          Text.of(
              "Butir pimpinan dengan beberapa indikator", "A leader's item of several indicators"))
      .is(
          LeaderItemCombiner.MEAN,
          open(
              OUR_READING,
              Sources8Of2021.ADDITIONAL,
              "OQ-835",
              "butir pimpinan dengan beberapa indikator: rata-rata nilai dengan kategori min(median bawah, terendah + 1), atau yang terendah",
              "a leader's item of several indicators: the mean of the scores with category min(lower median, lowest + 1), or the lowest"));

  private WorkParameters() {}

  private static Optional<ValueProblem> besideOwn(Ratio own, CategoryValues weights) {
    return aboveWhole(own, weights)
        .or(
            () -> own.compareTo(Ratio.HUNDRED) == 0
                    || weights.values().values().stream().anyMatch(weight -> weight.signum() > 0)
                ? Optional.empty()
                : Optional.of(
                    new ValueProblem(
                        "",
                        "WITHOUT_EFFECT",
                        Text.of(
                            "perlu sedikitnya satu bobot di atas 0, karena ownWeight di bawah 100; ubah salah satunya",
                            "needs at least one weight above 0, since ownWeight is below 100; change one of the two"))));
  }

  /** Two weights of one mean that are above a whole give more than the highest score. */
  private static Optional<ValueProblem> aboveWhole(Ratio own, CategoryValues weights) {
    return weights.byPointer("").entrySet().stream()
        .filter(each -> each.getValue().plus(own).compareTo(Ratio.HUNDRED) > 0)
        .map(each -> new ValueProblem(
            each.getKey(),
            "WEIGHTS_ABOVE_WHOLE",
            Text.of(
                "perlu bobot yang bersama ownWeight, " + Wording.of(own, Text.INDONESIAN)
                    + ", tidak di atas 100, diberikan "
                    + Wording.of(each.getValue(), Text.INDONESIAN) + "; ubah salah satunya",
                "needs a weight that with ownWeight, " + own + ", is not above 100, got "
                    + each.getValue() + "; change one of the two")))
        .findFirst();
  }
}
