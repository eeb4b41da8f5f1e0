package id.skp.rules;

import id.skp.rules.value.ValueProblem;
import java.util.Optional;

/**
 * A parameter's value that makes sense only beside other values of the same rule set, such as a table whose cells stand on a
 * scale. A rule set with a value that does not fit cannot be built.
 */
public interface FitsRuleSet {
  /**
   * Looks for what does not fit.
   *
   * @param ruleSet the rule set, complete with all its parameters
   * @return the first place that does not fit, as a JSON Pointer within the value, with a code and what is wrong; empty if all
   *     fits
   */
  Optional<ValueProblem> misfit(RuleSet ruleSet);
}
