package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the predicate of a year: of the post that decides, the evaluation of the year; where there is none, what the rule set
 * lets stand for it. Nothing is averaged.
 */
final class YearEndProcedure implements Procedure<YearFiles, PerformancePredicate> {
  private static final Calculation POSTS = Calculation.of(
      "posts", "Predikat menurut jabatan dan periode", "Predicates by post and period");
  private static final Calculation YEAR_END =
      Calculation.of("yearEnd", "Predikat akhir tahun", "Year-end predicate");
  private static final Text TIE = Text.of(
      "{0} sama kuat; tetapkan evaluasi tahunan", "{0} are level; fix an evaluation of the year");

  @Override
  public List<ParameterKey<?>> parameters() {
    return List.of(
        MonitoringParameters.MULTI_POSITION_POLICY,
        MonitoringParameters.PART_MONTHS,
        MonitoringParameters.FINAL_QUARTER_IS_ANNUAL,
        MonitoringParameters.YEAR_END_POLICY);
  }

  @Override
  public Step<PerformancePredicate> apply(Facts<YearFiles> facts, Reasoning reasoning) {
    Step<YearFiles> given = facts.whole();
    YearPosts year = YearPosts.of(reasoning.by(given), reasoning);
    reasoning.by(reasoning.derive(POSTS, files -> predicates(year), given));
    YearPosts.Post post = year.deciding(reasoning);
    return reasoning.conclude(
        YEAR_END,
        predicate(
            new Judged(post, evaluations(year, post, reasoning), given, reasoning), year.year()));
  }

  private static SortedMap<EvaluationPeriod, List<EvaluationRecord>> evaluations(
      YearPosts year, YearPosts.Post post, Reasoning reasoning) {
    SortedMap<EvaluationPeriod, List<EvaluationRecord>> evaluations = year.evaluations(post);
    evaluations.computeIfPresent(year.year(), (period, last) -> year.ofYear(post, reasoning));
    return evaluations;
  }

  private static Map<String, PerformancePredicate> predicates(YearPosts year) {
    Map<String, PerformancePredicate> predicates = new LinkedHashMap<>();
    for (YearPosts.Post post : year.posts()) {
      year.evaluations(post)
          .forEach((period, last) -> last.forEach(record -> predicates.put(
              post.name() + " " + period + (last.size() > 1 ? " " + record.id() : ""),
              record.evaluation().predicate())));
    }
    return Collections.unmodifiableMap(predicates);
  }

  /** The evaluations of the post that decides; each is held against its ratings before anything rests on it. */
  private record Judged(
      YearPosts.Post post,
      SortedMap<EvaluationPeriod, List<EvaluationRecord>> evaluations,
      Step<YearFiles> given,
      Reasoning reasoning) {
    Optional<PerformancePredicate> of(EvaluationPeriod period) {
      return Optional.ofNullable(evaluations.get(period))
          .map(last -> reasoning.by(LastEvaluation.of(post.file(), last, given, reasoning)))
          .map(filed -> filed.record().evaluation().predicate());
    }

    <T> T parameter(ParameterKey<T> key) {
      return reasoning.by(reasoning.parameter(key));
    }
  }

  private static PerformancePredicate predicate(Judged judged, EvaluationPeriod year) {
    Optional<PerformancePredicate> annual = judged.of(year);
    if (annual.isPresent()) {
      return annual.get();
    }
    EvaluationPeriod fourth = new FinalQuarter(judged.post().judged(), year).quarter();
    if (judged.parameter(MonitoringParameters.FINAL_QUARTER_IS_ANNUAL)
        && judged.evaluations().containsKey(fourth)) {
      return judged.of(fourth).orElseThrow();
    }
    YearEndPolicy policy = judged.parameter(MonitoringParameters.YEAR_END_POLICY);
    if (judged.evaluations().isEmpty() || policy == YearEndPolicy.FRESH_JUDGEMENT) {
      throw judged.post().notEvaluated(year, judged.reasoning());
    }
    return policy == YearEndPolicy.LAST_PERIOD
        ? judged.of(last(judged.evaluations().keySet())).orElseThrow()
        : mostFrequent(judged);
  }

  /** The last period is the one that ends last; of two that end on a day the longer. */
  private static EvaluationPeriod last(Set<EvaluationPeriod> periods) {
    return periods.stream()
        .max(
            Comparator.comparing(EvaluationPeriod::last).thenComparingInt(EvaluationPeriod::months))
        .orElseThrow();
  }

  private static PerformancePredicate mostFrequent(Judged judged) {
    Map<PerformancePredicate, Long> counts = judged.evaluations().keySet().stream()
        .map(period -> judged.of(period).orElseThrow())
        .collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    long most = counts.values().stream().mapToLong(each -> each).max().orElseThrow();
    List<PerformancePredicate> level = counts.keySet().stream()
        .filter(each -> counts.getOrDefault(each, 0L) == most)
        .toList();
    if (level.size() > 1) {
      throw judged.reasoning().conflict("/" + MonitoringRules.EVALUATIONS, Message.of(TIE, level));
    }
    return level.get(0);
  }
}
