package id.skp.rules.impact;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import id.skp.rules.Difference;
import java.util.Optional;

/**
 * <em>Andil</em>: what one difference of two rule sets makes. Where differences work together, what one makes alone and what it
 * makes when all others are there are not the same.
 *
 * @param difference the difference
 * @param alone from the old rule set to the old one with this difference alone; empty if that cannot be
 * @param last from the new rule set without this difference to the new one; empty if that cannot be
 * @param refusal why one of them cannot be
 */
public record Attribution(
    Difference difference,
    Optional<Transitions> alone,
    Optional<Transitions> last,
    Optional<Text> refusal) {
  /**
   * Refuses null.
   *
   * @param difference the difference
   * @param alone from the old rule set to the old one with this difference alone
   * @param last from the new rule set without this difference to the new one
   * @param refusal why one of them cannot be
   */
  public Attribution {
    requireNonNull(difference, "difference");
    requireNonNull(alone, "alone");
    requireNonNull(last, "last");
    requireNonNull(refusal, "refusal");
  }
}
