package id.skp.testkit.properties;

import static id.skp.core.appraisal.OrganisationPredicate.ISTIMEWA;
import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * The distribution of predicates after SE MenPANRB 3/2023, written down a second time from the table itself and
 * calculated another way: each bound as a number of people, by whole-number division.
 */
final class ReferenceDistribution {
  static final List<Row> TABLE = List.of(
      new Row(ISTIMEWA, "DOMINANT_ABOVE_MAXIMUM", List.of(SANGAT_BAIK), true, percent(70)),
      new Row(
          OrganisationPredicate.BAIK, "DOMINANT_ABOVE_MAXIMUM", List.of(BAIK), true, percent(70)),
      new Row(
          OrganisationPredicate.BAIK,
          "REQUIRED_PREDICATE_ABSENT",
          List.of(BUTUH_PERBAIKAN, KURANG),
          false,
          people -> BigInteger.ONE),
      new Row(
          OrganisationPredicate.BUTUH_PERBAIKAN,
          "DOMINANT_BELOW_MINIMUM",
          List.of(BUTUH_PERBAIKAN),
          false,
          allBut(40)),
      new Row(
          OrganisationPredicate.BUTUH_PERBAIKAN,
          "SANGAT_BAIK_ABOVE_MAXIMUM",
          List.of(SANGAT_BAIK),
          true,
          percent(10)),
      new Row(
          OrganisationPredicate.KURANG,
          "DOMINANT_BELOW_MINIMUM",
          List.of(KURANG),
          false,
          allBut(40)),
      new Row(
          OrganisationPredicate.KURANG,
          "ACCOMPANYING_BELOW_MINIMUM",
          List.of(BUTUH_PERBAIKAN),
          false,
          allBut(90)),
      new Row(
          OrganisationPredicate.KURANG,
          "SANGAT_BAIK_ABOVE_MAXIMUM",
          List.of(SANGAT_BAIK),
          true,
          percent(10)),
      new Row(
          OrganisationPredicate.SANGAT_KURANG,
          "DOMINANT_BELOW_MINIMUM",
          List.of(SANGAT_KURANG),
          false,
          allBut(40)),
      new Row(
          OrganisationPredicate.SANGAT_KURANG,
          "ACCOMPANYING_BELOW_MINIMUM",
          List.of(KURANG, BUTUH_PERBAIKAN),
          false,
          allBut(90)),
      new Row(
          OrganisationPredicate.SANGAT_KURANG,
          "SANGAT_BAIK_NOT_ALLOWED",
          List.of(SANGAT_BAIK),
          true,
          people -> BigInteger.ZERO));

  private ReferenceDistribution() {}

  /** A number of people out of all. */
  interface Limit {
    BigInteger of(BigInteger people);
  }

  /**
   * A check.
   *
   * @param organisation the predicate of the units it is for
   * @param code the finding where it does not hold
   * @param predicates the predicates that are counted together
   * @param maximum whether the limit is the most that conforms, otherwise it is the least
   * @param limit how many people conform
   */
  record Row(
      OrganisationPredicate organisation,
      String code,
      List<PerformancePredicate> predicates,
      boolean maximum,
      Limit limit) {
    long limit(long people) {
      return limit.of(BigInteger.valueOf(people)).longValueExact();
    }

    private boolean holds(Map<PerformancePredicate, Long> counts) {
      long people = counts.values().stream().mapToLong(Long::longValue).sum();
      long count =
          predicates.stream().mapToLong(each -> counts.getOrDefault(each, 0L)).sum();
      return maximum ? count <= limit(people) : count >= limit(people);
    }
  }

  static List<String> findings(
      OrganisationPredicate organisation, Map<PerformancePredicate, Long> counts) {
    return TABLE.stream()
        .filter(row -> row.organisation() == organisation)
        .filter(row -> !row.holds(counts))
        .map(Row::code)
        .toList();
  }

  /** So many percent, and not a part of a person more. */
  private static Limit percent(int most) {
    return people -> people.multiply(BigInteger.valueOf(most)).divide(BigInteger.valueOf(100));
  }

  /** All but so many percent: the least, where the others may be that many at most. */
  private static Limit allBut(int most) {
    return people -> people.subtract(percent(most).of(people));
  }
}
