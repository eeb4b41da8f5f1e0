package id.skp.rules.permenpanrb8of2021.behaviour;

import static id.skp.core.law.Basis.PRACTICE;
import static id.skp.core.law.Basis.SINGLE_PRACTICE;
import static id.skp.core.law.LegalSource.cited;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;

/** From levels of behaviour to its score. */
public record BehaviourChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            BehaviourParameters.BEHAVIOUR_LEVELS,
            BehaviourParameters.BEHAVIOUR_SCALE,
            BehaviourParameters.BEHAVIOUR_ANCHORS,
            BehaviourParameters.BEHAVIOUR_SINGLE_LEVEL,
            BehaviourParameters.LEADERSHIP_APPLIES,
            BehaviourParameters.NEW_SUPERIOR_MONTHS,
            BehaviourParameters.PEER_OPINION_MIX)
        .rule(
            BehaviourRules.BEHAVIOUR_ASPECT_SCORE,
            new BehaviourAspectProcedure(),
            cited(SINGLE_PRACTICE, Sources8Of2021.BEHAVIOUR, BehaviourParameters.LEVELS))
        .rule(
            BehaviourRules.BEHAVIOUR_SCORE,
            new BehaviourScoreProcedure(),
            cited(PRACTICE, Sources8Of2021.BEHAVIOUR));
  }
}
