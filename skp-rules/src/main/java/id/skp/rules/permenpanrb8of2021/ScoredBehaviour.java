package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.number.Ratio;
import id.skp.core.people.Position;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourLevel;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourParameters;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourRules;
import id.skp.rules.permenpanrb8of2021.behaviour.BehaviourScores;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.score.Weights;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores the behaviour of an appraisal: each aspect that applies, with the survey where the agency asks for it. */
final class ScoredBehaviour {
  private static final Calculation REQUIRED =
      Calculation.of("requiredLevels", "Standar level menurut jabatan", "Standard of the post");
  private static final Calculation MIXED = Calculation.of(
          "officialAndSurvey", "Nilai pejabat penilai dan survei", "Official and survey")
      .printedAs(ScoreParameters.OUTPUT_ROUNDING);

  /** What is said of a superior who is too new, as a stop and as a finding. */
  static final Text TOO_NEW = Text.of(
      "perilaku tidak dinilai oleh atasan sejak {0}, yang pada {1} belum {2} bulan menjabat; pakai pengukuran bulanan atasan lama, dengan hari sejak atasan lama itu menjabat",
      "behaviour is not scored by a superior since {0}, who on {1} had fewer months in post than {2}; take the monthly measurements of the former superior, with the day since when that one was in post");

  private final Facts<Appraisal> appraisal;
  private final Facts<Skp> plan;
  private final Step<Position> position;
  private final List<Facts<BehaviourLevelAppraisal>> shown;
  private final List<Facts<BehaviourStandard>> standards;
  private final boolean surveyed;
  private final Reasoning reasoning;

  private ScoredBehaviour(Facts<Appraisal> appraisal, Reasoning reasoning) {
    this.appraisal = appraisal;
    this.plan = appraisal.in(AppraisalParts.SKP);
    this.position = plan.in(AppraisalParts.EMPLOYEE).get(AppraisalParts.POSITION);
    this.shown = appraisal.each(AppraisalParts.BEHAVIOUR_LEVELS, AppraisalParts.ASPECT_NAME);
    this.standards = plan.each(AppraisalParts.STANDARDS);
    this.surveyed = reasoning.by(appraisal.get(AppraisalParts.PEER_OPINION));
    this.reasoning = reasoning;
  }

  /** Tells whether a superior has not yet been one for so many months when a period ends. */
  static boolean isTooNew(LocalDate since, EvaluationPeriod period, int months) {
    return since.plusMonths(months).isAfter(period.last().plusDays(1));
  }

  /** A superior who has just come has not seen enough to score by. */
  private static void requireKnowing(Facts<Appraisal> appraisal, Reasoning reasoning) {
    appraisal
        .find(AppraisalParts.SUPERIOR_SINCE)
        .ifPresent(since -> reasoning.require(
            since,
            appraisal.get(AppraisalParts.PERIOD),
            reasoning.parameter(BehaviourParameters.NEW_SUPERIOR_MONTHS),
            (day, period, months) -> !isTooNew(day, period, months),
            (day, period, months) ->
                reasoning.notApplicable(Message.of(TOO_NEW, day, period.last(), months))));
  }

  static Step<Ratio> of(Facts<Appraisal> appraisal, Reasoning reasoning) {
    requireKnowing(appraisal, reasoning);
    ScoredBehaviour behaviour = new ScoredBehaviour(appraisal, reasoning);
    Map<BehaviourAspect, Step<Ratio>> scores = new EnumMap<>(BehaviourAspect.class);
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      Optional<Facts<BehaviourStandard>> standard = behaviour.plan.among(
          AppraisalParts.STANDARDS, behaviour.standards, AppraisalParts.REQUIRED_ASPECT, aspect);
      if (standard.isPresent() || behaviour.applies(aspect)) {
        scores.put(aspect, behaviour.score(aspect, standard));
      }
    }
    return reasoning
        .call(BehaviourRules.BEHAVIOUR_SCORE)
        .withEach(BehaviourScores.ASPECTS, scores)
        .decide();
  }

  private boolean applies(BehaviourAspect aspect) {
    return aspect != BehaviourAspect.KEPEMIMPINAN
        || reasoning
            .by(reasoning.parameter(BehaviourParameters.LEADERSHIP_APPLIES))
            .to(reasoning.by(position));
  }

  private Step<Ratio> score(BehaviourAspect aspect, Optional<Facts<BehaviourStandard>> standard) {
    Facts<BehaviourStandard> required = standard.orElseGet(() -> ofPost(aspect));
    Facts<BehaviourLevelAppraisal> level = appraisal
        .among(AppraisalParts.BEHAVIOUR_LEVELS, shown, AppraisalParts.SHOWN_ASPECT, aspect)
        .orElseThrow(() -> missing(appraisal, AppraisalParts.BEHAVIOUR_LEVELS, aspect));
    Step<Ratio> official = reasoning
        .call(BehaviourRules.BEHAVIOUR_ASPECT_SCORE)
        .at(level)
        .with(BehaviourLevel.LEVEL, OfficialScore.level(level, reasoning))
        .with(BehaviourLevel.STANDARD_MIN, required.get(AppraisalParts.LOWEST))
        .with(BehaviourLevel.STANDARD_MAX, required.get(AppraisalParts.HIGHEST))
        .decide();
    return surveyed ? mixed(official, level) : official;
  }

  /** Takes the levels from the parameter where the plan does not set them. */
  private Facts<BehaviourStandard> ofPost(BehaviourAspect aspect) {
    Step<Optional<BehaviourStandard>> found = reasoning.derive(
        REQUIRED,
        (levels, post) -> levels.of(post, aspect),
        reasoning.parameter(BehaviourParameters.REQUIRED_LEVELS),
        position);
    reasoning.require(
        found,
        Optional::isPresent,
        none -> missing(appraisal.in(AppraisalParts.SKP), AppraisalParts.STANDARDS, aspect));
    return reasoning.in(reasoning.derive(REQUIRED, Optional::orElseThrow, found));
  }

  private Step<Ratio> mixed(Step<Ratio> official, Facts<BehaviourLevelAppraisal> shown) {
    Step<Ratio> survey = shown.required(AppraisalParts.SURVEY);
    ScoreLimits.requireScore(shown, AppraisalParts.SURVEY, survey, reasoning);
    return reasoning.derive(
        MIXED,
        Weights::mix,
        reasoning.parameter(BehaviourParameters.PEER_OPINION_MIX),
        official,
        survey);
  }

  private RuntimeException missing(Facts<?> facts, Field<?, ?> field, BehaviourAspect aspect) {
    return reasoning.missing(
        facts.pointer(field),
        Text.of(
            field.title().indonesian() + " " + aspect.label().indonesian(),
            field.title().english() + ", " + aspect.label().english()));
  }
}
