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
   * @param others all parameters of the rule set
   * @return the first place that does not fit, as a JSON Pointer within the value, with a code and what is wrong; empty if all
   *     fits
   */
  Optional<ValueProblem> misfit(Others others);

  /** The parameters of a rule set among which a value must make sense. */
  @FunctionalInterface
  interface Others {
    /**
     * Returns a parameter, if the rule set has it.
     *
     * @param <T> the type of its value
     * @param key its key
     * @return the parameter
     */
    <T> Optional<Parameter<T>> find(ParameterKey<T> key);
  }
}
