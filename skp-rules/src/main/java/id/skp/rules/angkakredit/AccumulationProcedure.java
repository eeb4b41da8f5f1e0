package id.skp.rules.angkakredit;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.value.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adds the credit of several periods up, and credit converted before. */
final class AccumulationProcedure implements Procedure<CreditAddends, CreditScore> {
  private static final Calculation EXACT_SUM =
      Calculation.of("sum", "Jumlah tanpa pembulatan", "Sum without rounding");
  private static final Calculation SUM_OF_ROUNDED = Calculation.of(
      "sumOfRounded",
      "Jumlah yang dibulatkan tiap periode",
      "Sum of what is rounded in each period");

  @Override
  public Step<CreditScore> apply(Facts<CreditAddends> facts, Reasoning reasoning) {
    List<Facts<PeriodicConversion>> periods = facts.each(CreditAddends.PERIODS);
    Step<List<Ratio>> before = facts.get(CreditAddends.CREDITS);
    if (facts.isEmpty(CreditAddends.PERIODS)) {
      reasoning.require(
          before, each -> !each.isEmpty(), none -> facts.missing(CreditAddends.PERIODS));
    }
    List<Step<CreditScore>> converted = new ArrayList<>(periods.size());
    for (Facts<PeriodicConversion> period : periods) {
      converted.add(reasoning.decide(
          CreditRules.CREDIT_PERIODIC, period.labelled(String.valueOf(converted.size() + 1))));
    }
    return Conversion.printed(sum(converted, before, reasoning), reasoning);
  }

  private static Step<Ratio> sum(
      List<Step<CreditScore>> converted, Step<List<Ratio>> before, Reasoning reasoning) {
    Step<CreditRounding> rounding = reasoning.parameter(CreditParameters.CREDIT_ROUNDING);
    Step<List<CreditScore>> now =
        reasoning.gather(CreditAddends.PERIODS, converted, credit -> credit);
    return switch (reasoning.by(rounding)) {
      case ONCE ->
        reasoning.derive(
            EXACT_SUM,
            (scores, credits, way) ->
                Ratio.sum(Stream.concat(scores.stream().map(CreditScore::exact), credits.stream())
                    .toList()),
            now,
            before,
            rounding);
      case PER_PERIOD ->
        reasoning.derive(
            SUM_OF_ROUNDED,
            AccumulationProcedure::sumOfRounded,
            now,
            before,
            reasoning.parameter(CreditParameters.CREDIT_PRINT_SCALE));
    };
  }

  private static Ratio sumOfRounded(
      List<CreditScore> converted, List<Ratio> before, PrintedNumber form) {
    Stream<BigDecimal> rounded = Stream.concat(
        converted.stream().map(CreditScore::printed), before.stream().map(form::of));
    return Ratio.sum(rounded.map(Ratio::of).toList());
  }
}
