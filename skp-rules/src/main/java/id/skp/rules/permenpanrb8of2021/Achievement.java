package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;

/**
 * How much of an indicator was achieved.
 *
 * @param percent the achievement in percent, 0 or more
 * @param maximalTarget whether the target is the most attainable
 */
public record Achievement(Ratio percent, boolean maximalTarget) {
  /**
   * Refuses null.
   *
   * @param percent the achievement in percent, 0 or more
   * @param maximalTarget whether the target is the most attainable
   */
  public Achievement {
    requireNonNull(percent, "percent");
  }
}
