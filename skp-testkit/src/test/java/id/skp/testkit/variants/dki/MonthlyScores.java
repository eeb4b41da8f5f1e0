package id.skp.testkit.variants.dki;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.testkit.variants.dki.CapitalRules.Month;
import id.skp.testkit.variants.dki.CapitalRules.MonthlyScore;
import id.skp.testkit.variants.dki.ComponentWeights.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up the components by weight; one that is absent by right leaves its weight to the others. */
final class MonthlyScores implements Procedure<Month, MonthlyScore> {
  private static final Calculation EFFECTIVE = Calculation.of(
      "effectiveMinutes", "Hari kerja x menit efektif", "Working days x effective minutes");
  private static final Calculation ACTIVITY = Calculation.of(
      "activity",
      "Menit aktivitas terhadap menit efektif (%)",
      "Activity of effective minutes (%)");
  private static final Calculation BEHAVIOUR = Calculation.of(
      "behaviour", "Jumlah perilaku terhadap tertinggi (%)", "Behaviour of the highest sum (%)");
  private static final Calculation SCORE = Calculation.of(
          "score", "Jumlah komponen menurut bobot", "Sum of the components by weight")
      .printedAs(CapitalRules.PRINTED);
  private static final Calculation OUTCOME = Calculation.of(
      "outcome", "Nilai dan komponen yang dikecualikan", "Score and what is left out");
  private static final Text NO_SCORE =
      Text.of("aturan ini tidak mengatur nilai {0}", "these rules set no score for {0}");
  private static final Text NOTHING_LEFT =
      Text.of("semua komponen dikecualikan", "every component is left out");

  @Override
  public Step<MonthlyScore> apply(Month month, Reasoning reasoning) {
    Step<ComponentWeights> weights = reasoning.parameter(CapitalRules.WEIGHTS);
    Map<Component, Ratio> ofGroup = Optional.ofNullable(
            weights.value().weights().get(month.group()))
        .orElseThrow(() -> reasoning.notApplicable(Message.of(NO_SCORE, month.group())));
    List<Step<?>> because = new ArrayList<>();
    because.add(reasoning.given(CapitalRules.GROUP, month.group()));
    because.add(weights);
    List<Component> excluded = new ArrayList<>();
    Ratio sum = Ratio.ZERO;
    Ratio counted = Ratio.ZERO;
    for (Map.Entry<Component, Ratio> weight : ofGroup.entrySet()) {
      if (month.absentByRight().contains(weight.getKey())) {
        excluded.add(weight.getKey());
        continue;
      }
      Step<Ratio> percent = percent(weight.getKey(), month, reasoning);
      because.add(percent);
      sum = sum.plus(percent.value().times(weight.getValue()));
      counted = counted.plus(weight.getValue());
    }
    if (counted.signum() == 0) {
      throw reasoning.notApplicable(Message.of(NOTHING_LEFT));
    }
    Step<List<Component>> left = reasoning.given(CapitalRules.ABSENT_BY_RIGHT, excluded);
    because.add(left);
    Step<Ratio> score = reasoning.conclude(SCORE, sum.dividedBy(counted), because);
    return reasoning.derive(OUTCOME, MonthlyScore::new, score, left);
  }

  private static Step<Ratio> percent(Component component, Month month, Reasoning reasoning) {
    return switch (component) {
      case AKTIVITAS -> activity(month, reasoning);
      case PERILAKU -> behaviour(month, reasoning);
      default -> achieved(component, month, reasoning);
    };
  }

  private static Step<Ratio> activity(Month month, Reasoning reasoning) {
    Step<Ratio> days = reasoning.required(
        CapitalRules.WORKING_DAYS, month.workingDays().filter(each -> each.signum() != 0));
    Step<Ratio> minutes =
        reasoning.required(CapitalRules.ACTIVITY_MINUTES, month.activityMinutes());
    reasoning.requirePositive(CapitalRules.WORKING_DAYS.name(), days.value());
    reasoning.requireNotNegative(CapitalRules.ACTIVITY_MINUTES.name(), minutes.value());
    Step<Ratio> effective = reasoning.derive(
        EFFECTIVE, Ratio::times, days, reasoning.parameter(CapitalRules.DAILY_MINUTES));
    return reasoning.derive(
        ACTIVITY, (done, most) -> done.min(most).percentOf(most), minutes, effective);
  }

  private static Step<Ratio> behaviour(Month month, Reasoning reasoning) {
    Step<Ratio> sum = reasoning.required(CapitalRules.BEHAVIOUR_SUM, month.behaviourSum());
    Step<Ratio> most = reasoning.parameter(CapitalRules.BEHAVIOUR_MAX);
    reasoning.requireWithin(
        CapitalRules.BEHAVIOUR_SUM.name(), sum.value(), Ratio.ZERO, most.value());
    return reasoning.derive(BEHAVIOUR, Ratio::percentOf, sum, most);
  }

  private static Step<Ratio> achieved(Component component, Month month, Reasoning reasoning) {
    String path = CapitalRules.ACHIEVED.name() + "." + component;
    Ratio percent = Optional.ofNullable(month.achieved().get(component))
        .orElseThrow(() -> reasoning.missing(path, component.label()));
    reasoning.requireWithin(path, percent, Ratio.ZERO, Ratio.HUNDRED);
    return reasoning.conclude(
        Calculation.of(
            component.name(), component.label().indonesian(), component.label().english()),
        percent,
        List.of(reasoning.given(CapitalRules.ACHIEVED, percent)));
  }
}
