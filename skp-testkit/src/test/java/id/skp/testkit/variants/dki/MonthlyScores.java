package id.skp.testkit.variants.dki;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.testkit.variants.dki.CapitalRules.Month;
import id.skp.testkit.variants.dki.CapitalRules.MonthlyScore;
import id.skp.testkit.variants.dki.ComponentWeights.Component;
import id.skp.testkit.variants.dki.ComponentWeights.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up the components by weight; one that is absent by right leaves its weight to the others. */
final class MonthlyScores implements Procedure<Month, MonthlyScore> {
  private static final Calculation WEIGHTS =
      Calculation.of("weights", "Bobot kelompok", "Weights of the group");
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
  public Step<MonthlyScore> apply(Facts<Month> month, Reasoning reasoning) {
    Step<Group> group = month.get(CapitalRules.GROUP);
    Step<Optional<Map<Component, Ratio>>> found = reasoning.derive(
        WEIGHTS,
        (weights, each) -> Optional.ofNullable(weights.weights().get(each)),
        reasoning.parameter(CapitalRules.WEIGHTS),
        group);
    reasoning.require(
        found,
        group,
        (weights, each) -> weights.isPresent(),
        (weights, each) -> reasoning.notApplicable(Message.of(NO_SCORE, each)));
    Map<Component, Ratio> weights = reasoning.by(found).orElseThrow();
    List<Component> absent = reasoning.by(month.get(CapitalRules.ABSENT_BY_RIGHT));
    List<Component> excluded =
        weights.keySet().stream().filter(absent::contains).toList();
    Ratio sum = Ratio.ZERO;
    Ratio counted = Ratio.ZERO;
    for (Map.Entry<Component, Ratio> weight : weights.entrySet()) {
      if (!excluded.contains(weight.getKey())) {
        Ratio percent = reasoning.by(percent(weight.getKey(), month, reasoning));
        sum = sum.plus(percent.times(weight.getValue()));
        counted = counted.plus(weight.getValue());
      }
    }
    if (counted.signum() == 0) {
      throw reasoning.notApplicable(Message.of(NOTHING_LEFT));
    }
    Step<Ratio> score = reasoning.conclude(SCORE, sum.dividedBy(counted));
    return reasoning.derive(OUTCOME, each -> new MonthlyScore(each, excluded), score);
  }

  private static Step<Ratio> percent(Component component, Facts<Month> month, Reasoning reasoning) {
    return switch (component) {
      case AKTIVITAS -> activity(month, reasoning);
      case PERILAKU -> behaviour(month, reasoning);
      default -> achieved(component, month, reasoning);
    };
  }

  private static Step<Ratio> activity(Facts<Month> month, Reasoning reasoning) {
    Step<Ratio> days = month.required(CapitalRules.WORKING_DAYS);
    reasoning.require(
        days, each -> each.signum() != 0, none -> month.missing(CapitalRules.WORKING_DAYS));
    Step<Ratio> minutes = month.required(CapitalRules.ACTIVITY_MINUTES);
    reasoning.requirePositive(month, CapitalRules.WORKING_DAYS, days);
    reasoning.requireNotNegative(month, CapitalRules.ACTIVITY_MINUTES, minutes);
    Step<Ratio> effective = reasoning.derive(
        EFFECTIVE, Ratio::times, days, reasoning.parameter(CapitalRules.DAILY_MINUTES));
    return reasoning.derive(
        ACTIVITY, (done, most) -> done.min(most).percentOf(most), minutes, effective);
  }

  private static Step<Ratio> behaviour(Facts<Month> month, Reasoning reasoning) {
    Step<Ratio> sum = month.required(CapitalRules.BEHAVIOUR_SUM);
    Step<Ratio> most = reasoning.parameter(CapitalRules.BEHAVIOUR_MAX);
    reasoning.requireWithin(month, CapitalRules.BEHAVIOUR_SUM, sum, Ratio.ZERO, most);
    return reasoning.derive(BEHAVIOUR, Ratio::percentOf, sum, most);
  }

  private static Step<Ratio> achieved(
      Component component, Facts<Month> month, Reasoning reasoning) {
    Step<Map<Component, Ratio>> achieved = month.get(CapitalRules.ACHIEVED);
    reasoning.require(
        achieved,
        each -> each.containsKey(component),
        each -> month.missing(CapitalRules.ACHIEVED, component.name(), component.label()));
    reasoning.require(
        achieved,
        each -> isPercent(of(component, each)),
        each -> month.invalid(
            CapitalRules.ACHIEVED,
            component.name(),
            Reasoning.outside(of(component, each), Ratio.ZERO, Ratio.HUNDRED)));
    return reasoning.derive(
        Calculation.of(
            component.name(), component.label().indonesian(), component.label().english()),
        each -> of(component, each),
        achieved);
  }

  private static Ratio of(Component component, Map<Component, Ratio> achieved) {
    return achieved.getOrDefault(component, Ratio.ZERO);
  }

  private static boolean isPercent(Ratio number) {
    return number.signum() >= 0 && number.compareTo(Ratio.HUNDRED) <= 0;
  }
}
