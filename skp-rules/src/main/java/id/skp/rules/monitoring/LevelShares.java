package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Message;
import id.skp.rules.Place;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.angkakredit.AnnualConversion;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.PeriodicConversion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts one predicate by the months under each level. */
final class LevelShares {
  private static final Field EMPLOYMENT =
      Field.of("employment", "Status kepegawaian", "Employment");
  private static final Calculation CREDIT =
      Calculation.of("periodCredit", "Angka kredit evaluasi", "Credit of the evaluation");
  private static final Text NO_CREDIT = Text.of(
      "angka kredit berlaku bagi {1}; pegawai ini {0}", "credit is for {1}; this employee is {0}");
  private static final int MONTHS_OF_YEAR = 12;

  private final Reasoning reasoning;
  private final Place place;
  private final List<Step<?>> because = new ArrayList<>();

  LevelShares(Reasoning reasoning, Place place) {
    this.reasoning = reasoning;
    this.place = place;
  }

  Step<PeriodCredit> credit(
      EvaluationRecord record,
      EvaluationPeriod period,
      Map<Skp, Integer> byPlan,
      List<Step<?>> reasons) {
    byPlan.keySet().stream()
        .map(plan -> plan.employee().employment())
        .distinct()
        .forEach(this::requireCredit);
    Map<PositionLevel, Integer> months = earning(byPlan);
    int all = months.values().stream().mapToInt(each -> each).sum();
    List<CreditShare> shares = new ArrayList<>();
    PerformancePredicate predicate = record.evaluation().predicate();
    months.forEach((level, number) -> {
      Step<CreditScore> share = period.kind() == PeriodKind.TAHUN && number == MONTHS_OF_YEAR
          ? reasoning.decideAt(
              place,
              CreditRules.CREDIT_ANNUAL,
              new AnnualConversion(Optional.of(predicate), Optional.of(level)))
          : reasoning.decideAt(
              place,
              CreditRules.CREDIT_PERIODIC,
              new PeriodicConversion(
                  Optional.of(predicate), Optional.of(level), Optional.of((long) number)));
      because.add(share);
      shares.add(new CreditShare(level, number, share.value()));
    });
    return reasoning.conclude(
        CREDIT,
        new PeriodCredit(record.id(), period, all, total(shares, reasons), shares),
        because.isEmpty() ? reasons : because);
  }

  private void requireCredit(Employment employment) {
    Step<CreditEmployments> allowed = reasoning.parameter(MonitoringParameters.CREDIT_EMPLOYMENTS);
    because.add(reasoning.given(EMPLOYMENT, employment));
    because.add(allowed);
    if (!allowed.value().employments().contains(employment)) {
      throw reasoning.notApplicable(Message.of(NO_CREDIT, employment, allowed.value()));
    }
  }

  /** A level without credit takes nothing from the months under one that has it; alone it is refused by the rule. */
  private static Map<PositionLevel, Integer> earning(Map<Skp, Integer> byPlan) {
    Map<PositionLevel, Integer> months = new LinkedHashMap<>();
    byPlan.forEach(
        (plan, number) -> months.merge(plan.employee().position().level(), number, Integer::sum));
    if (months.keySet().stream().anyMatch(LevelShares::hasCredit)) {
      months.keySet().removeIf(level -> !hasCredit(level));
    }
    return months;
  }

  private static boolean hasCredit(PositionLevel level) {
    return level.type() == PositionType.FUNGSIONAL;
  }

  private CreditScore total(List<CreditShare> shares, List<Step<?>> reasons) {
    if (shares.size() == 1) {
      return shares.get(0).credit();
    }
    List<Ratio> exact = shares.isEmpty()
        ? List.of(Ratio.ZERO)
        : shares.stream().map(each -> each.credit().exact()).toList();
    Step<CreditScore> sum = sum(exact, because.isEmpty() ? reasons : because, reasoning);
    because.add(sum);
    return sum.value();
  }

  static Step<CreditScore> sum(
      List<Ratio> exact, List<? extends Step<?>> because, Reasoning reasoning) {
    return reasoning.decide(
        CreditRules.CREDIT_ACCUMULATION, new CreditAddends(List.of(), exact), List.copyOf(because));
  }
}
