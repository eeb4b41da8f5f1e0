package id.skp.json.recorded;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import id.skp.rules.Undecided.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a rule as a report tells it: a value, or why there was none.
 *
 * @param <T> the type of the value
 */
public sealed interface RecordedDecision<T> {
  /**
   * Returns the value, if there was one.
   *
   * @return the value
   */
  Optional<T> toOptional();

  /**
   * Tells whether there was a value.
   *
   * @return true for {@link Decided}
   */
  default boolean isDecided() {
    return toOptional().isPresent();
  }

  /**
   * Returns the decision on what is made of the value.
   *
   * @param <R> the type of what is made
   * @param change makes it
   * @return the decision; what was not decided stays so, for the same reason
   */
  <R> RecordedDecision<R> map(Function<T, R> change);

  /**
   * A decision that was made.
   *
   * @param <T> the type of the value
   * @param value what was decided
   */
  record Decided<T>(T value) implements RecordedDecision<T> {
    /**
     * Refuses null and copies a list.
     *
     * @param value what was decided
     */
    @SuppressWarnings("unchecked") // a list of the same values serves where the list does
    public Decided {
      requireNonNull(value, "value");
      value = value instanceof List<?> list ? (T) List.copyOf(list) : value;
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.of(value);
    }

    @Override
    public <R> RecordedDecision<R> map(Function<T, R> change) {
      return new Decided<>(requireNonNull(change, "change").apply(value));
    }
  }

  /**
   * A decision that could not be made.
   *
   * @param <T> the type the value would have had
   * @param rule the name of the rule
   * @param reason why
   * @param pointer where in what was given the reason lies; empty if no single place is the reason
   * @param message what was wrong and what to do
   */
  record Undecided<T>(String rule, Reason reason, String pointer, Text message)
      implements RecordedDecision<T> {
    /**
     * Refuses null.
     *
     * @param rule the name of the rule
     * @param reason why
     * @param pointer where in what was given the reason lies; empty if no single place is the reason
     * @param message what was wrong and what to do
     */
    public Undecided {
      requireNonNull(rule, "rule");
      requireNonNull(reason, "reason");
      requireNonNull(pointer, "pointer");
      requireNonNull(message, "message");
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.empty();
    }

    @Override
    public <R> RecordedDecision<R> map(Function<T, R> change) {
      requireNonNull(change, "change");
      return new Undecided<>(rule, reason, pointer, message);
    }
  }
}
