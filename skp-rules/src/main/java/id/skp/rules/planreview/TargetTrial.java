package id.skp.rules.planreview;

import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.Polarity;
import id.skp.rules.Message;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import java.util.Optional;

/**
 * <em>Uji target</em>: what a rule set's own evaluation says to a target, asked before there is a realisation. So a review of
 * a plan tells what evaluation will refuse, and lets pass what a variant allows.
 */
public interface TargetTrial {
  /**
   * Returns the parameter by which the evaluation takes a target or refuses it.
   *
   * @return the key
   */
  ParameterKey<?> parameter();

  /**
   * Tries a number or a range.
   *
   * @param ruleSet the rules
   * @param target the target; words are no matter of this trial
   * @param polarity in which direction it is better
   * @return why no achievement can be calculated with it; empty if one can, whatever is realised
   */
  Optional<Message> refusal(RuleSet ruleSet, IndicatorTarget target, Polarity polarity);
}
