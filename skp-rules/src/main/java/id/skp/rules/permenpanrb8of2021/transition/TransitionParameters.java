package id.skp.rules.permenpanrb8of2021.transition;

import static id.skp.core.law.Basis.CIRCULAR;
import static id.skp.core.law.Basis.PARENT_REGULATION;
import static id.skp.core.law.Basis.PRACTICE;
import static id.skp.core.law.LegalSource.cited;
import static id.skp.core.law.LegalSource.open;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.permenpanrb8of2021.score.LinearScale;
import id.skp.rules.permenpanrb8of2021.score.LinearScale.Segment;
import id.skp.rules.permenpanrb8of2021.score.ScoreForms;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The numbers, tables and choices of the year 2021, whose first half PP 46/2011 governs. */
public final class TransitionParameters {
  static final String PP46 = "PP 46/2011";

  /** From which day work is scored by this regulation; what lies before is judged under PP 46/2011. */
  public static final ParameterKey<LocalDate> FIRST_DAY_SCORED = ParameterKey.of(
          "firstDayScored",
          LocalDate.class,
          Text.of("Hari pertama yang dinilai", "First day that is scored"))
      .is(LocalDate.of(2021, 7, 1), cited(CIRCULAR, Sources8Of2021.REGULATION));

  /** The conversion of a value under PP 46/2011 (OQ-826). */
  public static final ParameterKey<LinearScale> PP46_BANDS = ParameterKey.of(
          "pp46Bands",
          LinearScale.class,
          Text.of("Konversi nilai PP 46/2011", "Conversion of PP 46/2011 values"),
          LinearScale.FORM)
      .fitting(scale -> others -> ScoreLimits.misfit(others, Map.of("/above", scale.above())))
      .is(
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
              PP46,
              "OQ-826",
              "nilai di antara rentang: rentang di atasnya, atau batas bawah tepat",
              "values between bands: the band above, or exact lower bounds"));

  /** The highest value under PP 46/2011. */
  public static final ParameterKey<Ratio> PP46_MAX = ParameterKey.of(
          "pp46Max",
          Ratio.class,
          Text.of("Nilai tertinggi PP 46/2011", "Highest value of PP 46/2011"),
          ScoreForms.HIGHEST)
      .is(Ratio.of(100), cited(PARENT_REGULATION, PP46));

  /** The weights of SKP and behaviour under PP 46/2011. */
  public static final ParameterKey<Weights> PP46_WEIGHTS = ParameterKey.of(
          "pp46Weights",
          Weights.class,
          Text.of("Bobot SKP dan perilaku PP 46/2011", "Weights of SKP and behaviour, PP 46/2011"),
          Weights.FORM)
      .is(Weights.of(60, 40), cited(PRACTICE, PP46));

  /** The weights of the two halves of 2021 (OQ-827). */
  public static final ParameterKey<Weights> INTEGRATION_WEIGHTS = ParameterKey.of(
          "integrationWeights",
          Weights.class,
          Text.of("Bobot kedua semester 2021", "Weights of the halves of 2021"),
          Weights.FORM)
      .is(
          Weights.of(50, 50),
          open(
              PRACTICE,
              Sources8Of2021.REGULATION,
              "OQ-827",
              "integrasi 2021: kedua semester sama dan tidak dibulatkan, atau dibulatkan dahulu",
              "integration of 2021: equal halves, unrounded, or rounded first"));

  /** Whether the halves of 2021 are rounded before they are joined (OQ-827). */
  public static final ParameterKey<IntegrationRounding> INTEGRATION_ROUNDING = ParameterKey.of(
          "integrationRounding",
          IntegrationRounding.class,
          Text.of("Pembulatan kedua semester 2021", "Rounding of the halves of 2021"))
      .is(
          IntegrationRounding.UNROUNDED,
          open(
              PRACTICE,
              Sources8Of2021.REGULATION,
              "OQ-827",
              "integrasi 2021: semester tidak dibulatkan, atau dibulatkan dua desimal dahulu",
              "integration of 2021: halves unrounded, or rounded at two decimals first"));

  private TransitionParameters() {}
}
