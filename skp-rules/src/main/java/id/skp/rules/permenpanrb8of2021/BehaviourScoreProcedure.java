package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourAspect;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.Map;

/** Averages the aspects that apply. */
final class BehaviourScoreProcedure implements Procedure<BehaviourScores, Ratio> {
  private static final Calculation MEAN = Calculation.of(
          "mean", "Rata-rata aspek yang berlaku", "Mean of the aspects that apply")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);

  @Override
  public Step<Ratio> apply(BehaviourScores scores, Reasoning reasoning) {
    requireAspects(scores.aspects(), reasoning);
    Ratio max = reasoning.parameter(Parameters8Of2021.SCORE_MAX).value();
    scores.aspects().forEach((aspect, score) -> {
      if (Limits.isOutside(score, max)) {
        Limits.requireWithin(path(aspect), score, max, reasoning);
      }
    });
    return reasoning.derive(
        MEAN,
        each -> Ratio.mean(each.values()),
        reasoning.given(Rules8Of2021.BEHAVIOUR_ASPECTS, scores.aspects()));
  }

  private static void requireAspects(Map<BehaviourAspect, Ratio> scores, Reasoning reasoning) {
    if (scores.isEmpty()) {
      throw reasoning.missing(
          Rules8Of2021.BEHAVIOUR_ASPECTS.name(), Rules8Of2021.BEHAVIOUR_ASPECTS.title());
    }
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      if (!scores.containsKey(aspect) && aspect != BehaviourAspect.KEPEMIMPINAN) {
        throw reasoning.missing(path(aspect), aspect.label());
      }
    }
  }

  private static String path(BehaviourAspect aspect) {
    return Rules8Of2021.BEHAVIOUR_ASPECTS.name() + "." + aspect;
  }
}
