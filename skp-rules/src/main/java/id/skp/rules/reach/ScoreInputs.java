package id.skp.rules.reach;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.Text;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementParameters;
import id.skp.rules.permenpanrb8of2021.achievement.AchievementRounding;
import id.skp.rules.permenpanrb8of2021.achievement.NumericTarget;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourParameters;
import id.skp.rules.permenpanrb8of2021.behaviour.LevelScale;
import id.skp.rules.permenpanrb8of2021.behaviour.SituationCombiner;
import id.skp.rules.permenpanrb8of2021.predicate.BandGaps;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateParameters;
import id.skp.rules.permenpanrb8of2021.score.LinearScale;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the scores are made of: realisations, categories by the rubric, levels of behaviour, scores of the survey and a new idea.
 * What the superior's result gave is given.
 */
final class ScoreInputs {
  private static final Text IDEA = Text.of("Ide baru", "New idea");
  private static final Ratio HALF = Ratio.of(1, 2);

  private final RuleSet rules;
  private final Appraisal appraisal;
  private final boolean leader;
  private final List<List<Candidate>> inputs = new ArrayList<>();

  private ScoreInputs(RuleSet rules, Appraisal appraisal) {
    this.rules = rules;
    this.appraisal = appraisal;
    this.leader = appraisal.skp().employee().position().isPlannedAsLeader();
  }

  static List<List<Candidate>> of(RuleSet rules, Appraisal appraisal) {
    ScoreInputs inputs = new ScoreInputs(rules, appraisal);
    for (int i = 0; i < appraisal.results().size(); i++) {
      inputs.addResult(i);
    }
    for (int i = 0; i < appraisal.behaviourLevels().size(); i++) {
      inputs.addBehaviour(i);
    }
    if (appraisal.newIdea().isEmpty()) {
      inputs.inputs.add(RatingInputs.constants(
          "/newIdea",
          IDEA,
          false,
          Stream.of(true),
          isThere -> isThere ? 1 : 0,
          (judged, isThere) -> judged.toBuilder().newIdea(IDEA.indonesian()).build()));
    }
    return inputs.inputs;
  }

  private void addResult(int i) {
    ResultAppraisal judged = appraisal.results().get(i);
    WorkResult planned = appraisal.skp().result(judged.resultId()).orElseThrow();
    String pointer = "/results/" + i;
    if (!leader && appraisal.skp().model().equals(Optional.of(PlanModel.PENGEMBANGAN))) {
      judged
          .category()
          .ifPresent(category -> inputs.add(RatingInputs.constants(
              pointer + "/category",
              Text.of(
                  "Kategori hasil kerja " + judged.resultId(),
                  "Category of the result " + judged.resultId()),
              category,
              planned.rubric().stream().map(RubricLine::category),
              AchievementCategory::standing,
              (whole, value) -> withResult(
                  whole, i, result -> result.toBuilder().category(value).build()))));
      return;
    }
    for (int j = 0; j < judged.indicators().size(); j++) {
      addIndicator(i, j, planned);
    }
  }

  private void addIndicator(int i, int j, WorkResult planned) {
    IndicatorAppraisal realised = appraisal.results().get(i).indicators().get(j);
    planned.indicators().stream()
        .filter(each -> each.id().equals(realised.indicatorId()))
        .findFirst()
        .ifPresent(indicator -> indicator
            .target()
            .ifPresent(target -> NumericTarget.of(target)
                .ifPresent(number ->
                    inputs.add(candidates(numbers(i, j, indicator, target, number), indicator)))));
  }

