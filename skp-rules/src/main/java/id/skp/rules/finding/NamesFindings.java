package id.skp.rules.finding;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/** A parameter's value that names findings by their codes. A rule set refuses one that it has no kind of finding for. */
public interface NamesFindings {
  /**
   * Returns the codes that are named.
   *
   * @return the codes
   */
  Set<String> codes();

  /**
   * Tells whether it makes a difference to name findings of a kind.
   *
   * @param kind the kind
   * @return true unless they are treated as those that are not named
   */
  default boolean matters(FindingKind kind) {
    requireNonNull(kind, "kind");
    return true;
  }
}
