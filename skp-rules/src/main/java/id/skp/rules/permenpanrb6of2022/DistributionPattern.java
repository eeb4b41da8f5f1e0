package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @throws id.skp.core.InvalidValueException with code {@code DISTRIBUTION_IMPOSSIBLE} if a check allows the same predicates
   *     less than another needs of them, if what checks need comes to more than all, or leaves so few the dominant one that it cannot
   *     be that; with code {@code CHECK_TWICE} if a check stands twice
   */
  public DistributionPattern {
    requireNonNull(dominant, "dominant");
    checks = ImmutableList.copyOf(requireNonNull(checks, "checks"));
    for (int i = 0; i < checks.size(); i++) {
      unless(
          checks.indexOf(checks.get(i)) == i,
          "CHECK_TWICE",
          "checks[" + i + "]",
          "perlu setiap pemeriksaan satu kali",
          "needs each check once",
          checks.get(i));
    }
    List<PerformancePredicate> needed = new ArrayList<>();
    BigDecimal least = BigDecimal.ZERO;
    for (int i = 0; i < checks.size(); i++) {
      Optional<Percentage> share = checks.get(i).leastShare();
      if (share.isPresent() && Collections.disjoint(needed, checks.get(i).predicates())) {
        needed.addAll(checks.get(i).predicates());
        least = least.add(share.get().value());
      }
      unless(
          least.compareTo(BigDecimal.valueOf(100)) <= 0,
          "DISTRIBUTION_IMPOSSIBLE",
          "checks[" + i + "]",
          "perlu bagian terkecil yang berjumlah paling banyak 100 persen",
          "needs least shares that come to at most 100 percent",
          least.stripTrailingZeros().toPlainString() + "%");
      unless(
          !checks.get(i).keepsFromDominance(dominant),
          "DISTRIBUTION_IMPOSSIBLE",
          "checks[" + i + "]",
          "perlu batas yang memungkinkan " + dominant + " dimiliki paling banyak pegawai",
          "needs a bound with which " + dominant + " can be what most people have",
          checks.get(i));
      for (DistributionCheck other : checks) {
        unless(
            !checks.get(i).excludes(other),
            "DISTRIBUTION_IMPOSSIBLE",
            "checks[" + i + "]",
            "perlu batas yang masih dimungkinkan pemeriksaan lain, seperti " + other,
            "needs a bound that the other checks leave room for, such as " + other,
            checks.get(i));
      }
    }
  }

  /**
   * Obtains a pattern.
   *
   * @param dominant the predicate that most people are expected to have
   * @param checks the checks
   * @return the pattern
   */
  public static DistributionPattern of(PerformancePredicate dominant, DistributionCheck... checks) {
    requireNonNull(checks, "checks");
    return new DistributionPattern(dominant, List.of(checks));
  }

  /** Returns every predicate that is named, by its JSON Pointer. */
  Map<String, PerformancePredicate> predicates() {
    Map<String, PerformancePredicate> named = new LinkedHashMap<>();
    named.put("/dominant", dominant);
    for (int i = 0; i < checks.size(); i++) {
      List<PerformancePredicate> counted = checks.get(i).predicates();
      for (int j = 0; j < counted.size(); j++) {
        named.put("/checks/" + i + "/predicates/" + j, counted.get(j));
      }
    }
    return named;
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
