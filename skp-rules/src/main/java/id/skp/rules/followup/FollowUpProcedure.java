package id.skp.rules.followup;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.people.Employment;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Looks at the latest year and the years before it: a run of the best predicate gives priority, a latest predicate below
 * expectation opens the procedure to improve.
 */
final class FollowUpProcedure implements Procedure<YearlyHistory, FollowUp> {
  private static final Calculation BY_YEAR =
      Calculation.of("byYear", "Predikat menurut tahun", "Predicates by year");
  private static final Calculation MISSING =
      Calculation.of("missingYears", "Tahun tanpa predikat", "Years without a predicate");
  private static final Calculation RUN =
      Calculation.of("rewardRun", "Syarat penghargaan terpenuhi", "Condition of the reward is met");
  private static final Calculation BELOW =
      Calculation.of("belowExpectation", "Kinerja di bawah ekspektasi", "Below expectation");
  private static final Calculation ENTITLEMENTS =
      Calculation.of("entitlements", "Prioritas", "Priorities");
  private static final Calculation STAGES =
      Calculation.of("procedure", "Tahapan yang terbuka", "Stages that open");
  private static final Calculation FOLLOW_UP =
      Calculation.of("followUp", "Tindak lanjut", "Follow-up");
  private static final Text YEAR_TWICE = Text.of(
      "tahun {0} tercantum dua kali; sisakan satu predikat tahunan",
      "the year {0} stands there twice; leave one yearly predicate");

  @Override
  public Step<FollowUp> apply(Facts<YearlyHistory> facts, Reasoning reasoning) {
    Step<NavigableMap<Integer, PerformancePredicate>> byYear = byYear(facts, reasoning);
    Step<Employment> employment = facts.required(YearlyHistory.EMPLOYMENT);
    Step<Integer> years = reasoning.parameter(FollowUpParameters.REWARD_YEARS);
    Step<List<Integer>> missing =
        reasoning.derive(MISSING, FollowUpProcedure::missing, byYear, years);
    Step<List<FollowUpMeasure>> entitlements = entitlements(byYear, years, reasoning);
    Step<List<FollowUpStage>> stages = stages(byYear, employment, reasoning);
    return reasoning.derive(FOLLOW_UP, FollowUp::new, entitlements, stages, missing);
  }

  private static Step<NavigableMap<Integer, PerformancePredicate>> byYear(
      Facts<YearlyHistory> facts, Reasoning reasoning) {
    Step<List<YearlyPredicate>> history = facts.get(YearlyHistory.HISTORY);
    reasoning.require(
        history, each -> !each.isEmpty(), none -> facts.missing(YearlyHistory.HISTORY));
    Set<Integer> years = new HashSet<>();
    reasoning.requireEach(
        history,
        each -> years.add(each.year()),
        (i, each) -> facts.invalid(
            YearlyHistory.HISTORY,
            i + "/" + FollowUpRules.YEAR,
            Message.of(YEAR_TWICE, Integer.toString(each.year()))));
    return reasoning.derive(
        BY_YEAR,
        all -> {
          NavigableMap<Integer, PerformancePredicate> byYear = new TreeMap<>();
          all.forEach(each -> byYear.put(each.year(), each.predicate()));
          return Collections.unmodifiableNavigableMap(byYear);
        },
        history);
  }

  private static List<Integer> missing(
      NavigableMap<Integer, PerformancePredicate> byYear, int years) {
    int latest = byYear.lastKey();
    int first = Math.min(byYear.firstKey(), latest - years + 1);
    return IntStream.rangeClosed(first, latest)
        .filter(year -> !byYear.containsKey(year))
        .boxed()
        .toList();
  }

  private static Step<List<FollowUpMeasure>> entitlements(
      Step<NavigableMap<Integer, PerformancePredicate>> byYear,
      Step<Integer> years,
      Reasoning reasoning) {
    Step<Boolean> run = reasoning.derive(
        RUN,
        FollowUpProcedure::isRun,
        byYear,
        years,
        reasoning.parameter(FollowUpParameters.REWARD_PREDICATES));
    return reasoning.by(run)
        ? reasoning.derive(
            ENTITLEMENTS,
            (met, measures) -> measures.measures(),
            run,
            reasoning.parameter(FollowUpParameters.REWARD_MEASURES))
        : reasoning.derive(ENTITLEMENTS, met -> List.of(), run);
  }

  private static boolean isRun(
      NavigableMap<Integer, PerformancePredicate> byYear, int years, PredicateSet best) {
    int latest = byYear.lastKey();
    return IntStream.range(0, years).allMatch(back -> {
      PerformancePredicate predicate = byYear.get(latest - back);
      return predicate != null && best.containsStandingOf(predicate);
    });
  }

  private static Step<List<FollowUpStage>> stages(
      Step<NavigableMap<Integer, PerformancePredicate>> byYear,
      Step<Employment> employment,
      Reasoning reasoning) {
    Step<Boolean> below = reasoning.derive(
        BELOW,
        (years, predicates, kind) -> predicates
            .of(kind)
            .filter(each -> each.containsStandingOf(years.lastEntry().getValue()))
            .isPresent(),
        byYear,
        reasoning.parameter(FollowUpParameters.IMPROVEMENT_PREDICATES),
        employment);
    return reasoning.by(below)
        ? reasoning.derive(
            STAGES,
            (open, procedures, kind) -> procedures.of(kind),
            below,
            reasoning.parameter(FollowUpParameters.IMPROVEMENT_PROCEDURES),
            employment)
        : reasoning.derive(STAGES, open -> List.of(), below);
  }
}
