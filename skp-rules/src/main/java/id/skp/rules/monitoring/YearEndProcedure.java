package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the predicate of a year: of the post that decides, the evaluation of the year; where there is none, what the rule set
 * lets stand for it. Nothing is averaged.
 */
final class YearEndProcedure implements Procedure<YearFiles, PerformancePredicate> {
  private static final Field POSTS =
      Field.of("posts", "Predikat menurut jabatan dan periode", "Predicates by post and period");
  private static final Calculation YEAR_END =
      Calculation.of("yearEnd", "Predikat akhir tahun", "Year-end predicate");
  private static final Text TIE = Text.of(
      "{0} sama kuat; tetapkan evaluasi tahunan", "{0} are level; fix an evaluation of the year");

  @Override
  public Step<PerformancePredicate> apply(YearFiles year, Reasoning reasoning) {
    List<Post> posts = year.files().stream()
        .flatMap(file -> Post.of(file, EvaluationPeriod.year(year.year())).stream())
        .sorted(
            Comparator.comparing(Post::begin).thenComparing(post -> post.file().skpId()))
        .toList();
    if (posts.isEmpty()) {
      throw reasoning.missing(MonitoringRules.FILES.name(), MonitoringRules.FILES.title());
    }
    List<Step<?>> because = new ArrayList<>();
    because.add(reasoning.given(POSTS, predicates(posts)));
    Step<MultiPositionPolicy> positions =
        reasoning.parameter(MonitoringParameters.MULTI_POSITION_POLICY);
    because.add(positions);
    Post post = switch (positions.value()) {
      case LAST_ASSESSOR -> posts.get(posts.size() - 1);
      case MOST_MONTHS -> most(posts, Post::months, each -> each.file().skpId(), reasoning);
    };
    return reasoning.conclude(YEAR_END, predicate(post, because, reasoning), because);
  }

  private static Map<String, PerformancePredicate> predicates(List<Post> posts) {
    Map<String, PerformancePredicate> predicates = new LinkedHashMap<>();
    for (Post post : posts) {
      post.byPeriod()
          .forEach((period, last) -> last.forEach(record -> predicates.put(
              post.file().skpId() + " " + period + (last.size() > 1 ? " " + record.id() : ""),
              record.evaluation().predicate())));
    }
    return predicates;
  }

  private static PerformancePredicate predicate(
      Post post, List<Step<?>> because, Reasoning reasoning) {
    SortedMap<EvaluationPeriod, List<EvaluationRecord>> evaluations = post.byPeriod();
    Optional<PerformancePredicate> annual = predicate(post, post.year(), because, reasoning);
    if (annual.isPresent()) {
      return annual.get();
    }
    Step<Boolean> finalQuarter = reasoning.parameter(MonitoringParameters.FINAL_QUARTER_IS_ANNUAL);
    because.add(finalQuarter);
    if (finalQuarter.value() && evaluations.containsKey(lastQuarter(post.year()))) {
      return predicate(post, lastQuarter(post.year()), because, reasoning).orElseThrow();
    }
    Step<YearEndPolicy> policy = reasoning.parameter(MonitoringParameters.YEAR_END_POLICY);
    because.add(policy);
    if (evaluations.isEmpty() || policy.value() == YearEndPolicy.FRESH_JUDGEMENT) {
      throw reasoning.missing(
          MonitoringRules.EVALUATIONS.name(), MonitoringRules.EVALUATIONS.title());
    }
    return policy.value() == YearEndPolicy.LAST_PERIOD
        ? predicate(post, last(evaluations.keySet()), because, reasoning).orElseThrow()
        : mostFrequent(post, because, reasoning);
  }

  private static Optional<PerformancePredicate> predicate(
      Post post, EvaluationPeriod period, List<Step<?>> because, Reasoning reasoning) {
    return Optional.ofNullable(post.byPeriod().get(period))
        .map(last -> LastEvaluation.of(post.file(), last, because, reasoning)
            .evaluation()
            .predicate());
  }

  private static EvaluationPeriod lastQuarter(EvaluationPeriod year) {
    List<EvaluationPeriod> quarters = year.split(PeriodKind.TRIWULAN);
    return quarters.get(quarters.size() - 1);
  }

  /** The last period is the one that ends last; of two that end on a day the longer. */
  private static EvaluationPeriod last(Set<EvaluationPeriod> periods) {
    return periods.stream()
        .max(
            Comparator.comparing(EvaluationPeriod::last).thenComparingInt(EvaluationPeriod::months))
        .orElseThrow();
  }

  private static PerformancePredicate mostFrequent(
      Post post, List<Step<?>> because, Reasoning reasoning) {
    Map<PerformancePredicate, Long> counts = post.byPeriod().keySet().stream()
        .map(period -> predicate(post, period, because, reasoning).orElseThrow())
        .collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return most(List.copyOf(counts.keySet()), counts::get, Function.identity(), reasoning);
  }

  private static <T> T most(
      List<T> candidates, Function<T, Long> measure, Function<T, ?> name, Reasoning reasoning) {
    long most = candidates.stream().mapToLong(measure::apply).max().orElseThrow();
    List<T> level =
        candidates.stream().filter(each -> measure.apply(each) == most).toList();
    if (level.size() > 1) {
      throw reasoning.conflict(
          MonitoringRules.EVALUATIONS.name(),
          Message.of(TIE, level.stream().map(name).toList()));
    }
    return level.get(0);
  }

  /** A post held in the year: its file and the plan that held last. */
  private record Post(PerformanceFile file, Skp plan, EvaluationPeriod year) {
    static Optional<Post> of(PerformanceFile file, EvaluationPeriod year) {
      return file.planFor(year).map(plan -> new Post(file, plan, year));
    }

    LocalDate begin() {
      return plan.period().from();
    }

    long months() {
      return WholeMonths.of(plan.period(), year.range());
    }

    /** The evaluations that count. */
    SortedMap<EvaluationPeriod, List<EvaluationRecord>> byPeriod() {
      SortedMap<EvaluationPeriod, List<EvaluationRecord>> evaluations =
          new TreeMap<>(file.lastEvaluations());
      evaluations.keySet().removeIf(period -> !year.contains(period));
      return evaluations;
    }
  }
}
