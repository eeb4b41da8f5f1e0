package id.skp.testkit.variants.finance;

import static id.skp.testkit.variants.finance.FinanceParameters.CALIBRATED_GROUPS;
import static id.skp.testkit.variants.finance.FinanceParameters.CALIBRATION;
import static id.skp.testkit.variants.finance.FinanceParameters.PRINTED_VALUE;
import static id.skp.testkit.variants.finance.FinanceParameters.VALUE_CAP;
import static id.skp.testkit.variants.finance.FinanceParameters.VALUE_WEIGHTS;

import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Message;
import id.skp.rules.Place;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.Weights;
import id.skp.testkit.variants.finance.IndicatorWeights.All;
import id.skp.testkit.variants.finance.IndicatorWeights.Shares;
import id.skp.testkit.variants.finance.Words.PostGroup;
import java.util.List;
import java.util.Map;

/** The values of results and behaviour, calibrated, and of both together. */
final class Values {
  private static final Calculation COUNTED = Calculation.of(
      "counted", "Capaian x K3, paling tinggi batas", "Achievement x K3, at most the cap");
  private static final Calculation RESULT_SUM = Calculation.of(
          "resultSum", "Jumlah capaian x K3 menurut bobot", "Sum of the counted achievements")
      .printedAs(PRINTED_VALUE);
  private static final Calculation BEHAVIOUR_MEAN = Calculation.of(
          "behaviourMean", "Rata-rata tujuh nilai perilaku", "Mean of the seven behaviour values")
      .printedAs(PRINTED_VALUE);
  private static final Calculation APPLIES =
      Calculation.of("isCalibrated", "Kelompok ini dikalibrasi", "This group is calibrated");
  private static final Calculation CALIBRATED = Calculation.of(
          "calibrated", "Nilai terkalibrasi", "Calibrated value")
      .printedAs(PRINTED_VALUE);
  private static final Calculation BOTH =
      Calculation.of("outcome", "Nilai dan nilai terkalibrasi", "Value and calibrated value");
  private static final Calculation INITIAL =
      Calculation.of("initial", "NKP awal", "Initial value").printedAs(PRINTED_VALUE);

