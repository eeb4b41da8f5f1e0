package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Evaluates the second half of 2021, joins it with the first, and gives the predicate of the year. */
final class Year2021Procedure implements Procedure<Year2021, YearOutcome2021> {
  private static final Calculation SECOND_HALF = Calculation.of(
          "secondHalfScore", "Nilai kinerja Juli-Desember", "Performance score of July to December")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);
  private static final Calculation OUTCOME =
      Calculation.of("outcome", "Nilai dan predikat tahun 2021", "Score and predicate of 2021");

  @Override
  public Step<YearOutcome2021> apply(Year2021 year, Reasoning reasoning) {
    Step<Evaluation> evaluated = reasoning.decide(PerformanceRules.EVALUATION, year.secondHalf());
    Ratio score = evaluated
        .value()
        .performanceScore()
        .orElseThrow(() ->
            reasoning.missing(Rules8Of2021.SECOND_HALF.name(), Rules8Of2021.SECOND_HALF.title()));
    Step<Ratio> second = reasoning.conclude(SECOND_HALF, score, List.of(evaluated));
    Step<IntegratedScore> integrated = reasoning.decide(
        Rules8Of2021.INTEGRATION_2021,
        new HalfYears(year.firstHalfPp46(), second.value()),
        List.of(second));
    Step<PerformancePredicate> predicate = reasoning.decide(
        Rules8Of2021.NUMERIC_PREDICATE,
        new ScoreAndIdea(integrated.value().score(), year.secondHalf().newIdea().isPresent()),
        List.of(integrated));
    return reasoning.derive(OUTCOME, YearOutcome2021::new, integrated, second, predicate);
  }
}
