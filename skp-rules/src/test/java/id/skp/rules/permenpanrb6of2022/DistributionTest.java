package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.CUKUP;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.finding.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide on how predicates spread in a unit, and each open question on it answered the other way. */
class DistributionTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  @Test
  void aFindingIsAWarningThatSaysHowManyPeopleWouldConform() {
    Review review =
        review(RULES, OrganisationPredicate.BAIK, Map.of(BAIK, 8L, SANGAT_BAIK, 2L, KURANG, 1L));
    assertThat(review.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo("DOMINANT_ABOVE_MAXIMUM");
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.location()).isEqualTo("/counts");
      assertThat(finding.message().in(Text.ENGLISH))
          .isEqualTo(
              "people with the predicate Good: 8 of 11; at most 7 conform to the guide (<= 70%)");
      assertThat(finding.message().in(Text.INDONESIAN))
          .isEqualTo(
              "8 dari 11 orang berpredikat Baik; sesuai pedoman bila paling banyak 7 orang (<= 70%)");
    });
    assertThat(review.label(Text.ENGLISH)).isEqualTo("findings: DOMINANT_ABOVE_MAXIMUM");
  }

  @Test
  void predicatesOfPeopleAreCounted() {
    assertThat(UnitPredicates.tally(OrganisationPredicate.BAIK, List.of(BAIK, KURANG, BAIK)))
        .isEqualTo(UnitPredicates.of(OrganisationPredicate.BAIK, Map.of(BAIK, 2L, KURANG, 1L)));
  }

  @Test
  void allChecksRunAndEachIsAStep() {
    String explanation = RULES
        .decide(
            Rules6Of2022.PREDICATE_DISTRIBUTION,
            UnitPredicates.of(OrganisationPredicate.KURANG, Map.of(SANGAT_BAIK, 5L, KURANG, 5L)))
        .explain(Text.ENGLISH);
    assertThat(explanation)
        .contains("5/10, >= 60%, at least 6 -> DOMINANT_BELOW_MINIMUM")
        .contains("0/10, >= 10%, at least 1 -> ACCOMPANYING_BELOW_MINIMUM")
        .contains("5/10, <= 10%, at most 1 -> SANGAT_BAIK_ABOVE_MAXIMUM");
  }

  @Test
  void peopleAreCountedInAnyOrder() {
    List<PerformancePredicate> one = List.of(BAIK, SANGAT_BAIK, BAIK, KURANG);
    List<PerformancePredicate> other = List.of(KURANG, BAIK, BAIK, SANGAT_BAIK);
    assertThat(UnitPredicates.tally(OrganisationPredicate.BAIK, one))
        .isEqualTo(UnitPredicates.tally(OrganisationPredicate.BAIK, other))
        .hasToString(UnitPredicates.tally(OrganisationPredicate.BAIK, other).toString());
  }

  @Test
  void cukupIsNotOnTheScaleOfThisRegulation() {
    assertRefused(Map.of(BAIK, 3L, CUKUP, 1L), "/counts/CUKUP");
    assertRefused(Map.of(BAIK, 3L, KURANG, -1L), "/counts/KURANG");
    assertRefused(Map.of(BAIK, 1_000_000_001L), "/counts/BAIK");
    assertThat(RULES
            .decide(
                Rules6Of2022.PREDICATE_DISTRIBUTION,
                UnitPredicates.of(OrganisationPredicate.BAIK, Map.of(BAIK, 1_000_000_000L)))
            .isDecided())
        .isTrue();
  }

  private static void assertRefused(Map<PerformancePredicate, Long> counts, String field) {
    assertThat(RULES.decide(
            Rules6Of2022.PREDICATE_DISTRIBUTION,
            UnitPredicates.of(OrganisationPredicate.BAIK, counts)))
        .isInstanceOfSatisfying(Undecided.class, undecided -> {
          assertThat(undecided.reason()).isEqualTo(Undecided.Reason.INVALID_INPUT);
          assertThat(undecided.pointer()).isEqualTo(field);
        });
  }

  @Test
  void aVariantMayMakeADeviationAnErrorButNeverBlocks() {
    RuleSet quota = with(Parameters6Of2022.DISTRIBUTION_SEVERITY, Severity.ERROR);
    assertThat(review(quota, OrganisationPredicate.ISTIMEWA, Map.of(SANGAT_BAIK, 1L))
            .findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void aVariantMayAskTheDominantPredicateForAMajority() {
    Map<PerformancePredicate, Long> counts = Map.of(BAIK, 5L, SANGAT_BAIK, 4L, KURANG, 1L);
    assertThat(review(RULES, OrganisationPredicate.BAIK, counts).conforms()).isTrue();
    RuleSet majority = with(Parameters6Of2022.DOMINANT_MAJORITY_CHECK, true);
    assertThat(review(majority, OrganisationPredicate.BAIK, counts).codes())
        .containsExactly("DOMINANT_NOT_MAJORITY");
    assertThat(review(
                majority, OrganisationPredicate.BAIK, Map.of(BAIK, 6L, SANGAT_BAIK, 3L, KURANG, 1L))
            .conforms())
        .isTrue();
  }

  @Test
  void aVariantMaySpareSmallUnits() {
    Map<PerformancePredicate, Long> alone = Map.of(SANGAT_BAIK, 1L);
    assertThat(review(RULES, OrganisationPredicate.ISTIMEWA, alone).codes())
        .containsExactly("DOMINANT_ABOVE_MAXIMUM");
    RuleSet fromTwo = with(Parameters6Of2022.MINIMUM_UNIT_SIZE, 2);
    assertThat(review(fromTwo, OrganisationPredicate.ISTIMEWA, alone).conforms())
        .isTrue();
    assertThat(review(fromTwo, OrganisationPredicate.ISTIMEWA, Map.of(SANGAT_BAIK, 2L))
            .conforms())
        .isFalse();
  }

  @Test
  void aVariantMayRoundSharesToPeople() {
    Map<PerformancePredicate, Long> counts = Map.of(BAIK, 8L, SANGAT_BAIK, 2L, KURANG, 1L);
    assertThat(review(RULES, OrganisationPredicate.BAIK, counts).conforms()).isFalse();
    RuleSet rounding = with(Parameters6Of2022.SHARE_ROUNDING, ShareRounding.NEAREST_PERSON);
    assertThat(review(rounding, OrganisationPredicate.BAIK, counts).conforms()).isTrue();
  }

  @Test
  void aVariantMayAskOneOfTheAccompanyingPredicatesForItsShare() {
    Map<PerformancePredicate, Long> counts =
        Map.of(SANGAT_KURANG, 18L, KURANG, 1L, BUTUH_PERBAIKAN, 1L);
    assertThat(review(RULES, OrganisationPredicate.SANGAT_KURANG, counts).conforms())
        .isTrue();
    RuleSet largest = with(Parameters6Of2022.ACCOMPANYING_SHARE_MODE, ShareMode.LARGEST);
    assertThat(review(largest, OrganisationPredicate.SANGAT_KURANG, counts).codes())
        .containsExactly("ACCOMPANYING_BELOW_MINIMUM");
  }

  @Test
  void aGuideThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new DistributionGuide(Map.of()))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () -> DistributionCheck.of("UNHEARD_OF", new DistributionBound.CountAtMost(0), BAIK))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() ->
            DistributionCheck.of("DOMINANT_ABOVE_MAXIMUM", new DistributionBound.CountAtMost(0)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new DistributionBound.CountAtMost(-1))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new DistributionBound.CountAtLeast(-1))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> PredicateScale.of(BAIK, SANGAT_BAIK))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> PredicateScale.of(CUKUP, BUTUH_PERBAIKAN))
        .isInstanceOf(InvalidValueException.class);
  }

  private static <T> RuleSet with(ParameterKey<T> key, T value) {
    return RULES.variant(
        "variant",
        variant -> variant.citing(RULES.regulation(), Basis.PRACTICE).parameter(key, value));
  }

  private static Review review(
      RuleSet rules, OrganisationPredicate organisation, Map<PerformancePredicate, Long> counts) {
    return rules
        .decide(Rules6Of2022.PREDICATE_DISTRIBUTION, UnitPredicates.of(organisation, counts))
        .orThrow();
  }
}
