package id.skp.rules.bulk;

import id.skp.core.text.PlainText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hasil satu butir</em>: what a function gave for one of many items, or what it threw.
 *
 * @param <O> the type of what the function gives
 */
public final class BulkResult<O> {
  private final long number;
  private final @Nullable O value;
  private final @Nullable Throwable failure;

  private BulkResult(long number, @Nullable O value, @Nullable Throwable failure) {
    this.number = number;
    this.value = value;
    this.failure = failure;
  }

  static <O> BulkResult<O> of(long number, O value) {
    return new BulkResult<>(number, value, null);
  }

  static <O> BulkResult<O> failed(long number, Throwable failure) {
    return new BulkResult<>(number, null, failure);
  }

  /**
   * Returns which of the items it is.
   *
   * @return the number of the item, from 1
   */
  public long number() {
    return number;
  }

  /**
   * Returns what the function gave.
   *
   * @return the value; empty if it threw something
   */
  public Optional<O> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns what the function threw, such as the refusal of a document with all its problems.
   *
   * @return what was thrown; empty if there is a value
   */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /** Returns the number and what was given or thrown. */
  @Override
  public String toString() {
    return PlainText.line(number + ": " + (failure == null ? value : failure));
  }
}
