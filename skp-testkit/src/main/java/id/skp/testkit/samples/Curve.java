package id.skp.testkit.samples;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static java.util.stream.Collectors.groupingBy;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the predicates of a unit spread: by its outcome, within the pattern of SE MenPANRB 3/2023, and over all of its people as by
 * chance. Ratings are drawn among those that give the predicate.
 */
final class Curve {
  /** The ratings of a person. */
  record Pair(Rating result, Rating behaviour) {}

  private static final int THOUSAND = 1000;
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final Map<PerformancePredicate, List<Pair>> PAIRS = Stream.of(Rating.values())
      .flatMap(result -> Stream.of(Rating.values()).map(behaviour -> new Pair(result, behaviour)))
      .collect(groupingBy(each -> RULES
          .parameter(Parameters6Of2022.PREDICATE_MATRIX)
          .value()
          .predicate(each.result(), each.behaviour())));

  private final long seed;
  private final OrganisationPredicate outcome;
  private final int members;
  private final Map<PerformancePredicate, Integer> counts;
  private final int step;

  private Curve(long seed, OrganisationPredicate outcome, int members) {
    this.seed = seed;
    this.outcome = outcome;
    this.members = members;
    this.counts = counts(new Draw(seed, -1), outcome, members);
    this.step = step(members);
  }

  static Curve of(long seed, int members) {
    int drawn = new Draw(seed, -1).below(10, "outcome");
    OrganisationPredicate outcome = drawn < 6
        ? OrganisationPredicate.BAIK
        : drawn < 8 ? OrganisationPredicate.ISTIMEWA : OrganisationPredicate.BUTUH_PERBAIKAN;
    return new Curve(seed, outcome, members);
  }

  private static Map<PerformancePredicate, Integer> counts(
      Draw draw, OrganisationPredicate outcome, int members) {
    Map<PerformancePredicate, Integer> counts = new LinkedHashMap<>();
    PerformancePredicate rest = BAIK;
    switch (outcome) {
      case ISTIMEWA -> {
        counts.put(SANGAT_BAIK, members * (600 + draw.below(90, "most")) / THOUSAND);
        counts.put(BUTUH_PERBAIKAN, members * (20 + draw.below(30, "few")) / THOUSAND);
        counts.put(KURANG, members * 10 / THOUSAND);
      }
      case BAIK -> {
        counts.put(BAIK, members * (600 + draw.below(90, "most")) / THOUSAND);
        counts.put(BUTUH_PERBAIKAN, Math.max(1, members * (50 + draw.below(40, "few")) / THOUSAND));
        counts.put(KURANG, members * 20 / THOUSAND);
        counts.put(SANGAT_KURANG, members * 5 / THOUSAND);
        rest = SANGAT_BAIK;
      }
      default -> {
        int most = members * (600 + draw.below(90, "most"));
        counts.put(BUTUH_PERBAIKAN, (most + THOUSAND - 1) / THOUSAND);
        counts.put(SANGAT_BAIK, members * (20 + draw.below(30, "few")) / THOUSAND);
        counts.put(KURANG, members * 60 / THOUSAND);
        counts.put(SANGAT_KURANG, members * 20 / THOUSAND);
      }
    }
    int others = counts.values().stream().mapToInt(Integer::intValue).sum();
    counts.merge(rest, members - others, Integer::sum);
    return counts;
  }

  /** Steps that come to each place once, one after the other far from it. */
  private static int step(int members) {
    int step = Math.max(1, (int) (members * 618L / THOUSAND));
    while (!BigInteger.valueOf(step).gcd(BigInteger.valueOf(members)).equals(BigInteger.ONE)) {
      step++;
    }
    return step;
  }

  OrganisationPredicate outcome() {
    return outcome;
  }

  /** Returns the ratings of one of the people; of the leader, who is 0, those of the results are the unit's. */
  Pair ratings(int person) {
    Draw draw = new Draw(seed, person);
    if (person == 0) {
      Rating result =
          RULES.parameter(Parameters6Of2022.LEADER_RATING_MAP).value().rating(outcome);
      return new Pair(
          result,
          draw.of(List.of(Rating.DI_ATAS_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI), "behaviour"));
    }
    return draw.of(PAIRS.getOrDefault(predicate(person), List.of()), "ratings");
  }

  private PerformancePredicate predicate(int person) {
    long place = ((long) step * person + new Draw(seed, -1).below(members, "first")) % members;
    for (Map.Entry<PerformancePredicate, Integer> each : counts.entrySet()) {
      place -= each.getValue();
      if (place < 0) {
        return each.getKey();
      }
    }
    throw new AssertionError(person);
  }

  static PerformancePredicate predicate(Pair ratings) {
    return RULES
        .parameter(Parameters6Of2022.PREDICATE_MATRIX)
        .value()
        .predicate(ratings.result(), ratings.behaviour());
  }
}
