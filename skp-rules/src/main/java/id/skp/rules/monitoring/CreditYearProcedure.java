package id.skp.rules.monitoring;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Message;
import id.skp.rules.Place;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.angkakredit.AnnualConversion;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.PeriodicConversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Converts the predicates of a file: each periodic one by the whole months of its period in which the plan held, that of the
 * year as a whole. The periods are added up exactly; the year stands beside them.
 */
final class CreditYearProcedure implements Procedure<PerformanceFile, YearCredit> {
  private static final Field PLAN_ID = Field.of("skpId", "SKP", "Plan");
  private static final Calculation CREDITS =
      Calculation.of("credits", "Angka kredit setahun", "Credit of the year");
  private static final Text OVERLAP = Text.of(
      "{0} dan {1} mencakup hari yang sama; hitung salah satu saja",
      "{0} and {1} share days; count one of them only");

  @Override
  public Step<YearCredit> apply(PerformanceFile file, Reasoning reasoning) {
    List<Step<?>> because = new ArrayList<>();
    because.add(reasoning.given(PLAN_ID, file.skpId()));
    List<EvaluationRecord> evaluations = file.lastEvaluations().values().stream()
        .map(last -> LastEvaluation.of(file, last, because, reasoning))
        .toList();
    if (evaluations.isEmpty()) {
      throw reasoning.missing(
          MonitoringRules.EVALUATIONS.name(), MonitoringRules.EVALUATIONS.title());
    }
    List<EvaluationRecord> periodic = evaluations.stream()
        .filter(each -> each.evaluation().period().kind() != PeriodKind.TAHUN)
        .toList();
    refuseOverlaps(periodic, reasoning);
    List<PeriodCredit> periods = new ArrayList<>();
    Optional<PeriodCredit> annual = Optional.empty();
    for (EvaluationRecord each : evaluations) {
      PeriodCredit credit = credit(file, each, because, reasoning);
      if (periodic.contains(each)) {
        periods.add(credit);
      } else {
        annual = Optional.of(credit);
      }
    }
    return reasoning.conclude(
        CREDITS, new YearCredit(periods, sum(periods, because, reasoning), annual), because);
  }

  private static void refuseOverlaps(List<EvaluationRecord> periodic, Reasoning reasoning) {
    for (int i = 1; i < periodic.size(); i++) {
      EvaluationPeriod before = periodic.get(i - 1).evaluation().period();
      EvaluationPeriod period = periodic.get(i).evaluation().period();
      if (before.range().overlaps(period.range())) {
        throw reasoning.conflict(
            MonitoringRules.EVALUATIONS.name(), Message.of(OVERLAP, before, period));
      }
    }
  }

  private static PeriodCredit credit(
      PerformanceFile file, EvaluationRecord record, List<Step<?>> because, Reasoning reasoning) {
    Evaluation evaluation = record.evaluation();
    EvaluationPeriod period = evaluation.period();
    Skp plan = file.planFor(period)
        .orElseThrow(
            () -> reasoning.missing(MonitoringRules.PLANS.name(), MonitoringRules.PLANS.title()));
    int months = plan.period().contains(period.range())
        ? period.months()
        : WholeMonths.of(plan.period(), period.range());
    Optional<PerformancePredicate> predicate = Optional.of(evaluation.predicate());
    Optional<PositionLevel> level = Optional.of(plan.employee().position().level());
    Place place = Place.in(
        MonitoringRules.EVALUATIONS.name(), file.evaluations().indexOf(record), period.toString());
    boolean wholeYear = period.kind() == PeriodKind.TAHUN && months == period.months();
    Step<CreditScore> credit = wholeYear
        ? reasoning.decideAt(
            place, CreditRules.CREDIT_ANNUAL, new AnnualConversion(predicate, level))
        : reasoning.decideAt(
            place,
            CreditRules.CREDIT_PERIODIC,
            new PeriodicConversion(predicate, level, Optional.of((long) months)));
    because.add(credit);
    return new PeriodCredit(record.id(), period, months, credit.value());
  }

  private static Optional<CreditScore> sum(
      List<PeriodCredit> periods, List<Step<?>> because, Reasoning reasoning) {
    if (periods.isEmpty()) {
      return Optional.empty();
    }
    List<Ratio> exact = periods.stream().map(each -> each.credit().exact()).toList();
    Step<CreditScore> sum = reasoning.decide(
        CreditRules.CREDIT_ACCUMULATION, new CreditAddends(List.of(), exact), List.copyOf(because));
    because.add(sum);
    return Optional.of(sum.value());
  }
}
