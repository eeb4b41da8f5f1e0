package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.number.Ratio;
import id.skp.core.people.Position;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.MainWorkKind;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.permenpanrb8of2021.predicate.PerformanceOutcome;
import id.skp.rules.permenpanrb8of2021.predicate.PerformanceParts;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateRules;
import id.skp.rules.permenpanrb8of2021.predicate.ScoreAndIdea;
import id.skp.rules.permenpanrb8of2021.score.CategoryScore;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.work.AdditionalAssignment;
import id.skp.rules.permenpanrb8of2021.work.LeaderMainScores;
import id.skp.rules.permenpanrb8of2021.work.MainScoreAveraging;
import id.skp.rules.permenpanrb8of2021.work.ScopeWeights;
import id.skp.rules.permenpanrb8of2021.work.ScoredResult;
import id.skp.rules.permenpanrb8of2021.work.Scores;
import id.skp.rules.permenpanrb8of2021.work.SkpParts;
import id.skp.rules.permenpanrb8of2021.work.WorkParameters;
import id.skp.rules.permenpanrb8of2021.work.WorkRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes from a plan with its realisations to the predicate: results, additional work, behaviour, performance. */
final class EvaluationProcedure implements Procedure<Appraisal, Evaluation> {
  private static final Calculation MAIN_MEAN = Calculation.of(
          "mainMean", "Rata-rata nilai tertimbang", "Mean of the weighted scores")
      .printedAs(ScoreParameters.PRINTED_WEIGHTED);
  private static final Calculation SCOPE_WEIGHT =
      Calculation.of("scopeWeight", "Bobot lingkup penugasan (%)", "Scope weight (%)");
  private static final Calculation EVALUATED =
      Calculation.of("evaluated", "Hasil evaluasi", "Outcome");

  @Override
  public Step<Evaluation> apply(Facts<Appraisal> appraisal, Reasoning reasoning) {
    Step<Ratio> skp = skpScore(appraisal, reasoning);
    Step<Ratio> behaviour = ScoredBehaviour.of(appraisal, reasoning);
    Step<PerformanceOutcome> outcome = reasoning
        .call(PredicateRules.PERFORMANCE_SCORE)
        .with(PerformanceParts.SKP_SCORE, skp)
        .with(PerformanceParts.BEHAVIOUR_SCORE, behaviour)
        .with(PerformanceParts.PEER_OPINION, appraisal.get(AppraisalParts.PEER_OPINION))
        .with(PerformanceParts.NEW_IDEA, appraisal.get(ScoreAndIdea.OF_APPRAISAL))
        .decide();
    PerformanceOutcome performance = reasoning.by(outcome);
    return reasoning.conclude(
        EVALUATED,
        PerformanceRules.evaluationOf(reasoning.by(appraisal.whole()), reasoning)
            .predicate(performance.predicate())
            .skpScore(reasoning.by(skp))
            .behaviourScore(reasoning.by(behaviour))
            .performanceScore(performance.score())
            .build());
  }

  /** Scores the work, which takes no behaviour. */
  static Step<Ratio> skpScore(Facts<Appraisal> appraisal, Reasoning reasoning) {
    Facts<Skp> plan = appraisal.in(AppraisalParts.SKP);
    boolean leader = reasoning.when(
        plan.in(AppraisalParts.EMPLOYEE).get(AppraisalParts.POSITION), Position::isPlannedAsLeader);
    List<ScoredWork> main = new ArrayList<>();
    List<ScoredWork> additional = new ArrayList<>();
    for (ScoredWork work : ScoredWork.all(appraisal, reasoning)) {
      boolean isMain = reasoning.is(work.planned().get(AppraisalParts.KIND), WorkResultKind.UTAMA);
      (isMain ? main : additional).add(work);
    }
    if (main.isEmpty()) {
      throw appraisal.missing(AppraisalParts.RESULTS);
    }
    return reasoning
        .call(WorkRules.SKP_SCORE)
        .with(
            SkpParts.MAIN_SCORE, leader ? leaderMain(main, reasoning) : staffMain(main, reasoning))
        .with(SkpParts.ADDITIONAL_SCORE, additional(additional, leader, reasoning))
        .decide();
  }

