package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourParameters;
import id.skp.rules.permenpanrb8of2021.behaviour.SituationCombiner;
import java.util.List;

/** The appraiser's level of an aspect: the one that was entered, or that of its situations (OQ-821). */
final class OfficialScore {
  private static final Calculation ASPECT_LEVEL =
      Calculation.of("aspectLevel", "Level aspek", "Level of the aspect");

  private OfficialScore() {}

  static Step<Ratio> level(Facts<BehaviourLevelAppraisal> shown, Reasoning reasoning) {
    Step<SituationCombiner> reading = reasoning.parameter(BehaviourParameters.SITUATION_COMBINER);
    Step<Ratio> entered = shown.get(AppraisalParts.LEVEL);
    if (shown.each(AppraisalParts.SITUATIONS).isEmpty()) {
      reasoning.require(
          reading,
          SituationCombiner.ENTERED::equals,
          other -> shown.missing(AppraisalParts.SITUATIONS));
      return entered;
    }
    Step<List<Integer>> situations = shown.get(AppraisalParts.SITUATIONS);
    reasoning.requireEach(
        situations,
        reasoning.parameter(BehaviourParameters.BEHAVIOUR_LEVELS),
        (level, scale) -> scale.contains(Ratio.of(level)),
        (i, level, scale) -> shown.invalid(
            AppraisalParts.SITUATIONS, Integer.toString(i), scale.refusal(Ratio.of(level))));
    return reasoning.is(reading, SituationCombiner.ENTERED)
        ? reasoning.derive(ASPECT_LEVEL, (level, way) -> level, entered, reading)
        : reasoning.derive(ASPECT_LEVEL, OfficialScore::combined, situations, reading);
  }

  private static Ratio combined(List<Integer> situations, SituationCombiner reading) {
    List<Ratio> levels = situations.stream().map(Ratio::of).toList();
    return reading == SituationCombiner.MEAN
        ? Ratio.mean(levels)
        : levels.stream().reduce(Ratio::min).orElseThrow();
  }
}
