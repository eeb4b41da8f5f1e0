package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rating of work results that is recommended for an appraisal: a unit leader's from the unit, others' from the rated
 * results, if all that are judged have a rating.
 */
final class RecommendedResultRating {
  private static final Calculation RATED =
      Calculation.of("ratedResult", "Jenis dan rating hasil kerja", "Kind and rating of a result");
  private static final Calculation RECOMMENDED =
      Calculation.of("recommended", "Rating yang direkomendasikan", "Recommended rating");

  private RecommendedResultRating() {}

  /** Where the document does not tell it, the post does: who heads an independent unit leads a unit. */
  static boolean leadsUnit(Facts<Appraisal> appraisal, Reasoning reasoning) {
    return reasoning.by(appraisal
        .find(AppraisalParts.LEADS_UNIT)
        .orElseGet(() -> appraisal
            .in(AppraisalParts.SKP)
            .in(AppraisalParts.EMPLOYEE)
            .in(AppraisalParts.POSITION)
            .get(AppraisalParts.HEADS_UNIT)));
  }

  static Optional<Step<Recommendation>> of(Facts<Appraisal> appraisal, Reasoning reasoning) {
    return leadsUnit(appraisal, reasoning)
        ? appraisal
            .find(AppraisalParts.ORGANISATION_PREDICATE)
            .map(predicate -> reasoning.derive(
                RECOMMENDED,
                Recommendation::of,
                reasoning
                    .call(Rules6Of2022.UNIT_LEADER_RESULT_RATING)
                    .with(UnitAchievement.ORGANISATION_PREDICATE, Optional.of(predicate))
                    .decide()))
        : rated(appraisal, reasoning).map(rated -> fromResults(rated, reasoning));
  }

  /** Returns the results with their ratings; nothing where one has none. */
  private static Optional<List<Step<RatedResult>>> rated(
      Facts<Appraisal> appraisal, Reasoning reasoning) {
    List<Facts<WorkResult>> planned =
        appraisal.in(AppraisalParts.SKP).each(AppraisalParts.PLANNED_RESULTS);
    List<Step<RatedResult>> rated = new ArrayList<>();
    for (Facts<ResultAppraisal> result : appraisal.each(AppraisalParts.RESULTS)) {
      Optional<Step<Rating>> rating = result.find(AppraisalParts.RATING);
      if (rating.isEmpty()) {
        return Optional.empty();
      }
      Facts<WorkResult> plan = result
          .referred(AppraisalParts.RESULT_ID, planned, AppraisalParts.PLANNED_ID, rated.size())
          .orElseThrow();
      rated.add(
          reasoning.derive(RATED, RatedResult::of, plan.get(AppraisalParts.KIND), rating.get()));
    }
    return rated.isEmpty() ? Optional.empty() : Optional.of(rated);
  }

  /** A recommendation is never a decision: where none can be made for want of a main result, the evaluation goes on. */
  private static Step<Recommendation> fromResults(
      List<Step<RatedResult>> rated, Reasoning reasoning) {
    Step<List<RatedResult>> results =
        reasoning.gather(ResultRatings.RESULTS, rated, result -> result);
    boolean mainRequired =
        reasoning.by(reasoning.parameter(Parameters6Of2022.MAIN_RESULT_REQUIRED));
    if (mainRequired
        && reasoning.when(
            results,
            all -> all.stream()
                .noneMatch(each -> each.kind().equals(Optional.of(WorkResultKind.UTAMA))))) {
      return reasoning.derive(
          RECOMMENDED,
          (all, required) -> Recommendation.none(Recommendation.Gap.NO_MAIN_RESULT),
          results,
          reasoning.parameter(Parameters6Of2022.MAIN_RESULT_REQUIRED));
    }
    return reasoning
        .call(Rules6Of2022.RESULT_RATING)
        .with(ResultRatings.RESULTS, results)
        .decide();
  }
}
