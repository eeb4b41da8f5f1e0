package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;

/**
 * The scores that levels of behaviour are measured by.
 *
 * @param met the score where the lowest required level is shown
 * @param exceeded the score where the highest required level is shown
 * @param top the score one range above, and the highest score
 */
public record BehaviourAnchors(Ratio met, Ratio exceeded, Ratio top) {
  /**
   * Refuses null.
   *
   * @param met the score where the lowest required level is shown
   * @param exceeded the score where the highest required level is shown
   * @param top the score one range above, and the highest score
   */
  public BehaviourAnchors {
    requireNonNull(met, "met");
    requireNonNull(exceeded, "exceeded");
    requireNonNull(top, "top");
  }

  /**
   * Obtains anchors.
   *
   * @param met the score where the lowest required level is shown
   * @param exceeded the score where the highest required level is shown
   * @param top the highest score
   * @return the anchors
   */
  public static BehaviourAnchors of(long met, long exceeded, long top) {
    return new BehaviourAnchors(Ratio.of(met), Ratio.of(exceeded), Ratio.of(top));
  }

  /** Returns the three scores. */
  @Override
  public String toString() {
    return met + "/" + exceeded + "/" + top;
  }
}
