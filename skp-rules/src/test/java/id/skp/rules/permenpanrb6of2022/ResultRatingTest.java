package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static id.skp.core.plan.WorkResultKind.TAMBAHAN;
import static id.skp.core.plan.WorkResultKind.UTAMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.permenpanrb6of2022.Recommendation.Gap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recommended ratings, and each open question on them answered the other way. */
class ResultRatingTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  @Test
  void theReasonForNoRecommendationIsNamed() {
    assertThat(recommend(RULES, utama(1, 1, 1))).isEqualTo(Recommendation.none(Gap.NO_MAJORITY));
    assertThat(recommend(RULES, utama(3, 0, 1)))
        .isEqualTo(Recommendation.none(Gap.MAIN_RESULT_BELOW));
    assertThat(recommend(RULES, results(utama(0, 0, 1), tambahan(0, 2, 0))))
        .isEqualTo(Recommendation.none(Gap.TOO_MANY_MAIN_RESULTS_BELOW));
  }

  @Test
  void theTallyAndEachConditionAreSteps() {
    String explanation = RULES
        .decide(
            Rules6Of2022.RESULT_RATING,
            new ResultRatings(results(utama(1, 2, 0), tambahan(0, 1, 0))))
        .explain(Text.ENGLISH);
    assertThat(explanation)
        .contains(
            "Tally of the ratings = 4 results: 1 above, 3 at, 0 below; 3 main results, 0 of them below")
        .contains("Most results are above expectation = no")
        .contains("Most results are at expectation = yes")
        .contains("Only a small part of the main results is below expectation = yes")
        .contains("Recommended rating = At expectation")
        .contains("OQ-606")
        .contains("OQ-607")
        .contains("OQ-609");
  }

  @Test
  void aMajorityIsMoreThanHalfUnlessTheVariantSaysOtherwise() {
    assertThat(recommend(RULES, utama(2, 2, 0))).isEqualTo(Recommendation.none(Gap.NO_MAJORITY));
    assertThat(recommend(RULES, utama(3, 2, 0))).isEqualTo(Recommendation.of(DI_ATAS_EKSPEKTASI));
    RuleSet strict = with(Parameters6Of2022.MAJORITY_SHARE, Percentage.of(60));
    assertThat(recommend(strict, utama(3, 2, 0))).isEqualTo(Recommendation.none(Gap.NO_MAJORITY));
    assertThat(recommend(strict, utama(4, 2, 0))).isEqualTo(Recommendation.of(DI_ATAS_EKSPEKTASI));
  }

  @Test
  void aSmallPartIsFewerThanHalfUnlessTheVariantSaysOtherwise() {
    assertThat(recommend(RULES, utama(0, 3, 2))).isEqualTo(Recommendation.of(SESUAI_EKSPEKTASI));
    RuleSet quarter = with(Parameters6Of2022.SMALL_PART_SHARE, Percentage.of(25));
    assertThat(recommend(quarter, utama(0, 3, 2)))
        .isEqualTo(Recommendation.none(Gap.TOO_MANY_MAIN_RESULTS_BELOW));
    assertThat(recommend(quarter, utama(0, 4, 1))).isEqualTo(Recommendation.of(SESUAI_EKSPEKTASI));
  }

  @Test
  void whereNoConditionIsMetAVariantMayRecommendTheMiddle() {
    RuleSet middle = with(Parameters6Of2022.RATING_GAP_POLICY, RatingGapPolicy.RECOMMEND_SESUAI);
    assertThat(recommend(middle, utama(1, 1, 1))).isEqualTo(Recommendation.of(SESUAI_EKSPEKTASI));
  }

  @Test
  void aVariantMayCountMainResultsOnly() {
    List<RatedResult> results = results(utama(2, 0, 0), tambahan(0, 3, 0));
    assertThat(recommend(RULES, results)).isEqualTo(Recommendation.of(SESUAI_EKSPEKTASI));
    assertThat(recommend(
            with(Parameters6Of2022.MAJORITY_POPULATION, MajorityPopulation.MAIN_RESULTS), results))
        .isEqualTo(Recommendation.of(DI_ATAS_EKSPEKTASI));
  }

  @Test
  void aVariantMayCountResultsAboveAsAtExpectation() {
    assertThat(recommend(RULES, utama(1, 1, 1))).isEqualTo(Recommendation.none(Gap.NO_MAJORITY));
    assertThat(recommend(with(Parameters6Of2022.ABOVE_COUNTS_AS_AT, true), utama(1, 1, 1)))
        .isEqualTo(Recommendation.of(SESUAI_EKSPEKTASI));
  }

  @Test
  void aVariantMayRequireAMainResult() {
    assertThat(recommend(RULES, tambahan(1, 0, 0)))
        .isEqualTo(Recommendation.of(DI_ATAS_EKSPEKTASI));
    RuleSet mainNeeded = with(Parameters6Of2022.MAIN_RESULT_REQUIRED, true);
    assertThat(mainNeeded.decide(Rules6Of2022.RESULT_RATING, new ResultRatings(tambahan(1, 0, 0))))
        .isInstanceOfSatisfying(
            Undecided.class, undecided -> assertThat(undecided.pointer()).isEqualTo("/results"));
    assertThat(recommend(mainNeeded, utama(1, 0, 0)))
        .isEqualTo(Recommendation.of(DI_ATAS_EKSPEKTASI));
  }

  @Test
  void theRatingOfBehaviourIsLeftToJudgement() {
    assertThat(RULES.decide(Rules6Of2022.BEHAVIOUR_RATING, behaviours(7, 0, 0)).orThrow())
        .isEqualTo(Recommendation.none(Gap.LEFT_TO_JUDGEMENT));
  }

  @ParameterizedTest
  @CsvSource({
    "4, 3, 0, DI_ATAS_EKSPEKTASI",
    "3, 4, 0, SESUAI_EKSPEKTASI",
    "6, 0, 1, DI_BAWAH_EKSPEKTASI",
    "0, 7, 0, SESUAI_EKSPEKTASI"
  })
  void aVariantMayCountBehaviourValues(int above, int at, int below, Rating expected) {
    RuleSet counting =
        with(Parameters6Of2022.BEHAVIOUR_RECOMMENDATION, BehaviourRecommendation.counting(4));
    assertThat(counting
            .decide(Rules6Of2022.BEHAVIOUR_RATING, behaviours(above, at, below))
            .orThrow())
        .isEqualTo(Recommendation.of(expected));
  }

  @Test
  void countingNeedsAllSevenValues() {
    RuleSet counting =
        with(Parameters6Of2022.BEHAVIOUR_RECOMMENDATION, BehaviourRecommendation.counting(4));
    assertThat(
            counting.decide(Rules6Of2022.BEHAVIOUR_RATING, behaviours(6, 0, 0)).orThrow())
        .isEqualTo(Recommendation.none(Gap.NOT_ALL_RATED));
    assertThat(BehaviourRecommendation.counting(1).aboveAtLeast()).hasValue(1);
    assertThat(BehaviourRecommendation.counting(7).aboveAtLeast()).hasValue(7);
    assertThatThrownBy(() -> BehaviourRecommendation.counting(8))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> BehaviourRecommendation.counting(0))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theMapOfUnitLeadersNeedsAllFivePredicates() {
    Map<OrganisationPredicate, Rating> ratings = new EnumMap<>(OrganisationPredicate.class);
    ratings.put(OrganisationPredicate.BAIK, SESUAI_EKSPEKTASI);
    assertThatThrownBy(() -> new LeaderRatingMap(ratings))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("none for ISTIMEWA");
  }

  private static <T> RuleSet with(ParameterKey<T> key, T value) {
    return RULES.variant(
        "variant",
        variant -> variant.citing(RULES.regulation(), Basis.PRACTICE).parameter(key, value));
  }

  private static Recommendation recommend(RuleSet rules, List<RatedResult> results) {
    return rules.decide(Rules6Of2022.RESULT_RATING, new ResultRatings(results)).orThrow();
  }

  private static List<RatedResult> utama(int above, int at, int below) {
    return rated(UTAMA, above, at, below);
  }

  private static List<RatedResult> tambahan(int above, int at, int below) {
    return rated(TAMBAHAN, above, at, below);
  }

  private static List<RatedResult> rated(WorkResultKind kind, int above, int at, int below) {
    List<RatedResult> results = new ArrayList<>();
    for (int i = 0; i < above + at + below; i++) {
      results.add(RatedResult.of(kind, ratingAt(i, above, at)));
    }
    return results;
  }

  private static Rating ratingAt(int position, int above, int at) {
    if (position < above) {
      return DI_ATAS_EKSPEKTASI;
    }
    return position < above + at ? SESUAI_EKSPEKTASI : DI_BAWAH_EKSPEKTASI;
  }

  private static List<RatedResult> results(List<RatedResult> some, List<RatedResult> others) {
    List<RatedResult> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static BehaviourRatings behaviours(int above, int at, int below) {
    Map<BehaviourValue, Rating> ratings = new EnumMap<>(BehaviourValue.class);
    for (BehaviourValue value : BehaviourValue.values()) {
      if (ratings.size() < above + at + below) {
        ratings.put(value, ratingAt(ratings.size(), above, at));
      }
    }
    return new BehaviourRatings(ratings);
  }
}
