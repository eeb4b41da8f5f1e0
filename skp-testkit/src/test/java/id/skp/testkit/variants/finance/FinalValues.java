package id.skp.testkit.variants.finance;

import static id.skp.testkit.variants.finance.FinanceParameters.ADJUSTMENT_ORDER;
import static id.skp.testkit.variants.finance.FinanceParameters.CORRECTION_LIMIT;
import static id.skp.testkit.variants.finance.FinanceParameters.ORGANISATION_WEIGHTS;
import static id.skp.testkit.variants.finance.FinanceParameters.ORGANISATION_WEIGHT_BELOW;
import static id.skp.testkit.variants.finance.FinanceParameters.PRINTED_VALUE;
import static id.skp.testkit.variants.finance.FinanceParameters.RATING_BANDS;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Bands;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.testkit.variants.finance.Adjustments.Cases;
import id.skp.testkit.variants.finance.Adjustments.DisciplineCase;
import id.skp.testkit.variants.finance.Adjustments.OfSubordinates;
import id.skp.testkit.variants.finance.Values.Pair;
import id.skp.testkit.variants.finance.Words.AdjustmentOrder;
import id.skp.testkit.variants.finance.Words.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the initial value to the final one, the ratings and the standard quadrant. */
final class FinalValues {
  private static final Calculation WEIGHT =
      Calculation.of("weight", "Bobot NKO (%)", "Weight of the organisation (%)");
  private static final Calculation MIXED = Calculation.of(
          "mixed", "Nilai sendiri dan NKO menurut bobot", "Own value and NKO by weight")
      .printedAs(PRINTED_VALUE);
  private static final Calculation MIX =
      Calculation.of("mix", "Bobot dan nilai", "Weight and value");
  private static final Calculation ADJUSTMENT = Calculation.of(
          "adjustment", "Koreksi dikurangi pengurang", "Correction less deductions")
      .printedAs(PRINTED_VALUE);
  private static final Calculation ADJUSTED =
      Calculation.of("adjusted", "Nilai disesuaikan", "Adjusted value").printedAs(PRINTED_VALUE);
  private static final Calculation RATING =
      Calculation.of("rating", "Rating menurut rentang", "Rating by band");
  private static final Calculation CONCLUSION =
      Calculation.of("conclusion", "Nilai, rating, dan predikat", "Values, ratings, predicate");

  /** An own value and the organisation's. */
  record Mix(Ratio ownValue, Ratio organisationValue, Tier tier) {}

