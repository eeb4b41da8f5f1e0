package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;

/**
 * The parts of a value under PP 46/2011.
 *
 * @param skpValue the value of the SKP, 0 to 100
 * @param behaviourValue the value of the behaviour, 0 to 100
 */
public record Pp46Parts(Ratio skpValue, Ratio behaviourValue) {
  /**
   * Refuses null.
   *
   * @param skpValue the value of the SKP, 0 to 100
   * @param behaviourValue the value of the behaviour, 0 to 100
   */
  public Pp46Parts {
    requireNonNull(skpValue, "skpValue");
    requireNonNull(behaviourValue, "behaviourValue");
  }
}
