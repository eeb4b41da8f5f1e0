package id.skp.rules.permenpanrb8of2021.behaviour;

import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourAspect;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import java.util.Map;

/** Averages the aspects that apply. */
final class BehaviourScoreProcedure implements Procedure<BehaviourScores, Ratio> {
  private static final Calculation MEAN = Calculation.of(
          "mean", "Rata-rata aspek yang berlaku", "Mean of the aspects that apply")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);

  @Override
  public Step<Ratio> apply(Facts<BehaviourScores> facts, Reasoning reasoning) {
    Step<Map<BehaviourAspect, Ratio>> scores = facts.get(BehaviourScores.ASPECTS);
    reasoning.require(
        scores,
        reasoning.parameter(ScoreParameters.SCORE_MAX),
        BehaviourScoreProcedure::areSound,
        (each, max) -> refused(each, max, facts));
    return reasoning.derive(MEAN, each -> Ratio.mean(each.values()), scores);
  }

  private static boolean areSound(Map<BehaviourAspect, Ratio> scores, Ratio max) {
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      Ratio score = scores.get(aspect);
      if (score == null
          ? scores.isEmpty() || aspect != BehaviourAspect.KEPEMIMPINAN
          : ScoreLimits.isOutside(score, max)) {
        return false;
      }
    }
    return true;
  }

  private static RuntimeException refused(
      Map<BehaviourAspect, Ratio> scores, Ratio max, Facts<BehaviourScores> facts) {
    if (scores.isEmpty()) {
      return facts.missing(BehaviourScores.ASPECTS);
    }
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      if (!scores.containsKey(aspect) && aspect != BehaviourAspect.KEPEMIMPINAN) {
        return facts.missing(BehaviourScores.ASPECTS, aspect.name(), aspect.label());
      }
    }
    Map.Entry<BehaviourAspect, Ratio> outside = scores.entrySet().stream()
        .filter(each -> ScoreLimits.isOutside(each.getValue(), max))
        .findFirst()
        .orElseThrow();
    return facts.invalid(
        BehaviourScores.ASPECTS,
        outside.getKey().name(),
        Reasoning.outside(outside.getValue(), Ratio.ZERO, max));
  }
}
