package id.skp.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One step of a decision: what it is about, the value it gave, and the steps it was made from. Only {@link Reasoning}
 * makes steps, so a value that a rule returns always has its way recorded.
 *
 * @param <T> the type of the value
 */
public final class Step<T> {
  static final Step<?>[] NO_OPERANDS = {};

  private final Subject subject;
  private final T value;
  private final Step<?>[] operands;

  Step(Subject subject, T value, Step<?>[] operands) {
    this.subject = subject;
    this.value = value;
    this.operands = operands;
  }

  /**
   * Returns what the step is about.
   *
   * @return the field, parameter, calculation or rule
   */
  public Subject subject() {
    return subject;
  }

  /**
   * Returns the value the step gave.
   *
   * @return the value
   */
  public T value() {
    return value;
  }

  /**
   * Returns the steps this one was made from.
   *
   * @return the operands, in the order in which they were used
   */
  public List<Step<?>> operands() {
    return ImmutableList.copyOf(operands);
  }

  /** Returns the subject's name and the value. */
  @Override
  public String toString() {
    return subject.name() + " = " + value;
  }
}
