package id.skp.core.plan;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

/**
 * <em>Standar level perilaku</em>: which levels of an aspect of behaviour a post requires. Source: PermenPAN-RB 8/2021, Bab
 * III; a rule set says which levels there are.
 *
 * @param aspect the aspect
 * @param lowest the lowest required level
 * @param highest the highest required level
 */
public record BehaviourStandard(BehaviourAspect aspect, int lowest, int highest) {
  /**
   * Refuses levels in the wrong order.
   *
   * @param aspect the aspect
   * @param lowest the lowest required level
   * @param highest the highest required level
   * @throws id.skp.core.InvalidValueException with code {@code RANGE_INVERTED} if the lowest is above the highest
   */
  public BehaviourStandard {
    requireNonNull(aspect, "aspect");
    unless(
        lowest <= highest,
        "RANGE_INVERTED",
        "lowest",
        "perlu lowest <= highest",
        "needs lowest <= highest",
        lowest + ".." + highest);
  }
}
