package id.skp.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A procedure with the parameters it reads.
 *
 * @param <I> the type of the input
 * @param <O> the type of the outcome
 * @param procedure how it decides
 * @param parameters what it reads
 */
record ReadingProcedure<I, O>(Procedure<I, O> procedure, List<ParameterKey<?>> parameters)
    implements Procedure<I, O> {
  ReadingProcedure {
    requireNonNull(procedure, "procedure");
    parameters = ImmutableList.copyOf(parameters);
  }

  @Override
  public Step<O> apply(Facts<I> facts, Reasoning reasoning) {
    return procedure.apply(facts, reasoning);
  }
}
