package id.skp.rules.permenpanrb8of2021.behaviour;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;

/** What an appraisal or a plan may leave open: the level of an aspect shown in several situations, the levels required. */
public record BehaviourStandardsChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules.parameters(BehaviourParameters.SITUATION_COMBINER, BehaviourParameters.REQUIRED_LEVELS);
  }
}
