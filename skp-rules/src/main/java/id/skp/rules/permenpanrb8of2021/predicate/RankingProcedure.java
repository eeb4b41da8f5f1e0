package id.skp.rules.permenpanrb8of2021.predicate;

import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.Rating;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Review;
import id.skp.rules.message.Message;
import id.skp.rules.planreview.FindingCodes;
import id.skp.rules.planreview.PlanReviewParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds the ranking of a unit against the shares, in whole people and exact arithmetic. */
final class RankingProcedure implements Procedure<RankingCounts, Review> {
  private static final long MOST_PEOPLE = 1_000_000_000L;
  private static final Calculation PEOPLE =
      Calculation.of("people", "Jumlah pegawai", "Number of people");
  private static final Calculation REVIEW =
      Calculation.of("review", "Hasil pemeriksaan", "Outcome of the checks");
  private static final Text NOT_A_COUNT = Text.of(
      "{0} bukan jumlah orang antara 0 dan {1}", "{0} is not a number of people from 0 to {1}");

  @Override
  public Step<Review> apply(Facts<RankingCounts> facts, Reasoning reasoning) {
    Step<Map<Rating, Long>> counts = facts.get(RankingCounts.COUNTS);
    reasoning.require(
        counts,
        each -> each.values().stream().allMatch(RankingProcedure::isCount),
        each -> notCounts(each, facts));
    Step<Long> people = reasoning.derive(
        PEOPLE, each -> each.values().stream().mapToLong(Long::longValue).sum(), counts);
    reasoning.require(people, number -> number > 0, none -> facts.missing(RankingCounts.COUNTS));
    FindingCodes disabled = PlanReviewParameters.disabled(reasoning);
    return reasoning.derive(
        REVIEW,
        (each, all, shares) -> new Review(disabled.without(findings(each, all, shares))),
        counts,
        people,
        reasoning.parameter(PredicateParameters.RANKING_SHARES));
  }

  private static boolean isCount(long number) {
    return number >= 0 && number <= MOST_PEOPLE;
  }

  private static RuntimeException notCounts(Map<Rating, Long> counts, Facts<RankingCounts> facts) {
    Map.Entry<Rating, Long> wrong = counts.entrySet().stream()
        .filter(each -> !isCount(each.getValue()))
        .findFirst()
        .orElseThrow();
    return facts.invalid(
        RankingCounts.COUNTS,
        wrong.getKey().name(),
        Message.of(NOT_A_COUNT, wrong.getValue(), MOST_PEOPLE));
  }

  private static List<Finding> findings(
      Map<Rating, Long> counts, long people, RankingShares shares) {
    List<Finding> found = new ArrayList<>();
    Rank above = new Rank(Rating.DI_ATAS_EKSPEKTASI, counts, people);
    Rank meeting = new Rank(Rating.SESUAI_EKSPEKTASI, counts, people);
    Rank below = new Rank(Rating.DI_BAWAH_EKSPEKTASI, counts, people);
    above.atMost(shares.mostAbove(), RankingFindings.RANKED_ABOVE_TOO_MANY, found);
    meeting.atLeast(shares.leastMeeting(), RankingFindings.RANKED_MEETING_TOO_FEW, found);
    meeting.atMost(shares.mostMeeting(), RankingFindings.RANKED_MEETING_TOO_MANY, found);
    below.atMost(shares.mostBelow(), RankingFindings.RANKED_BELOW_TOO_MANY, found);
    return found;
  }

  /** How many of a unit's people have a rank. */
  private record Rank(Rating rank, long count, long people) {
    Rank(Rating rank, Map<Rating, Long> counts, long people) {
      this(rank, counts.getOrDefault(rank, 0L), people);
    }

    void atMost(Percentage share, FindingKind kind, List<Finding> found) {
      if (share.compareShare(count, people) > 0) {
        found.add(finding(share, kind));
      }
    }

    void atLeast(Percentage share, FindingKind kind, List<Finding> found) {
      if (share.compareShare(count, people) < 0) {
        found.add(finding(share, kind));
      }
    }

    private Finding finding(Percentage share, FindingKind kind) {
      return Finding.of(
          kind, "/" + RankingCounts.COUNTS.name() + "/" + rank.name(), count, people, rank, share);
    }
  }
}
