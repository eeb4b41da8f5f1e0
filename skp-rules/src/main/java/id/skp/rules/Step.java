package id.skp.rules;

import id.skp.core.text.PlainText;
import java.util.List;
import java.util.Optional;

/**
 * One step of a decision: what it is about, the value it gave, and the steps it was made from. Only {@link Reasoning}
 * makes steps, so a value that a rule returns always has its way recorded.
 *
 * @param <T> the type of the value
 */
public abstract sealed class Step<T> {
  private static final Step<?>[] NO_STEPS = {};

  private final Subject subject;
  private final T value;

  private Step(Subject subject, T value) {
    this.subject = subject;
    this.value = value;
  }

  static <T> Step<T> of(Subject subject, T value) {
    return new Leaf<>(subject, value);
  }

  static <T> Step<T> of(Subject subject, T value, Step<?> a) {
    return new Unary<>(subject, value, a);
  }

  static <T> Step<T> at(Place place, Subject subject, T value, Step<?> a) {
    return new PlacedUnary<>(place, subject, value, a);
  }

  static <T> Step<T> at(Place place, Subject subject, T value, Step<?> a, Step<?> b) {
    return new PlacedBinary<>(place, subject, value, a, b);
  }

  /** The operands of these two must not be changed by whoever made the array. */
  static <T> Step<T> at(Place place, Subject subject, T value, Step<?>[] operands) {
    return new PlacedNary<>(place, subject, value, operands);
  }

  static <T> Step<T> of(Subject subject, T value, Step<?>[] operands) {
    return new Nary<>(subject, value, operands);
  }

  static <T> Step<T> of(Subject subject, T value, Step<?> a, Step<?> b) {
    return new Binary<>(subject, value, a, b);
  }

  static <T> Step<T> of(Subject subject, T value, List<? extends Step<?>> operands) {
    return new Nary<>(subject, value, operands.toArray(NO_STEPS));
  }

  /**
   * Returns what the step is about.
   *
   * @return the field, parameter, calculation or rule
   */
  public final Subject subject() {
    return subject;
  }

  /**
   * Returns the value the step gave.
   *
   * @return the value
   */
  public final T value() {
    return value;
  }

  /**
   * Returns where in the document the step was made.
   *
   * @return the place, for a rule that was decided for a part of a document
   */
  public Optional<Place> place() {
    return Optional.empty();
  }

  /**
   * Returns the steps this one was made from.
   *
   * @return the operands, in the order in which they were used
   */
  public abstract List<Step<?>> operands();

  /** Returns the subject's name and the value. */
  @Override
  public final String toString() {
    return PlainText.line(subject.name() + " = " + value);
  }

  // One class for each small number of operands: most steps have one or two, and a trace has many
  // steps.

  private static final class Leaf<T> extends Step<T> {
    Leaf(Subject subject, T value) {
      super(subject, value);
    }

    @Override
    public List<Step<?>> operands() {
      return List.of();
    }
  }

  private static sealed class Unary<T> extends Step<T> {
    private final Step<?> a;

    Unary(Subject subject, T value, Step<?> a) {
      super(subject, value);
      this.a = a;
    }

    @Override
    public final List<Step<?>> operands() {
      return List.of(a);
    }
  }

  private static final class PlacedUnary<T> extends Unary<T> {
    private final Place place;

    PlacedUnary(Place place, Subject subject, T value, Step<?> a) {
      super(subject, value, a);
      this.place = place;
    }

    @Override
    public Optional<Place> place() {
      return Optional.of(place);
    }
  }

  private static sealed class Binary<T> extends Step<T> {
    private final Step<?> a;
    private final Step<?> b;

    Binary(Subject subject, T value, Step<?> a, Step<?> b) {
      super(subject, value);
      this.a = a;
      this.b = b;
    }

    @Override
    public final List<Step<?>> operands() {
      return List.of(a, b);
    }
  }

  private static final class PlacedBinary<T> extends Binary<T> {
    private final Place place;

    PlacedBinary(Place place, Subject subject, T value, Step<?> a, Step<?> b) {
      super(subject, value, a, b);
      this.place = place;
    }

    @Override
    public Optional<Place> place() {
      return Optional.of(place);
    }
  }

  private static sealed class Nary<T> extends Step<T> {
    private final Step<?>[] operands;

    Nary(Subject subject, T value, Step<?>[] operands) {
      super(subject, value);
      this.operands = operands;
    }

    @Override
    public final List<Step<?>> operands() {
      return List.of(operands);
    }
  }

  private static final class PlacedNary<T> extends Nary<T> {
    private final Place place;

    PlacedNary(Place place, Subject subject, T value, Step<?>[] operands) {
      super(subject, value, operands);
      this.place = place;
    }

    @Override
    public Optional<Place> place() {
      return Optional.of(place);
    }
  }
}
