package id.skp.testkit.variants.finance;

import static id.skp.testkit.variants.finance.FinanceParameters.DISCIPLINE_QUARTERS;
import static id.skp.testkit.variants.finance.FinanceParameters.DISCIPLINE_SHARES;
import static id.skp.testkit.variants.finance.FinanceParameters.IMPACT_AGGREGATION;
import static id.skp.testkit.variants.finance.FinanceParameters.IMPACT_MAX;
import static id.skp.testkit.variants.finance.FinanceParameters.IMPACT_SHARE;
import static id.skp.testkit.variants.finance.FinanceParameters.PRINTED_VALUE;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.testkit.variants.finance.Words.Breach;
import id.skp.testkit.variants.finance.Words.ImpactAggregation;
import java.util.List;

/** What is taken off a value. */
final class Adjustments {
  private static final Calculation COUNTING =
      Calculation.of("counting", "Hukuman yang masih diperhitungkan", "Cases that still count");
  private static final Calculation HIGHEST = Calculation.of(
          "highest", "Pengurang tertinggi, bukan jumlah", "The highest deduction, not the sum")
      .printedAs(PRINTED_VALUE);
  private static final Calculation TOGETHER =
      Calculation.of("together", "Pengurang bawahan", "Deductions of the subordinates");
  private static final Calculation IMPACT = Calculation.of(
          "impact", "Bagian atasan, paling tinggi batas", "The superior's share, at most the limit")
      .printedAs(PRINTED_VALUE);

  /** A discipline case with the score that the panel gave it. */
  record DisciplineCase(Breach level, Ratio score, long quartersAgo) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0} {1} (-{2})"), level, score, quartersAgo).toText();
    }
  }

  /** Somebody with discipline cases. */
  interface Disciplined {
    /** Returns the cases. */
    List<DisciplineCase> cases();
  }

  /** Somebody with deductions of subordinates. */
  interface Impacted {
    /** Returns the deductions, in points. */
    List<Ratio> deductions();
  }

  /** The discipline cases of a person. */
  record Cases(List<DisciplineCase> cases) implements Disciplined {}

  /** The deductions of a person's subordinates, in points. */
  record OfSubordinates(List<Ratio> deductions) implements Impacted {}

  private Adjustments() {}

  static Step<Ratio> discipline(Facts<Cases> facts, Reasoning reasoning) {
    Step<List<DisciplineCase>> cases = facts.get(FinanceRules.CASES);
    reasoning.requireEach(
        cases,
        each -> each.score().signum() >= 0,
        (i, each) -> facts.invalid(
            FinanceRules.CASES, i + "/" + FinanceRules.SCORE, Reasoning.negative(each.score())));
    reasoning.requireEach(
        cases,
        each -> each.quartersAgo() >= 0,
        (i, each) -> facts.invalid(
            FinanceRules.CASES,
            i + "/" + FinanceRules.QUARTERS_AGO,
            Reasoning.negative(Ratio.of(each.quartersAgo()))));
    Step<List<DisciplineCase>> counting = reasoning.derive(
        COUNTING,
        (all, quarters) -> all.stream()
            .filter(each -> each.quartersAgo() < quarters.getOrDefault(each.level(), 0L))
            .toList(),
        cases,
        reasoning.parameter(DISCIPLINE_QUARTERS));
    return reasoning.derive(
        HIGHEST,
        (all, shares) -> all.stream()
            .map(each -> shares
                .getOrDefault(each.level(), Ratio.ZERO)
                .times(each.score())
                .dividedBy(Ratio.HUNDRED))
            .reduce(Ratio.ZERO, Ratio::max),
        counting,
        reasoning.parameter(DISCIPLINE_SHARES));
  }

  static Step<Ratio> impact(Facts<OfSubordinates> facts, Reasoning reasoning) {
    Step<List<Ratio>> deductions = facts.get(FinanceRules.DEDUCTIONS);
    reasoning.requireEach(
        deductions,
        each -> each.signum() >= 0,
        (i, each) ->
            facts.invalid(FinanceRules.DEDUCTIONS, Integer.toString(i), Reasoning.negative(each)));
    Step<Ratio> together = reasoning.derive(
        TOGETHER,
        (all, way) -> way == ImpactAggregation.SUM
            ? Ratio.sum(all)
            : all.stream().reduce(Ratio.ZERO, Ratio::max),
        deductions,
        reasoning.parameter(IMPACT_AGGREGATION));
    return reasoning.derive(
        IMPACT,
        (points, share, most) -> points.times(share).dividedBy(Ratio.HUNDRED).min(most),
        together,
        reasoning.parameter(IMPACT_SHARE),
        reasoning.parameter(IMPACT_MAX));
  }
}
