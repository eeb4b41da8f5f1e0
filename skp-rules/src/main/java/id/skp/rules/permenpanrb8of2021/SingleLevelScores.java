package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;

/**
 * The scores where a post requires a single level (OQ-820).
 *
 * @param met the score where it is shown
 * @param stepAbove what each level above adds
 */
public record SingleLevelScores(Ratio met, Ratio stepAbove) {
  /**
   * Refuses null.
   *
   * @param met the score where it is shown
   * @param stepAbove what each level above adds
   */
  public SingleLevelScores {
    requireNonNull(met, "met");
    requireNonNull(stepAbove, "stepAbove");
  }

  /** Returns both numbers. */
  @Override
  public String toString() {
    return met + ", +" + stepAbove;
  }
}
