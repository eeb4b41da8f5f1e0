package id.skp.testkit.variants.finance;

import static id.skp.testkit.variants.finance.FinanceMinistry.practice;
import static id.skp.testkit.variants.finance.FinanceMinistry.reading;

import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.Variant;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import id.skp.rules.value.Bands;
import id.skp.rules.value.PrintedNumber;
import id.skp.testkit.variants.finance.Words.AdjustmentOrder;
import id.skp.testkit.variants.finance.Words.Breach;
import id.skp.testkit.variants.finance.Words.Closeness;
import id.skp.testkit.variants.finance.Words.Control;
import id.skp.testkit.variants.finance.Words.ImpactAggregation;
import id.skp.testkit.variants.finance.Words.PostGroup;
import id.skp.testkit.variants.finance.Words.Tier;
import id.skp.testkit.variants.finance.Words.Validity;
import id.skp.testkit.variants.finance.Words.ZeroTarget;
import java.util.Map;

/** Every number, table and choice of KMK 127/2026. */
final class FinanceParameters {
  /** The highest achievement of an indicator, weighted or not, in percent; values end there too. */
  static final ParameterKey<Ratio> VALUE_CAP = ParameterKey.of(
      "valueCap",
      Ratio.class,
      Text.of("Capaian dan nilai tertinggi", "Highest achievement and value"));

  /** The achievement by closeness in percent, where a target is to be kept. */
  static final ParameterKey<Polyline> STABILIZE_CURVE = ParameterKey.of(
      "stabilizeCurve",
      Polyline.class,
      Text.of("Capaian menurut kedekatan", "Achievement by closeness"),
      Polyline.FORM);

  /** How closeness is measured (OQ-V01). */
  static final ParameterKey<Closeness> STABILIZE_CLOSENESS = ParameterKey.of(
      "stabilizeCloseness",
      Closeness.class,
      Text.of("Kedekatan dengan target", "Closeness to the target"));

  /** What is reached of a target of zero (OQ-V02). */
  static final ParameterKey<ZeroTarget> ZERO_TARGET_POLICY = ParameterKey.of(
      "zeroTargetPolicy", ZeroTarget.class, Text.of("Target nol", "Target of zero"));

  /** The control weight by validity and control (OQ-V03). */
  static final ParameterKey<ControlWeights> CONTROL_WEIGHTS = ParameterKey.of(
      "controlWeights",
      ControlWeights.class,
      Text.of("Bobot validitas dan kendali", "Control weights"),
      ControlWeights.FORM);

  /** The lowest target weight. */
  static final ParameterKey<Ratio> TARGET_WEIGHT_MIN = ParameterKey.of(
      "targetWeightMin", Ratio.class, Text.of("Bobot target terendah", "Lowest target weight"));

  /** The highest target weight. */
  static final ParameterKey<Ratio> TARGET_WEIGHT_MAX = ParameterKey.of(
      "targetWeightMax", Ratio.class, Text.of("Bobot target tertinggi", "Highest target weight"));

  /** The calibrated value by value. */
  static final ParameterKey<Polyline> CALIBRATION = ParameterKey.of(
      "calibration", Polyline.class, Text.of("Kalibrasi nilai", "Calibration"), Polyline.FORM);

  /** Whose value is calibrated. */
  static final ParameterKey<Map<PostGroup, Boolean>> CALIBRATED_GROUPS = ParameterKey.table(
      "calibratedGroups",
      PostGroup.class,
      Boolean.class,
      Text.of("Kelompok jabatan yang dikalibrasi", "Groups of posts that are calibrated"));

  /** The weights of results and behaviour. */
  static final ParameterKey<Weights> VALUE_WEIGHTS = ParameterKey.of(
      "valueWeights",
      Weights.class,
      Text.of("Bobot NHK dan NPK", "Weights of results and behaviour"),
      Weights.FORM);

