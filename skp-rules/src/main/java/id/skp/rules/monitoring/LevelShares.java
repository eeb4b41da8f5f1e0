package id.skp.rules.monitoring;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FiledEvaluation;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleKey;
import id.skp.rules.Step;
import id.skp.rules.UndecidedPart;
import id.skp.rules.angkakredit.AnnualConversion;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.PeriodicConversion;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Converts one predicate by the months under each level. */
final class LevelShares {
  private static final Calculation EMPLOYMENTS =
      Calculation.of("employment", "Status kepegawaian", "Employment");
  private static final Calculation JUDGED =
      Calculation.of("predicate", "Predikat evaluasi", "Predicate of the evaluation");
  private static final Calculation LEVEL =
      Calculation.of("level", "Jenjang yang dijabat", "Level that was held");
  private static final Calculation SHARE =
      Calculation.of("share", "Angka kredit menurut jenjang", "Credit by level");
  private static final Calculation MONTHS =
      Calculation.of("months", "Bulan menurut jenjang", "Months by level");
  private static final Calculation CREDIT =
      Calculation.of("periodCredit", "Angka kredit evaluasi", "Credit of the evaluation");
  private static final Calculation THEN = Calculation.of(
      "earlierCredit",
      "Angka kredit menurut aturan yang berlaku saat itu",
      "Credit by the rules then in force");
  private static final Text NO_CREDIT = Text.of(
      "angka kredit berlaku bagi {1}; pegawai ini {0}", "credit is for {1}; this employee is {0}");
  private static final Text NOT_FUNCTIONAL = Text.of(
      "{0} tidak memperoleh angka kredit; hanya jabatan fungsional",
      "{0} earns no credit; functional posts alone do");
  private static final int MONTHS_OF_YEAR = 12;

  /** Takes months that earn nothing beside others that do. */
  @FunctionalInterface
  interface Leaving {
    void leave(Skp plan, List<EvaluationPeriod> months, Message why);
  }

  private final Step<FiledEvaluation> filed;
  private final String pointer;
  private final Reasoning reasoning;

  LevelShares(Step<FiledEvaluation> filed, String pointer, Reasoning reasoning) {
    this.filed = filed;
    this.pointer = pointer;
    this.reasoning = reasoning;
  }

  Step<PeriodCredit> credit(
      EvaluationPeriod period, Map<Skp, List<EvaluationPeriod>> byPlan, Leaving leaving) {
    CreditEmployments allowed =
        reasoning.by(reasoning.parameter(MonitoringParameters.CREDIT_EMPLOYMENTS));
    Map<Skp, List<EvaluationPeriod>> counting = new LinkedHashMap<>(byPlan);
    byPlan.forEach((plan, held) -> {
      Employment employment = plan.employee().employment();
      if (!allowed.employments().contains(employment)) {
        reasoning.by(reasoning.derive(EMPLOYMENTS, each -> employment, filed));
        leaving.leave(plan, held, Message.of(NO_CREDIT, employment, allowed));
        counting.remove(plan);
      }
    });
    Step<PerformancePredicate> predicate =
        reasoning.derive(JUDGED, each -> each.record().evaluation().predicate(), filed);
    Map<PositionLevel, Integer> months = earning(counting, leaving);
    int all = months.values().stream().mapToInt(each -> each).sum();
    List<Step<CreditShare>> shares = new ArrayList<>();
    months.forEach((level, number) -> shares.add(share(predicate, level, number, period)));
    Step<CreditScore> total = total(shares);
    List<CreditShare> parts = shares.stream().map(reasoning::by).toList();
    return reasoning.conclude(
        CREDIT,
        new PeriodCredit(
            reasoning.by(filed).record().id(), period, all, reasoning.by(total), parts));
  }

