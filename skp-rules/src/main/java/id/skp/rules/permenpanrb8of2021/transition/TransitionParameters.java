package id.skp.rules.permenpanrb8of2021.transition;

import static id.skp.core.law.Basis.CIRCULAR;
import static id.skp.core.law.Basis.PARENT_REGULATION;
import static id.skp.core.law.Basis.PRACTICE;
import static id.skp.core.law.LegalSource.cited;
import static id.skp.core.law.LegalSource.open;

import id.skp.core.number.Ratio;
import id.skp.core.period.Dates;
import id.skp.core.text.Text;
import id.skp.rules.FitsRuleSet.Others;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.message.Wording;
import id.skp.rules.permenpanrb8of2021.score.LinearScale;
import id.skp.rules.permenpanrb8of2021.score.LinearScale.Segment;
import id.skp.rules.permenpanrb8of2021.score.ScoreForms;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import id.skp.rules.value.ValueProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers, tables and choices of the year 2021, whose first half PP 46/2011 governs. */
public final class TransitionParameters {
  static final String PP46 = "PP 46/2011";
  private static final Ratio PP46_HIGHEST = Ratio.of(100);

  /** From which day work is scored by this regulation; what lies before is judged under PP 46/2011. It is not after the last day in force. */
  public static final ParameterKey<LocalDate> FIRST_DAY_SCORED = ParameterKey.of(
          "firstDayScored",
          LocalDate.class,
          Text.of("Hari pertama yang dinilai", "First day that is scored"))
      .fitting(first -> others -> afterLastDay(first, others))
      .is(LocalDate.of(2021, 7, 1), cited(CIRCULAR, Sources8Of2021.REGULATION));

  /** The conversion of a value under PP 46/2011 (OQ-826). */
  public static final ParameterKey<LinearScale> PP46_BANDS = ParameterKey.of(
          "pp46Bands",
          LinearScale.class,
          Text.of("Konversi nilai PP 46/2011", "Conversion of PP 46/2011 values"),
          LinearScale.FORM)
      .fitting(scale -> others ->
          ScoreLimits.misfit(others, Map.of("/above", scale.above())).or(scale::belowZero))
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

  /** The highest value under PP 46/2011, which reaches the last segment of its conversion and does not go beyond it. */
  public static final ParameterKey<Ratio> PP46_MAX = ParameterKey.of(
          "pp46Max",
          Ratio.class,
          Text.of("Nilai tertinggi PP 46/2011", "Highest value of PP 46/2011"),
          ScoreForms.HIGHEST)
      .fitting(highest ->
          others -> others.find(PP46_BANDS).flatMap(bands -> besideBands(highest, bands.value())))
      .is(PP46_HIGHEST, cited(PARENT_REGULATION, PP46));

  /** The weights of SKP and behaviour under PP 46/2011. */
  public static final ParameterKey<Weights> PP46_WEIGHTS = ParameterKey.of(
          "pp46Weights",
          Weights.class,
          Text.of("Bobot SKP dan perilaku PP 46/2011", "Weights of SKP and behaviour, PP 46/2011"),
          Weights.OF_BOTH)
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

  /** Nothing would be scored if the first day came after the last one on which the rule set is in force. */
  private static Optional<ValueProblem> afterLastDay(LocalDate first, Others others) {
    return others
        .find(RuleSet.IN_FORCE_UNTIL)
        .map(Parameter::value)
        .filter(first::isAfter)
        .map(last -> without(
            "perlu hari yang tidak sesudah hari terakhir berlaku, "
                + Dates.of(last).indonesian() + ", diberikan " + Dates.of(first).indonesian(),
            "needs a day not after the last one in force, " + Dates.of(last).english() + ", got "
                + Dates.of(first).english()));
  }

  /** Below the last segment that is never reached; beyond all of them, and PP 46's own scale, numbers would make no difference. */
  private static Optional<ValueProblem> besideBands(Ratio highest, LinearScale bands) {
    Segment last = bands.segments().get(bands.segments().size() - 1);
    Ratio end = last.to().compareTo(PP46_HIGHEST) > 0 ? last.to() : PP46_HIGHEST;
    if (highest.compareTo(last.from()) < 0) {
      return Optional.of(without(
          "perlu nilai yang mencapai ruas terakhir pp46Bands, mulai "
              + Wording.of(last.from(), Text.INDONESIAN) + ", diberikan "
              + Wording.of(highest, Text.INDONESIAN),
          "needs a value that reaches the last segment of pp46Bands, from " + last.from() + ", got "
              + highest));
    }
    return highest.compareTo(end) <= 0
        ? Optional.empty()
        : Optional.of(without(
            "perlu nilai sampai " + Wording.of(end, Text.INDONESIAN)
                + ", karena di atasnya pp46Bands tidak membedakan, diberikan "
                + Wording.of(highest, Text.INDONESIAN)
                + "; turunkan, atau tambahkan ruas pada pp46Bands",
            "needs a value up to " + end + ", since pp46Bands tells none above it apart, got "
                + highest + "; lower it, or add a segment to pp46Bands"));
  }

  private static ValueProblem without(String indonesian, String english) {
    return new ValueProblem("", "WITHOUT_EFFECT", Text.of(indonesian, english));
  }
}
