package id.skp.rules.planreview;

import id.skp.core.plan.Indicator;
import id.skp.rules.ParameterKey;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
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
   * Tries the target of an indicator, which is a number or a range.
   *
   * @param plan the step of the plan that holds the indicator
   * @param indicator the indicator
   * @param reasoning the reasoning of the review
   * @return why no achievement can be calculated with it; empty if one can, whatever is realised
   */
  Optional<Message> refusal(Step<?> plan, Indicator indicator, Reasoning reasoning);
}