  private Numbers numbers(
      int i, int j, Indicator indicator, IndicatorTarget target, NumericTarget number) {
    BigDecimal now = appraisal.results().get(i).indicators().get(j).realisation();
    String named = indicator.id() + " (" + indicator.text() + ")";
    return new Numbers(
        "/results/" + i + "/indicators/" + j + "/realisation",
        Text.of("Realisasi " + named, "Realisation of " + named),
        target.unit(),
        now,
        Math.max(Math.max(now.scale(), 0), decimals(target)),
        Line.of(number, indicator.polarity(), rules),
        indicator.maximalTarget() ? Optional.of(Ratio.HUNDRED) : Optional.empty(),
        indicator.polarity() == Polarity.NORMAL,
        (whole, value) -> withResult(
            whole,
            i,
            result -> result.toBuilder()
                .indicators(replaced(
                    result.indicators(),
                    j,
                    each -> new IndicatorAppraisal(each.indicatorId(), value)))
                .build()));
  }

  private static int decimals(IndicatorTarget target) {
    Stream<BigDecimal> numbers = target instanceof ExactTarget exact
        ? Stream.of(exact.value())
        : target instanceof RangeTarget range
            ? Stream.concat(range.min().stream(), range.max().stream())
            : Stream.empty();
    return numbers.mapToInt(BigDecimal::scale).reduce(0, Math::max);
  }

  private List<Candidate> candidates(Numbers numbers, Indicator indicator) {
    AchievementRounding rounding =
        rules.parameter(AchievementParameters.ACHIEVEMENT_ROUNDING).value();
    Stream<Edge> looked = leader ? leaderEdges(rounding) : staffEdges(indicator);
    List<Edge> cuts = looked.map(edge -> beforeRounding(edge, rounding)).toList();
    return leader && rounding == AchievementRounding.CONTINUOUS
        ? numbers.candidates(cuts, appraisal, this::score, goals())
        : numbers.candidates(cuts);
  }

  private Stream<Edge> staffEdges(Indicator indicator) {
    Stream<Edge> bands =
        Edge.of(rules.parameter(AchievementParameters.STAFF_BANDS).value().bands()).stream();
    return indicator.maximalTarget() ? Stream.concat(bands, Edge.around(Ratio.HUNDRED)) : bands;
  }

  /** Where the achievement is rounded, each whole percent has a score of its own. */
  private Stream<Edge> leaderEdges(AchievementRounding rounding) {
    LinearScale scale = rules.parameter(AchievementParameters.LEADER_SCALE).value();
    Stream<Edge> edges = Stream.of(
            Edge.of(rules.parameter(AchievementParameters.LEADER_BANDS).value().bands()).stream(),
            Edge.around(Ratio.HUNDRED),
            scale.segments().stream()
                .flatMap(each -> Stream.concat(Edge.around(each.from()), Edge.around(each.to()))),
            Stream.of(Edge.from(Ratio.ZERO)))
        .flatMap(each -> each);
    if (rounding == AchievementRounding.CONTINUOUS) {
      return edges;
    }
    Ratio last = scale.segments().get(scale.segments().size() - 1).to();
    return Stream.concat(
        edges,
        IntStream.rangeClosed(0, whole(last.max(Ratio.ZERO), RoundingMode.CEILING))
            .mapToObj(percent -> Edge.from(Ratio.of(percent))));
  }

  private static int whole(Ratio number, RoundingMode mode) {
    return number.round(0, mode).min(BigDecimal.valueOf(Short.MAX_VALUE)).intValueExact();
  }

