package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourAspect;
import id.skp.rules.Calculation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Averages the aspects that apply. */
final class BehaviourScoreProcedure implements Procedure<BehaviourScores, Ratio> {
  private static final Calculation MEAN = Calculation.of(
          "mean", "Rata-rata aspek yang berlaku", "Mean of the aspects that apply")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);

  @Override
  public Step<Ratio> apply(BehaviourScores scores, Reasoning reasoning) {
    Ratio max = reasoning.parameter(Parameters8Of2021.SCORE_MAX).value();
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      Ratio score = scores.aspects().get(aspect);
      if (score == null && aspect != BehaviourAspect.KEPEMIMPINAN) {
        throw reasoning.missing(path(aspect), aspect.label());
      } else if (score != null && Limits.isOutside(score, max)) {
        Limits.requireWithin(path(aspect), score, max, reasoning);
      }
    }
    return reasoning.derive(
        MEAN,
        each -> Ratio.mean(List.copyOf(each.values())),
        reasoning.given(Rules8Of2021.BEHAVIOUR_ASPECTS, scores.aspects()));
  }

  private static String path(BehaviourAspect aspect) {
    return Rules8Of2021.BEHAVIOUR_ASPECTS.name() + "." + aspect;
  }
}
