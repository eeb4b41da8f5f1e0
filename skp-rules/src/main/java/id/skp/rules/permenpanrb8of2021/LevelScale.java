package id.skp.rules.permenpanrb8of2021;

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
  public boolean contains(int level) {
    return level >= lowest && level <= highest;
  }

  /** Returns both ends, such as {@code 1..7}. */
  @Override
  public String toString() {
    return lowest + ".." + highest;
  }
}
