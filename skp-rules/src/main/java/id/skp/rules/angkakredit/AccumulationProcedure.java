package id.skp.rules.angkakredit;

import com.google.common.collect.ImmutableList;
import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Place;
import id.skp.rules.PrintedForm;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
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
  public Step<CreditScore> apply(CreditAddends addends, Reasoning reasoning) {
    if (addends.periods().isEmpty() && addends.credits().isEmpty()) {
      throw reasoning.missing(CreditRules.PERIODS.name(), CreditRules.PERIODS.title());
    }
    List<Step<CreditScore>> converted = IntStream.range(0, addends.periods().size())
        .mapToObj(index -> converted(addends.periods().get(index), index, reasoning))
        .toList();
    Step<List<Ratio>> before = reasoning.given(CreditRules.CREDITS, addends.credits());
    return Conversion.printed(sum(converted, before, reasoning), reasoning);
  }

  private static Step<CreditScore> converted(
      PeriodicConversion period, int index, Reasoning reasoning) {
    Place place = Place.in(CreditRules.PERIODS.name(), index, String.valueOf(index + 1));
    return reasoning.decideAt(place, CreditRules.CREDIT_PERIODIC, period);
  }

  private static Step<Ratio> sum(
      List<Step<CreditScore>> converted, Step<List<Ratio>> before, Reasoning reasoning) {
    Step<CreditRounding> rounding = reasoning.parameter(CreditParameters.CREDIT_ROUNDING);
    ImmutableList.Builder<Step<?>> because =
        ImmutableList.<Step<?>>builder().addAll(converted).add(before).add(rounding);
    return switch (rounding.value()) {
      case ONCE ->
        reasoning.conclude(
            EXACT_SUM,
            Ratio.sum(Stream.concat(
                    converted.stream().map(each -> each.value().exact()), before.value().stream())
                .toList()),
            because.build());
      case PER_PERIOD -> {
        Step<PrintedForm> form = reasoning.parameter(CreditParameters.CREDIT_PRINT_SCALE);
        yield reasoning.conclude(
            SUM_OF_ROUNDED,
            sumOfRounded(converted, before.value(), form.value()),
            because.add(form).build());
      }
    };
  }

  private static Ratio sumOfRounded(
      List<Step<CreditScore>> converted, List<Ratio> before, PrintedForm form) {
    Stream<BigDecimal> rounded = Stream.concat(
        converted.stream().map(each -> each.value().printed()), before.stream().map(form::of));
    return Ratio.sum(rounded.map(Ratio::of).toList());
  }
}
