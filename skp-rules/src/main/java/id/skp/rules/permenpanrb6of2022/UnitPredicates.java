package id.skp.rules.permenpanrb6of2022;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.rules.input.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many people of a unit have each predicate, and the predicate of the unit. Whom to count is the caller's choice
 * (OQ-614); the unit's leader is rated through the unit and usually not counted.
 *
 * @param organisationPredicate the predicate of the unit, if it has been fixed
 * @param counts how many people have each predicate; a predicate left out counts zero
 */
public record UnitPredicates(
    Optional<OrganisationPredicate> organisationPredicate, Map<PerformancePredicate, Long> counts) {
  /** The predicate of the unit, if it is fixed. */
  public static final Field<UnitPredicates, Optional<OrganisationPredicate>>
      ORGANISATION_PREDICATE = Field.of(
          "organisationPredicate",
          UnitPredicates::organisationPredicate,
          "Predikat kinerja organisasi",
          "Organisation predicate");

  /** How many people have each predicate. */
  public static final Field<UnitPredicates, Map<PerformancePredicate, Long>> COUNTS = Field.of(
      "counts",
      UnitPredicates::counts,
      "Jumlah pegawai menurut predikat",
      "Number of people by predicate");

  /**
   * Refuses null and copies the map in legal order.
   *
   * @param organisationPredicate the predicate of the unit, if it has been fixed
   * @param counts how many people have each predicate; a predicate left out counts zero
   */
  public UnitPredicates {
    requireNonNull(organisationPredicate, "organisationPredicate");
    counts = Maps.immutableEnumMap(requireNonNull(counts, "counts"));
  }

  /**
   * Obtains counts.
   *
   * @param organisationPredicate the predicate of the unit
   * @param counts how many people have each predicate
   * @return the unit's predicates
   */
  public static UnitPredicates of(
      OrganisationPredicate organisationPredicate, Map<PerformancePredicate, Long> counts) {
    requireNonNull(organisationPredicate, "organisationPredicate");
    return new UnitPredicates(Optional.of(organisationPredicate), counts);
  }

  /**
   * Counts the predicates of people.
   *
   * @param organisationPredicate the predicate of the unit
   * @param predicates the predicates, one for each person, in any order
   * @return the unit's predicates
   */
  public static UnitPredicates tally(
      OrganisationPredicate organisationPredicate, Iterable<PerformancePredicate> predicates) {
    requireNonNull(organisationPredicate, "organisationPredicate");
    requireNonNull(predicates, "predicates");
    Map<PerformancePredicate, Long> counts = new EnumMap<>(PerformancePredicate.class);
    predicates.forEach(predicate -> counts.merge(predicate, 1L, Long::sum));
    return of(organisationPredicate, counts);
  }
}
