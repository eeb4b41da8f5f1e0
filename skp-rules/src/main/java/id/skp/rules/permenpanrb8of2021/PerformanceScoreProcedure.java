package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Mixes SKP and behaviour, and gives the predicate. */
final class PerformanceScoreProcedure implements Procedure<PerformanceParts, PerformanceOutcome> {
  private static final Calculation WEIGHTS =
      Calculation.of("weights", "Bobot yang berlaku", "Weights that apply");
  private static final Calculation MIX = Calculation.of(
          "mix", "Nilai SKP dan perilaku berbobot", "Weighted SKP and behaviour")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);
  private static final Calculation IDEA = Calculation.of(
          "newIdeaPoints", "Tambahan ide baru", "Points for a new idea")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);
  private static final Calculation OUTCOME =
      Calculation.of("outcome", "Predikat dan nilai kinerja", "Predicate and performance score");

  @Override
  public Step<PerformanceOutcome> apply(PerformanceParts parts, Reasoning reasoning) {
    Limits.requireScoreOfSkp(Rules8Of2021.SKP_SCORE_FIELD, parts.skpScore(), reasoning);
    Limits.requireScore(Rules8Of2021.BEHAVIOUR_SCORE_FIELD, parts.behaviourScore(), reasoning);
    Step<Weights> weights = reasoning.derive(
        WEIGHTS,
        PerformanceWeights::of,
        reasoning.parameter(Parameters8Of2021.PERFORMANCE_WEIGHTS),
        reasoning.given(Rules8Of2021.PEER_OPINION, parts.peerOpinion()));
    Step<Ratio> mix = reasoning.derive(
        MIX,
        Weights::mix,
        weights,
        reasoning.given(Rules8Of2021.SKP_SCORE_FIELD, parts.skpScore()),
        reasoning.given(Rules8Of2021.BEHAVIOUR_SCORE_FIELD, parts.behaviourScore()));
    Step<Ratio> score = withIdea(mix, parts.newIdea(), reasoning);
    return reasoning.derive(
        OUTCOME,
        (number, predicate, way) -> new PerformanceOutcome(number, predicate),
        score,
        reasoning.decide(
            Rules8Of2021.NUMERIC_PREDICATE, new ScoreAndIdea(score.value(), parts.newIdea())),
        reasoning.parameter(Parameters8Of2021.NEW_IDEA_EFFECT));
  }

  private static Step<Ratio> withIdea(Step<Ratio> score, boolean newIdea, Reasoning reasoning) {
    Step<NewIdeaEffect> effect = reasoning.parameter(Parameters8Of2021.NEW_IDEA_EFFECT);
    if (!newIdea || effect.value() == NewIdeaEffect.CONDITION) {
      return score;
    }
    return reasoning.derive(
        IDEA,
        (number, points, max) -> number.plus(points).min(max),
        score,
        reasoning.parameter(Parameters8Of2021.NEW_IDEA_POINTS),
        reasoning.parameter(Parameters8Of2021.SCORE_MAX));
  }
}
