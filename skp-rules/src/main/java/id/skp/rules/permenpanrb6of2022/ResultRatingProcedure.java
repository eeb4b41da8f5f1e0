package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.Rating;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.permenpanrb6of2022.Recommendation.Gap;
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
  public Step<Recommendation> apply(Facts<ResultRatings> facts, Reasoning reasoning) {
    Step<List<RatedResult>> results = facts.get(ResultRatings.RESULTS);
    reasoning.require(
        results, each -> !each.isEmpty(), none -> facts.missing(ResultRatings.RESULTS));
    reasoning.requireEach(
        results, each -> each.kind().isPresent() && each.rating().isPresent(), (i, each) -> {
          Field<?, ?> lacking = each.kind().isEmpty() ? RatedResult.KIND : RatedResult.RATING;
          return facts.missing(ResultRatings.RESULTS, i + "/" + lacking, lacking.title());
        });
    Step<Boolean> mainRequired = reasoning.parameter(Parameters6Of2022.MAIN_RESULT_REQUIRED);
    Step<ResultTally> tally = reasoning.derive(
        TALLY,
        (rated, population, required) -> ResultTally.of(rated, population),
        results,
        reasoning.parameter(Parameters6Of2022.MAJORITY_POPULATION),
        mainRequired);
    reasoning.require(
        tally,
        mainRequired,
        (each, required) -> !required || each.main() > 0,
        (each, required) ->
            reasoning.missing(facts.pointer(ResultRatings.RESULTS), RatedResult.KIND.title()));
    return recommend(tally, reasoning);
  }

  private static Step<Recommendation> recommend(Step<ResultTally> tally, Reasoning reasoning) {
    Step<Percentage> most = reasoning.parameter(Parameters6Of2022.MAJORITY_SHARE);
    boolean mostAbove =
        reasoning.by(reasoning.derive(MOST_ABOVE, ResultTally::mostAbove, tally, most));
    if (mostAbove
        && reasoning.by(reasoning.derive(NO_MAIN_BELOW, each -> each.mainBelow() == 0, tally))) {
      return reasoning.conclude(RECOMMENDED, Recommendation.of(Rating.DI_ATAS_EKSPEKTASI));
    }
    boolean mostAt = reasoning.by(reasoning.derive(
        MOST_AT,
        ResultTally::mostAt,
        tally,
        most,
        reasoning.parameter(Parameters6Of2022.ABOVE_COUNTS_AS_AT)));
    if (mostAt
        && reasoning.by(reasoning.derive(
            FEW_MAIN_BELOW,
            ResultTally::onlySmallPartOfMainBelow,
            tally,
            reasoning.parameter(Parameters6Of2022.SMALL_PART_SHARE)))) {
      return reasoning.conclude(RECOMMENDED, Recommendation.of(Rating.SESUAI_EKSPEKTASI));
    }
    if (reasoning.by(reasoning.derive(MOST_BELOW, ResultTally::mostBelow, tally, most))) {
      return reasoning.conclude(RECOMMENDED, Recommendation.of(Rating.DI_BAWAH_EKSPEKTASI));
    }
    RatingGapPolicy policy = reasoning.by(reasoning.parameter(Parameters6Of2022.RATING_GAP_POLICY));
    return reasoning.conclude(
        RECOMMENDED,
        policy == RatingGapPolicy.RECOMMEND_SESUAI
            ? Recommendation.of(Rating.SESUAI_EKSPEKTASI)
            : Recommendation.none(gap(mostAbove, mostAt)));
  }

  private static Gap gap(boolean mostAbove, boolean mostAt) {
    if (mostAbove) {
      return Gap.MAIN_RESULT_BELOW;
    }
    return mostAt ? Gap.TOO_MANY_MAIN_RESULTS_BELOW : Gap.NO_MAJORITY;
  }
}
