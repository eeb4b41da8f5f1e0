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
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.score.Weights;
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

  /** Something of a group of posts. */
  interface Grouped {
    /** Returns the group. */
    PostGroup group();
  }

  /** Something with the values of results and behaviour. */
  interface Valued {
    /** Returns the value of results. */
    Ratio resultValue();

    /** Returns the value of behaviour. */
    Ratio behaviourValue();
  }

  /** An indicator's achievement in percent and its K3. */
  record WeightedAchievement(Ratio achievementPercent, Ratio weight) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0} / {1}"), achievementPercent, weight).toText();
    }
  }

  /** The indicators of a person. */
  record Results(List<WeightedAchievement> indicators, PostGroup group) implements Grouped {}

  /** The scores of a person's behaviour. */
  record Behaviour(Map<BehaviourValue, Ratio> scores, PostGroup group) implements Grouped {}

  /** A value before calibration. */
  record ToCalibrate(Ratio value, PostGroup group) implements Grouped {}

  /** A value before and after calibration. */
  record Calibrated(Ratio value, Ratio calibrated) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0} → {1}"), value, calibrated).toText();
    }
  }

  /** The calibrated values of results (NHK) and behaviour (NPK). */
  record Pair(Ratio resultValue, Ratio behaviourValue) implements Valued {}

  private Values() {}

  static Step<Calibrated> results(Facts<Results> facts, Reasoning reasoning) {
    Step<List<WeightedAchievement>> indicators = facts.get(FinanceRules.INDICATORS);
    Step<Ratio> cap = reasoning.parameter(VALUE_CAP);
    requireSound(facts, indicators, cap, reasoning);
    Step<Shares> shares = reasoning
        .call(FinanceRules.INDICATOR_SHARES)
        .with(
            FinanceRules.WEIGHTS,
            indicators,
            all -> all.stream().map(WeightedAchievement::weight).toList())
        .decide();
    Step<List<Ratio>> counted = reasoning.derive(
        COUNTED,
        (all, most) -> all.stream()
            .map(each -> each.achievementPercent().times(each.weight()).min(most))
            .toList(),
        indicators,
        cap);
    return calibrated(
        reasoning.derive(RESULT_SUM, Values::weightedSum, counted, shares), facts, reasoning);
  }

  private static void requireSound(
      Facts<Results> facts,
      Step<List<WeightedAchievement>> indicators,
      Step<Ratio> cap,
      Reasoning reasoning) {
    reasoning.require(
        indicators, each -> !each.isEmpty(), none -> facts.missing(FinanceRules.INDICATORS));
    reasoning.requireEach(
        indicators,
        cap,
        (each, most) -> isValue(each.achievementPercent(), most),
        (i, each, most) -> facts.invalid(
            FinanceRules.INDICATORS,
            i + "/" + FinanceRules.ACHIEVEMENT_PERCENT,
            Reasoning.outside(each.achievementPercent(), Ratio.ZERO, most)));
    reasoning.requireEach(
        indicators,
        each -> each.weight().signum() > 0,
        (i, each) -> facts.invalid(
            FinanceRules.INDICATORS,
            i + "/" + FinanceRules.WEIGHT,
            Reasoning.notPositive(each.weight())));
  }

  private static boolean isValue(Ratio number, Ratio most) {
    return number.signum() >= 0 && number.compareTo(most) <= 0;
  }

  private static Ratio weightedSum(List<Ratio> numbers, Shares shares) {
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < numbers.size(); i++) {
      sum = sum.plus(numbers.get(i).times(shares.percents().get(i)));
    }
    return sum.dividedBy(Ratio.HUNDRED);
  }

  static Step<Calibrated> behaviour(Facts<Behaviour> facts, Reasoning reasoning) {
    Step<Map<BehaviourValue, Ratio>> scores = facts.get(FinanceRules.BEHAVIOURS);
    Step<Ratio> cap = reasoning.parameter(VALUE_CAP);
    for (BehaviourValue value : BehaviourValue.values()) {
      reasoning.require(
          scores,
          each -> each.containsKey(value),
          each -> facts.missing(FinanceRules.BEHAVIOURS, value.name(), value.label()));
      reasoning.require(
          scores,
          cap,
          (each, most) -> isValue(each.getOrDefault(value, Ratio.ZERO), most),
          (each, most) -> facts.invalid(
              FinanceRules.BEHAVIOURS,
              value.name(),
              Reasoning.outside(each.getOrDefault(value, Ratio.ZERO), Ratio.ZERO, most)));
    }
    return calibrated(
        reasoning.derive(BEHAVIOUR_MEAN, each -> Ratio.mean(each.values()), scores),
        facts,
        reasoning);
  }

  private static Step<Calibrated> calibrated(
      Step<Ratio> value, Facts<? extends Grouped> facts, Reasoning reasoning) {
    Step<Ratio> calibrated = reasoning
        .call(FinanceRules.CALIBRATED_VALUE)
        .with(FinanceRules.VALUE, value)
        .with(FinanceRules.GROUP, facts.get(FinanceRules.GROUP))
        .decide();
    return reasoning.derive(BOTH, Calibrated::new, value, calibrated);
  }

  static Step<Ratio> calibrate(Facts<ToCalibrate> facts, Reasoning reasoning) {
    Step<Ratio> value = required(facts, FinanceRules.VALUE, reasoning);
    Step<Boolean> applies = reasoning.derive(
        APPLIES,
        (groups, group) -> groups.getOrDefault(group, true),
        reasoning.parameter(CALIBRATED_GROUPS),
        facts.get(FinanceRules.GROUP));
    return reasoning.by(applies)
        ? reasoning.derive(
            CALIBRATED,
            (each, curve, yes) -> curve.at(each),
            value,
            reasoning.parameter(CALIBRATION),
            applies)
        : reasoning.derive(CALIBRATED, (each, no) -> each, value, applies);
  }

  static Step<Ratio> initial(Facts<Pair> values, Reasoning reasoning) {
    return reasoning.derive(
        INITIAL,
        Weights::mix,
        reasoning.parameter(VALUE_WEIGHTS),
        required(values, FinanceRules.RESULT_VALUE, reasoning),
        required(values, FinanceRules.BEHAVIOUR_VALUE, reasoning));
  }

  /** Returns a value, which must be from 0 to the highest one. */
  static <I> Step<Ratio> required(
      Facts<I> facts, Field<? super I, Ratio> field, Reasoning reasoning) {
    Step<Ratio> value = facts.get(field);
    reasoning.requireWithin(facts, field, value, Ratio.ZERO, reasoning.parameter(VALUE_CAP));
    return value;
  }
}
