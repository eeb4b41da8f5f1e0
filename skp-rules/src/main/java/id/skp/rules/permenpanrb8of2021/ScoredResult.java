package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.CascadingMethod;
import java.util.Optional;

/**
 * The score of a result and how it is aligned with the superior's.
 *
 * @param method how it is aligned
 * @param score the own score, 0 to 120
 * @param superior the superior's result; needed for non-direct alignment
 */
public record ScoredResult(CascadingMethod method, Ratio score, Optional<CategoryScore> superior) {
  /**
   * Refuses null.
   *
   * @param method how it is aligned
   * @param score the own score, 0 to 120
   * @param superior the superior's result; needed for non-direct alignment
   */
  public ScoredResult {
    requireNonNull(method, "method");
    requireNonNull(score, "score");
    requireNonNull(superior, "superior");
  }
}
