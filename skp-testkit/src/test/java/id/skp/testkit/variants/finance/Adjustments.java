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
import id.skp.rules.Message;
import id.skp.rules.Place;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
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

  /** The discipline cases of a person. */
  record Cases(List<DisciplineCase> cases) {}

  /** The deductions of a person's subordinates, in points. */
  record OfSubordinates(List<Ratio> deductions) {}

  private Adjustments() {}

  static Step<Ratio> discipline(Cases input, Reasoning reasoning) {
    for (int i = 0; i < input.cases().size(); i++) {
      Place place = Place.in(FinanceRules.CASES.name(), i, "");
      DisciplineCase each = input.cases().get(i);
      reasoning.requireNotNegative(place.path(FinanceRules.SCORE.name()), each.score());
      reasoning.requireNotNegative(
          place.path(FinanceRules.QUARTERS_AGO.name()), Ratio.of(each.quartersAgo()));
    }
    Step<List<DisciplineCase>> counting = reasoning.derive(
        COUNTING,
        (cases, quarters) -> cases.stream()
            .filter(each -> each.quartersAgo() < quarters.getOrDefault(each.level(), 0L))
            .toList(),
        reasoning.given(FinanceRules.CASES, input.cases()),
        reasoning.parameter(DISCIPLINE_QUARTERS));
    return reasoning.derive(
        HIGHEST,
        (cases, shares) -> cases.stream()
            .map(each -> shares
                .getOrDefault(each.level(), Ratio.ZERO)
                .times(each.score())
                .dividedBy(Ratio.HUNDRED))
            .reduce(Ratio.ZERO, Ratio::max),
        counting,
        reasoning.parameter(DISCIPLINE_SHARES));
  }

  static Step<Ratio> impact(OfSubordinates input, Reasoning reasoning) {
    for (int i = 0; i < input.deductions().size(); i++) {
      reasoning.requireNotNegative(
          FinanceRules.DEDUCTIONS.name() + "[" + i + "]", input.deductions().get(i));
    }
    Step<Ratio> together = reasoning.derive(
        TOGETHER,
        (all, way) -> way == ImpactAggregation.SUM
            ? Ratio.sum(all)
            : all.stream().reduce(Ratio.ZERO, Ratio::max),
        reasoning.given(FinanceRules.DEDUCTIONS, input.deductions()),
        reasoning.parameter(IMPACT_AGGREGATION));
    return reasoning.derive(
        IMPACT,
        (points, share, most) -> points.times(share).dividedBy(Ratio.HUNDRED).min(most),
        together,
        reasoning.parameter(IMPACT_SHARE),
        reasoning.parameter(IMPACT_MAX));
  }
}
