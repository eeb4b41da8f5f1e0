package id.skp.testkit.samples;

import java.util.List;

/**
 * Draws from a seed for one of the people: what is drawn depends on seed, person and purpose alone, never on what was drawn before.
 *
 * @param seed the seed
 * @param person whom it is drawn for
 */
record Draw(long seed, int person) {
  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  /** Draws a number from 0 to below a bound. */
  int below(int bound, String purpose) {
    long mixed = mix(mix(mix(seed) + person * GOLDEN) + purpose.hashCode() * GOLDEN);
    return (int) Math.floorMod(mixed, (long) bound);
  }

  /** Draws one of several. */
  <T> T of(List<T> several, String purpose) {
    return several.get(below(several.size(), purpose));
  }

  /** Tells whether one of so many is drawn. */
  boolean oneIn(int many, String purpose) {
    return below(many, purpose) == 0;
  }

  /** The last steps of SplitMix64. */
  private static long mix(long value) {
    long first = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return second ^ (second >>> 31);
  }
}
