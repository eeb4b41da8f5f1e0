package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.Rating;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb6of2022.Recommendation.Gap;
import java.util.ArrayList;
import java.util.List;

/** Recommends a rating of the work results where most of them have one, tried from above to below. */
final class ResultRatingProcedure implements Procedure<ResultRatings, Recommendation> {
  private static final Calculation TALLY =
      Calculation.of("tally", "Rekapitulasi rating", "Tally of the ratings");
  private static final Calculation MOST_ABOVE = Calculation.of(
      "mostAbove", "Sebagian besar hasil di atas ekspektasi", "Most results are above expectation");
  private static final Calculation NO_MAIN_BELOW = Calculation.of(
      "noMainBelow",
      "Tidak ada hasil utama di bawah ekspektasi",
      "No main result is below expectation");
  private static final Calculation MOST_AT = Calculation.of(
      "mostAt", "Sebagian besar hasil sesuai ekspektasi", "Most results are at expectation");
  private static final Calculation FEW_MAIN_BELOW = Calculation.of(
      "fewMainBelow",
      "Hanya sebagian kecil hasil utama di bawah ekspektasi",
      "Only a small part of the main results is below expectation");
  private static final Calculation MOST_BELOW = Calculation.of(
      "mostBelow",
      "Sebagian besar hasil di bawah ekspektasi",
      "Most results are below expectation");
  private static final Calculation RECOMMENDED =
      Calculation.of("recommended", "Rating yang direkomendasikan", "Recommended rating");

  @Override
  public Step<Recommendation> apply(ResultRatings ratings, Reasoning reasoning) {
    List<RatedResult> results = ratings.results();
    requireComplete(results, reasoning);
    Step<Boolean> mainRequired = reasoning.parameter(Parameters6Of2022.MAIN_RESULT_REQUIRED);
    Step<ResultTally> tally = reasoning.derive(
        TALLY,
        (rated, population, required) -> ResultTally.of(rated, population),
        reasoning.given(Rules6Of2022.RESULTS, results),
        reasoning.parameter(Parameters6Of2022.MAJORITY_POPULATION),
        mainRequired);
    if (mainRequired.value() && tally.value().main() == 0) {
      throw reasoning.missing(Rules6Of2022.RESULTS.name(), Rules6Of2022.KIND.title());
    }
    return recommend(tally, reasoning);
  }

  private static void requireComplete(List<RatedResult> results, Reasoning reasoning) {
    if (results.isEmpty()) {
      throw reasoning.missing(Rules6Of2022.RESULTS.name(), Rules6Of2022.RESULTS.title());
    }
    for (int i = 0; i < results.size(); i++) {
      String path = Rules6Of2022.RESULTS.name() + "[" + i + "].";
      if (results.get(i).kind().isEmpty()) {
        throw reasoning.missing(path + Rules6Of2022.KIND.name(), Rules6Of2022.KIND.title());
      } else if (results.get(i).rating().isEmpty()) {
        throw reasoning.missing(path + Rules6Of2022.RATING.name(), Rules6Of2022.RATING.title());
      }
    }
  }

  private static Step<Recommendation> recommend(Step<ResultTally> tally, Reasoning reasoning) {
    Step<Percentage> most = reasoning.parameter(Parameters6Of2022.MAJORITY_SHARE);
    List<Step<?>> because = new ArrayList<>();

    Step<Boolean> mostAbove =
        noted(because, reasoning.derive(MOST_ABOVE, ResultTally::mostAbove, tally, most));
    if (mostAbove.value()) {
      Step<Boolean> noMainBelow =
          noted(because, reasoning.derive(NO_MAIN_BELOW, each -> each.mainBelow() == 0, tally));
      if (noMainBelow.value()) {
        return reasoning.conclude(
            RECOMMENDED, Recommendation.of(Rating.DI_ATAS_EKSPEKTASI), because);
      }
    }
    Step<Boolean> mostAt = noted(
        because,
        reasoning.derive(
            MOST_AT,
            ResultTally::mostAt,
            tally,
            most,
            reasoning.parameter(Parameters6Of2022.ABOVE_COUNTS_AS_AT)));
    if (mostAt.value()) {
      Step<Boolean> fewMainBelow = noted(
          because,
          reasoning.derive(
              FEW_MAIN_BELOW,
              ResultTally::onlySmallPartOfMainBelow,
              tally,
              reasoning.parameter(Parameters6Of2022.SMALL_PART_SHARE)));
      if (fewMainBelow.value()) {
        return reasoning.conclude(
            RECOMMENDED, Recommendation.of(Rating.SESUAI_EKSPEKTASI), because);
      }
    }
    Step<Boolean> mostBelow =
        noted(because, reasoning.derive(MOST_BELOW, ResultTally::mostBelow, tally, most));
    if (mostBelow.value()) {
      return reasoning.conclude(
          RECOMMENDED, Recommendation.of(Rating.DI_BAWAH_EKSPEKTASI), because);
    }
    Step<RatingGapPolicy> policy =
        noted(because, reasoning.parameter(Parameters6Of2022.RATING_GAP_POLICY));
    return reasoning.conclude(
        RECOMMENDED,
        policy.value() == RatingGapPolicy.RECOMMEND_SESUAI
            ? Recommendation.of(Rating.SESUAI_EKSPEKTASI)
            : Recommendation.none(gap(mostAbove.value(), mostAt.value())),
        because);
  }

  private static <T> Step<T> noted(List<Step<?>> because, Step<T> step) {
    because.add(step);
    return step;
  }

  private static Gap gap(boolean mostAbove, boolean mostAt) {
    if (mostAbove) {
      return Gap.MAIN_RESULT_BELOW;
    }
    return mostAt ? Gap.TOO_MANY_MAIN_RESULTS_BELOW : Gap.NO_MAJORITY;
  }
}
