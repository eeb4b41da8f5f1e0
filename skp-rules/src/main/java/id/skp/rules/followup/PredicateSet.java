package id.skp.rules.followup;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.value.ValueProblem;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Predicates that have the same consequence.
 *
 * @param predicates the predicates, at least one
 */
public record PredicateSet(Set<PerformancePredicate> predicates) implements Labelled {
  /**
   * Refuses an empty set and copies it, the best first.
   *
   * @param predicates the predicates, at least one
   * @throws id.skp.core.InvalidValueException with code {@code PREDICATES_EMPTY}
   */
  public PredicateSet {
    unless(
        !requireNonNull(predicates, "predicates").isEmpty(),
        "PREDICATES_EMPTY",
        "predicates",
        "perlu sedikitnya satu predikat",
        "needs at least one predicate",
        Optional.empty());
    predicates = Sets.immutableEnumSet(predicates);
  }

  /**
   * Obtains a set.
   *
   * @param first the first predicate
   * @param others the others
   * @return the set
   */
  public static PredicateSet of(PerformancePredicate first, PerformancePredicate... others) {
    requireNonNull(first, "first");
    requireNonNull(others, "others");
    return new PredicateSet(Sets.immutableEnumSet(first, others));
  }

  /**
   * Tells whether a predicate is among them.
   *
   * @param predicate the predicate
   * @return true if so
   */
  public boolean contains(PerformancePredicate predicate) {
    requireNonNull(predicate, "predicate");
    return predicates.contains(predicate);
  }

  /**
   * Tells whether a predicate has the standing of one of them: {@code CUKUP} that of {@code BUTUH_PERBAIKAN}.
   *
   * @param predicate the predicate, under any regulation
   * @return true if one of them has its standing
   */
  public boolean containsStandingOf(PerformancePredicate predicate) {
    requireNonNull(predicate, "predicate");
    return predicates.stream().anyMatch(each -> each.standing() == predicate.standing());
  }

  /** Looks for a predicate that is left out though it stands above one of these. */
  Optional<ValueProblem> leftOutAbove() {
    return leftOut(standing -> standing, "di atas", "above");
  }

  /** Looks for a predicate that is left out though it stands below one of these. */
  Optional<ValueProblem> leftOutBelow() {
    return leftOut(standing -> -standing, "di bawah", "below");
  }

  private Optional<ValueProblem> leftOut(
      IntUnaryOperator order, String indonesian, String english) {
    return predicates.stream()
        .flatMap(each -> Stream.of(PerformancePredicate.values())
            .filter(other -> !containsStandingOf(other)
                && order.applyAsInt(other.standing()) > order.applyAsInt(each.standing()))
            .map(other -> new ValueProblem(
                "",
                "PREDICATES_INVERTED",
                Text.of(
                    "perlu juga " + other + ", yang " + indonesian + " " + each
                        + "; tambahkan, atau hilangkan " + each,
                    "needs " + other + " too, which stands " + english + " " + each
                        + "; add it, or leave out " + each))))
        .findFirst();
  }

  /** Looks for a predicate that is among others too. */
  Optional<ValueProblem> alsoIn(PredicateSet others, String name) {
    return predicates.stream()
        .filter(others::containsStandingOf)
        .map(each -> new ValueProblem(
            "",
            "PREDICATES_OVERLAP",
            Text.of(
                "perlu predikat di luar " + name + ", diberikan " + each
                    + "; hilangkan dari salah satunya",
                "needs predicates that are not among " + name + ", got " + each
                    + "; leave it out of one of the two")))
        .findFirst();
  }

  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return predicates.stream()
        .map(predicate -> predicate.label(locale))
        .collect(Collectors.joining(", "));
  }
}
