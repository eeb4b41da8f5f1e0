package id.skp.rules.monitoring;

import id.skp.core.appraisal.Evaluation;
import id.skp.rules.RuleSet;

/** Under which rule set an evaluation was made. */
final class EvaluationLaw {
  private EvaluationLaw() {}

  /** Tells whether an evaluation was made under a rule set, one of its bases, or one that is based on it. */
  static boolean isOf(RuleSet rules, Evaluation evaluation) {
    return evaluation.ruleSet().equals(rules.id())
        || rules.baseIds().contains(evaluation.ruleSet())
        || evaluation.ruleSetBases().contains(rules.id());
  }
}
