package id.skp.rules;

/**
 * How a rule gets from its input to its outcome. It returns the step that gave the outcome, and only {@link Reasoning}
 * makes steps: there is no way to a value that is not recorded.
 *
 * <p>A procedure is a pure function: no clock, locale, input, output or mutable state.
 *
 * @param <I> the type of the input
 * @param <O> the type of the outcome
 */
@FunctionalInterface
public interface Procedure<I, O> {
  /**
   * Decides.
   *
   * @param input what is given
   * @param reasoning records the steps, gives the parameters, and stops the decision where it cannot be made
   * @return the step that gave the outcome
   */
  Step<O> apply(I input, Reasoning reasoning);
}
