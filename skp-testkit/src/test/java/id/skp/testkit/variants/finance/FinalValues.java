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
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.value.Bands;
import id.skp.testkit.variants.finance.Adjustments.DisciplineCase;
import id.skp.testkit.variants.finance.Adjustments.Disciplined;
import id.skp.testkit.variants.finance.Adjustments.Impacted;
import id.skp.testkit.variants.finance.Values.Pair;
import id.skp.testkit.variants.finance.Values.Valued;
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
  private static final Calculation DEDUCTED =
      Calculation.of("deducted", "Pengurang", "Deduction").printedAs(PRINTED_VALUE);
  private static final Calculation LOWEST =
      Calculation.of("lowestCorrection", "Koreksi terendah", "Lowest correction");
  private static final Calculation ADJUSTED =
      Calculation.of("adjusted", "Nilai disesuaikan", "Adjusted value").printedAs(PRINTED_VALUE);
  private static final Calculation RATING =
      Calculation.of("rating", "Rating menurut rentang", "Rating by band");
  private static final Calculation CONCLUSION =
      Calculation.of("conclusion", "Nilai, rating, dan predikat", "Values, ratings, predicate");

  /** Something beside the organisation's value. */
  interface OfOrganisation {
    /** Returns the organisation's value. */
    Ratio organisationValue();

    /** Returns the tier. */
    Tier tier();
  }

  /** An own value and the organisation's. */
  record Mix(Ratio ownValue, Ratio organisationValue, Tier tier) implements OfOrganisation {}

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
      Tier tier)
      implements Valued, Disciplined, Impacted, OfOrganisation {
    @Override
    public Ratio resultValue() {
      return values.resultValue();
    }

    @Override
    public Ratio behaviourValue() {
      return values.behaviourValue();
    }

    @Override
    public List<Ratio> deductions() {
      return subordinateDeductions;
    }
  }

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

  static Step<Mixed> mix(Facts<Mix> facts, Reasoning reasoning) {
    Step<Ratio> own = facts.get(FinanceRules.OWN_VALUE);
    Step<Ratio> organisation = Values.required(facts, FinanceRules.ORGANISATION_VALUE, reasoning);
    Step<Ratio> weight = weight(own, organisation, facts, reasoning);
    return reasoning.derive(
        MIX,
        Mixed::new,
        weight,
        reasoning.derive(MIXED, FinalValues::mixed, own, organisation, weight));
  }

  private static Step<Ratio> weight(
      Step<Ratio> own, Step<Ratio> organisation, Facts<Mix> facts, Reasoning reasoning) {
    if (reasoning.by(own).compareTo(reasoning.by(organisation)) < 0) {
      return reasoning.derive(
          WEIGHT,
          (value, nko, below) -> below,
          own,
          organisation,
          reasoning.parameter(ORGANISATION_WEIGHT_BELOW));
    }
    return reasoning.derive(
        WEIGHT,
        (byTier, tier) -> Optional.ofNullable(byTier.get(tier))
            .orElseThrow(() ->
                reasoning.missing(facts.pointer(FinanceRules.TIER), ORGANISATION_WEIGHTS.title())),
        reasoning.parameter(ORGANISATION_WEIGHTS),
        facts.get(FinanceRules.TIER));
  }

  private static Ratio mixed(Ratio own, Ratio organisation, Ratio weightPercent) {
    Ratio distance = organisation.minus(own);
    return own.plus(distance.times(weightPercent).dividedBy(Ratio.HUNDRED));
  }

  static Step<Conclusion> conclude(Facts<Person> person, Reasoning reasoning) {
    Step<Ratio> results = person.get(FinanceRules.RESULT_VALUE);
    Step<Ratio> behaviour = person.get(FinanceRules.BEHAVIOUR_VALUE);
    Step<Ratio> initial = reasoning
        .call(FinanceRules.INITIAL_VALUE)
        .with(FinanceRules.RESULT_VALUE, results)
        .with(FinanceRules.BEHAVIOUR_VALUE, behaviour)
        .decide();
    Step<Ratio> adjustment = adjustment(person, reasoning);
    Step<Ratio> adjusted = adjusted(initial, adjustment, reasoning);

    boolean adjustFirst =
        reasoning.is(reasoning.parameter(ADJUSTMENT_ORDER), AdjustmentOrder.ADJUST_THEN_MIX);
    Step<Ratio> organisation = person.get(FinanceRules.ORGANISATION_VALUE);
    Step<Mixed> mix = reasoning
        .call(FinanceRules.ORGANISATION_MIX)
        .with(FinanceRules.OWN_VALUE, adjustFirst ? adjusted : initial)
        .with(FinanceRules.ORGANISATION_VALUE, organisation)
        .with(FinanceRules.TIER, person.get(FinanceRules.TIER))
        .decide();
    Finisher finisher = new Finisher(organisation, mix, adjustment, adjustFirst);
    Step<Ratio> finalResults = finisher.finish(results, reasoning);
    Step<Ratio> finalBehaviour = finisher.finish(behaviour, reasoning);
    Step<Ratio> value = finisher.finish(initial, reasoning);
    Step<Rating> resultRating = rating(finalResults, reasoning);
    Step<Rating> behaviourRating = rating(finalBehaviour, reasoning);
    Step<PerformancePredicate> predicate = reasoning
        .call(Rules6Of2022.PERFORMANCE_PREDICATE)
        .with(Ratings.RESULT_RATING, Optional.of(resultRating))
        .with(Ratings.BEHAVIOUR_RATING, Optional.of(behaviourRating))
        .decide();
    return reasoning.conclude(
        CONCLUSION,
        new Conclusion(
            reasoning.by(initial),
            reasoning.by(adjusted),
            reasoning.by(value),
            reasoning.by(finalResults),
            reasoning.by(finalBehaviour),
            reasoning.by(resultRating),
            reasoning.by(behaviourRating),
            reasoning.by(predicate)));
  }

  private record Finisher(
      Step<Ratio> organisation, Step<Mixed> mix, Step<Ratio> adjustment, boolean adjustFirst) {
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
          organisation,
          mix);
    }
  }

  private static Step<Ratio> adjusted(
      Step<Ratio> own, Step<Ratio> adjustment, Reasoning reasoning) {
    return reasoning.derive(ADJUSTED, Ratio::plus, own, adjustment);
  }

  private static Step<Ratio> adjustment(Facts<Person> person, Reasoning reasoning) {
    List<Step<Ratio>> points = new ArrayList<>();
    Step<List<DisciplineCase>> cases = person.get(FinanceRules.CASES);
    if (!reasoning.when(cases, List::isEmpty)) {
      points.add(reasoning.derive(
          DEDUCTED,
          Ratio::negated,
          reasoning
              .call(FinanceRules.DISCIPLINE_DEDUCTION)
              .with(FinanceRules.CASES, cases)
              .decide()));
    }
    Step<List<Ratio>> deductions = person.get(FinanceRules.DEDUCTIONS);
    if (!reasoning.when(deductions, List::isEmpty)) {
      points.add(reasoning.derive(
          DEDUCTED,
          Ratio::negated,
          reasoning
              .call(FinanceRules.IMPACT_DEDUCTION)
              .with(FinanceRules.DEDUCTIONS, deductions)
              .decide()));
    }
    person.find(FinanceRules.CORRECTION).ifPresent(correction -> {
      Step<Ratio> limit = reasoning.parameter(CORRECTION_LIMIT);
      reasoning.requireWithin(
          person,
          FinanceRules.CORRECTION,
          correction,
          reasoning.derive(LOWEST, Ratio::negated, limit),
          limit);
      points.add(correction);
    });
    return reasoning.derive(ADJUSTMENT, (List<Ratio> all) -> Ratio.sum(all), points);
  }

  private static Step<Rating> rating(Step<Ratio> value, Reasoning reasoning) {
    return reasoning.derive(RATING, Bands::of, reasoning.parameter(RATING_BANDS), value);
  }
}
