package id.skp.rules.permenpanrb8of2021.predicate;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.score.Weights;

/** Mixes SKP and behaviour, and gives the predicate. */
final class PerformanceScoreProcedure implements Procedure<PerformanceParts, PerformanceOutcome> {
  private static final Calculation WEIGHTS =
      Calculation.of("weights", "Bobot yang berlaku", "Weights that apply");
  private static final Calculation MIX = Calculation.of(
          "mix", "Nilai SKP dan perilaku berbobot", "Weighted SKP and behaviour")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);
  private static final Calculation IDEA = Calculation.of(
          "newIdeaPoints", "Tambahan ide baru", "Points for a new idea")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);
  private static final Calculation OUTCOME =
      Calculation.of("outcome", "Predikat dan nilai kinerja", "Predicate and performance score");

  @Override
  public Step<PerformanceOutcome> apply(Facts<PerformanceParts> facts, Reasoning reasoning) {
    Step<Ratio> skp = facts.get(PerformanceParts.SKP_SCORE);
    Step<Ratio> behaviour = facts.get(PerformanceParts.BEHAVIOUR_SCORE);
    ScoreLimits.requireScoreOfSkp(facts, PerformanceParts.SKP_SCORE, skp, reasoning);
    ScoreLimits.requireScore(facts, PerformanceParts.BEHAVIOUR_SCORE, behaviour, reasoning);
    Step<Weights> weights = reasoning.derive(
        WEIGHTS,
        PerformanceWeights::of,
        reasoning.parameter(PredicateParameters.PERFORMANCE_WEIGHTS),
        facts.get(PerformanceParts.PEER_OPINION));
    Step<Boolean> idea = facts.get(PerformanceParts.NEW_IDEA);
    Step<NewIdeaEffect> effect = reasoning.parameter(PredicateParameters.NEW_IDEA_EFFECT);
    Step<Ratio> score = withIdea(
        reasoning.derive(MIX, Weights::mix, weights, skp, behaviour), idea, effect, reasoning);
    return reasoning.derive(
        OUTCOME,
        (number, predicate, way) -> new PerformanceOutcome(number, predicate),
        score,
        reasoning
            .call(PredicateRules.NUMERIC_PREDICATE)
            .at(facts)
            .with(ScoreAndIdea.SCORE, score)
            .with(ScoreAndIdea.NEW_IDEA, idea)
            .decide(),
        effect);
  }

  private static Step<Ratio> withIdea(
      Step<Ratio> score, Step<Boolean> idea, Step<NewIdeaEffect> effect, Reasoning reasoning) {
    if (reasoning.is(effect, NewIdeaEffect.CONDITION) || !reasoning.by(idea)) {
      return score;
    }
    return reasoning.derive(
        IDEA,
        (number, points, max) -> number.plus(points).min(max),
        score,
        reasoning.parameter(PredicateParameters.NEW_IDEA_POINTS),
        reasoning.parameter(ScoreParameters.SCORE_MAX));
  }
}