  /** The share of the score of a discipline case that is deducted, in percent. */
  static final ParameterKey<Map<Breach, Ratio>> DISCIPLINE_SHARES = ParameterKey.table(
      "disciplineShares",
      Breach.class,
      Ratio.class,
      Text.of("Bagian pengurang disiplin (%)", "Discipline deduction (%)"));

  /** For how many quarters a discipline case counts. */
  static final ParameterKey<Map<Breach, Long>> DISCIPLINE_QUARTERS = ParameterKey.table(
      "disciplineQuarters",
      Breach.class,
      Long.class,
      Text.of("Masa pengurang disiplin (triwulan)", "Quarters of a discipline deduction"));

  /** The share of the subordinates' deductions that their superior bears, in percent. */
  static final ParameterKey<Ratio> IMPACT_SHARE = ParameterKey.of(
      "impactShare", Ratio.class, Text.of("Bagian dampak bagi atasan (%)", "Impact share (%)"));

  /** The highest impact on a superior, in points. */
  static final ParameterKey<Ratio> IMPACT_MAX = ParameterKey.of(
      "impactMax", Ratio.class, Text.of("Dampak tertinggi bagi atasan", "Highest impact"));

  /** Which deductions of several subordinates count (OQ-V06). */
  static final ParameterKey<ImpactAggregation> IMPACT_AGGREGATION = ParameterKey.of(
      "impactAggregation",
      ImpactAggregation.class,
      Text.of("Penggabungan dampak", "Aggregation of impacts"));

  /** The largest correction by the leader, in points, up or down. */
  static final ParameterKey<Ratio> CORRECTION_LIMIT = ParameterKey.of(
      "correctionLimit", Ratio.class, Text.of("Batas koreksi pimpinan", "Limit of the correction"));

  /** The organisation's weight where the own value is below the organisation's, in percent. */
  static final ParameterKey<Ratio> ORGANISATION_WEIGHT_BELOW = ParameterKey.of(
      "organisationWeightBelow",
      Ratio.class,
      Text.of(
          "Bobot NKO bila nilai sendiri di bawah NKO (%)", "Weight of NKO for those below it (%)"));

  /** The organisation's weight where the own value reaches the organisation's, in percent. */
  static final ParameterKey<Map<Tier, Ratio>> ORGANISATION_WEIGHTS = ParameterKey.table(
      "organisationWeights",
      Tier.class,
      Ratio.class,
      Text.of(
          "Bobot NKO bila nilai sendiri mencapai NKO (%)", "Weight of NKO for those at it (%)"));

  /** What comes first, adjustments or the organisation (OQ-V05). */
  static final ParameterKey<AdjustmentOrder> ADJUSTMENT_ORDER = ParameterKey.of(
      "adjustmentOrder",
      AdjustmentOrder.class,
      Text.of("Urutan penyesuaian", "Order of adjustment and mix"));

  /** The rating by final value. */
  static final ParameterKey<Bands<Rating>> RATING_BANDS = ParameterKey.bands(
      "ratingBands", Rating.class, Text.of("Rentang rating", "Bands of ratings"));

  /** How values are printed. */
  static final ParameterKey<PrintedNumber> PRINTED_VALUE = ParameterKey.of(
      "printedValue",
      PrintedNumber.class,
      Text.of("Bentuk cetak nilai", "Printed values"),
      PrintedNumber.form());

  private FinanceParameters() {}

