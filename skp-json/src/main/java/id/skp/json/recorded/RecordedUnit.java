package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.followup.RankedEntry;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.UndecidedPart;
import id.skp.rules.unit.PatternCheck;
import id.skp.rules.unit.PredicateShare;
import java.util.List;
import java.util.Optional;

/**
 * <em>Laporan kinerja unit tercatat</em>: what the review of a unit gave, as its report tells it.
 *
 * @param unitId the unit
 * @param period the period
 * @param decision how the people spread, and what was found
 * @param way how it came out
 */
public record RecordedUnit(
    String unitId, EvaluationPeriod period, RecordedDecision<Spread> decision, RecordedWay way) {
  /**
   * Refuses null, and a way that does not lead to what was decided.
   *
   * @param unitId the unit
   * @param period the period
   * @param decision how the people spread, and what was found
   * @param way how it came out
   * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
   */
  public RecordedUnit {
    requireNonNull(unitId, "unitId");
    requireNonNull(period, "period");
    requireNonNull(decision, "decision");
    requireNonNull(way, "way");
    way.requireEnd(decision.isDecided());
  }

  /**
   * <em>Sebaran predikat</em>: how the people of a unit spread, and what was found.
   *
   * @param organisationPredicate the outcome of the unit; empty if it is not fixed
   * @param leaderRating the rating of results that it gives to the leader
   * @param listed how many people the unit lists
   * @param counted how many of them are counted
   * @param shares how many have each predicate
   * @param dominant the predicate that most people are expected to have
   * @param checks the pattern of the unit's outcome beside what there is
   * @param ranking the ranks
   * @param undecided each part that has no value
   * @param findings what was found
   */
  public record Spread(
      Optional<OrganisationPredicate> organisationPredicate,
      Optional<Rating> leaderRating,
      int listed,
      int counted,
      List<PredicateShare> shares,
      Optional<PerformancePredicate> dominant,
      List<PatternCheck> checks,
      List<RankedEntry> ranking,
      List<UndecidedPart> undecided,
      List<RecordedFinding> findings) {
    /**
     * Refuses null, and shares that are not those of the people counted.
     *
     * @param organisationPredicate the outcome of the unit; empty if it is not fixed
     * @param leaderRating the rating of results that it gives to the leader
     * @param listed how many people the unit lists
     * @param counted how many of them are counted
     * @param shares how many have each predicate
     * @param dominant the predicate that most people are expected to have
     * @param checks the pattern of the unit's outcome beside what there is
     * @param ranking the ranks
     * @param undecided each part that has no value
     * @param findings what was found
     * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
     */
    public Spread {
      requireNonNull(organisationPredicate, "organisationPredicate");
      requireNonNull(leaderRating, "leaderRating");
      shares = List.copyOf(requireNonNull(shares, "shares"));
      requireNonNull(dominant, "dominant");
      checks = List.copyOf(requireNonNull(checks, "checks"));
      ranking = List.copyOf(requireNonNull(ranking, "ranking"));
      undecided = List.copyOf(requireNonNull(undecided, "undecided"));
      findings = List.copyOf(requireNonNull(findings, "findings"));
      unless(
          counted <= listed,
          "REPORT_CONTRADICTORY",
          "counted",
          "perlu paling banyak listed, " + listed,
          "needs at most listed, " + listed,
          counted);
      long all = shares.stream().mapToLong(PredicateShare::count).sum();
      unless(
          shares.isEmpty() || all == counted,
          "REPORT_CONTRADICTORY",
          "shares",
          "perlu jumlah counted, " + counted,
          "needs the sum counted, " + counted,
          all);
      for (int i = 0; i < shares.size(); i++) {
        Ratio percent =
            all == 0 ? Ratio.ZERO : Ratio.of(shares.get(i).count()).percentOf(Ratio.of(all));
        unless(
            shares.get(i).percent().equals(percent),
            "REPORT_CONTRADICTORY",
            "shares/" + i + "/percent",
            "perlu bagian dari counted, " + percent.toFraction(),
            "needs the share of counted, " + percent.toFraction(),
            shares.get(i).percent());
      }
    }
  }
}