  private Step<CreditShare> share(
      Step<PerformancePredicate> predicate,
      PositionLevel level,
      int number,
      EvaluationPeriod period) {
    Step<PositionLevel> held = reasoning.derive(LEVEL, each -> level, filed);
    Step<Long> months = months(number);
    boolean wholeYear = period.kind() == PeriodKind.TAHUN && number == MONTHS_OF_YEAR;
    Applicability law = Applicability.of(reasoning);
    if (!law.isInForceOn(period.last()) && law.hasEarlier(period.last())) {
      Step<CreditScore> then = wholeYear
          ? then(
              period.last(),
              CreditRules.CREDIT_ANNUAL,
              (judged, post, count) -> new AnnualConversion(Optional.of(judged), Optional.of(post)),
              predicate,
              held,
              months)
          : then(
              period.last(),
              CreditRules.CREDIT_PERIODIC,
              (judged, post, count) -> new PeriodicConversion(
                  Optional.of(judged), Optional.of(post), Optional.of(count)),
              predicate,
              held,
              months);
      return reasoning.derive(SHARE, score -> new CreditShare(level, number, score), then);
    }
    Step<CreditScore> credit = wholeYear
        ? reasoning
            .call(CreditRules.CREDIT_ANNUAL)
            .at(pointer, period.toString())
            .with(AnnualConversion.PREDICATE, Optional.of(predicate))
            .with(AnnualConversion.LEVEL, Optional.of(held))
            .decide()
        : reasoning
            .call(CreditRules.CREDIT_PERIODIC)
            .at(pointer, period.toString())
            .with(PeriodicConversion.PREDICATE, Optional.of(predicate))
            .with(PeriodicConversion.LEVEL, Optional.of(held))
            .with(PeriodicConversion.MONTHS, Optional.of(months))
            .decide();
    return reasoning.derive(SHARE, score -> new CreditShare(level, number, score), credit);
  }

  /** What the conversion of a period is made from. */
  @FunctionalInterface
  private interface Conversion<I> {
    I of(PerformancePredicate predicate, PositionLevel level, Long months);
  }

  /** Converts by what was in force then among those that the rule set is based on: its coefficients are of its own days. */
  private <I> Step<CreditScore> then(
      LocalDate day,
      RuleKey<I, CreditScore> rule,
      Conversion<I> conversion,
      Step<PerformancePredicate> predicate,
      Step<PositionLevel> level,
      Step<Long> months) {
    Applicability law = Applicability.of(reasoning);
    I input = conversion.of(reasoning.by(predicate), reasoning.by(level), reasoning.by(months));
    Optional<UndecidedPart> refusal = law.refusalEarlier(day, rule, input);
    if (refusal.isPresent()) {
      throw reasoning.undecided(refusal.get());
    }
    CreditScore earned = law.decideEarlier(day, rule, input).orElseThrow();
    return reasoning.derive(THEN, (judged, post, count) -> earned, predicate, level, months);
  }

  /** Which months count is a reading of its own, also where none does. */
  private Step<Long> months(long number) {
    return reasoning.derive(
        MONTHS,
        (each, reading) -> number,
        filed,
        reasoning.parameter(MonitoringParameters.PART_MONTHS));
  }

  /** Where none of the plans is of somebody who earns credit, whatever the evaluation says earns none. */
  static void requireCredit(Set<Skp> plans, Step<?> given, Reasoning reasoning) {
    CreditEmployments allowed =
        reasoning.by(reasoning.parameter(MonitoringParameters.CREDIT_EMPLOYMENTS));
    List<Employment> held =
        plans.stream().map(plan -> plan.employee().employment()).toList();
    if (!held.isEmpty() && held.stream().noneMatch(allowed.employments()::contains)) {
      reasoning.by(reasoning.derive(EMPLOYMENTS, each -> held.get(0), given));
      throw reasoning.notApplicable(Message.of(NO_CREDIT, held.get(0), allowed));
    }
  }

  /** A level without credit takes nothing from the months under one that has it; alone it is refused by the rule. */
  private static Map<PositionLevel, Integer> earning(
      Map<Skp, List<EvaluationPeriod>> byPlan, Leaving leaving) {
    boolean anyCounts =
        byPlan.keySet().stream().map(LevelShares::level).anyMatch(LevelShares::hasCredit);
    Map<PositionLevel, Integer> months = new LinkedHashMap<>();
    byPlan.forEach((plan, held) -> {
      if (hasCredit(level(plan)) || !anyCounts) {
        months.merge(level(plan), held.size(), Integer::sum);
      } else {
        leaving.leave(plan, held, Message.of(NOT_FUNCTIONAL, level(plan)));
      }
    });
    return months;
  }

  private static PositionLevel level(Skp plan) {
    return plan.employee().position().level();
  }

  private static boolean hasCredit(PositionLevel level) {
    return level.type() == PositionType.FUNGSIONAL;
  }

  private Step<CreditScore> total(List<Step<CreditShare>> shares) {
    if (shares.isEmpty()) {
      return sum(List.of(months(0)), Ratio::of, reasoning);
    }
    return shares.size() == 1
        ? reasoning.derive(SHARE, CreditShare::credit, shares.get(0))
        : sum(shares, share -> share.credit().exact(), reasoning);
  }

  static <T> Step<CreditScore> sum(
      List<Step<T>> credits, Function<T, Ratio> exact, Reasoning reasoning) {
    return reasoning
        .call(CreditRules.CREDIT_ACCUMULATION)
        .without(CreditAddends.PERIODS)
        .withEach(CreditAddends.CREDITS, credits, exact)
        .decide();
  }
}
