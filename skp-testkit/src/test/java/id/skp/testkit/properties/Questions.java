package id.skp.testkit.properties;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.number.Ratio;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.Decision;
import id.skp.rules.Given;
import id.skp.rules.Rule;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.cascade.CascadeGraph;
import id.skp.rules.permenpanrb6of2022.BehaviourRatings;
import id.skp.rules.permenpanrb6of2022.RatedResult;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.ResultRatings;
import id.skp.rules.permenpanrb6of2022.UnitAchievement;
import id.skp.rules.permenpanrb6of2022.UnitPredicates;
import id.skp.rules.permenpanrb8of2021.Achievement;
import id.skp.rules.permenpanrb8of2021.AdditionalAssignment;
import id.skp.rules.permenpanrb8of2021.AspectCategories;
import id.skp.rules.permenpanrb8of2021.BehaviourLevel;
import id.skp.rules.permenpanrb8of2021.BehaviourScores;
import id.skp.rules.permenpanrb8of2021.HalfYears;
import id.skp.rules.permenpanrb8of2021.IndicatorRealisation;
import id.skp.rules.permenpanrb8of2021.JudgedResult;
import id.skp.rules.permenpanrb8of2021.LeaderMainScores;
import id.skp.rules.permenpanrb8of2021.LeaderPeriodicMeans;
import id.skp.rules.permenpanrb8of2021.PerformanceParts;
import id.skp.rules.permenpanrb8of2021.ScoreAndIdea;
import id.skp.rules.permenpanrb8of2021.ScoredResult;
import id.skp.rules.permenpanrb8of2021.Scores;
import id.skp.rules.permenpanrb8of2021.SkpParts;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every rule of every installed rule set, asked with complete, incomplete and impossible inputs. */
final class Questions {
  private static final long LARGEST = 999_999_999_999_999_999L;

  private static final List<InputKind<?>> INPUTS = List.of(
      kind(Ratings.class, SkpArbitraries.optionalRatings(), Questions::fields),
      kind(
          ResultRatings.class,
          Arbitraries.oneOf(SkpArbitraries.resultRatings(), incompleteResults()),
          Questions::fields),
      kind(
          BehaviourRatings.class,
          SkpArbitraries.behaviourRatings(),
          input -> Map.of("behaviours", names(input.behaviours()))),
      kind(UnitAchievement.class, SkpArbitraries.unitAchievement(), Questions::fields),
      kind(
          UnitPredicates.class,
          Arbitraries.oneOf(SkpArbitraries.unitPredicates(), impossibleUnits()),
          Questions::fields),
      kind(IndicatorRealisation.class, ScoreInputs.indicatorRealisation(), ScoreInputs::fields),
      kind(Achievement.class, ScoreInputs.achievement(), ScoreInputs::fields),
      kind(AspectCategories.class, ScoreInputs.aspectCategories(), ScoreInputs::fields),
      kind(ScoredResult.class, ScoreInputs.scoredResult(), ScoreInputs::fields),
      kind(AdditionalAssignment.class, ScoreInputs.additionalAssignment(), ScoreInputs::fields),
      kind(Scores.class, ScoreInputs.scores(), ScoreInputs::fields),
      kind(LeaderMainScores.class, ScoreInputs.leaderMainScores(), ScoreInputs::fields),
      kind(LeaderPeriodicMeans.class, ScoreInputs.leaderPeriodicMeans(), ScoreInputs::fields),
      kind(SkpParts.class, ScoreInputs.skpParts(), ScoreInputs::fields),
      kind(BehaviourLevel.class, ScoreInputs.behaviourLevel(), ScoreInputs::fields),
      kind(BehaviourScores.class, ScoreInputs.behaviourScores(), ScoreInputs::fields),
      kind(PerformanceParts.class, ScoreInputs.performanceParts(), ScoreInputs::fields),
      kind(ScoreAndIdea.class, ScoreInputs.scoreAndIdea(), ScoreInputs::fields),
      kind(HalfYears.class, ScoreInputs.halfYears(), ScoreInputs::fields),
      kind(Ratio.class, ScoreInputs.score(), ScoreInputs::fields),
      kind(
          Appraisal.class,
          Arbitraries.oneOf(SkpArbitraries.appraisal(), SkpArbitraries.scoredAppraisal()),
          Questions::document),
      kind(Evaluation.class, SkpArbitraries.evaluation(), Questions::document),
      kind(RoleResultMatrix.class, SkpArbitraries.roleResultMatrix(), Questions::document),
      kind(CascadeGraph.class, SkpArbitraries.cascadeGraph(), Questions::document),
      kind(JudgedResult.class, judgedResults(), Questions::document));

  private Questions() {}

  /**
   * A rule asked with an input.
   *
   * @param rules the rule set
   * @param key the rule's key
   * @param input the input
   * @param fields the input by the names of its fields; empty for a document
   */
  record Question<I, O>(RuleSet rules, RuleKey<I, O> key, I input, Map<String, Object> fields) {
    Decision<O> decide() {
      return decideBy(rules);
    }

