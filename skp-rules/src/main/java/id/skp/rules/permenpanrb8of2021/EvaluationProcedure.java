package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.MainWorkKind;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes from a plan with its realisations to the predicate: results, additional work, behaviour, performance. */
final class EvaluationProcedure implements Procedure<Appraisal, Evaluation> {
  private static final Field RESULTS = Field.of("results", "Hasil kerja utama", "Main results");
  private static final Field MAIN_WORK_KIND =
      Field.of("mainWorkKind", "Jenis kinerja utama", "Kind of main work");
  private static final Field CASCADING =
      Field.of("cascading", "Metode penyelarasan", "Alignment method");
  private static final Field SUPERIOR =
      Field.of("superior", "Nilai hasil atasan", "The superior's result");
  private static final Field SCOPE =
      Field.of("scope", "Lingkup penugasan", "Scope of the assignment");
  private static final Field SUPPORTS = Field.of(
      "supports", "Hasil kerja atasan yang didukung", "The superior's result that is supported");
  private static final Calculation MAIN_MEAN = Calculation.of(
          "mainMean", "Rata-rata nilai tertimbang", "Mean of the weighted scores")
      .printedAs(Parameters8Of2021.PRINTED_WEIGHTED);
  private static final Calculation SCOPE_WEIGHT =
      Calculation.of("scopeWeight", "Bobot lingkup penugasan (%)", "Scope weight (%)");
  private static final Calculation EVALUATED =
      Calculation.of("evaluated", "Hasil evaluasi", "Outcome");

  @Override
  public Step<Evaluation> apply(Appraisal appraisal, Reasoning reasoning) {
    return reasoning.located(
        path -> DocumentPath.of(appraisal, path), () -> evaluated(appraisal, reasoning));
  }

  private static Step<Evaluation> evaluated(Appraisal appraisal, Reasoning reasoning) {
    List<ScoredWork> work = ScoredWork.of(appraisal, reasoning);
    boolean leader = appraisal.skp().employee().position().isPlannedAsLeader();
    List<ScoredWork> main = ofKind(work, WorkResultKind.UTAMA);
    if (main.isEmpty()) {
      throw reasoning.missing(RESULTS.name(), RESULTS.title());
    }
    Step<Ratio> mainScore = leader ? leaderMain(main, reasoning) : staffMain(main, reasoning);
    Step<Ratio> additional = additional(ofKind(work, WorkResultKind.TAMBAHAN), leader, reasoning);
    Step<Ratio> skp = reasoning.decide(
        Rules8Of2021.SKP_SCORE,
        new SkpParts(mainScore.value(), additional.value()),
        List.of(mainScore, additional));
    Step<Ratio> behaviour = ScoredBehaviour.of(appraisal, reasoning);
    Step<PerformanceOutcome> outcome = reasoning.decide(
        Rules8Of2021.PERFORMANCE_SCORE,
        new PerformanceParts(
            skp.value(),
            behaviour.value(),
            appraisal.peerOpinion(),
            appraisal.newIdea().isPresent()),
        List.of(skp, behaviour));
    return reasoning.conclude(
        EVALUATED,
        evaluation(appraisal, skp.value(), behaviour.value(), outcome.value(), reasoning.ruleSet()),
        List.of(outcome));
  }

  private static List<ScoredWork> ofKind(List<ScoredWork> work, WorkResultKind kind) {
    List<ScoredWork> chosen = new ArrayList<>(work.size());
    for (ScoredWork each : work) {
      if (each.planned().kind() == kind) {
        chosen.add(each);
      }
    }
    return chosen;
  }

  private static Step<Ratio> leaderMain(List<ScoredWork> main, Reasoning reasoning) {
    List<Ratio> agreements = new ArrayList<>();
    List<Ratio> initiatives = new ArrayList<>();
    List<Step<?>> because = new ArrayList<>();
    for (ScoredWork work : main) {
      MainWorkKind kind = work.planned()
          .mainWorkKind()
          .orElseThrow(() ->
              reasoning.missing(work.place().path(MAIN_WORK_KIND.name()), MAIN_WORK_KIND.title()));
      for (Step<CategoryScore> score : work.leaderScores()) {
        (kind == MainWorkKind.PERJANJIAN_KINERJA ? agreements : initiatives)
            .add(score.value().score());
        because.add(score);
      }
    }
    return reasoning.decide(
        Rules8Of2021.LEADER_MAIN_SCORE, new LeaderMainScores(agreements, initiatives), because);
  }

