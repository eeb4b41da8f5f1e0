package id.skp.core.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void cukupAndButuhPerbaikanAreTheSameStanding() {
    assertThat(PerformancePredicate.CUKUP.standing())
        .isEqualTo(PerformancePredicate.BUTUH_PERBAIKAN.standing());
  }

  @Test
  void predicatesFallFromSangatBaikToSangatKurang() {
    assertThat(PerformancePredicate.values())
        .extracting(PerformancePredicate::standing)
        .containsExactly(5, 4, 3, 3, 2, 1);
  }

  @Test
  void organisationPredicatesFallFromIstimewaToSangatKurang() {
    assertThat(OrganisationPredicate.values())
        .extracting(OrganisationPredicate::standing)
        .containsExactly(5, 4, 3, 2, 1);
  }

  @Test
  void ratingsFallFromAboveToBelow() {
    assertThat(Rating.values()).extracting(Rating::standing).containsExactly(3, 2, 1);
  }

  @Test
  void istimewaIsNoPredicateOfAPerson() {
    assertThat(PerformancePredicate.values())
        .extracting(PerformancePredicate::name)
        .doesNotContain("ISTIMEWA");
  }
}