  /** How much the organisation weighs, and the mixed value. */
  record Mixed(Ratio weightPercent, Ratio value) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{1} ({0} %)"), weightPercent, value).toText();
    }
  }

  /** What is known of a person at the end of the period. */
  record Person(
      Pair values,
      List<DisciplineCase> cases,
      List<Ratio> subordinateDeductions,
      Optional<Ratio> correction,
      Ratio organisationValue,
      Tier tier) {}

  /** What came out. */
  record Conclusion(
      Ratio initial,
      Ratio adjusted,
      Ratio value,
      Ratio resultValue,
      Ratio behaviourValue,
      Rating resultRating,
      Rating behaviourRating,
      PerformancePredicate predicate)
      implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0} ({1})"), predicate, value).toText();
    }
  }

  private FinalValues() {}

  static Step<Mixed> mix(Mix input, Reasoning reasoning) {
    Values.requireValue(FinanceRules.ORGANISATION_VALUE, input.organisationValue(), reasoning);
    Step<Ratio> own = reasoning.given(FinanceRules.OWN_VALUE, input.ownValue());
    Step<Ratio> organisation =
        reasoning.given(FinanceRules.ORGANISATION_VALUE, input.organisationValue());
    Step<Ratio> weight = weight(own, organisation, input.tier(), reasoning);
    return reasoning.derive(
        MIX,
        Mixed::new,
        weight,
        reasoning.derive(MIXED, FinalValues::mixed, own, organisation, weight));
  }

  private static Step<Ratio> weight(
      Step<Ratio> own, Step<Ratio> organisation, Tier tier, Reasoning reasoning) {
    if (own.value().compareTo(organisation.value()) < 0) {
      Step<Ratio> below = reasoning.parameter(ORGANISATION_WEIGHT_BELOW);
      return reasoning.conclude(WEIGHT, below.value(), List.of(own, organisation, below));
    }
    var byTier = reasoning.parameter(ORGANISATION_WEIGHTS);
    Step<Tier> given = reasoning.given(FinanceRules.TIER, tier);
    Ratio weight = Optional.ofNullable(byTier.value().get(tier))
        .orElseThrow(
            () -> reasoning.missing(FinanceRules.TIER.name(), ORGANISATION_WEIGHTS.title()));
    return reasoning.conclude(WEIGHT, weight, List.of(own, organisation, given, byTier));
  }

  private static Ratio mixed(Ratio own, Ratio organisation, Ratio weightPercent) {
    Ratio distance = organisation.minus(own);
    return own.plus(distance.times(weightPercent).dividedBy(Ratio.HUNDRED));
  }

  static Step<Conclusion> conclude(Person person, Reasoning reasoning) {
    Step<Ratio> initial = reasoning.decide(FinanceRules.INITIAL_VALUE, person.values());
    Step<Ratio> results =
        reasoning.given(FinanceRules.RESULT_VALUE, person.values().resultValue());
    Step<Ratio> behaviour =
        reasoning.given(FinanceRules.BEHAVIOUR_VALUE, person.values().behaviourValue());
    Step<Ratio> adjustment = adjustment(person, reasoning);
    Step<Ratio> adjusted = adjusted(initial, adjustment, reasoning);

    boolean adjustFirst =
        reasoning.parameter(ADJUSTMENT_ORDER).value() == AdjustmentOrder.ADJUST_THEN_MIX;
    Step<Ratio> own = adjustFirst ? adjusted : initial;
    Step<Mixed> mix = reasoning.decide(
        FinanceRules.ORGANISATION_MIX,
        new Mix(own.value(), person.organisationValue(), person.tier()),
        List.of(own, reasoning.parameter(ADJUSTMENT_ORDER)));
    Finisher finisher = new Finisher(person.organisationValue(), mix, adjustment, adjustFirst);
    Step<Ratio> finalResults = finisher.finish(results, reasoning);
    Step<Ratio> finalBehaviour = finisher.finish(behaviour, reasoning);
    Step<Ratio> value = finisher.finish(initial, reasoning);
    Step<Rating> resultRating = rating(finalResults, reasoning);
    Step<Rating> behaviourRating = rating(finalBehaviour, reasoning);
    Step<PerformancePredicate> predicate = reasoning.decide(
        Rules6Of2022.PERFORMANCE_PREDICATE,
        Ratings.of(resultRating.value(), behaviourRating.value()),
        List.of(resultRating, behaviourRating));
    return reasoning.conclude(
        CONCLUSION,
        new Conclusion(
            initial.value(),
            adjusted.value(),
            value.value(),
            finalResults.value(),
            finalBehaviour.value(),
            resultRating.value(),
            behaviourRating.value(),
            predicate.value()),
        List.of(value, predicate));
  }

  private record Finisher(
      Ratio organisation, Step<Mixed> mix, Step<Ratio> adjustment, boolean adjustFirst) {
    Step<Ratio> finish(Step<Ratio> own, Reasoning reasoning) {
      return adjustFirst
          ? mixed(adjusted(own, adjustment, reasoning), reasoning)
          : adjusted(mixed(own, reasoning), adjustment, reasoning);
    }

    private Step<Ratio> mixed(Step<Ratio> own, Reasoning reasoning) {
      return reasoning.derive(
          MIXED,
          (value, nko, weight) -> FinalValues.mixed(value, nko, weight.weightPercent()),
          own,
          reasoning.given(FinanceRules.ORGANISATION_VALUE, organisation),
          mix);
    }
  }

  private static Step<Ratio> adjusted(
      Step<Ratio> own, Step<Ratio> adjustment, Reasoning reasoning) {
    return reasoning.derive(ADJUSTED, Ratio::plus, own, adjustment);
  }

  private static Step<Ratio> adjustment(Person person, Reasoning reasoning) {
    List<Step<?>> because = new ArrayList<>();
    Ratio sum = Ratio.ZERO;
    if (!person.cases().isEmpty()) {
      Step<Ratio> points =
          reasoning.decide(FinanceRules.DISCIPLINE_DEDUCTION, new Cases(person.cases()));
      because.add(points);
      sum = sum.minus(points.value());
    }
    if (!person.subordinateDeductions().isEmpty()) {
      Step<Ratio> points = reasoning.decide(
          FinanceRules.IMPACT_DEDUCTION, new OfSubordinates(person.subordinateDeductions()));
      because.add(points);
      sum = sum.minus(points.value());
    }
    if (person.correction().isPresent()) {
      Step<Ratio> limit = reasoning.parameter(CORRECTION_LIMIT);
      Ratio points = person.correction().get();
      reasoning.requireWithin(
          FinanceRules.CORRECTION.name(), points, limit.value().negated(), limit.value());
      because.add(reasoning.given(FinanceRules.CORRECTION, points));
      because.add(limit);
      sum = sum.plus(points);
    }
    return reasoning.conclude(ADJUSTMENT, sum, because);
  }

  private static Step<Rating> rating(Step<Ratio> value, Reasoning reasoning) {
    return reasoning.derive(RATING, Bands::of, reasoning.parameter(RATING_BANDS), value);
  }
}
