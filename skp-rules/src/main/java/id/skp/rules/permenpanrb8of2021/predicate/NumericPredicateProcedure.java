package id.skp.rules.permenpanrb8of2021.predicate;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;

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
  public Step<PerformancePredicate> apply(Facts<ScoreAndIdea> facts, Reasoning reasoning) {
    Step<Ratio> score = facts.get(ScoreAndIdea.SCORE);
    Step<PredicateBands> bands = reasoning.parameter(PredicateParameters.PREDICATE_BANDS);
    ScoreLimits.requireScoreOfSkp(facts, ScoreAndIdea.SCORE, score, reasoning);
    requireBand(facts, score, bands, reasoning);
    Step<PerformancePredicate> band = reasoning.derive(BAND, PredicateBands::of, bands, score);
    return reasoning.is(band, PerformancePredicate.SANGAT_BAIK)
        ? reasoning.derive(
            IDEA,
            (predicate, idea) -> idea ? predicate : PerformancePredicate.BAIK,
            band,
            facts.get(ScoreAndIdea.NEW_IDEA))
        : band;
  }

  private static void requireBand(
      Facts<ScoreAndIdea> facts,
      Step<Ratio> score,
      Step<PredicateBands> bands,
      Reasoning reasoning) {
    Step<BandGaps> gaps = reasoning.parameter(PredicateParameters.PREDICATE_GAPS);
    reasoning.require(
        score,
        bands,
        gaps,
        (number, table, reading) -> reading == BandGaps.HALF_OPEN || isInBand(number, table),
        (number, table, reading) ->
            facts.invalid(ScoreAndIdea.SCORE, Message.of(IN_A_GAP, number)));
  }

  private static boolean isInBand(Ratio score, PredicateBands bands) {
    Ratio below = score.truncate();
    return score.equals(below) || bands.of(below) == bands.of(below.plus(Ratio.ONE));
  }
}
