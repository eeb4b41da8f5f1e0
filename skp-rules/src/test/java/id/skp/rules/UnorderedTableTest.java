package id.skp.rules;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.CUKUP;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.AssignmentScope;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditBases;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.consequence.ConsequenceParameters;
import id.skp.rules.consequence.ShareKind;
import id.skp.rules.permenpanrb6of2022.DistributionBound;
import id.skp.rules.permenpanrb6of2022.DistributionBound.CountAtLeast;
import id.skp.rules.permenpanrb6of2022.DistributionBound.CountAtMost;
import id.skp.rules.permenpanrb6of2022.DistributionBound.ShareAtLeast;
import id.skp.rules.permenpanrb6of2022.DistributionBound.ShareAtMost;
import id.skp.rules.permenpanrb6of2022.DistributionCheck;
import id.skp.rules.permenpanrb6of2022.DistributionGuide;
import id.skp.rules.permenpanrb6of2022.DistributionPattern;
import id.skp.rules.permenpanrb6of2022.LeaderRatingMap;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PredicateQuadrant;
import id.skp.rules.permenpanrb6of2022.PredicateQuadrant.Row;
import id.skp.rules.permenpanrb6of2022.PredicateScale;
import id.skp.rules.permenpanrb8of2021.achievement.CategoryBands;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourAnchors;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateBands;
import id.skp.rules.permenpanrb8of2021.score.CategoryValues;
import id.skp.rules.permenpanrb8of2021.score.LinearScale;
import id.skp.rules.permenpanrb8of2021.work.ScopeWeights;
import id.skp.rules.siasn.SiasnParameters;
import id.skp.rules.value.Bands;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A table by which a better result gives something worse is refused when it is made. */
class UnorderedTableTest {
  private static final RuleSet RULES = RuleSets.standard().byId("permenpanrb-6-2022");
  private static final Row ABOVE = new Row(KURANG, BAIK, SANGAT_BAIK);
  private static final Row AT = new Row(KURANG, BAIK, BAIK);
  private static final Row BELOW = new Row(SANGAT_KURANG, BUTUH_PERBAIKAN, BUTUH_PERBAIKAN);

