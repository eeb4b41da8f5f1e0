package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Rating;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb6of2022.RatedResult;
import id.skp.rules.permenpanrb6of2022.Recommendation;
import id.skp.rules.permenpanrb6of2022.Recommendation.Gap;
import id.skp.rules.permenpanrb6of2022.ResultRatings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.testkit.arbitrary.SkpDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds of the recommended rating of work results under every installed rule set that recommends one. */
@Domain(SkpDomain.class)
class ResultRatingProperties {
  @Property(tries = 3000)
  void theRecommendationIsTheOneOfTheConditions(
      @ForAll("ruleSets") RuleSet rules, @ForAll ResultRatings ratings) {
    Recommendation recommendation = recommend(rules, ratings.results());
    assertThat(recommendation.rating()).isEqualTo(expected(ratings.results()));
    assertThat(recommendation.gap())
        .isEqualTo(
            recommendation.rating().isPresent()
                ? Optional.empty()
                : Optional.of(expectedGap(ratings.results())));
  }

  @Property(tries = 500)
  void theOrderOfTheResultsDoesNotMatter(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll ResultRatings ratings,
      @ForAll("seeds") long seed) {
    List<RatedResult> shuffled = new ArrayList<>(ratings.results());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(recommend(rules, shuffled)).isEqualTo(recommend(rules, ratings.results()));
  }

  @Property(tries = 2000)
  void aHigherRatingNeverLowersTheRecommendation(
      @ForAll("ruleSets") RuleSet rules,
      @ForAll ResultRatings ratings,
      @ForAll("seeds") long seed) {
    List<RatedResult> raised =
        raisedAt(Math.floorMod(seed, ratings.results().size()), ratings.results());
    Optional<Rating> before = recommend(rules, ratings.results()).rating();
    Optional<Rating> after = recommend(rules, raised).rating();
    if (before.isPresent() && after.isPresent()) {
      assertThat(after.get().standing()).isGreaterThanOrEqualTo(before.get().standing());
    }
    if (before.equals(Optional.of(Rating.DI_ATAS_EKSPEKTASI))) {
      assertThat(after).isEqualTo(before);
    }
  }

  @Property(tries = 500)
  void resultsThatAllHaveOneRatingRecommendIt(
      @ForAll("ruleSets") RuleSet rules, @ForAll ResultRatings ratings, @ForAll Rating rating) {
    List<RatedResult> alike = ratings.results().stream()
        .map(result -> new RatedResult(result.kind(), Optional.of(rating)))
        .toList();
    assertThat(recommend(rules, alike)).isEqualTo(Recommendation.of(rating));
  }

  @Provide
  Arbitrary<RuleSet> ruleSets() {
    return Arbitraries.of(Questions.ruleSetsWith(Rules6Of2022.RESULT_RATING));
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static Recommendation recommend(RuleSet rules, List<RatedResult> results) {
    return rules.decide(Rules6Of2022.RESULT_RATING, new ResultRatings(results)).orThrow();
  }

  private static List<RatedResult> raisedAt(int index, List<RatedResult> results) {
    List<RatedResult> raised = new ArrayList<>(results);
    raised.set(
        index,
        new RatedResult(
            results.get(index).kind(),
            results
                .get(index)
                .rating()
                .map(each -> each == Rating.DI_BAWAH_EKSPEKTASI
                    ? Rating.SESUAI_EKSPEKTASI
                    : Rating.DI_ATAS_EKSPEKTASI)));
    return raised;
  }

  /** The three conditions, as they are written down, in doubled counts instead of shares. */
  private static Optional<Rating> expected(List<RatedResult> results) {
    int n = results.size();
    int u = main(results).size();
    int ub = count(main(results), Rating.DI_BAWAH_EKSPEKTASI);
    if (2 * count(results, Rating.DI_ATAS_EKSPEKTASI) > n && ub == 0) {
      return Optional.of(Rating.DI_ATAS_EKSPEKTASI);
    } else if (2 * count(results, Rating.SESUAI_EKSPEKTASI) > n && (ub == 0 || 2 * ub < u)) {
      return Optional.of(Rating.SESUAI_EKSPEKTASI);
    } else if (2 * count(results, Rating.DI_BAWAH_EKSPEKTASI) > n) {
      return Optional.of(Rating.DI_BAWAH_EKSPEKTASI);
    }
    return Optional.empty();
  }

  private static Gap expectedGap(List<RatedResult> results) {
    if (2 * count(results, Rating.DI_ATAS_EKSPEKTASI) > results.size()) {
      return Gap.MAIN_RESULT_BELOW;
    }
    return 2 * count(results, Rating.SESUAI_EKSPEKTASI) > results.size()
        ? Gap.TOO_MANY_MAIN_RESULTS_BELOW
        : Gap.NO_MAJORITY;
  }

  private static List<RatedResult> main(List<RatedResult> results) {
    return results.stream()
        .filter(result -> result.kind().orElseThrow() == WorkResultKind.UTAMA)
        .toList();
  }

  private static int count(List<RatedResult> results, Rating rating) {
    return Collections.frequency(
        results.stream().map(result -> result.rating().orElseThrow()).toList(), rating);
  }
}