  /** Returns from which exact achievement one beyond an edge is reached by rounding. */
  private static Edge beforeRounding(Edge edge, AchievementRounding rounding) {
    if (rounding == AchievementRounding.CONTINUOUS) {
      return edge;
    }
    Ratio first = Ratio.of(
        edge.above()
            ? edge.at().round(0, RoundingMode.CEILING)
            : edge.at().round(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
    boolean positive = first.signum() > 0;
    if (rounding == AchievementRounding.HALF_UP_WHOLE) {
      return new Edge(first.minus(HALF), positive);
    }
    return positive ? Edge.from(first) : Edge.after(first.minus(Ratio.ONE));
  }

  private Optional<Ratio> score(Appraisal judged) {
    return rules
        .decideValue(PerformanceRules.EVALUATION, judged)
        .toOptional()
        .flatMap(Evaluation::performanceScore);
  }

  /** Returns the edges of the predicates; where bands hold whole numbers only, also those of the gaps between them. */
  private List<Edge> goals() {
    List<Edge> bands =
        Edge.of(rules.parameter(PredicateParameters.PREDICATE_BANDS).value().bands());
    return rules.parameter(PredicateParameters.PREDICATE_GAPS).value() == BandGaps.HALF_OPEN
        ? bands
        : bands.stream()
            .flatMap(edge -> IntStream.rangeClosed(-1, 1)
                .mapToObj(step -> edge.at().plus(Ratio.of(step)))
                .flatMap(Edge::around))
            .toList();
  }

  private void addBehaviour(int i) {
    BehaviourLevelAppraisal shown = appraisal.behaviourLevels().get(i);
    String pointer = "/behaviourLevels/" + i;
    String indonesian = "Level perilaku " + shown.aspect().label(Text.INDONESIAN);
    String english = "Level of behaviour, " + shown.aspect().label(Text.ENGLISH);
    boolean entered = shown.situationLevels().isEmpty()
        || rules.parameter(BehaviourParameters.SITUATION_COMBINER).value()
            == SituationCombiner.ENTERED;
    if (entered) {
      addLevel(
          pointer + "/level",
          Text.of(indonesian, english),
          shown.level(),
          (each, level) -> each.toBuilder().level(level).build(),
          i);
    } else {
      for (int j = 0; j < shown.situationLevels().size(); j++) {
        int situation = j;
        addLevel(
            pointer + "/situationLevels/" + j,
            Text.of(indonesian + ", situasi " + (j + 1), english + ", situation " + (j + 1)),
            shown.situationLevels().get(j),
            (each, level) -> each.toBuilder()
                .situationLevels(replaced(each.situationLevels(), situation, before -> level))
                .build(),
            i);
      }
    }
    shown.surveyScore().filter(score -> appraisal.peerOpinion()).ifPresent(score -> {
      Numbers numbers = new Numbers(
          pointer + "/surveyScore",
          Text.of(
              "Nilai survei " + shown.aspect().label(Text.INDONESIAN),
              "Score of the survey, " + shown.aspect().label(Text.ENGLISH)),
          Optional.empty(),
          score,
          Math.max(score.scale(), 0),
          List.of(Line.itself(rules.parameter(ScoreParameters.SCORE_MAX).value())),
          Optional.empty(),
          true,
          (whole, value) -> withBehaviour(
              whole, i, each -> each.toBuilder().surveyScore(value).build()));
      inputs.add(numbers.candidates(List.of(), appraisal, this::score, goals()));
    });
  }

  /** Puts a level in its place. */
  @FunctionalInterface
  private interface LevelEdit {
    BehaviourLevelAppraisal apply(BehaviourLevelAppraisal shown, int level);
  }

  private void addLevel(String pointer, Text title, int now, LevelEdit edit, int i) {
    LevelScale scale = rules.parameter(BehaviourParameters.BEHAVIOUR_LEVELS).value();
    inputs.add(RatingInputs.constants(
        pointer,
        title,
        now,
        IntStream.rangeClosed(scale.lowest(), scale.highest()).boxed(),
        Integer::intValue,
        (whole, level) -> withBehaviour(whole, i, each -> edit.apply(each, level))));
  }

  private static Appraisal withBehaviour(
      Appraisal whole, int i, UnaryOperator<BehaviourLevelAppraisal> edit) {
    return whole.toBuilder()
        .behaviourLevels(replaced(whole.behaviourLevels(), i, edit))
        .build();
  }

  private static Appraisal withResult(Appraisal whole, int i, UnaryOperator<ResultAppraisal> edit) {
    return whole.toBuilder().results(replaced(whole.results(), i, edit)).build();
  }

  private static <T> List<T> replaced(List<T> all, int i, UnaryOperator<T> edit) {
    List<T> copy = new ArrayList<>(all);
    copy.set(i, edit.apply(all.get(i)));
    return copy;
  }
}