    Decision<O> decideBy(RuleSet other) {
      return other.decide(key, input);
    }

    Decision<?> decideLoosely() {
      return rules.decide(
          key.name(),
          key.input().isDocument()
              ? Given.of(key.input().fields().get(0), input)
              : Given.of(fields));
    }

    @Override
    public String toString() {
      return rules + " " + key + " " + input;
    }
  }

  /** How inputs of a type are made and written by the names of their fields. */
  private record InputKind<I>(
      Class<I> type, Arbitrary<I> inputs, Function<I, Map<String, Object>> fields) {
    private <O> Arbitrary<Question<I, O>> questions(RuleSet rules, RuleKey<I, O> key) {
      return inputs.map(input -> new Question<>(rules, key, input, fields.apply(input)));
    }

    // the key's type of input has been found to be this one
    @SuppressWarnings("unchecked")
    private Arbitrary<? extends Question<?, ?>> questions(RuleSet rules, Rule<?, ?> rule) {
      return questions(rules, (RuleKey<I, ?>) rule.key());
    }
  }

  private static <I> InputKind<I> kind(
      Class<I> type, Arbitrary<I> inputs, Function<I, Map<String, Object>> fields) {
    return new InputKind<>(type, inputs, fields);
  }

  /** Makes questions to all rules of all installed rule sets. */
  static Arbitrary<Question<?, ?>> toAllRules() {
    return Arbitraries.oneOf(RuleSets.standard().all().stream()
        .flatMap(rules -> rules.rules().stream()
            .<Arbitrary<? extends Question<?, ?>>>map(rule -> kindOf(rule).questions(rules, rule)))
        .toList());
  }

  private static InputKind<?> kindOf(Rule<?, ?> rule) {
    return INPUTS.stream()
        .filter(kind -> kind.type() == rule.key().input().type())
        .findAny()
        .orElseThrow(() -> new AssertionError("no inputs are made for the rule " + rule.name()
            + ": add its input type to Questions.INPUTS"));
  }

  /** Returns the installed rule sets that have a rule. */
  static List<RuleSet> ruleSetsWith(RuleKey<?, ?> key) {
    List<RuleSet> found = RuleSets.standard().all().stream()
        .filter(rules -> rules.find(key).isPresent())
        .toList();
    if (found.isEmpty()) {
      throw new AssertionError("no installed rule set has the rule " + key);
    }
    return found;
  }

  private static Arbitrary<ResultRatings> incompleteResults() {
    return Combinators.combine(
            Arbitraries.of(WorkResultKind.class).optional(0.8),
            SkpArbitraries.rating().optional(0.8))
        .as(RatedResult::new)
        .list()
        .ofMaxSize(5)
        .map(ResultRatings::new);
  }

  private static Arbitrary<UnitPredicates> impossibleUnits() {
    return Combinators.combine(
            SkpArbitraries.organisationPredicate().optional(0.7),
            Arbitraries.maps(
                    Arbitraries.of(PerformancePredicate.class),
                    Arbitraries.oneOf(
                        Arbitraries.longs().between(-1, 3),
                        Arbitraries.longs().between(-LARGEST, LARGEST)))
                .ofMaxSize(4))
        .as(UnitPredicates::new);
  }

  private static Arbitrary<JudgedResult> judgedResults() {
    return Combinators.combine(
            Arbitraries.oneOf(SkpArbitraries.appraisal(), SkpArbitraries.scoredAppraisal()),
            SkpArbitraries.id())
        .as((appraisal, other) -> new JudgedResult(
            appraisal,
            appraisal.results().stream()
                .map(ResultAppraisal::resultId)
                .findFirst()
                .orElse(other)));
  }

  private static Map<String, Object> document(Object input) {
    return Map.of();
  }

  private static Map<String, Object> fields(Ratings ratings) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "resultRating", ratings.resultRating());
    put(fields, "behaviourRating", ratings.behaviourRating());
    return fields;
  }

  private static Map<String, Object> fields(ResultRatings ratings) {
    return Map.of("results", ratings.results().stream().map(Questions::fields).toList());
  }

  private static Map<String, Object> fields(RatedResult result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "kind", result.kind());
    put(fields, "rating", result.rating());
    return fields;
  }

  private static Map<String, Object> fields(UnitAchievement unit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "organisationPredicate", unit.organisationPredicate());
    return fields;
  }

  private static Map<String, Object> fields(UnitPredicates unit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "organisationPredicate", unit.organisationPredicate());
    Map<String, Object> counts = new LinkedHashMap<>();
    unit.counts().forEach((predicate, count) -> counts.put(predicate.name(), count));
    fields.put("counts", counts);
    return fields;
  }

  private static void put(
      Map<String, Object> fields, String name, Optional<? extends Enum<?>> constant) {
    constant.ifPresent(value -> fields.put(name, value.name()));
  }

  private static Map<String, String> names(Map<? extends Enum<?>, Rating> ratings) {
    Map<String, String> names = new LinkedHashMap<>();
    ratings.forEach((value, rating) -> names.put(value.name(), rating.name()));
    return names;
  }
}
