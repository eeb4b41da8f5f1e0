package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Looks the unrounded score up in the bands; the best predicate needs a new idea as well. */
final class NumericPredicateProcedure implements Procedure<ScoreAndIdea, PerformancePredicate> {
  private static final Calculation BAND =
      Calculation.of("band", "Predikat menurut rentang nilai", "Predicate by band");
  private static final Calculation IDEA = Calculation.of(
      "newIdeaCondition",
      "Sangat Baik hanya dengan ide baru, selain itu Baik",
      "Sangat Baik only with a new idea, otherwise Baik");

  @Override
  public Step<PerformancePredicate> apply(ScoreAndIdea input, Reasoning reasoning) {
    Limits.requireScore(Rules8Of2021.SCORE, input.score(), reasoning);
    Step<PerformancePredicate> band = reasoning.derive(
        BAND,
        (bands, score) -> bands.bands().of(score),
        reasoning.parameter(Parameters8Of2021.PREDICATE_BANDS),
        reasoning.given(Rules8Of2021.SCORE, input.score()));
    if (band.value() != PerformancePredicate.SANGAT_BAIK) {
      return band;
    }
    return reasoning.derive(
        IDEA,
        (predicate, idea) -> idea ? predicate : PerformancePredicate.BAIK,
        band,
        reasoning.given(Rules8Of2021.NEW_IDEA, input.newIdea()));
  }
}
