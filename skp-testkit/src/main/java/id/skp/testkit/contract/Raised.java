package id.skp.testkit.contract;

import static java.util.Objects.requireNonNull;

/**
 * Two inputs of a rule, of which one is better than the other in something and worse in nothing.
 *
 * @param <I> the type of the inputs
 * @param lower the one
 * @param higher the better one
 */
public record Raised<I>(I lower, I higher) {
  /**
   * Refuses null.
   *
   * @param lower the one
   * @param higher the better one
   */
  public Raised {
    requireNonNull(lower, "lower");
    requireNonNull(higher, "higher");
  }
}