  /** An indicator's achievement in percent and its K3. */
  record WeightedAchievement(Ratio achievementPercent, Ratio weight) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0} / {1}"), achievementPercent, weight).toText();
    }
  }

  /** The indicators of a person. */
  record Results(List<WeightedAchievement> indicators, PostGroup group) {}

  /** The scores of a person's behaviour. */
  record Behaviour(Map<BehaviourValue, Ratio> scores, PostGroup group) {}

  /** A value before calibration. */
  record ToCalibrate(Ratio value, PostGroup group) {}

  /** A value before and after calibration. */
  record Calibrated(Ratio value, Ratio calibrated) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0} → {1}"), value, calibrated).toText();
    }
  }

  /** The calibrated values of results (NHK) and behaviour (NPK). */
  record Pair(Ratio resultValue, Ratio behaviourValue) {}

  private Values() {}

  static Step<Calibrated> results(Results results, Reasoning reasoning) {
    List<WeightedAchievement> indicators = results.indicators();
    Step<Ratio> cap = reasoning.parameter(VALUE_CAP);
    requireSound(indicators, cap.value(), reasoning);
    Step<Shares> shares = reasoning.decide(
        FinanceRules.INDICATOR_SHARES,
        new All(indicators.stream().map(WeightedAchievement::weight).toList()));
    Step<List<Ratio>> counted = reasoning.derive(
        COUNTED,
        (all, most) -> all.stream()
            .map(each -> each.achievementPercent().times(each.weight()).min(most))
            .toList(),
        reasoning.given(FinanceRules.INDICATORS, indicators),
        cap);
    return calibrated(
        reasoning.derive(RESULT_SUM, Values::weightedSum, counted, shares),
        results.group(),
        reasoning);
  }

  private static void requireSound(
      List<WeightedAchievement> indicators, Ratio cap, Reasoning reasoning) {
    if (indicators.isEmpty()) {
      throw reasoning.missing(FinanceRules.INDICATORS.name(), FinanceRules.INDICATORS.title());
    }
    for (int i = 0; i < indicators.size(); i++) {
      Place place = Place.in(FinanceRules.INDICATORS.name(), i, "K" + (i + 1));
      reasoning.requireWithin(
          place.path(FinanceRules.ACHIEVEMENT_PERCENT.name()),
          indicators.get(i).achievementPercent(),
          Ratio.ZERO,
          cap);
      reasoning.requirePositive(
          place.path(FinanceRules.WEIGHT.name()), indicators.get(i).weight());
    }
  }

  private static Ratio weightedSum(List<Ratio> numbers, Shares shares) {
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < numbers.size(); i++) {
      sum = sum.plus(numbers.get(i).times(shares.percents().get(i)));
    }
    return sum.dividedBy(Ratio.HUNDRED);
  }

  static Step<Calibrated> behaviour(Behaviour behaviour, Reasoning reasoning) {
    Ratio cap = reasoning.parameter(VALUE_CAP).value();
    for (BehaviourValue value : BehaviourValue.values()) {
      String path = FinanceRules.BEHAVIOURS.name() + "." + value;
      Ratio score = behaviour.scores().get(value);
      if (score == null) {
        throw reasoning.missing(path, value.label());
      }
      reasoning.requireWithin(path, score, Ratio.ZERO, cap);
    }
    return calibrated(
        reasoning.derive(
            BEHAVIOUR_MEAN,
            scores -> Ratio.mean(scores.values()),
            reasoning.given(FinanceRules.BEHAVIOURS, behaviour.scores())),
        behaviour.group(),
        reasoning);
  }

  private static Step<Calibrated> calibrated(
      Step<Ratio> value, PostGroup group, Reasoning reasoning) {
    Step<Ratio> calibrated = reasoning.decide(
        FinanceRules.CALIBRATED_VALUE, new ToCalibrate(value.value(), group), List.of(value));
    return reasoning.derive(BOTH, Calibrated::new, value, calibrated);
  }

  static Step<Ratio> calibrate(ToCalibrate input, Reasoning reasoning) {
    requireValue(FinanceRules.VALUE, input.value(), reasoning);
    Step<Ratio> value = reasoning.given(FinanceRules.VALUE, input.value());
    Step<Boolean> applies = reasoning.derive(
        APPLIES,
        (groups, group) -> groups.getOrDefault(group, true),
        reasoning.parameter(CALIBRATED_GROUPS),
        reasoning.given(FinanceRules.GROUP, input.group()));
    return applies.value()
        ? reasoning.derive(
            CALIBRATED,
            (each, curve, yes) -> curve.at(each),
            value,
            reasoning.parameter(CALIBRATION),
            applies)
        : reasoning.derive(CALIBRATED, (each, no) -> each, value, applies);
  }

  static Step<Ratio> initial(Pair values, Reasoning reasoning) {
    requireValue(FinanceRules.RESULT_VALUE, values.resultValue(), reasoning);
    requireValue(FinanceRules.BEHAVIOUR_VALUE, values.behaviourValue(), reasoning);
    return reasoning.derive(
        INITIAL,
        Weights::mix,
        reasoning.parameter(VALUE_WEIGHTS),
        reasoning.given(FinanceRules.RESULT_VALUE, values.resultValue()),
        reasoning.given(FinanceRules.BEHAVIOUR_VALUE, values.behaviourValue()));
  }

  /** Refuses a value outside 0 to the highest one. */
  static void requireValue(Field field, Ratio value, Reasoning reasoning) {
    reasoning.requireWithin(
        field.name(), value, Ratio.ZERO, reasoning.parameter(VALUE_CAP).value());
  }
}