  private static void assertRefused(String code, String field, ThrowingCallable making) {
    InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, making);
    assertThat(refused).as(code).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.field()).isEqualTo(field);
  }

  private static <T> RuleSet with(ParameterKey<T> key, T value) {
    return RULES.variant(
        "ours",
        variant -> variant.citing(RULES.regulation(), Basis.PRACTICE).parameter(key, value));
  }

  @Test
  void aDominantPredicateIsNotKeptFromMost() {
    for (DistributionBound bound : List.of(
        new ShareAtMost(Percentage.of(0)),
        new ShareAtMost(Percentage.of(19)),
        new CountAtMost(0))) {
      assertRefused(
          "DISTRIBUTION_IMPOSSIBLE",
          "checks[0]",
          () -> DistributionPattern.of(
              BAIK, DistributionCheck.of("DOMINANT_ABOVE_MAXIMUM", bound, BAIK, SANGAT_BAIK)));
    }
    assertRefused(
        "DISTRIBUTION_IMPOSSIBLE",
        "checks[1]",
        () -> DistributionPattern.of(
            BAIK,
            DistributionCheck.of(
                "REQUIRED_PREDICATE_ABSENT", new ShareAtLeast(Percentage.of(45)), KURANG),
            DistributionCheck.of(
                "DOMINANT_BELOW_MINIMUM", new ShareAtLeast(Percentage.of(60)), BAIK)));
    assertRefused(
        "DISTRIBUTION_IMPOSSIBLE",
        "checks[0]",
        () -> DistributionPattern.of(
            SANGAT_BAIK,
            DistributionCheck.of(
                "REQUIRED_PREDICATE_ABSENT", new ShareAtLeast(Percentage.of(51)), BAIK)));
    assertThat(DistributionPattern.of(
                BAIK,
                DistributionCheck.of(
                    "DOMINANT_ABOVE_MAXIMUM", new ShareAtMost(Percentage.of(20)), BAIK))
            .dominant())
        .isEqualTo(BAIK);
  }

  @Test
  void noRatingIsToOnesHarm() {
    assertRefused(
        "QUADRANT_UNORDERED",
        "DI_ATAS_EKSPEKTASI.DI_ATAS_EKSPEKTASI",
        () -> PredicateQuadrant.of(new Row(KURANG, BAIK, SANGAT_KURANG), AT, BELOW));
    assertRefused(
        "QUADRANT_UNORDERED",
        "DI_ATAS_EKSPEKTASI.DI_BAWAH_EKSPEKTASI",
        () -> PredicateQuadrant.of(new Row(SANGAT_KURANG, BAIK, BAIK), AT, BELOW));
    assertRefused(
        "QUADRANT_UNORDERED",
        "DI_BAWAH_EKSPEKTASI.DI_ATAS_EKSPEKTASI",
        () -> PredicateQuadrant.of(ABOVE, AT, new Row(SANGAT_KURANG, KURANG, SANGAT_KURANG)));
    assertRefused(
        "WITHOUT_EFFECT",
        "cells",
        () -> PredicateQuadrant.of(
            new Row(BAIK, BAIK, BAIK), new Row(BAIK, BAIK, BAIK), new Row(BAIK, BAIK, BAIK)));
  }

  @Test
  void aCellStandsOnTheScaleOfTheRuleSet() {
    PredicateQuadrant cukup = PredicateQuadrant.of(ABOVE, AT, new Row(SANGAT_KURANG, CUKUP, CUKUP));

    assertRefused(
        "PREDICATE_NOT_ON_SCALE",
        "predicateMatrix/DI_BAWAH_EKSPEKTASI/DI_ATAS_EKSPEKTASI",
        () -> with(Parameters6Of2022.PREDICATE_MATRIX, cukup));
    assertRefused(
        "PREDICATE_NOT_ON_SCALE",
        "predicateMatrix/DI_BAWAH_EKSPEKTASI/DI_ATAS_EKSPEKTASI",
        () -> with(
            Parameters6Of2022.PREDICATE_SCALE,
            PredicateScale.of(SANGAT_BAIK, BAIK, KURANG, SANGAT_KURANG)));
  }

  @Test
  void theGuideOfADistributionCountsPredicatesOfTheScale() {
    Map<OrganisationPredicate, DistributionPattern> patterns =
        new EnumMap<>(OrganisationPredicate.class);
    for (OrganisationPredicate each : OrganisationPredicate.values()) {
      patterns.put(each, DistributionPattern.of(KURANG));
    }
    patterns.put(OrganisationPredicate.ISTIMEWA, DistributionPattern.of(BAIK));
    patterns.put(OrganisationPredicate.BAIK, DistributionPattern.of(CUKUP));

    assertRefused(
        "PREDICATE_NOT_ON_SCALE",
        "distributionGuide/BAIK/dominant",
        () -> with(Parameters6Of2022.DISTRIBUTION_GUIDE, new DistributionGuide(patterns)));
  }

  @Test
  void theChecksOfADistributionLeaveRoomForEachOther() {
    String few = "DOMINANT_BELOW_MINIMUM";
    String many = "DOMINANT_ABOVE_MAXIMUM";
    DistributionCheck most =
        DistributionCheck.of(many, new ShareAtMost(Percentage.of(30)), BAIK, KURANG);

    assertRefused(
        "DISTRIBUTION_IMPOSSIBLE",
        "checks[1]",
        () -> DistributionPattern.of(
            BAIK, most, DistributionCheck.of(few, new ShareAtLeast(Percentage.of(31)), BAIK)));
    assertRefused(
        "DISTRIBUTION_IMPOSSIBLE",
        "checks[0]",
        () -> DistributionPattern.of(
            BAIK,
            DistributionCheck.of(few, new CountAtLeast(2), BAIK),
            DistributionCheck.of(many, new CountAtMost(1), BAIK)));
    assertThat(DistributionPattern.of(
                BAIK, most, DistributionCheck.of(few, new ShareAtLeast(Percentage.of(30)), BAIK))
            .checks())
        .hasSize(2);
    assertRefused("CHECK_TWICE", "checks[1]", () -> DistributionPattern.of(BAIK, most, most));
    assertRefused(
        "BOUND_OF_OTHER_FINDING",
        "bound",
        () -> DistributionCheck.of(few, new ShareAtMost(Percentage.of(70)), BAIK));
    assertRefused("SHARE_ABOVE_ALL", "share", () -> new ShareAtLeast(Percentage.of(101)));
    assertRefused("SHARE_ABOVE_ALL", "share", () -> new ShareAtMost(Percentage.of(101)));
  }

  @Test
  void nobodyIsPaidLessOrCutMoreForABetterPredicate() {
    RuleSet policies = RuleSets.standard().byId("predicate-consequences");
    Map<PerformancePredicate, Percentage> shares =
        Map.of(SANGAT_BAIK, Percentage.of(10), KURANG, Percentage.of(80));
    ThrowingCallable paying = () -> policies.variant(
        "ours",
        variant -> variant
            .citing(Regulation.of("Permen Contoh 1/2026", "Tunjangan"))
            .parameter(ConsequenceParameters.ALLOWANCE_SHARES, shares));

    assertRefused("SHARES_UNORDERED", "allowanceShares/SANGAT_BAIK", paying);
    assertThat(policies
            .variant(
                "ours",
                variant -> variant
                    .citing(Regulation.of("Permen Contoh 1/2026", "Tunjangan"))
                    .parameter(ConsequenceParameters.SHARE_KIND, ShareKind.DIPOTONG)
                    .parameter(ConsequenceParameters.ALLOWANCE_SHARES, shares))
            .id())
        .isEqualTo("ours");
  }

  @Test
  void theYearsOfTheNationalSystemFollowEachOther() {
    RuleSet siasn = RuleSets.standard().byId("siasn");

    assertRefused(
        "YEARS_UNORDERED",
        "firstSkp2022Year",
        () -> siasn.variant(
            "ours",
            variant -> variant
                .citing(Regulation.of("Permen Contoh 1/2026", "SIASN"))
                .parameter(SiasnParameters.FIRST_SKP_2022_YEAR, 2019)));
  }

  @Test
  void theRanksOfALevelStandAboveThoseOfTheLevelBelow() {
    Map<PositionLevel, List<CreditBase>> bases =
        new EnumMap<>(RULES.parameter(CreditParameters.CREDIT_BASES).value().bases());
    bases.put(PositionLevel.AHLI_MUDA, bases.get(PositionLevel.AHLI_PERTAMA));

    assertRefused("CREDIT_BASES_UNORDERED", "AHLI_MUDA[0]", () -> new CreditBases(bases));
  }

  @Test
  void aLeaderOfABetterUnitIsRatedNoWorse() {
    Map<OrganisationPredicate, Rating> ratings = new EnumMap<>(OrganisationPredicate.class);
    for (OrganisationPredicate each : OrganisationPredicate.values()) {
      ratings.put(each, Rating.SESUAI_EKSPEKTASI);
    }
    ratings.put(OrganisationPredicate.ISTIMEWA, Rating.DI_BAWAH_EKSPEKTASI);

    assertRefused("LEADER_RATINGS_UNORDERED", "ISTIMEWA", () -> new LeaderRatingMap(ratings));
  }

  @Test
  void aWiderScopeHasNoLessWeightAndOneOfThemHasSome() {
    assertThat(List.of(ScopeWeights.of(1, 1, 1), ScopeWeights.of(0, 0, 1))).hasSize(2);
    assertRefused("SCOPE_WEIGHTS_UNORDERED", "ANTAR_UNIT", () -> ScopeWeights.of(2, 1, 3));
    assertRefused("SCOPE_WEIGHTS_UNORDERED", "ANTAR_INSTANSI", () -> ScopeWeights.of(1, 3, 2));
    assertRefused("WITHOUT_EFFECT", "weights", () -> ScopeWeights.of(0, 0, 0));
    assertRefused(
        "SCOPE_HOLE",
        "ANTAR_UNIT",
        () -> new ScopeWeights(Map.of(
            AssignmentScope.DALAM_UNIT, Ratio.ONE, AssignmentScope.ANTAR_INSTANSI, Ratio.ONE)));
  }

  @Test
  void anAnchorMayBeAsHighAsTheNextButNotAllMay() {
    assertThat(BehaviourAnchors.of(80, 80, 120).exceeded()).isEqualTo(Ratio.of(80));
    assertThat(BehaviourAnchors.of(80, 120, 120).exceeded()).isEqualTo(Ratio.of(120));
    assertRefused("ANCHORS_UNORDERED", "met", () -> BehaviourAnchors.of(80, 121, 120));
    assertRefused("WITHOUT_EFFECT", "top", () -> BehaviourAnchors.of(120, 120, 120));
  }

  @Test
  void aHigherScoreGivesNoLowerPredicateOrCategory() {
    assertRefused(
        "BANDS_REVERSED",
        "bands[0].value",
        () -> new PredicateBands(
            Bands.startingWith(PerformancePredicate.SANGAT_BAIK).from(50, KURANG)));
    assertRefused(
        "BANDS_REVERSED",
        "bands[1].value",
        () -> new CategoryBands(Bands.startingWith(AchievementCategory.KURANG)
            .from(50, AchievementCategory.BAIK)
            .from(70, AchievementCategory.CUKUP)));
    assertRefused(
        "CATEGORY_VALUES_UNORDERED", "SANGAT_BAIK", () -> CategoryValues.of(90, 100, 80, 60, 25));
    assertRefused("ANCHORS_UNORDERED", "met", () -> BehaviourAnchors.of(100, 80, 120));
    assertRefused("SEGMENT_REVERSED", "fromScore", () -> LinearScale.Segment.of(60, 79, 69, 50));
    assertRefused(
        "SEGMENT_REVERSED",
        "segments[1].fromScore",
        () -> new LinearScale(
            List.of(LinearScale.Segment.of(0, 50, 0, 50), LinearScale.Segment.of(51, 90, 40, 90)),
            Ratio.of(120),
            LinearScale.Between.SEGMENT_ABOVE));
    assertRefused(
        "SEGMENT_REVERSED",
        "above",
        () -> new LinearScale(
            List.of(LinearScale.Segment.of(0, 50, 0, 50)),
            Ratio.of(10),
            LinearScale.Between.SEGMENT_ABOVE));
  }
}
