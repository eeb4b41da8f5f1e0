package id.skp.rules.permenpanrb6of2022;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Message;
import java.util.List;
import java.util.stream.Collectors;

/**
 * <em>Pola distribusi</em>: how predicates are expected to spread in a unit with a certain organisation predicate.
 *
 * @param dominant the predicate that most people are expected to have
 * @param checks the checks, in the order in which their findings are listed
 */
public record DistributionPattern(PerformancePredicate dominant, List<DistributionCheck> checks)
    implements Labelled {
  /**
   * Refuses null and copies the list.
   *
   * @param dominant the predicate that most people are expected to have
   * @param checks the checks, in the order in which their findings are listed
   */
  public DistributionPattern {
    requireNonNull(dominant, "dominant");
    checks = ImmutableList.copyOf(requireNonNull(checks, "checks"));
  }

  /**
   * Obtains a pattern.
   *
   * @param dominant the predicate that most people are expected to have
   * @param checks the checks
   * @return the pattern
   */
  public static DistributionPattern of(PerformancePredicate dominant, DistributionCheck... checks) {
    return new DistributionPattern(dominant, List.of(checks));
  }

  /** Returns the checks, such as {@code SANGAT_BAIK <= 70%}. */
  @Override
  public String toString() {
    return checks.stream().map(DistributionCheck::toString).collect(Collectors.joining(", "));
  }

  /** Returns the checks. */
  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), checks).toText();
  }
}