  private static Step<Ratio> leaderMain(List<ScoredWork> main, Reasoning reasoning) {
    List<Step<CategoryScore>> agreements = new ArrayList<>();
    List<Step<CategoryScore>> initiatives = new ArrayList<>();
    for (ScoredWork work : main) {
      boolean agreed = reasoning.is(
          work.planned().required(AppraisalParts.MAIN_WORK_KIND), MainWorkKind.PERJANJIAN_KINERJA);
      (agreed ? agreements : initiatives).addAll(work.leaderScores());
    }
    return reasoning
        .call(WorkRules.LEADER_MAIN_SCORE)
        .withEach(LeaderMainScores.AGREEMENT_SCORES, agreements, CategoryScore::score)
        .withEach(LeaderMainScores.INITIATIVE_SCORES, initiatives, CategoryScore::score)
        .decide();
  }

  private static Step<Ratio> staffMain(List<ScoredWork> main, Reasoning reasoning) {
    List<Step<Ratio>> weighted = new ArrayList<>(main.size());
    for (ScoredWork work : main) {
      weighted.add(weighted(work, reasoning));
    }
    Step<MainScoreAveraging> averaging = reasoning.parameter(WorkParameters.MAIN_SCORE_AVERAGING);
    return reasoning.is(averaging, MainScoreAveraging.OWN_RESULTS)
        ? reasoning.derive(MAIN_MEAN, (scores, way) -> Ratio.mean(scores), weighted, averaging)
        : meanOfSupported(main, weighted, averaging, reasoning);
  }

  private static Step<Ratio> meanOfSupported(
      List<ScoredWork> main,
      List<Step<Ratio>> weighted,
      Step<MainScoreAveraging> averaging,
      Reasoning reasoning) {
    List<String> supported = main.stream()
        .map(work -> reasoning.by(work.planned().required(AppraisalParts.SUPPORTS)))
        .map(each -> each.resultId().orElse(each.text()))
        .toList();
    return reasoning.derive(
        MAIN_MEAN,
        (scores, way) -> {
          Map<String, List<Ratio>> groups = new LinkedHashMap<>();
          for (int i = 0; i < scores.size(); i++) {
            groups.computeIfAbsent(supported.get(i), id -> new ArrayList<>()).add(scores.get(i));
          }
          return Ratio.mean(groups.values().stream().map(Ratio::mean).toList());
        },
        weighted,
        averaging);
  }

  private static Step<Ratio> weighted(ScoredWork work, Reasoning reasoning) {
    Step<CascadingMethod> method = work.planned().required(AppraisalParts.CASCADING);
    Step<CategoryScore> own = work.staffResult();
    return reasoning
        .call(WorkRules.WEIGHTED_SCORE)
        .at(work.judged())
        .with(ScoredResult.METHOD, method)
        .with(ScoredResult.SCORE, own, CategoryScore::score)
        .findLazily(
            ScoredResult.SUPERIOR_CATEGORY, () -> superior(work, AppraisalParts.SUPERIOR_CATEGORY))
        .findLazily(
            ScoredResult.SUPERIOR_SCORE, () -> superior(work, AppraisalParts.SUPERIOR_SCORE))
        .decide();
  }

  private static <T> Optional<Step<T>> superior(ScoredWork work, Field<SuperiorResult, T> field) {
    return Optional.of(work.judged().requiredPart(AppraisalParts.SUPERIOR).get(field));
  }

  private static Step<Ratio> additional(
      List<ScoredWork> additional, boolean leader, Reasoning reasoning) {
    List<Step<Ratio>> scores = new ArrayList<>(additional.size());
    for (ScoredWork work : additional) {
      Step<CategoryScore> own = leader ? work.leaderItem() : work.staffResult();
      scores.add(reasoning
          .call(WorkRules.ADDITIONAL_SCORE_RULE)
          .at(work.judged())
          .with(AdditionalAssignment.CATEGORY, own, CategoryScore::category)
          .with(AdditionalAssignment.SCORE, own, CategoryScore::score)
          .with(
              AdditionalAssignment.SCOPE_WEIGHT,
              reasoning.derive(
                  SCOPE_WEIGHT,
                  ScopeWeights::of,
                  reasoning.parameter(WorkParameters.SCOPE_WEIGHTS),
                  work.planned().required(AppraisalParts.SCOPE)))
          .decide());
    }
    return reasoning
        .call(WorkRules.ADDITIONAL_TOTAL)
        .withEach(Scores.SCORES, scores)
        .decide();
  }
}