  private static Step<Ratio> staffMain(List<ScoredWork> main, Reasoning reasoning) {
    List<Ratio> scores = new ArrayList<>(main.size());
    List<Step<?>> because = new ArrayList<>(main.size() + 1);
    for (ScoredWork work : main) {
      Step<Ratio> weighted = weighted(work, reasoning);
      scores.add(weighted.value());
      because.add(weighted);
    }
    Step<MainScoreAveraging> averaging =
        reasoning.parameter(Parameters8Of2021.MAIN_SCORE_AVERAGING);
    because.add(averaging);
    return reasoning.conclude(
        MAIN_MEAN,
        averaging.value() == MainScoreAveraging.OWN_RESULTS
            ? Ratio.mean(scores)
            : meanOfSupported(main, scores, reasoning),
        because);
  }

  private static Ratio meanOfSupported(
      List<ScoredWork> main, List<Ratio> scores, Reasoning reasoning) {
    Map<String, List<Ratio>> groups = new LinkedHashMap<>();
    for (int i = 0; i < main.size(); i++) {
      groups
          .computeIfAbsent(supported(main.get(i), reasoning), id -> new ArrayList<>())
          .add(scores.get(i));
    }
    return Ratio.mean(groups.values().stream().map(Ratio::mean).toList());
  }

  private static String supported(ScoredWork work, Reasoning reasoning) {
    SupportedResult supported = work.planned()
        .supports()
        .orElseThrow(() -> reasoning.missing(work.place().path(SUPPORTS.name()), SUPPORTS.title()));
    return supported.resultId().orElse(supported.text());
  }

  private static Step<Ratio> weighted(ScoredWork work, Reasoning reasoning) {
    CascadingMethod method = work.planned()
        .cascading()
        .orElseThrow(
            () -> reasoning.missing(work.place().path(CASCADING.name()), CASCADING.title()));
    if (method == CascadingMethod.NON_DIRECT && work.judged().superior().isEmpty()) {
      throw reasoning.missing(work.place().path(SUPERIOR.name()), SUPERIOR.title());
    }
    Step<CategoryScore> own = work.staffResult();
    return reasoning.decideAt(
        work.place(),
        Rules8Of2021.WEIGHTED_SCORE,
        new ScoredResult(
            method,
            own.value().score(),
            work.judged()
                .superior()
                .map(superior ->
                    new CategoryScore(superior.category(), Ratio.of(superior.score())))),
        own);
  }

  private static Step<Ratio> additional(
      List<ScoredWork> additional, boolean leader, Reasoning reasoning) {
    List<Ratio> scores = new ArrayList<>(additional.size());
    List<Step<?>> because = new ArrayList<>(additional.size());
    for (ScoredWork work : additional) {
      Step<CategoryScore> own = leader ? work.leaderItem() : work.staffResult();
      AssignmentScope scope = work.planned()
          .scope()
          .orElseThrow(() -> reasoning.missing(work.place().path(SCOPE.name()), SCOPE.title()));
      Step<Ratio> weight = reasoning.derive(
          SCOPE_WEIGHT,
          ScopeWeights::of,
          reasoning.parameter(Parameters8Of2021.SCOPE_WEIGHTS),
          reasoning.given(SCOPE, scope));
      Step<Ratio> score = reasoning.decideAt(
          work.place(),
          Rules8Of2021.ADDITIONAL_SCORE_RULE,
          new AdditionalAssignment(own.value().category(), own.value().score(), weight.value()),
          List.of(own, weight));
      scores.add(score.value());
      because.add(score);
    }
    return reasoning.decide(Rules8Of2021.ADDITIONAL_TOTAL, new Scores(scores), because);
  }

  private static Evaluation evaluation(
      Appraisal appraisal,
      Ratio skp,
      Ratio behaviour,
      PerformanceOutcome outcome,
      RuleSet ruleSet) {
    return PerformanceRules.evaluationOf(appraisal, ruleSet)
        .predicate(outcome.predicate())
        .skpScore(skp)
        .behaviourScore(behaviour)
        .performanceScore(outcome.score())
        .build();
  }
}
