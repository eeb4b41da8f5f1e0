package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Bands;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
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

  private static final Text IN_A_GAP = Text.of(
      "nilai {0} jatuh di antara dua rentang bilangan bulat; bulatkan dahulu atau pakai rentang setengah terbuka",
      "the score {0} falls between two bands of whole numbers; round it first, or use half-open bands");

  @Override
  public Step<PerformancePredicate> apply(ScoreAndIdea input, Reasoning reasoning) {
    Limits.requireScoreOfSkp(Rules8Of2021.SCORE, input.score(), reasoning);
    requireBand(input.score(), reasoning);
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

  private static void requireBand(Ratio score, Reasoning reasoning) {
    if (reasoning.parameter(Parameters8Of2021.PREDICATE_GAPS).value() == BandGaps.HALF_OPEN) {
      return;
    }
    Bands<PerformancePredicate> bands =
        reasoning.parameter(Parameters8Of2021.PREDICATE_BANDS).value().bands();
    Ratio below = score.truncate();
    if (!score.equals(below) && bands.of(below) != bands.of(below.plus(Ratio.ONE))) {
      throw reasoning.invalid(Rules8Of2021.SCORE.name(), Message.of(IN_A_GAP, score));
    }
  }
}
