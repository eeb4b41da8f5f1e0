package id.skp.rules.permenpanrb8of2021.transition;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateRules;
import id.skp.rules.permenpanrb8of2021.predicate.ScoreAndIdea;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import java.util.Optional;

/** Evaluates the second half of 2021, joins it with the first, and gives the predicate of the year. */
final class Year2021Procedure implements Procedure<Year2021, YearOutcome2021> {
  private static final Calculation FOUND = Calculation.of(
      "halfYearScore", "Nilai kinerja dalam evaluasi", "Performance score of the evaluation");
  private static final Calculation WHOLE_YEAR =
      Calculation.of("yearScore", "Nilai kinerja setahun", "Performance score of the year");
  private static final Calculation SECOND_HALF = Calculation.of(
          "secondHalfScore", "Nilai kinerja Juli-Desember", "Performance score of July to December")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);
  private static final Calculation OUTCOME =
      Calculation.of("outcome", "Nilai dan predikat tahun 2021", "Score and predicate of 2021");

  private static final Field<Appraisal, EvaluationPeriod> PERIOD =
      Field.of("period", Appraisal::period, "Periode penilaian", "Period of the appraisal");
  private static final Text OTHER_HALF = Text.of(
      "perlu penilaian semester sejak {0}, diberikan {1}: paruh sebelumnya sudah masuk lewat nilai PP 46/2011",
      "needs the appraisal of the half-year from {0}, got {1}: what lies before enters by its value under PP 46/2011");

  @Override
  public Step<YearOutcome2021> apply(Facts<Year2021> facts, Reasoning reasoning) {
    Facts<Appraisal> half = facts.document(Year2021.SECOND_HALF);
    reasoning.require(
        half.get(PERIOD),
        reasoning.parameter(TransitionParameters.FIRST_DAY_SCORED),
        (period, first) ->
            period.kind() == PeriodKind.SEMESTER && period.first().equals(first),
        (period, first) -> half.invalid(PERIOD, Message.of(OTHER_HALF, first, period)));
    Step<Optional<Ratio>> found = reasoning.derive(
        FOUND, Evaluation::performanceScore, reasoning.decide(PerformanceRules.EVALUATION, half));
    reasoning.require(found, Optional::isPresent, none -> facts.missing(HalfYears.SECOND_HALF));
    Step<Ratio> second = reasoning.derive(SECOND_HALF, Optional::orElseThrow, found);
    Step<IntegratedScore> integrated = reasoning
        .call(TransitionRules.INTEGRATION_2021)
        .with(HalfYears.FIRST_HALF, facts.get(Year2021.FIRST_HALF))
        .with(HalfYears.SECOND_HALF, second)
        .decide();
    Step<PerformancePredicate> predicate = reasoning
        .call(PredicateRules.NUMERIC_PREDICATE)
        .with(ScoreAndIdea.SCORE, reasoning.derive(WHOLE_YEAR, IntegratedScore::score, integrated))
        .with(ScoreAndIdea.NEW_IDEA, half.get(ScoreAndIdea.OF_APPRAISAL))
        .decide();
    return reasoning.derive(OUTCOME, YearOutcome2021::new, integrated, second, predicate);
  }
}
