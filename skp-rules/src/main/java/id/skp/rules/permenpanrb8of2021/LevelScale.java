package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;

/**
 * The scale of levels of behaviour.
 *
 * @param lowest the lowest level
 * @param highest the highest level
 */
public record LevelScale(int lowest, int highest) {
  /**
   * Tells whether a level is on the scale.
   *
   * @param level the level
   * @return true from the lowest to the highest
   */
  public boolean contains(Ratio level) {
    return level.compareTo(Ratio.of(lowest)) >= 0 && level.compareTo(Ratio.of(highest)) <= 0;
  }

  /** Returns both ends, such as {@code 1..7}. */
  @Override
  public String toString() {
    return lowest + ".." + highest;
  }
}
