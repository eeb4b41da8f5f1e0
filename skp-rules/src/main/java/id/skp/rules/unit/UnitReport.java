package id.skp.rules.unit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.followup.RankedEntry;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Laporan kinerja unit</em>: how the predicates of a unit's people spread, and what was found. It changes nobody's predicate.
 *
 * @param organisationPredicate the outcome of the unit, once it is fixed
 * @param listed how many people the unit lists, its leader not among them
 * @param counted how many of them are counted
 * @param shares how many people have which predicate, from the best to the worst; none where nobody is counted
 * @param dominant the predicate that most people are expected to have; empty where the unit's outcome is not fixed
 * @param checks the bounds of the pattern beside the counts; none where no pattern is applied
 * @param ranking the people who are counted by rank; none where they could not be ranked
 * @param leaderRating the rating of results that the leader takes over from the unit; empty where its outcome is not fixed
 * @param undecided what could not be decided, and why
 * @param review what was found
 */
public record UnitReport(
    Optional<OrganisationPredicate> organisationPredicate,
    int listed,
    int counted,
    List<PredicateShare> shares,
    Optional<PerformancePredicate> dominant,
    List<PatternCheck> checks,
    List<RankedEntry> ranking,
    Optional<Rating> leaderRating,
    List<UndecidedPart> undecided,
    Review review)
    implements Labelled {
  private static final Text LABEL = Text.of(
      "{0} dari {1} pegawai dihitung: {2}; temuan: {3}",
      "people counted: {0} of {1}, {2}; findings: {3}");

  /**
   * Copies the lists.
   *
   * @param organisationPredicate the outcome of the unit, once it is fixed
   * @param listed how many people the unit lists
   * @param counted how many of them are counted
   * @param shares how many people have which predicate
   * @param dominant the predicate that most people are expected to have
   * @param checks the bounds of the pattern beside the counts
   * @param ranking the people who are counted by rank
   * @param leaderRating the rating of results that the leader takes over from the unit
   * @param undecided what could not be decided, and why
   * @param review what was found
   */
  public UnitReport {
    requireNonNull(organisationPredicate, "organisationPredicate");
    shares = ImmutableList.copyOf(requireNonNull(shares, "shares"));
    requireNonNull(dominant, "dominant");
    checks = ImmutableList.copyOf(requireNonNull(checks, "checks"));
    ranking = ImmutableList.copyOf(requireNonNull(ranking, "ranking"));
    requireNonNull(leaderRating, "leaderRating");
    undecided = ImmutableList.copyOf(requireNonNull(undecided, "undecided"));
    requireNonNull(review, "review");
  }

  /**
   * Returns how many people have which predicate.
   *
   * @return the counts by predicate, from the best to the worst, zero included
   */
  public Map<PerformancePredicate, Long> counts() {
    return shares.stream()
        .collect(ImmutableMap.toImmutableMap(PredicateShare::predicate, PredicateShare::count));
  }

  /** Returns how many people are counted, the counts and how many findings there are. */
  @Override
  public Text label() {
    return Message.of(LABEL, counted, listed, shares, Finding.count(review.findings()))
        .toText();
  }
}