  static void addTo(Variant variant) {
    variant
        .newParameter(VALUE_CAP, Ratio.of(120), practice())
        .newParameter(STABILIZE_CURVE, Polyline.through(0, 0, 90, 100, 100, 120), practice())
        .newParameter(
            STABILIZE_CLOSENESS,
            Closeness.DEVIATION_FROM_TARGET,
            reading(
                "OQ-V01",
                "kedekatan pada target yang dijaga; dipilih 100 x (1 - |R-T|/T), tidak di bawah 0",
                "closeness to a target that is kept; 100 x (1 - |R-T|/T), not under 0, was chosen"))
        .newParameter(
            ZERO_TARGET_POLICY,
            ZeroTarget.LINEAR_TO_WORST_CASE,
            reading(
                "OQ-V02",
                "rumus target nol; dipilih linear dari 100 pada nol ke 0 pada keadaan terburuk",
                "formula of a zero target; linear from 100 at zero to 0 at the worst case was chosen"))
        .newParameter(
            CONTROL_WEIGHTS,
            controlWeights(),
            reading(
                "OQ-V03",
                "bobot yang tidak tercantum; dipilih activity sedang 0,8 dan tinggi 0,6, lainnya ditolak",
                "weights not listed; activity moderate 0.8 and high 0.6 was chosen, others refused"))
        .newParameter(TARGET_WEIGHT_MIN, Ratio.parse("0.8"), practice())
        .newParameter(TARGET_WEIGHT_MAX, Ratio.parse("1.2"), practice())
        .newParameter(CALIBRATION, Polyline.through(0, 0, 100, 100, 120, 115), practice())
        .newParameter(
            CALIBRATED_GROUPS,
            Map.of(PostGroup.MENTERI, false, PostGroup.JPT_MADYA, false, PostGroup.LAINNYA, true),
            practice())
        .newParameter(VALUE_WEIGHTS, Weights.of(75, 25), practice())
        .newParameter(
            DISCIPLINE_SHARES,
            Map.of(
                Breach.RINGAN,
                Ratio.of(10),
                Breach.SEDANG,
                Ratio.of(25),
                Breach.BERAT,
                Ratio.of(40)),
            practice())
        .newParameter(
            DISCIPLINE_QUARTERS,
            Map.of(Breach.RINGAN, 2L, Breach.SEDANG, 3L, Breach.BERAT, 4L),
            practice())
        .newParameter(IMPACT_SHARE, Ratio.of(5), practice())
        .newParameter(IMPACT_MAX, Ratio.of(5), practice())
        .newParameter(
            IMPACT_AGGREGATION,
            ImpactAggregation.SUM,
            reading(
                "OQ-V06",
                "dampak beberapa bawahan; dipilih dijumlahkan, lalu 5 persen, paling tinggi 5",
                "impact of several subordinates; the sum, then 5 percent, at most 5 was chosen"))
        .newParameter(CORRECTION_LIMIT, Ratio.of(5), practice())
        .newParameter(ORGANISATION_WEIGHT_BELOW, Ratio.of(10), practice())
        .newParameter(
            ORGANISATION_WEIGHTS,
            Map.of(Tier.TIER_1, Ratio.of(50), Tier.TIER_2, Ratio.of(30)),
            practice())
        .newParameter(
            ADJUSTMENT_ORDER,
            AdjustmentOrder.ADJUST_THEN_MIX,
            reading(
                "OQ-V05",
                "penyesuaian atau organisasi lebih dahulu; dipilih penyesuaian",
                "adjustment or organisation first; adjustment was chosen"))
        .newParameter(
            RATING_BANDS,
            Bands.startingWith(Rating.DI_BAWAH_EKSPEKTASI)
                .from(90, Rating.SESUAI_EKSPEKTASI)
                .above(100, Rating.DI_ATAS_EKSPEKTASI),
            practice())
        .newParameter(PRINTED_VALUE, new PrintedNumber(2, false), practice());
  }

  private static ControlWeights controlWeights() {
    return new ControlWeights(Map.of(
        Validity.EXACT,
        Map.of(Control.LOW, Ratio.parse("1.2"), Control.MODERATE, Ratio.parse("1.15")),
        Validity.PROXY,
        Map.of(
            Control.LOW, Ratio.parse("1.1"),
            Control.MODERATE, Ratio.ONE,
            Control.HIGH, Ratio.parse("0.9")),
        Validity.ACTIVITY,
        Map.of(Control.MODERATE, Ratio.parse("0.8"), Control.HIGH, Ratio.parse("0.6"))));
  }
}
