package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourStandard;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Place;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The assessing official's score of an aspect: from the level that was entered or from those of its situations (OQ-821),
 * against the standard of the plan or, where the plan has none, that of the post.
 */
final class OfficialScore {
  private static final Field SITUATIONS =
      Field.of("situationLevels", "Level tiap situasi", "Levels of the situations");
  private static final Calculation ASPECT_LEVEL =
      Calculation.of("aspectLevel", "Level aspek", "Level of the aspect");

  private OfficialScore() {}

  static Step<Ratio> of(
      Appraisal appraisal,
      BehaviourLevelAppraisal shown,
      BehaviourStandard standard,
      Place place,
      Reasoning reasoning) {
    List<Step<?>> because = new ArrayList<>();
    if (!appraisal.skp().behaviourStandards().contains(standard)) {
      because.add(reasoning.parameter(Parameters8Of2021.REQUIRED_LEVELS));
    }
    Ratio level = level(shown, place, reasoning, because);
    BehaviourLevel judged = new BehaviourLevel(level, standard.lowest(), standard.highest());
    return because.isEmpty()
        ? reasoning.decideAt(place, Rules8Of2021.BEHAVIOUR_ASPECT_SCORE, judged)
        : reasoning.decideAt(place, Rules8Of2021.BEHAVIOUR_ASPECT_SCORE, judged, because);
  }

  private static Ratio level(
      BehaviourLevelAppraisal shown, Place place, Reasoning reasoning, List<Step<?>> because) {
    Step<SituationCombiner> reading = reasoning.parameter(Parameters8Of2021.SITUATION_COMBINER);
    Ratio entered = Ratio.of(shown.level());
    if (shown.situationLevels().isEmpty()) {
      if (reading.value() == SituationCombiner.ENTERED) {
        return entered;
      }
      throw reasoning.missing(place.path(SITUATIONS.name()), SITUATIONS.title());
    }
    requireLevels(shown.situationLevels(), place, reasoning);
    Step<List<Integer>> situations = reasoning.given(SITUATIONS, shown.situationLevels());
    Step<Ratio> level = reasoning.conclude(
        ASPECT_LEVEL,
        combined(entered, situations.value(), reading.value()),
        List.of(situations, reading));
    because.add(level);
    return level.value();
  }

  private static void requireLevels(List<Integer> levels, Place place, Reasoning reasoning) {
    LevelScale scale = reasoning.parameter(Parameters8Of2021.BEHAVIOUR_LEVELS).value();
    for (int i = 0; i < levels.size(); i++) {
      Ratio level = Ratio.of(levels.get(i));
      String path = place.path(SITUATIONS.name() + "[" + i + "]");
      BehaviourAspectProcedure.requireLevel(path, level, scale, reasoning);
    }
  }

  private static Ratio combined(
      Ratio entered, List<Integer> situations, SituationCombiner reading) {
    List<Ratio> levels = situations.stream().map(Ratio::of).toList();
    return switch (reading) {
      case ENTERED -> entered;
      case MEAN -> Ratio.mean(levels);
      case LOWEST -> levels.stream().reduce(Ratio::min).orElse(entered);
    };
  }
}
