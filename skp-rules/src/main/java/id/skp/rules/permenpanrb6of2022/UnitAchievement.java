package id.skp.rules.permenpanrb6of2022;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.rules.input.Field;
import java.util.Optional;

/**
 * The achievement of the unit that a person leads.
 *
 * @param organisationPredicate the predicate of the unit, if it has been fixed
 */
public record UnitAchievement(Optional<OrganisationPredicate> organisationPredicate) {
  /** The predicate of the unit, if it is fixed. */
  public static final Field<UnitAchievement, Optional<OrganisationPredicate>>
      ORGANISATION_PREDICATE = Field.of(
          "organisationPredicate",
          UnitAchievement::organisationPredicate,
          "Predikat kinerja organisasi",
          "Organisation predicate");

  /**
   * Refuses null.
   *
   * @param organisationPredicate the predicate of the unit, if it has been fixed
   */
  public UnitAchievement {
    requireNonNull(organisationPredicate, "organisationPredicate");
  }
}
