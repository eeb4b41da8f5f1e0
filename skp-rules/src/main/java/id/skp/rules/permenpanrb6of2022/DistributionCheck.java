package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One check of a distribution pattern: how many people have certain predicates, and the bound that should hold.
 *
 * @param code the code of the finding where it does not hold, one of {@link DistributionFindings#codes()}
 * @param predicates the predicates that are counted; at least one, each once
 * @param bound the bound
 */
public record DistributionCheck(
    String code, List<PerformancePredicate> predicates, DistributionBound bound)
    implements Labelled {
  /**
   * Copies the list.
   *
   * @param code the code of the finding where it does not hold, one of {@link DistributionFindings#codes()}
   * @param predicates the predicates that are counted; at least one, each once
   * @param bound the bound
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_FINDING}, {@code PREDICATES_MALFORMED}, or
   *     {@code BOUND_OF_OTHER_FINDING} if the code tells of too many people and the bound of too few, or the reverse
   */
  public DistributionCheck {
    unless(
        DistributionFindings.codes().contains(requireNonNull(code, "code")),
        "UNKNOWN_FINDING",
        "code",
        "perlu salah satu dari " + DistributionFindings.codes(),
        "needs one of " + DistributionFindings.codes(),
        code);
    predicates = ImmutableList.copyOf(requireNonNull(predicates, "predicates"));
    unless(
        !predicates.isEmpty() && predicates.stream().distinct().count() == predicates.size(),
        "PREDICATES_MALFORMED",
        "predicates",
        "perlu sedikitnya satu predikat, masing-masing satu kali",
        "needs at least one predicate, each once",
        predicates);
    requireNonNull(bound, "bound");
    boolean tooMany = DistributionFindings.tellsTooMany(code);
    unless(
        bound.isMaximum() == tooMany,
        "BOUND_OF_OTHER_FINDING",
        "bound",
        "perlu batas " + (tooMany ? "paling banyak" : "paling sedikit") + " untuk temuan " + code,
        "needs a bound of at " + (tooMany ? "most" : "least") + " for the finding " + code,
        bound);
  }

  /**
   * Obtains a check.
   *
   * @param code the code of the finding where it does not hold
   * @param bound the bound
   * @param predicates the predicates that are counted
   * @return the check
   * @throws id.skp.core.InvalidValueException if the code is unknown or the predicates are malformed
   */
  public static DistributionCheck of(
      String code, DistributionBound bound, PerformancePredicate... predicates) {
    requireNonNull(predicates, "predicates");
    return new DistributionCheck(code, List.of(predicates), bound);
  }

  /** Tells whether no unit can keep both checks: all that this one counts is counted by the other, which allows less. */
  boolean excludes(DistributionCheck other) {
    if (!other.predicates.containsAll(predicates)) {
      return false;
    }
    return (bound instanceof DistributionBound.ShareAtLeast least
            && other.bound instanceof DistributionBound.ShareAtMost most
            && least.share().compareTo(most.share()) > 0)
        || (bound instanceof DistributionBound.CountAtLeast fewest
            && other.bound instanceof DistributionBound.CountAtMost greatest
            && fewest.people() > greatest.people());
  }

  /** Returns which share of the people must have the predicates at least, if the bound says so. */
  Optional<Percentage> leastShare() {
    return bound instanceof DistributionBound.ShareAtLeast least
        ? Optional.of(least.share())
        : Optional.empty();
  }

  /** Tells whether so few may have a predicate that it cannot be the one that most have, however the others spread. */
  boolean keepsFromDominance(PerformancePredicate predicate) {
    if (!predicates.contains(predicate)) {
      // what the others have at least is left to it at most, and one of them has no less than their
      // mean
      return leastShare().stream()
          .map(Percentage::value)
          .anyMatch(others -> BigDecimal.valueOf(100)
                  .subtract(others)
                  .multiply(BigDecimal.valueOf(predicates.size()))
                  .compareTo(others)
              < 0);
    }
    Percentage evenly = Percentage.of(100 / OrganisationPredicate.values().length);
    return (bound instanceof DistributionBound.ShareAtMost most
            && most.share().compareTo(evenly) < 0)
        || (bound instanceof DistributionBound.CountAtMost greatest && greatest.people() == 0);
  }

  /** Returns predicates and bound, such as {@code KURANG + BUTUH_PERBAIKAN >= 10%}. */
  @Override
  public String toString() {
    return predicates.stream().map(PerformancePredicate::name).collect(Collectors.joining(" + "))
        + " " + bound;
  }

  /** Returns the predicates and the bound, such as {@code Baik <= 70%}. */
  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return predicates.stream()
        .map(predicate -> predicate.label(locale))
        .collect(Collectors.joining(" + ", "", " " + bound));
  }
}
