package id.skp.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How a rule gets from its input to its outcome. It returns the step that gave the outcome, and only the {@link Facts} it is
 * given and the {@link Reasoning} make steps: there is no way to a value that is not recorded.
 *
 * <p>A procedure is a pure function: no clock, locale, input, output or mutable state. Two of the same class with the same
 * values in it decide the same; write one that holds values as a record, or let it define {@code equals}, so that
 * {@link RuleSet#differencesFrom} can compare it.
 *
 * @param <I> the type of the input
 * @param <O> the type of the outcome
 */
@FunctionalInterface
public interface Procedure<I, O> {
  /**
   * Decides.
   *
   * @param facts what is given, each value with its step
   * @param reasoning records the steps, gives the parameters, and stops the decision where it cannot be made
   * @return the step that gave the outcome
   */
  Step<O> apply(Facts<I> facts, Reasoning reasoning);

  /**
   * Returns the parameters it reads. A rule set that lacks one of them cannot be built; what a procedure reads without declaring
   * it is missed only when a decision asks for it, which then ends with {@code NO_RULE}.
   *
   * @return the keys; none unless it is said
   */
  default List<ParameterKey<?>> parameters() {
    return List.of();
  }

  /**
   * Returns a procedure that declares the parameters it reads, for one that is written as a lambda.
   *
   * @param <I> the type of the input
   * @param <O> the type of the outcome
   * @param procedure how it decides
   * @param parameters what it reads
   * @return the procedure; two are equal if they decide and read the same
   */
  static <I, O> Procedure<I, O> reading(Procedure<I, O> procedure, ParameterKey<?>... parameters) {
    requireNonNull(parameters, "parameters");
    return new ReadingProcedure<>(procedure, List.of(parameters));
  }
}
