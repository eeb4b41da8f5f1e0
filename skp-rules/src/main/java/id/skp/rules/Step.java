package id.skp.rules;

import id.skp.core.text.PlainText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a decision: what it is about, the value it gave, and the steps it was made from. Only {@link Reasoning} and the
 * {@link Facts} of a rule make steps, so a value that a rule returns always has its way recorded. A rule sees a value only
 * where it is recorded as a reason: the trace tells the {@linkplain Trace#value values} when the decision is made.
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

  static <T> Step<T> of(Subject subject, T value, Step<?> a, Step<?> b) {
    return new Binary<>(subject, value, a, b);
  }

  static <T> Step<T> of(Subject subject, T value, Step<?> a, Step<?> b, Step<?> c) {
    return new Ternary<>(subject, value, a, b, c);
  }

  /** The operands must not be changed by whoever made the array. */
  static <T> Step<T> of(Subject subject, T value, Step<?>[] operands) {
    return new Nary<>(subject, value, operands);
  }

  static <T> Step<T> of(Subject subject, T value, List<? extends Step<?>> operands) {
    return new Nary<>(subject, value, operands.toArray(NO_STEPS));
  }

  static <T> Step<T> at(Place place, Subject subject, T value, Step<?> a) {
    return new PlacedUnary<>(place, subject, value, a);
  }

  static <T> Step<T> at(Place place, Subject subject, T value, Step<?> a, Step<?> b) {
    return new PlacedBinary<>(place, subject, value, a, b);
  }

  /** The operands must not be changed by whoever made the array. */
  static <T> Step<T> at(Place place, Subject subject, T value, Step<?>[] operands) {
    return new PlacedNary<>(place, subject, value, operands);
  }

  /**
   * Returns what the step is about.
   *
   * @return the field, parameter, calculation or rule
   */
  public final Subject subject() {
    return subject;
  }

  /** Returns the value; rules read it through {@link Reasoning}, which records that they did. */
  final T value() {
    return value;
  }

  /** Returns the facts for which the step was made, if it was made for a part of what was given. */
  @Nullable
  Place place() {
    return null;
  }

  /**
   * Returns what tells the step from others about the same.
   *
   * @return the name of the part of the document for which a rule was decided, such as the id of a result
   */
  public final Optional<String> label() {
    Place place = place();
    return place == null ? Optional.empty() : Optional.ofNullable(place.label());
  }

  /**
   * Returns where in the document that the caller gave the step lies: a value that was given, or a rule that was decided for
   * a part of it.
   *
   * @return the JSON Pointer; empty for what lies at no place
   */
  public Optional<String> pointer() {
    Place place = place();
    return place == null ? Optional.empty() : Optional.of(place.pointer());
  }

  /**
   * Tells whether the step says what the caller gave.
   *
   * @return true for a value that stands in the caller's input, at the {@linkplain #pointer place}
   */
  public boolean isGiven() {
    return false;
  }

  /**
   * Returns the steps this one was made from.
   *
   * @return the operands, in the order in which they were used
   */
  public abstract List<Step<?>> operands();

  /** Tells whether a step is one of those this one was made from. */
  boolean restsOn(Step<?> other) {
    return false;
  }

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

  /** A value that stands in what the caller gave, or in what another step made. Two of one place are the same. */
  static final class Given<T> extends Step<T> {
    private final GivenFacts<?> facts;
    private final boolean whole;

    Given(Field<?, ?> field, T value, GivenFacts<?> facts, boolean whole) {
      super(field, value);
      this.facts = facts;
      this.whole = whole;
    }

    /** Returns what the value holds, or one part of it if it is a list. */
    @SuppressWarnings("unchecked") // the whole of what the facts stand in is their value
    <P> GivenFacts<P> facts(P part, int index) {
      return whole && index < 0
          ? (GivenFacts<P>) facts
          : facts.part((Field<?, ?>) subject(), part, index);
    }

    @Override
    public Optional<String> pointer() {
      return facts.origin == null ? Optional.of(path()) : Optional.empty();
    }

    /** Returns where the value stands in what was given or made. */
    String path() {
      return whole ? facts.pointer() : facts.pointer((Field<?, ?>) subject());
    }

    @Override
    public boolean isGiven() {
      return facts.origin == null;
    }

    @Override
    public List<Step<?>> operands() {
      return facts.origin == null ? List.of() : List.of(facts.origin);
    }

    @Override
    boolean restsOn(Step<?> other) {
      return facts.origin == other;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Given<?> that
              && subject() == that.subject()
              && facts.origin == that.facts.origin
              && (facts == that.facts
                  || (facts.holdsSame(that.facts) && path().equals(that.path()))));
    }

    @Override
    public int hashCode() {
      return Objects.hash(subject().name(), path());
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

    @Override
    final boolean restsOn(Step<?> other) {
      return a == other;
    }
  }

  private static final class PlacedUnary<T> extends Unary<T> {
    private final Place place;

    PlacedUnary(Place place, Subject subject, T value, Step<?> a) {
      super(subject, value, a);
      this.place = place;
    }

    @Override
    Place place() {
      return place;
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

    @Override
    final boolean restsOn(Step<?> other) {
      return a == other || b == other;
    }
  }

  private static final class PlacedBinary<T> extends Binary<T> {
    private final Place place;

    PlacedBinary(Place place, Subject subject, T value, Step<?> a, Step<?> b) {
      super(subject, value, a, b);
      this.place = place;
    }

    @Override
    Place place() {
      return place;
    }
  }

  private static final class Ternary<T> extends Step<T> {
    private final Step<?> a;
    private final Step<?> b;
    private final Step<?> c;

    Ternary(Subject subject, T value, Step<?> a, Step<?> b, Step<?> c) {
      super(subject, value);
      this.a = a;
      this.b = b;
      this.c = c;
    }

    @Override
    public List<Step<?>> operands() {
      return List.of(a, b, c);
    }

    @Override
    boolean restsOn(Step<?> other) {
      return a == other || b == other || c == other;
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

    @Override
    final boolean restsOn(Step<?> other) {
      for (Step<?> operand : operands) {
        if (operand == other) {
          return true;
        }
      }
      return false;
    }
  }

  private static final class PlacedNary<T> extends Nary<T> {
    private final Place place;

    PlacedNary(Place place, Subject subject, T value, Step<?>[] operands) {
      super(subject, value, operands);
      this.place = place;
    }

    @Override
    Place place() {
      return place;
    }
  }
}
