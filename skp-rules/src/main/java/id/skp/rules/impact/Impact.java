package id.skp.rules.impact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Unit;
import id.skp.core.text.Text;
import id.skp.rules.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Dampak perubahan aturan</em>: what a population of appraisals comes to under an old and a new rule set. It is made by
 * {@link ImpactStudy}.
 *
 * @param from the old rule set
 * @param to the new one
 * @param transitions all transitions; their number is that of the population
 * @param byUnit those of each unit, in the order in which the units came
 * @param byLevel those of each level of post that there is, in legal order
 * @param byEmployment those of each employment that there is, in legal order
 * @param attributions what each difference makes that may change a predicate, in the order of the differences
 * @param unattributed why nothing is attributed; empty if it is
 * @param examples of each transition to something else the first appraisals that make it
 * @param fromCoverage for how many the old rule set is not made, and why it decides nothing
 * @param toCoverage the same of the new one
 */
public record Impact(
    RuleSet from,
    RuleSet to,
    Transitions transitions,
    Map<Unit, Transitions> byUnit,
    Map<PositionLevel, Transitions> byLevel,
    Map<Employment, Transitions> byEmployment,
    List<Attribution> attributions,
    Optional<Text> unattributed,
    List<ImpactExample> examples,
    Coverage fromCoverage,
    Coverage toCoverage) {
  /**
   * Refuses null and copies lists and maps.
   *
   * @param from the old rule set
   * @param to the new one
   * @param transitions all transitions
   * @param byUnit those of each unit
   * @param byLevel those of each level of post
   * @param byEmployment those of each employment
   * @param attributions what each difference makes
   * @param unattributed why nothing is attributed
   * @param examples the examples
   * @param fromCoverage for how many the old rule set is not made, and why it decides nothing
   * @param toCoverage the same of the new one
   */
  public Impact {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(transitions, "transitions");
    byUnit = ImmutableMap.copyOf(requireNonNull(byUnit, "byUnit"));
    byLevel = ImmutableMap.copyOf(requireNonNull(byLevel, "byLevel"));
    byEmployment = ImmutableMap.copyOf(requireNonNull(byEmployment, "byEmployment"));
    attributions = ImmutableList.copyOf(requireNonNull(attributions, "attributions"));
    requireNonNull(unattributed, "unattributed");
    examples = ImmutableList.copyOf(requireNonNull(examples, "examples"));
    requireNonNull(fromCoverage, "fromCoverage");
    requireNonNull(toCoverage, "toCoverage");
  }
}
