package id.skp.core.plan;

import static id.skp.core.InvalidValueException.requireText;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * <em>Perubahan SKP</em>: one thing that differs between two versions of a plan.
 *
 * @param path what differs; results and indicators by their ids: {@code results[R4].indicators[R4.1].target}
 * @param before how it stood; empty if it was added
 * @param after how it stands now; empty if it was removed
 */
public record SkpChange(String path, Optional<String> before, Optional<String> after) {
  /**
   * Refuses a change of nothing.
   *
   * @param path what differs; results and indicators by their ids: {@code results[R4].indicators[R4.1].target}
   * @param before how it stood; empty if it was added
   * @param after how it stands now; empty if it was removed
   * @throws id.skp.core.InvalidValueException with code {@code CHANGE_OF_NOTHING} if both are absent, or
   *     {@code BLANK_TEXT}
   */
  public SkpChange {
    requireText(path, "path");
    requireNonNull(before, "before").ifPresent(text -> requireText(text, "before"));
    requireNonNull(after, "after").ifPresent(text -> requireText(text, "after"));
    unless(
        before.isPresent() || after.isPresent(),
        "CHANGE_OF_NOTHING",
        "after",
        "perubahan perlu isi semula, isi sekarang, atau keduanya",
        "a change needs what stood before, what stands now, or both",
        Optional.empty());
  }

  /** Returns the path, what stood before and what stands now. */
  @Override
  public String toString() {
    return path + ": " + before.orElse("-") + " -> " + after.orElse("-");
  }
}
