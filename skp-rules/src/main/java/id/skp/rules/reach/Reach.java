package id.skp.rules.reach;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import java.util.List;
import java.util.Optional;

/**
 * <em>Yang perlu berubah</em>: the smallest changes of an appraisal that give at least a wanted predicate.
 *
 * <pre>{@code
 * Reach reach = Reach.of(rules, appraisal, BAIK);
 * reach.ways();                                        // each change that suffices alone; else pairs
 * reach.ways().get(0).decision().explain(INDONESIAN);  // the explanation it would have
 * reach.obstacle();                                    // or why neither one change nor two suffice
 * }</pre>
 *
 * <p>Looked at are the ratings of PermenPAN-RB 6/2022 (of who leads a unit and has no rating of results, the predicate of the
 * unit), and of PermenPAN-RB 8/2021 the realisations, categories by the rubric, levels of behaviour, scores of the survey and
 * the new idea. Values come from the tables and formulas of the rule set: between two edges of its cells, bands, scales and
 * roundings everything stays the same, so that the value next to the present one stands for all of them. A target that is the
 * most attainable is not exceeded.
 *
 * @param ruleSet what decides
 * @param appraisal the appraisal as it is
 * @param wanted the wanted predicate
 * @param present what is decided as it is
 * @param ways the ways to at least the wanted predicate: for each input that suffices alone its nearest value; where none does,
 *     for each pair that suffices its fewest steps, of which neither can be smaller; empty where it is reached already, or there is
 *     an obstacle
 * @param obstacle why there is no way, where it is not reached already
 * @param caveats what makes the answer less than certain: a rule of the agency's own, or a table that does not always rise; empty
 *     where it is complete
 */
public record Reach(
    RuleSet ruleSet,
    Appraisal appraisal,
    PerformancePredicate wanted,
    Decision<Evaluation> present,
    List<ReachWay> ways,
    Optional<ReachObstacle> obstacle,
    List<Text> caveats) {
  /**
   * Refuses null and copies the lists.
   *
   * @param ruleSet what decides
   * @param appraisal the appraisal as it is
   * @param wanted the wanted predicate
   * @param present what is decided as it is
   * @param ways the ways
   * @param obstacle why there is no way
   * @param caveats what makes the answer less than certain
   */
  public Reach {
    requireNonNull(ruleSet, "ruleSet");
    requireNonNull(appraisal, "appraisal");
    requireNonNull(wanted, "wanted");
    requireNonNull(present, "present");
    ways = ImmutableList.copyOf(requireNonNull(ways, "ways"));
    requireNonNull(obstacle, "obstacle");
    caveats = ImmutableList.copyOf(requireNonNull(caveats, "caveats"));
  }

  /**
   * Finds what would have to change.
   *
   * @param ruleSet what decides
   * @param appraisal the appraisal
   * @param wanted the predicate that is wanted, or one that stands above it
   * @return the ways, or why there is none
   */
  public static Reach of(RuleSet ruleSet, Appraisal appraisal, PerformancePredicate wanted) {
    requireNonNull(ruleSet, "ruleSet");
    requireNonNull(wanted, "wanted");
    ReachSearch search = new ReachSearch(ruleSet, appraisal, wanted);
    Optional<ReachObstacle> obstacle = search.run();
    return new Reach(
        ruleSet, appraisal, wanted, search.present(), search.ways(), obstacle, search.caveats());
  }

  /**
   * Tells whether the appraisal has at least the wanted predicate as it is.
   *
   * @return true if so
   */
  public boolean isReached() {
    return present
        .toOptional()
        .filter(each -> each.predicate().standing() >= wanted.standing())
        .isPresent();
  }
}
