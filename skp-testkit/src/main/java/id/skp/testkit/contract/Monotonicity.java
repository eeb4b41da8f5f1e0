package id.skp.testkit.contract;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateRules;
import id.skp.rules.permenpanrb8of2021.predicate.ScoreAndIdea;
import id.skp.testkit.arbitrary.SkpArbitraries;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The claim that more never gives less: where both inputs are decided, the better one is not below the other.
 *
 * @param <I> the type of the inputs
 * @param <O> the type of the outcome
 * @param rule the rule
 * @param inputs makes pairs of inputs
 * @param order the order of outcomes, lowest first
 */
public record Monotonicity<I, O>(
    RuleKey<I, O> rule, Arbitrary<Raised<I>> inputs, Comparator<? super O> order) {
  private static final Comparator<PerformancePredicate> STANDING =
      comparingInt(PerformancePredicate::standing);

  private static final List<Monotonicity<?, ?>> STANDARD = List.of(
      new Monotonicity<>(Rules6Of2022.PERFORMANCE_PREDICATE, raisedRatings(), STANDING),
      new Monotonicity<>(PredicateRules.NUMERIC_PREDICATE, raisedScores(), STANDING));

  /**
   * Refuses null.
   *
   * @param rule the rule
   * @param inputs makes pairs of inputs
   * @param order the order of outcomes, lowest first
   */
  public Monotonicity {
    requireNonNull(rule, "rule");
    requireNonNull(inputs, "inputs");
    requireNonNull(order, "order");
  }

  /**
   * Returns what is claimed of the library's own rules, for those that a rule set has: the predicate never falls when a
   * rating or the score rises.
   *
   * @param ruleSet the rule set
   * @return the claims
   */
  public static List<Monotonicity<?, ?>> standard(RuleSet ruleSet) {
    return STANDARD.stream()
        .filter(claim -> ruleSet.find(claim.rule()).isPresent())
        .toList();
  }

  private static Arbitrary<Raised<Ratings>> raisedRatings() {
    Arbitrary<Raised<Rating>> raised =
        raised(SkpArbitraries.rating(), comparingInt(Rating::standing));
    return Combinators.combine(raised, raised)
        .as((result, behaviour) -> new Raised<>(
            Ratings.of(result.lower(), behaviour.lower()),
            Ratings.of(result.higher(), behaviour.higher())));
  }

  private static Arbitrary<Raised<ScoreAndIdea>> raisedScores() {
    return raised(ScoreInputs.scoreAndIdea(), comparing(ScoreAndIdea::score))
        .map(each -> new Raised<>(
            each.lower(), new ScoreAndIdea(each.higher().score(), each.lower().newIdea())));
  }

  private static <T> Arbitrary<Raised<T>> raised(Arbitrary<T> values, Comparator<T> order) {
    return Combinators.combine(values, values)
        .as((one, other) ->
            order.compare(one, other) <= 0 ? new Raised<>(one, other) : new Raised<>(other, one));
  }
}
