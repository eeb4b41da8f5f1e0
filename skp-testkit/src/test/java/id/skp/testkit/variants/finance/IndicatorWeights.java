package id.skp.testkit.variants.finance;

import static id.skp.testkit.variants.finance.FinanceParameters.CONTROL_WEIGHTS;
import static id.skp.testkit.variants.finance.FinanceParameters.PRINTED_VALUE;
import static id.skp.testkit.variants.finance.FinanceParameters.TARGET_WEIGHT_MAX;
import static id.skp.testkit.variants.finance.FinanceParameters.TARGET_WEIGHT_MIN;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.testkit.variants.finance.Words.Control;
import id.skp.testkit.variants.finance.Words.Validity;
import java.util.List;

/** How much an indicator counts. */
final class IndicatorWeights {
  private static final Calculation CONTROL_WEIGHT =
      Calculation.of("controlWeight", "Bobot validitas dan kendali", "Control weight");
  private static final Calculation K3 = Calculation.of(
          "k3", "Rata-rata bobot kendali dan bobot target", "Mean of control and target weight")
      .printedAs(PRINTED_VALUE);
  private static final Calculation SHARES =
      Calculation.of("shares", "K3 / jumlah K3 x 100", "K3 / sum of K3 x 100");
  private static final Text NOT_LISTED =
      Text.of("tidak ada bobot untuk {0} dengan kendali {1}", "no weight for {0} with {1} control");

  /** What an indicator is like. */
  record Properties(Validity validity, Control control, Ratio targetWeight) {}

  /** The weights of all indicators of a person. */
  record All(List<Ratio> weights) {}

  /** The shares of the indicators, in percent; they add up to 100. */
  record Shares(List<Ratio> percents) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0}"), percents).toText();
    }
  }

  private IndicatorWeights() {}

  static Step<Ratio> weight(Facts<Properties> indicator, Reasoning reasoning) {
    Step<Ratio> weight = indicator.get(FinanceRules.TARGET_WEIGHT);
    reasoning.requireWithin(
        indicator,
        FinanceRules.TARGET_WEIGHT,
        weight,
        reasoning.parameter(TARGET_WEIGHT_MIN),
        reasoning.parameter(TARGET_WEIGHT_MAX));
    Step<Ratio> control = reasoning.derive(
        CONTROL_WEIGHT,
        (table, validity, degree) -> table
            .of(validity, degree)
            .orElseThrow(() ->
                indicator.invalid(FinanceRules.CONTROL, Message.of(NOT_LISTED, validity, degree))),
        reasoning.parameter(CONTROL_WEIGHTS),
        indicator.get(FinanceRules.VALIDITY),
        indicator.get(FinanceRules.CONTROL));
    return reasoning.derive(K3, (a, b) -> Ratio.mean(List.of(a, b)), control, weight);
  }

  static Step<Shares> share(Facts<All> facts, Reasoning reasoning) {
    Step<List<Ratio>> weights = facts.get(FinanceRules.WEIGHTS);
    reasoning.require(
        weights, each -> !each.isEmpty(), none -> facts.missing(FinanceRules.WEIGHTS));
    reasoning.requireEach(
        weights,
        each -> each.signum() > 0,
        (i, each) ->
            facts.invalid(FinanceRules.WEIGHTS, Integer.toString(i), Reasoning.notPositive(each)));
    return reasoning.derive(
        SHARES,
        all -> new Shares(
            all.stream().map(weight -> weight.percentOf(Ratio.sum(all))).toList()),
        weights);
  }
}
