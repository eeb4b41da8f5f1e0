package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Place;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores the behaviour of an appraisal: each aspect that applies, with the survey where the agency asks for it. */
final class ScoredBehaviour {
  private static final Field LEVELS =
      Field.of("behaviourLevels", "Level perilaku", "Levels of behaviour");
  private static final Field STANDARDS =
      Field.of("behaviourStandards", "Standar level perilaku", "Required levels of behaviour");
  private static final Field SURVEY =
      Field.of("surveyScore", "Nilai survei rekan dan bawahan", "Score of the survey");
  private static final Calculation MIXED = Calculation.of(
          "officialAndSurvey", "Nilai pejabat penilai dan survei", "Official and survey")
      .printedAs(Parameters8Of2021.OUTPUT_ROUNDING);

  private ScoredBehaviour() {}

  static Step<Ratio> of(Appraisal appraisal, Reasoning reasoning) {
    Map<BehaviourAspect, Ratio> scores = new EnumMap<>(BehaviourAspect.class);
    List<Step<?>> because = new ArrayList<>();
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      if (applies(aspect, appraisal, reasoning)) {
        Step<Ratio> score = aspect(aspect, appraisal, reasoning);
        scores.put(aspect, score.value());
        because.add(score);
      }
    }
    return reasoning.decide(Rules8Of2021.BEHAVIOUR_SCORE, new BehaviourScores(scores), because);
  }

  private static boolean applies(BehaviourAspect aspect, Appraisal appraisal, Reasoning reasoning) {
    return aspect != BehaviourAspect.KEPEMIMPINAN
        || standard(aspect, appraisal).isPresent()
        || reasoning
            .parameter(Parameters8Of2021.LEADERSHIP_APPLIES)
            .value()
            .to(appraisal.skp().employee().position());
  }

  private static Step<Ratio> aspect(
      BehaviourAspect aspect, Appraisal appraisal, Reasoning reasoning) {
    BehaviourStandard standard = standard(aspect, appraisal)
        .or(() -> reasoning
            .parameter(Parameters8Of2021.REQUIRED_LEVELS)
            .value()
            .of(appraisal.skp().employee().position(), aspect))
        .orElseThrow(() -> reasoning.missing("skp." + STANDARDS.name(), titled(STANDARDS, aspect)));
    int index = indexOf(aspect, appraisal, reasoning);
    BehaviourLevelAppraisal shown = appraisal.behaviourLevels().get(index);
    Place place = Place.in(LEVELS.name(), index, aspect.label().indonesian());
    Step<Ratio> official = OfficialScore.of(appraisal, shown, standard, place, reasoning);
    return appraisal.peerOpinion() ? mixed(official, shown, place, reasoning) : official;
  }

  private static Optional<BehaviourStandard> standard(BehaviourAspect aspect, Appraisal appraisal) {
    for (BehaviourStandard standard : appraisal.skp().behaviourStandards()) {
      if (standard.aspect() == aspect) {
        return Optional.of(standard);
      }
    }
    return Optional.empty();
  }

  private static int indexOf(BehaviourAspect aspect, Appraisal appraisal, Reasoning reasoning) {
    List<BehaviourLevelAppraisal> levels = appraisal.behaviourLevels();
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).aspect() == aspect) {
        return i;
      }
    }
    throw reasoning.missing(LEVELS.name(), titled(LEVELS, aspect));
  }

  private static Step<Ratio> mixed(
      Step<Ratio> official, BehaviourLevelAppraisal shown, Place place, Reasoning reasoning) {
    if (shown.surveyScore().isEmpty()) {
      throw reasoning.missing(place.path(SURVEY.name()), SURVEY.title());
    }
    Ratio survey = Ratio.of(shown.surveyScore().get());
    Limits.requireScore(place.path(SURVEY.name()), survey, reasoning);
    return reasoning.derive(
        MIXED,
        Weights::mix,
        reasoning.parameter(Parameters8Of2021.PEER_OPINION_MIX),
        official,
        reasoning.given(SURVEY, survey));
  }

  private static Text titled(Field field, BehaviourAspect aspect) {
    return Text.of(
        field.title().indonesian() + " " + aspect.label().indonesian(),
        field.title().english() + ", " + aspect.label().english());
  }
}
