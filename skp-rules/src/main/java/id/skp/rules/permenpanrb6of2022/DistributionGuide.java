package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.InvalidValueException.requireEach;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.FitsRuleSet;
import id.skp.rules.FitsRuleSet.Others;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * <em>Pedoman pola distribusi</em>: the patterns of all five organisation predicates. It is a consideration for leaders,
 * never a quota. Source: SE MenPANRB 3/2023.
 *
 * @param patterns the pattern by organisation predicate; all five
 */
public record DistributionGuide(Map<OrganisationPredicate, DistributionPattern> patterns)
    implements Labelled, FitsRuleSet {
  /**
   * Copies the map in legal order.
   *
   * @param patterns the pattern by organisation predicate; all five
   * @throws id.skp.core.InvalidValueException with code {@code DISTRIBUTION_HOLE} if a pattern is missing, or
   *     {@code DISTRIBUTION_UNORDERED} if more is expected of people in a unit that did worse
   */
  public DistributionGuide {
    requireNonNull(patterns, "patterns");
    requireEach(
        List.of(OrganisationPredicate.values()),
        patterns.keySet(),
        "DISTRIBUTION_HOLE",
        OrganisationPredicate::name,
        "perlu pola untuk setiap predikat organisasi",
        "needs a pattern for each organisation predicate");
    patterns = Maps.immutableEnumMap(patterns);
    for (OrganisationPredicate better : OrganisationPredicate.values()) {
      for (OrganisationPredicate worse : OrganisationPredicate.values()) {
        PerformancePredicate expected = requireNonNull(patterns.get(better)).dominant();
        PerformancePredicate most = requireNonNull(patterns.get(worse)).dominant();
        unless(
            better.standing() <= worse.standing() || expected.standing() >= most.standing(),
            "DISTRIBUTION_UNORDERED",
            better + ".dominant",
            "perlu predikat yang tidak di bawah " + most + ", yang dominan pada " + worse,
            "needs a predicate not below " + most + ", which is dominant under " + worse,
            expected);
      }
    }
  }

  /**
   * Returns the pattern of an organisation predicate.
   *
   * @param predicate the predicate of the unit
   * @return the pattern
   */
  public DistributionPattern pattern(OrganisationPredicate predicate) {
    requireNonNull(predicate, "predicate");
    return requireNonNull(patterns.get(predicate), predicate.name());
  }

  /** A pattern that counts a predicate which is not on the rule set's scale counts nobody. */
  @Override
  public Optional<ValueProblem> misfit(Others others) {
    List<PerformancePredicate> scale = PredicateScale.in(others);
    return patterns.entrySet().stream()
        .flatMap(entry -> entry.getValue().predicates().entrySet().stream()
            .filter(each -> !scale.contains(each.getValue()))
            .map(each ->
                PredicateScale.notOn(scale, "/" + entry.getKey() + each.getKey(), each.getValue())))
        .findFirst();
  }

  /** Returns the patterns by organisation predicate, such as {@code ISTIMEWA: SANGAT_BAIK <= 70%}. */
  @Override
  public String toString() {
    return patterns.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Returns the checks of all patterns. */
  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return patterns.entrySet().stream()
        .map(each -> each.getKey().label(locale) + ": " + each.getValue().label(locale))
        .collect(Collectors.joining("; "));
  }
}
